"""From when is a period that is said to be so long and to end then: "the 10 year period to 2022"?

Its beginning is told in the same sentence or one beside it, by the only stretch of time there that ends then:
"each year between 2012 and 2022", "from 12 in 2012 to 16 in 2022". And "over the same period (2005 to 2010)"
is as long as the only length that its sentence told before.
"""

from collections.abc import Iterator
from itertools import pairwise

from checker.claims.drafting import Draft
from checker.claims.mentions import Passage, Spot, cue_at
from checker.claims.timeline.elapsed import is_span, lasted
from checker.claims.timeline.moments import Moment, moment, moments
from checker.claims.timeline.ranges import is_of_days, led
from checker.claims.timeline.within import told

_LINK = 3  # tokens of "period to the", between a length and its end
_DASHES = frozenset("-–—")
_BEFORE = 3  # tokens of "the same period (", or of "from 12 in"


def up_to(passage: Passage) -> Iterator[Draft]:
    """Yield each such length with the beginning and the end of its period."""
    for at, span in enumerate(passage.spots):
        if not is_span(span):
            continue
        other = passage.spots[at + 1] if at + 1 < len(passage.spots) else None
        end = moment(other) if other is not None else None
        if end is not None and _leads_to(passage, span, end):
            starts = _starts(passage, end)
            if len({start.start for start in starts}) == 1:
                yield lasted(passage, span, starts[0], end, 2)
    yield from _the_same(passage)


def _leads_to(passage: Passage, span: Spot, end: Moment) -> bool:
    """Whether "period to" leads from a length that "the" stands before to a time."""
    words, lower = passage.grammar.words, passage.tokens.lower
    between = lower[span.last : end.spot.first]
    definite = passage.word_at(span.first - 1) in words.cues["the"]
    return (
        definite
        and 1 < len(between) <= _LINK
        and between[0] in words.time["a-period"]
        and between[1] in words.cues["until"] | words.cues["to"]
    )


def _starts(passage: Passage, end: Moment) -> list[Moment]:
    """Return the beginnings of what the sentences around tell to end at a time."""
    number = passage.sentence_at(end.spot.first)
    first = passage.sentences[max(number - 1, 0)][0]
    last = passage.sentences[min(number + 1, len(passage.sentences) - 1)][1]
    spots = passage.spots_in(first, last)
    whole = [spot for spot in spots if is_of_days(spot) and spot.dates[-1] == end.end]
    times = moments(spots)
    return [Moment(spot, spot.dates[0], spot.dates[0]) for spot in whole] + [
        one
        for one, other in pairwise(times)
        if other.end == end.end != one.end
        and (led(passage, one.spot.first, "BETWEEN") >= 0 or _is_from(passage, one, other))
    ]


def _is_from(passage: Passage, one: Moment, other: Moment) -> bool:
    """Whether something goes from one time to another: "from 12 in 2012 to 16 by 2022"."""
    words, lower = passage.grammar.words, passage.tokens.lower
    number = passage.sentence_at(one.spot.first)
    begin = passage.sentences[number][0]
    near = range(max(one.spot.first - _BEFORE - 1, begin), one.spot.first)
    from_there = any(cue_at(passage, at, "from") for at in near)
    to = not words.cues["to"].isdisjoint(lower[one.spot.last : other.spot.first])
    return from_there and to and number == passage.sentence_at(other.spot.first)


def _the_same(passage: Passage) -> Iterator[Draft]:
    """Yield the length that a sentence told, with the bracket that says from when to when it is."""
    words, lower = passage.grammar.words, passage.tokens.lower
    if words.time["the-same"].isdisjoint(lower):
        return
    for number, spots in told(passage):
        times = moments(spots)
        for one, other in pairwise(times):
            if not _is_bracketed(passage, one, other):
                continue
            before = passage.between(one.spot.first - _BEFORE, one.spot.first - 1)
            if before[-1:] and before[-1] in words.time["a-period"] and before[0] in words.time["the-same"]:
                lengths = [spot for spot in spots if is_span(spot) and spot.first < one.spot.first]
                if len(lengths) == 1 and number == passage.sentence_at(lengths[0].first):
                    yield lasted(passage, lengths[0], one, other, 1)


def _is_bracketed(passage: Passage, one: Moment, other: Moment) -> bool:
    """Whether a bracket holds two times and what leads from the one to the other: "(2005 to 2010)"."""
    lower, cues = passage.tokens.lower, passage.grammar.words.cues
    around = (passage.word_at(one.spot.first - 1), passage.word_at(other.spot.last))
    between = lower[one.spot.last : other.spot.first]
    leads = len(between) == 1 and (between[0] in _DASHES or between[0] in cues["until"] | cues["to"])
    return around == ("(", ")") and leads
