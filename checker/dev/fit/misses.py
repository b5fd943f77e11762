"""How much does it speak for an error that figures miss each other by so much?

A relation that is broken misses by a slip or by a figure that is out of date; what is no relation misses by
anything. So a miss by little speaks for an error, one by more than half against it.
"""

from collections import Counter
from collections.abc import Sequence
from math import log10

from msgspec import Struct

from checker.claims import Scorecard
from checker.dev.fit.breaking import broken, miscounted
from checker.dev.fit.examples import EVEN, Example
from checker.dev.fit.labels import COUNT
from checker.dev.fit.looks import HOLDS, look

_BROKEN = 1 / 200  # of the relations of a letter, as measured
LETTERS_ARE_RIGHT = round(10 * log10(_BROKEN / (1 - _BROKEN)))  # decibels: -23
_LIKE_ONE = -8  # points from which a candidate looks like a relation
_UNSEEN = 1  # added to each count, so that what few examples never had is not impossible
_HALF = 2  # of two figures that have nothing to do with each other every other pair holds, and is no example


class Miss(Struct, frozen=True):
    """What a miss says: its points in decibels, and what share of broken relations and of others has it."""

    points: int
    broken: float
    other: float


def misses(examples: Sequence[Example], card: Scorecard) -> dict[str, Miss]:
    """Return what each miss says, by the name of its look, sorted.

    Args:
        examples: of one family.
        card: their points, which tell what looks like a relation and is none.
    """
    wrong = Counter(
        look(each.family, one.quantities, numbered=each.numbered)
        for each in examples
        if each.meant and each.holds
        for one in (miscounted if each.family == COUNT else broken)(each.quantities, each.name)
    )
    none = Counter(
        each.look
        for each in examples
        if not each.meant and not _may_hold(each) and card.total(each.evidence) >= _LIKE_ONE
    )
    names = sorted({each for each in (*wrong, *none) if each} - {HOLDS})
    spare = _UNSEEN * len(names)
    every = none.total() * (_HALF if any(each.family in EVEN for each in examples) else 1)
    found = {}
    for name in names:
        one = (wrong[name] + _UNSEEN) / (wrong.total() + spare)
        other = (none[name] + _UNSEEN) / (every + spare)
        found[name] = Miss(round(10 * log10(one / other)), one, other)
    return found


def _may_hold(example: Example) -> bool:
    """Whether figures may be meant that nobody told: as many others agree by chance as do not."""
    return example.family in EVEN and example.holds
