"""Which true values may stand behind a number as it was written?

The semantics are those of XBRL Calculations 1.1 (a rounded number is the closed interval of half a unit of
its last digit on either side), made stricter for prose: hedges, norms, plain counts.
"""

from collections.abc import Iterable
from decimal import Decimal

from checker.quantity.fractions import fraction_of, neighbours
from checker.quantity.interval import ARITHMETIC, Interval
from checker.quantity.quantity import Hedge, Quantity, trailing_zeros

_HALF_FIVE, _FIVE, _TEN = Decimal("2.5"), Decimal(5), Decimal(10)
_SHORT = (Hedge.ABOVE, Hedge.BELOW)


def interval(q: Quantity, *, pair: bool = False, short: Decimal | None = None) -> Interval:
    """Return the values that ``q`` can stand for.

    "€ 3,4 miljoen" is [3350000, 3450000]; "de 3%-norm" [2.95, 3.05]; 1250 cases [1250, 1250]; "meer dan 5"
    [5, None]; "bijna 13 miljard" [12.5, 13] billion; "bijna 20 miljard" [18, 20] billion; "circa 13" [12,
    14].

    Args:
        q: the quantity as written.
        pair: it is compared with a number in another place, so a plain count that ends in two or more zeros
            is rounded to its last other digit: "40.000" is [35000, 45000].
        short: the width that near-hedges ("bijna", "ruim") share inside one claim, of ``short_width``: with
            half a billion "bijna 20 miljard" is [19.5, 20] billion.
    """
    if q.spoken and q.unit == "%":
        below, above = (
            Decimal(round(100 * each)) for each in neighbours(fraction_of(q), fraction_of(q).denominator)
        )
        return Interval(below, above)
    match q.hedge:
        case Hedge.AT_LEAST:
            return Interval(q.value, None)
        case Hedge.AT_MOST:
            return Interval(None, q.value)
        case Hedge.ABOVE:
            return Interval(q.value, ARITHMETIC.add(q.value, _near(q, short)))
        case Hedge.BELOW:
            return Interval(ARITHMETIC.subtract(q.value, _near(q, short)), q.value)
        case Hedge.ABOUT:
            return Interval.around(q.value, _tenth(q) if q.round else q.step)
        case None:
            return Interval.around(q.value, _half(q, pair=pair))


def spoken(q: Quantity) -> Interval:
    """Return how far a hedge reaches where the exact number stands beside it, and both ends are told.

    "bijna 20" is 15 to 20 and "ruim 20" 20 to 25: half-way to the next number of its kind, 10 and 30, as
    beyond that one would say "bijna 30". Never less than a tenth of what ends in zeros: "ruim 450" is 450 to
    495. "Circa 300" reaches so far to both sides. Decimals that end in a five stand between 1,20 and 1,30:
    "bijna 1,25" is 1,225 to 1,25.
    """
    if q.hedge not in (*_SHORT, Hedge.ABOUT) or not (q.round or _ends_in_five(q)):
        return interval(q, pair=True)
    if q.round:
        unit = Decimal(1).scaleb(trailing_zeros(q.displayed))
        reach = max(_tenth(q), ARITHMETIC.divide(ARITHMETIC.multiply(unit, q.scale), Decimal(2)))
    else:
        reach = ARITHMETIC.multiply(q.step, _HALF_FIVE)
    below = q.hedge is not Hedge.ABOVE
    above = q.hedge is not Hedge.BELOW
    return Interval(
        ARITHMETIC.subtract(q.value, reach) if below else q.value,
        ARITHMETIC.add(q.value, reach) if above else q.value,
    )


def _ends_in_five(q: Quantity) -> bool:
    """Whether decimals end in a five, as round numbers do: "1,25", "12,5"."""
    return q.places > 0 and ARITHMETIC.remainder(ARITHMETIC.divide(q.value, q.step), _TEN) == _FIVE


def intervals(quantities: Iterable[Quantity]) -> tuple[Interval, ...]:
    """Return the intervals of the numbers of one claim, near-hedges as short as the shortest of their manner.

    "van bijna 13 naar bijna 20 miljard, met ruim 5 miljard" gives [12.5, 13], [19.5, 20] and [5, 5.5]
    billion: who writes 13 does not mean 18 by "bijna 20". Numbers with other decimals say nothing of that:
    beside "12,8" it is [18, 20].
    """
    numbers = tuple(quantities)
    return tuple(
        interval(q, short=short_width(n for n in numbers if _manner(n) == _manner(q)))
        if q.hedge in _SHORT
        else interval(q)
        for q in numbers
    )


def short_width(quantities: Iterable[Quantity]) -> Decimal | None:
    """Return the smallest width of a near-hedge among numbers of one unit and scale: 0.5 among 20 and 13."""
    return min((width(q) for q in quantities), default=None)


def width(q: Quantity) -> Decimal:
    """Return w, how far "ruim" or "bijna" reaches: 0.5 for 5, a tenth for what ends in zeros (2 for 20)."""
    return _tenth(q) if q.round else half_step(q)


def half_step(q: Quantity) -> Decimal:
    """Return half a unit of its last written digit: 0.05 for "3,4"."""
    return ARITHMETIC.divide(q.step, Decimal(2))


def _manner(q: Quantity) -> tuple[str | None, Decimal, int]:
    return q.unit, q.scale, q.places


def _near(q: Quantity, short: Decimal | None) -> Decimal:
    """Return w inside a claim, never finer than the number's own digits."""
    return width(q) if short is None else max(half_step(q), min(width(q), short))


def _half(q: Quantity, *, pair: bool) -> Decimal:
    if q.norm:
        return ARITHMETIC.divide(q.step, Decimal(20))
    if q.measured:
        return half_step(q)
    return _rounded_count(q.value) if pair else Decimal(0)


def _rounded_count(value: Decimal) -> Decimal:
    """Return half a unit of the last digit that is not 0, if two or more zeros follow it: 5000 for 40000."""
    zeros = trailing_zeros(value)
    return ARITHMETIC.divide(Decimal(1).scaleb(zeros), Decimal(2)) if zeros >= 2 else Decimal(0)


def _tenth(q: Quantity) -> Decimal:
    return ARITHMETIC.divide(q.value.copy_abs(), Decimal(10))
