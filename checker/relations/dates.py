"""Is there such a day, is it that day of the week, and are these the days of the event?"""

from collections.abc import Sequence

from msgspec import Struct
from msgspec.structs import replace

from checker.quantity import HOLDS, Outcome, PartialDate, Shown, Verdict, Weekday, unknown
from checker.quantity.dates import days_in
from checker.tables import Event

NO_YEAR = "no year"
NO_DAYS = "no days"
_FEBRUARY = 2

_Ends = tuple[PartialDate, PartialDate]


def exists(date: PartialDate | None) -> Outcome:
    """Return whether there is such a day: 31 September fails, as it has 30, and so does 29 February 2023."""
    if date is None or date.day is None or date.month is None:
        return unknown(NO_DAYS)
    if date.exists:
        return HOLDS
    days = days_in(date.year, date.month)
    last = replace(date, day=days)
    month = PartialDate(
        date.year if date.month == _FEBRUARY else None, date.month
    )  # no other differs by year
    told: dict[str, tuple[Shown, ...]] = {"month": (month,), "days": (str(days),)}
    return Outcome(Verdict.FAILS, date, last, (date, ">", last), told=told)


def weekday(days: Sequence[PartialDate], weekdays: Sequence[Weekday]) -> Outcome:
    """Return whether each day falls on its day of the week: 9 July 2026 is a Thursday, so "vrijdag" fails."""
    if not days or len(days) != len(weekdays):
        return unknown("which day of the week belongs to which day?")
    result = HOLDS
    for day, stated in zip(days, weekdays, strict=True):
        date = day.date
        if date is None:
            result = unknown(NO_YEAR if day.exists else "there is no such day")
            continue
        derived = Weekday(date.isoweekday())
        if derived != stated:
            return Outcome(Verdict.FAILS, stated, derived, (day, "=", derived))
    return result


def same_days(
    left: Sequence[PartialDate], right: Sequence[PartialDate], relation: str | None = None
) -> Outcome:
    """Return whether two places give one event the same days, or ("within") an item of it days inside them.

    7 and 8 July beside 8 and 9 July fails; parts that are not stated match anything ("juli 2026" beside 7
    July 2026); one day of several is unknown. Within 9 to 11 July, 10 July holds and 12 July fails.
    """
    if not left or not right:
        return unknown(NO_DAYS)
    own, its = _ends(left), _ends(right)
    if relation == "within":
        outside = next((day for day in own if not _inside(day, its)), None)
        return HOLDS if outside is None else _differ(outside, _nearest(outside, its))
    for one, other in zip(own, its, strict=True):
        if not one.agrees(other):
            if _one_of_several(own, its) or _one_of_several(its, own):
                return unknown("one day of several")
            return _differ(one, other)
    if not own[0].shares(its[0]) or not own[1].shares(its[1]):
        return unknown("the one says nothing that the other says too")
    return HOLDS


def known_days(
    stated: Sequence[PartialDate], year: str | None, place: str | None, row: Event | None
) -> Outcome:
    """Return whether the days, year and place said of an event are those of its row in the tables.

    The NATO summit in Vilnius was on 11 and 12 July 2023: "12 en 13 juli 2023", "in 2024" and "in Madrid"
    beside its days fail, "juli 2023" and "11 juli" hold. Unknown where the table may lack the one that is
    meant: a summit before the table begins, a ministers' meeting on other days.
    """
    if row is None:
        return unknown("the tables do not know it")
    said = _Said(
        _ends(stated) if stated else None, int(year) if year and year.isdecimal() else None, place or None
    )
    if said.nothing:
        return unknown("nothing is said of it")
    if any(said.fits(event) for event in (row, *row.peers)):
        return unknown("too little is said of it") if said.little else HOLDS
    if not said.sure(row):
        return unknown("another one of its sort may be meant")
    nearest = said.nearest(row)
    outcome = said.against(nearest)
    return replace(outcome, told={**outcome.told, "days": _told(_known(nearest)), "town": nearest.towns})


