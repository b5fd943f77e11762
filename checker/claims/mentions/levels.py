"""Which percentage says how sure an interval is: "the 95 percent confidence interval", "95%-BI"?"""

from checker.claims.mentions.cues import cue_at
from checker.claims.mentions.mention import Kind
from checker.claims.mentions.passages import Passage, Spot
from checker.quantity import Quantity

_LEAST = 50  # per cent
_HYPHENS = frozenset("-‑")


def is_level(passage: Passage, spot: Spot) -> bool:
    """Whether a percentage counts nothing: the word for an interval or its level stands right behind it."""
    quantity, tokens = spot.meaning.value, passage.tokens
    if spot.meaning.kind is not Kind.PERCENTAGE or not isinstance(quantity, Quantity):
        return False
    at = spot.last
    if at < len(tokens) and tokens.lower[at] in _HYPHENS:
        at += 1
    return quantity.value > _LEAST and at < len(tokens) and cue_at(passage, at, "interval") > 0
