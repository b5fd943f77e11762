"""Which day does a letter count from one told before: "drie dagen later, op 2 maart", "the next day (5 May)"?

It counts from the only time told before it in its sentence, else from that of the sentence before. Neither
need have a year: "On 14 May ... Two days later, on 17 May" are days of one year, or of two in a row. What was
counted on in between and has no day of its own moves that time: "the next morning, and two days later, on".
"""

import re
from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct

from checker.claims.drafting import Draft, Part
from checker.claims.events import DATES
from checker.claims.lexicon import Words, kept
from checker.claims.mentions import DAYS, MOMENTS, Kind, Passage, Spot
from checker.claims.timeline.elapsed import is_span
from checker.claims.timeline.moments import Moment
from checker.claims.timeline.papers import is_of_paper
from checker.claims.timeline.within import told
from checker.quantity import PartialDate, Quantity

_STEPS = ("day 1", "day -1", "week 1", "week -1", "month 1", "month -1", "year 1", "year -1")
_TO_DAY = 2  # tokens between "later" and its day: ", op"
_SEASON = re.compile(r"(?:19|20)\d\d[/-]\d\d(?:\d\d)?")
_TIMES = MOMENTS | DATES
_SMALL = frozenset({"day", "week"})  # units that only days can be apart


class _Step(Struct, frozen=True):
    """Words that count on, or ``back``, from a time told before: the tokens, and a length or a unit.

    "Drie dagen later" has its length as a ``span``; "the next day" is one ``unit`` on.
    """

    first: int
    last: int
    back: bool
    unit: str
    span: Spot | None = None


class _Times(Struct, frozen=True):
    """The times of a sentence of a passage: those that are one time each, unless ``mixed`` with others.

    ``moved`` are the tokens at which it counts on from one of them to a time that is not written.
    """

    passage: Passage
    number: int
    every: tuple[Spot, ...]
    mixed: bool
    spans: bool
    moved: tuple[int, ...]


def stepped(passages: Sequence[Passage]) -> Iterator[Draft]:
    """Yield each day, month or year that is said to be so much later or earlier than one told before it."""
    before: _Times | None = None
    place = -1
    for at, passage in enumerate(passages):
        for number, spots in _counting(passage):
            found = _steps(passage, number, spots)
            steps = [(step, _apposed(passage, number, step, spots)) for step in found]
            moved = (
                *(step.first for step, when in steps if when is None),
                *(spot.first for spot in spots if spot.meaning.kind is Kind.WEEKDAY),  # "that Thursday"
            )
            own = _times(passage, number, spots, moved)
            for step, when in steps:
                start = _start(own, step, when, before if at - place <= 1 else None) if when else None
                if when is not None and start is not None:
                    yield from _drafts(passage, step, when, start)
            if own.every or own.mixed or own.spans or own.moved:
                before, place = own, at


def _counting(passage: Passage) -> Iterator[tuple[int, Sequence[Spot]]]:
    """Yield the sentences that hold a spot, or words that count one unit on, with their spots."""
    held, lower, opening = dict(told(passage)), passage.tokens.lower, _phrases(passage.grammar.words)
    for number, (first, last) in enumerate(passage.sentences):
        if number in held or any(lower[at] in opening for at in range(first, last)):
            yield number, held.get(number, ())


def _times(passage: Passage, number: int, spots: Sequence[Spot], moved: tuple[int, ...]) -> _Times:
    every = tuple(spot for spot in spots if spot.meaning.kind in _TIMES)
    seasons = any(
        spot.meaning.kind is Kind.NOT_A_CLAIM
        and _SEASON.fullmatch(passage.block.text, passage.start(spot), passage.end(spot))
        for spot in spots
    )
    one = all(spot.meaning.kind in MOMENTS and isinstance(spot.meaning.value, PartialDate) for spot in every)
    return _Times(passage, number, every, seasons or not one, any(map(is_span, spots)), moved)


