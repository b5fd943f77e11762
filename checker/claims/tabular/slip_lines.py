"""Does one slip of the pen make a figure of a table, or one that it is made of, what the rest makes it?"""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from checker.claims.tabular.made_of import Fit, Way, exactly, is_slip
from checker.quantity import Quantity
from checker.quantity.intervals import half_step

_ONE, _HUNDRED = Decimal(1), Decimal(100)


def slipped(way: Way, factor: Decimal, own: Quantity, others: Sequence[Quantity], found: Fit) -> bool:
    """Whether one slip makes a figure what others make it, or one of these what makes the figure.

    Where 236 and 115 have 64% beside them, 151 was meant: 64% of 236.
    """
    narrow = exactly(way, others, factor)
    if is_slip(own, found.low, found.high) or (narrow is not None and is_slip(own, *narrow)):
        return True
    if way is Way.PRODUCT:
        one, other = (abs(each.value) for each in others)
        if is_slip(own, one * other * factor, one * other * factor):
            return True
    half = half_step(own)
    ends = sorted(size for size in (abs(own.value) - half, abs(own.value) + half) if size > 0)
    return bool(factor and ends) and any(
        is_slip(other, min(sizes), max(sizes))
        for other, sizes in _meant(way, [end / factor for end in ends], others)
        if min(sizes) > 0
    )


def _meant(
    way: Way, ends: Sequence[Decimal], others: Sequence[Quantity]
) -> Iterator[tuple[Quantity, list[Decimal]]]:
    """Yield each of the others with what it should be for a figure to lie between its ends."""
    one, *rest = others
    if way is Way.MULTIPLE:
        yield one, list(ends)
        return
    other = rest[0]
    a, b = abs(one.value), abs(other.value)
    if way is Way.DIFFERENCE:
        for sign in (1, -1):
            yield one, [b + sign * end for end in ends]
            yield other, [a + sign * end for end in ends]
    elif not (a and b):
        return
    elif way is Way.PRODUCT:
        yield one, [end / b for end in ends]
        yield other, [end / a for end in ends]
    elif way is Way.QUOTIENT:
        yield one, [end * b for end in ends]
        yield other, [a / end for end in ends]
    else:
        for sign in (1, -1):
            grown = [_ONE + sign * end / _HUNDRED for end in ends]
            if min(grown) > 0:
                yield one, [b / each for each in grown]
                yield other, [a * each for each in grown]
