"""In which way is a line of a table made of others, and at how many places is it?"""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from statistics import median_low
from typing import NamedTuple

from msgspec import Struct

from checker.claims.drafting import Part
from checker.claims.tabular.grid import value
from checker.claims.tabular.made_of import Fit, Way, fit, ratio
from checker.claims.tabular.slip_lines import slipped
from checker.quantity import Quantity

_FEWEST = 3  # places at which it is
_MOSTLY = 4  # of so many, for one at which it is not
_FEW = 2  # places that suffice where one slip explains the only other
_ENOUGH = 45  # decibels: three figures of five digits, ten of one and a half
_NAMED = 29  # where the head of the line says that it is made so
_TEN, _HUNDRED = Decimal(10), Decimal(100)


class Source(NamedTuple):
    """A line of which another may be made: at the same place, or at the one so many ``back``."""

    line: int
    back: int = 0


class Made(Struct, frozen=True):
    """A line that is made of ``others``; ``factor`` times.

    ``hundred`` is the place at which it is set at 100, as the total of shares or the base year of an index;
    ``named``: its head says that it is made so.
    """

    way: Way
    line: int
    others: tuple[Source, ...]
    factor: Decimal
    fits: dict[int, Fit]
    points: Decimal
    hundred: int | None
    named: bool

    @property
    def lines(self) -> set[int]:
        """Return all lines that it is about."""
        return {self.line, *(other.line for other in self.others)}

    @property
    def exact(self) -> int:
        """Return at how many places it is exactly so; none if rounding is seen anywhere but at one."""
        rounded = sum(each.holds and not each.exact for each in self.fits.values())
        return sum(each.exact for each in self.fits.values()) if rounded <= 1 else 0

    def places(self, at: int) -> list[tuple[int, int]]:
        """Return the line and place of each figure that it is about at a place."""
        return [(self.line, at), *((other.line, at - other.back) for other in self.others)]


def made(
    figures: Mapping[Source, Mapping[int, Part]],
    way: Way,
    line: int,
    others: tuple[Source, ...],
    *,
    named: bool,
    formed: bool = False,
) -> Made | None:
    """Return a line as others make it, if they do nearly everywhere.

    Args:
        figures: of all lines.
        way: in which they may make it.
        line: that may be made.
        others: of which it may be.
        named: its head says that it is made so.
        formed: and no others can be meant: all places but one are enough then.
    """
    rows = _rows(figures, Source(line), others)
    if len(rows) < _FEWEST or not _differ(way, list(rows.values())):
        return None
    hundred = _hundred(rows) if way is Way.MULTIPLE else None
    factor = _HUNDRED / rows[hundred][1].value if hundred is not None else _factor(way, list(rows.values()))
    if factor is None:
        return None
    spread = _spread([own.value for own, *_ in rows.values()])
    if way is Way.MULTIPLE and hundred is None:
        # What rises with another by nearly as much everywhere is hardly its multiple.
        spread = min(spread, _spread([own.value - other.value for own, other in rows.values()]))
    fits = {
        at: found
        for at, (own, *rest) in rows.items()
        if at != hundred and (found := fit(way, own, rest, factor, spread)) is not None
    }
    holding = {rows[at]: each for at, each in fits.items() if each.holds}
    points = sum((each.points for each in holding.values()), Decimal(0))
    if way is Way.MULTIPLE and hundred is None:  # one of them has told how many times it is
        points -= max((each.points for each in holding.values()), default=Decimal(0))
    missed = [at for at, each in fits.items() if not each.holds]
    if formed and len(holding) >= _FEW and len(missed) <= 1:
        return Made(way, line, others, factor, fits, points, hundred, named)
    if points < (_NAMED if named else _ENOUGH):
        return None
    if len(holding) >= _FEWEST and len(holding) >= _MOSTLY * len(missed):
        return Made(way, line, others, factor, fits, points, hundred, named)
    fixed = way is not Way.MULTIPLE or hundred is not None  # "as many times as there" fits two rows by chance
    if fixed and len(holding) >= _FEW and len(missed) == 1:
        at = missed[0]
        own, *rest = rows[at]
        if slipped(way, factor, own, rest, fits[at]):
            return Made(way, line, others, factor, fits, points, hundred, named)
    return None


def _rows(
    figures: Mapping[Source, Mapping[int, Part]], line: Source, others: Sequence[Source]
) -> dict[int, tuple[Quantity, ...]]:
    """Return the quantities of a line and of what may make it, where all have one."""
    found: dict[int, tuple[Quantity, ...]] = {}
    for at, own in figures[line].items():
        parts = [part for other in others if (part := figures[other].get(at)) is not None]
        if len(parts) == len(others):
            found[at] = (value(own), *map(value, parts))
    return found


def _hundred(rows: Mapping[int, tuple[Quantity, ...]]) -> int | None:
    """Return the only place at which a line is set at 100."""
    found = [at for at, (own, other) in rows.items() if own.value == _HUNDRED and other.value > 0]
    return found[0] if len(found) == 1 else None


def _spread(values: Sequence[Decimal]) -> Decimal:
    return max(values) - min(values)


def _differ(way: Way, rows: Sequence[tuple[Quantity, ...]]) -> bool:
    """Whether the figures of no line are all alike, and the units are such as can make each other."""
    columns = list(zip(*rows, strict=True))
    if any(len({each.value for each in column}) < _FEWEST for column in columns):
        return False
    units = [{each.unit for each in column} for column in columns]
    if any(len(each) > 1 for each in units):
        return False
    own, *rest = (next(iter(each)) for each in units)
    if way is Way.DIFFERENCE:
        return {own} == set(rest) or (own == "pp" and set(rest) == {"%"})
    if way is Way.CHANGE:
        return own in {None, "%"} and len(set(rest)) == 1 and rest[0] != "%"
    return True


def _factor(way: Way, rows: Sequence[tuple[Quantity, ...]]) -> Decimal | None:
    """Return how many times what the others make each figure is: any number, or a power of ten."""
    if way in {Way.DIFFERENCE, Way.CHANGE}:
        return Decimal(1)
    found = [each for own, *rest in rows if (each := ratio(way, own, rest)) is not None]
    if len(found) < _FEWEST or (way is Way.MULTIPLE and len(found) == _FEWEST):
        return None
    if way is Way.MULTIPLE:
        return _shared(found)
    low, high = median_low(found)
    return _power(low + high)


def _power(twice: Decimal) -> Decimal:
    """Return the power of ten that is nearest to half of a number: 100 for 208, 1000 for 1300."""
    half = twice / 2
    digits = half.scaleb(-half.adjusted())
    return Decimal(1).scaleb(half.adjusted() + (digits * digits > _TEN))


def _shared(ranges: Sequence[tuple[Decimal, Decimal]]) -> Decimal:
    """Return the number that lies in the most ranges."""
    ends = sorted([(low, 0) for low, _ in ranges] + [(high, 1) for _, high in ranges])
    count = most = 0
    best = (Decimal(0), Decimal(0))
    for at, (end, closes) in enumerate(ends):
        count += -1 if closes else 1
        if count > most and not closes:
            most, best = count, (end, ends[at + 1][0])
    return (best[0] + best[1]) / 2
