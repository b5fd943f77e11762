"""Can two statements be about the same value, and do they stand in the right order?"""

import re
from collections.abc import Callable

from msgspec.structs import replace

from checker.quantity import HOLDS, Interval, Outcome, PartialDate, Quantity, Verdict, unknown
from checker.quantity.intervals import interval, intervals, spoken
from checker.quantity.quantity import written_alike
from checker.quantity.units import alike
from checker.relations.verdict import OTHER_UNITS

SORTS = "they are not of one sort"
MISSING = "one of them is missing"
EQUAL = "they are equal"
APART = "the one says nothing that the other says too"

_Measured = Quantity | PartialDate | None
_Comparable = Quantity | PartialDate | str | None
_NUMBER = re.compile(r"\d+")


def _in_two_places(q: Quantity) -> Interval:
    return interval(q, pair=True)


def meet(left: _Measured, right: _Measured) -> Outcome:
    """Return whether two places can state the same value.

    Their intervals must meet: "3,4 miljoen" and "3,42 miljoen" do, "de 3%-norm" and "2,84%" do not, the
    counts 40.000 and 39.850 do. Dates agree where what both state is equal: "juni 2025" and 24 June 2025.
    """
    if left is None or right is None:
        return unknown(MISSING)
    if isinstance(left, PartialDate) and isinstance(right, PartialDate):
        if not left.agrees(right):
            return Outcome(Verdict.FAILS, left, right, (left, "≠", right))
        return HOLDS if left.shares(right) else unknown(APART)
    if not isinstance(left, Quantity) or not isinstance(right, Quantity):
        return unknown(SORTS)
    return _agree(left, right)


def restate(left: _Measured, right: _Measured) -> Outcome:
    """Return whether two places that state one fact state one value.

    As ``meet``, but two numbers that are written alike are rounded alike: "€ 2,4 miljard" and "€ 2,5
    miljard" fail though both can be 2,45; "2,4 miljard" and "2,43 miljard" agree.
    """
    if isinstance(left, str) and isinstance(right, str):  # the numbers of two articles
        return HOLDS if left == right else Outcome(Verdict.FAILS, left, right, (left, "≠", right))
    outcome = meet(left, right)
    if outcome.verdict is not Verdict.ROUNDING and outcome != HOLDS:
        return outcome
    if not isinstance(left, Quantity) or not isinstance(right, Quantity) or left.value == right.value:
        return outcome
    return Outcome(Verdict.FAILS, left, right, (left, "≠", right)) if written_alike(left, right) else outcome


def order(low: _Comparable, high: _Comparable) -> Outcome:
    """Return whether a range runs upwards: "tussen 9.000 en 3.000" and "van 14 tot 11 mei" fail.

    From 5 to 5 is unknown, and so is 28 December to 2 January, as months may wrap where no year is stated.
    What is text is a number of several parts, such as an article's or an hour: 8.25 comes behind 8.7.
    """
    if low is None or high is None:
        return unknown(MISSING)
    if isinstance(low, str) and isinstance(high, str):
        one, other = ([int(part) for part in _NUMBER.findall(each)] for each in (low, high))
        if one == other:
            return unknown(EQUAL)
        return HOLDS if one < other else Outcome(Verdict.FAILS, high, low, (low, ">", high))
    if isinstance(low, PartialDate) and isinstance(high, PartialDate):
        return _order_of_dates(low, high)
    if not isinstance(low, Quantity) or not isinstance(high, Quantity):
        return unknown(SORTS)
    same = alike((low, high))
    if same is None:
        return unknown(OTHER_UNITS)
    if same[0].value == same[1].value:
        return unknown(EQUAL)
    if same[0].value < same[1].value:
        return HOLDS
    return Outcome(Verdict.FAILS, high, low, (low, ">", high))


def inclusive(inclusive: Quantity | None, exclusive: Quantity | None) -> Outcome:
    """Return whether an amount with something is no smaller than without it: 1,4 against 1,6 fails."""
    if inclusive is None or exclusive is None:
        return unknown(MISSING)
    same = alike((inclusive, exclusive))
    if same is None:
        return unknown(OTHER_UNITS)
    if any(q.negative for q in same):
        return unknown("a balance may fall when more is included")
    if same[0].value >= same[1].value:
        return HOLDS
    verdict = Verdict.ROUNDING if _can_reach(*same) else Verdict.FAILS
    return Outcome(verdict, inclusive, exclusive, (inclusive, "<", exclusive))


def hedge(hedged: Quantity | None, precise: Quantity | None) -> Outcome:
    """Return whether a hedged number and the precise one beside it agree.

    "bijna 20 (20,3)" fails, and so does "bijna 20 (14)", as it is 15 to 20; "ruim 5 (5,2)" holds, as it is 5
    to 5.5; "meer dan 5 (7)" holds.
    """
    if hedged is None or precise is None:
        return unknown(MISSING)
    return _agree(hedged, precise, reach=spoken)


def same_number(words: Quantity | None, figures: Quantity | None) -> Outcome:
    """Return whether a number in words is the one in figures behind it: "vijf (6)" fails.

    Of thousands or millions it may be rounded: "twee miljoen (1.950.000)" holds.
    """
    if words is None or figures is None:
        return unknown(MISSING)
    if words.unit != figures.unit and words.unit is not None and figures.unit is not None:
        return unknown(OTHER_UNITS)
    if words.value == figures.value or (words.scale != 1 and interval(words).meets(interval(figures))):
        return HOLDS
    return Outcome(Verdict.FAILS, words, figures, (words, "≠", figures))


def _agree(
    left: Quantity, right: Quantity, reach: Callable[[Quantity], Interval] = _in_two_places
) -> Outcome:
    """Compare two statements of one value; they are in two places, or the one explains the other."""
    same = alike((left, right))
    if same is None:
        return unknown(OTHER_UNITS)
    if left.rate != right.rate:
        return unknown("one of them is a rate or an average")
    ranges = tuple(map(reach, same))
    if same[0].value == same[1].value:
        return HOLDS
    outcome = Outcome(Verdict.ROUNDING, left, right, (left, "≈", right))
    if not ranges[0].meets(ranges[1]):
        return replace(outcome, verdict=Verdict.FAILS, derivation=(left, "≠", right))
    loose = (same[0].hedge and ranges[0].holds(same[1].value)) or (
        same[1].hedge and ranges[1].holds(same[0].value)
    )
    return HOLDS if loose else outcome


def _can_reach(lower: Quantity, upper: Quantity) -> bool:
    """Whether rounding can hide that the lower one is the higher; ends that touch ("1,4", "1,5") cannot."""
    own, its = intervals((lower, upper))
    return own.high is None or its.low is None or own.high > its.low


def _order_of_dates(low: PartialDate, high: PartialDate) -> Outcome:
    fails = Outcome(Verdict.FAILS, high, low, (low, ">", high))
    if low.year is not None and high.year is not None and low.year != high.year:
        return HOLDS if low.year < high.year else fails
    sure = low.year is not None and high.year is not None
    if low.month is None or high.month is None:
        return unknown(EQUAL if sure else "no month")
    if low.month != high.month:
        if low.month < high.month:
            return HOLDS
        return fails if sure else unknown("it may run over the end of the year")
    if low.day is None or high.day is None or low.day == high.day:
        return unknown(EQUAL)
    return HOLDS if low.day < high.day else fails
