"""Do the examples of the rules in a folder find what they say?"""

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from checker import claims, readers
from checker.claims import Reading
from checker.cli import book
from checker.data import folder
from checker.document import Document
from checker.rulebook import Rulebook, evaluate, load, message
from checker.rulebook.rule import MARK, Example

UNFILLED = "..."  # a letter as new-rule writes it


def try_rules(arguments: Sequence[str]) -> int:
    """Run the examples of a folder's rules, with our tables beside its own."""
    if len(arguments) != 1 or not Path(arguments[0]).is_dir():
        print("usage: python -m checker.dev try-rules FOLDER (of your own rules)", file=sys.stderr)
        return 2
    own = Path(arguments[0])
    every = load(folder("rules"), own)
    if not isinstance(every, Rulebook):
        book.refuse(every)
        return 2
    mine = [rule for rule in every.rules if (own / f"{rule.id}.yaml").exists()]
    wrong = run = 0
    for rule in mine:
        for example in rule.examples:
            run += 1
            if example.letter.strip() == UNFILLED:
                wrong += 1
                print(f"{rule.id}, {example.language}: {example.name}\n  is still to be filled in")
                continue
            said = found(example, every.only(rule))
            if (said == list(example.finds)) == (example.known_gap is None):
                continue
            wrong += 1
            print(f"{rule.id}, {example.language}: {example.name}\n  {example.letter.strip()}")
            if example.known_gap is not None:
                print("  finds what it says: take known-gap away")
                continue
            print(*_compared(said, example), sep="\n")
    print(f"{len(mine)} rules, {run} examples, {wrong} wrong")
    return 1 if wrong or not mine else 0


def found(example: Example, rules: Rulebook) -> list[str]:
    """Return what is said of an example's letter without being asked for."""
    document = readers.read("letter.md", MARK.sub(r"\2", example.letter).encode())
    if not isinstance(document, Document):
        return [document.message]
    reading = claims.find(
        document,
        language=example.language,
        date=example.date,
        tables=rules.tables,
        scorecards=rules.scorecards,
    )
    return [*_told(reading, rules)]


def _told(reading: Reading, rules: Rulebook) -> Iterator[str]:
    for one in evaluate(reading, rules):
        if one.told:
            yield message(one, reading)


def _compared(said: Sequence[str], example: Example) -> Iterator[str]:
    yield from (f"  should find: {text}" for text in example.finds or ["nothing"])
    yield from (f"  finds:       {text}" for text in said or ["nothing"])
