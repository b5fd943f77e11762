"""How telling is something that seldom happens by chance?"""

from bisect import bisect_right
from decimal import Decimal
from fractions import Fraction

from checker.quantity.interval import ARITHMETIC

_SHARPEST, _LONGEST = 10**20, 10**60  # ratio and denominator whose decibels are counted in whole numbers
_TENS = tuple(10**power for power in range(20 * 20 + 1))  # half a decibel apart, to the power of 20


def decibels(share: Fraction) -> int:
    """Return how telling something is that happens by chance in ``share`` of cases: 20 for 1 in 100.

    A ratio of 100 is 10**40 to the power of 20: at or above 20 of the odd powers of ten, so 20 decibels.
    """
    if share >= 1:
        return 0
    numerator, denominator = share.numerator, share.denominator
    if denominator < _LONGEST and denominator // numerator < _SHARPEST:
        return bisect_right(_TENS, denominator**20 // numerator**20) // 2
    ratio = ARITHMETIC.divide(Decimal(denominator), Decimal(numerator))
    return round(ratio.log10(ARITHMETIC) * 10)
