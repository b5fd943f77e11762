"""How long before or after what does a letter say that something is?"""

from collections.abc import Iterator, Mapping, Sequence

from checker.claims.calendar import Calendar
from checker.claims.draft import Draft, Part
from checker.claims.eventdays import DATES
from checker.claims.eventnames import Named
from checker.claims.mention import Kind
from checker.claims.parse import Token, Tree, taken
from checker.claims.passage import Passage, Spot
from checker.claims.stream import Stream, is_stop, parse, stream
from checker.quantity import PartialDate, Quantity

_STARTS = DATES | {Kind.YEAR, Kind.MONTH_YEAR}
_SPANS = frozenset({"year", "month", "week", "day", "decade", "century"})
_CUES = ("after", "ago", "long", "later", "spanning")
_GAP_TO_START = 14
_GAP_TO_CUE = 1
_GAP_BEFORE = 3
_TO_EVENT = 3


def elapsed(passage: Passage, calendar: Calendar, events: Sequence[Named]) -> Iterator[Draft]:
    """Yield how long after what something is said to be: "vijfenzeventig jaar nadat ... op 4 april 1949"."""
    for first, last in passage.telling:
        sentence = stream(passage, first, last)
        if not (any(sentence.has(cue) for cue in _CUES) or _has_length_in_brackets(sentence)):
            continue
        own = [event for event in events if event.passage is passage and first <= event.first < last]
        taken = -1
        for at, element in enumerate(sentence.elements):
            if at <= taken or not ("from" in element.cues or element.spot >= 0):
                continue
            draft, end = _at(sentence, at, first, last, calendar, own)
            if draft is not None:
                taken = end
                yield draft


def _has_length_in_brackets(sentence: Stream) -> bool:
    places = range(len(sentence.elements))
    return any(sentence.word(at) == "(" and _is_length(sentence, at + 1) for at in places)


def _at(
    sentence: Stream, at: int, first: int, last: int, calendar: Calendar, events: Sequence[Named]
) -> tuple[Draft | None, int]:
    after_event = _after_event(sentence, at, first, last, calendar, events)
    if after_event is not None:
        return after_event, at + 1
    result = parse(sentence.passage.grammar, sentence, "elapsed", at, _terminals)
    if result is None:
        return None, at
    tree, end = result
    if tree.data == "long":
        return _long(sentence, tree), end - 1
    if tree.data == "later":
        return _later(sentence, tree), end - 1
    return _to_now(sentence, tree, first, last, calendar), end - 1


def _terminals(sentence: Stream, at: int) -> Sequence[str]:
    element = sentence.elements[at]
    if element.spot >= 0:
        spot = sentence.spot(at)
        if is_span(spot):
            return () if _is_term(sentence, at) else ("DURATION",)
        if _is_period(spot):
            return ("YEARS", "W")
        if spot.meaning.kind in _STARTS and spot.dates and spot.dates[0].year is not None:
            return ("DAY", "YEAR") if spot.meaning.kind is Kind.YEAR else ("DAY",)
        return ("W",)
    if is_stop(sentence, at):
        return ()
    if sentence.word(at) == "(":
        return ("LEFT",) if _is_length(sentence, at + 1) else ("W",)
    if sentence.word(at) == ")":
        return ("RIGHT", "W")
    named = [
        terminal
        for cue, terminal in (
            ("after", "AFTER"),
            ("ago", "AGO"),
            ("long", "LONG"),
            ("spanning", "SPAN"),
            ("later", "LATER"),
            ("from", "FROM"),
        )
        if cue in element.cues
    ]
    if "until" in element.cues:
        named.append("UNTIL")
    return (*named, "W")


def is_span(spot: Spot) -> bool:
    """Whether a spot is a length of time that can lie between two days: no rate, no hours."""
    value = spot.meaning.value
    return (
        spot.meaning.kind is Kind.DURATION
        and isinstance(value, Quantity)
        and value.unit in _SPANS
        and not value.rate
    )


def _is_period(spot: Spot) -> bool:
    """Whether a spot names both ends of a period: "2020-2026", "van 1 maart tot 1 mei 2026"."""
    if spot.meaning.kind is Kind.RANGE:
        return spot.meaning.tag == "years"
    return spot.meaning.kind is Kind.DATE_RANGE and spot.dates[-1].year is not None


def _is_length(sentence: Stream, at: int) -> bool:
    """Whether a bracket that opens before ``at`` holds a length of time and nothing else."""
    behind = sentence.elements[at : at + 2]
    return (
        len(behind) == 2
        and behind[0].spot >= 0
        and is_span(sentence.spot(at))
        and sentence.word(at + 1) == ")"
    )


def _is_term(sentence: Stream, at: int) -> bool:
    """Whether a length of time is a term and no time that has passed.

    "binnen twee jaar na 1 januari 2010".
    """
    return at > 0 and "term" in sentence.elements[at - 1].cues


