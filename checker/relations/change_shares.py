"""Is the amount of a change the percentage of what was that the text says?"""

from decimal import Decimal

from checker.quantity import HOLDS, Interval, Outcome, Quantity, Verdict, unknown
from checker.quantity.fractions import can_mean, fraction_of
from checker.quantity.interval import ARITHMETIC
from checker.quantity.intervals import intervals
from checker.quantity.units import alike
from checker.relations.verdict import OTHER_UNITS, judge, written_like

_HUNDRED = Decimal(100)


def change_share(
    difference: Quantity | None,
    percentage: Quantity | None,
    before: Quantity | None,
    after: Quantity | None,
    direction: str | None,
) -> Outcome:
    """Return whether a rise of 40 to 240 is 20%: what was is 200. "30%" fails, and so does "17%".

    From what was before it follows itself: a fall of 12 from 240 is 5%.

    Args:
        difference: by how much it changed.
        percentage: the same in per cent of what was.
        before: what it was, if the text says so.
        after: else what it became.
        direction: "up" or "down": on which side of ``after`` it was.
    """
    end = after if before is None else before
    if difference is None or percentage is None or end is None:
        return unknown("no end of the change")
    same = alike((difference, end))
    if same is None or percentage.unit != "%":
        return unknown(OTHER_UNITS)
    by, last = same
    own, size, its = intervals((percentage, by, last))
    row: tuple[Quantity | str, ...] = (difference, "/", end)
    start, base = last.value, its
    if before is None:
        up = direction == "up"
        start = (ARITHMETIC.subtract if up else ARITHMETIC.add)(last.value, by.value)
        base = its - size if up else its + size
        row = (difference, "/", written_like(end, start, exact=True))
    if start <= 0 or base.low is None or base.low <= 0:
        return unknown("there was nothing to be a percentage of")
    share = ARITHMETIC.multiply(ARITHMETIC.divide(by.value, start), _HUNDRED)
    derived = size / base * Interval.point(_HUNDRED)
    if percentage.spoken:
        rounded = any(each.scale != 1 or each.places or each.hedge for each in (difference, end))
        return _fraction(percentage, share, derived if rounded else Interval.point(share), row)
    return judge(percentage, own, share, derived, (*row, "=", written_like(percentage, share)))


def _fraction(
    percentage: Quantity, share: Decimal, derived: Interval, row: tuple[Quantity | str, ...]
) -> Outcome:
    """Compare a fraction in words: 18 days of 72 are a quarter, and no third."""
    said = fraction_of(percentage)
    if can_mean(said, said.denominator, percentage.hedge, derived, exact=False):
        return HOLDS
    follows = written_like(Quantity(share, Decimal(1), "%", suffix="%"), share)
    return Outcome(Verdict.FAILS, percentage, follows, (*row, "=", follows))
