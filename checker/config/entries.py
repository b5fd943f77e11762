"""What is a setting, and a file of settings, once it has been read?"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from msgspec import Struct


class Entry(Struct, frozen=True):
    """A value that somebody gave, and where: "lint-letter.toml:3" or "the command line"."""

    value: Any
    origin: str


class Override(Struct, frozen=True):
    """Entries that hold for the letters that one of the patterns means."""

    files: tuple[str, ...]
    entries: Mapping[str, Entry]


class Configuration(Struct, frozen=True):
    """A file of settings: ``folder`` is where it lies, from which its patterns and paths are seen.

    ``letters`` are the paths of files that are read as one letter, the letter itself first.
    """

    file: str
    folder: Path
    entries: Mapping[str, Entry]
    overrides: tuple[Override, ...] = ()
    letters: tuple[tuple[str, ...], ...] = ()


class Known(Struct, frozen=True):
    """What may be named in a file: languages, and the ids of rules, ours and those of some folders."""

    languages: Callable[[Sequence[str]], Iterable[str]]
    rules: Callable[[Sequence[str]], Iterable[str]]
