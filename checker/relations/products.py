"""Is a share of a few possible, does the price of one times their number make the total.

Are two units the same amount?.
"""

from collections.abc import Sequence
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal

from msgspec.structs import replace

from checker.quantity import HOLDS, Interval, Outcome, Quantity, Shown, Verdict, unknown
from checker.quantity.interval import ARITHMETIC
from checker.quantity.intervals import interval, intervals
from checker.quantity.units import convert
from checker.relations.verdict import OTHER_UNITS, judge, written_like

_HUNDRED = Decimal(100)
_ROUND_FIGURE = Decimal(5)  # "25% van de 27 lidstaten" is a rule, not a count


def possible(percentage: Quantity | None, whole: Quantity | None) -> Outcome:
    """Return whether some whole number of a few is that percentage: of 12, 4 are 33% and 5 are 42%, none 34%.

    A percentage that is a multiple of five may be a rule of voting and is unknown; one that was cut off
    holds.
    """
    if percentage is None or whole is None or whole.value < 1:
        return unknown("no share of a few")
    if (
        percentage.hedge is not None
        or ARITHMETIC.remainder(percentage.value, _ROUND_FIGURE) == 0
        or percentage.norm
    ):
        return unknown("a round figure")
    exact = ARITHMETIC.divide(ARITHMETIC.multiply(percentage.value, whole.value), _HUNDRED)
    near = [exact.to_integral_value(ROUND_FLOOR), exact.to_integral_value(ROUND_CEILING)]
    shares = [ARITHMETIC.divide(ARITHMETIC.multiply(count, _HUNDRED), whole.value) for count in near]
    stated = interval(percentage)
    for share in shares:
        if stated.holds(share) or 0 <= share - percentage.value < percentage.step:
            return HOLDS
    best = min(shares, key=lambda share: abs(share - percentage.value))
    count = near[shares.index(best)]
    derived = written_like(percentage, best)
    return Outcome(
        Verdict.FAILS, percentage, derived, (Quantity(count, Decimal(1)), "/", whole, "=", derived)
    )


def product(count: Quantity | None, each: Quantity | None, total: Quantity | None) -> Outcome:
    """Return whether count times each makes the total.

    100 vehicles of € 2 million are € 200 million, not 300.
    """
    if count is None or each is None or total is None:
        return unknown("no product")
    if each.unit != total.unit:
        return unknown(OTHER_UNITS)
    stated, one, number = intervals((total, each, count))
    value = ARITHMETIC.multiply(count.value, each.value)
    derived = written_like(total, value)
    return judge(total, stated, value, one * number, (count, "x", each, "=", derived))


def converted(left: Quantity | None, right: Quantity | None) -> Outcome:
    """Return whether two quantities are the same amount: 50 miles are 80 km, so "(60 km)" fails.

    Numbers that end in zeros are read to their last other digit: "500 mijl (800 km)" holds.
    """
    if left is None or right is None:
        return unknown("no conversion")
    other = convert(left, right.unit)
    if other is None:
        return unknown(OTHER_UNITS)
    ratio = abs(other.value / left.value) if left.value else Decimal(1)
    half = _half(left) * ratio
    low_high = Interval(other.value - half, other.value + half)
    if (
        low_high.meets(Interval(right.value - _half(right), right.value + _half(right)))
        or right.hedge
        or left.hedge
    ):
        return HOLDS
    derived = written_like(right, _rounded(other.value, right))
    return Outcome(Verdict.FAILS, right, derived, (left, "=", derived))


def _rounded(value: Decimal, like: Quantity) -> Decimal:
    """Return ``value`` to the last written digit of ``like``, where that is no finer than one.

    80.4672 km is 80 km.
    """
    if like.step < 1:
        return value
    return ARITHMETIC.multiply(ARITHMETIC.divide(value, like.step).to_integral_value(), like.step)


def _half(quantity: Quantity) -> Decimal:
    """Return half a unit of the last digit that is no zero: 50 for 500, 0.5 for 62, 0.05 for 1.5."""
    if quantity.places or not quantity.value:
        return quantity.step / 2
    exponent = (quantity.value / quantity.scale).normalize(ARITHMETIC).as_tuple().exponent
    zeros = max(exponent, 0) if isinstance(exponent, int) else 0
    return quantity.scale.scaleb(zeros) / 2


def over_hundred(parts: Sequence[Quantity]) -> Outcome:
    """Return whether shares of one whole pass 100%.

    40%, 35% and 30% make 105% and fail, three times 33.4% hold by rounding.
    """
    if len(parts) < 2 or any(part.unit != "%" for part in parts):
        return unknown("no shares of one whole")
    total = sum((part.value for part in parts), Decimal(0))
    slack = sum((part.step for part in parts), Decimal(0)) / 2
    if total <= _HUNDRED:
        return HOLDS
    derived = written_like(max(parts, key=lambda part: part.places), total)
    row: list[Shown] = []
    for part in parts:
        row += [part, "+"]
    outcome = Outcome(Verdict.ROUNDING, parts[0], derived, (*row[:-1], "=", derived))
    return outcome if total - slack <= _HUNDRED else replace(outcome, verdict=Verdict.FAILS)
