"""Every example of every rule, from the letter to the message: the rule files are tests too."""

from collections.abc import Iterator

import pytest
from _pytest.mark import ParameterSet

from checker import claims, readers
from checker.claims.claim import Anchor
from checker.claims.mentions.mention import Mention
from checker.claims.reading import Reading
from checker.data import folder
from checker.document import Document
from checker.rulebook import Evaluation, Rule, Rulebook, evaluate, load, message
from checker.rulebook.rule import MARK, Example

BOOK = load(folder("rules"))
assert isinstance(BOOK, Rulebook), "\n".join(f"{at.file}:{at.line}:{at.column}: {at.message}" for at in BOOK)
ALL = BOOK.select(experimental=True)

Named = tuple[str, int, int]  # a role, and where in the letter it starts and ends


def examples(rulebook: Rulebook) -> Iterator[ParameterSet]:
    for rule in rulebook.rules:
        for example in rule.examples:
            gap = (
                [pytest.mark.xfail(strict=True, reason=example.known_gap.told("en"))]
                if example.known_gap
                else []
            )
            name = f"{rule.id}, {example.language}: {example.name}"
            yield pytest.param(rule, example, id=name, marks=gap)


@pytest.mark.parametrize(("rule", "example"), [*examples(ALL)])
def test_an_example_finds_what_it_says(rule: Rule, example: Example) -> None:
    letter, marked = unmarked(example.letter)
    reading = read(letter, example)
    found = told(reading, ALL.only(rule))
    assert [message(evaluation, reading) for evaluation in found] == list(example.finds)
    named = {place for evaluation in found for place in places(evaluation, reading.document)}
    roles = {role for role, _, _ in marked}
    assert {place for place in named if place[0] in roles} == marked


@pytest.mark.parametrize(
    ("rule", "example"),
    [given for given in examples(ALL) if not given.values[1].finds],
)
def test_a_near_miss_of_one_rule_is_found_by_no_other(rule: Rule, example: Example) -> None:
    reading = read(unmarked(example.letter)[0], example)
    assert [evaluation.rule.id for evaluation in told(reading, ALL)] == []


def read(letter: str, example: Example) -> Reading:
    document = readers.read("letter.md", letter.encode())
    assert isinstance(document, Document), document
    return claims.find(
        document,
        language=example.language,
        date=example.date,
        tables=ALL.tables,
        scorecards=ALL.scorecards,
    )


def told(reading: Reading, rulebook: Rulebook) -> list[Evaluation]:
    """Return what would be shown without being asked for."""
    return [evaluation for evaluation in evaluate(reading, rulebook) if evaluation.told]


def unmarked(letter: str) -> tuple[str, set[Named]]:
    """Return the letter without its marks, and where the marked texts stand in it."""
    text, marked, last = "", set(), 0
    for found in MARK.finditer(letter):
        text += letter[last : found.start()]
        marked.add((found.group(1), len(text), len(text) + len(found.group(2))))
        text += found.group(2)
        last = found.end()
    return text + letter[last:], marked


def places(evaluation: Evaluation, document: Document) -> Iterator[Named]:
    for role, where in (evaluation.place, *evaluation.others):
        yield role, *in_letter(where, document)


def in_letter(where: Mention | Anchor, document: Document) -> tuple[int, int]:
    if isinstance(where, Anchor) and where.where is not None and where.where_end is not None:
        return where.where, where.where_end
    segments = document.by_id[where.block].origin.segments(where.span.start, where.span.end)
    return segments[0][0], segments[-1][1]
