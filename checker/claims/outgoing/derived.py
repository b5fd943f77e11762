"""Which line of a table is made of others in the same way all along: a difference, a share, a multiple?"""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import combinations, permutations
from statistics import median_low

from msgspec import Struct
from msgspec.structs import replace

from checker.claims.outgoing.draft import Draft, Part
from checker.claims.outgoing.grid import read_as, value
from checker.claims.outgoing.likely import likely, look
from checker.claims.outgoing.madeof import Fit, Way, fit, is_slip, ratio
from checker.claims.outgoing.sheet import Columns, Lines, Rows, Sheet
from checker.quantity import Quantity

_NEAR = 4  # lines between one and those that it is made of
_FEWEST = 3  # places at which it is
_MOSTLY = 4  # of so many, for one at which it is not
_TEN, _HUNDRED = Decimal(10), Decimal(100)
_ENOUGH = 45  # decibels: three figures of five digits, ten of one and a half
_MOST_PLACES = 200
_EXACT = 6  # places at which counts are exactly what they should be, so that they are not rounded
_EXCEPTION = "this row may be an exception"
_BY_ITSELF = frozenset({Way.MULTIPLE, Way.PRODUCT, Way.QUOTIENT})  # that nothing else need say
_ROUNDED = "its figures may be rounded"


class _Made(Struct, frozen=True):
    """A line that is made of ``others``; ``factor`` times."""

    way: Way
    line: int
    others: tuple[int, ...]
    factor: Decimal
    fits: dict[int, Fit]
    points: Decimal

    @property
    def exact(self) -> int:
        """Return at how many places it is exactly so; none if rounding is seen anywhere but at one."""
        rounded = sum(each.holds and not each.exact for each in self.fits.values())
        return sum(each.exact for each in self.fits.values()) if rounded <= 1 else 0


def derived(sheet: Sheet) -> Iterator[Draft]:
    """Yield the figures of a line that others make at nearly all places: "Noord 10 6 -4", eight times.

    No word need call it a difference or a share. That it is one by chance at every other place must be most
    improbable; then the place at which it is not stands out.
    """
    for lines in (Columns(sheet), Rows(sheet)):
        joined: list[set[int]] = []
        odd: set[tuple[int, int]] = set()  # figures that have been told of
        for made in sorted(_found(lines), key=lambda made: (-made.points, made.line)):
            both = {made.line, *made.others}
            if any(both <= some for some in joined):
                continue
            joined = _join(joined, both)
            for at, found in made.fits.items():
                if (found.holds or not odd & {(line, at) for line in both}) and all(
                    lines.is_certain(line, at) for line in both
                ):
                    yield from _draft(lines, made, at)
                odd |= set() if found.holds else {(line, at) for line in both}


def _join(joined: Sequence[set[int]], more: set[int]) -> list[set[int]]:
    """Return sets of lines of which each is made of others in its set: what follows is not told twice."""
    met = [some for some in joined if some & more]
    return [*(some for some in joined if not some & more), more.union(*met)]


def _found(lines: Lines) -> Iterator[_Made]:
    """Yield every way in which a line is made of those near it."""
    places = lines.across[:_MOST_PLACES]
    figures = {
        line: {at: figure for at in places if (figure := lines.figure(line, at)) is not None}
        for line in range(lines.first, lines.last + 1)
    }
    looks = {line: {at: look(part) for at, part in own.items()} for line, own in figures.items()}
    for line, own in figures.items():
        near = [at for at in range(line - _NEAR, line + _NEAR + 1) if at != line and figures.get(at)]
        if len(own) <= _FEWEST:
            continue
        for way, others in _ways(line, near, shares=any(value(each).unit == "%" for each in own.values())):
            if likely(way, looks[line], tuple(looks[other] for other in others)):
                yield from _made(figures, way, line, others)


def _ways(line: int, near: Sequence[int], *, shares: bool) -> Iterator[tuple[Way, tuple[int, ...]]]:
    """Yield how a line may be made of those before it; shares also of what stands behind them."""
    before = [each for each in near if each < line]
    for one in before:
        yield Way.MULTIPLE, (one,)
    for both in combinations(before, 2):
        yield Way.PRODUCT, both
        yield Way.DIFFERENCE, both
    for pair in permutations(before, 2):
        yield Way.QUOTIENT, pair
        yield Way.CHANGE, pair
    if shares:
        yield from ((Way.QUOTIENT, pair) for pair in permutations(near, 2) if max(pair) > line)


