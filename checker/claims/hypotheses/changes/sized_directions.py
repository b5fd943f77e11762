"""Which way does a size say that something went, where it is as large as its two ends make it?

"A fall of 20%, from 275 to 330": the size is right, so that the word is wrong, or both ends were exchanged.
No points weigh here, as none weigh for the size.
"""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from checker.claims.hypotheses.changes.in_order import are_in_order
from checker.claims.hypotheses.changes.written_ends import WrittenEnds
from checker.claims.hypotheses.term import SHARES, Term

_HUNDRED, _HALF = Decimal(100), Decimal("0.5")


def sized_directions(told: Sequence[WrittenEnds]) -> Iterator[WrittenEnds]:
    """Yield each change whose size agrees with both ends, and whose word says which way it went.

    Args:
        told: the changes of which all three figures are written out.
    """
    for one in told:
        way = one.size.turn is not None and one.size.turn.factor is None and one.size.way
        if way and are_in_order(one.start, one.to) and _agrees(one.size.by, one.to, one.start):
            yield one


def _agrees(by: Term, to: Term, start: Term) -> bool:
    apart = abs(to.value - start.value)
    if by.measure in SHARES and by.measure != to.measure:
        return abs(apart / start.value * _HUNDRED - by.value) <= max(by.quantity.step, Decimal(1)) * _HALF
    return abs(apart - by.value) <= (by.quantity.step + to.quantity.step) * _HALF
