"""How likely do figures agree by chance?"""

from collections.abc import Sequence
from decimal import Decimal
from fractions import Fraction

from checker.quantity import Quantity
from checker.quantity.decibels import decibels
from checker.quantity.interval import ARITHMETIC
from checker.quantity.intervals import intervals
from checker.quantity.units import alike

_WINDOW = Fraction(6, 10)  # of the whole: figures that are no parts make anything within 30% of it
_FINEST = 12  # digits behind which a figure is not looked at


def points(whole: Quantity, parts: Sequence[Quantity]) -> int:
    """Return how telling it is that ``parts`` make ``whole``: decibels, ten for each factor of ten.

    Of figures of n digits that have nothing to do with each other one in some 10^n makes the whole exactly,
    more of rounded ones: 1.250 = 700 + 350 + 200, all in tens, is one of 75.
    """
    same = alike((whole, *parts))
    if same is None or not same[0].value:
        return 0
    widths = [each.width for each in intervals(same)]
    slack = sum((each for each in widths if each is not None), Decimal(0))
    if None in widths:
        return 0  # "meer dan 60" agrees with much
    width = ARITHMETIC.add(slack, min(map(_grain, same)))
    return decibels(Fraction(width) / Fraction(abs(same[0].value)) / _WINDOW)


def of_product(figures: Sequence[Quantity]) -> int:
    """Return how telling it is that two factors make what is told, in decibels: "9 of 25 (36%)" is one of 20.

    Args:
        figures: the factors and what they make, none of which is nothing.
    """
    slack = Fraction(0)
    for each, range_ in zip(figures, intervals(figures), strict=True):
        if range_.width is None or not each.value:
            return 0
        slack += Fraction(range_.width) / Fraction(abs(each.value))
    grains = (Fraction(_grain(each)) / Fraction(abs(each.value)) for each in figures)
    return decibels((slack + min(grains)) / _WINDOW)


def _grain(q: Quantity) -> Decimal:
    """Return one unit of the last digit that is not 0."""
    exponent = q.value.normalize(ARITHMETIC).as_tuple().exponent
    return Decimal(1).scaleb(max(exponent, -_FINEST) if isinstance(exponent, int) else 0)
