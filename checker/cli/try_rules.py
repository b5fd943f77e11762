"""Do the examples of the rules in a folder find what they say?"""

import os
from collections.abc import Iterator, Sequence
from pathlib import Path

from msgspec import Struct

from checker import claims, data, readers
from checker.catalogue import translated
from checker.cli import book
from checker.cli.new_rule import UNFILLED
from checker.cli.why_silent import why_silent
from checker.document import Document
from checker.reporters.frame import say
from checker.rulebook import Rule, Rulebook, evaluate, message
from checker.rulebook.explain import unmarked
from checker.rulebook.rule import Example


class Tried(Struct, frozen=True):
    """What came of trying: the lines to show, and whether all was as the examples say."""

    lines: tuple[str, ...]
    right: bool


def try_rules(folders: Sequence[str], ui: str) -> Tried:
    """Run the examples of the rules of these folders, with our tables beside their own.

    Raises:
        FaultyError: a rule file is wrong; each fault has been shown.
    """
    ours = os.path.realpath(str(data.folder("rules")))
    every = book.rules([folder for folder in folders if os.path.realpath(folder) != ours])
    own = {os.path.realpath(folder) for folder in folders}
    mine = [rule for rule in every.rules if os.path.realpath(Path(rule.file).parent) in own]
    wrong = [
        tuple(lines)
        for rule in mine
        for example in rule.examples
        if (lines := _wrong(rule, example, every, ui))
    ]
    count = sum(len(rule.examples) for rule in mine)
    last = say(ui, "tried", rules=len(mine), examples=count, wrong=len(wrong))
    return Tried((*(line for lines in wrong for line in lines), last), bool(mine) and not wrong)


def found(example: Example, rules: Rulebook) -> list[str]:
    """Return what is said of an example's letter without being asked for."""
    reading = _read(example, rules)
    if isinstance(reading, str):
        return [reading]
    return [message(one, reading) for one in evaluate(reading, rules) if one.told]


def _read(example: Example, rules: Rulebook) -> claims.Reading | str:
    """Return the reading of an example's letter, or why it cannot be read."""
    document = readers.read("letter.md", unmarked(example.letter).encode())
    if not isinstance(document, Document):
        return document.message
    return claims.find(
        document,
        language=example.language,
        date=example.date,
        tables=rules.tables,
        scorecards=rules.scorecards,
        own=rules.own,
    )


def _wrong(rule: Rule, example: Example, every: Rulebook, ui: str) -> list[str]:
    """Return what is to be said of an example that is not as it says."""
    head = f"{rule.id}, {example.language}: {example.name}"
    if example.letter.strip() == UNFILLED:
        return [head, f"  {say(ui, 'to be filled in')}"]
    only = every.only(rule)
    told = found(example, only)
    if (told == list(example.finds)) == (example.known_gap is None):
        return []
    shown = [head, *(f"  {line}" for line in example.letter.strip().splitlines())]
    if example.known_gap is not None:
        return [*shown, f"  {say(ui, 'no gap')}"]
    return [*shown, *_compared(told, example, ui), *(() if told else _why_silent(example, only, ui))]


def _compared(told: Sequence[str], example: Example, ui: str) -> Iterator[str]:
    nothing = [say(ui, "finds nothing")]
    yield from (f"  {say(ui, 'should find')} {text}" for text in example.finds or nothing)
    yield from (f"  {say(ui, 'finds')} {translated(text, ui)}" for text in told or nothing)


def _why_silent(example: Example, only: Rulebook, ui: str) -> Iterator[str]:
    reading = _read(example, only)
    if not isinstance(reading, str):
        (rule,) = only.rules
        yield from (f"    {line}" for line in why_silent(rule, reading, evaluate(reading, only), ui))
