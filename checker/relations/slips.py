"""Which one slip of the pen explains that figures do not agree?

A slip is one digit for another, or two neighbours swapped.
"""

from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from fractions import Fraction

from msgspec import Struct
from msgspec.structs import replace

from checker.quantity import Interval, Quantity
from checker.quantity.decibels import decibels
from checker.quantity.interval import ARITHMETIC
from checker.quantity.slip import LEAST_DIGITS, one_slip_apart, telling

_MOST_TRIED = 5  # values that the rounding of the others leaves open: more are looked for among the slips


class Slip(Struct, frozen=True):
    """One slip: the quantity as it was ``written``, what would have been ``meant``, how telling that is.

    ``figure`` is its index among those of the relation. ``points`` are decibels: ten times the logarithm of 1
    over the chance that a slip explains a random miss.
    """

    written: Quantity
    meant: Quantity
    points: int
    figure: int = 0


def slips(
    written: Sequence[Quantity], same: Sequence[Quantity], needed: Sequence[Interval]
) -> tuple[Slip, ...]:
    """Return every single slip that explains a miss; none in most cases.

    Args:
        written: the figures of a relation that does not hold.
        same: the same in one unit.
        needed: for each what it would have to be, as the others are; None ends explain nothing.
    """
    return tuple(_slips(written, same, needed, LEAST_DIGITS))


def only_slip(
    written: Sequence[Quantity], same: Sequence[Quantity], needed: Sequence[Interval]
) -> Slip | None:
    """Return the one slip that explains it; None where another would do as well, one in a short figure too.

    310 + 205 + 307 is 822, not 922: with 822 it adds up, but with 410, 305 or 407 for a part too. Of 1.243
    and 846 that are said to make 2.809 only the whole can be one: 2.089.
    """
    found = list(_slips(written, same, needed, 1))
    return found[0] if len(found) == 1 and found[0].points > 0 else None


def _slips(
    written: Sequence[Quantity], same: Sequence[Quantity], needed: Sequence[Interval], least: int
) -> Iterator[Slip]:
    for at, (own, range_) in enumerate(zip(same, needed, strict=True)):
        unit = own.step
        if unit <= 0 or own.in_words or own.hedge is not None or range_.low is None or range_.high is None:
            continue
        if range_.high <= 0:
            continue
        digits = _digits(own.value, unit)
        first = max(int(ARITHMETIC.divide(range_.low, unit).to_integral_value(rounding="ROUND_CEILING")), 1)
        last = int(ARITHMETIC.divide(range_.high, unit).to_integral_value(rounding="ROUND_FLOOR"))
        for count in _within(first, last, digits):
            other = str(count)
            size = telling(digits, other)
            if size >= least and one_slip_apart(digits, other):
                scale = ARITHMETIC.divide(written[at].value, own.value) if own.value else Decimal(1)
                value = ARITHMETIC.multiply(ARITHMETIC.multiply(Decimal(count), unit), scale)
                told = points(size, len(same), last - first + 1) if size >= LEAST_DIGITS else 0
                yield Slip(written[at], replace(written[at], value=value), told, at)


def points(digits: int, figures: int, values: int = 1) -> int:
    """Return how telling it is that a slip in one of ``figures``, of so many ``digits``, explains a miss.

    Of a number of n digits, some 10 (n - 1) others within 30% of it are one slip away, of some 3 * 10^(n-1)
    that there are: of random misses a third is explained with two digits, 7% with three, 1% with four. Each
    figure is another chance, and each of the ``values`` that the rounding of the others leaves open.
    """
    return decibels(Fraction(figures * values * 10 * (digits - 1), 3 * 10 ** (digits - 1)))


def _digits(value: Decimal, unit: Decimal) -> str:
    return str(int(ARITHMETIC.divide(value, unit)))


def _within(first: int, last: int, digits: str) -> Iterable[int]:
    """Return the counts from ``first`` to ``last``; of many those that one slip makes of ``digits`` only."""
    if last - first < _MOST_TRIED:
        return range(first, last + 1)
    return (count for count in _slipped(digits) if first <= count <= last)


def _slipped(digits: str) -> Iterator[int]:
    """Yield what one slip makes of ``digits``."""
    for at, own in enumerate(digits):
        before, behind = digits[:at], digits[at + 1 :]
        yield from (int(f"{before}{other}{behind}") for other in "0123456789" if other != own)
        if behind and behind[0] != own:
            yield int(f"{before}{behind[0]}{own}{behind[1:]}")
