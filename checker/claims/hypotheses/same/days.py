"""Which dates of a letter are one slip of the pen apart, and how seldom are unrelated ones?"""

from collections.abc import Iterable, Iterator
from fractions import Fraction
from itertools import combinations

from checker.finding import Evidence
from checker.quantity.decibels import decibels
from checker.quantity.slip import Pen, slip_between

# Of a day of the month 10.7 others are one slip away, of 365 days of its year.
_DAY = Evidence("another day of one month, by a slip", decibels(Fraction(107, 3650)))
_YEAR = Evidence("one day of another year, by a slip", decibels(Fraction(1, 365)))
_NEXT = Evidence("days that follow each other", -8)  # what is done on one day goes on the next
_AGAIN = Evidence("things come back each year", -10)
_MONTH_ENDS = frozenset({"01", "30", "31", "28", "29"})  # on which periods begin and end


def slipped_days(dates: Iterable[str]) -> Iterator[tuple[str, str, tuple[Evidence, ...]]]:
    """Yield every two dates (YYYYMMDD) that are one slip apart, each once, and what that says.

    A slip of the day, or of the year where it is no day on which periods begin or end.
    """
    months: dict[str, list[str]] = {}
    days: dict[str, list[str]] = {}
    for date in dict.fromkeys(dates):
        months.setdefault(date[:6], []).append(date)
        if date[6:] not in _MONTH_ENDS:
            days.setdefault(date[4:], []).append(date)
    for some in months.values():
        for one, other in combinations(some, 2):
            if _slips(one[6:], other[6:]):
                close = abs(int(one[6:]) - int(other[6:])) == 1
                yield one, other, (_DAY, _NEXT) if close else (_DAY,)
    for some in days.values():
        for one, other in combinations(some, 2):
            if _slips(one[:4], other[:4]):
                yield one, other, (_YEAR, _AGAIN)


def _slips(one: str, other: str) -> bool:
    return slip_between(one, other) in (Pen.DIGIT, Pen.SWAPPED)
