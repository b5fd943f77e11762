"""Do the figures of some lines of a table make those of another, and what explains it where they do not?"""

from collections.abc import Sequence
from decimal import Decimal

from msgspec import Struct

from checker.claims.drafting import Part
from checker.claims.tabular.grid import in_one_unit, value
from checker.claims.tabular.sheet import Lines
from checker.claims.tabular.unadded import is_unadded
from checker.quantity.intervals import half_step
from checker.quantity.slip import one_slip_apart, telling

_FEWEST_PARTS = 2
_FEWEST_DIGITS = 3  # of a total of which one digit can be wrong
_TELLING = 4  # digits of a total of which one slip tells of what it is
_TEN = Decimal(10)  # last digits that are missing may be a part that was left out
_HUNDRED = Decimal(100)
_TENTH = Decimal("0.1")
_FIFTH = Decimal("0.2")
_TWELVE = Decimal(12)  # the variance of rounding is a twelfth of its step squared
_SIGMAS = Decimal("2.58")


class Sum(Struct, frozen=True):
    """A total with the parts that it may have."""

    whole: Part
    parts: tuple[Part, ...]

    @property
    def miss(self) -> Decimal:
        """Return parts minus whole, as displayed."""
        return sum((value(part).value for part in self.parts), Decimal(0)) - value(self.whole).value

    @property
    def adds_up(self) -> bool:
        """Whether the parts make the whole, or miss it by less than all half steps, each having its own."""
        slack = sum((half_step(value(part)) for part in (self.whole, *self.parts)), Decimal(0))
        return self.miss == 0 or abs(self.miss) < slack

    @property
    def rounded(self) -> bool:
        """Whether plain figures miss by no more than their rounding: they may be millions."""
        return self.adds_up and self.miss != 0 and value(self.whole).unit is None

    @property
    def unlikely(self) -> bool:
        """Whether rounding alone would miss by so much in less than 1 of 100 cases: by 2.6 of its sigma."""
        steps = [value(part).step for part in (self.whole, *self.parts)]
        return _TWELVE * self.miss**2 > _SIGMAS**2 * sum((step**2 for step in steps), Decimal(0))

    @property
    def points(self) -> Decimal:
        """Return how telling it is that they add up, in decibels: 51 for 99,573 and 39,238 to 138,811."""
        parts = [part for part in self.parts if value(part).value]
        steps = abs(value(self.whole).value) / value(self.whole).step
        return (
            10 * steps.log10() if len(parts) >= _FEWEST_PARTS and steps >= 1 and not self.miss else Decimal(0)
        )

    @property
    def is_explained(self) -> bool:
        """Whether figures out of date or one slip explain that they miss the whole, where others add up."""
        return self.nearly or self.is_near or any(map(self._is_slip, self.parts))

    @property
    def is_one_slip(self) -> bool:
        """Whether one digit or two swapped ones make the whole what its parts make: 2,184 for 2,194."""
        step = value(self.whole).step
        made = str(abs(int((value(self.whole).value + self.miss) / step)))
        stated = str(abs(int(value(self.whole).value / step)))
        return (
            len(stated) >= _TELLING
            and abs(self.miss) >= _TEN * step
            and telling(stated, made) >= _TELLING
            and one_slip_apart(stated, made)
        )

    def _is_slip(self, part: Part) -> bool:
        """Whether one slip of the pen in a part makes all of the miss."""
        own = value(part)
        meant = (own.value - self.miss) / own.step
        return meant > 0 and one_slip_apart(str(abs(int(own.value / own.step))), str(int(meant)))

    @property
    def is_near(self) -> bool:
        """Whether the whole is the largest and missed by less than a fifth, as by figures out of date.

        Averages are less than the largest part, numbers of persons who are in several rows much less.
        """
        whole = abs(value(self.whole).value)
        if value(self.whole).unit == "%" or any(abs(value(part).value) >= whole for part in self.parts):
            return False
        return abs(self.miss) <= whole * _FIFTH

    @property
    def nearly(self) -> bool:
        """Whether they miss it as a slip of the pen does: by a tenth, one digit, or two swapped."""
        whole = abs(value(self.whole).value)
        if value(self.whole).unit == "%" and whole != _HUNDRED:
            return False
        if abs(self.miss) <= whole * _TENTH:
            return True
        step = value(self.whole).step
        digits = _digits(whole / step)
        swapped = sorted(digits) == sorted(_digits(abs(value(self.whole).value + self.miss) / step))
        one_digit = len(self.miss.normalize().as_tuple().digits) == 1 and abs(self.miss) < whole
        return len(digits) >= _FEWEST_DIGITS and (one_digit or swapped)


def sums(lines: Lines, choice: Sequence[int], line: int) -> list[Sum]:
    """Return the sums of one choice of parts, one for each place across that has a figure in all of them."""
    found = []
    for at in lines.across:
        if is_unadded(lines.head_across(at), lines.sheet.words):
            continue
        whole = lines.figure(line, at)
        figures = [lines.figure(part, at) for part in choice]
        known = tuple(figure for figure in figures if figure is not None)
        unread = any(
            figure is None and not lines.is_empty(part, at)
            for figure, part in zip(figures, choice, strict=True)
        )
        if whole is None or unread or len(known) < _FEWEST_PARTS:
            continue
        if not all(lines.is_certain(each, at) for each in (line, *choice)):
            continue
        one, *others = in_one_unit((whole, *known))
        if len({value(part).unit for part in (one, *others)}) == 1:
            found.append(Sum(one, tuple(others)))
    return found


def _digits(number: Decimal) -> tuple[int, ...]:
    return number.to_integral_value().as_tuple().digits
