"""Does an estimate lie between its bounds?"""

from msgspec.structs import replace

from checker.quantity import HOLDS, Outcome, Quantity, Verdict, unknown
from checker.quantity.interval import ARITHMETIC
from checker.quantity.intervals import half_step
from checker.quantity.units import alike
from checker.relations.verdict import OTHER_UNITS

_SORTS = {"<": "below", ">": "above"}
_FAR = 3  # times as much as the higher bound, or as little as the lower: hardly a figure of the same thing


def within(
    estimate: Quantity | None, low: Quantity | None, high: Quantity | None, place: str = ""
) -> Outcome:
    """Return whether an estimate lies between its bounds, and these in their order.

    "46 (37, 55)" holds and "64 (37, 55)" fails; so does "46 (55, 37)". With other decimals each may be
    rounded in its last digit: "37.8 (38, 55)" holds. Written alike they keep their order when they are
    rounded: "56 (37, 55)" fails. What is nowhere near its bounds is unknown: "12%, interval 0.8 to 0.97".
    What has a ``place`` in a range is its "low" or "high" bound, or its "middle".
    """
    if estimate is None or low is None or high is None:
        return unknown("one of them is missing")
    same = alike((estimate, *_in_unit(estimate, low, high)))
    if same is None:
        return unknown(OTHER_UNITS)
    own, least, most = same
    if least.value > most.value:
        return Outcome(Verdict.FAILS, high, low, (low, ">", high), sort="crossed")
    if own.value > most.value * _FAR > 0 or 0 < own.value * _FAR < least.value:
        return unknown("they are far apart")
    if place:
        return _placed(estimate, same, {"low": low, "high": high}.get(place), place)
    for bound, sign, off in ((least, "<", least.value - own.value), (most, ">", own.value - most.value)):
        stated = low if bound is least else high
        if off > 0:
            apart = own.step == bound.step or off > ARITHMETIC.add(half_step(own), half_step(bound))
            verdict = Verdict.FAILS if apart else Verdict.ROUNDING
            return Outcome(verdict, estimate, stated, (estimate, sign, stated), sort=_SORTS[sign])
    return HOLDS


def _placed(estimate: Quantity, same: tuple[Quantity, ...], bound: Quantity | None, place: str) -> Outcome:
    """Return whether a figure is the bound that it is said to be, or half-way between the two."""
    own, least, most = same
    middle = replace(least, value=(least.value + most.value) / 2, hedge=None)
    right = middle if bound is None else least if place == "low" else most
    slack = sum((half_step(each) for each in same), start=half_step(own) * 0)
    off = abs(own.value - right.value)
    if off <= (slack if bound is None else max(map(half_step, (own, right)))):
        return HOLDS
    said = middle if bound is None else bound
    return Outcome(Verdict.FAILS, estimate, said, (estimate, "≠", said), sort=place)


def _in_unit(estimate: Quantity, low: Quantity, high: Quantity) -> tuple[Quantity, Quantity]:
    """Return bounds without a unit or scale in those of their estimate: "€ 96 miljoen (80-110)"."""
    return _as(estimate, low), _as(estimate, high)


def _as(estimate: Quantity, bound: Quantity) -> Quantity:
    if bound.unit is None and estimate.unit is not None:
        bound = replace(bound, unit=estimate.unit)
    elif estimate.unit is None and bound.unit is not None:
        bound = replace(bound, unit=None)  # "46 (37% to 55%)"
    if bound.scale == 1 and estimate.scale != 1 and bound.value < estimate.displayed * _FAR * _FAR:
        scale = estimate.scale
        bound = replace(bound, value=bound.value * scale, step=bound.step * scale, scale=scale)
    return bound
