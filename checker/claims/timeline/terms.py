"""Which terms does a letter give with the day on which they end: "binnen zes weken na 1 maart (12 april)"?

The day on which it begins stands before its end ("28 days from 3 February 2025, that is until 3 March") or
is the only day of the sentence before ("Het bezwaar is ontvangen op 3 maart. De termijn is zes weken en
eindigt dus op 14 april."). The day on which something was done within a term is not its end. What runs "na de
dagtekening van deze brief" begins on the letter's own day.
"""

from collections.abc import Iterator, Mapping, Sequence

from checker.claims.drafting import Draft, Part
from checker.claims.events import DATES
from checker.claims.mentions import DAYS, Kind, Passage, Spot
from checker.claims.timeline.calendar import Calendar
from checker.claims.timeline.happened import was_done
from checker.claims.timeline.moments import Moment, dated
from checker.claims.timeline.within import told
from checker.quantity import Quantity

_UNITS = frozenset({"day", "week", "month", "year"})
_TO_END = 6  # tokens between a term, or the day it runs from, and its end
_TO_TERM = 2  # tokens between "binnen" and the term
_LONGEST = 8  # tokens of "na de datum van verzending van deze brief"


def terms(passage: Passage, calendar: Calendar) -> Iterator[Draft]:
    """Yield each term with the days on which it begins and ends, where words tie them."""
    for number, inside in told(passage):
        for at, due in enumerate(inside):
            before = inside[:at]
            term = next((each for each in reversed(before) if _is_term(passage, each)), None)
            if term is None or not _is_day(due) or was_done(passage, number, due):
                continue
            behind = _runs_from_letter(passage, term)
            if behind < 0:
                yield from _from_day(passage, number, before, term, due, calendar)
            elif _ends(passage, due) or _is_apposed(passage, behind, due):
                yield _from_letter(passage, due, term, calendar)


def _from_day(
    passage: Passage, number: int, before: Sequence[Spot], term: Spot, due: Spot, calendar: Calendar
) -> Iterator[Draft]:
    """Yield a term that runs from a day before its end."""
    found = _start(passage, number, before)
    if found is None:
        return
    start, spans = found
    if start.first < term.first and _is_from_another(passage, number, term, due):
        return
    if _ends(passage, due):
        bracketed = "(" in passage.between(due.first - _TO_END, due.first)
        tied = not bracketed or _is_counted(passage, term, start, due)
    else:
        near = _is_within(passage, term) and start.first - term.last <= _TO_TERM
        tied = near and _is_apposed(passage, start.last, due)
    if tied:
        yield _draft(passage, due, term, start, spans, calendar)


def _is_from_another(passage: Passage, number: int, term: Spot, due: Spot) -> bool:
    """Whether a term runs from what came of a thing not told before: "na ontvangst van het advies"."""
    lower, words = passage.tokens.lower, passage.grammar.words
    said = lower[term.last : min(due.first, term.last + _LONGEST)]
    of = next((at for at, word in enumerate(said) if at > 1 and word in words.cues["of-another"]), -1)
    if of < 0 or said[0] not in words.time["counts-from"]:
        return False
    named = next((word for word in said[of + 2 :] if word[0].isalpha()), "")
    return named not in passage.between(passage.sentences[max(number - 1, 0)][0], term.first)


def _draft(passage: Passage, due: Spot, term: Spot, start: Spot, spans: int, calendar: Calendar) -> Draft:
    roles = {role: (Part(passage, spot),) for role, spot in (("due", due), ("term", term), ("start", start))}
    first, last = dated(start, calendar), dated(due, calendar)
    return _told(roles, first.start.iso if first is not None else None, last, spans)


def _from_letter(passage: Passage, due: Spot, term: Spot, calendar: Calendar) -> Draft:
    roles = {role: (Part(passage, spot),) for role, spot in (("due", due), ("term", term))}
    start = calendar.date.isoformat() if calendar.date is not None else None
    return _told(roles, start, dated(due, calendar), 1)


def _told(roles: Mapping[str, tuple[Part, ...]], start: str | None, end: Moment | None, spans: int) -> Draft:
    if start is None or end is None:
        return Draft("deadline", roles, {"sort": "term"}, doubt="the day or its year is not known")
    traits = {"sort": "term", "start": start, "end": end.start.iso}
    return Draft("deadline", roles, traits, sentences=spans)


def _is_day(spot: Spot) -> bool:
    return spot.meaning.kind in DAYS and len(spot.dates) == 1


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
        return passage.word_at(due.last) == ")"
    return not words.time["so"].isdisjoint(before) or (
        at > 0 and not words.time["so"].isdisjoint(lower[at - 1 : at])
    )


def _is_counted(passage: Passage, term: Spot, start: Spot, due: Spot) -> bool:
    """Whether a term begins with "binnen", and a bracket right behind its first day holds its last."""
    bracket = passage.tokens.lower[start.last] == "("
    return _is_within(passage, term) and bracket and due.first - start.last <= _TO_TERM + 1


def _is_within(passage: Passage, term: Spot) -> bool:
    before = passage.between(term.first - _TO_TERM, term.first)
    return not passage.grammar.words.cues["within"].isdisjoint(before)


def _is_apposed(passage: Passage, start: int, due: Spot) -> bool:
    """Whether nothing but "uiterlijk op" stands between what a term runs from and a day behind a comma.

    "Maar uiterlijk op" and "or by" set another end beside that of the term.
    """
    time, between = passage.grammar.words.time, passage.between(start, due.first)
    said = frozenset(between[1:])
    return (
        between[:1] == (",",)
        and not time["at-latest"].isdisjoint(said)
        and said <= time["at-latest"] | time["ends-on"]
        and between[1] not in passage.grammar.words.sets["list-and"]
    )


def _runs_from_letter(passage: Passage, term: Spot) -> int:
    """Return the token behind "na de dagtekening van deze brief" where that follows a term; -1 for none."""
    time, lower = passage.grammar.words.time, passage.tokens.lower
    at = term.last
    while at < len(lower) and at - term.last < _LONGEST and lower[at] in time["from-the-letter"]:
        at += 1
    said = frozenset(lower[term.last : at])
    this = not passage.grammar.words.classes["demonstrative"].isdisjoint(said)
    own = this if said & time["own-paper"] else said & time["this-day"]
    return at if own and said & time["runs-from"] else -1


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
