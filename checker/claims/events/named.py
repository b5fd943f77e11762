"""Which events does a passage name, and which event of the tables is each?"""

import datetime as dt
from collections.abc import Iterator, Sequence

from msgspec import Struct

from checker.claims.events.days import DATES, happening, held_before, held_in, said_behind, year_of
from checker.claims.events.lexicon import Lexicon, longest, name_goes_on, stands_alone
from checker.claims.mentions import Passage, Spot
from checker.document import BlockKind, Span
from checker.quantity import PartialDate
from checker.tables import Event, Tables

ONE_MEETING = dt.timedelta(days=7)  # further apart are two meetings, where a year has several


class Named(Struct, frozen=True):
    """An event as one place of the letter names it.

    ``day`` is the spot of its days, month or year; ``item``: a day on which something of the programme
    happens, not the days of the whole. ``title``: it stands in a heading or subject line. ``year`` is
    what is written, of itself or with the days. ``short``: it has only the name of any such meeting ("top").
    """

    passage: Passage
    first: int
    last: int
    type: str
    place: str | None
    day: Spot | None
    year: int | None
    row: Event | None
    item: bool = False
    title: bool = False
    short: bool = False

    @property
    def days(self) -> tuple[PartialDate, ...]:
        """Return the days that are written, none where only a month or year is."""
        return self.day.dates if self.day is not None and self.day.meaning.kind in DATES else ()


def named(
    passage: Passage, lexicon: Lexicon, letter_year: int | None, subject: Span | None = None
) -> Iterator[Named]:
    """Yield the events that a passage names, in order; ``subject`` is where its subject line is.

    A place with several events and no year beside it means the one of the letter's own year, if there is one.
    """
    heading = passage.block.kind is BlockKind.HEADING
    lower = passage.tokens.lower
    size = len(lower)
    index = 0
    while index < size:
        spelling = longest(passage, lexicon.names, index) if lower[index] in lexicon.names else None
        if spelling is None:
            index += 1
            continue
        last = index + len(spelling.pieces)
        if name_goes_on(passage, lexicon, last):
            index = last
            continue
        short = spelling.terminal != "NAME"
        if short and not stands_alone(passage, index):
            index = last
            continue
        place, day, year, end = said_behind(passage, lexicon, index, last)
        part = single = False
        if day is None:
            day, part = happening(passage, index, end)
            if day is not None:
                year = year_of(day)
                single = len(day.dates) == 1
        place = place or held_in(passage, lexicon, end) or held_before(passage, lexicon, index)
        if place is not None and day is not None and year is None:
            year = _coming(lexicon.tables, str(spelling.value), day, letter_year)
        row = row_of(lexicon.tables, str(spelling.value), place, year, letter_year)
        if row is not None and day is not None and row.complete is None and not near(day.dates, row):
            row = None
        item = part or (single and (row is None or row.first != row.last))
        if not short or (row is not None and (place is not None or (year is not None and end > last))):
            title = heading or (
                subject is not None and subject.start <= passage.tokens.starts[index] < subject.end
            )
            yield Named(passage, index, last, str(spelling.value), place, day, year, row, item, title, short)
        index = max(last, index + 1)


def _coming(tables: Tables, type_: str, day: Spot, letter_year: int | None) -> int | None:
    """Return the letter's own year if days without a year are those of its event, wherever it is said to be.

    "Op 7 en 8 juli vindt de NAVO-top plaats in Istanbul", in a letter of 2026, is not that of 2004.
    """
    row = row_of(tables, type_, None, letter_year, letter_year)
    return letter_year if row is not None and day.dates and near(day.dates, row) else None


def near(days: Sequence[PartialDate], row: Event) -> bool:
    """Whether days may be those of an event, or a slip for them: of a sort that meets several times a year.

    A foreign ministers' meeting in December is another one than that of April; "22 en 23 mei" beside 21 and
    22 May is the same. Where only a month is said, it must be the event's.
    """
    for day in days:
        ends = day.within(row.first.year) if day.year is None else day
        if ends.first is None or ends.last is None:
            return True
        if row.first - ONE_MEETING <= ends.last and ends.first <= row.last + ONE_MEETING:
            return True
    return not days


def row_of(
    tables: Tables, type_: str, place: str | None, year: int | None, letter_year: int | None
) -> Event | None:
    """Return the table's event that is meant.

    The one at the place (nearest in year), else the one of the year.
    """
    alike = [event for event in tables.events if event.type == type_]
    if place is not None:
        there = [event for event in alike if event.at(place)]
        exact = [event for event in there if year is not None and event.first.year == year]
        if exact or len(there) == 1:
            return (exact or there)[0]
        if there and year is not None:
            return min(there, key=lambda event: abs(event.first.year - year))
        return next((event for event in there if event.first.year == letter_year), None)
    of_year = [event for event in alike if year is not None and event.first.year == year]
    return of_year[0] if len(of_year) == 1 else None
