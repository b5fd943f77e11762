"""Which letters are meant by the files and folders that were named?"""

import os
from collections.abc import Iterable

from msgspec import Struct

from checker import readers
from checker.readers.refusal import Refusal

STDIN = "-"


class Letter(Struct, frozen=True):
    """A file to lint, or the reason why what was named gives none."""

    path: str
    refusal: Refusal | None = None


def letters(named: Iterable[str]) -> tuple[Letter, ...]:
    """Return the letters in the order in which they were named, each once."""
    found: dict[str, Letter] = {}
    for path in named:
        inside = readers.files(path)
        given = (Letter(path, inside),) if isinstance(inside, Refusal) else map(Letter, inside)
        for letter in given:
            found.setdefault(STDIN if letter.path == STDIN else os.path.realpath(letter.path), letter)
    return tuple(found.values())
