"""Can figures make one another, by their sizes: these parts a whole, this difference what is told?"""

from collections.abc import Sequence
from decimal import Decimal

from checker.claims.hypotheses.term import Term
from checker.quantity.slip import LEAST_DIGITS, one_slip_apart

_OFF = Decimal(3)  # how many times as much as figures make: a slip in the first digit makes some of it


def is_near(made: Decimal, told: Decimal, most: Decimal = _OFF) -> bool:
    """Return whether what figures make and what is told are at most ``most`` times each other."""
    return made <= told * most and told <= made * most


def fits(whole: Term, parts: Sequence[Term], largest: Decimal, made: Decimal) -> bool:
    """Return whether all of several parts are smaller than their whole, but for one slip.

    Args:
        whole: of them.
        parts: two or more.
        largest: value of the parts.
        made: what the parts add up to.
    """
    if whole.value > largest:
        return True
    if whole.value == largest:
        return False  # said again, and no part of itself
    if _slipped(whole, made):
        return True
    excess = made - whole.value
    return excess < largest and any(_slipped(part, part.value - excess) for part in parts)


def _slipped(term: Term, value: Decimal) -> bool:
    """Whether one slip makes a figure of ``value``."""
    if value <= 0 or len(term.digits) < LEAST_DIGITS:
        return False
    return one_slip_apart(term.digits, str(round(value / term.quantity.step)))
