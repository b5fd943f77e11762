"""Which lines are a table: cells behind tabs, between bars, or in columns of blanks?"""

import re
from collections.abc import Sequence

from msgspec import Struct

from checker.readers.text.lines import FILL, Line, part

_BAR_RULE = re.compile(r"[|+:\s=-]*-{2,}[|+:\s=-]*")
_DASHES = re.compile(r"[:-]*-{3}[:-]*")
_CELL = re.compile(r"\S+(?:[ \xa0]\S+)*")
_YEAR = re.compile(r"(?:19|20)\d\d(?:\s?[-–/]\s?(?:19|20)?\d\d)?")
_FIGURE = re.compile(r"[^\w\s]{0,3}\s?\d[\d.,\s]*\W{0,3}")
_HAS_DIGIT = re.compile(r"\d")
_LEAST_COLUMN_ROWS = 3

_Columns = list[tuple[int, int]]


class Grid(Struct, frozen=True):
    """A table: its first and last line, its cells (an empty one has no text), and whether row 1 is a head."""

    first: int
    last: int
    rows: tuple[tuple[Line, ...], ...]
    header: bool


def find(masked: str, lines: Sequence[Line], aside: set[int]) -> tuple[Grid, ...]:
    """Find the tables among the lines; ``aside`` are the lines that stand in no text."""
    grids: list[Grid] = []
    number = 0
    while number < len(lines):
        if number in aside:
            number += 1
            continue
        grid, after = _at(masked, lines, number, aside)
        if grid is not None:
            grids.append(grid)
        number = max(after, number + 1)
    return tuple(grids)


# Each way to write a table returns the table or None, and the first line behind what it looked at: no line is
# looked at twice, so that reading stays linear.


def _at(masked: str, lines: Sequence[Line], number: int, aside: set[int]) -> tuple[Grid | None, int]:
    line = lines[number]
    if masked.startswith("\t", line.first) and line.first < line.last:
        return _tab_cells(masked, lines, number)
    if not line.text:
        return None, number + 1
    if line.text[0] in "|+":
        return _bars(masked, lines, number)
    if "\t" in line.text:
        return _tab_rows(masked, lines, number)
    if "  " in line.text:
        return _columns(masked, lines, number, aside)
    return None, number + 1


def _tab_cells(masked: str, lines: Sequence[Line], number: int) -> tuple[Grid | None, int]:
    """One cell on each line, behind a tab; a white line ends the row, if no inline note stands before it."""
    rows: list[list[Line]] = [[]]
    last = number
    noted = False
    for line in lines[number:]:
        if masked.startswith("\t", line.first) and line.first < line.last:
            rows[-1] += _tabbed(masked, line, line.first + 1)
            last = line.number
            noted = masked[line.first : line.last].rstrip(" ").endswith(FILL)
        elif line.text:
            break
        elif rows[-1] and not (noted and len(rows[-1]) < len(rows[0])):
            rows.append([])
    rows = _whole_rows([row for row in rows if row])
    if len(rows) < 2 or max(map(len, rows)) < 2:
        return None, last + 1
    return _grid(number, last, rows), last + 1


def _whole_rows(rows: list[list[Line]]) -> list[list[Line]]:
    """Join rows that a stray white line split: together they have as many cells as the first row."""
    joined: list[list[Line]] = []
    for row in rows:
        if len(joined) > 1 and len(joined[-1]) + len(row) == len(joined[0]):
            joined[-1] = joined[-1] + row
        else:
            joined.append(row)
    return joined


def _tab_rows(masked: str, lines: Sequence[Line], number: int) -> tuple[Grid | None, int]:
    """One row on each line, its cells between tabs."""
    rows: list[list[Line]] = []
    for line in lines[number:]:
        if not line.text or "\t" not in line.text:
            break
        rows.append(_tabbed(masked, line, line.first))
    after = number + len(rows)
    widths = {len(row) for row in rows}
    if len(rows) < 2 or max(widths) - min(widths) > 1:
        return None, after
    if max(widths) == 2 and not _figures([row[-1] for row in rows]):
        return None, after
    return _grid(number, after - 1, rows), after


