"""Which lines are page furniture: heads, feet and page numbers that stand in no sentence?"""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise
from statistics import median
from typing import NamedTuple

from checker.readers.pdf.layout import BESIDE, TABLE, TAGGED, Lot, Sheet
from checker.readers.pdf.page import Row
from checker.readers.text.layout import ended, starts_low

_NUMBER = re.compile(r"\d+")
_LONE_NUMBER = re.compile(r"\W{0,3}\d{1,4}\W{0,3}|\d{1,3}\s?/\s?\d{1,3}")
_EDGE = 8
_GAP = 1.55  # of the type size: between text and furniture there is more white than between lines
_SAME = 3.5  # points
_MARGIN = 0.16  # of the page's height
_SAME_SIZE = 0.2
_LONGEST = 200
_LEAST_PART = 20  # characters of a part of a line that tell it again
_LARGE = 2.2  # a figure in type so much larger than the text's is an ornament


def furnish(sheets: Sequence[Sheet]) -> list[Row]:
    """Take the furniture out of the pages and return it in its order."""
    strips = {
        (sheet.number, side): strip for sheet in sheets for side in (0, 1) for strip in [_strip(sheet, side)]
    }
    found: set[int] = set()
    for side in (0, 1):
        found |= _repeated([strips[sheet.number, side] for sheet in sheets])
    found |= _repeated([_beside(sheet) for sheet in sheets], anywhere=True, first=False)
    low = max(
        (row.base for (_, side), strip in strips.items() if side for row in strip if id(row) in found),
        default=0.0,
    )
    for sheet in sheets:
        found |= _feet(sheet, strips, found, low)
    taken: list[Row] = []
    for sheet in sheets:
        for lot in sheet.lots:
            if lot.kind == TABLE:
                continue
            taken += [row for row in lot.rows if id(row) in found]
            lot.rows = [row for row in lot.rows if id(row) not in found]
        sheet.lots = [lot for lot in sheet.lots if lot.rows or lot.kind == TABLE]
    return taken


def _beside(sheet: Sheet) -> list[Row]:
    return [row for lot in sheet.lots if lot.kind == BESIDE for row in lot.rows]


def _strip(sheet: Sheet, side: int) -> list[Row]:
    """Return the lines at the top (0) or foot (1) of a page that white parts from the rest, edge first."""
    lots = [lot for lot in sheet.lots if lot.kind != TABLE]
    everything = sorted(
        (row for lot in lots for row in lot.rows), key=lambda row: row.base * (1 if side else -1)
    )
    own = {id(row) for lot in lots if lot.kind != TAGGED for row in lot.rows}
    strip: list[Row] = []
    kept = 0
    for row in everything[: _EDGE + 1]:
        if strip and abs(row.base - strip[-1].base) >= _GAP * max(row.size, strip[-1].size):
            kept = len(strip)
        strip.append(row)
    kept = _before_prose(strip[:kept], sheet.width)
    edge = sheet.height * (_MARGIN if side else 1 - _MARGIN)
    near = [row for row in strip[:kept] if (row.base <= edge) == bool(side)]
    if not kept and len(everything) <= _EDGE:
        near = [row for row in strip if (row.base <= edge) == bool(side)] if sheet.tagged else []
    return [row for row in near if id(row) in own]


def _before_prose(strip: Sequence[Row], width: float) -> int:
    """Return how many of these lines come before a line that goes on in the next one below it."""
    for index, (row, other) in enumerate(pairwise(strip)):
        upper, lower = (row, other) if row.base > other.base else (other, row)
        near = upper.base - lower.base < _GAP * lower.size
        if near and starts_low(lower.text) and upper.right - upper.left > width / 2:
            return index
    return len(strip)


def _repeated(strips: Sequence[Sequence[Row]], *, anywhere: bool = False, first: bool = True) -> set[int]:
    """Return the lines that stand at one place on two pages, alike but for a number that counts the pages."""
    groups: dict[str, list[tuple[int, list[int], _Part]]] = defaultdict(list)
    for ordinal, strip in enumerate(strips):
        for row in strip:
            for part in _parts(row):
                numbers = [int(number[:9]) for number in _NUMBER.findall(part.text)]
                groups[_NUMBER.sub("0", part.text)].append((ordinal, numbers, part))
    found: set[int] = set()
    for group in groups.values():
        for index, (page, numbers, part) in enumerate(group):
            for later, others, other in group[index + 1 : index + 4]:
                moved = {two - one for one, two in zip(numbers, others, strict=True) if two != one}
                placed = (
                    _same_column(part, other)
                    if anywhere
                    else _same_place(part, other) and not ended(part.text)
                )
                if later == page or not placed:
                    continue
                if not moved or moved == {later - page}:
                    alike = (other,) if page == 0 and not first else (part, other)
                    found |= {id(each.row) for each in alike}
    return found


