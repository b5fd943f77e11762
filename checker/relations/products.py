"""Is a share of a few possible, does the price of one times their number make the total?"""

from collections.abc import Sequence
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal

from msgspec.structs import replace

from checker.quantity import CAN_BE, HOLDS, Outcome, Quantity, Shown, Verdict, unknown
from checker.quantity.interval import ARITHMETIC
from checker.quantity.interval import total as summed
from checker.quantity.intervals import interval, intervals
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
