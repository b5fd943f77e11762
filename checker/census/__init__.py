"""How does each number and date of a letter stand, and how many of them were compared with anything?"""

from checker.census.counted import ByKind, ByRule, Census, count
from checker.census.looked import Compared, Looked, looked, reason
from checker.census.reasons import NO_CLAIM, Why
from checker.census.standing import COMPARED, Standing, Stood, came, looked_at, outcome, worst
from checker.census.strongest import strongest

__all__ = [
    "COMPARED",
    "NO_CLAIM",
    "ByKind",
    "ByRule",
    "Census",
    "Compared",
    "Looked",
    "Standing",
    "Stood",
    "Why",
    "came",
    "count",
    "looked",
    "looked_at",
    "outcome",
    "reason",
    "strongest",
    "worst",
]
