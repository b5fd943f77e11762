"""Which rules and options does the editor ask for?

They have the names of the command line's options, without the dashes before them.
"""

import datetime as dt
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import msgspec
from msgspec import Struct

from checker import data, rulebook
from checker.lint import Options
from checker.rulebook import Rulebook
from checker.rulebook.page import PATTERN, is_address
from checker.tables.form import meant


class Settings(Struct, frozen=True, rename="kebab", forbid_unknown_fields=True):
    """What an editor may set."""

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    experimental: bool = False
    rules: tuple[str, ...] = ()
    lang: str | None = None
    date: dt.date | None = None
    fragment: bool = False
    thorough: bool = False
    show_rounding: bool = False
    docs_url: str | None = None

    @property
    def options(self) -> Options:
        """Return how letters are read."""
        return Options(
            language=self.lang,
            date=self.date,
            fragment=self.fragment,
            thorough=self.thorough,
            rounding=self.show_rounding,
        )


def settings(given: object) -> Settings | str:
    """Return the settings of an editor, or what is wrong with them."""
    own = given.get("lint-letter", given) if isinstance(given, Mapping) else {}
    names = Settings.__struct_encode_fields__
    unknown = [str(name) for name in own if name not in names] if isinstance(own, Mapping) else []
    if unknown:
        return f"lint-letter settings: there is no setting {unknown[0]!r}; {meant(unknown[0], names)}"
    try:
        wanted = msgspec.convert(own or {}, Settings)
    except msgspec.ValidationError as error:
        if str(error).endswith("`$.date`"):
            return f"lint-letter settings: {str(own['date'])!r} is no day; write it as 2026-06-23"
        return f"lint-letter settings: {error}"
    if wanted.docs_url is not None and not is_address(wanted.docs_url):
        return f"lint-letter settings: docs-url is written as {PATTERN}"
    return wanted


def book(wanted: Settings) -> Rulebook | str:
    """Return all rules that may be wanted, or what is wrong with them or with those that are named."""
    every = loaded(wanted.rules)
    if isinstance(every, str):
        return every
    if wanted.lang is not None and wanted.lang not in every.languages:
        languages = ", ".join(every.languages)
        return f"lint-letter settings: lang: {wanted.lang!r} is none of {languages}"
    unknown = [name for name in (*wanted.select, *wanted.ignore) if name not in every.known]
    if unknown:
        return f"there is no rule {unknown[0]!r}; `lint-letter rules` lists them"
    return every


def loaded(folders: Sequence[str]) -> Rulebook | str:
    """Return our rules and those of ``folders``, or what is wrong with them."""
    found = rulebook.load(data.folder("rules"), *map(Path, folders), cache=True)
    if isinstance(found, Rulebook):
        return found
    fault: Any = found[0]
    return f"{fault.file}:{fault.line}:{fault.column}: {fault.message}; {fault.remedy}"
