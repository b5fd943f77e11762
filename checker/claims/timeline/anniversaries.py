"""How many years does a letter count from a day that the tables know: "het 75-jarig bestaan van de NAVO"?"""

from collections.abc import Iterator

from checker.claims.drafting import Draft, Part, Stream, stream
from checker.claims.events import Lexicon, Named, longest
from checker.claims.mentions import Passage
from checker.claims.timeline.calendar import Calendar
from checker.claims.timeline.elapsed import ended, is_span
from checker.tables import Anniversary, Event

_TO_NAME = 3  # elements between "geleden" and what was so long ago
_LINKS = 2  # tokens between "bestaan" and what has existed


def remembered(passage: Passage, lexicon: Lexicon) -> Iterator[Named]:
    """Yield the days that a passage names by what happened on them, as events of one day."""
    if lexicon.days.keys().isdisjoint(passage.tokens.lower):
        return
    for at, word in enumerate(passage.tokens.lower):
        name = longest(passage, lexicon.days, at) if word in lexicon.days else None
        if name is not None:
            row = lexicon.anniversary[str(name.value)]
            event = Event(row.id, "anniversary", (), row.day, row.day, row.source)
            yield Named(passage, at, at + len(name.pieces), "anniversary", None, None, None, event)


def anniversaries(passage: Passage, lexicon: Lexicon, calendar: Calendar) -> Iterator[Draft]:
    """Yield "het 75-jarig bestaan van de NAVO" and "75 jaar geleden werd de NAVO opgericht"."""
    if not any(is_span(spot) for spot in passage.spots):
        return
    days = list(remembered(passage, lexicon))
    for first, last in passage.telling:
        sentence = stream(passage, first, last)
        for at, element in enumerate(sentence.elements):
            if element.spot < 0 or not is_span(sentence.spot(at)):
                continue
            row = _existing(sentence, at, lexicon)
            cue = at
            if row is None:
                cue = at + 1
                row = _ago(sentence, at, days, lexicon)
            if row is not None:
                roles = {"duration": (Part(passage, sentence.spot(at)),)}
                traits = {"start": row.day.isoformat()}
                yield ended(sentence, at, cue, roles, traits, (first, last), calendar)


def _existing(sentence: Stream, at: int, lexicon: Lexicon) -> Anniversary | None:
    """Return what is so old, behind a length of time that says so: "75-jarig bestaan van de NAVO".

    Of what is to come ("volgend jaar het 80-jarig bestaan") the letter's date tells nothing.
    """
    passage = sentence.passage
    lower = passage.tokens.lower
    cues = passage.grammar.words.cues
    spot = sentence.spot(at)
    if lower[spot.last - 1] not in cues["existence"]:
        return None
    if any(sentence.word(place) in cues["to-come"] for place in range(len(sentence.elements))):
        return None
    for link in range(1, _LINKS + 1):
        if " ".join(lower[spot.last : spot.last + link]) in cues["base"]:
            name = (
                longest(passage, lexicon.things, spot.last + link) if spot.last + link < len(lower) else None
            )
            if name is not None:
                return lexicon.anniversary[str(name.value)]
    return None


def _ago(sentence: Stream, at: int, days: "list[Named]", lexicon: Lexicon) -> Anniversary | None:
    """Return what was so long ago: "75 jaar geleden werd de NAVO opgericht"."""
    elements = sentence.elements
    if at + 1 >= len(elements) or "ago" not in elements[at + 1].cues:
        return None
    first, last = elements[at].token, elements[at + 1].last
    for day in days:
        near = last <= day.first <= last + _TO_NAME or day.last <= first <= day.last + _TO_NAME
        if near and day.row is not None:
            return lexicon.anniversary[day.row.id]
    return None
