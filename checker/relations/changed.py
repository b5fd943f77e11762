"""What would each figure of a change have to be, as the others are?"""

from collections.abc import Sequence
from decimal import Decimal
from fractions import Fraction

from checker.quantity import Interval, Quantity
from checker.quantity.decibels import decibels
from checker.quantity.intervals import half_step, intervals
from checker.quantity.named import TIMES
from checker.quantity.units import alike

_HUNDRED = Decimal(100)
_WINDOW = Fraction(6, 10)  # of the amount: figures that have nothing to do with each other make any
_NOTHING = Interval(None, None)


def is_relative(figures: Sequence[Quantity]) -> bool:
    """Return whether the amount is a share of what was: "12%", and neither "38" nor "1,5 procentpunt"."""
    return figures[0].unit == "%"


def made(figures: Sequence[Quantity]) -> Fraction:
    """Return what two ends make of the amount: 50 of 12 and 18 for "40%", 6 for "5"."""
    by, to, start = figures
    last, first = (Fraction(each.value) for each in _ends(to, start))
    if by.unit == TIMES:
        return max(last, first) / min(last, first)
    apart = abs(last - first)
    if is_relative(figures):
        return apart / first * 100
    same = alike((start, by)) if by.unit != "pp" else None
    scale = Fraction(same[1].value) / Fraction(by.value) if same and by.value else Fraction(1)
    return apart / scale


def chance(figures: Sequence[Quantity]) -> int:
    """Return how telling it is that two ends make the amount, in decibels: ten for one of ten by chance."""
    by = figures[0]
    if by.unit == TIMES or not by.value:
        return 0
    own, *ends = intervals(figures)
    needed = _needed(by, figures[1:], (own, *ends))[0]
    if needed.width is None or own.width is None:
        return 0
    grain = by.step or Decimal(1)
    width = Fraction(needed.width) + Fraction(max(own.width, grain if not by.measured else Decimal(0)))
    return decibels(width / abs(Fraction(by.value)) / _WINDOW)


def needed(figures: Sequence[Quantity]) -> tuple[tuple[Quantity, ...], tuple[Interval, ...]]:
    """Return the figures in one unit, and what each would have to be; () where they have none."""
    by, to, start = figures
    same = alike((to, start)) if is_relative(figures) or by.unit == "pp" else alike((to, start, by))
    if same is None or by.unit == TIMES:
        return (), ()
    amount = by if len(same) < len(figures) else same[2]
    every = (amount, same[0], same[1])
    found = _needed(amount, every[1:], tuple(Interval.point(each.value) for each in every))
    slack = tuple(_rounded(each, own) for each, own in zip(found, every, strict=True))
    return every, slack


def _needed(by: Quantity, ends: Sequence[Quantity], all_: Sequence[Interval]) -> tuple[Interval, ...]:
    own, to, start = all_
    rises = ends[0].value > ends[1].value
    if (
        any(each.low is None or each.high is None for each in all_)
        or (start.low or 0) <= 0
        or (to.low or 0) <= 0
    ):
        return (_NOTHING,) * 3
    if by.unit != "%":
        apart = to - start if rises else start - to
        return apart, start + own if rises else start - own, to - own if rises else to + own
    one = Interval.point(Decimal(1))
    share = own / Interval.point(_HUNDRED)
    grown = one + share if rises else one - share
    if grown.low is None or grown.low <= 0:
        return (_NOTHING,) * 3
    rate = to / start - one if rises else one - to / start
    return rate * Interval.point(_HUNDRED), start * grown, to / grown


def _rounded(value: Interval, own: Quantity) -> Interval:
    """Return what a figure may be as it is written: 47% of what would have to be 46.9961."""
    if value.low is None or not own.measured:
        return value
    return value + Interval.around(Decimal(0), half_step(own))


def _ends(to: Quantity, start: Quantity) -> tuple[Quantity, Quantity]:
    same = alike((start, to))
    return (to, start) if same is None else (same[1], same[0])
