"""How sure is it that the letter contradicts itself, given all that speaks for and against it?"""

from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction

from checker.claims import Claim, Evidence, Mention, Scorecard, total
from checker.claims.hypotheses import FAMILIES
from checker.finding import Certainty
from checker.quantity import Quantity
from checker.relations.agreement import AGREEMENTS
from checker.relations.slips import Slip

_LEVELS = {Certainty.CERTAIN: 0, Certainty.LIKELY: -16, Certainty.LOOK: -25}  # of a rule that gives none
_HALF = -3  # decibels: half of what goes wrong is a slip
_SIZES = (
    (Fraction(1, 20), "by little"),
    (Fraction(1, 4), "by up to a quarter"),
    (Fraction(1), "by up to all"),
)


_LISTED = ("low", "high")  # traits that say how many are listed
_NUMBERED = "numbered"  # the trait of a list whose items have numbers
_COUNTED = "count"
_MISSED = ("share", "product", "change", "direction")  # families that have no parts
_ORDERED = ("comparison", "ranking", "majority")  # families of which one figure is the larger by the words


def certainty(evidence: tuple[Evidence, ...], levels: Mapping[Certainty, int]) -> Certainty | None:
    """Return the highest level whose points are reached; None where it is not worth telling.

    A rule that gives no levels has some that suit most families.
    """
    points, levels = total(evidence), levels or _LEVELS
    return next((level for level in Certainty if points >= levels.get(level, 1_000)), None)


def broken(claim: Claim, cards: Mapping[str, Scorecard]) -> tuple[Evidence, ...]:
    """Return all evidence that a relation is meant and broken: that of its words, and of its figures."""
    family = FAMILIES.get(claim.kind)
    if family is None:  # its evidence says all: two places of one fact are thought of where they differ
        return claim.evidence
    figures = _figures(claim)
    card = cards.get(f"broken {family.name}")
    if card is None or not all(each.value for each in figures):
        return claim.evidence
    agreement = AGREEMENTS[family.name]
    found = [Evidence("letters are seldom wrong", card.always)]
    explained = agreement.slips(figures)
    slip = max((each.points for each in explained), default=0) + _HALF
    look = miss_of(family.name, agreement.off(figures), numbered=_NUMBERED in claim.traits)
    if explained and slip >= card.points.get(look, 0):
        found.append(Evidence("one slip explains it", slip))
    else:
        found.append(Evidence(look, card.points.get(look, 0)))
    return (*claim.evidence, *found)


def slip_of(claim: Claim) -> tuple[Mention, Slip] | None:
    """Return the only slip that explains why a claim with evidence fails, and the figure that it is in."""
    if not claim.evidence or claim.kind not in FAMILIES:
        return None
    slip = AGREEMENTS[FAMILIES[claim.kind].name].only_slip(_figures(claim))
    return None if slip is None else (_mentions(claim)[slip.figure], slip)


def holding(claim: Claim) -> tuple[Evidence, ...]:
    """Return all evidence that a relation is meant, one that holds: that it does so by chance is unlikely."""
    if claim.kind not in FAMILIES:
        return claim.evidence
    points = AGREEMENTS[FAMILIES[claim.kind].name].chance(_figures(claim))
    if not points:
        return claim.evidence
    return (*claim.evidence, Evidence("it holds, and seldom by chance", points))


def miss_of(family: str, off: Fraction, *, numbered: bool = False) -> str:
    """Return the name of how a miss looks that no slip explains.

    Args:
        family: of the relation.
        off: by what part the others exceed what is told (or fall short, below 0); of a list by how many.
        numbered: whether the items of the list have numbers.
    """
    size = next((size for most, size in _SIZES if abs(off) <= most), "by more")
    if family == _COUNTED:
        size = "one" if abs(off) <= 1 else "several"
        return f"{size} off, numbered" if numbered else f"{size} {'more' if off > 0 else 'fewer'} listed"
    if family in _MISSED:
        return f"missed {size}"
    if family in _ORDERED:
        return f"the other way {size}"
    return f"parts {'exceed' if off > 0 else 'fall short'} {size}"


def _mentions(claim: Claim) -> tuple[Mention, ...]:
    """Return the figures of a claim in the order of its family."""
    roles = FAMILIES[claim.kind].roles
    return tuple(each for role in roles for each in claim.roles.get(role, ()) if each.quantity is not None)


def _figures(claim: Claim) -> tuple[Quantity, ...]:
    figures = tuple(each.quantity for each in _mentions(claim) if each.quantity is not None)
    listed = (claim.traits[name] for name in _LISTED if name in claim.traits)
    return (*figures, *(Quantity(Decimal(each), Decimal(1)) for each in listed))
