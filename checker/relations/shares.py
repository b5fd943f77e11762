"""Is a part the percentage of its whole that the text says?"""

from decimal import Decimal
from fractions import Fraction

from msgspec.structs import replace

from checker.quantity import HOLDS, Hedge, Interval, Outcome, Quantity, Verdict, unknown
from checker.quantity.fractions import can_mean, fraction_of
from checker.quantity.interval import ARITHMETIC
from checker.quantity.intervals import intervals
from checker.quantity.units import alike
from checker.relations.verdict import OTHER_UNITS, judge, told_at, written_like

_HUNDRED = Decimal(100)
_SPOKEN = 10  # up to which "one in ten" is a way of speaking


def share(part: Quantity | None, whole: Quantity | None, percentage: Quantity | None) -> Outcome:
    """Return whether ``part`` is ``percentage`` of ``whole``: 9 of 25 is 36%, so "46%" fails.

    Rounded numbers are intervals: € 1,2 mln of € 3,5 mln is 32.4 to 36.2%, so "36%" holds by rounding.
    "11,6%" of 11.68 was cut off. A part above its whole fails, unless the percentage says so too. A fraction
    in words means all between its neighbours (see ``checker.quantity.fractions``): "1 op de 3 (37%)" holds,
    "1 op de 3 (25%)" fails.
    """
    if part is None or whole is None or percentage is None:
        return unknown("no part" if part is None else "no whole" if whole is None else "no percentage")
    outcome = _share(part, whole, percentage)
    if outcome.verdict in (Verdict.HOLDS, Verdict.UNKNOWN):
        return outcome
    return replace(outcome, told={"numerator": (part,), "denominator": (whole,)})


def _share(part: Quantity, whole: Quantity, percentage: Quantity) -> Outcome:
    if percentage.unit != "%":
        return unknown("no percentage")
    same = alike((part, whole))
    if same is None or "%" in (part.unit, whole.unit):
        return unknown(OTHER_UNITS)
    if part.negative or whole.value <= 0:
        return unknown("the whole is nothing" if whole.value == 0 else "one of them is negative")
    if percentage.spoken:
        return _fraction(percentage, *same)
    possible, own, its = intervals((percentage, *same))
    if part.spoken:
        return _spoken(part, whole, percentage, possible)
    if part.hedge is Hedge.ABOUT and part.unit is None and whole.value <= _SPOKEN:
        own = _about(*same)
    value = ARITHMETIC.multiply(ARITHMETIC.divide(same[0].value, same[1].value), _HUNDRED)
    follows = written_like(percentage, value)
    row = (part, "/", whole, "=", follows)
    derived = own / its * Interval.point(_HUNDRED)
    if part.hedge is not None and derived.holds(percentage.value):
        return HOLDS
    outcome = judge(percentage, possible, value, derived, row)
    if value > _HUNDRED and outcome.verdict is not Verdict.HOLDS and not own.meets(its):
        return Outcome(Verdict.FAILS, percentage, follows, row)
    return outcome


def amount(part: Quantity | None, whole: Quantity | None, percentage: Quantity | None) -> Outcome:
    """Return whether part of an amount is what the letter says: 12% of € 25 million is € 3 million."""
    if part is None or whole is None or percentage is None:
        return unknown("no part of an amount")
    value = ARITHMETIC.divide(ARITHMETIC.multiply(whole.value, percentage.value), _HUNDRED)
    follows = written_like(part, value)
    return told_at(part, follows, share(part, whole, percentage), percentage, "x", whole)


def _spoken(part: Quantity, whole: Quantity, percentage: Quantity, possible: Interval) -> Outcome:
    """Compare a fraction in words; that it is no more than a way of speaking makes no rounding of it."""
    said = Fraction(part.value) / Fraction(whole.value)
    if can_mean(said, int(whole.value), part.hedge, possible, exact=percentage.hedge is None):
        return HOLDS
    value = ARITHMETIC.divide(ARITHMETIC.multiply(part.value, _HUNDRED), whole.value)
    follows = written_like(percentage, value)
    return Outcome(Verdict.FAILS, percentage, follows, (part, "/", whole, "=", follows))


def _fraction(percentage: Quantity, part: Quantity, whole: Quantity) -> Outcome:
    """Compare a part and its whole with a fraction in words: 20 of 80 can be a quarter, 30 cannot."""
    own, its = intervals((part, whole))
    said = fraction_of(percentage)
    exact = part.hedge is None and whole.hedge is None
    if can_mean(said, said.denominator, percentage.hedge, own / its * Interval.point(_HUNDRED), exact=exact):
        return HOLDS
    value = ARITHMETIC.divide(ARITHMETIC.multiply(part.value, _HUNDRED), whole.value)
    follows = written_like(Quantity(value, Decimal(1), "%", suffix="%"), value)
    return Outcome(Verdict.FAILS, percentage, follows, (part, "/", whole, "=", follows))


def _about(part: Quantity, whole: Quantity) -> Interval:
    """Return what "ongeveer 3 van de 10" can be: ten points more or less, at most half: 20 to 40%."""
    half = ARITHMETIC.divide(part.value, Decimal(2))
    return Interval.around(part.value, min(half, ARITHMETIC.divide(whole.value, Decimal(10))))
