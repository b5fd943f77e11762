"""How many points does each piece of evidence deserve?

A logistic regression, so that points add up. Where figures agree and nobody said what they mean, how far it is
meant is reckoned from the points so far and from how seldom figures agree by chance, and then fitted again
(expectation and maximisation: Dempster, Laird and Rubin 1977).
"""

from collections.abc import Sequence
from math import log
from typing import Any

from msgspec import Struct

from checker.claims import Scorecard
from checker.dev.fit.examples import Example

DECIBELS = 10 / log(10)  # of one natural logarithm of odds
_FEW = 1.0  # the same for single parts, of which few are doubtful
_STRENGTH = 0.3
_ROUNDS = 5
_PAIR = 2  # figures: a whole and one part
_SELDOM = 15  # decibels below which agreeing says too little to be learnt from
_BROKEN = 1 / 200  # of the relations of a letter, as measured


class Learnt(Struct, frozen=True):
    """The points of each name, and for each example how likely it is meant (0 to 1)."""

    card: Scorecard
    meant: tuple[float, ...]


def usable(example: Example) -> bool:
    """Return whether it is known, or nearly known, what an example is."""
    if example.meant or not example.holds:
        return True
    if len(example.figures) == _PAIR:
        return False  # whether a smaller figure is a part is not known; that a larger one is none is
    return example.chance >= _SELDOM and not example.read


def learn(examples: Sequence[Example]) -> Learnt:
    """Return the points that tell best what is meant."""
    import numpy as np  # noqa: PLC0415  only developers have it
    from sklearn.feature_extraction import DictVectorizer  # noqa: PLC0415
    from sklearn.linear_model import LogisticRegression  # noqa: PLC0415

    names = DictVectorizer()
    table = names.fit_transform([dict.fromkeys(each.evidence, 1) for each in examples])
    labelled = np.array([each.meant for each in examples])
    agrees = np.array([each.holds and len(each.figures) > _PAIR for each in examples])
    by_chance = np.array([10 ** (-each.chance / 10) for each in examples])
    meant = np.where(labelled, 1.0, np.where(agrees, 0.1, 0.0))
    twice = np.concatenate([np.arange(len(examples))] * 2)
    told = np.repeat([1, 0], len(examples))
    model: Any = None
    for _ in range(_ROUNDS):
        weight = np.concatenate([meant, 1 - meant])
        kept = weight > 1e-4
        model = LogisticRegression(C=_STRENGTH if agrees.any() else _FEW, max_iter=4000)
        model.fit(table[twice[kept]], told[kept], sample_weight=weight[kept])
        likely = 1 / (1 + np.exp(-model.decision_function(table)))
        agreeing = likely / (likely + (1 - likely) * by_chance)
        failing = likely * _BROKEN / (likely * _BROKEN + 1 - likely)
        meant = np.where(labelled, 1.0, np.where(agrees, agreeing, failing))
    points = {
        name: round(float(weight) * DECIBELS)
        for name, weight in zip(names.get_feature_names_out(), model.coef_[0], strict=True)
    }
    return Learnt(Scorecard(round(float(model.intercept_[0]) * DECIBELS), points), tuple(map(float, meant)))
