"""Does a change go where and as far as the text says?"""

from decimal import Decimal

from msgspec.structs import replace

from checker.quantity import HOLDS, Hedge, Interval, Outcome, Quantity, Shown, Verdict, unknown
from checker.quantity.interval import ARITHMETIC
from checker.quantity.intervals import intervals
from checker.quantity.named import TIMES
from checker.quantity.units import alike
from checker.relations.verdict import OTHER_UNITS, TOO_COARSE, decimals, judge, written_like

NO_START = "no start"
NO_END = "no end"
NO_DIFFERENCE = "no difference"
RATE = "a rate or an average is no difference"
NEGATIVE = "a rise of what is negative can be called a fall"
POINTS = "percentage points?"
FROM_NOTHING = "nothing can be a percentage of nothing"

_HUNDRED = Interval.point(Decimal(100))
_ONE = Interval.point(Decimal(1))
_HALF = Decimal("0.5")
_EIGHTH = Decimal("0.125")
_TWENTIETH = Decimal("0.05")


def change(start: Quantity | None, end: Quantity | None, by: Quantity | None) -> Outcome:
    """Return whether ``by`` is the difference from ``start`` to ``end``, absolute or in per cent.

    From 12 to 18 miljard is a rise of 50%: "30%" fails. From "bijna 13" (12.5 to 13) to "bijna 20" (19.5 to
    20) is 6.5 to 7.5: "ruim 5" (5 to 5.5) fails. From 2 to 3 is anything between 0% and 133%: "30%" is
    unknown. Which way it goes is the business of ``direction``.

    Args:
        start: what it was.
        end: what it became.
        by: the difference, the percentage, or how many times as much it became (or was).
    """
    if start is None or end is None or by is None:
        return unknown(NO_START if start is None else NO_END if end is None else NO_DIFFERENCE)
    if by.unit == TIMES:
        return _times(start, end, by)
    if points(start, end, by).verdict is Verdict.FAILS:
        return unknown(POINTS)
    return _relative(start, end, by) if by.unit == "%" else _absolute(start, end, by)


def direction(start: Quantity | None, end: Quantity | None, direction: str | None) -> Outcome:
    """Return whether it rises ("up") or falls ("down") from ``start`` to ``end``: a fall from 3% to 4% fails.

    A fall from 3 to 3 is unknown, and so is one from "3" to "3,2" miljard, as "3" may be 3.4.
    """
    if start is None or end is None:
        return unknown(NO_START if start is None else NO_END)
    if direction not in ("up", "down"):
        return unknown("no direction")
    same = alike((start, end))
    if same is None:
        return unknown(OTHER_UNITS)
    if any(q.negative for q in same):
        return unknown(NEGATIVE)
    first, last = same
    if first.value == last.value:
        return unknown("start and end are equal")
    if (last.value > first.value) == (direction == "up"):
        return HOLDS
    below, above = sorted(zip(same, intervals(same), strict=True), key=lambda pair: pair[0].value)
    if below[1].high is None or above[1].low is None or below[1].high > above[1].low:
        return unknown(TOO_COARSE)
    return Outcome(Verdict.FAILS, end, start, (start, "<" if last.value > first.value else ">", end))


def points(start: Quantity | None, end: Quantity | None, by: Quantity | None) -> Outcome:
    """Return whether per cent was written for percentage points: 2% to 3% is 50% or 1 point, "1%" fails.

    It fails only if start, end and ``by`` are in per cent, the difference is ``by``, and the relative
    change is not.
    """
    if start is None or end is None or by is None:
        return unknown(NO_START if start is None else NO_END if end is None else NO_DIFFERENCE)
    if {start.unit, end.unit, by.unit} != {"%"}:
        return unknown("not all of them are percentages")
    if by.rate:
        return unknown(RATE)
    if start.negative or end.negative or start.value == 0:
        return unknown(NEGATIVE if start.value != 0 else FROM_NOTHING)
    relative = _relative(start, end, by)
    if relative.verdict in (Verdict.HOLDS, Verdict.ROUNDING):
        return HOLDS
    if _absolute(start, end, replace(by, unit="pp")).verdict is not Verdict.HOLDS:
        return unknown("it is neither the difference nor the relative change")
    row = _quotient(start, end, by)
    return Outcome(Verdict.FAILS, by, row[-1], row)


