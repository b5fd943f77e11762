"""What does a letter say of days: that they exist, which weekday they are, in which order they come?"""

import datetime as dt
from collections.abc import Iterator, Sequence

from msgspec import Struct

from checker.claims.draft import Draft, Part
from checker.claims.eventdays import DATES
from checker.claims.mention import Kind, Value
from checker.claims.passage import Passage, Spot
from checker.claims.stream import Stream, parse, stream
from checker.quantity import PartialDate, Quantity

_HALF_YEAR = dt.timedelta(days=183)


class Calendar(Struct, frozen=True):
    """What fixes the year of a day in one part of a letter.

    ``known`` are the days that the part writes with their year, ``event`` those of the event it is
    about, ``date`` its own.
    """

    known: frozenset[PartialDate]
    event: tuple[dt.date, ...]
    date: dt.date | None

    def fixed(self, day: PartialDate, tag: str | None) -> PartialDate | None:
        """Return ``day`` with its year.

        The one written, else elsewhere in the part, else of its event, else near its date.

        None where two years are about as near: closer than half a year to each other's distance.
        """
        if day.year is not None:
            return day
        years = {each.year for each in self.known if (each.month, each.day) == (day.month, day.day)}
        if len(years) == 1:
            return PartialDate(years.pop(), day.month, day.day)
        if years:
            return None
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


def known_days(passages: Sequence[Passage]) -> frozenset[PartialDate]:
    """Return every day that is written with its year, those inside a range of days too."""
    found: set[PartialDate] = set()
    for passage in passages:
        for spot in passage.spots:
            if spot.meaning.kind not in DATES:
                continue
            dates = spot.dates
            found.update(date for date in dates if date.year is not None)
            ends = [date.date for date in dates]
            if (
                spot.meaning.kind is Kind.DATE_RANGE
                and len(ends) == 2
                and ends[0] is not None
                and ends[1] is not None
            ):
                for offset in range(min((ends[1] - ends[0]).days, 60)):
                    day = ends[0] + dt.timedelta(days=offset)
                    found.add(PartialDate(day.year, day.month, day.day))
    return frozenset(found)


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


def ranges(passage: Passage) -> Iterator[Draft]:
    """Yield the ranges of a passage.

    Of years, days and numbers, but no dash between plain numbers and no change.
    """
    for spot in passage.spots:
        kind, tag = spot.meaning.kind, spot.meaning.tag
        value = spot.meaning.value
        if (kind is Kind.RANGE and tag in {"years", "words"}) or (
            kind is Kind.DATE_RANGE and isinstance(value, tuple) and not _wraps(value)
        ):
            yield Draft("range", {"range": (Part(passage, spot),)})
    for first, last in passage.telling:
        sentence = stream(passage, first, last)
        if (
            sentence.has("from")
            and sentence.has("to")
            and not sentence.has("up")
            and not sentence.has("down")
        ):
            yield from _between(sentence)


def _wraps(value: tuple[object, ...]) -> bool:
    """Whether days without a year run over the year's end: "28 december - 2 januari"."""
    first, last = value[0], value[-1]
    assert isinstance(first, PartialDate)
    assert isinstance(last, PartialDate)
    return last.year is None and first.month != last.month


def _between(sentence: Stream) -> Iterator[Draft]:
    def terminals(given: Stream, at: int) -> Sequence[str]:
        element = given.elements[at]
        if element.spot >= 0:
            meaning = given.spot(at).meaning
            counts = isinstance(meaning.value, Quantity) and meaning.kind is not Kind.ORDINAL
            return ("Q",) if counts or meaning.kind is Kind.YEAR else ()
        if "from" in element.cues:
            return ("FROM",)
        return ("UNTIL",) if "until" in element.cues else ()

    for at, element in enumerate(sentence.elements):
        if "from" not in element.cues:
            continue
        result = parse(sentence.passage.grammar, sentence, "between", at, terminals)
        if result is None:
            continue
        low, high = sentence.spot(at + 1), sentence.spot(at + 3)
        if not low.meaning.tag and _of_one_sort(low.meaning.value, high.meaning.value):
            yield Draft(
                "range", {"low": (Part(sentence.passage, low),), "high": (Part(sentence.passage, high),)}
            )


def _of_one_sort(low: Value, high: Value) -> bool:
    """Whether two numbers can be the ends of a range: years, or what has a unit or a scale in common."""
    if isinstance(low, Quantity) and isinstance(high, Quantity):
        return low.unit == high.unit and (low.unit is not None or low.scale != 1)
    return isinstance(low, PartialDate) and isinstance(high, PartialDate)
