"""Is it as long from one date to another as the text says?"""

import datetime as dt
from decimal import Decimal

from msgspec import Struct
from msgspec.structs import replace

from checker.quantity import HOLDS, Hedge, Interval, Outcome, PartialDate, Quantity, Verdict, unknown
from checker.quantity.dates import days_in
from checker.quantity.interval import ARITHMETIC

_MONTHS = {"year": 12, "quarter": 3, "month": 1}
_DAYS = {"week": 7, "day": 1}
_ALMOST = 30  # days before an anniversary at which nobody counts the completed years any more
_LAST_YEAR = 9000  # so that an anniversary is always a date
_HALF = Decimal("0.5")

_WORKING_WEEK = 5  # days, in which a weekend may lie
_SATURDAY = 5
_LATER = "later"
_ANY_YEARS = (2001, 2004)  # of days without one: a common year and a leap year


def elapsed(
    duration: Quantity | None,
    start: PartialDate | None,
    end: PartialDate | None,
    hedge: str | None = None,
    sort: str | None = None,
) -> Outcome:
    """Return whether ``duration`` lies between ``start`` and ``end``.

    From 25 March 1957 to 28 June 2024 it is 67 years: "zestig jaar" fails. "n jaar" holds if n is the
    completed years (not within the last month of another), the rounded years, or the difference of the
    years; between years without a day both ends may be counted: from 2020 to 2030 is 10 or 11. "Ruim vier
    jaar" is four to five, "bijna vijf" likewise, "circa" one more or less. Months, weeks and days likewise.
    An "age" is the completed years only: who was born in 1960 was 53 or 54 in 2014. "Later" counts no first
    day, so that 16 May is two days later than 14 May and no three; the one lends its year to the other.

    Args:
        duration: in years, quarters, months, weeks or days.
        start: from when on; its day or month may be open.
        end: until when; likewise.
        hedge: how the duration is hedged, where it does not say so itself.
        sort: "age" for one; "later" for what is counted from a time told before.
    """
    if duration is None or start is None or end is None:
        return unknown("no duration" if duration is None else "no start" if start is None else "no end")
    if hedge and duration.hedge is None and hedge in tuple(Hedge):
        duration = replace(duration, hedge=Hedge(hedge))
    unit = duration.unit or ""
    if sort == _LATER:
        spans = [_later(unit, one, other) for one, other in _in_years(start, end)]
        span = next((each for each in spans if each is not None and _fits(duration, each)), spans[0])
    else:
        span = _age(start, end) if sort == "age" else _span(unit, start, end)
    if span is None:
        return unknown("no such time can be counted between these dates")
    if duration.rate:
        return unknown("a rate or an average is no time elapsed")
    if span.backwards:
        return unknown("it ends before it starts")
    if _fits(duration, span):
        return HOLDS
    derived = replace(
        duration, value=Decimal(span.best), step=Decimal(1), places=0, hedge=None, norm=False, in_words=False
    )
    both = replace(derived, value=Decimal(span.best + 1))
    is_length = duration.suffix[:1] in ("", " ")  # and not "70-jarig bestaan", "70th anniversary"
    sort = "anniversary" if not is_length else "both" if span.both else "once"
    row = (end, "-", start, "=", derived)
    return Outcome(Verdict.FAILS, duration, derived, row, sort=sort, told={"both": (both,)})


class _Span(Struct, frozen=True):
    """The time between two dates, in one unit.

    ``time`` is how long it can be; ``whole`` are the numbers that an unhedged duration may have; ``best``
    is the one to show; ``both``: it may be one more, as both its ends may be counted.
    """

    time: Interval
    whole: frozenset[int]
    best: int
    backwards: bool
    both: bool = False


def _fits(duration: Quantity, span: _Span) -> bool:
    value = duration.value
    reach = max(Decimal(1), ARITHMETIC.divide(value, Decimal(10)) if duration.round else Decimal(1))
    match duration.hedge:
        case Hedge.AT_LEAST:
            return span.time.meets(Interval(value, None)) or max(span.whole) >= value
        case Hedge.AT_MOST:
            return span.time.meets(Interval(None, value)) or min(span.whole) <= value
        case Hedge.ABOVE:
            return span.time.meets(Interval(value, ARITHMETIC.add(value, reach)))
        case Hedge.BELOW:
            return span.time.meets(Interval(ARITHMETIC.subtract(value, reach), value))
        case Hedge.ABOUT:
            return span.time.meets(Interval.around(value, reach))
        case None if value in span.whole:
            return True
        case None:
            broken = value != value.to_integral_value()
            return broken and span.time.meets(Interval.around(value, _HALF))


def _in_years(start: PartialDate, end: PartialDate) -> list[tuple[PartialDate, PartialDate]]:
    """Return two days with their years, of a common year and of a leap year where neither has one."""
    over = (start.month or 0, start.day or 0) > (end.month or 0, end.day or 0)  # 30 December to 2 January
    if start.year is not None and end.year is not None:
        return [(start, end)]
    if start.year is not None:
        return [(start, end.within(start.year + over))]
    years = _ANY_YEARS if end.year is None else (end.year - over,)
    return [(start.within(year), end.within(year + over)) for year in years]


