"""Which two figures are told as the least and the most of one thing?"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from checker.claims.hypotheses.orders.ordered import Clue, Ordered, comparable, counts_one_thing, is_measured
from checker.claims.hypotheses.sayings import by_sentence
from checker.claims.hypotheses.term import RIGHT_BEFORE, Term

FAMILY = "ranking"
BOUNDS = "the least and the most"
_APART = 8  # units between the two
_JOINED = frozenset("qu,?cnNad()")  # classes of words and signs between them: "€ 50,− en maximaal"
_SIDES = ("least", "utmost")


def bounds(terms: Sequence[Term]) -> Iterator[Ordered]:
    """Yield "minimaal € 50 en maximaal € 150", "at least three and at most six": the most first.

    Args:
        terms: all figures of the letter.
    """
    for inside, _ in by_sentence(terms):
        for one, other in pairwise(inside):
            units = one.said.sentence.units
            if other.unit - one.unit > _APART or not comparable(one, other):
                continue
            if not (counts_one_thing(one, other) and is_measured(one) and is_measured(other)):
                continue
            between = set(units.tags[one.unit : _start(other)])
            if not between <= _JOINED or not between & set("c,"):
                continue
            sides = _side(one, 0), _side(other, one.unit + 1)
            if sides == _SIDES:
                yield Clue(FAMILY, BOUNDS, one.said, other.unit, rises=True).orders(other, one)
            elif sides == _SIDES[::-1]:
                yield Clue(FAMILY, BOUNDS, one.said, one.unit, rises=True).orders(one, other)


def _start(term: Term) -> int:
    """Return the unit of the word that bounds a figure, or of the figure where that is a part of it."""
    return next(
        (at for at in range(max(term.unit - RIGHT_BEFORE, 0), term.unit) if _names(term, at)), term.unit
    )


def _side(term: Term, first: int) -> str:
    """Return which of two bounds a figure is, by its own words or those right before it, "" for neither."""
    known = term.said.sentence.passage.grammar.words.evidence
    own = term.mention.text.lower().split()
    found = {name for name in _SIDES if not known[name].isdisjoint(own)}
    for at in range(max(term.unit - RIGHT_BEFORE, first), term.unit):
        found.update(_names(term, at))
    return found.pop() if len(found) == 1 else ""


def _names(term: Term, unit: int) -> tuple[str, ...]:
    return tuple(name for name in _SIDES if term.said.holds(name, unit, unit + 1))
