"""How long ago does a letter say that something was?"""

from collections.abc import Iterator, Mapping, Sequence

from checker.claims.drafting import Draft, Part, Stream, is_stop, parse, stream
from checker.claims.events import DATES
from checker.claims.lexicon import Token, Tree, taken
from checker.claims.mentions import Kind, Passage, Spot
from checker.claims.timeline.calendar import Calendar
from checker.claims.timeline.moments import Moment, dated
from checker.quantity import PartialDate, Quantity

_STARTS = DATES | {Kind.YEAR, Kind.MONTH_YEAR}
_SPANS = frozenset({"year", "month", "week", "day", "decade", "century"})
_SIGNS = {"(": "LEFT", ")": "RIGHT", ",": "COMMA"}


def elapsed(passage: Passage, calendar: Calendar) -> Iterator[Draft]:
    """Yield the lengths of time right beside the day that was so long ago.

    "Op 4 april 1949, 75 jaar geleden", "two weeks ago, on 16 June". What a time "na" or "later" is counted to
    stands in no fixed place: "de dijk is hersteld 15 jaar na de overstroming van 1994".
    """
    for first, last in passage.telling:
        sentence = stream(passage, first, last)
        if not sentence.has("ago"):
            continue
        behind = 0
        for at in range(len(sentence.elements)):
            result = (
                parse(sentence.passage.grammar, sentence, "elapsed", at, _terminals) if at >= behind else None
            )
            if result is None:
                continue
            tree, behind = result
            draft = _ago(sentence, tree, (first, last), calendar)
            if draft is not None:
                yield draft


def _terminals(sentence: Stream, at: int) -> Sequence[str]:
    element = sentence.elements[at]
    if element.spot >= 0:
        spot = sentence.spot(at)
        if is_span(spot):
            return ("DURATION",)
        return ("DAY",) if spot.meaning.kind in _STARTS and spot.dates else ()
    sign = _SIGNS.get(sentence.word(at))
    if sign is not None or is_stop(sentence, at):
        return () if sign is None else (sign,)
    return ("AGO",) if "ago" in element.cues else ("W",)


def is_span(spot: Spot) -> bool:
    """Whether a spot is a length of time that can lie between two days: no rate, no hours."""
    value = spot.meaning.value
    return (
        spot.meaning.kind is Kind.DURATION
        and isinstance(value, Quantity)
        and value.unit in _SPANS
        and not value.rate
    )


def _ago(sentence: Stream, tree: Tree[Token], bounds: tuple[int, int], calendar: Calendar) -> Draft | None:
    """Return how long ago a day was; it has the year that is nearest where none is written."""
    places = dict(taken(tree))
    day = sentence.spot(places["DAY"])
    when = dated(day, calendar)
    if when is None:
        return None
    roles = {
        "duration": (Part(sentence.passage, sentence.spot(places["DURATION"])),),
        "start": (Part(sentence.passage, day),),
    }
    traits = {"start": when.start.iso}
    return ended(sentence, places["DURATION"], places["AGO"], roles, traits, bounds, calendar)


def ended(
    sentence: Stream,
    duration: int,
    cue: int,
    roles: Mapping[str, tuple[Part, ...]],
    traits: dict[str, str],
    bounds: tuple[int, int],
    calendar: Calendar,
) -> Draft:
    """Add the day that the time is counted to: the sentence's own, else the event's, else the part's.

    "Geleden" counts to the part's date. In a sentence about the past none but its own day will do.
    """
    ago = "ago" in sentence.elements[cue].cues
    others = [part.spot for some in roles.values() for part in some]
    own = None if ago else _own_day(sentence.passage, *bounds, others)
    doubt = None
    if own is not None:
        traits["end"] = own.iso
    else:
        when = calendar.event[0] if calendar.event and not ago else calendar.date
        traits["end"] = when.isoformat() if when is not None else ""
        if when is None:
            doubt = "from when is it counted?"
        elif not ago and _in_the_past(sentence):
            doubt = "a sentence about the past"
    value = sentence.spot(duration).meaning.value
    if isinstance(value, Quantity) and value.hedge is not None:
        traits["hedge"] = value.hedge.value
    return Draft("elapsed", roles, traits, doubt=doubt)


def lasted(passage: Passage, span: Spot, start: Moment, end: Moment, sentences: int, sort: str = "") -> Draft:
    """Return how long something was from one time to another, both of which the passage tells."""
    parts = {"duration": span, "start": start.spot, "end": end.spot}
    roles = {role: (Part(passage, spot),) for role, spot in parts.items()}
    traits = {"start": start.start.iso, "end": end.end.iso, **({"sort": sort} if sort else {})}
    return Draft("elapsed", roles, traits, sentences=sentences)


def _own_day(passage: Passage, first: int, last: int, others: Sequence[Spot]) -> PartialDate | None:
    """Return the sentence's own date.

    The first day with its year, else the only year, that is no part of the claim.
    """
    spots = [spot for spot in passage.spots_in(first, last) if spot not in others]
    for spot in spots:
        if spot.meaning.kind in DATES and spot.dates[-1].date is not None:
            return spot.dates[0]
    years = [spot for spot in spots if spot.meaning.kind is Kind.YEAR]
    return years[0].dates[0] if len(years) == 1 else None


def _in_the_past(sentence: Stream) -> bool:
    """Whether the sentence tells of the past: the time may be counted to then, not to the letter."""
    past = sentence.passage.grammar.words.cues["past-only"]
    return any(each.spot < 0 and sentence.word(at) in past for at, each in enumerate(sentence.elements))
