"""Which terms does a letter give with the day on which they end: "binnen zes weken na 1 maart (12 april)"?

The day on which it begins stands before its end ("28 days from 3 February 2025, that is until 3 March") or
is the only day of the sentence before ("Het bezwaar is ontvangen op 3 maart. De termijn is zes weken en
eindigt dus op 14 april.").
"""

from collections.abc import Iterator, Sequence

from checker.claims.mentions import Kind, Passage, Spot
from checker.claims.outgoing import DATES, Calendar, Draft, Part
from checker.claims.timeline.moments import Moment, dated
from checker.claims.timeline.within import told
from checker.quantity import Quantity

_UNITS = frozenset({"day", "week", "month", "year"})
_TO_END = 6  # tokens between a term, or the day it runs from, and its end
_TO_TERM = 2  # tokens between "binnen" and the term
_DAYS = frozenset({Kind.DATE, Kind.WEEKDAY_DATE})


def terms(passage: Passage, calendar: Calendar) -> Iterator[Draft]:
    """Yield each term with the days on which it begins and ends, where words tie them."""
    for number, inside in told(passage):
        for at, due in enumerate(inside):
            if not _is_day(due) or not _ends(passage, due):
                continue
            before = inside[:at]
            term = next((each for each in reversed(before) if _is_term(passage, each)), None)
            if term is None:
                continue
            found = _start(passage, number, before)
            if found is None:
                continue
            start, spans = found
            bracketed = "(" in passage.between(due.first - _TO_END, due.first)
            if bracketed and not _is_counted(passage, term, start, due):
                continue
            yield _draft(passage, due, term, start, spans, calendar)


def _draft(passage: Passage, due: Spot, term: Spot, start: Spot, spans: int, calendar: Calendar) -> Draft:
    roles = {role: (Part(passage, spot),) for role, spot in (("due", due), ("term", term), ("start", start))}
    first, last = dated(start, calendar), dated(due, calendar)
    if first is None or last is None:
        return Draft("deadline", roles, {"sort": "term"}, doubt="the year is not known")
    traits = {"sort": "term", "start": _day(first), "end": _day(last)}
    return Draft("deadline", roles, traits, sentences=spans)


def _day(when: Moment) -> str:
    return when.start.iso


def _is_day(spot: Spot) -> bool:
    return spot.meaning.kind in _DAYS and spot.meaning.kind in DATES and len(spot.dates) == 1


def _is_term(passage: Passage, spot: Spot) -> bool:
    value = spot.meaning.value
    if spot.meaning.kind is not Kind.DURATION or not isinstance(value, Quantity) or value.unit not in _UNITS:
        return False
    own = passage.between(spot.first, spot.last + 1)
    return (
        value.hedge is None and not value.rate and passage.grammar.words.cues["working-days"].isdisjoint(own)
    )


def _ends(passage: Passage, due: Spot) -> bool:
    """Whether words before a day say that it follows: "dus uiterlijk op", "that is until", or a bracket."""
    lower, words = passage.tokens.lower, passage.grammar.words
    at = due.first
    links = words.cues["term-ends"] | words.time["ends-on"]
    while at and due.first - at < _TO_END and lower[at - 1] in links:
        at -= 1
    before = lower[at : due.first]
    if "(" in before:
        return lower[due.last : due.last + 1] == (")",)
    return not words.time["so"].isdisjoint(before) or (
        at > 0 and not words.time["so"].isdisjoint(lower[at - 1 : at])
    )


def _is_counted(passage: Passage, term: Spot, start: Spot, due: Spot) -> bool:
    """Whether a term begins with "binnen", and a bracket right behind its first day holds its last."""
    before = passage.between(term.first - _TO_TERM, term.first)
    within = not passage.grammar.words.cues["within"].isdisjoint(before)
    return within and passage.tokens.lower[start.last] == "(" and due.first - start.last <= _TO_TERM + 1


def _start(passage: Passage, number: int, before: Sequence[Spot]) -> tuple[Spot, int] | None:
    """Return the day from which a term runs, and how many sentences that spans; None where it cannot be told.

    It is the only day before its end in the sentence; else the only one of the sentence before, of which
    words say that something came, or that the term is counted from there.
    """
    days = [spot for spot in before if _is_day(spot)]
    if len(days) == 1:
        return days[0], 1
    if days or not number:
        return None
    first, last = passage.sentences[number - 1]
    earlier = [spot for spot in passage.spots_in(first, last) if spot.meaning.kind in DATES]
    arrives = passage.grammar.words.time["arrives"]
    if len(earlier) != 1 or not _is_day(earlier[0]) or arrives.isdisjoint(passage.between(first, last)):
        return None
    return earlier[0], 2
