"""On which days does a letter put the first and the second round, phase or reading of one thing?

"De eerste ronde vond plaats op 11 december 2021. Op 26 maart 2022 is de tweede ronde gehouden." Each stands
with the only time of its clause, and the two stand in one paragraph.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from msgspec import Struct

from checker.claims.mentions import Kind, Passage, Spot
from checker.claims.timeline.moments import Moment, moments
from checker.claims.timeline.within import told
from checker.quantity import Quantity

_NEAR = 8  # sentences from one round to the next


class Round(Struct, frozen=True):
    """The ``number``-th of what a ``noun`` names, with the time and the sentence in which it was."""

    noun: str
    number: int
    when: Moment
    sentence: int


def rounds(passage: Passage) -> Iterator[tuple[Moment, Moment, int]]:
    """Yield the times of each two neighbouring rounds, the earlier first, and their number of sentences."""
    known: list[Round] = []
    if passage.grammar.words.time["rounds"].isdisjoint(passage.tokens.lower):
        return
    for number, spots in told(passage):
        for found in _of_sentence(passage, number, spots):
            before = next((one for one in reversed(known) if one.noun == found.noun), None)
            if before is not None and 0 <= found.sentence - before.sentence <= _NEAR:
                apart = 1 + found.sentence - before.sentence
                if found.number == before.number + 1:
                    yield before.when, found.when, apart
            known = [*known[-_NEAR:], found]


def _of_sentence(passage: Passage, number: int, spots: Sequence[Spot]) -> Iterator[Round]:
    """Yield the rounds of a sentence: each the only one between two semicolons, with one time beside it."""
    first, last = passage.sentences[number]
    lower = passage.tokens.lower
    cuts = [first, *(at + 1 for at in range(first, last) if lower[at] == ";"), last]
    for begin, end in pairwise(cuts):
        inside = [spot for spot in spots if begin <= spot.first < end]
        times = moments(inside)
        named = [spot for spot in inside if _is_round(passage, spot)]
        if len(times) == 1 and len(named) == 1 and _is_when(passage, times[0], begin, end):
            value = named[0].meaning.value
            if isinstance(value, Quantity) and value.value == int(value.value):
                yield Round(lower[named[0].last], int(value.value), times[0], number)


def _is_round(passage: Passage, spot: Spot) -> bool:
    """Whether an ordinal stands behind "the" and before a round: "de tweede ronde"."""
    words = passage.grammar.words
    return (
        spot.meaning.kind is Kind.ORDINAL
        and passage.word_at(spot.first - 1) in words.cues["the"]
        and passage.word_at(spot.last) in words.time["rounds"]
    )


def _is_when(passage: Passage, when: Moment, first: int, last: int) -> bool:
    """Whether a time is that at which the round was: led to by "op", where it is said to take place."""
    time = passage.grammar.words.time
    led = passage.word_at(when.spot.first - 1) in time["when"]
    return led and not time["happens"].isdisjoint(passage.between(first, last))
