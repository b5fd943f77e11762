"""What does a table say of itself: which row is the total of which, which years are its heads?"""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from msgspec import Struct

from checker.claims.lexicon import Words
from checker.claims.outgoing.draft import Draft, Part
from checker.claims.outgoing.grid import Grid, grids, in_one_unit, value
from checker.claims.outgoing.sheet import Columns, Lines, Rows, Sheet
from checker.quantity.intervals import half_step
from checker.quantity.slip import one_slip_apart

__all__ = ["grids", "inclusions", "totals", "years"]

_FEWEST_PARTS = 2
_MOST_ROWS = 150  # of a budget's table; keeps the time linear on longer ones
_MOST_INSIDE = 30
_ENOUGH = 45  # decibels, of sums that nothing calls one
_MOSTLY = 3  # places at which rows make their head, for one at which they do not
_FEWEST_YEARS = 3
_FEWEST_DIGITS = 3  # of a total of which one digit can be wrong
_HUNDRED = Decimal(100)
_TENTH = Decimal("0.1")
_FIFTH = Decimal("0.2")
_TWELVE = Decimal(12)  # the variance of rounding is a twelfth of its step squared
_SIGMAS = Decimal("2.58")
_SIDES = {"including-tax": "inclusive", "excluding-tax": "exclusive"}
_FEWEST_EXACT = 6  # sums that are right to the last digit, so that their figures are not rounded
_ROUNDED = "its figures may be rounded"
_NOT_THOSE_ABOVE = "is this the sum of those above it?"


def totals(grid: Sheet) -> Iterator[Draft]:
    """Yield each figure of a total row with the figures above it, of a total column with those left of it.

    Of which rows it is the total, the table itself tells: the rows since the last total, or the
    sub-totals; what adds up in the most columns is meant. Rows that are part of another ("waarvan")
    and averages are left out. Where no column adds up but the miss is small, the claim is as loose as
    one over two sentences; where it is not small, the claim is in doubt.
    """
    for lines in (Rows(grid), Columns(grid)):
        parts: list[int] = []
        subtotals: list[int] = []
        if all(_sort(lines.head(line), grid.words) == "part" for line in range(lines.first, lines.last + 1)):
            yield from _unnamed(lines)
            continue
        for line in range(lines.first, lines.last + 1):
            sort = _sort(lines.head(line), grid.words)
            if sort == "part":
                parts.append(line)
            elif sort == "subtotal":
                yield from _total(lines, (parts,), line, plain=True)
                subtotals.append(line)
                parts = []
            elif sort == "total":
                groups = _groups(lines, parts)
                for head, inside in groups.items():
                    if len(inside) >= _FEWEST_PARTS:
                        yield from _total(lines, (inside,), head, plain=False)
                choices = (parts, [*subtotals, *parts], subtotals, list(groups), parts[1:])
                yield from _total(lines, choices, line, plain=not subtotals)
                parts, subtotals = [], []


def _unnamed(lines: Lines) -> Iterator[Draft]:
    """Yield the figures of the last line, or the first, that is the sum of all others and not called so."""
    every = range(lines.first, min(lines.last, lines.first + _MOST_ROWS) + 1)
    for line in (every[-1], every[0]):
        parts = [each for each in every if each != line]
        found = _sums(lines, parts, line) if len(parts) >= _FEWEST_PARTS else []
        missed = sum(not each.adds_up for each in found)
        if sum(each.points for each in found) >= _ENOUGH and len(found) > _MOSTLY * (missed - 1):
            yield from _total(lines, (parts,), line, plain=False)
            return


def _groups(lines: Lines, rows: Sequence[int]) -> dict[int, list[int]]:
    """Return the rows that are the sums of those below them, with these, if all rows stand in such groups.

    A budget's table names each theme with its sum, and below it what the theme consists of.
    """
    found: dict[int, list[int]] = {}
    at = 0 if len(rows) <= _MOST_ROWS else len(rows)
    while at < len(rows):
        inside = next(
            (
                list(rows[at + 1 : end])
                for end in range(min(len(rows), at + 1 + _MOST_INSIDE), at + 1, -1)
                if _makes(lines, rows[at + 1 : end], rows[at])
            ),
            None,
        )
        if inside is None:
            return {}
        found[rows[at]] = inside
        at += len(inside) + 1
    return found if len(found) >= _FEWEST_PARTS else {}


def _makes(lines: Lines, rows: Sequence[int], head: int) -> bool:
    """Whether some rows make another in all places across but one in four, and in two at least."""
    made, other = 0, 0
    for at in lines.across:
        whole = lines.figure(head, at)
        known = tuple(figure for row in rows if (figure := lines.figure(row, at)) is not None)
        if whole is not None and known:
            if _Sum(whole, known).adds_up and value(whole).unit == value(known[0]).unit:
                made += 1
            else:
                other += 1
    return made >= _FEWEST_PARTS and made >= _MOSTLY * other


