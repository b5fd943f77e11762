"""How long does a letter say that a period is, of which it tells both ends?

Right behind it ("2020-2026 (zes jaar)", "3 - 8 december: 6 dagen", "from 2019 to 2022, which is four
years"), right before it ("de afgelopen drie jaar (2022-2024)", "op 45 jaar tijd, tussen 1980 en 2015"), or
by a demonstrative in the sentence behind it ("in die vier jaar").
"""

from bisect import bisect_left
from collections.abc import Iterator

from checker.claims.drafting import Draft, Part
from checker.claims.mentions import Passage, Spot, cue_at
from checker.claims.timeline.elapsed import is_span
from checker.claims.timeline.moments import Moment
from checker.claims.timeline.periods import Period, pairs_of_moments, periods
from checker.quantity import PartialDate, Quantity

_NEAR = 5  # tokens between a period and its length
_LEADS = 4  # tokens before a length that can say of which time it is
_OPENING = 3  # tokens of a sentence before "die vier jaar"
_FULL = frozenset({"year", "month"})


def lengths(passage: Passage) -> Iterator[Draft]:
    """Yield each length of time with the period that it is the length of."""
    if not any(map(is_span, passage.spots)):
        return
    found = periods(passage)
    for spot in passage.spots:
        if not is_span(spot):
            continue
        place = bisect_left(found, spot.first, key=_first)
        near = found[max(place - 1, 0) : place + 1]
        period = next(
            (each for each in near if _behind(passage, each, spot) or _before(passage, each, spot)), None
        )
        if period is not None:
            yield _draft(passage, spot, period.spots, period.start, period.end, sentences=1)
            continue
        told = _pointed_at(passage, spot, found)
        if told is not None:
            yield _draft(passage, spot, *told, sentences=2)


def _first(period: Period) -> int:
    return period.first


def _draft(
    passage: Passage,
    spot: Spot,
    ends: tuple[Spot, ...],
    start: PartialDate,
    end: PartialDate,
    *,
    sentences: int,
) -> Draft:
    roles = {"duration": (Part(passage, spot),), "start": (Part(passage, ends[0]),)}
    if len(ends) > 1:
        roles["end"] = (Part(passage, ends[1]),)
    return Draft("elapsed", roles, {"start": start.iso, "end": end.iso}, sentences=sentences)


def _behind(passage: Passage, period: Period, spot: Spot) -> bool:
    """Whether a length stands right behind its period: in a bracket, or behind a colon or "which is"."""
    lower, time = passage.tokens.lower, passage.grammar.words.time
    if not period.last <= spot.first <= period.last + _NEAR:
        return False
    between = lower[period.last : spot.first]
    closed = passage.word_at(spot.last) == ")"
    if between[:1] == ("(",):
        return closed and time["is-long"].issuperset(between[1:])
    if between in {(":",), ("=",)}:
        return True
    said = between[1:] if between[:1] == (",",) else between
    if said and " ".join(said) in time["of-length"]:
        return True
    return between == (",",) and spot.last < len(lower) and cue_at(passage, spot.last, "long") > 0


def _before(passage: Passage, period: Period, spot: Spot) -> bool:
    """Whether a length stands right before its period, and is said to be that of a time."""
    lower, time = passage.tokens.lower, passage.grammar.words.time
    between = lower[spot.last : period.first]
    if not 0 < len(between) <= 2 or spot.last > period.first:
        return False
    lasting = between[0] in time["of-time"]
    sign = between[-1]
    if sign not in {"(", ",", ":"} or (len(between) == 2 and not lasting):
        return False
    if sign == "(" and passage.word_at(period.last) != ")":
        return False
    before = passage.between(spot.first - _LEADS, spot.first)
    return lasting or not time["of-a-time"].isdisjoint(before) or _is_period(passage, spot)


def _is_period(passage: Passage, spot: Spot) -> bool:
    """Whether "een periode van" stands before a length."""
    return " ".join(passage.between(spot.first - 3, spot.first)) in passage.grammar.words.cues["spanning"]


def _pointed_at(
    passage: Passage, spot: Spot, found: tuple[Period, ...]
) -> tuple[tuple[Spot, ...], PartialDate, PartialDate] | None:
    """Return the period of the sentence before that "in die vier jaar" means, if there is only one."""
    words, lower = passage.grammar.words, passage.tokens.lower
    value = spot.meaning.value
    number = passage.sentence_at(spot.first)
    first = passage.sentences[number][0]
    if not number or spot.first - first > _OPENING or spot.first == first:
        return None
    if lower[spot.first - 1] not in words.classes["demonstrative"]:
        return None
    if passage.word_at(spot.last) in words.classes["relative"] | words.classes["subordinator"]:
        return None  # "those eight years that the pump stood still"
    if not isinstance(value, Quantity) or value.unit not in _FULL:
        return None
    begin, end = passage.sentences[number - 1]
    inside = found[bisect_left(found, begin, key=_first) : bisect_left(found, end, key=_first)]
    if len(inside) == 1:
        return inside[0].spots, inside[0].start, inside[0].end
    two = pairs_of_moments(passage, begin, end) if not inside else None
    if two is None:
        return None
    one, other = two
    if one.first is None or other.first is None or one.first >= other.first:
        return None
    both = _begins_and_ends(passage, one, other, (begin, end)) or _goes_from_to(passage, one, other, begin)
    return ((one.spot, other.spot), one.start, other.end) if both else None


def _begins_and_ends(passage: Passage, one: Moment, other: Moment, bounds: tuple[int, int]) -> bool:
    """Whether something begins at the one time and ends at the other, and is told in that order."""
    lower, time = passage.tokens.lower, passage.grammar.words.time
    begins, ends = time["begins"] | time["opens"], time["ends"] | time["gone"] | time["concluded"]
    first = next((at for at in range(bounds[0], other.spot.first) if lower[at] in begins), bounds[1])
    return any(lower[at] in ends for at in range(max(first, one.spot.last), bounds[1]))


def _goes_from_to(passage: Passage, one: Moment, other: Moment, begin: int) -> bool:
    """Whether a figure of each time is an end of one change: "from 22 in 2014 to 28 in 2039"."""
    cues = passage.grammar.words.cues
    first, last = one.spot, other.spot
    ahead, between = passage.spots_in(begin, first.first), passage.spots_in(first.last, last.first)
    if not ahead or len(between) != 1:
        return False
    began, became = (passage.word_at(spot.first - 1) for spot in (ahead[-1], between[0]))
    return began in cues["from"] and became in cues["to"]
