"""Which figure is said to lie within a range that was given: "410 to 450 ... 465, within the range"?"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from checker.claims.drafting import Draft, Part
from checker.claims.mentions import ADDED, Kind, Passage, Spot
from checker.quantity import Quantity

_TO_NOUN = 3  # tokens from "within" to "range"
_BEFORE = 2  # sentences between a range and what lies in it


def falls_within(passage: Passage) -> Iterator[Draft]:
    """Yield the last figure before "within the range", with the only range of its unit before it."""
    cues = passage.grammar.words.cues
    lower = passage.tokens.lower
    if cues["lies-within"].isdisjoint(lower):
        return
    every = list(ranges(passage))
    for number, (first, last) in enumerate(passage.sentences):
        for at in range(first, last):
            if lower[at] in cues["lies-within"] and _is_of_range(passage, at, last):
                start = passage.sentences[max(number - 1, 0)][0]
                if _is_said(passage, first, last):
                    yield from _compared(passage, start, first, at, every)


def _is_said(passage: Passage, first: int, last: int) -> bool:
    """Whether a sentence says that it is so, not that it is not, should be or may be."""
    words = passage.grammar.words
    other = words.evidence["negation"] | words.facts["aim"] | words.facts["modal"] | words.facts["anothers"]
    return other.isdisjoint(passage.tokens.lower[first:last])


def _is_of_range(passage: Passage, at: int, last: int) -> bool:
    """Whether "within" leads to a word for a range, and no figure says how wide it is."""
    nouns = passage.grammar.words.cues["range-noun"]
    found = [
        each for each in range(at + 1, min(at + 1 + _TO_NOUN, last)) if passage.tokens.lower[each] in nouns
    ]
    return bool(found) and not passage.spots_in(at, last)


def _compared(
    passage: Passage, start: int, first: int, at: int, every: Sequence[tuple[Spot, ...]]
) -> Iterator[Draft]:
    """Yield the last figure of the sentence, or else the only one of the one before, with its range."""
    ends = {id(spot) for some in every for spot in some}
    own = [spot for spot in passage.spots_in(first, at) if _is_amount(spot) and id(spot) not in ends]
    before = [spot for spot in passage.spots_in(start, first) if _is_amount(spot) and id(spot) not in ends]
    words = passage.grammar.words
    pointed = passage.tokens.lower[first] in words.classes["demonstrative"]
    if not own and (len(before) != 1 or not pointed):
        return  # "It is now within the range"
    figure = (own or before)[-1]
    fitting = [some for some in every if some[-1].last <= figure.first and unit(some) == unit((figure,))]
    if len(fitting) != 1 or passage.sentence_at(at) - passage.sentence_at(fitting[0][0].first) > _BEFORE:
        return
    yield Draft(
        "estimate", {"estimate": (Part(passage, figure),), **range_roles(passage, fitting[0])}, sentences=2
    )


def ranges(passage: Passage) -> Iterator[tuple[Spot, ...]]:
    """Yield each range: one mention, or two amounts of one unit that "to" joins."""
    cues = passage.grammar.words.cues
    for spot in passage.spots:
        if spot.meaning.kind is Kind.RANGE:
            yield (spot,)
    for one, other in pairwise(passage.spots):
        between = passage.between(one.last, other.first)
        joined = len(between) == 1 and (between[0] in cues["to"] or between[0] in cues["until"])
        if joined and _is_amount(one) and _is_amount(other) and unit((one,)) == unit((other,)):
            yield one, other


def range_roles(passage: Passage, some: Sequence[Spot]) -> Mapping[str, tuple[Part, ...]]:
    """Return the roles of a range: its bounds."""
    if len(some) == 1:
        return {"bounds": (Part(passage, some[0]),)}
    return {"lower": (Part(passage, some[0]),), "upper": (Part(passage, some[1]),)}


def _is_amount(spot: Spot) -> bool:
    return spot.meaning.kind in ADDED and isinstance(spot.meaning.value, Quantity)


def unit(some: Sequence[Spot]) -> str | None:
    """Return the unit of an amount, or that of the last end of a range."""
    said = some[-1].meaning.value
    value = said[-1] if isinstance(said, tuple) else said
    return value.unit if isinstance(value, Quantity) else ""
