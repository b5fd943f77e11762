"""Are two numbers one slip of the pen apart, and how often are unrelated ones?"""

from collections.abc import Iterator
from enum import StrEnum
from fractions import Fraction

from checker.quantity.quantity import Quantity

LEAST_DIGITS = 3  # of a number; two are explained by a slip too often to say anything


class Pen(StrEnum):
    """How the pen slipped."""

    DIGIT = "one digit"  # 1.243 and 1.283
    SWAPPED = "two digits swapped"  # 1.243 and 1.423
    DROPPED = "a digit dropped"  # 1.243 and 143


def written_digits(quantity: Quantity) -> str:
    """Return the digits that a number is written with: "15" of 1,5 miljoen; "" where it has no last one."""
    return str(round(quantity.value / quantity.step)) if quantity.step > 0 else ""


def telling(one: str, other: str) -> int:
    """Return how many digits of two numbers say something: zeros that both end in are of their rounding."""
    size = min(len(one), len(other))
    while size > 1 and one.endswith("0") and other.endswith("0"):
        one, other, size = one[:-1], other[:-1], size - 1
    return size


def one_slip_apart(one: str, other: str) -> bool:
    """Return whether two rows of digits differ in one digit, or by two neighbours that were swapped."""
    return slip_between(one, other) in (Pen.DIGIT, Pen.SWAPPED)


def slip_between(one: str, other: str) -> Pen | None:
    """Return which slip makes one row of digits of another; None where none does."""
    if len(one) != len(other):
        short, long = sorted((one, other), key=len)
        dropped = len(long) == len(short) + 1 and short in without_one(long)
        return Pen.DROPPED if dropped else None
    differ = [at for at, (a, b) in enumerate(zip(one, other, strict=True)) if a != b]
    if len(differ) == 1:
        return Pen.DIGIT
    if len(differ) != 2 or differ[1] != differ[0] + 1:
        return None
    first, second = differ
    swapped = one[first] == other[second] and one[second] == other[first]
    return Pen.SWAPPED if swapped else None


def without_one(digits: str) -> Iterator[str]:
    """Yield what is left of a row of digits when one is dropped, each once."""
    return (
        digits[:at] + digits[at + 1 :]
        for at, own in enumerate(digits)
        if not at or own != digits[at - 1]  # of 1.223 the one 2 is as good as the other
    )


def slip_chance(pen: Pen, size: int) -> Fraction:
    """Return how often two unrelated numbers of ``size`` digits are such a slip apart.

    Of 9 * 10^(n-1) numbers of n digits, 9n - 1 differ from a given one in one digit (the first is no 0) and
    0.9 (n - 1) by two neighbours swapped: of two digits 19%, three 2.9% (swapped 0.2%), four 0.39%, five
    0.05%. A number of one digit less is one of the n + 1 or so that are left when one is dropped.
    """
    numbers = 9 * 10 ** (size - 1)
    if pen is Pen.SWAPPED:
        return Fraction(9 * (size - 1), 10 * numbers)
    return Fraction(9 * size - 1 if pen is Pen.DIGIT else 10 * size, numbers)
