"""How many points does each piece of evidence deserve?

A logistic regression, so that points add up. Where figures agree and nobody said what they mean, how likely
they are meant is reckoned from the points so far and from how seldom figures agree by chance, and then fitted
again (expectation and maximisation: Dempster, Laird and Rubin 1977).
"""

from collections.abc import Sequence
from math import log
from typing import Any

from msgspec import Struct

from checker.claims import Scorecard
from checker.dev.fit.examples import EVEN, Example

_DECIBELS = 10 / log(10)  # of one natural logarithm of odds
# Of the regularisation, inverse: what was seen in a few letters weighs little. Few single parts are doubtful.
_STRENGTH = {
    "sum": 0.3,
    "part": 1.0,
    "share": 0.3,
    "product": 0.3,
    "hundred": 0.3,
    "count": 1.0,
    "comparison": 1.0,
    "ranking": 1.0,
    "majority": 1.0,
    "change": 0.5,
    "direction": 1.0,
}
_ROUNDS = 5  # behind which hardly a point changes
_MORE_ROUNDS = {"comparison": 15, "ranking": 15, "majority": 15}  # where every other pair agrees by chance
_STEPS = 4000  # of the regression at most, which needs some hundreds
_AT_FIRST = 0.1  # how likely figures that agree are meant, before anything is known of the words
_BROKEN = 1 / 200  # of the relations of a letter, as measured: one that fails may yet be meant
_NOTHING = 1e-4  # a weight below which an example only costs time


class Learnt(Struct, frozen=True):
    """The points of each name, and for each example how likely it is meant (0 to 1)."""

    card: Scorecard
    meant: tuple[float, ...]


def learn(examples: Sequence[Example]) -> Learnt:
    """Return the points that tell best what is meant.

    Args:
        examples: of one family, some that are meant and some that are not.
    """
    import numpy as np  # noqa: PLC0415  only who fits has them
    from sklearn.feature_extraction import DictVectorizer  # noqa: PLC0415
    from sklearn.linear_model import LogisticRegression  # noqa: PLC0415

    names = DictVectorizer()  # which sorts them
    table = names.fit_transform([dict.fromkeys(each.evidence, 1) for each in examples])
    labelled = np.array([each.meant for each in examples])
    agrees = np.array([each.holds and each.family not in EVEN for each in examples])
    by_chance = np.array([10 ** (-each.chance / 10) for each in examples])
    known = np.array([each.rival for each in examples])
    meant = np.where(labelled, 1.0, np.where(agrees & ~known, _AT_FIRST, 0.0))
    twice = np.concatenate([np.arange(len(examples))] * 2)  # each as meant and as not, by how likely it is
    told: Any = np.repeat([1, 0], len(examples))
    model: Any = None
    for _ in range(_MORE_ROUNDS.get(examples[0].family, _ROUNDS)):
        weight = np.concatenate([meant, 1 - meant])
        kept = weight > _NOTHING
        model = LogisticRegression(C=_STRENGTH[examples[0].family], max_iter=_STEPS)
        model.fit(table[twice[kept]], told[kept], sample_weight=weight[kept])
        likely = 1 / (1 + np.exp(-model.decision_function(table)))
        agreeing = likely / (likely + (1 - likely) * by_chance)
        failing = likely * _BROKEN / (likely * _BROKEN + 1 - likely)
        meant = np.where(labelled, 1.0, np.where(known, 0.0, np.where(agrees, agreeing, failing)))
    points = {
        str(name): round(float(weight) * _DECIBELS)
        for name, weight in zip(names.get_feature_names_out(), model.coef_[0], strict=True)
    }
    always = round(float(model.intercept_[0]) * _DECIBELS)
    return Learnt(Scorecard(always, points), tuple(map(float, meant)))