def _tabbed(masked: str, line: Line, start: int) -> list[Line]:
    cells: list[Line] = []
    for text in masked[start : line.last].split("\t"):
        cells.append(part(masked, line.number, start, start + len(text)))
        start += len(text) + 1
    return cells


def _bars(masked: str, lines: Sequence[Line], number: int) -> tuple[Grid | None, int]:
    """Rows between bars, as in Markdown; lines of dashes only part the head from the body."""
    rows: list[list[Line]] = []
    after = number
    ruled = False
    for line in lines[number:]:
        if not line.text or line.text[0] not in "|+":
            break
        after = line.number + 1
        if _BAR_RULE.fullmatch(line.text):
            ruled = ruled or len(rows) == 1
        elif line.text[0] == "|":
            row = _barred(masked, line)
            if any(cell.text for cell in row):
                rows.append(row)
    if after - number < 2 or not rows or max(map(len, rows)) < 2:
        return None, after
    return _grid(number, after - 1, rows, header=ruled), after


def _barred(masked: str, line: Line) -> list[Line]:
    cells: list[Line] = []
    start = line.start + 1
    bars = [line.start + index for index, sign in enumerate(line.text) if sign == "|"][1:]
    if not bars or bars[-1] != line.end - 1:
        bars.append(line.end)
    for bar in bars:
        cell = part(masked, line.number, start, bar)
        if _DASHES.fullmatch(cell.text):
            cell = part(masked, line.number, bar, bar)
        cells.append(cell)
        start = bar + 1
    return cells


def _columns(masked: str, lines: Sequence[Line], number: int, aside: set[int]) -> tuple[Grid | None, int]:
    """Three lines or more whose cells, two blanks apart, begin or end in one column, figures at the right."""
    rows: list[_Columns] = []
    for line in lines[number:]:
        if "  " not in line.text or line.number in aside or (rows and line.page):
            break
        shift = line.start - line.first
        row = [(shift + cell.start(), shift + cell.end()) for cell in _CELL.finditer(line.text)]
        if len(row) < 2 or (rows and not _aligned(rows[-1], row, second=len(rows) == 1)):
            break
        rows.append(row)
    after = max(number + len(rows), number + 1)
    written = [
        [part(masked, line.number, line.first + left, line.first + right) for left, right in row]
        for line, row in zip(lines[number:after], rows, strict=False)
    ]
    if len(rows) > 1 and len(rows[0]) < len(rows[1]):
        corner = lines[number].first
        written[0].insert(0, part(masked, number, corner, corner))
    body = written[1:] if len(written) > _LEAST_COLUMN_ROWS else written
    if len(body) < _LEAST_COLUMN_ROWS or not _figures([row[-1] for row in body]):
        return None, after
    return _grid(number, after - 1, written), after


def _aligned(above: _Columns, row: _Columns, *, second: bool) -> bool:
    """Say whether each cell begins or ends (within one sign) below its neighbour.

    A head may lack its first cell.
    """
    if second and len(row) == len(above) + 1:
        row = row[1:]
    return len(row) == len(above) and all(
        abs(left - over_left) <= 1 or abs(right - over_right) <= 1
        for (left, right), (over_left, over_right) in zip(row, above, strict=True)
    )


def _figures(cells: Sequence[Line]) -> bool:
    """Say whether these cells are figures: the right-hand column of address blocks and letterheads is not."""
    return all(_FIGURE.fullmatch(cell.text.strip(FILL)) for cell in cells)


def _grid(first: int, last: int, rows: list[list[Line]], *, header: bool = False) -> Grid:
    return Grid(first, last, tuple(map(tuple, rows)), header or _is_head(rows[0]))


def _is_head(row: Sequence[Line]) -> bool:
    """A first row of words or years is a head."""
    written = [cell.text for cell in row if cell.text]
    return bool(written) and all(_YEAR.fullmatch(text) or not _HAS_DIGIT.search(text) for text in written)
