"""What does a letter say of days: that they exist, and which weekday they are?"""

import datetime as dt
from collections.abc import Iterator

from msgspec import Struct

from checker.claims.drafting import Draft, Part
from checker.claims.events import DATES
from checker.claims.mentions import Passage, Spot
from checker.quantity import PartialDate

_HALF_YEAR = dt.timedelta(days=183)


class Calendar(Struct, frozen=True):
    """What fixes the year of a day in one part of a letter.

    ``event`` are the days of the event it is about, ``date`` its own.
    """

    event: tuple[dt.date, ...]
    date: dt.date | None

    def fixed(self, day: PartialDate, tag: str | None) -> PartialDate | None:
        """Return ``day`` with its year: the one written, else near the event's, else near the part's date.

        None where two years are about as near: closer than half a year to each other's distance.
        """
        if day.year is not None:
            return day
        if self.event:
            return _nearest(day, self.event[0], None)
        return _nearest(day, self.date, tag) if self.date is not None else None


def _nearest(day: PartialDate, to: dt.date, tag: str | None) -> PartialDate | None:
    candidates = []
    for year in (to.year - 1, to.year, to.year + 1):
        date = day.within(year).date
        if date is None or (tag == "jl" and date > to) or (tag == "as" and date < to):
            continue
        candidates.append((abs(date - to), year))
    candidates.sort()
    if not candidates:
        return None
    if tag is not None and candidates[0][0] > _HALF_YEAR:
        return None  # "aanstaande", of a day that is over: the letter's date is not the one that was meant
    if tag is None and len(candidates) > 1 and candidates[1][0] - candidates[0][0] < _HALF_YEAR:
        return None
    return day.within(candidates[0][1])


def dates(passage: Passage, calendar: Calendar) -> Iterator[Draft]:
    """Yield what a passage says of single days and of their weekdays."""
    for spot in passage.spots:
        if spot.meaning.kind not in DATES:
            continue
        yield Draft("date", {"date": (Part(passage, spot),)})
        if any(weekday is not None for weekday in spot.meaning.weekdays):
            yield _weekdays(passage, spot, calendar)


def _weekdays(passage: Passage, spot: Spot, calendar: Calendar) -> Draft:
    pairs = [
        (calendar.fixed(date, spot.meaning.tag), weekday)
        for date, weekday in zip(spot.dates, spot.meaning.weekdays, strict=True)
        if weekday is not None
    ]
    fixed = [(date, weekday) for date, weekday in pairs if date is not None]
    traits = {
        "days": ",".join(date.iso for date, _ in fixed),
        "weekdays": ",".join(str(weekday.number) for _, weekday in fixed),
    }
    doubt = None if len(fixed) == len(pairs) else "the year is not known"
    return Draft("weekday_date", {"date": (Part(passage, spot),)}, traits, doubt=doubt)