def _later(unit: str, start: PartialDate, end: PartialDate) -> "_Span | None":
    """Return how much later one time is than another: of less than a week in days and no working days."""
    span = _span(unit, start, end)
    if span is None or unit != "day" or span.backwards:
        return span
    own = frozenset(days for days in span.whole if days == span.best or _WORKING_WEEK <= days < span.best)
    return replace(span, time=Interval(Decimal(span.best), Decimal(span.best)), whole=own, both=False)


def _age(start: PartialDate, end: PartialDate) -> _Span | None:
    """Return how old in years one can be between two dates: the completed years only."""
    if start.first is None or start.last is None or end.first is None or end.last is None:
        return None
    low, high = _birthdays(start.last, end.first), _birthdays(start.first, end.last)
    whole = frozenset(range(low, high + 1))
    return _Span(Interval(Decimal(low), Decimal(high + 1)), whole, high, backwards=end.last < start.first)


def _birthdays(born: dt.date, day: dt.date) -> int:
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))


def _span(unit: str, start: PartialDate, end: PartialDate) -> _Span | None:
    bounds = (start.first, start.last, end.first, end.last)
    if any(day is None or day.year > _LAST_YEAR for day in bounds):
        return None
    first, last, until_first, until_last = (day for day in bounds if day is not None)
    if unit in _MONTHS:
        pairs = ((last, until_first), (last, until_last), (first, until_first), (first, until_last))
        gaps = [_gap(one, other, _MONTHS[unit]) for one, other in pairs if one <= other]
        if not gaps:
            return _Span(Interval(None, None), frozenset(), 0, backwards=True)
        return _calendar(unit, start, end, gaps)
    if unit in _DAYS and start.day is not None and end.day is not None:
        days = (until_first - first).days
        size = _DAYS[unit]
        both = {days // size, (days + 1) // size, (2 * days + size) // (2 * size)}
        if size == 1 and days >= _WORKING_WEEK:
            both |= {_working(first, until_last), _working(first, until_last) - 1}  # one may be a holiday
        time = Interval(_over(days, size), _over(days + 1, size))
        return _Span(time, frozenset(both), days // size, backwards=days < 0, both=size == 1)
    return None


def _working(first: dt.date, last: dt.date) -> int:
    """Return how many days of a period, both ends counted, are no Saturday or Sunday."""
    weeks, rest = divmod((last - first).days + 1, 7)
    return weeks * 5 + sum((first.weekday() + day) % 7 < _SATURDAY for day in range(rest))


def _calendar(unit: str, start: PartialDate, end: PartialDate, gaps: "list[_Gap]") -> _Span:
    """Gather what all days make; between bare years both ends may be counted: 2020 to 2030 is 10 or 11."""
    lows, highs = [gap.time for gap in gaps], [gap.time for gap in gaps]
    whole = {number for gap in gaps for number in gap.whole}
    best = gaps[0].best
    open_ends = (start.month is None) + (end.month is None)
    if unit == "year" and open_ends and start.year is not None and end.year is not None:
        best = end.year - start.year
        lows.append(Decimal(best))
        highs.append(Decimal(best + 1))
        if open_ends == 2:
            time = Interval(Decimal(best), Decimal(best + 1))
            return _Span(time, frozenset({best, best + 1}), best, backwards=False, both=True)
        whole |= {best, best + 1}
    elif len(gaps) > 1:
        whole = set(range(min(whole), max(whole) + 1))
    return _Span(Interval(min(lows), max(highs)), frozenset(whole), best, backwards=False)


class _Gap(Struct, frozen=True):
    """The time between two days: exactly, the whole numbers it may be called, and the best of these."""

    time: Decimal
    whole: frozenset[int]
    best: int


def _gap(start: dt.date, end: dt.date, months: int) -> _Gap:
    """Count units of so many months: 11 July 2023 to 7 July 2026 is 3 years (2.99), and nobody says two."""
    difference = (end.year - start.year) * 12 + end.month - start.month
    completed = (difference - (later(start, difference) > end)) // months
    before, after = later(start, completed * months), later(start, (completed + 1) * months)
    since, until = (end - before).days, (after - end).days
    rounded = completed + (since >= until)
    almost = until * 12 <= _ALMOST * months
    index = (end.year * 12 + end.month - 1) // months - (start.year * 12 + start.month - 1) // months
    whole = {rounded, max(index, rounded)} if almost else {completed, rounded, index}
    time = ARITHMETIC.add(Decimal(completed), _over(since, since + until))
    return _Gap(time, frozenset(whole), rounded if almost else completed)


def later(day: dt.date, months: int) -> dt.date:
    """Return the same day so many months on, or that month's last: 31 January and one is 28 February."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return dt.date(year, month + 1, min(day.day, days_in(year, month + 1)))


def _over(number: int, size: int) -> Decimal:
    return ARITHMETIC.divide(Decimal(number), Decimal(size))
