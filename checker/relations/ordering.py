"""Is the figure that the words call the larger of two the larger one?"""

from checker.quantity import HOLDS, Hedge, Outcome, Quantity, Verdict, unknown
from checker.quantity.intervals import intervals
from checker.quantity.units import alike
from checker.relations.verdict import OTHER_UNITS, TOO_COARSE

EQUAL = "the two are equal as they are written"
NEGATIVE = "of what is negative the smaller can be called more"
BOUND = "one of them is a bound"


def larger(larger: Quantity | None, smaller: Quantity | None) -> Outcome:
    """Return whether ``larger`` is above ``smaller``: "more than in Leiden (52%)" said of 37% fails.

    Of "at most 50" and "at least 60" it fails, as nothing is both; where one is bounded, nothing is known.
    Equal figures are unknown, as what was rounded may differ, and so are € 3 and € 3,2 miljard, as "3" may
    be 3.4.
    """
    if larger is None or smaller is None:
        return unknown("one figure only")
    same = alike((larger, smaller))
    if same is None:
        return unknown(OTHER_UNITS)
    if any(each.negative for each in same):
        return unknown(NEGATIVE)
    above, below = same
    if above.value > below.value:
        return HOLDS
    if above.value == below.value:
        return unknown(EQUAL)
    if (
        above.hedge is Hedge.AT_LEAST
        or below.hedge is Hedge.AT_MOST
        or _is_bounded(above) != _is_bounded(below)
    ):
        return unknown(BOUND)
    possible, other = intervals(same)
    if possible.high is None or other.low is None or possible.high > other.low:
        return unknown(TOO_COARSE)
    return Outcome(Verdict.FAILS, larger, smaller, (larger, "<", smaller))


def _is_bounded(each: Quantity) -> bool:
    return each.hedge in (Hedge.AT_LEAST, Hedge.AT_MOST)
