"""Events: meetings and norms that the tables know, and what a letter says of them."""

from checker.claims.events.days import DATES
from checker.claims.events.events import claims, pairs, subject, title_days
from checker.claims.events.gatherings import gatherings
from checker.claims.events.lexicon import Lexicon, lexicon_of, longest
from checker.claims.events.memberships import memberships
from checker.claims.events.named import Named, named
from checker.claims.events.norms import norms
from checker.claims.events.programme import items

__all__ = [
    "DATES",
    "Lexicon",
    "Named",
    "claims",
    "gatherings",
    "items",
    "lexicon_of",
    "longest",
    "memberships",
    "named",
    "norms",
    "pairs",
    "subject",
    "title_days",
]
