"""How many columns of a terminal does a text take, and what of it may be printed?"""

import re
import unicodedata

STEERING = re.compile(
    "[\x7f-\x9f\xad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]"
)
"""What JSON and XML let stand as it is and a terminal obeys: the second row of controls, and signs unseen."""

_LONGEST = 40
_WIDE = frozenset("WF")
_NOTHING = frozenset(("Mn", "Me", "Cf"))
_CONTROLS = frozenset(("Cc", "Zl", "Zp"))
_JOINERS = frozenset("\N{ZERO WIDTH JOINER}\N{ZERO WIDTH NON-JOINER}")


def printable(text: str) -> str:
    r"""Return ``text`` without what steers a terminal: no escapes, no turned reading order, no line ends.

    >>> printable("a\x1b[2Jb\tc")
    'a\ufffd[2Jb c'
    """
    return (
        text if text.isascii() and text.isprintable() else "".join(cell(character)[0] for character in text)
    )


def lines(text: str) -> str:
    r"""Return ``text`` with its line ends, and without all else that steers a terminal.

    >>> lines("a\x9b2J\n\u202eb")
    'a\ufffd2J\nb'
    """
    return "\n".join(map(printable, text.split("\n")))


def short(text: str) -> str:
    """Return what may be printed of ``text``, of a long one the beginning.

    >>> short("the number of inhabitants of every municipality")
    'the number of inhabitants of every m ...'
    """
    shown = printable(text)
    return shown if width(shown) <= _LONGEST else shown[: _LONGEST - 4].rstrip() + " ..."


def width(text: str) -> int:
    """Return the columns that ``text`` takes: two for a wide character, none for a combining mark.

    >>> width("Groningen"), width("e\u0301"), width("欧州")
    (9, 1, 4)
    """
    return len(text) if text.isascii() else sum(cell(character)[1] for character in text)


def cell(character: str) -> tuple[str, int]:
    """Return what is printed for one code point, and the columns that takes."""
    if " " <= character <= "~":
        return character, 1
    if character in "\t\n\r":
        return " ", 1
    category = unicodedata.category(character)
    if category in _CONTROLS or category == "Cs":
        return "\N{REPLACEMENT CHARACTER}", 1
    if category in _NOTHING:
        return (character if category != "Cf" or character in _JOINERS else ""), 0
    return character, 2 if unicodedata.east_asian_width(character) in _WIDE else 1
