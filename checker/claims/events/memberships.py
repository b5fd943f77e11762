"""How many members does a letter say that an organisation has?"""

import datetime as dt
from collections.abc import Iterator, Sequence
from itertools import chain

from checker.claims.drafting import Draft, Part, sentence_of
from checker.claims.events.days import DATES
from checker.claims.events.named import Named
from checker.claims.mentions import Kind, Passage, Spot
from checker.quantity import Quantity
from checker.tables import Tables

_LONGEST = 6  # tokens of a name
_TIMES = DATES | {Kind.YEAR, Kind.MONTH_YEAR}


def memberships(
    passage: Passage, tables: Tables, date: dt.date | None, events: Sequence[Named]
) -> Iterator[Draft]:
    """Yield "de 32 bondgenoten", "all 27 EU member states": every member, not some ("de 23 die ...").

    Right is the number on the letter's date, and that of a time which the sentence names. A number of
    former days in a sentence about the past is in doubt.
    """
    for spot in passage.spots:
        value = spot.meaning.value
        if spot.meaning.kind is not Kind.COUNT or not isinstance(value, Quantity) or value.measured:
            continue
        organisation = _named(passage, spot, tables)
        if organisation is None or not _all_of_them(passage, spot):
            continue
        first, last = sentence_of(passage, spot.first)
        times = list(_times(passage, first, last, events))
        row = tables.organisation[organisation]
        now = row.at_times(date, date) if date is not None else frozenset()
        then = frozenset(chain.from_iterable(row.at_times(*time) for time in times))
        former = row.at_times(dt.date.min, date) if date is not None else frozenset()
        past = bool(times) or any(
            word in passage.grammar.words.cues["past-only"] for word in passage.between(first, last)
        )
        doubt = None
        if not now:
            doubt = "the letter's date is not known, or before the table begins"
        elif value.value in former - now - then and past:
            doubt = "of which time?"
        known = [*now, *sorted(then - now)]
        traits = {"sort": "members", "known": ",".join(map(str, known))}
        yield Draft("membership", {"number": (Part(passage, spot),)}, traits, doubt=doubt)


def _times(
    passage: Passage, first: int, last: int, events: Sequence[Named]
) -> Iterator[tuple[dt.date, dt.date]]:
    """Yield the first and last day of each time that a sentence names: its dates, years and events."""
    for spot in passage.spots:
        if first <= spot.first < last and spot.meaning.kind in _TIMES:
            for day in spot.dates:
                if day.year is not None and day.first is not None and day.last is not None:
                    yield day.first, day.last
    for event in events:
        if event.passage is passage and first <= event.first < last and event.row is not None:
            yield event.row.first, event.row.last


def _named(passage: Passage, spot: Spot, tables: Tables) -> str | None:
    """Return the organisation whose members the number counts, by the table's own words for them."""
    tokens = passage.tokens
    narrowing = passage.grammar.words.cues["narrowing"]
    for length in range(min(_LONGEST, len(tokens) - spot.last), 0, -1):
        end = spot.last + length
        phrase = passage.block.text[tokens.starts[spot.last] : tokens.ends[end - 1]].lower()
        organisation = tables.member_names.get(phrase)
        if organisation is not None:
            goes_on = end < len(tokens) and (
                tokens.lower[end] in narrowing or (tokens.glued(end) and tokens.lower[end] in "-‑")
            )
            return None if goes_on else organisation
    return None


def _all_of_them(passage: Passage, spot: Spot) -> bool:
    words = passage.grammar.words
    before = passage.tokens.lower[spot.first - 1] if spot.first else ""
    return before in words.cues["every"]