def _made(
    figures: dict[int, dict[int, Part]], way: Way, line: int, others: tuple[int, ...]
) -> Iterator[_Made]:
    """Yield a line as others make it, if they do nearly everywhere."""
    rows: dict[int, tuple[Quantity, ...]] = {}
    for at, own in figures[line].items():
        parts = [figures[other].get(at) for other in others]
        if all(part is not None for part in parts):
            rows[at] = (value(own), *(value(part) for part in parts if part is not None))
    if len(rows) <= _FEWEST or not _differ(way, list(rows.values())):
        return
    factor = _factor(way, list(rows.values()))
    if factor is None:
        return
    spread = _spread([own.value for own, *_ in rows.values()])
    if way is Way.MULTIPLE:  # what rises with another by nearly as much everywhere is hardly its multiple
        spread = min(spread, _spread([own.value - other.value for own, other in rows.values()]))
    fits = {
        at: found
        for at, (own, *rest) in rows.items()
        if (found := fit(way, own, rest, factor, spread)) is not None
    }
    holding = {rows[at]: each for at, each in fits.items() if each.holds}
    missed = sum(not each.holds for each in fits.values())
    free = (
        max((each.points for each in holding.values()), default=Decimal(0))
        if way is Way.MULTIPLE
        else Decimal(0)
    )
    points = sum(each.points for each in holding.values()) - free
    if len(holding) >= _FEWEST and len(holding) >= _MOSTLY * missed and points >= _ENOUGH:
        yield _Made(way, line, others, factor, fits, points)


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
    if len(found) <= _FEWEST:
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


def _draft(lines: Lines, made: _Made, at: int) -> Iterator[Draft]:
    own, *others = (lines.figure(line, at) for line in (made.line, *made.others))
    if own is None or any(each is None for each in others):
        return
    known = [each for each in others if each is not None]
    found = made.fits[at]
    doubt = _ROUNDED if found.holds and not found.exact and made.exact < _EXACT else None
    if not found.holds and made.way in _BY_ITSELF and not _slipped(made, own, known, found):
        doubt = _EXCEPTION
    yield from (replace(draft, doubt=doubt) for draft in _told(lines, made, at, own, known))


def _slipped(made: _Made, own: Part, known: Sequence[Part], found: Fit) -> bool:
    """Whether one slip makes the figure, or the only one that it is made of, another one."""
    if is_slip(value(own), found.low, found.high):
        return True
    size = abs(value(own).value) / made.factor if made.factor else Decimal(0)
    return made.way is Way.MULTIPLE and is_slip(value(known[0]), size, size)


def _told(lines: Lines, made: _Made, at: int, own: Part, known: Sequence[Part]) -> Iterator[Draft]:
    if made.way is Way.DIFFERENCE:
        less, more = sorted(known, key=lambda part: value(part).value)
        yield Draft("difference", {"minuend": (more,), "subtrahend": (less,), "difference": (_sized(own),)})
    elif made.way is Way.CHANGE:
        yield Draft("change", {"from": (known[0],), "to": (known[1],), "by": (_percent(own),)})
    elif made.way is Way.QUOTIENT and made.factor == _HUNDRED:
        yield Draft("share", {"part": (known[0],), "whole": (known[1],), "percentage": (_percent(own),)})
    else:
        usual = _usual(lines, made, at)
        if usual is not None:
            roles = {"stated": (own,), "other": tuple(known)}
            yield Draft("proportion", roles | usual, {"way": made.way.value})


def _usual(lines: Lines, made: _Made, place: int) -> dict[str, tuple[Part, ...]] | None:
    """Return the place that shows best how a line is made: that with the largest figure, the most precise."""
    sizes = {
        at: abs(value(figure).value)
        for at, each in made.fits.items()
        if each.holds and at != place and (figure := lines.figure(made.line, at)) is not None
    }
    best = max(sizes, key=lambda at: sizes[at])
    own, *others = (lines.figure(line, best) for line in (made.line, *made.others))
    if own is None:
        return None
    return {"usual": (own,), "usual_other": tuple(each for each in others if each is not None)}


def _sized(part: Part) -> Part:
    """Return a figure without its sign."""
    return read_as(part, replace(value(part), value=abs(value(part).value)))


def _percent(part: Part) -> Part:
    """Return a figure in per cent, as the head of its column says."""
    own = value(part)
    return read_as(part, replace(own, value=abs(own.value), unit="%", suffix=own.suffix or "%"))
