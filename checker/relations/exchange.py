"""Can two amounts in two currencies have been the same on any day?"""

from collections.abc import Mapping
from decimal import Decimal

from checker.quantity import HOLDS, Interval, Outcome, Quantity, Verdict, unknown
from checker.quantity.interval import ARITHMETIC
from checker.quantity.intervals import interval
from checker.relations.verdict import OTHER_UNITS, written_like


def ever_exchanged(left: Quantity | None, right: Quantity | None) -> Outcome:
    """Return whether two amounts can be one at the rate of any day since there is a euro.

    A dollar was never € 0.48 or € 1.64, so "$ 5 miljoen (€ 2,4 miljoen)" fails.
    """
    if left is None or right is None or not left.value or not right.value:
        return unknown("no amounts")
    one, other = (_PER_EURO.get(each.unit or "") for each in (left, right))
    if one is None or other is None or left.unit == right.unit:
        return unknown(OTHER_UNITS)
    possible = interval(left) * (other / one)
    if possible.meets(interval(right)):
        return HOLDS
    nearest = possible.low if possible.low is not None and right.value < possible.low else possible.high
    follows = written_like(right, _shortened(nearest if nearest is not None else right.value, right))
    return Outcome(Verdict.FAILS, right, follows, (left, "≠", right))


def _shortened(value: Decimal, like: Quantity) -> Decimal:
    """Return a value to the last written digit of another: a bound needs no more."""
    rounded = ARITHMETIC.multiply(ARITHMETIC.divide(value, like.step).to_integral_value(), like.step)
    return rounded or value


def _range(low: str, high: str) -> Interval:
    return Interval(Decimal(low), Decimal(high))


# How many of a currency a euro has been, at the least and most: the reference rates of the European Central
# Bank from 1999 to 2025, a twentieth wider on both sides.
_PER_EURO: Mapping[str, Interval] = {
    "EUR": _range("1", "1"),
    "USD": _range("0.78", "1.68"),
    "GBP": _range("0.54", "1.03"),
    "CHF": _range("0.86", "1.77"),
    "DKK": _range("7.0", "7.9"),
    "SEK": _range("7.6", "12.6"),
    "NOK": _range("6.8", "13.7"),
    "CAD": _range("1.14", "1.91"),
    "AUD": _range("1.09", "2.18"),
}
