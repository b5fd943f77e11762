"""How is the number of a table, section or annex written, and which number comes before which?"""

import re
from collections.abc import Iterable

from msgspec import Struct

_SERIAL = re.compile(
    r"(?<![\w.])(\d{1,3}(?:\.\d{1,3})*)([a-z])?(?![\w%])|(?<![\w.])([A-Z]|[IVXLC]{2,6})(?!\w)"
)
_ROMAN = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}


class Serial(Struct, frozen=True):
    """A number as written: ``parts`` (3, 2, 1) of "3.2.1", ``suffix`` "a" of "2a", ``letters`` "B" or "IV".

    Letters alone do not say whether "C" comes behind "B" or is a hundred: those beside it do.
    """

    text: str
    parts: tuple[int, ...] = ()
    suffix: str = ""
    letters: str = ""

    @property
    def parent(self) -> tuple[int, ...]:
        """Return the number of what it is a part of: (3, 2) of "3.2.1"."""
        return self.parts[:-1]


def serials(text: str) -> tuple[Serial, ...]:
    """Return the numbers that a text lists: "3, 4 en 7", "2a", "3.2.1", "B", "IV"."""
    return tuple(
        Serial(match[0], tuple(int(part) for part in match[1].split(".")), match[2] or "")
        if match[1]
        else Serial(match[0], letters=match[3])
        for match in _SERIAL.finditer(text)
    )


def is_roman(letters: Iterable[str]) -> bool:
    """Return whether letters that number things are Roman numbers: "I", "II", "III"; not "A", "B", "C"."""
    every = tuple(letters)
    return all(set(one) <= set(_ROMAN) for one in every) and any(one == "I" or len(one) > 1 for one in every)


def place(letters: str, *, roman: bool) -> int | None:
    """Return which one it is, from 1: "C" the third, in Roman numbers the hundredth; None for no number."""
    if not roman:
        return ord(letters) - ord("A") + 1 if len(letters) == 1 else None
    if not set(letters) <= set(_ROMAN):
        return None
    values = [_ROMAN[letter] for letter in letters]
    return sum(
        -value if any(later > value for later in values[at + 1 : at + 2]) else value
        for at, value in enumerate(values)
    )


def like(written: str, number: int, *, roman: bool) -> str:
    """Return a number written as another of its row is: 3 beside "2.4" is "2.3", beside "IV" it is "III".

    ``roman``: what is lettered is numbered so.
    """
    own = _SERIAL.search(written)
    if own is None or own[1]:
        parts = own[1].split(".")[:-1] if own else []
        return ".".join([*parts, str(number)])
    if not roman:
        return chr(ord("A") + number - 1)
    tens, ones = divmod(number, 10)
    return "X" * tens + ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")[ones]
