"""Which settings hold for one letter, and where does each come from?"""

import datetime as dt
import os
from collections.abc import Iterable, Mapping
from typing import Any

from msgspec import Struct

from checker.config.entries import Configuration, Entry
from checker.config.matching import matches
from checker.lint import Options
from checker.readers import Limits
from checker.readers.limit_words import limits_of
from checker.rulebook import Rule, Rulebook

DEFAULTS: Mapping[str, Any] = {
    "language": None,
    "date": None,
    "fragment": False,
    "original": False,
    "experimental": False,
    "thorough": False,
    "show-rounding": False,
    "show-holds": False,
    "fail-on": "error",
    "rule-folders": (),
    "baseline": None,
    "docs-url": None,
}


class Settings(Struct, frozen=True):
    """What holds for one letter: each entry by its key ("fail-on", "rules.sum-mismatch", "limits.size").

    ``selected`` are the only rules that the command line wants, all if it names none; ``ignored`` those it
    does not want. ``file`` is the file of settings that holds for the letter, as it is called.
    """

    entries: Mapping[str, Entry]
    selected: tuple[str, ...] = ()
    ignored: tuple[str, ...] = ()
    file: str | None = None

    def __getitem__(self, key: str) -> Any:
        """Return the value of a key, the default where nobody gave one."""
        return self.entries[key].value if key in self.entries else DEFAULTS[key]

    def is_of_file(self, key: str) -> bool:
        """Tell whether the value of a key comes from the file of settings."""
        return key in self.entries and self.entries[key].origin.startswith(f"{self.file}:")

    def of(self, table: str) -> Mapping[str, str]:
        """Return what stands in a table, "rules" or "limits"."""
        return {
            key.partition(".")[2]: entry.value
            for key, entry in self.entries.items()
            if key.startswith(f"{table}.")
        }

    @property
    def limits(self) -> Limits:
        """The limits to letters."""
        found = limits_of(self.of("limits").items())
        assert isinstance(found, Limits), "they were looked at when they were given"
        return found

    def options(self, today: dt.date | None, *, cache: bool) -> Options:
        """Return how a letter is read."""
        return Options(
            language=self["language"],
            date=self["date"],
            fragment=self["fragment"],
            original=self["original"],
            limits=self.limits,
            thorough=self["thorough"],
            rounding=self["show-rounding"],
            holds=self["show-holds"],
            cache=cache,
            today=today,
        )

    def book(self, every: Rulebook) -> Rulebook:
        """Return the rules that are on, each as grave as it is to be."""
        wanted = self.of("rules")
        on = [rule.id for rule in every.rules if self.is_on(rule)]
        chosen = every.select(on) if on else every.select(ignored=[rule.id for rule in every.rules])
        return chosen.graded({rule: grade for rule, grade in wanted.items() if grade not in ("on", "off")})

    def is_on(self, rule: Rule) -> bool:
        """Tell whether a rule is looked with: one that is named is, even if experimental."""
        if rule.id in self.ignored:
            return False
        if self.selected:
            return rule.id in self.selected
        wanted = self.of("rules").get(rule.id)
        if wanted is not None:
            return wanted != "off"
        return bool(self["experimental"]) or rule.status == "stable"


def settled(
    path: str,
    file: Configuration | None,
    given: Mapping[str, Entry],
    selected: Iterable[str] = (),
    ignored: Iterable[str] = (),
) -> Settings:
    """Return the settings of the letter at ``path``; ``given`` are those of the command line."""
    entries: dict[str, Entry] = {}
    if file is not None:
        entries.update(file.entries)
        for override in file.overrides:
            if any(matches(path, pattern, file.folder) for pattern in override.files):
                entries.update(override.entries)
    entries.update(given)
    if file is not None and {"rule-folders"} <= file.entries.keys() & given.keys():
        named = (*file.entries["rule-folders"].value, *given["rule-folders"].value)
        each = {os.path.realpath(folder): folder for folder in named}  # one may be named twice
        both = tuple(each.values())
        entries["rule-folders"] = Entry(both, given["rule-folders"].origin)  # theirs are added, as ours are
    return Settings(entries, tuple(selected), tuple(ignored), None if file is None else file.file)
