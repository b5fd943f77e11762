"""How long ago does a letter say that something was, counted to now or to its own date?

"Nu, in het voorjaar van 2025, tien jaar na de inwerkingtreding", "it is now thirty-two years since the
Agency was established on 1 July 1993", "bestaat dus twintig jaar": what began stands with its day in the
same sentence, or in the one before that this one points back to.
"""

from collections.abc import Iterator, Sequence

from checker.claims.drafting import Draft, Part
from checker.claims.mentions import Passage, Spot
from checker.claims.timeline.calendar import Calendar
from checker.claims.timeline.elapsed import is_span
from checker.claims.timeline.moments import Moment, moments
from checker.claims.timeline.within import told
from checker.quantity import PartialDate, Quantity

_BEHIND = 3  # tokens behind a length in which "na", "since" or "old" stands
_SHARED = 5  # letters that a verb and its noun share: "tekenden", "ondertekening"


def until_now(passage: Passage, calendar: Calendar) -> Iterator[Draft]:
    """Yield each length of time that a passage counts from a day that it tells to now."""
    time = passage.grammar.words.time
    for number, inside in told(passage):
        first, last = passage.sentences[number]
        said = passage.between(first, last)
        if time["now"].isdisjoint(said):
            continue
        spans = [spot for spot in inside if is_span(spot)]
        if len(spans) != 1 or not _counts(passage, spans[0]):
            continue
        times = moments(inside)
        now = [when for when in times if _is_now(passage, when.spot, first)]
        then = [when for when in times if when not in now]
        sentences = 1
        if not then:
            then, sentences = _told_before(passage, number, spans[0]), 2
        if len(then) == 1 and len(now) <= 1:
            yield _draft(passage, spans[0], then[0], now, calendar, sentences)


def _draft(
    passage: Passage, span: Spot, then: Moment, now: list[Moment], calendar: Calendar, sentences: int
) -> Draft:
    roles = {"duration": (Part(passage, span),), "start": (Part(passage, then.spot),)}
    end = now[0].end if now else None
    if end is None and calendar.date is not None:
        end = PartialDate.of(calendar.date)
    traits = {"start": then.start.iso, "end": end.iso if end is not None else ""}
    value = span.meaning.value
    if isinstance(value, Quantity) and value.hedge is not None:
        traits["hedge"] = value.hedge.value
    doubt = None if end is not None else "from when is it counted?"
    return Draft("elapsed", roles, traits, doubt=doubt, sentences=sentences)


def _counts(passage: Passage, span: Spot) -> bool:
    """Whether it is how long something is ago or has been: "na", "since" behind it, "bestaat" before."""
    time = passage.grammar.words.time
    behind = passage.between(span.last, span.last + _BEHIND)
    before = passage.between(span.first - _BEHIND, span.first)
    return not time["counted-from"].isdisjoint(behind) or not time["has-been"].isdisjoint(before)


def _is_now(passage: Passage, spot: Spot, first: int) -> bool:
    """Whether a time is the one that "now" means: "Nu, in het voorjaar van 2025,"."""
    time = passage.grammar.words.time
    at = spot.first
    while at > first and passage.tokens.lower[at - 1] in time["now-in"]:
        at -= 1
    return at > first and passage.tokens.lower[at - 1] in time["now"]


def _told_before(passage: Passage, number: int, span: Spot) -> list[Moment]:
    """Return the times of the sentence before, if this one points back to what it tells."""
    if not number:
        return []
    first, last = passage.sentences[number - 1]
    words = passage.grammar.words
    opening = passage.between(passage.sentences[number][0], passage.sentences[number][0] + 1)
    noun = next((word for word in passage.between(span.last, span.last + _BEHIND) if len(word) > _SHARED), "")
    points = not words.classes["anaphoric"].isdisjoint(opening) or _shares(noun, passage.between(first, last))
    if not points:
        return []
    return moments(passage.spots_in(first, last))


def _shares(noun: str, said: Sequence[str]) -> bool:
    parts = {noun[at : at + _SHARED] for at in range(len(noun) - _SHARED + 1)}
    return any(word[at : at + _SHARED] in parts for word in said for at in range(len(word) - _SHARED + 1))
