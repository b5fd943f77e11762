"""Which settings are in force for a letter, and where does each come from?"""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from checker.catalogue import translated
from checker.cli.plan import Plan
from checker.config import Configuration, Settings
from checker.config.settings import DEFAULTS
from checker.readers.limits import DEFAULT, known, unit_of
from checker.readers.limits import shown as size_of
from checker.reporters.columns import printable
from checker.rulebook import Rulebook

_DEFAULT = "default"


def shown(path: str, file: str | None, *, alone: bool, ui: str = "en") -> str:
    """Return all settings as a file of settings has them, each with where it comes from, in ``ui``."""
    plan = Plan({}, (), file=file, alone=alone)
    letter = str(Path(path) / "letter") if Path(path).is_dir() else path
    configuration = plan.configuration(letter)
    settings = plan.settings(letter)
    origin = "no file of settings" if configuration is None else configuration.file
    sections = (
        [f"# {printable(path)}: {printable(origin)}"],
        _plain(settings),
        ["", "[rules]", *_rules(settings, plan.every(settings["rule-folders"]))],
        ["", "[limits]", *_limits(settings)],
        () if configuration is None else _letters(configuration),
    )
    return "".join(f"{_told(line, ui)}\n" for section in sections for line in section)


def _plain(settings: Settings) -> Iterator[str]:
    for key, default in DEFAULTS.items():
        entry = settings.entries.get(key)
        value = default if entry is None else entry.value
        where = _DEFAULT if entry is None else entry.origin
        line = f"# {key} is not set" if value is None else f"{key} = {_written(value)}"
        yield _line(line, "" if value is None else where)


def _rules(settings: Settings, every: Rulebook) -> Iterator[str]:
    for rule in sorted(every.rules, key=lambda rule: rule.id):
        entry = settings.entries.get(f"rules.{rule.id}")
        grade = rule.severity.value if entry is None or entry.value == "on" else entry.value
        grade = grade if settings.is_on(rule) else "off"
        stands = "experimental" if rule.status == "experimental" and grade == "off" else _DEFAULT
        where = (
            settings.entries.get("experimental") if stands == _DEFAULT and rule.status != "stable" else None
        )
        origin = entry or where
        yield _line(f'{rule.id} = "{grade}"', stands if origin is None else origin.origin)


def _limits(settings: Settings) -> Iterator[str]:
    for field in known():
        key = field.replace("_", "-")
        entry = settings.entries.get(f"limits.{key}")
        value = size_of(getattr(DEFAULT, field), unit_of(field)) if entry is None else str(entry.value)
        plain = value.partition(" sec")[0].replace(" ", "").replace(",", "")
        yield _line(f'{key} = "{plain}"', _DEFAULT if entry is None else entry.origin)


def _letters(configuration: Configuration) -> Iterator[str]:
    for letter, *annexes in configuration.letters:
        shown = [Path(path).relative_to(configuration.folder).as_posix() for path in (letter, *annexes)]
        yield from ("", "[[letters]]")
        yield _line(f"file = {_written(shown[0])}", configuration.file)
        yield f"with = {_written(tuple(shown[1:]))}"


def _written(value: Any) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, tuple):
        return f"[{', '.join(map(_written, value))}]"
    return (
        str(value)
        if not isinstance(value, str)
        else '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'
    )


def _told(line: str, ui: str) -> str:
    """Return a line with its remark in the language of the user."""
    setting, mark, origin = line.rpartition("  # ")
    return f"{setting}{mark}{translated(origin, ui)}" if mark else translated(line, ui)


def _line(text: str, origin: str) -> str:
    return f"{text:44}  # {printable(origin)}" if origin else text
