"""Which letters are meant by the files and folders that were named?"""

import os
from collections.abc import Iterable

from msgspec import Struct

from checker import readers
from checker.readers.refusal import Refusal

STDIN = "-"
_OUTWARD = Refusal("unreadable", "it is a link that leads out of the folder; name it if it is meant")


class Letter(Struct, frozen=True):
    """A file to lint, or the reason why what was named gives none."""

    path: str
    refusal: Refusal | None = None


class Named(Struct, frozen=True):
    """The letters in the order in which they were named, each once, and the Markdown that no one named."""

    letters: tuple[Letter, ...]
    passed_by: tuple[str, ...]


Together = tuple[Letter, ...]
"""Files that are read as one letter: the letter itself, then its annexes."""


def letters(named: Iterable[str]) -> Named:
    """Return what files and folders stand for."""
    found: dict[str, Letter] = {}
    passed_by: dict[str, str] = {}
    outward: list[str] = []
    for path in named:
        inside = readers.files(path)
        if isinstance(inside, Refusal):
            found.setdefault(_real(path), Letter(path, inside))
            continue
        for letter in inside.letters:
            found.setdefault(_real(letter), Letter(letter))
        for markdown in inside.markdown:
            passed_by.setdefault(_real(markdown), markdown)
        outward += inside.outward
    for link in outward:  # last: one that is named itself is meant
        found.setdefault(_real(link), Letter(link, _OUTWARD))
    return Named(tuple(found.values()), tuple(path for real, path in passed_by.items() if real not in found))


def annexes(named: Iterable[str], letter: Letter) -> tuple[Letter, ...] | str:
    """Return the annexes of ``letter`` that files and folders stand for, or why there are none."""
    found = letters(named)
    own = _real(letter.path)
    there = tuple(each for each in found.letters if _real(each.path) != own)
    if any(each.path == STDIN for each in there):
        return "only the letter itself may come from standard input"
    return there or "there is no annex but the letter itself"


def _real(path: str) -> str:
    return STDIN if path == STDIN else os.path.realpath(path)
