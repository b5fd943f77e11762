"""How do the figures of a family of relations agree, or how far do they miss?"""

from abc import abstractmethod
from collections.abc import Mapping, Sequence
from decimal import Decimal
from fractions import Fraction
from typing import Protocol

from msgspec.structs import replace

from checker.quantity import Interval, Quantity, Verdict
from checker.quantity.interval import ARITHMETIC
from checker.quantity.intervals import half_step, intervals
from checker.quantity.units import alike
from checker.relations import coincidence
from checker.relations.changed import chance, made, needed
from checker.relations.changes import change, direction, points
from checker.relations.counts import count
from checker.relations.ordering import larger
from checker.relations.products import product
from checker.relations.shares import share
from checker.relations.slips import Slip, only_slip, slips
from checker.relations.sums import WHOLE, exceeds, sum_

_HUNDRED = Decimal(100)
_EXACTLY = replace(WHOLE, step=Decimal(0))  # of a hundred per cent nothing was rounded
_NOTHING = Interval(None, None)
# Decibels by which it is no chance that as many are listed: lists of two are the commonest.
_BY_CHANCE = ((2, 5), (3, 7), (4, 9), (9, 11), (Decimal("Infinity"), 15))
_BY_CHANCE_BETWEEN = 2  # where the list may have as many items or more


class Agreement(Protocol):
    """What is asked of the figures of one family, always in the same order."""

    @abstractmethod
    def verdict(self, figures: Sequence[Quantity], /) -> Verdict:
        """Return whether they agree."""

    @abstractmethod
    def off(self, figures: Sequence[Quantity], /) -> Fraction:
        """Return by what part the others exceed the one that is told: 1/10 where they make 110 of 100."""

    @abstractmethod
    def chance(self, figures: Sequence[Quantity], /) -> int:
        """Return how telling it is that they agree, in decibels: ten for one of ten by chance."""

    @abstractmethod
    def slips(self, figures: Sequence[Quantity], /) -> tuple[Slip, ...]:
        """Return every single slip that explains why they do not."""

    @abstractmethod
    def only_slip(self, figures: Sequence[Quantity], /) -> Slip | None:
        """Return the one slip that explains it, if no other could."""


class _Sum:
    """A whole and several parts."""

    def verdict(self, figures: Sequence[Quantity], /) -> Verdict:
        return sum_(figures[0], figures[1:]).verdict

    def off(self, figures: Sequence[Quantity], /) -> Fraction:
        whole, *parts = (Fraction(each.value) for each in figures)
        return sum(parts, Fraction(0)) / whole - 1

    def chance(self, figures: Sequence[Quantity], /) -> int:
        return coincidence.points(figures[0], figures[1:])

    def slips(self, figures: Sequence[Quantity], /) -> tuple[Slip, ...]:
        same = alike(figures)
        return () if same is None else slips(figures, same, _added(same))

    def only_slip(self, figures: Sequence[Quantity], /) -> Slip | None:
        same = alike(figures)
        return None if same is None else only_slip(figures, same, _added(same))


class _Unslipped:
    """Figures of which nobody can tell which one a slip is in."""

    def slips(self, _: Sequence[Quantity], /) -> tuple[Slip, ...]:
        return ()

    def only_slip(self, _: Sequence[Quantity], /) -> Slip | None:
        return None


class _Part(_Unslipped, _Sum):
    """A whole and one part, which it only must not be smaller than: no slip is told by that."""

    def verdict(self, figures: Sequence[Quantity], /) -> Verdict:
        return exceeds(figures[0], figures[1:]).verdict

    def chance(self, _: Sequence[Quantity], /) -> int:
        return 0


class _Hundred(_Sum):
    """Percentages that make a hundred, which itself is told nowhere."""

    def verdict(self, figures: Sequence[Quantity], /) -> Verdict:
        return super().verdict((WHOLE, *figures))

    def off(self, figures: Sequence[Quantity], /) -> Fraction:
        return super().off((WHOLE, *figures))

    def chance(self, figures: Sequence[Quantity], /) -> int:
        return super().chance((_EXACTLY, *figures))

    def slips(self, figures: Sequence[Quantity], /) -> tuple[Slip, ...]:
        return slips(figures, figures, _added((_EXACTLY, *figures))[1:])

    def only_slip(self, figures: Sequence[Quantity], /) -> Slip | None:
        return only_slip(figures, figures, _added((_EXACTLY, *figures))[1:])


