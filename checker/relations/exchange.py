"""Can two amounts in two currencies be one amount, at any rate that these currencies can have?"""

from collections.abc import Mapping
from decimal import Decimal

from checker.quantity import HOLDS, Interval, Outcome, Quantity, Verdict, unknown
from checker.quantity.intervals import interval
from checker.relations.verdict import OTHER_UNITS


def exchangeable(left: Quantity | None, right: Quantity | None) -> Outcome:
    """Return whether two amounts can be one at any rate that a day may have had, or may have yet.

    The bounds are no record of rates: they are so wide that what fails is off by a digit, a unit or another
    thing. "$ 5 miljoen (€ 1,4 miljoen)" fails, "€ 2,4 miljoen" may be.
    """
    if left is None or right is None or not left.value or not right.value:
        return unknown("no amounts")
    one, other = (_PER_EURO.get(each.unit or "") for each in (left, right))
    if one is None or other is None or left.unit == right.unit:
        return unknown(OTHER_UNITS)
    possible = interval(left) * (other / one)
    if possible.meets(interval(right)):
        return HOLDS
    return Outcome(Verdict.FAILS, right, left, (left, "≠", right))


def _range(low: str, high: str) -> Interval:
    return Interval(Decimal(low), Decimal(high))


# Between what number of a currency and what other a euro is taken to lie. It is no fact about any day:
# each bound is meant to lie well outside of what has been and may come, and nothing is shown of it.
_PER_EURO: Mapping[str, Interval] = {
    "EUR": _range("1", "1"),
    "USD": _range("0.5", "2.5"),
    "GBP": _range("0.35", "1.5"),
    "CHF": _range("0.5", "2.6"),
    "DKK": _range("5", "11"),
    "SEK": _range("5", "19"),
    "NOK": _range("4.5", "20"),
    "CAD": _range("0.75", "2.9"),
    "AUD": _range("0.7", "3.3"),
}