def _after_event(
    sentence: Stream, at: int, first: int, last: int, calendar: Calendar, events: Sequence[Named]
) -> Draft | None:
    """Return "een jaar na de top in Den Haag", where the tables know the days of that event."""
    element = sentence.elements[at]
    if (
        element.spot < 0
        or not is_span(sentence.spot(at))
        or _is_term(sentence, at)
        or at + 1 >= len(sentence.elements)
    ):
        return None
    cue = sentence.elements[at + 1]
    if "after" not in cue.cues:
        return None
    event = next((event for event in events if 0 <= event.first - cue.last <= _TO_EVENT), None)
    if event is None or event.row is None or event.days:
        return None
    duration = Part(sentence.passage, sentence.spot(at))
    start = event.row.first
    return ended(
        sentence, at, at + 1, {"duration": (duration,)}, {"start": start.isoformat()}, (first, last), calendar
    )


def _to_now(sentence: Stream, tree: Tree[Token], first: int, last: int, calendar: Calendar) -> Draft | None:
    places = dict(taken(tree))
    duration, day = places["DURATION"], places["DAY"]
    cue = places.get("AFTER", places.get("AGO", duration))
    gaps = (
        (cue - duration - 1 <= _GAP_TO_CUE, day - cue - 1 <= _GAP_TO_START)
        if day > duration
        else (duration - day - 1 <= _GAP_BEFORE,)
    )
    if not all(gaps):
        return None
    roles = {
        "duration": (Part(sentence.passage, sentence.spot(duration)),),
        "start": (Part(sentence.passage, sentence.spot(day)),),
    }
    return ended(sentence, duration, cue, roles, {}, (first, last), calendar)


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
        elif not ago and _in_the_past(sentence, duration, cue):
            doubt = "a sentence about the past"
    value = sentence.spot(duration).meaning.value
    if isinstance(value, Quantity) and value.hedge is not None:
        traits["hedge"] = value.hedge.value
    return Draft("elapsed", roles, traits, doubt=doubt)


def _own_day(passage: Passage, first: int, last: int, others: Sequence[Spot]) -> PartialDate | None:
    """Return the sentence's own date.

    The first day with its year, else the only year, that is no part of the claim.
    """
    spots = [spot for spot in passage.spots if first <= spot.first < last and spot not in others]
    for spot in spots:
        if spot.meaning.kind in DATES and spot.dates[-1].date is not None:
            return spot.dates[0]
    years = [spot for spot in spots if spot.meaning.kind is Kind.YEAR]
    return years[0].dates[0] if len(years) == 1 else None


def _in_the_past(sentence: Stream, duration: int, cue: int) -> bool:
    """Whether the main clause tells of the past: the time may be counted to then, not to the letter."""
    past = sentence.passage.grammar.words.cues["past-only"]
    clause = "subordinate" in sentence.elements[cue].cues
    until = duration if clause else len(sentence.elements)
    return any(sentence.elements[at].spot < 0 and sentence.word(at) in past for at in range(until))


def _long(sentence: Stream, tree: Tree[Token]) -> Draft | None:
    """Return "van 2020 tot 2030, vijf jaar lang" and "2020-2026 (zes jaar)"."""
    tokens = taken(tree)
    duration = next(at for kind, at in tokens if kind == "DURATION")
    years = [at for kind, at in tokens if kind in {"YEAR", "YEARS"}]
    if duration - years[-1] - 1 > _GAP_BEFORE:
        return None
    parts = [Part(sentence.passage, sentence.spot(at)) for at in years]
    length = sentence.spot(duration).meaning.value
    if isinstance(length, Quantity) and length.unit == "day":
        return None  # "van 6 tot 17 juli (tien dagen)" may count the working days
    roles = {"duration": (Part(sentence.passage, sentence.spot(duration)),), "start": (parts[0],)}
    if len(parts) > 1:
        roles["end"] = (parts[1],)
    start, end = parts[0].spot.dates[0], parts[-1].spot.dates[-1]
    return Draft("elapsed", roles, {"start": start.iso, "end": end.iso})


def _later(sentence: Stream, tree: Tree[Token]) -> Draft | None:
    """Return "in werking op 1 januari 2015 en op 1 januari 2025, tien jaar later, ...".

    The days are its ends.
    """
    tokens = taken(tree)
    days = [at for kind, at in tokens if kind in {"DAY", "YEAR"}]
    duration, later = (next(at for kind, at in tokens if kind == name) for name in ("DURATION", "LATER"))
    if (
        duration - days[1] - 1 > _GAP_BEFORE
        or later - duration - 1 > _GAP_TO_CUE
        or days[1] - days[0] > _GAP_TO_START
    ):
        return None
    roles = {
        "duration": (Part(sentence.passage, sentence.spot(duration)),),
        "start": (Part(sentence.passage, sentence.spot(days[0])),),
    }
    traits = {"end": sentence.spot(days[1]).dates[-1].iso}
    value = sentence.spot(duration).meaning.value
    if isinstance(value, Quantity) and value.hedge is not None:
        traits["hedge"] = value.hedge.value
    return Draft("elapsed", roles, traits)
