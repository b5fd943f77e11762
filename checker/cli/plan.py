"""With which settings and which rules is each letter read?"""

import datetime as dt
import os
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from msgspec.structs import replace

from checker import config
from checker.cli.book import known, refuse, rules, spoken
from checker.cli.faulty import FaultyError
from checker.cli.letters import STDIN, Letter, Together
from checker.config import Configuration, Entry, Known, Settings
from checker.config.said import said
from checker.lint import Options
from checker.reporters.paths import from_folder
from checker.rulebook import Rule, Rulebook

COMMAND_LINE = "the command line"


class Plan:
    """The settings of each letter: the command line's, above those of the file that holds for it.

    Args:
        given: what the command line says, by the keys of a file; None where it says nothing.
        limits: those of the command line, by their names.
        selected: the only rules that are wanted.
        ignored: the rules that are not.
        file: the file of settings to take for every letter instead of the nearest.
        alone: take no file of settings at all.
        cache: whether what was made of rule files before may be used.
    """

    def __init__(
        self,
        given: Mapping[str, Any],
        limits: Iterable[tuple[str, str]],
        *,
        selected: Sequence[str] = (),
        ignored: Sequence[str] = (),
        file: str | None = None,
        alone: bool = False,
        cache: bool = True,
    ) -> None:
        self.selected, self.ignored = tuple(selected), tuple(ignored)
        self.file, self.alone, self.cache = file, alone, cache
        self.given = {key: Entry(value, COMMAND_LINE) for key, value in given.items() if value is not None}
        self.given |= {f"limits.{name}": Entry(value, COMMAND_LINE) for name, value in limits}
        self._files: dict[Path, Path | None] = {}
        self._read: dict[Path, Configuration] = {}
        self._every: dict[tuple[str, ...], Rulebook] = {}
        self._books: dict[tuple[object, ...], Rulebook] = {}

    def settings(self, path: str) -> Settings:
        """Return the settings of the letter at ``path``.

        Raises:
            FaultyError: the file that holds for it is wrong; each fault has been shown.
        """
        return config.settled(path, self.configuration(path), self.given, self.selected, self.ignored)

    def together(self, named: Sequence[Letter]) -> list[Together]:
        """Return the letters that were named, each with the annexes that its file of settings gives it.

        Whichever file of such a letter is named, it is read with the others, and once.
        """
        found: dict[str, Together] = {}
        for letter in named:
            known = self.configuration(letter.path) if letter.path != STDIN else None
            own = os.path.realpath(letter.path)
            files = next(
                (some for some in (known.letters if known else ()) if own in map(os.path.realpath, some)), ()
            )
            together = tuple(Letter(from_folder(path, os.curdir)) for path in files) or (letter,)
            found.setdefault(os.path.realpath(together[0].path), together)
        return list(found.values())

    def configuration(self, path: str) -> Configuration | None:
        """Return the file of settings that holds for a letter, None if there is none."""
        if self.alone:
            return None
        folder = Path(path).absolute().parent
        if folder not in self._files:
            self._files[folder] = Path(self.file) if self.file else config.find(path)
        file = self._files[folder]
        if file is None:
            return None
        if file not in self._read:
            self._read[file] = self._configuration(file)
        return self._read[file]

    def book(self, settings: Settings) -> Rulebook:
        """Return the rules that are on for a letter."""
        key = _rules_of(settings)
        if key not in self._books:
            every = self.every(settings["rule-folders"])
            known((*self.selected, *self.ignored), every)
            spoken(settings["language"], every)
            self._books[key] = settings.book(every)
        return self._books[key]

    def options(self, settings: Settings, today: dt.date | None, ui: str) -> Options:
        """Return how a letter is read, and what its file of settings leaves out."""
        options = settings.options(today, cache=self.cache)
        return replace(options, settings_said=said(settings, self.every(settings["rule-folders"]), ui))

    def number(self, settings: Settings) -> int:
        """Return the place of a letter's rules in ``books``."""
        self.book(settings)
        return list(self._books).index(_rules_of(settings))

    @property
    def books(self) -> tuple[Rulebook, ...]:
        """The rules that letters were looked with, as they were first asked for."""
        return tuple(self._books.values())

    def every(self, folders: Sequence[str]) -> Rulebook:
        """Return all rules: ours and those of ``folders``."""
        key = tuple(folders)
        if key not in self._every:
            self._every[key] = rules(key, cache=self.cache)
        return self._every[key]

    @property
    def used(self) -> tuple[Rule, ...]:
        """The rules that some letter was looked with, each once."""
        return tuple({rule.id: rule for book in self._books.values() for rule in book.rules}.values())

    def _configuration(self, file: Path) -> Configuration:
        known_here = Known(
            lambda folders: self.every(folders).languages, lambda folders: self.every(folders).known
        )
        shown = from_folder(str(file), os.curdir)
        read = config.read(file, known_here, shown, found=self.file is None)
        if isinstance(read, Configuration):
            return read
        refuse(read)
        raise FaultyError(
            "1 fault in the settings; no letter was read"
            if len(read) == 1
            else f"{len(read)} faults in the settings; no letter was read"
        )


def _rules_of(settings: Settings) -> tuple[object, ...]:
    return settings["rule-folders"], tuple(sorted(settings.of("rules").items())), settings["experimental"]
