"""Which events does a letter name, and which place, year and days does it say of each?"""

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct

from checker.claims.claim import Anchor
from checker.claims.draft import Draft, Part
from checker.claims.mention import Kind
from checker.claims.passage import Passage, Spot
from checker.claims.spelling import Spelling, spellings
from checker.document import BlockKind, Span
from checker.quantity import PartialDate
from checker.tables import Event, Tables

_DATES = frozenset({Kind.DATE, Kind.WEEKDAY_DATE, Kind.DATE_LIST, Kind.DATE_RANGE})
_PERIODS = frozenset({Kind.YEAR, Kind.MONTH_YEAR})
_LINKS = 3  # words between an event's name and what is said of it

_lexicons: dict[int, "Lexicon"] = {}


class Named(Struct, frozen=True):
    """An event as one place of the letter names it.

    ``day`` is the spot of its days, month or year; ``item``: a day on which something of the programme
    happens, not the days of the whole. ``title``: it stands in a heading or subject line. ``year`` is
    what is written, of itself or with the days.
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

    @property
    def days(self) -> tuple[PartialDate, ...]:
        """Return the days that are written, none where only a month or year is."""
        return dates_of(self.day) if self.day is not None and self.day.meaning.kind in _DATES else ()

    @property
    def title(self) -> bool:
        """Whether it stands in a heading, or in a block of its own that is no sentence."""
        return self.passage.block.kind is BlockKind.HEADING


def lexicon_of(tables: Tables) -> "Lexicon":
    """Return the lexicon of these tables, made once.

    An archive has thousands of letters and one set of tables.
    """
    known = _lexicons.get(id(tables))
    if known is None:
        known = _lexicons[id(tables)] = Lexicon(tables)
    return known


class Lexicon:
    """The names and places of the tables, ready to be found among tokens; it keeps its tables alive."""

    def __init__(self, tables: Tables) -> None:
        self.tables = tables
        self.names = _lexicon({**dict.fromkeys(tables.short_names, ""), **tables.event_names}, tables)
        places = {place: place for event in tables.events for place in event.places}
        self.places: dict[str, list[Spelling]] = {}
        for place in places:
            for spelling in spellings(place, "PLACE", place):
                self.places.setdefault(spelling.pieces[0], []).append(spelling)


def _lexicon(names: Mapping[str, str], tables: Tables) -> dict[str, list[Spelling]]:
    found: dict[str, list[Spelling]] = {}
    for name in names:
        short = name not in tables.event_names
        type_ = tables.short_names[name] if short else tables.event_names[name]
        for spelling in spellings(name, "SHORT" if short else "NAME", type_):
            found.setdefault(spelling.pieces[0], []).append(spelling)
    for some in found.values():
        some.sort(key=lambda each: -len(each.pieces))
    return found


def dates_of(spot: Spot) -> tuple[PartialDate, ...]:
    """Return the dates that a spot names."""
    value = spot.meaning.value
    if isinstance(value, PartialDate):
        return (value,)
    if isinstance(value, tuple):
        return tuple(each for each in value if isinstance(each, PartialDate))
    return ()


def named(passage: Passage, lexicon: Lexicon, letter_year: int | None) -> Iterator[Named]:
    """Yield the events that a passage names, in order.

    A place with several events and no year beside it means the one of the letter's own year, if there is one.
    """
    lower = passage.tokens.lower
    size = len(lower)
    index = 0
    while index < size:
        spelling = _longest(passage, lexicon.names, index) if lower[index] in lexicon.names else None
        if spelling is None:
            index += 1
            continue
        last = index + len(spelling.pieces)
        if _name_goes_on(passage, lexicon, last):
            index = last
            continue
        place, day, year, end = _said(passage, lexicon, index, last)
        item = False
        if day is None:
            day, item = _happening(passage, index)
            if day is not None:
                year = _year(day)
        row = _row(lexicon.tables, str(spelling.value), place, year, letter_year)
        if spelling.terminal == "NAME" or (
            row is not None and (place is not None or (year is not None and end > last))
        ):
            yield Named(passage, index, last, str(spelling.value), place, day, year, row, item)
        index = max(last, index + 1)


def _longest(passage: Passage, lexicon: Mapping[str, Sequence[Spelling]], index: int) -> Spelling | None:
    tokens = passage.tokens
    for spelling in lexicon.get(tokens.lower[index], ()):
        if tokens.lower[index : index + len(spelling.pieces)] == spelling.pieces:
            return spelling
    return None


def _name_goes_on(passage: Passage, lexicon: Lexicon, index: int) -> bool:
    """Whether the name is only the beginning of another one.

    "NATO Summit Defence Industry Forum", "NAVO-top-resultaten".
    """
    tokens = passage.tokens
    if index >= len(tokens):
        return False
    if tokens.glued(index) and tokens.lower[index] in "-‑'’":
        return True
    capital = tokens.written(index)[0].isupper() and not passage.block.text.isupper()
    shouting = tokens.written(index).isupper() and tokens.written(index - 1).isupper()
    link = tokens.lower[index] in passage.grammar.words.cues["beside-event"]
    known = passage.covered[index] >= 0 or _longest(passage, lexicon.places, index) is not None
    return capital and not shouting and not link and not known


def _said(
    passage: Passage, lexicon: Lexicon, first: int, last: int
) -> tuple[str | None, Spot | None, int | None, int]:
    """Return the place, the days (or month, or year) and the year said right behind the name.

    And the token behind all that.
    """
    tokens = passage.tokens
    links = passage.grammar.words.cues["beside-event"]
    place: str | None = None
    day: Spot | None = None
    at = last
    while at < len(tokens):
        reach = at
        while reach < min(at + _LINKS, len(tokens)) and tokens.lower[reach] in links:
            if passage.covered[reach] >= 0 or _longest(passage, lexicon.places, reach) is not None:
                break  # "The Hague" begins with a word that links
            reach += 1
        if reach >= len(tokens):
            break
        spelling = _longest(passage, lexicon.places, reach)
        if spelling is not None and place is None:
            place = str(spelling.value)
            at = reach + len(spelling.pieces)
            while at < len(tokens) and tokens.lower[at] in {")", "."} and at + 1 < len(tokens):
                at += 1
            continue
        covering = passage.covered[reach]
        spot = passage.spots[covering] if covering >= 0 else None
        if (
            spot is None
            or spot.first != reach
            or spot.meaning.kind not in _DATES | _PERIODS
            or (day is not None and day.meaning.kind in _DATES)
        ):
            break
        if not _year_of_event(at, reach, spot) or _of_a_message(passage, first, at, reach):
            break
        day = spot
        at = spot.last
    return place, day, _year(day) if day is not None else None, at


def _year_of_event(at: int, reach: int, spot: Spot) -> bool:
    """Whether what follows the name is its time: a year right behind it, in brackets or behind "in"."""
    if spot.meaning.kind in _DATES:
        return True
    return reach - at <= 1 and isinstance(spot.meaning.value, PartialDate)


def _of_a_message(passage: Passage, first: int, at: int, reach: int) -> bool:
    """Whether "on 28 June" says when a letter about the event was sent.

    "a letter about the summit on 28 June".
    """
    concerning = passage.grammar.words.cues["concerning"]
    before = passage.between(first - 3, first)
    loose = any(
        word in passage.grammar.words.sets["dated"] and word not in {"van", "of"}
        for word in passage.between(at, reach)
    )
    return loose and any(word in concerning for word in before)


def _happening(passage: Passage, first: int) -> tuple[Spot | None, bool]:
    """Return the only days of a sentence that says that the event takes place then.

    "Op 7 en 8 juli vindt de NAVO-top plaats".
    """
    words = passage.grammar.words
    start, end = next(((a, b) for a, b in passage.sentences if first < b), (0, len(passage.tokens)))
    spots = [spot for spot in passage.spots if start <= spot.first < end and spot.meaning.kind in _DATES]
    if len(spots) != 1:
        return None, False
    text = [passage.tokens.lower[at] for at in range(start, end)]
    happens = words.cues["happens"]
    if not (
        set(text) & happens or any(" ".join(text[at : at + 2]) in happens for at in range(len(text) - 1))
    ):
        return None, False
    subject = first
    while subject > start and passage.tokens.lower[subject - 1] in words.cues["article"]:
        subject -= 1
    before = passage.tokens.lower[subject - 1] if subject > start else ""
    pair = " ".join(passage.between(max(subject - 2, start), subject))
    if pair in words.cues["assembles"]:
        return spots[0], len(dates_of(spots[0])) == 1
    governed = (
        before in words.sets["function-words"]
        and before not in words.sets["finite-verbs"]
        and before not in happens
    )
    return (None, False) if governed else (spots[0], len(dates_of(spots[0])) == 1)


def _year(spot: Spot) -> int | None:
    return next((date.year for date in dates_of(spot) if date.year is not None), None)


def _row(
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


def claims(events: Sequence[Named]) -> Iterator[Draft]:
    """Yield a claim for each event of which something is said that the tables can judge."""
    for event in events:
        if event.day is None:
            continue  # a place alone has only told which event is meant
        if event.item or (event.day.meaning.kind in _DATES and len(event.days) == 1):
            continue  # one day of several is the pairs' business
        roles = {"day": (Part(event.passage, event.day),)}
        traits = {
            "type": event.type,
            "place": event.place or "",
            "year": str(event.year) if event.year is not None else "",
            "event": event.row.id if event.row is not None else "",
        }
        yield Draft("event", roles, traits, {"name": (_anchor(event),)})


def pairs(events: Sequence[Named], letter_year: int | None) -> Iterator[Draft]:
    """Yield, for each event, the days of every later place beside those of its title.

    Or else of its first place.
    """
    groups: dict[str, list[Named]] = {}
    for event in events:
        key = _key(event, events, letter_year)
        if key is not None and event.days:
            groups.setdefault(key, []).append(event)
    for group in groups.values():
        reference = next((event for event in group if event.title and not event.item), None)
        reference = reference or next((event for event in group if not event.item), None)
        if reference is None:
            continue
        for event in group:
            if event is reference:
                continue
            within = event.item or (len(event.days) == 1 and len(reference.days) > 1)
            assert event.day is not None
            assert reference.day is not None
            roles = {
                "left": (Part(event.passage, event.day),),
                "right": (Part(reference.passage, reference.day),),
            }
            yield Draft("event_pair", roles, {"relation": "within" if within else "same"})


def _key(event: Named, events: Sequence[Named], letter_year: int | None) -> str | None:
    """Return what tells one event from another of its type.

    Its row, else its year, else that only one of the type is dated.
    """
    if event.row is not None:
        return event.row.id
    year = event.year
    if year is None and event.place is None:
        years = {
            other.row.id if other.row is not None else str(other.year)
            for other in events
            if other.type == event.type and other.days and other.year
        }
        if len(years) == 1:
            return years.pop() if not next(iter(years)).isdigit() else f"{event.type} {years.pop()}"
        year = letter_year if not years else None
    return f"{event.type} {year}" if year is not None else None


def _anchor(event: Named) -> Anchor:
    tokens = event.passage.tokens
    span = Span(tokens.starts[event.first], tokens.ends[event.last - 1])
    return Anchor(event.passage.block.id, span, event.passage.block.text[span.start : span.end])


def title_days(events: Sequence[Named]) -> tuple[dt.date, ...]:
    """Return the days of the event that the letter is about.

    The first whose days are written with their year in a title, else anywhere.
    """
    for titles in (True, False):
        for event in events:
            days = tuple(date.date for date in event.days if date.date is not None)
            if days and (event.title or not titles) and not event.item:
                return days
    return ()
