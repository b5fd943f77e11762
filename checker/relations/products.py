"""Is a share of a few possible, does the price of one times their number make the total?"""

from collections.abc import Sequence
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal

from msgspec.structs import replace

from checker.quantity import CAN_BE, HOLDS, Hedge, Interval, Outcome, Quantity, Shown, Verdict, unknown
from checker.quantity.interval import ARITHMETIC
from checker.quantity.interval import total as summed
from checker.quantity.intervals import interval, intervals
from checker.quantity.units import convert
from checker.relations.chance import is_rare
from checker.relations.verdict import OTHER_UNITS, judge, written_like

_HUNDRED = Decimal(100)
_OTHER_DAY = Decimal("0.1")  # by how much the rates of two days of one year may differ
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
    if left.hedge in (Hedge.AT_LEAST, Hedge.AT_MOST):
        left = replace(
            left, hedge=None
        )  # "lager dan 2000 voet (610 meter)": it is the bound that is converted
    other = convert(left, right.unit)
    if other is None:
        return unknown(OTHER_UNITS)
    possible = _possible(left)
    ends = [
        None if end is None else convert(replace(left, value=end), right.unit)
        for end in (possible.low, possible.high)
    ]
    low, high = (None if end is None else end.value for end in ends)
    if Interval(low, high).meets(_possible(right)):
        return HOLDS
    derived = written_like(right, _rounded(other.value, right))
    return Outcome(Verdict.FAILS, right, derived, (left, "=", derived))


def same_rate(
    left: Quantity | None, right: Quantity | None, usual_left: Quantity | None, usual_right: Quantity | None
) -> Outcome:
    """Return whether an amount in two currencies has the rate of another such pair of the letter.

    Beside $ 100 million (€ 92 million), "$ 50 million (€ 60 million)" fails. Rates that differ by less than
    a tenth may be of two days.
    """
    if left is None or right is None or usual_left is None or usual_right is None:
        return unknown("no rate")
    if left.unit != usual_left.unit or right.unit != usual_right.unit:
        return unknown(OTHER_UNITS)
    if not (left.value and right.value and usual_left.value and usual_right.value):
        return unknown("no rate")
    usual = interval(usual_right) / interval(usual_left)
    days_apart = Interval(ARITHMETIC.subtract(Decimal(1), _OTHER_DAY), ARITHMETIC.add(Decimal(1), _OTHER_DAY))
    if (interval(left) * usual * days_apart).meets(interval(right)):
        return HOLDS
    rate = ARITHMETIC.divide(usual_right.value, usual_left.value)
    derived = written_like(right, _rounded(ARITHMETIC.multiply(left.value, rate), right))
    return Outcome(Verdict.FAILS, right, derived, (usual_left, "=", usual_right, "→", left, "=", derived))


def _possible(quantity: Quantity) -> Interval:
    """Return what a converted amount can stand for: hedged as it says, else to its last other digit."""
    if quantity.hedge is not None:
        return interval(quantity)
    return Interval.around(quantity.value, _half(quantity))


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

    40%, 35% and 30% make 105% and fail. Each share has its own half step: three times 33.4% are 100.05 to
    100.35 and fail, 50.1% and 50% hold by rounding; 40%, 35% and 20% can be.
    """
    if len(parts) < 2 or any(part.unit != "%" for part in parts):
        return unknown("no shares of one whole")
    made = ARITHMETIC.plus(sum((part.value for part in parts), Decimal(0)))
    if made <= _HUNDRED:
        return HOLDS if made == _HUNDRED else CAN_BE
    derived = written_like(max(parts, key=lambda part: part.places), made)
    row: list[Shown] = []
    for part in parts:
        row += [part, "+"]
    outcome = Outcome(Verdict.FAILS, parts[0], derived, (*row[:-1], "=", derived))
    low = summed(intervals(parts)).low
    if low is not None and low >= _HUNDRED:
        return outcome
    hedged = any(part.hedge is not None for part in parts)
    rare = not hedged and is_rare(made - _HUNDRED, [part.step for part in parts])
    return replace(outcome, verdict=Verdict.ROUNDING, unlikely=rare)
