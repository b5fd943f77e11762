"""Which percentages does "the remaining 25%" close, so that with it they make all?

"Some 45% is burnt and 30% buried. The remaining 25% is sold": what is left is of the whole that the shares
before it are of, and those are all that stand in its sentence, or else in the one before.
"""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from checker.claims.hypotheses.sayings import by_sentence
from checker.claims.hypotheses.term import Term

_PERCENT = "%"
_ALL = Decimal(100)
_ROUNDED = Decimal(2)  # per cent that shares may be off by rounding, and all the more do they say one thing
_LEAST, _MOST = Decimal(70), Decimal(130)  # per cent that shares with a slip in one can make
_OTHERWISE = ("open", "including", "respectively", "overlap", "answers", "since", "compared")
_MANNERS = frozenset({"change", "rate", "limit", "compared", "average"})
_DEFINITE = "d"


def remainders(terms: Sequence[Term]) -> Iterator[tuple[Term, ...]]:
    """Yield the shares that a remainder closes, in reading order.

    Args:
        terms: all figures of the letter.
    """
    for inside, near in by_sentence(terms):
        for last in inside:
            if last.measure == _PERCENT and _is_left(last):
                row = _shares(inside, near, last)
                if row and not _is_of_more(row[0], terms) and not _may_hold_otherwise((*row, last)):
                    yield (*row, last)


def _is_left(term: Term) -> bool:
    """Whether only "the remaining" leads to a percentage."""
    tags = term.said.sentence.units.tags
    rest = term.unit - 1
    return rest > 0 and term.said.holds("rest", rest, term.unit) and tags[rest - 1] == _DEFINITE


def _shares(inside: Sequence[Term], near: Sequence[Term], last: Term) -> Sequence[Term]:
    """Return the shares before a remainder: those of its own sentence, or else of the one before."""
    own = [term for term in inside if term.number < last.number and term.measure == _PERCENT]
    row = own or [term for term in near if term.measure == _PERCENT and term.block == last.block]
    whole = bool(row) and all(map(_is_share, (*row, last))) and not _is_otherwise((*row, last))
    return row if whole else ()


def _is_of_more(first: Term, terms: Sequence[Term]) -> bool:
    """Whether shares of sentences before may be among those that make all: "20% walk. 55% ride. The rest"."""
    before = terms[first.number - 1] if first.number else None
    return before is not None and before.measure == _PERCENT and before.block == first.block


def _is_share(term: Term) -> bool:
    return term.value < _ALL and term.bracket < 0 and _MANNERS.isdisjoint(term.near)


def _is_otherwise(row: Sequence[Term]) -> bool:
    return any(term.said.holds(name, 0, len(term.said.sentence.units)) for term in row for name in _OTHERWISE)


def _may_hold_otherwise(row: Sequence[Term]) -> bool:
    """Whether some of the shares make all without the others, or all of them are nowhere near it.

    "Of the 60% who replied, 45% were new; the remaining 55% were not".
    """
    made = sum((term.value for term in row), Decimal(0))
    if not _LEAST <= made <= _MOST:
        return True
    for first in range(1, len(row) - 1):
        if abs(sum((term.value for term in row[first:]), Decimal(0)) - _ALL) <= _ROUNDED:
            return True
    return False
