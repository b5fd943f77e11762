"""Which day, month or year does a text name, as far as it says?"""

import datetime as dt
import re

from msgspec import Struct

_ISO = re.compile(r"(?:(?P<year>[0-9]{4})|-)(?:-(?P<month>[0-9]{2})(?:-(?P<day>[0-9]{2}))?)?")


class PartialDate(Struct, frozen=True, order=True):
    """A date of which the text may leave parts open.

    Years are Gregorian, 1 to 9999; month is 1 to 12; ``day`` is as written and may be impossible (45 mei):
    see ``exists``.
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None

    @classmethod
    def of(cls, day: dt.date) -> "PartialDate":
        """Return a day of which no part is open."""
        return cls(day.year, day.month, day.day)

    @property
    def iso(self) -> str:
        """Return ISO 8601: "2026-07-08", "--07-08" where the year is open, "2023-07", "2025"."""
        if self.day is not None:
            year = f"{self.year:04d}" if self.year is not None else "-"
            return f"{year}-{self.month:02d}-{self.day:02d}"
        if self.month is not None:
            return f"{self.year:04d}-{self.month:02d}" if self.year is not None else f"--{self.month:02d}"
        return f"{self.year:04d}"

    @property
    def exists(self) -> bool:
        """Whether there is such a day (29 February without a year exists)."""
        if self.day is None or self.month is None:
            return True
        try:
            dt.date(self.year if self.year is not None else 2000, self.month, self.day)
        except ValueError:
            return False
        return True

    @property
    def date(self) -> dt.date | None:
        """Return the day as a date where all of it is stated and it exists."""
        if self.year is None or self.month is None or self.day is None or not self.exists:
            return None
        return dt.date(self.year, self.month, self.day)

    def within(self, year: int) -> "PartialDate":
        """Return the same day and month in ``year``."""
        return PartialDate(year, self.month, self.day)

    def agrees(self, other: "PartialDate") -> bool:
        """Whether both can be the same day: what one of them leaves open matches anything."""
        pairs = ((self.year, other.year), (self.month, other.month), (self.day, other.day))
        return all(own is None or its is None or own == its for own, its in pairs)

    def shares(self, other: "PartialDate") -> bool:
        """Whether both state the year, the month or the day: "juli" and "2026" do not."""
        pairs = ((self.year, other.year), (self.month, other.month), (self.day, other.day))
        return any(own is not None and its is not None for own, its in pairs)

    @property
    def first(self) -> dt.date | None:
        """Return the first day it can be: 1 January 2020 for "2020"; None without a year or such a day."""
        return _day(self.year, self.month or 1, self.day or 1)

    @property
    def last(self) -> dt.date | None:
        """Return the last day it can be: 31 July 2023 for "juli 2023"."""
        month = self.month or 12
        return _day(self.year, month, self.day or days_in(self.year, month))

    @classmethod
    def from_iso(cls, text: str) -> "PartialDate | None":
        """Read what ``iso`` writes ("2026-07-08", "--07-08", "2023-07", "2025"); None for anything else."""
        match = _ISO.fullmatch(text.strip())
        if match is None:
            return None
        year, month, day = (int(part) if part else None for part in match.group("year", "month", "day"))
        if year == 0 or (month is not None and not 1 <= month <= 12) or (year is None and month is None):
            return None
        return cls(year, month, day)


def days_in(year: int | None, month: int) -> int:
    """Return how many days the month has: 28 for February 2023, 29 where the year is open."""
    leap = year is None or (year % 4 == 0 and (year % 100 != 0 or year % 400 == 0))
    return (31, 29 if leap else 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)[month - 1]


def _day(year: int | None, month: int, day: int) -> dt.date | None:
    return PartialDate(year, month, day).date
