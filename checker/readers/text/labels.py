"""Does a line begin with the label of a list item: "(2)", "3.", "a)", "-", "•"?"""

import re

from msgspec import Struct

from checker.readers.text.lines import Line

_LABEL = re.compile(
    r"(?P<label>\((?:\d{1,2}|[a-z]|[ivx]{2,5})\)|(?:\d{1,2}|[a-z]|[ivx]{2,5})[.)]"
    r"|[-–—•·▪■◦●‣*]|o(?=[ \t\xa0]))"
    r"(?P<gap>[ \t\xa0\0]+|$)"
)
_GLUED = re.compile(r"(?P<label>[-–•▪●])(?=[^\W\d_])|(?P<number>\d{1,2}\.)(?=[^\W\d_]{3})")
_HOLLOW = "o"  # what is left of a hollow bullet
_ROMAN = {"i": 1, "v": 5, "x": 10}


class Label(Struct, frozen=True):
    """A list item's label as written, where its text begins, and what it counts: its style and numbers.

    A single letter may be a roman number too: "i" is 9 and 1. A bullet counts nothing.
    """

    written: str
    start: int
    style: str
    counts: tuple[int, ...]
    glued: bool = False


def label(line: Line) -> Label | None:
    """Return the label that the line begins with."""
    found = _LABEL.match(line.text)
    glued = False
    if found is None:
        found = _GLUED.match(line.text)
        glued = True
        if found is None:
            return None
    written = found["label"] or found["number"]
    if written == _HOLLOW:
        return Label(written, line.start + found.end(), written, ())
    return Label(written, line.start + found.end(), _style(written), _counts(written.strip("().")), glued)


def _style(written: str) -> str:
    core = written.strip("().")
    kind = "1" if core.isdigit() else "a" if core.isalpha() else ""
    return written.replace(core, kind, 1) if kind else written


def _counts(core: str) -> tuple[int, ...]:
    if core.isdigit():
        return (int(core),)
    if not core.isalpha():
        return ()
    counts = [ord(core) - ord("a") + 1] if len(core) == 1 else []
    if set(core) <= _ROMAN.keys():
        counts.append(_roman(core))
    return tuple(counts)


def _roman(core: str) -> int:
    values = [_ROMAN[letter] for letter in core]
    return sum(
        -value if value < max(values[index:], default=0) else value for index, value in enumerate(values)
    )