def _absolute(start: Quantity, end: Quantity, by: Quantity) -> Outcome:
    """Compare ``by`` with the larger minus the smaller: 20 - 13 = 7."""
    size = _size(replace(by, unit="%") if by.unit == "pp" else by)
    same = alike((size, start, end))
    if same is None:
        return unknown(OTHER_UNITS)
    possible, first, last = intervals(same)
    rises = same[2].value >= same[1].value
    derived = last - first if rises else first - last
    value = ARITHMETIC.subtract(same[2].value, same[1].value).copy_abs()
    stated = replace(size, unit=by.unit)
    upper, lower = (end, start) if rises else (start, end)
    follows = written_like(stated, value, exact=True)
    return judge(stated, possible, value, derived, (upper, "-", lower, "=", follows))


def _relative(start: Quantity, end: Quantity, by: Quantity) -> Outcome:
    """Compare ``by`` with the difference in per cent of the start: (18 - 12) / 12 = 50%."""
    same = alike((start, end))
    if same is None:
        return unknown(OTHER_UNITS)
    first, last = same
    if first.negative or last.negative:
        return unknown(NEGATIVE)
    if first.value == 0:
        return unknown(FROM_NOTHING)
    size = _size(by)
    possible, before, after = intervals((size, first, last))
    grown = after / before - _ONE
    derived = (grown if last.value >= first.value else -grown) * _HUNDRED
    return judge(size, possible, _growth(first, last), derived, _quotient(first, last, by))


def _times(start: Quantity, end: Quantity, by: Quantity) -> Outcome:
    """Compare the larger end with so many times the smaller; "verdubbeld" is said of 1.75 to 2.25 times.

    From 250 to 550 (2.2) holds by rounding, from 250 to 600 (2.4) fails, and so does a halving from 64 to 42.
    "Meer dan verdubbeld" is not less than 1.95, as nobody counts finer than a norm; "bijna verdubbeld" is 1.5
    to 2.05.
    """
    same = alike((start, end))
    if same is None:
        return unknown(OTHER_UNITS)
    if any(q.negative for q in same):
        return unknown(NEGATIVE)
    number = by.value
    divided = same[0].value > same[1].value
    part, whole = same[::-1] if divided else same
    if part.value == 0:
        return unknown(FROM_NOTHING)
    below, above = intervals((part, whole))
    derived, value = above / below, ARITHMETIC.divide(whole.value, part.value)
    possible = _told_times(by)
    if value == number or (by.hedge is not None and possible.holds(value)):
        return HOLDS
    made = ARITHMETIC.divide(same[0].value, number) if divided else ARITHMETIC.multiply(same[0].value, number)
    follows = written_like(end, made, exact=True)
    factor = Quantity(number, Decimal(0), places=decimals(number))
    row = (start, "/" if divided else "x", factor, "=", follows)
    if not possible.meets(derived):
        return Outcome(Verdict.FAILS, end, follows, row)
    coarse = derived.width is None or ARITHMETIC.multiply(derived.width, Decimal(2)) > number
    return unknown(TOO_COARSE) if coarse else Outcome(Verdict.ROUNDING, end, follows, row)


def _told_times(by: Quantity) -> Interval:
    """Return how many times as much can be meant: of 2 what is nearer to it than to 1.5 or 2.5."""
    number = by.value
    match by.hedge:
        case Hedge.AT_LEAST | Hedge.ABOVE:
            return Interval(ARITHMETIC.subtract(number, _TWENTIETH), None)
        case Hedge.BELOW:
            return Interval(ARITHMETIC.subtract(number, _HALF), ARITHMETIC.add(number, _TWENTIETH))
        case Hedge.AT_MOST:
            return Interval(None, ARITHMETIC.add(number, _TWENTIETH))
    return Interval.around(number, min(ARITHMETIC.multiply(number, _EIGHTH), _HALF))


def _growth(start: Quantity, end: Quantity) -> Decimal:
    """Return how far it is from start to end, in per cent of the start, without sign: 50 from 12 to 18."""
    share = ARITHMETIC.divide(ARITHMETIC.subtract(end.value, start.value).copy_abs(), start.value)
    return ARITHMETIC.multiply(share, Decimal(100))


def _quotient(start: Quantity, end: Quantity, by: Quantity) -> tuple[Shown, ...]:
    """Return the row "(18 - 12) / 12 = 50%" of a change from 12 to 18, of figures that can be seen."""
    high, low = (end, start) if end.value > start.value else (start, end)
    return "(", high, "-", low, ")", "/", start, "=", written_like(by, _growth(start, end))


def _size(by: Quantity) -> Quantity:
    """Return it without sign: "een groei van -0,5%" is one of 0.5 downwards."""
    return replace(by, value=by.value.copy_abs())
