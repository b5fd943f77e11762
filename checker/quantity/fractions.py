"""Which shares can a fraction in words mean?

"Een derde", "a third" and "one in three" are ways of speaking. Each is said of every share strictly between
its neighbours among the fifths, quarters, thirds and halves: what lies at a neighbour or beyond would be
called by the neighbour's name. In per cent, with 10 and 90 as the outermost neighbours, half-way to nothing
and to all:

    10 | 20 | 25 | 33.3 | 40 | 50 | 60 | 66.7 | 75 | 80 | 90

So a third is more than 25 and less than 40, a quarter more than 20 and less than 33.3. A one-sided hedge
leaves that side only, with the fraction itself: "just over a quarter" is 25 to less than 33.3, "nearly half"
more than 40 to 50. "More than" and "less than" have no other end. Fractions of more parts (a sixth, 3 in
10) reach half a part to either side: 1 in 10 is more than 5 and less than 15.
"""

from decimal import Decimal
from fractions import Fraction

from checker.quantity.interval import ARITHMETIC, Interval
from checker.quantity.quantity import Hedge, Quantity

_NAMED = frozenset(Fraction(part, parts) for parts in (2, 3, 4, 5) for part in range(1, parts))
_LADDER = tuple(sorted({Fraction(1, 10), *_NAMED, Fraction(9, 10)}))


_MOST_PARTS = 100
_HUNDRED = Decimal(100)


def spoken_share(part: Quantity, whole: Quantity) -> Quantity | None:
    """Return a fraction in words as a spoken percentage: 33.33% for "a third"; None for no share."""
    if not 0 < part.value < whole.value <= _MOST_PARTS:
        return None
    value = ARITHMETIC.divide(ARITHMETIC.multiply(part.value, _HUNDRED), whole.value)
    return Quantity(value, Decimal(1), "%", hedge=part.hedge or whole.hedge, in_words=True, spoken=True)


def fraction_of(percentage: Quantity) -> Fraction:
    """Return which fraction a spoken percentage is: 1/3."""
    return (Fraction(percentage.value) / 100).limit_denominator(_MOST_PARTS)


def neighbours(share: Fraction, parts: int) -> tuple[Fraction, Fraction]:
    """Return what lies next to ``share``, itself said in so many ``parts``: 1/4 and 2/5 beside 1/3."""
    if share in _NAMED:
        at = _LADDER.index(share)
        return _LADDER[at - 1], _LADDER[at + 1]
    half = Fraction(1, 2 * parts)
    return share - half, share + half


def can_mean(share: Fraction, parts: int, hedge: Hedge | None, percentage: Interval, *, exact: bool) -> bool:
    """Return whether a percentage can be what a fraction in words means.

    A third can be 37% (36.5 to 37.5), not 25% (24.5 to 25.5), which is a quarter; just over a quarter can
    be 25%, not 37%.

    Args:
        share: the fraction, 1/3.
        parts: of how many parts it is said, 3.
        hedge: how it is hedged.
        percentage: the interval of the percentage, 32.5 to 33.5.
        exact: the percentage is not hedged, so that all of its interval must lie between the neighbours;
            else one of its values must.
    """
    low, high = percentage.low, percentage.high
    below, above = (100 * each for each in neighbours(share, parts))
    inner, outer = (low, high) if exact else (high, low)
    reaches = high is None or high >= 100 * share
    falls_to = low is None or low <= 100 * share
    over = inner is None or inner > below
    under = outer is None or outer < above
    match hedge:
        case Hedge.AT_LEAST:
            return reaches
        case Hedge.AT_MOST:
            return falls_to
        case Hedge.ABOVE:
            return reaches and under
        case Hedge.BELOW:
            return falls_to and over
        case _:
            return over and under
