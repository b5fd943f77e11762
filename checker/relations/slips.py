"""Which one slip of the pen explains that parts do not add up to their whole?

A slip is one digit for another, or two neighbours swapped.
"""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from fractions import Fraction

from msgspec import Struct
from msgspec.structs import replace

from checker.quantity import Quantity
from checker.quantity.interval import ARITHMETIC
from checker.quantity.intervals import half_step
from checker.quantity.slip import LEAST_DIGITS, one_slip_apart
from checker.quantity.units import alike
from checker.relations.chance import decibels

_MOST_TRIED = 5  # values that the rounding of the others leaves open


class Slip(Struct, frozen=True):
    """One slip: the quantity as it was ``written``, what would have been ``meant``, how telling that is.

    ``figure`` is 0 for the whole, 1 for the first part. ``points`` are decibels: ten times the logarithm of 1
    over the chance that a slip explains a random miss.
    """

    written: Quantity
    meant: Quantity
    points: int
    figure: int = 0


def slips(whole: Quantity, parts: Sequence[Quantity]) -> tuple[Slip, ...]:
    """Return every single slip that explains why ``parts`` do not add up to ``whole``; none in most cases."""
    return _every(whole, parts, LEAST_DIGITS)


def only_slip(whole: Quantity, parts: Sequence[Quantity]) -> Slip | None:
    """Return the one slip that explains it; None where another would do as well, one in a short figure too.

    310 + 205 + 307 is 822, not 922: with 822 it adds up, but with 410, 305 or 407 for a part too. Of 1.243
    and 846 that are said to make 2.809 only the whole can be one: 2.089.
    """
    found = _every(whole, parts, 1)
    return found[0] if len(found) == 1 and found[0].points > 0 else None


def _every(whole: Quantity, parts: Sequence[Quantity], least: int) -> tuple[Slip, ...]:
    same = alike((whole, *parts))
    return () if same is None else tuple(_slips((whole, *parts), same, least))


def _slips(written: Sequence[Quantity], same: Sequence[Quantity], least: int) -> Iterator[Slip]:
    total, *addends = (q.value for q in same)
    made = sum(addends, Decimal(0))
    for at, own in enumerate(same):
        needed = made if not at else ARITHMETIC.subtract(total, ARITHMETIC.subtract(made, own.value))
        slack = sum((half_step(q) for other, q in enumerate(same) if other != at and q.measured), Decimal(0))
        unit = own.step
        if unit <= 0 or needed <= 0 or own.in_words or own.hedge is not None:
            continue
        digits = _digits(own.value, unit)
        for count in _within(needed, slack, unit):
            other = str(count)
            size = _size(digits, other)
            if size >= least and one_slip_apart(digits, other):
                scale = ARITHMETIC.divide(written[at].value, own.value) if own.value else Decimal(1)
                value = ARITHMETIC.multiply(ARITHMETIC.multiply(Decimal(count), unit), scale)
                told = points(size, len(same)) if size >= LEAST_DIGITS else 0
                yield Slip(written[at], replace(written[at], value=value), told, at)


def points(digits: int, figures: int) -> int:
    """Return how telling it is that a slip in one of ``figures``, of so many ``digits``, explains a miss.

    Of a number of n digits, some 10 (n - 1) others within 30% of it are one slip away, of some 3 * 10^(n-1)
    that there are: of random misses a third is explained with two digits, 7% with three, 1% with four. Each
    figure is another chance.
    """
    return decibels(Fraction(figures * 10 * (digits - 1), 3 * 10 ** (digits - 1)))


def _digits(value: Decimal, unit: Decimal) -> str:
    return str(int(ARITHMETIC.divide(value, unit)))


def _size(one: str, other: str) -> int:
    """Return how many digits say something: zeros that both end in are of their rounding."""
    size = len(one)
    while size > 1 and one[size - 1 : size] == "0" and other[size - 1 : size] == "0":
        size -= 1
    return size


def _within(needed: Decimal, slack: Decimal, unit: Decimal) -> Iterator[int]:
    """Yield the counts of the unit that the rounding of the other figures leaves open, few or none."""
    low = ARITHMETIC.divide(ARITHMETIC.subtract(needed, slack), unit)
    high = ARITHMETIC.divide(ARITHMETIC.add(needed, slack), unit)
    first = int(low.to_integral_value(rounding="ROUND_CEILING"))
    last = int(high.to_integral_value(rounding="ROUND_FLOOR"))
    if last - first < _MOST_TRIED:
        yield from range(max(first, 1), last + 1)
