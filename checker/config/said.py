"""What does a file of settings leave out or weaken, so that whoever reads the findings must know?"""

import os
from collections.abc import Iterator
from typing import Any

from checker.config.settings import Settings
from checker.finding import Severity
from checker.reporters.days import day
from checker.reporters.frame import counted, say
from checker.reporters.paths import from_folder
from checker.rulebook import Rule, Rulebook

_SAID = ("language", "date", "fragment", "original", "baseline")


def said(settings: Settings, every: Rulebook, ui: str) -> tuple[str, ...]:
    """Return it in sentences without a full stop: "2 rules off by letters/lint-letter.toml".

    What the command line says is known to who wrote it, and is not said.
    """
    return tuple(_said(settings, every, ui)) if settings.file is not None else ()


def _said(settings: Settings, every: Rulebook, ui: str) -> Iterator[str]:
    file = settings.file
    off = sum(_is_off(rule, settings) for rule in every.rules)
    if off:
        yield counted(ui, "rules off", off, file=file)
    lowered = sum(_is_lowered(rule, settings) for rule in every.rules)
    if lowered:
        yield counted(ui, "rules less grave", lowered, file=file)
    if settings.is_of_file("fail-on") and settings["fail-on"] == "never":  # all others are stricter
        yield say(ui, "settings fail-on", value=settings["fail-on"], file=file)
    if settings.is_of_file("rule-folders") and every.own.right:
        yield counted(ui, "spellings right", len(every.own.right), file=file)
    for key in _SAID:
        if settings.is_of_file(key) and settings[key]:
            yield say(ui, f"settings {key}", value=_shown(settings[key], key, ui), file=file)


def _shown(value: Any, key: str, ui: str) -> str:
    """Return a value of the file as a person writes it."""
    if key == "date":
        return day(value, ui)
    return from_folder(value, os.curdir) if key == "baseline" else str(value)


def _is_off(rule: Rule, settings: Settings) -> bool:
    """Tell whether the file alone turns a rule off."""
    by_file = settings.is_of_file(f"rules.{rule.id}") and settings.of("rules")[rule.id] == "off"
    given = bool(settings.selected) or rule.id in settings.ignored
    return by_file and not given and (bool(settings["experimental"]) or rule.status == "stable")


def _is_lowered(rule: Rule, settings: Settings) -> bool:
    if not settings.is_of_file(f"rules.{rule.id}") or not settings.is_on(rule):
        return False
    grade = settings.of("rules")[rule.id]
    return grade not in ("on", "off") and _weight(grade) > _weight(rule.severity.value)


def _weight(grade: str) -> int:
    """Return the place of a grade among all, the gravest first."""
    return [one.value for one in Severity].index(grade)
