"""Is a day, month or year one on, or back, from a time told before it: "de dag erna, op 16 juni"?"""

import datetime as dt

from msgspec.structs import replace

from checker.quantity import HOLDS, Outcome, PartialDate, Verdict, unknown

_ANY_YEARS = (2001, 2004)  # of days without one: a common year and a leap year
_LAST_YEAR = 9000  # so that the next day is always a date


def stepped(date: PartialDate, unit: str, number: str, since: PartialDate) -> Outcome:
    """Return whether ``date`` is a ``number`` of units from ``since``: the day after 14 June is no 16 June.

    The year of the one serves for the other, and where neither has one any will do: the day after 28
    February may be 29 February or 1 March.

    Args:
        date: as it is stated.
        unit: "day", "month" or "year".
        number: how many of them, below zero for what is counted back.
        since: the time from which is counted.
    """
    offset = int(number)
    right = [day for year in _years(date, since, offset) if (day := _right(unit, offset, since, year))]
    if not right or getattr(date, unit) is None:
        return unknown("no day, month or year")
    if any(date.agrees(day) for day in right):
        return HOLDS
    derived = right[0] if date.year is not None or unit == "year" else replace(right[0], year=None)
    return Outcome(Verdict.FAILS, date, derived, (date, "≠", derived))


def _years(date: PartialDate, since: PartialDate, offset: int) -> tuple[int, ...]:
    """Return in which years the time told before can be."""
    if since.year is not None:
        return (since.year,)
    return _ANY_YEARS if date.year is None else (date.year, date.year - offset)


def _right(unit: str, offset: int, since: PartialDate, year: int) -> PartialDate | None:
    """Return the day, month or year that is meant, without its year where neither time has one."""
    if not 1 < year < _LAST_YEAR:
        return None
    if unit == "year":
        return PartialDate(year + offset) if since.year is not None else None
    if unit == "month":
        if since.month is None:
            return None
        on, month = divmod(year * 12 + since.month - 1 + offset, 12)
        return PartialDate(on if since.year is not None else None, month + 1)
    day = since.within(year).date
    return PartialDate.of(day + dt.timedelta(days=offset)) if day is not None else None
