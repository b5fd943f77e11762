"""Which figures could words compare or rank, and which of those readings of the words is the likeliest?"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from checker.claims.hypotheses.orders import bounds as bound
from checker.claims.hypotheses.orders import comparisons as comparison
from checker.claims.hypotheses.orders import ladders as ladder
from checker.claims.hypotheses.orders import majorities as majority
from checker.claims.hypotheses.orders import outdone as more
from checker.claims.hypotheses.orders import rankings as ranking
from checker.claims.hypotheses.orders import rows
from checker.claims.hypotheses.orders.bounds import bounds
from checker.claims.hypotheses.orders.comparisons import comparisons
from checker.claims.hypotheses.orders.contrasts import contrasts
from checker.claims.hypotheses.orders.ladders import ladders
from checker.claims.hypotheses.orders.majorities import majorities
from checker.claims.hypotheses.orders.named_rows import named_rows
from checker.claims.hypotheses.orders.ordered import Ordered
from checker.claims.hypotheses.orders.outdone import outdone
from checker.claims.hypotheses.orders.rankings import rankings
from checker.claims.hypotheses.orders.ranks import ranks
from checker.claims.hypotheses.orders.vetoes import meant
from checker.claims.hypotheses.term import Term
from checker.finding import Evidence

_IN_A_ROW = (
    ranking.NEXT,
    rows.WITHIN,
    rows.LISTED,
    rows.ROWED,
    rows.BEHIND,
)  # ways in which one word orders more than two figures
BY_FORM = (
    ladder.RUNG,
    ladder.AFTER,
    more.OUTDONE,
    comparison.CALLED_LESS,
)  # ways whose words leave no other reading, so that no points weigh
_SIDES = {
    ranking.SPREAD: "spread",
    bound.BOUNDS: "bounded",
    rows.LISTED: "within",
    rows.ROWED: "within",
    rows.WITHIN: "within",
}


def orders(terms: Sequence[Term]) -> Iterator[Ordered]:
    """Yield every two figures that words may compare or rank.

    Args:
        terms: all figures of the letter.
    """
    every = (comparisons, contrasts, bounds, rankings, ranks, named_rows, ladders, outdone, majorities)
    yield from meant(chain.from_iterable(found(terms) for found in every), terms)


def side_of(one: Ordered) -> str:
    """Return the trait of a claim that says how words order two figures, "" for a comparison.

    Args:
        one: the two figures.
    """
    if one.family == majority.FAMILY:
        return "majority" if one.own is one.larger else "minority"
    if one.family != ranking.FAMILY:
        return ""
    return _SIDES.get(one.clue.way, "ranked")


def likeliest(
    scored: Iterable[tuple[int, Ordered, tuple[Evidence, ...]]],
) -> Iterator[tuple[Ordered, tuple[Evidence, ...]]]:
    """Yield of the readings of each word the one with most points, and of the readings of two figures too.

    Args:
        scored: readings with the points of their words, and the evidence itself.
    """
    words: set[tuple[object, ...]] = set()
    figures: set[frozenset[str]] = set()
    for _, one, evidence in sorted(scored, key=lambda each: -each[0]):
        word = _word(one)
        both = frozenset(term.mention.id for term in one.terms)
        if word not in words and both not in figures:
            words.add(word)
            figures.add(both)
            yield one, evidence


def _word(one: Ordered) -> tuple[object, ...]:
    """Return what tells the word of a reading from all others of the letter."""
    own = one.own.number if one.clue.way in _IN_A_ROW else -1
    place = one.clue.link if one.family == ranking.FAMILY and one.clue.link >= 0 else one.clue.word
    return one.clue.said.number, one.family, place, own
