"""Which lines of a table could be made of others, at a first look with plain numbers?"""

import math
from collections.abc import Iterator, Mapping
from statistics import median_low

from msgspec import Struct

from checker.claims.outgoing.draft import Part
from checker.claims.outgoing.grid import value
from checker.claims.outgoing.madeof import Way

_MOSTLY = 4  # places at which it holds, for one at which it does not
_HUNDRED = 100.0
_LOOSE = 1.01  # the first look may let through what the second does not


class Look(Struct, frozen=True):
    """A figure at a first look: how large it is, and half its last digit."""

    size: float
    half: float

    @property
    def off(self) -> float:
        """Return by which part of itself it may be off."""
        return self.half / self.size if self.size else math.inf


def look(part: Part) -> Look:
    """Return a figure as plain numbers."""
    read = value(part)
    return Look(abs(float(read.value)), float(read.step) / 2)


def likely(way: Way, own: Mapping[int, Look], others: tuple[Mapping[int, Look], ...]) -> bool:
    """Whether a line may be made of others at four places of five; it gives up as soon as it is not."""
    places = [at for at in own if all(at in other for other in others)]
    allowed = len(places) // (_MOSTLY + 1)
    if way is Way.MULTIPLE:
        return _is_multiple([(own[at], others[0][at]) for at in places], allowed)
    missed = 0
    for at in places:
        if not _fits(way, own[at], *(other[at] for other in others)):
            missed += 1
            if missed > allowed:
                return False
    return bool(places)


def _is_multiple(pairs: list[tuple[Look, Look]], allowed: int) -> bool:
    ratios = sorted(
        (one.size / other.size, one.off + other.off) for one, other in pairs if one.size and other.size
    )
    if not ratios:
        return False
    usual, loose = median_low(ratios)
    far = (1 for ratio, off in ratios if abs(ratio / usual - 1) > (off + loose) * _LOOSE)
    return sum(_first(far, allowed + 1)) <= allowed


def _first(items: Iterator[int], most: int) -> Iterator[int]:
    return (item for item, _ in zip(items, range(most), strict=False))


def _fits(way: Way, own: Look, one: Look, other: Look) -> bool:
    if way is Way.DIFFERENCE:
        return abs(abs(one.size - other.size) - own.size) <= (one.half + other.half + own.half) * _LOOSE
    if not (own.size and one.size and other.size):
        return True  # nothing can be told
    off = (own.off + one.off + other.off) * _LOOSE
    if way is Way.CHANGE:
        made = abs(other.size / one.size - 1) * _HUNDRED
        slack = 2 * own.half + other.size / one.size * _HUNDRED * (one.off + other.off)
        return abs(made - own.size) <= slack * _LOOSE
    made = one.size * other.size if way is Way.PRODUCT else one.size / other.size
    power = math.log10(own.size / made)
    return abs(10 ** (power - round(power)) - 1) <= off + own.off * _LOOSE
