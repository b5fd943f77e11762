"""Which days can a date, month, quarter or year of a passage be?"""

import datetime as dt
import re
from collections.abc import Iterable

from msgspec import Struct

from checker.claims.mentions import MOMENTS, Spot
from checker.claims.timeline.calendar import Calendar
from checker.quantity import PartialDate

_QUARTER = re.compile(r"(\d{4})-Q(\d)")
_MONTHS_OF_QUARTER = 3


class Moment(Struct, frozen=True):
    """A spot with the first and the last day that it can be, each as precisely as it is written.

    "Maart 2024" is from 2024-03 to 2024-03, "het tweede kwartaal van 2024" from 2024-04 to 2024-06.
    """

    spot: Spot
    start: PartialDate
    end: PartialDate

    @property
    def first(self) -> dt.date | None:
        """Return the first day that it can be."""
        return self.start.first

    @property
    def last(self) -> dt.date | None:
        """Return the last."""
        return self.end.last


def moment(spot: Spot) -> Moment | None:
    """Return when a spot is, None where it is no single time or does not say its year."""
    value = spot.meaning.value
    if spot.meaning.kind not in MOMENTS:
        return None
    if isinstance(value, str):
        quarter = _QUARTER.fullmatch(value)
        if quarter is None:
            return None
        year, last = int(quarter[1]), int(quarter[2]) * _MONTHS_OF_QUARTER
        return Moment(spot, PartialDate(year, last - _MONTHS_OF_QUARTER + 1), PartialDate(year, last))
    if not isinstance(value, PartialDate) or value.year is None or value.first is None:
        return None
    return Moment(spot, value, value)


def moments(spots: Iterable[Spot]) -> list[Moment]:
    """Return the times among spots, in their order."""
    return [when for spot in spots if (when := moment(spot)) is not None]


def dated(spot: Spot, calendar: Calendar) -> Moment | None:
    """Return when a spot is, with the year that the letter gives to a day or month without one."""
    found = moment(spot)
    value = spot.meaning.value
    if found is not None or spot.meaning.kind not in MOMENTS or not isinstance(value, PartialDate):
        return found
    if value.month is None:
        return None
    fixed = calendar.fixed(value, spot.meaning.tag)
    return None if fixed is None or fixed.first is None else Moment(spot, fixed, fixed)
