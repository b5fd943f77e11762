"""Against which rules is an open letter held? The editor's settings beat the file that holds for it."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from checker import claims, config
from checker.config import Configuration, Entry, Known
from checker.config.said import said
from checker.lint import Options
from checker.lsp.settings import Settings, loaded
from checker.reporters.frame import wanted
from checker.rulebook import Rulebook

_EDITOR = "the editor"
_UNHEARD = ("baseline", "fail-on")  # settings that do nothing in an editor


class Held(Struct, frozen=True):
    """What a letter is held against; ``fault`` is what is wrong with the file of settings.

    ``docs_url`` is where the pages of rules are.
    """

    book: Rulebook
    options: Options
    fault: str | None = None
    docs_url: str | None = None


class Keeper:
    """Knows what each letter is held against; a file of settings is read again when it has been changed."""

    def __init__(self, wanted: Settings, every: Rulebook) -> None:
        self._wanted = wanted
        self._every = {wanted.rules: every}
        self._given = _given(wanted)
        self._held: dict[tuple[object, ...], Held] = {}

    def held(self, path: str | None) -> Held:
        """Return what the letter at ``path`` is held against; a letter that is no file yet has no path."""
        file = config.find(path) if path is not None else None
        try:
            stamp = None if file is None else (file, file.stat().st_mtime_ns)
        except OSError:
            file = stamp = None
        key = (path, stamp)
        if key not in self._held:
            self._held[key] = self._read(path or "", file)
        return self._held[key]

    def _read(self, path: str, file: Path | None) -> Held:
        fault: str | None = None
        configuration: Configuration | None = None
        if file is not None:
            known = Known(self._languages, self._rules)
            found = config.read(file, known, found=True)
            if isinstance(found, Configuration):
                configuration = found
            else:
                first = found[0]
                fault = f"{first.file}:{first.line}:{first.column}: {first.message}; {first.remedy}"
        settled = config.settled(path, configuration, self._given, self._wanted.select, self._wanted.ignore)
        every = self._book(settled["rule-folders"])
        if isinstance(every, str):
            return Held(self._every[self._wanted.rules], self._wanted.options, every, self._wanted.docs_url)
        heard = {key: entry for key, entry in settled.entries.items() if key not in _UNHEARD}
        told = said(replace(settled, entries=heard), every, wanted())
        return Held(
            settled.book(every),
            replace(settled.options(None, cache=True), settings_said=told),
            fault,
            settled["docs-url"],
        )

    def _rules(self, folders: Any) -> frozenset[str]:
        every = self._book((*folders, *self._wanted.rules))
        return frozenset() if isinstance(every, str) else every.known

    def _languages(self, folders: Any) -> tuple[str, ...]:
        every = self._book((*folders, *self._wanted.rules))
        return claims.languages() if isinstance(every, str) else every.languages

    def _book(self, folders: tuple[str, ...]) -> Rulebook | str:
        if folders not in self._every:
            found = loaded(folders)
            if isinstance(found, str):
                return found
            self._every[folders] = found
        return self._every[folders]


def _given(wanted: Settings) -> Mapping[str, Entry]:
    """Return what the editor says, by the keys of a file of settings, without what it leaves out."""
    said: dict[str, Any] = {
        "experimental": wanted.experimental or None,
        "rule-folders": wanted.rules or None,
        "language": wanted.lang,
        "date": wanted.date,
        "fragment": wanted.fragment or None,
        "thorough": wanted.thorough or None,
        "show-rounding": wanted.show_rounding or None,
        "docs-url": wanted.docs_url,
    }
    return {key: Entry(value, _EDITOR) for key, value in said.items() if value is not None}
