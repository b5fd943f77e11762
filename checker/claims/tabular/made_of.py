"""In which ways can a line of a table be made of others at one place, and how telling is it that it is?"""

import math
from collections.abc import Sequence
from decimal import Decimal
from enum import StrEnum

from msgspec import Struct

from checker.quantity import Quantity
from checker.quantity.intervals import half_step
from checker.quantity.slip import one_slip_apart

_TINY = Decimal("1e-9")
_ONE, _HUNDRED = Decimal(1), Decimal(100)
_HALF = Decimal("0.5")
_ON_THE_WAY = 3
_TRIED = 100  # figures in a range that one may be a slip of
_MOST = Decimal(30)  # decibels that one place can give


class Way(StrEnum):
    """How a figure is made of one or two others."""

    DIFFERENCE = "difference"  # a - b, whichever is larger
    CHANGE = "change"  # from a to b, in per cent of a
    QUOTIENT = "quotient"  # a / b, times a power of ten that is the same everywhere
    PRODUCT = "product"  # a x b, times such a power
    MULTIPLE = "multiple"  # a times a number that is the same everywhere


class Fit(Struct, frozen=True):
    """Whether a figure is what others make, rounded as they may be; ``points`` are decibels if it is.

    ``exact``: it is so if counts are not rounded. ``low`` and ``high``: what it should be.
    """

    holds: bool
    exact: bool
    points: Decimal
    low: Decimal
    high: Decimal


def fit(
    way: Way,
    stated: Quantity,
    others: Sequence[Quantity],
    factor: Decimal = _ONE,
    spread: Decimal | None = None,
) -> Fit | None:
    """Return how a figure fits what others make it, times ``factor``; None where nothing can be told.

    Of 48 and 16 the difference is 32: that a figure of two digits is just that has a chance of 1 in 32, 15
    decibels. Where all figures of a line lie within a ``spread`` of 5, it is 1 in 5: "77,9", "78,2" and
    "78,5" are nearly as many times "77,5", "77,8" and "78,1" without being made of them. Its sign is not
    asked: "-32" and "32" are a difference alike.
    """
    rounded = _range_of(way, others, factor, exact=False)
    if rounded is None:
        return None
    low, high = rounded
    own, step = abs(stated.value), stated.step
    holds = _meets(stated, low, high, step / 2)
    exactly = _range_of(way, others, factor, exact=True) or rounded
    exact = holds and _meets(
        stated, *exactly, step / 2 if stated.measured or way is not Way.DIFFERENCE else Decimal(0)
    )
    wide = exactly if exact else rounded
    # 86 hours at € 135 are € 11.610 to the last digit: then neither was rounded.
    to_the_digit = way is Way.PRODUCT and _is_shown(stated, others, factor)
    width = step if to_the_digit else (wide[1] - wide[0]) / 2 + step
    size = own if spread is None else min(own, spread)
    points = min(_MOST, 10 * (size / width).log10()) if holds and size > width else Decimal(0)
    return Fit(holds, exact, points, low, high)


def _range_of(
    way: Way, others: Sequence[Quantity], factor: Decimal, *, exact: bool
) -> tuple[Decimal, Decimal] | None:
    signed = way is Way.DIFFERENCE  # 42 less -268 is 310
    made = _made(way, [_range(other, exact=exact, signed=signed) for other in others])
    if made is None:
        return None
    low, high = sorted((made[0] * factor, made[1] * factor))
    return low, high


def _is_shown(stated: Quantity, others: Sequence[Quantity], factor: Decimal) -> bool:
    """Whether two figures as displayed have a product that is the one as displayed."""
    one, other = (abs(each.value) for each in others)
    return abs(one * other * factor - abs(stated.value)) * 2 <= stated.step


def _meets(stated: Quantity, low: Decimal, high: Decimal, half: Decimal) -> bool:
    """Whether a figure lies within half a step of a range, or was cut off to a percentage below it."""
    own = abs(stated.value)
    slack = half + (own + abs(high)) * _TINY
    cut = stated.step if stated.unit == "%" else Decimal(0)
    return low - max(slack, cut) <= own <= high + slack


def exactly(way: Way, others: Sequence[Quantity], factor: Decimal) -> tuple[Decimal, Decimal] | None:
    """Return what others make if counts are not rounded."""
    return _range_of(way, others, factor, exact=True)


def is_slip(stated: Quantity, low: Decimal, high: Decimal) -> bool:
    """Whether one digit, or two neighbours swapped, makes a figure one that lies in a range.

    One that misses by no more than a few of its last digit, or of theirs, may have been rounded on the way.
    """
    step = stated.step
    reach = _ON_THE_WAY * (step + (high - low) / 2)
    if low - reach <= abs(stated.value) <= high + reach:
        return False
    digits = str(round(abs(stated.value) / step))
    first, last = math.ceil(low / step - _HALF), math.floor(high / step + _HALF)
    return any(one_slip_apart(digits, str(other)) for other in range(first, min(last, first + _TRIED) + 1))


def ratio(way: Way, stated: Quantity, others: Sequence[Quantity]) -> tuple[Decimal, Decimal] | None:
    """Return how many times what others make a figure can be; None where they make nothing."""
    made = _made(way, [_range(other, exact=False) for other in others])
    low, high = _range(stated, exact=False)
    return (low / made[1], high / made[0]) if made is not None and made[0] > 0 and low > 0 else None


def _range(quantity: Quantity, *, exact: bool, signed: bool = False) -> tuple[Decimal, Decimal]:
    """Return what a figure can be: its last digit is rounded, unless it is a count and those are exact."""
    half = Decimal(0) if exact and not quantity.measured else half_step(quantity)
    size = quantity.value if signed else abs(quantity.value)
    return size - half, size + half


def _made(way: Way, others: Sequence[tuple[Decimal, Decimal]]) -> tuple[Decimal, Decimal] | None:
    low, high = others[0]
    if way is Way.MULTIPLE:
        return (low, high) if low > 0 else None
    least, most = others[1]
    if way is Way.DIFFERENCE:
        return (low - most, high - least) if low >= least else (least - high, most - low)
    if low <= 0 or least <= 0:
        return None
    if way is Way.PRODUCT:
        return low * least, high * most
    if way is Way.QUOTIENT:
        return low / most, high / least
    grown = sorted(((least - high) / high * _HUNDRED, (most - low) / low * _HUNDRED))
    if grown[0] < 0 < grown[1]:
        return Decimal(0), max(-grown[0], grown[1])
    return min(map(abs, grown)), max(map(abs, grown))
