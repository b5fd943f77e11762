"""What does a letter say of the events it names, and which places say it of the same one?"""

import datetime as dt
from collections.abc import Collection, Iterator, Sequence

from checker.claims.claim import Anchor
from checker.claims.drafting import Draft, Part
from checker.claims.events.days import DATES
from checker.claims.events.named import ONE_MEETING, Named
from checker.document import Span


def claims(events: Sequence[Named]) -> Iterator[Draft]:
    """Yield a claim for each event of which something is said that the tables can judge."""
    for event in events:
        if event.day is None:
            continue  # a place alone has only told which event is meant
        one_day = event.row is not None and event.row.first == event.row.last
        if event.item or (event.day.meaning.kind in DATES and len(event.days) == 1 and not one_day):
            continue  # one day of several is the pairs' business
        roles = {"day": (Part(event.passage, event.day),)}
        traits = {
            "type": event.type,
            "place": event.place or "",
            "year": str(event.year) if event.year is not None else "",
            "event": event.row.id if event.row is not None else "",
        }
        yield Draft("event", roles, traits, {"name": (_anchor(event),)})


def pairs(events: Sequence[Named], letter_year: int | None, complete: Collection[str]) -> Iterator[Draft]:
    """Yield, for each event, the days of every later place beside those of its title.

    Or else of its first place. Ministers meet several times a year: of a type that is not among the
    ``complete`` ones, and of which the tables do not know the event, days far apart are two meetings.
    """
    for group in _groups(events, letter_year).values():
        reference = _reference(group)
        if reference is None:
            continue
        for event in group:
            if event is reference or _another(event, reference, complete):
                continue
            within = event.item or (len(event.days) == 1 and len(reference.days) > 1)
            assert event.day is not None
            assert reference.day is not None
            roles = {
                "left": (Part(event.passage, event.day),),
                "right": (Part(reference.passage, reference.day),),
            }
            yield Draft("event_pair", roles, {"relation": "within" if within else "same"})


def _another(event: Named, reference: Named, complete: Collection[str]) -> bool:
    """Whether two places with one key mean two meetings of a sort of which there are several in a year."""
    if event.row is not None or event.type in complete:
        return False
    year = event.year or reference.year
    if year is None:
        return False
    days = [
        day.within(year).date if day.year is None else day.date
        for named in (event, reference)
        for day in named.days[:1]
    ]
    ends = [day for day in days if day is not None]
    return len(ends) == 2 and abs(ends[0] - ends[1]) > ONE_MEETING


def subject(events: Sequence[Named], letter_year: int | None) -> Named | None:
    """Return the event that a letter is about, where it writes its days.

    The one of its title, else the only one of which it tells the days.
    """
    found = [each for group in _groups(events, letter_year).values() if (each := _reference(group))]
    titled = [each for each in found if each.title]
    return titled[0] if titled else found[0] if len(found) == 1 else None


def _groups(events: Sequence[Named], letter_year: int | None) -> dict[str, list[Named]]:
    """Return the places that tell days, by event."""
    groups: dict[str, list[Named]] = {}
    for event in events:
        key = _key(event, events, letter_year)
        if key is not None and event.days:
            groups.setdefault(key, []).append(event)
    return groups


def _reference(group: Sequence[Named]) -> Named | None:
    """Return the place whose days the others are set beside."""
    whole = [event for event in group if not event.item]
    return next((event for event in whole if event.title), whole[0] if whole else None)


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


def title_days(events: Sequence[Named], dated: dt.date | None) -> tuple[dt.date, ...]:
    """Return the days of the event that the letter is about.

    The first whose days are written with their year in a title, else anywhere; but there not of an event that
    was over when the letter was ``dated``: a letter of 2024 may look back on the summit of 2023.
    """
    for titles in (True, False):
        for event in events:
            days = tuple(date.date for date in event.days if date.date is not None)
            past = bool(days) and dated is not None and days[-1] < dated
            if days and not event.item and (event.title or not (titles or past)):
                return days
    return ()