def _steps(passage: Passage, number: int, spots: Sequence[Spot]) -> Iterator[_Step]:
    """Yield what counts on or back from a time told before, in reading order."""
    words, lower = passage.grammar.words, passage.tokens.lower
    sides = ((words.time["later-than-that"], False), (words.time["earlier-than-that"], True))
    for spot in spots:
        own = passage.between(spot.first, spot.last + 1)
        counts = is_span(spot) and words.cues["working-days"].isdisjoint(own)
        for cues, back in sides if counts else ():
            said = (" ".join(lower[spot.last : spot.last + n]) for n in (2, 1))
            last = next((spot.last + len(each.split()) for each in said if each in cues), 0)
            value = spot.meaning.value
            if last and isinstance(value, Quantity):
                yield _Step(spot.first, last, back, value.unit or "", spot)
    phrases = _phrases(words)
    behind, end = passage.sentences[number]
    for at in range(behind, end):
        if at < behind:
            continue
        for phrase, unit, back in phrases.get(lower[at], ()):
            last = at + len(phrase)
            if last <= end and tuple(lower[at:last]) == phrase:
                behind = last
                yield _Step(at, last, back, unit)
                break


def _apposed(passage: Passage, number: int, step: _Step, spots: Sequence[Spot]) -> Spot | None:
    """Return the time right beside a step: "drie dagen later, op 2 maart", "On 2 March, two days later,"."""
    lower, leads = passage.tokens.lower, passage.grammar.words.time["when"]
    for when in spots:
        if when.meaning.kind not in _TIMES:
            continue
        between = lower[step.last : when.first]
        if when.first >= step.last and 0 < len(between) <= _TO_DAY:
            signed = between[0] in {",", "("}
            return when if leads.issuperset(between[1:] if signed else between) else None
        led = passage.word_at(when.first - 1) in leads and when.first - passage.sentences[number][0] <= 1
        if led and lower[when.last : step.first] == (",",) and lower[step.last : step.last + 1] == (",",):
            return when
    return None


def _start(own: _Times, step: _Step, when: Spot, before: _Times | None) -> tuple[Passage, Spot] | None:
    """Return the time that a step counts from: the only one before it, in its sentence or the one before.

    "The next day" is that of the sentence right before; a length may follow one that tells no time at all.
    """
    inside = [spot for spot in own.every if spot.first < step.first and spot is not when]
    source = own
    if not inside:
        if before is None or (step.span is None and not _is_next(before, own)):
            return None
        source, inside = before, list(before.every)
    if len(inside) != 1 or source.mixed:
        return None
    behind, first = inside[0].last, step.first if source is own else len(source.passage.tokens)
    if any(behind <= at < first for at in source.moved) or (source is not own and _moves(own, step)):
        return None
    value = inside[0].meaning.value
    assert isinstance(value, PartialDate)
    if is_of_paper(source.passage, Moment(inside[0], value, value)):
        return None
    day = inside[0].meaning.kind in DAYS and when.meaning.kind in DAYS
    return (source.passage, inside[0]) if day or step.unit not in _SMALL else None


def _moves(own: _Times, step: _Step) -> bool:
    """Whether a sentence counts on before a step, to a time that is not written."""
    return any(at < step.first for at in own.moved)


def _is_next(before: _Times, own: _Times) -> bool:
    """Whether a sentence is the one right behind another, of the same passage or of the next."""
    if before.passage is own.passage:
        return own.number == before.number + 1
    return own.number == 0 and before.number == len(before.passage.sentences) - 1


def _drafts(passage: Passage, step: _Step, when: Spot, start: tuple[Passage, Spot]) -> Iterator[Draft]:
    there, spot = start
    from_, to = spot.dates[0], when.dates[0]
    if step.span is None and step.unit == "week":
        return  # any day of that week
    if step.span is None:
        roles = {"date": (Part(passage, when),), "from": (Part(there, spot),)}
        traits = {"side": "on", "offset": f"{step.unit} {-1 if step.back else 1}", "dated": from_.iso}
        yield Draft("relative", roles, traits, sentences=2)
        return
    ends = [(Part(there, spot), from_), (Part(passage, when), to)]
    (one, first), (other, last) = reversed(ends) if step.back else ends
    roles = {"duration": (Part(passage, step.span),), "start": (one,), "end": (other,)}
    traits = {"start": first.iso, "end": last.iso, "sort": "later"}
    yield Draft("elapsed", roles, traits, sentences=2)


@kept
def _phrases(words: Words) -> Mapping[str, tuple[tuple[tuple[str, ...], str, bool], ...]]:
    """Return the phrases that count one unit on or back, by their first word, the longest first."""
    found: dict[str, list[tuple[tuple[str, ...], str, bool]]] = {}
    for step in _STEPS:
        unit, number = step.split()
        for phrase in words.time[f"step {step}"]:
            tokens = tuple(phrase.split())
            found.setdefault(tokens[0], []).append((tokens, unit, number == "-1"))
    return {first: tuple(sorted(some, key=lambda one: (-len(one[0]), one))) for first, some in found.items()}