class _Product:
    """Two factors and what they make: what each costs, how many there are, the total."""

    _divisor = 1

    def verdict(self, figures: Sequence[Quantity], /) -> Verdict:
        each, count, total = figures
        return product(count, each, total).verdict

    def off(self, figures: Sequence[Quantity], /) -> Fraction:
        one, other, made = (Fraction(each.value) for each in figures)
        return one * other / made / self._divisor - 1

    def chance(self, figures: Sequence[Quantity], /) -> int:
        return coincidence.of_product(figures)

    def slips(self, figures: Sequence[Quantity], /) -> tuple[Slip, ...]:
        same = self._same(figures)
        return () if same is None else slips(figures, same, self._needed(same))

    def only_slip(self, figures: Sequence[Quantity], /) -> Slip | None:
        same = self._same(figures)
        return None if same is None else only_slip(figures, same, self._needed(same))

    def _same(self, figures: Sequence[Quantity], /) -> tuple[Quantity, ...] | None:
        each, count, total = figures
        same = alike((each, total))
        return None if same is None else (same[0], count, same[1])

    def _needed(self, same: Sequence[Quantity]) -> tuple[Interval, ...]:
        one, other, made = intervals(same)
        divisor = Interval.point(Decimal(self._divisor))
        if None in (one.low, one.high, other.low, other.high, made.low, made.high):
            return (_NOTHING,) * 3
        needed = made * divisor / other, made * divisor / one, one * other / divisor
        return tuple(map(_rounded, needed, same))


class _Share(_Product):
    """A percentage, a whole and its part."""

    _divisor = int(_HUNDRED)

    def verdict(self, figures: Sequence[Quantity], /) -> Verdict:
        percentage, whole, part = figures
        return share(part, whole, percentage).verdict

    def _same(self, figures: Sequence[Quantity], /) -> tuple[Quantity, ...] | None:
        percentage, whole, part = figures
        same = alike((whole, part))
        return None if same is None else (percentage, *same)


class _Count(_Unslipped):
    """A number of things, and how many are listed: at least, and at most."""

    def verdict(self, figures: Sequence[Quantity], /) -> Verdict:
        number, low, high = figures
        return count(number, str(low.value), str(high.value)).verdict

    def off(self, figures: Sequence[Quantity], /) -> Fraction:
        """Return how many more are listed than are announced, and not by what part."""
        number, low, high = (Fraction(each.value) for each in figures)
        return low - number if low > number else min(high - number, Fraction(0))

    def chance(self, figures: Sequence[Quantity], /) -> int:
        number, low, high = figures
        if low.value != high.value:
            return _BY_CHANCE_BETWEEN
        return next(points for most, points in _BY_CHANCE if number.value <= most)


class _Order(_Part):
    """Two figures of which words say that the first is the larger: no slip is told by that either."""

    def verdict(self, figures: Sequence[Quantity], /) -> Verdict:
        return larger(*figures).verdict


class _Change:
    """By how much something changed, what it became, and what it was."""

    def verdict(self, figures: Sequence[Quantity], /) -> Verdict:
        by, to, start = figures
        if points(start, to, by).verdict is Verdict.FAILS:
            return Verdict.HOLDS  # "from 2% to 3%, a rise of 1%": another rule's
        return change(start, to, by).verdict

    def off(self, figures: Sequence[Quantity], /) -> Fraction:
        return made(figures) / Fraction(figures[0].value) - 1

    def chance(self, figures: Sequence[Quantity], /) -> int:
        return chance(figures)

    def slips(self, figures: Sequence[Quantity], /) -> tuple[Slip, ...]:
        same, values = needed(figures)
        return slips(figures, same, values) if same else ()

    def only_slip(self, figures: Sequence[Quantity], /) -> Slip | None:
        same, values = needed(figures)
        return only_slip(figures, same, values) if same else None


class _Direction(_Part):
    """Two figures, of which the first is told to be larger."""

    def verdict(self, figures: Sequence[Quantity], /) -> Verdict:
        return direction(figures[1], figures[0], "up").verdict


AGREEMENTS: Mapping[str, Agreement] = {
    "sum": _Sum(),
    "part": _Part(),
    "share": _Share(),
    "product": _Product(),
    "hundred": _Hundred(),
    "count": _Count(),
    "comparison": _Order(),
    "ranking": _Order(),
    "majority": _Order(),
    "change": _Change(),
    "direction": _Direction(),
}


def _rounded(needed: Interval, own: Quantity) -> Interval:
    """Return what a figure may be as it is written: 47,00% of what would have to be 46.9961."""
    return needed + Interval.around(Decimal(0), half_step(own)) if own.measured else needed


def _added(same: Sequence[Quantity]) -> tuple[Interval, ...]:
    """Return what each of a whole and its parts would have to be, given the others."""
    total, *addends = (q.value for q in same)
    made = sum(addends, Decimal(0))
    slacks = [half_step(q) if q.measured else Decimal(0) for q in same]
    every = sum(slacks, Decimal(0))
    needed = []
    for at, own in enumerate(same):
        value = made if not at else ARITHMETIC.subtract(total, ARITHMETIC.subtract(made, own.value))
        needed.append(Interval.around(value, ARITHMETIC.subtract(every, slacks[at])))
    return tuple(needed)
