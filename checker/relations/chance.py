"""How often would rounding alone miss by so much?"""

from collections import Counter
from collections.abc import Iterator, Sequence
from decimal import Decimal
from fractions import Fraction
from math import factorial, lcm, prod

from checker.quantity.interval import ARITHMETIC

RARE = 10_000  # once in so many cases

_MOST_TERMS = 4_096  # of the exact sum; a column of a hundred figures of one step has a hundred and one
_MOST_ERRORS = 500  # each term is a power of as many; keeps it to milliseconds


def is_rare(miss: Decimal, steps: Sequence[Decimal]) -> bool:
    """Return whether roundings to ``steps`` make a miss that large in less than 1 of 10,000 cases.

    Seven numbers rounded to tenths and their total miss by 0.3 in 1 of 20,160 cases, by 0.2 in 1 of 81.
    Where the exact chance has too many terms it is bounded from above, so that nothing is called rare that
    is not: see ``_bounded``.

    Args:
        miss: how far the stated number is from what follows, of either sign.
        steps: the step of each rounded number, that of the total too; 0 where it is exact.
    """
    widths = [step for step in steps if step]
    terms = prod(many + 1 for many in Counter(widths).values())
    if terms > _MOST_TERMS or len(widths) > _MOST_ERRORS:
        return _bounded(miss, widths)
    return chance(miss, widths) * RARE < 1


def chance(miss: Decimal, steps: Sequence[Decimal]) -> Fraction:
    """Return how often independent roundings to ``steps`` miss by ``miss`` or more, to either side.

    Each error is even over its own step, from half a step below to half a step above. Two numbers rounded to
    tenths and their total miss by 0.1 in 1 of 24 cases.

    It is the distribution of a sum of independent uniform errors of unequal widths (D. M. Bradley and R. C.
    Gupta, On the distribution of the sum of n non-identically distributed uniform random variables, Annals
    of the Institute of Statistical Mathematics 54, 2002; of equal widths it is the Irwin-Hall distribution).
    With n errors from 0 to w_i, that of x or less is the sum over all subsets of the widths of (-1)^size (x -
    their total)^n, where that is positive, over n! times the product of all w_i.
    """
    widths = [Fraction(step) for step in steps if step]
    far = abs(Fraction(miss))
    left = sum(widths, Fraction(0)) / 2 - far  # how far the errors together are from their worst
    if left <= 0 or not far:
        return Fraction(0 if far else 1)
    unit = lcm(left.denominator, *(width.denominator for width in widths))
    groups = Counter(int(width * unit) for width in widths)
    number = len(widths)
    cases = sum(sign * rest**number for sign, rest in _terms(sorted(groups.items()), int(left * unit)))
    all_cases = factorial(number) * prod(width**many for width, many in groups.items())
    return Fraction(2 * cases, all_cases)


def _terms(groups: Sequence[tuple[int, int]], left: int) -> Iterator[tuple[int, int]]:
    """Yield each positive rest of ``left`` without some of the widths, times how many subsets leave it."""
    if not groups:
        yield 1, left
        return
    *others, (width, many) = groups
    chosen = 1
    for number in range(many + 1):
        if left <= number * width:
            return
        for sign, rest in _terms(others, left - number * width):
            yield sign * chosen, rest
        chosen = -chosen * (many - number) // (number + 1)


def _bounded(miss: Decimal, steps: Sequence[Decimal]) -> bool:
    """Return whether a bound of the chance is below 1 in 10,000: 2 exp(-6 d^2 / sum of squared steps).

    Chernoff's bound with the moments of the error itself (Hoeffding's inequality of 1963 with its lemma made
    sharper for the uniform distribution): for an error of half a step a on either side, E exp(t e) is
    sinh(t a) / (t a), which is at most exp(t^2 a^2 / 6), as (2k + 1)! is at least 6^k k!. So the sum is
    under a normal one of its own variance, a twelfth of the sum of the squared steps: 4.45 sigma are enough.
    """
    squares = sum((ARITHMETIC.power(step, 2) for step in steps), Decimal(0))
    six = ARITHMETIC.multiply(ARITHMETIC.power(miss, 2), Decimal(6))
    return six > ARITHMETIC.multiply(squares, Decimal(2 * RARE).ln(ARITHMETIC))