def _sort(head: str, words: Words) -> str:
    """Return what a row or column is by its head: total, subtotal, part, or neither ("waarvan")."""
    found = [word.strip(":*()") for word in head.lower().replace("\u00a0", " ").split()]
    cues = words.cues
    if set(found) & (cues["average"] | cues["partitive"]) or _opens(
        head, cues["partitive"] | cues["average"]
    ):
        return "neither"
    ends = {found[0], found[-1]} if found else set()
    if ends & cues["subtotal-row"]:
        return "subtotal"
    return "total" if ends & cues["total-row"] else "part"


def _opens(head: str, cues: frozenset[str]) -> bool:
    lower = head.lower().lstrip("-–• \u00a0")
    return any(lower.startswith(cue) for cue in cues)


class _Sum(Struct, frozen=True):
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


def _digits(number: Decimal) -> tuple[int, ...]:
    return number.to_integral_value().as_tuple().digits


def _total(lines: Lines, choices: Sequence[Sequence[int]], line: int, *, plain: bool) -> Iterator[Draft]:
    found = [_sums(lines, choice, line) for choice in choices if len(choice) >= _FEWEST_PARTS]
    if not found:
        return
    best = max(
        found, key=lambda sums: (sum(each.adds_up for each in sums), sum(not each.miss for each in sums))
    )
    borne_out = any(each.adds_up for each in best)
    exact = sum(not each.miss for each in best)
    rounding = sum(each.rounded for each in best)
    for each in best:
        sure = each.adds_up or (each.nearly and plain) or (borne_out and each.is_explained)
        alone = exact >= _FEWEST_EXACT and rounding == 1
        rounded = each.rounded and not alone and not (exact >= rounding and each.unlikely)
        doubt = _ROUNDED if rounded else None if sure else _NOT_THOSE_ABOVE
        yield Draft(
            "table_total",
            {"total": (each.whole,), "part": each.parts},
            doubt=doubt,
            sentences=1 if borne_out else 2,
        )


def _sums(lines: Lines, choice: Sequence[int], line: int) -> list[_Sum]:
    """Return the sums of one choice of parts, one for each place across that has a figure in all of them."""
    found = []
    for at in lines.across:
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
            found.append(_Sum(one, tuple(others)))
    return found


def years(grid: Grid) -> Iterator[Draft]:
    """Yield the years that head the columns of a table, or its rows: three or more side by side.

    Years that come twice above a second row of heads ("begroting", "realisatie") are in doubt.
    """
    for row in range(1, grid.body):
        found = [(column, grid.year(row, column)) for column in range(1, grid.columns + 1)]
        doubt = "each year has several columns" if row < grid.body - 1 else None
        yield from _years(found, doubt)
    for column in range(1, grid.heads + 1):
        yield from _years([(row, grid.year(row, column)) for row in range(grid.body, grid.rows + 1)], None)


def _years(found: Sequence[tuple[int, Part | None]], doubt: str | None) -> Iterator[Draft]:
    """Yield the years of one row of heads, if nothing but merged cells parts them."""
    row: list[Part] = []
    end = 0  # the place behind the last year
    for place, part in found:
        if part is None:
            continue
        if row and place > end:
            return
        row.append(part)
        end = place + max(part.passage.block.column_span, part.passage.block.row_span)
    if len(row) >= _FEWEST_YEARS:
        twice = len({part.spot.meaning.value for part in row}) < len(row)
        yield Draft("table_years", {"year": tuple(row)}, doubt=doubt if twice else None)


def inclusions(grid: Grid) -> Iterator[Draft]:
    """Yield the figures of two rows or columns that differ only in "incl." and "excl.", side by side."""
    for lines, others in ((Rows(grid), Columns(grid)), (Columns(grid), Rows(grid))):
        for both in _both_sides(lines, grid.words):
            for at in lines.across:
                if set(_plain(others.head(at))) & grid.words.cues["negative"]:
                    continue  # a deficit may fall when more is included
                inclusive, exclusive = (lines.figure(both[side], at) for side in ("inclusive", "exclusive"))
                if inclusive is not None and exclusive is not None:
                    roles = {"inclusive": (inclusive,), "exclusive": (exclusive,)}
                    yield Draft("inclusive", roles, {"sort": "term"})


def _both_sides(lines: Lines, words: Words) -> Iterator[dict[str, int]]:
    """Yield the two lines of each sort, by what they say of one thing: that it is in, that it is not."""
    found: dict[tuple[str, ...], dict[str, int]] = {}
    for line in range(lines.first, lines.last + 1):
        head = _plain(lines.named(line))
        if set(head) & words.cues["negative"]:
            continue
        sides = {side for cue, side in _SIDES.items() for word in head if word in words.cues[cue]}
        rest = tuple(word for word in head if not any(word in words.cues[cue] for cue in _SIDES))
        if len(sides) == 1:
            found.setdefault(rest, {})[sides.pop()] = line
    for both in found.values():
        if len(both) == len(_SIDES):
            yield both


def _plain(head: str) -> list[str]:
    return head.lower().replace("\u00a0", " ").replace(",", " ").split()
