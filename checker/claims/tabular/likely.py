"""Which lines of a table could be made of others, at a first and quick look?"""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from statistics import median_low

from msgspec import Struct

from checker.claims.drafting import Part
from checker.claims.tabular.grid import value
from checker.claims.tabular.made_of import Way
from checker.quantity.intervals import half_step

_MOSTLY = 4  # places at which it holds, for one at which it does not
_FEWEST = 3  # places, of which one may miss
_TEN, _HUNDRED = Decimal(10), Decimal(100)
_LOOSE = Decimal("1.01")  # the first look may let through what the second does not


class Look(Struct, frozen=True):
    """A figure: its value, its size, half its last digit, and by which part of itself it may be off."""

    value: Decimal
    size: Decimal
    half: Decimal
    off: Decimal


def look(part: Part) -> Look:
    """Return a figure as plain numbers."""
    read = value(part)
    size, half = abs(read.value), half_step(read)
    return Look(read.value, size, half, half / size if size else Decimal(0))


def likely(way: Way, own: Mapping[int, Look], others: Sequence[Mapping[int, Look]]) -> bool:
    """Whether a line may be made of others at four places of five, two of three; it gives up early."""
    if way is Way.MULTIPLE:
        (other,) = others
        pairs = [(each, other[at]) for at, each in own.items() if at in other]
        return _is_multiple(pairs, _allowed(len(pairs)))
    most = _allowed(min(len(own), *map(len, others)))
    places = missed = 0
    for at, each in own.items():
        rest = [other[at] for other in others if at in other]
        if len(rest) < len(others):
            continue
        places += 1
        if not _fits(way, each, *rest):
            missed += 1
            if missed > most:
                return False
    return places > 0 and missed <= _allowed(places)


def _allowed(places: int) -> int:
    """Return at how many of some places it need not hold."""
    return max(places // (_MOSTLY + 1), int(places >= _FEWEST))


def _is_multiple(pairs: Sequence[tuple[Look, Look]], allowed: int) -> bool:
    """Whether the figures are as many times the others at nearly all places."""
    ratios = sorted((a.size / b.size, a.off + b.off) for a, b in pairs if a.size and b.size)
    if not ratios:
        return False
    usual, loose = median_low(ratios)
    far = sum(abs(ratio / usual - 1) > (off + loose) * _LOOSE for ratio, off in ratios)
    return far <= allowed


def _fits(way: Way, own: Look, one: Look, other: Look) -> bool:
    if way is Way.DIFFERENCE:
        return abs(abs(one.value - other.value) - own.size) <= (one.half + other.half + own.half) * _LOOSE
    if not (own.size and one.size and other.size):
        return True  # nothing can be told
    if way is Way.CHANGE:
        grown = other.size / one.size * _HUNDRED
        slack = 2 * own.half + grown * (one.off + other.off)
        return abs(abs(grown - _HUNDRED) - own.size) <= slack * _LOOSE
    made = one.size * other.size if way is Way.PRODUCT else one.size / other.size
    ratio = own.size / made
    digits = ratio.scaleb(-ratio.adjusted())  # 1 to 10: of a power of ten near one of these
    off = (2 * own.off + one.off + other.off) * _LOOSE
    return digits - 1 <= off or 1 - digits / _TEN <= off
