"""How sure is it that the letter contradicts itself, given all that speaks for and against it?"""

from collections.abc import Mapping
from fractions import Fraction

from checker.claims import Claim, Evidence, Mention, Scorecard, total
from checker.finding import Certainty
from checker.quantity import Quantity
from checker.relations import coincidence
from checker.relations.slips import Slip, only_slip, slips

BROKEN = {"breakdown": "broken sum", "subset": "broken part"}  # the evidence that figures give, by kind
_HALF = -3  # decibels: half of what goes wrong is a slip
_SIZES = (
    (Fraction(1, 20), "by little"),
    (Fraction(1, 4), "by up to a quarter"),
    (Fraction(1), "by up to all"),
)


def certainty(evidence: tuple[Evidence, ...], levels: Mapping[Certainty, int]) -> Certainty | None:
    """Return the highest level whose points are reached; None where it is not worth telling."""
    points = total(evidence)
    return next((level for level in Certainty if points >= levels.get(level, 1_000)), None)


def broken(claim: Claim, cards: Mapping[str, Scorecard]) -> tuple[Evidence, ...]:
    """Return all evidence that a relation is meant and broken: that of its words, and of its figures."""
    card = cards.get(BROKEN[claim.kind]) if claim.kind in BROKEN else None
    whole, parts = _figures(claim, "total"), _figures(claim, "part")
    if card is None or len(whole) != 1 or not parts or not whole[0].value:
        return claim.evidence
    found = [Evidence("letters are seldom wrong", card.always)]
    explained = slips(whole[0], parts) if len(parts) > 1 else ()
    if explained:
        found.append(Evidence("one slip explains it", max(each.points for each in explained) + _HALF))
    else:
        made = sum((Fraction(part.value) for part in parts), Fraction(0))
        look = look_of(made / Fraction(whole[0].value) - 1)
        found.append(Evidence(look, card.points.get(look, 0)))
    return (*claim.evidence, *found)


def slip_of(claim: Claim) -> tuple[Mention, Slip] | None:
    """Return the only slip that explains why a claim with evidence fails, and the figure that it is in."""
    whole, parts = _figures(claim, "total"), _figures(claim, "part")
    if not claim.evidence or len(whole) != 1 or len(parts) < 2:
        return None
    slip = only_slip(whole[0], parts)
    if slip is None:
        return None
    told = (*claim.roles["total"], *claim.roles["part"])
    return [each for each in told if each.quantity is not None][slip.figure], slip


def holding(claim: Claim) -> tuple[Evidence, ...]:
    """Return all evidence that a relation is meant, one that holds: that it does so by chance is unlikely."""
    whole, parts = _figures(claim, "total"), _figures(claim, "part")
    if len(whole) != 1 or len(parts) < 2:
        return claim.evidence
    return (*claim.evidence, Evidence("it holds, and seldom by chance", coincidence.points(whole[0], parts)))


def _figures(claim: Claim, role: str) -> tuple[Quantity, ...]:
    return tuple(each.quantity for each in claim.roles.get(role, ()) if each.quantity is not None)


def look_of(off: Fraction) -> str:
    """Return the name of how a miss looks that no slip explains.

    Args:
        off: by what part of the whole the parts exceed it (or fall short, below 0).
    """
    way = "exceed" if off > 0 else "fall short"
    size = next((size for most, size in _SIZES if abs(off) <= most), "by more")
    return f"parts {way} {size}"
