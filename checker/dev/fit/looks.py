"""How do figures look that should add up: do they, does a slip explain why not, how far are they off?"""

from collections.abc import Sequence
from fractions import Fraction

from checker.quantity import Quantity, Verdict
from checker.relations.slips import slips
from checker.relations.sums import exceeds, sum_
from checker.rulebook.certainty import look_of

HOLDS, SLIP = "it holds", "a slip"


def look(whole: Quantity, parts: Sequence[Quantity]) -> str | None:
    """Return how they look; None where they cannot be compared.

    700 + 350 + 200 = 1250 holds, 1260 is a slip, and of 1490 the "parts fall short by up to a quarter".
    """
    several = len(parts) > 1
    verdict = (sum_ if several else exceeds)(whole, parts).verdict
    if verdict is Verdict.UNKNOWN or not whole.value:
        return None
    if verdict is not Verdict.FAILS:
        return HOLDS
    if several and slips(whole, parts):
        return SLIP
    return look_of(off((whole, *parts)))


def off(quantities: Sequence[Quantity]) -> Fraction:
    """Return by what part of the whole, which is the first, the parts exceed it: 1/10 for 60 + 50 of 100."""
    whole, *parts = (Fraction(each.value) for each in quantities)
    return sum(parts, Fraction(0)) / whole - 1
