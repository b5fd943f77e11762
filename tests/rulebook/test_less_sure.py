"""A contradiction is as sure as what speaks for it: take any piece of that away, and it is less sure.

The words are those of letters, the points are a test's own: one for each piece of evidence.
"""

from collections.abc import Mapping

import pytest
from msgspec.structs import replace

from checker.claims import Scorecard, total
from checker.claims.hypotheses import FAMILIES
from checker.finding import Certainty
from checker.rulebook import Evaluation, Rulebook, evaluate
from tests.claims.said import BOOK, meant

Cards = Mapping[str, Scorecard]

LETTERS = [
    ("breakdown", "nl", "Er kwamen 640 klachten: 210 over geluid, 180 over geur en 310 over stof."),
    ("breakdown", "en", "There were 640 complaints: 210 about noise, 180 about smell and 310 about dust."),
    ("subset", "nl", "Er zijn 55 zones, waarvan 73 met een hek."),
    ("subset", "en", "There are 55 zones, of which 73 have a fence."),
    ("share", "nl", "Er zijn 640 klachten, waarvan 160 (35%) over geluid."),
    ("share", "en", "Of the 640 complaints, 160 (35 percent) were about noise."),
    ("product", "nl", "Er komen 40 bussen van € 30.000 per stuk, in totaal € 1.560.000."),
    ("product", "en", "The city bought 40 buses at $30,000 each, for a total of $1,560,000."),
    ("distribution", "nl", "De verdeling is 40% hout, 35% steen en 16% glas."),
    ("distribution", "en", "The breakdown is 40% wood, 35% stone and 16% glass."),
]


def contradiction(kind: str, language: str, letter: str, cards: Cards) -> Evaluation:
    """Return what is said of all figures of a letter, which are three or more, or a part and its whole."""
    book = replace(BOOK, scorecards=cards)
    assert isinstance(book, Rulebook)
    found = [
        each
        for each in evaluate(meant(letter, language, cards), book)
        if each.claim is not None and each.claim.kind == kind and each.evidence and each.contradicts
    ]
    return max(found, key=lambda each: sum(map(len, each.roles.values())))


def even(kind: str) -> dict[str, Scorecard]:
    """Return scorecards of one family, on which every piece of evidence has one point."""
    family = FAMILIES[kind].name
    return {
        name: Scorecard(0, dict.fromkeys(BOOK.scorecards[name].points, 1))
        for name in (family, f"broken {family}")
    }


@pytest.mark.parametrize(("kind", "language", "letter"), LETTERS)
def test_without_any_piece_that_speaks_for_it_a_contradiction_is_less_sure(
    kind: str, language: str, letter: str
) -> None:
    family, cards = FAMILIES[kind].name, even(kind)
    first = contradiction(kind, language, letter, cards)
    certain = first.rule.levels[Certainty.CERTAIN]
    cards[family] = replace(cards[family], always=certain - total(first.evidence))
    whole = contradiction(kind, language, letter, cards)
    assert (total(whole.evidence), whole.certainty) == (certain, Certainty.CERTAIN)
    pieces = [
        (name, piece.name) for piece in whole.evidence for name in cards if piece.name in cards[name].points
    ]
    assert len(pieces) > 5
    for name, piece in pieces:
        card = cards[name]
        less = contradiction(
            kind, language, letter, {**cards, name: replace(card, points={**card.points, piece: 0})}
        )
        assert total(less.evidence) == certain - 1, piece
        assert less.certainty is Certainty.LIKELY, piece


@pytest.mark.parametrize(("kind", "language", "letter"), LETTERS)
def test_what_speaks_against_a_contradiction_makes_it_less_sure(
    kind: str, language: str, letter: str
) -> None:
    family, cards = FAMILIES[kind].name, even(kind)
    first = contradiction(kind, language, letter, cards)
    cards[family] = replace(
        cards[family], always=first.rule.levels[Certainty.CERTAIN] - total(first.evidence)
    )
    for piece in first.evidence:
        card = cards[family]
        if piece.name in card.points:
            against = {**cards, family: replace(card, points={**card.points, piece.name: -2})}
            found = contradiction(kind, language, letter, against)
            assert found.certainty is Certainty.LIKELY, piece
