"""Is a share of a few possible, does the price of one times their number make the total?"""

from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal

from checker.quantity import HOLDS, Outcome, Quantity, Verdict, unknown
from checker.quantity.interval import ARITHMETIC
from checker.quantity.intervals import interval, intervals
from checker.relations.verdict import OTHER_UNITS, judge, told_at, written_like

_HUNDRED = Decimal(100)
_ROUND_FIGURE = Decimal(5)  # "35% van de 27 lidstaten" is a rule, or roughly so, and no count
_COUNTED = Decimal(20)  # of fewer a round percentage is one of those that can be


def possible(percentage: Quantity | None, whole: Quantity | None) -> Outcome:
    """Return whether some whole number of a few is that percentage: of 12, 4 are 33% and 5 are 42%, none 34%.

    Of twenty and more a multiple of five may be a rule of voting or a rough figure, and is unknown; one that
    was cut off holds.
    """
    if percentage is None or whole is None or whole.value < 1:
        return unknown("no share of a few")
    is_round = ARITHMETIC.remainder(percentage.value, _ROUND_FIGURE) == 0 and whole.value >= _COUNTED
    if percentage.hedge is not None or is_round or percentage.norm:
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


def mean(total: Quantity | None, count: Quantity | None, each: Quantity | None) -> Outcome:
    """Return whether a total divided by the number is the mean: € 62 million for 20,000 is € 3,100 each."""
    if total is None or count is None or each is None or count.value == 0:
        return unknown("no mean")
    follows = written_like(each, ARITHMETIC.divide(total.value, count.value))
    return told_at(each, follows, product(count, each, total), total, "/", count)


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
