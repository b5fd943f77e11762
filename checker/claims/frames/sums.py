"""Which figures make up another one: as its parts, or beside what is left of it?"""

from collections.abc import Iterator, Sequence
from itertools import islice, pairwise

from checker.claims.frames.frame import Link, Points
from checker.claims.frames.pointing import names_rest
from checker.claims.frames.said import Said, adds_up, exceeds, left, of_block, unparted
from checker.claims.frames.wordsets import joined
from checker.claims.syntax import Sentence
from checker.quantity import Quantity

_SENTENCES = 2  # between a figure and what adds up to it
_MOST = 12  # parts that are added up
_TELLING = 10  # below this figures add up to one by chance
_TOTAL = 4  # units between words that add up and their sum


def rest(sentence: Sentence, unit: int, own: Said, measured: int, before: Sequence[Said]) -> Link | None:
    """What is left: "de overige 12", "the remaining overpayments totaling $632,000", not "12 andere"."""
    if not any(names_rest(sentence, at) for at in {sentence.group_of[unit], measured} - {-1}):
        return None
    near = of_block(own, before)
    near = near if any(each.unit == own.unit for each in near) else before
    whole = left(own, before) or next(reversed(unparted([each for each in near if exceeds(each, own)])), None)
    return None if whole is None else Link(Points.REST, whole.mention)


def total(sentence: Sentence, unit: int, own: Said, before: Sequence[Said]) -> Iterator[Link]:
    """What its block adds up: "36 toelatingen en 33 verklaringen, een totaal van 69", "In total, 26"."""
    if not own.counted:
        return
    words = sentence.passage.grammar.words
    near = sentence.units.words[max(unit - _TOTAL, 0) : unit]
    pairs = [f"{one} {other}" for one, other in pairwise(near)]
    if joined(words.cues["together"], words.facts["sum"]).isdisjoint([*near, *pairs]):
        return
    for back in (0, 1):
        there = [each for each in before if each.sentence == own.sentence - back]
        parts = [each for each in there if each.counted and not each.part]
        added = adds_up(own, [each.number for each in parts if each.number is not None])
        if len(parts) > 1 and (added or all(own.key and each.key == own.key for each in parts)):
            yield from (Link(Points.TOTAL, each.mention) for each in parts)
            return


def added_up(sentence: Sentence, own: Said, before: Sequence[Said]) -> Link | None:
    """A part of what its block said just before, with others: "34 leden. 33 mannen en 1 vrouw"."""
    if own.number is None or not own.counted:
        return None
    wholes = [
        each
        for each in before
        if 0 < own.sentence - each.sentence <= _SENTENCES
        if exceeds(each, own) and each.number is not None and each.number.value >= _TELLING
    ]
    parts = list(islice(_beside(sentence, own), _MOST + 1)) if wholes else []
    if not 1 < len(parts) <= _MOST:
        return None
    return next((Link(Points.PART, each.mention) for each in reversed(wholes) if adds_up(each, parts)), None)


def _beside(sentence: Sentence, own: Said) -> Iterator[Quantity]:
    """Yield the figures of a sentence that are of the unit and at the depth of brackets of ``own``."""
    for at, tag in enumerate(sentence.units.tags):
        if tag == "q" and sentence.depths[at] == own.depth and own.number is not None:
            number = sentence.meaning(at).value
            if isinstance(number, Quantity) and number.unit == own.number.unit:
                yield number
