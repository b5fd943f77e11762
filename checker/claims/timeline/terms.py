"""Which terms does a letter give with the day on which they end: "binnen zes weken na 1 maart (12 april)"?"""

from collections.abc import Iterator

from checker.claims.mentions import Kind, Passage, Spot, cue_at
from checker.claims.outgoing import Calendar
from checker.claims.outgoing import Draft, Part
from checker.claims.outgoing import DATES
from checker.quantity import Quantity

_UNITS = frozenset({"day", "week", "month", "year"})
_TO_TERM = 2  # tokens between "binnen" and the term
_TO_START = 3  # tokens between the term and the day it runs from
_TO_END = 3  # tokens between that day and the term's end


def terms(passage: Passage, calendar: Calendar) -> Iterator[Draft]:
    """Yield each term with the days on which it begins and ends, where one bracket or "dus" ties them."""
    for term, start, due in zip(passage.spots, passage.spots[1:], passage.spots[2:], strict=False):
        if not (_is_term(passage, term) and start.meaning.kind in DATES and due.meaning.kind in DATES):
            continue
        if len(start.dates) != 1 or len(due.dates) != 1 or not _runs_from(passage, term, start):
            continue
        if not _ends(passage, start, due):
            continue
        first, last = (calendar.fixed(spot.dates[0], None) for spot in (start, due))
        roles = {
            role: (Part(passage, spot),) for role, spot in (("due", due), ("term", term), ("start", start))
        }
        doubt = None if first is not None and last is not None else "the year is not known"
        traits = {"sort": "term"}
        if first is not None and last is not None:
            traits |= {"start": first.iso, "end": last.iso}
        yield Draft("deadline", roles, traits, doubt=doubt)


def _is_term(passage: Passage, spot: Spot) -> bool:
    value = spot.meaning.value
    if spot.meaning.kind is not Kind.DURATION or not isinstance(value, Quantity) or value.unit not in _UNITS:
        return False
    words = passage.grammar.words.cues
    before = passage.between(spot.first - _TO_TERM, spot.first)
    own = passage.between(spot.first, spot.last)
    exact = value.hedge is None and not value.rate and not words["working-days"] & set(own)
    return exact and not words["within"].isdisjoint(before)


def _runs_from(passage: Passage, term: Spot, start: Spot) -> bool:
    between = passage.between(term.last, start.first)
    return 0 < len(between) <= _TO_START and cue_at(passage, term.last, "after") > 0


def _ends(passage: Passage, start: Spot, due: Spot) -> bool:
    """Whether the next day is the end of the term: alone in a bracket, or behind "dus" or "uiterlijk"."""
    lower = passage.tokens.lower
    between = lower[start.last : due.first]
    if not 0 < len(between) <= _TO_END:
        return False
    links = passage.grammar.words.cues["term-ends"]
    if between[0] == "(":
        return lower[due.last : due.last + 1] == (")",) and all(word in links for word in between[1:])
    return between[0] == "," and len(between) > 1 and all(word in links for word in between[1:])