class _Said(Struct, frozen=True):
    """What a letter says of an event: first and last day, year, place; None where it does not."""

    days: _Ends | None
    written_year: int | None
    place: str | None

    @property
    def year(self) -> int | None:
        """Return the year that is said, of itself or with the days."""
        of_days = (day.year for day in self.days or () if day.year is not None)
        return self.written_year if self.written_year is not None else next(of_days, None)

    @property
    def nothing(self) -> bool:
        return self.days is None and self.written_year is None and self.place is None

    @property
    def little(self) -> bool:
        """Whether it is only enough to know which event is meant: its place, or its year."""
        return (self.days is not None) + (self.year is not None) + (self.place is not None) < 2

    def fits(self, event: Event) -> bool:
        """Whether all that is said is right of ``event``."""
        return self._days_fit(event) and self._year_fits(event) and self._place_fits(event)

    def sure(self, event: Event) -> bool:
        """Whether no event outside the tables can be meant."""
        if event.complete is not None and (
            self.year is None or event.complete[0] <= self.year <= event.complete[1]
        ):
            return True
        whole = self.days is not None and all(day.day is not None for day in self.days)
        return whole and self._meets(event) and self.year is not None and self._year_fits(event)

    def _meets(self, event: Event) -> bool:
        """Whether one of the days is one of the event's: 22 and 23 May of 21 and 22 May."""
        return self.days is not None and any(_inside(day, _known(event)) for day in self.days)

    def nearest(self, event: Event) -> Event:
        """Return the event that agrees best with what is said, the place before the year.

        "In Madrid in 2021" is held against Madrid in 2022, not against Brussels in 2021.
        """
        if event.complete is None:
            return event
        return max((event, *event.peers), key=self._closeness)

    def _closeness(self, event: Event) -> tuple[int, bool, int]:
        days = self.days is not None and self._days_fit(event)
        year = self.year is not None and self._year_fits(event)
        place = self.place is not None and self._place_fits(event)
        distance = 0 if self.year is None else abs(event.first.year - self.year)
        return days + year + place, place, -distance

    def against(self, event: Event) -> Outcome:
        """Return the first thing that is wrong: the days, the year, the place."""
        if self.days is not None and not (self._days_fit(event) and self._year_fits(event)):
            for day, known in zip(self.days, _known(event), strict=True):
                if not day.agrees(known):
                    return replace(_differ(day, known), told={"said": _told(self.days)})
        if self.year is not None and not self._year_fits(event):
            year = PartialDate(self.year)
            return replace(_differ(year, PartialDate(event.first.year)), told={"said": (year,)})
        place = self.place or ""
        return replace(_differ(place, event.places[0]), told={"said": (place,)})

    def _days_fit(self, event: Event) -> bool:
        """Whether the days are those of the event in some year; one day may be any of them."""
        if self.days is None:
            return True
        first, last = (replace(day, year=None) for day in self.days)
        known = _known(event)
        if first == last:
            return _inside(first, known)
        return first.agrees(known[0]) and last.agrees(known[1])

    def _year_fits(self, event: Event) -> bool:
        return self.year is None or event.first.year <= self.year <= event.last.year

    def _place_fits(self, event: Event) -> bool:
        return self.place is None or event.at(self.place)


def _told(days: _Ends) -> tuple[Shown, ...]:
    """Return days as a row to be shown: 4 April 1949, 11 & 12 July 2023, 29 May - 2 June 2024."""
    first, last = days
    if first == last:
        return (first,)
    if first.year != last.year:
        return (first, "-", last)
    if first.month != last.month or first.day is None or last.day is None:
        return (replace(first, year=None), "-", last)
    return (f"{first.day}", "&" if last.day == first.day + 1 else "-", last)


def _known(event: Event) -> _Ends:
    first, last = event.first, event.last
    return PartialDate.of(first), PartialDate.of(last)


def _differ(stated: PartialDate | str, derived: PartialDate | str) -> Outcome:
    return Outcome(Verdict.FAILS, stated, derived, (stated, "≠", derived))


def _ends(days: Sequence[PartialDate]) -> _Ends:
    """Return the first and last day; what the first leaves open is the last one's ("7 en 8 juli 2026")."""
    first, last = days[0], days[-1]
    year = first.year if first.year is not None else last.year
    return PartialDate(year, first.month if first.month is not None else last.month, first.day), last


def _one_of_several(own: _Ends, its: _Ends) -> bool:
    return own[0] == own[1] and its[0] != its[1] and _inside(own[0], its)


def _inside(day: PartialDate, ends: _Ends) -> bool:
    """Whether it can be a day from the first to the last: 10 July and July are inside 9 to 11 July 2024."""
    first, last = ends[0].within(_year(ends[0], day)).first, ends[1].within(_year(ends[1], day)).last
    for year in (_year(day, ends[0]), _year(day, ends[1])):
        own = day.within(year)
        if own.first is None or own.last is None or first is None or last is None:
            return True  # there is no such day: that is told elsewhere
        if own.first <= last and own.last >= first:
            return True
    return False


def _nearest(day: PartialDate, ends: _Ends) -> PartialDate:
    own, first = day.within(_year(day, ends[0])).first, ends[0].within(_year(ends[0], day)).first
    return ends[0] if own is not None and first is not None and own < first else ends[1]


def _year(day: PartialDate, other: PartialDate) -> int:
    """Return its year, else the other's, else a leap year that serves for both."""
    return next((year for year in (day.year, other.year) if year is not None), 2000)
