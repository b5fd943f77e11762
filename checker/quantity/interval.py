"""Which values are possible?"""

from collections.abc import Iterable
from decimal import ROUND_CEILING, ROUND_FLOOR, Context, Decimal, DivisionByZero, InvalidOperation, Overflow

from msgspec import Struct

PRECISION = 50
ARITHMETIC = Context(prec=PRECISION, traps=[InvalidOperation, DivisionByZero, Overflow])

# Bounds are rounded outwards: the true result always lies in the interval.
_DOWN = Context(prec=PRECISION, rounding=ROUND_FLOOR, traps=[InvalidOperation, DivisionByZero, Overflow])
_UP = Context(prec=PRECISION, rounding=ROUND_CEILING, traps=[InvalidOperation, DivisionByZero, Overflow])
_ZERO = Decimal(0)
_INFINITE = Decimal("Infinity")


class Interval(Struct, frozen=True):
    """All values from ``low`` to ``high``, both included; None is an open end.

    "3,4 miljoen" is [3350000, 3450000]; "meer dan 5" is [5, None].
    """

    low: Decimal | None
    high: Decimal | None

    @classmethod
    def point(cls, value: Decimal) -> "Interval":
        """Return the interval that holds ``value`` only."""
        return cls(value, value)

    @classmethod
    def around(cls, value: Decimal, half: Decimal) -> "Interval":
        """Return [value - half, value + half]: ``around(3, 0.5)`` is [2.5, 3.5]."""
        return cls(_DOWN.subtract(value, half), _UP.add(value, half))

    @property
    def width(self) -> Decimal | None:
        """Return how far apart the ends are, None where one is open."""
        if self.low is None or self.high is None:
            return None
        return _UP.subtract(self.high, self.low)

    def holds(self, value: Decimal) -> bool:
        """Whether ``value`` is possible."""
        return (self.low is None or self.low <= value) and (self.high is None or value <= self.high)

    def meets(self, other: "Interval") -> bool:
        """Whether the two share a value; ends that touch do: [2.5, 3.5] meets [3.5, 4.5]."""
        return self.intersection(other) is not None

    def intersection(self, other: "Interval") -> "Interval | None":
        """Return the values of both, None where there are none: [1, 3] and [2, 5] give [2, 3]."""
        lows = [end for end in (self.low, other.low) if end is not None]
        highs = [end for end in (self.high, other.high) if end is not None]
        low = max(lows) if lows else None
        high = min(highs) if highs else None
        if low is not None and high is not None and low > high:
            return None
        return Interval(low, high)

    def __neg__(self) -> "Interval":
        return Interval(
            None if self.high is None else self.high.copy_negate(),
            None if self.low is None else self.low.copy_negate(),
        )

    def __add__(self, other: "Interval") -> "Interval":
        low = None if self.low is None or other.low is None else _DOWN.add(self.low, other.low)
        high = None if self.high is None or other.high is None else _UP.add(self.high, other.high)
        return Interval(low, high)

    def __sub__(self, other: "Interval") -> "Interval":
        return self + -other

    def __mul__(self, other: "Interval") -> "Interval":
        corners = [(own, its) for own in _ends(self) for its in _ends(other)]
        return _closed(
            min(_product(_DOWN, own, its) for own, its in corners),
            max(_product(_UP, own, its) for own, its in corners),
        )

    def __truediv__(self, other: "Interval") -> "Interval":
        """Return all quotients; where the divisor can be 0 inside, anything is possible."""
        if other.holds(_ZERO):
            return self._over_zero(other)
        corners = [(own, its) for own in _ends(self) for its in _ends(other)]
        return _closed(
            min(_quotient(_DOWN, own, its) for own, its in corners),
            max(_quotient(_UP, own, its) for own, its in corners),
        )

    def _over_zero(self, other: "Interval") -> "Interval":
        low, high = _ends(other)
        if low == 0 < high:
            return self * Interval(_quotient(_DOWN, Decimal(1), high), None)
        if low < 0 == high:
            return self * Interval(None, _quotient(_UP, Decimal(1), low))
        return Interval(None, None)


def total(intervals: Iterable[Interval]) -> Interval:
    """Return the interval of the sum: [1, 2] and [3, 4] give [4, 6]."""
    return sum(intervals, start=Interval.point(_ZERO))


def _ends(interval: Interval) -> tuple[Decimal, Decimal]:
    low = _INFINITE.copy_negate() if interval.low is None else interval.low
    return low, _INFINITE if interval.high is None else interval.high


def _closed(low: Decimal, high: Decimal) -> Interval:
    return Interval(low if low.is_finite() else None, high if high.is_finite() else None)


def _product(context: Context, one: Decimal, other: Decimal) -> Decimal:
    """Multiply; nothing times no bound is nothing, since every single value is finite."""
    return _ZERO if one == 0 or other == 0 else context.multiply(one, other)


def _quotient(context: Context, one: Decimal, other: Decimal) -> Decimal:
    """Divide by what is not 0; where both have no bound, other corners say all there is."""
    if other.is_infinite():
        return _ZERO
    return context.divide(one, other)