class _Part(NamedTuple):
    """A line of a page, or what stands in it by itself between wide gaps."""

    row: Row
    text: str
    base: float
    left: float
    right: float


def _parts(row: Row) -> Iterator[_Part]:
    """A first page's foot may have more in its line than the others': each part of a line is looked at."""
    if len(row.text) <= _LONGEST:
        yield _Part(row, row.text, row.base, row.left, row.right)
    for cell in row.cells if len(row.cells) > 1 else ():
        text = row.text[cell.start : cell.end]
        if _LEAST_PART <= len(text) <= _LONGEST:
            yield _Part(row, text, row.base, cell.left, cell.right)


def _same_column(row: _Part, other: _Part) -> bool:
    return min(abs(row.left - other.left), abs(row.right - other.right)) <= _SAME


def _same_place(row: _Part, other: _Part) -> bool:
    if abs(row.base - other.base) > _SAME:
        return False
    centre = (row.left + row.right - other.left - other.right) / 2
    return min(abs(row.left - other.left), abs(row.right - other.right), abs(centre)) <= _SAME


def _feet(sheet: Sheet, strips: dict[tuple[int, int], list[Row]], found: set[int], low: float) -> set[int]:
    """A lone number at an edge, what stands as low as other pages' furniture, and what tags leave out."""
    more: set[int] = set()
    foot = strips[sheet.number, 1]
    for strip in (strips[sheet.number, 0], foot):
        more |= {id(row) for row in strip if row.base == strip[0].base and _LONE_NUMBER.fullmatch(row.text)}
    for row in foot:
        if row.base <= low + _SAME:
            more.add(id(row))
    if more & {id(row) for row in foot}:
        more |= _above(foot, found | more)
    more |= {
        id(row)
        for lot in sheet.lots
        if sheet.tagged and lot.artifact
        for row in lot.rows
        if _is_aside(sheet, lot, row)
    }
    return more | _tagged_along(sheet, found | more) | _ornaments(sheet)


def _tagged_along(sheet: Sheet, found: set[int]) -> set[int]:
    """Return the lines of a page's foot that have a tag of their own, right beside its other lines."""
    foot = [row for lot in sheet.lots for row in lot.rows if id(row) in found]
    edge = sheet.height * _MARGIN
    return {
        id(row)
        for lot in sheet.lots
        if lot.kind == TAGGED and len(lot.rows) == 1
        for row in lot.rows
        if row.base <= edge
        and any(
            abs(row.base - other.base) < _GAP * row.size
            and abs(row.left - other.left) <= _SAME
            and abs(row.size - other.size) <= _SAME_SIZE
            for other in foot
        )
    }


def _ornaments(sheet: Sheet) -> set[int]:
    """Return the lone figures at the top of a page in type far larger than the text's: a house's number."""
    lines = [row for lot in sheet.lots for row in lot.rows]
    usual = median([row.size for row in lines]) if lines else 0.0
    return {
        id(row)
        for row in lines
        if row.size >= _LARGE * usual
        and row.base >= (1 - _MARGIN) * sheet.height
        and _LONE_NUMBER.fullmatch(row.text)
    }


def _above(foot: Sequence[Row], found: set[int]) -> set[int]:
    """Small lines right above a foot, without white between, are part of it."""
    more: set[int] = set()
    last: Row | None = None
    for row in foot:
        if id(row) in found:
            last = row
        elif last is not None and row.base - last.base < _GAP * row.size and row.size <= last.size:
            more.add(id(row))
            last = row
    return more


def _is_aside(sheet: Sheet, lot: Lot, row: Row) -> bool:
    """The tags leave out page heads and feet, and on a first page its letterhead, which is read."""
    if sheet.number > 1 or row.page > 1:
        return True
    return lot is sheet.lots[-1] and row.base <= sheet.height * _MARGIN
