"""What does it look like when a figure of a relation is wrong, and when there is no relation?"""

import random
from collections import Counter
from collections.abc import Iterator, Sequence
from fractions import Fraction
from math import log10

from checker.claims import Scorecard, total
from checker.dev.fit.examples import Example
from checker.relations.slips import LEAST_DIGITS
from checker.rulebook.certainty import look_of

_SEED = 2026
_SLIP, _HOLDS = "a slip", "it holds"
_PAIR = 2  # figures: a whole and one part, which must not exceed it
_HALF = 2  # of two figures that have nothing to do with each other every other pair holds, and is no example
_TIMES = 20  # that each relation is broken
_STALE = (0.05, 0.25)  # by what part a figure out of date is off
_LIKE_ONE = -8  # points from which a candidate looks like a relation
_LEAST = 0.002  # of a look, so that none is impossible
_SLIPS = 0.5  # of what goes wrong; the rest is out of date


def looks(examples: Sequence[Example], card: Scorecard) -> dict[str, int]:
    """Return how many decibels each look of a miss speaks for an error, for sums or for single parts.

    A broken relation is off by a slip of one digit or by a figure out of date, as ``measure_relations.py``
    breaks them; a relation that is none is off by what the letters show.
    """
    wrong = Counter(_broken(each for each in examples if each.meant and each.holds))
    none = Counter(
        _SLIP if each.slip else _HOLDS if each.holds else look_of(Fraction(each.off))
        for each in examples
        if not each.meant and total(card.weigh(each.evidence)) >= _LIKE_ONE
    )
    pairs = any(len(each.figures) == _PAIR for each in examples)
    every = none.total() * (_HALF if pairs else 1)
    found = {}
    for look in sorted({*wrong, *none} - {_SLIP, _HOLDS}):  # what a slip is worth is reckoned from its digits
        among_wrong = max(wrong[look] / max(wrong.total(), 1), _LEAST)
        among_none = max(none[look] / max(every, 1), _LEAST)
        found[look] = round(10 * log10(among_wrong / among_none))
    return found


def _broken(relations: Iterator[Example]) -> Iterator[str]:
    """Yield how relations look with one figure wrong: a slip in it as often as one that is out of date."""
    dice = random.Random(_SEED)
    for each in relations:
        for _ in range(_TIMES):
            at = dice.randrange(len(each.values))
            slip = dice.random() < _SLIPS
            value = _slipped(each, at, dice) if slip else each.values[at] * (1 + _stale(dice))
            values = (*each.values[:at], value, *each.values[at + 1 :])
            if values[0] > 0:
                digits = len(str(round(each.values[at] / each.steps[at])))
                off = sum(values[1:]) / values[0] - 1
                pair = len(values) == _PAIR
                explained = slip and digits >= LEAST_DIGITS and not pair
                yield _SLIP if explained else _HOLDS if pair and off <= 0 else look_of(Fraction(off))


def _stale(dice: random.Random) -> float:
    return dice.uniform(*_STALE) * dice.choice((-1, 1))


def _slipped(each: Example, at: int, dice: random.Random) -> float:
    """Return a figure with another digit at one place."""
    digits = str(round(each.values[at] / each.steps[at]))
    place = dice.randrange(len(digits))
    other = dice.choice([digit for digit in "123456789" if digit != digits[place]])
    return float(f"{digits[:place]}{other}{digits[place + 1 :]}") * each.steps[at]
