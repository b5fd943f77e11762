"""Which lines are a table: figures below each other?"""

import re
from bisect import bisect_right
from collections.abc import Sequence
from itertools import pairwise

from msgspec import Struct, field

from checker.readers.pdf.page import Cell, Raised, Row

_LEAST_ROWS = 3
_ROW_GAP = 1.12
_TABLE_GAP = 3.2  # of the type size: a wider gap ends a table
FIGURE = re.compile(r"[^\w\s]{0,3}\s?\d[\d.,\s]*[^\w\s]{0,3}(?:\s?\d{1,3})?|[-–—*]|")
_MOST_PARTS = 3  # lines that one figure is broken over
YEAR = re.compile(r"(?:19|20)\d\d(?:\s?[-–/]\s?(?:19|20)?\d\d)?")
_DIGIT = re.compile(r"\d")
_GLUED = re.compile(r"[\d.,%]")


class Grid(Struct):
    """A table: its rows of cells, each a list of lines (none in an empty cell); whether row 1 is a head.

    ``spans`` has the row span, the column span and whether it is a head of each cell that tags tell it of.
    """

    rows: list[list[list[Row]]]
    header: bool
    top: float
    spans: dict[tuple[int, int], tuple[int, int, bool]] = field(default_factory=dict)


def aligned(lines: Sequence[Row]) -> list["Grid | list[Row]"]:
    """Return the lines with those of tables put into grids, in their order."""
    found: list[Grid | list[Row]] = []
    plain: list[Row] = []
    at = 0
    while at < len(lines):
        end = _reach(lines, at)
        grid = _grid(lines[at:end]) if end - at >= _LEAST_ROWS else None
        if grid is None:
            plain += lines[at : max(end, at + 1)]
        else:
            if plain:
                found.append(plain)
                plain = []
            found.append(grid)
        at = max(end, at + 1)
    if plain:
        found.append(plain)
    return found


def _reach(lines: Sequence[Row], start: int) -> int:
    """Return where the lines end that may be a table: each stays within the columns of those above it."""
    if len(lines[start].cells) < 2:
        return start
    columns = _Columns()
    end = start
    for at in range(start, len(lines)):
        line = lines[at]
        if at > start and lines[at - 1].base - line.base > _TABLE_GAP * line.size:
            break
        if not columns.fit(line):
            break
        end = at + 1
    return end


class _Columns:
    """The edges of columns, as lines are added from the top down."""

    def __init__(self) -> None:
        self.edges: list[tuple[float, float]] = []

    def fit(self, line: Row) -> bool:
        """Add a line, unless it lies across the gaps between columns."""
        edges = self.edges
        for cell in line.cells:
            edges = spread(edges, (cell.left, cell.right))
        if len(edges) < 2 or (self.edges and len(edges) < len(self.edges)):
            return False
        self.edges = edges
        return True


def spread(edges: list[tuple[float, float]], cell: tuple[float, float]) -> list[tuple[float, float]]:
    """Return the edges of columns with another cell put in: what it touches is one column with it."""
    touched = [edge for edge in edges if edge[0] < cell[1] and cell[0] < edge[1]]
    low = min([cell[0], *(edge[0] for edge in touched)])
    high = max([cell[1], *(edge[1] for edge in touched)])
    return sorted([*(edge for edge in edges if edge not in touched), (low, high)])


def _grid(lines: Sequence[Row]) -> Grid | None:
    columns = _Columns()
    for line in lines:
        columns.fit(line)
    starts = [edge[0] for edge in columns.edges]
    table: list[list[list[Row]]] = []
    for group in _groups(lines):
        row: list[list[Row]] = [[] for _ in starts]
        for line in group:
            for cell in line.cells:
                row[max(bisect_right(starts, cell.left) - 1, 0)].append(part(line, cell))
        table.append(row)
    glue(table)
    if len(table) < _LEAST_ROWS or not _figures(table):
        return None
    return Grid(table, is_head(table[0]), lines[0].base + lines[0].size)


def _groups(lines: Sequence[Row]) -> list[list[Row]]:
    """Put the lines of one table row together: between rows the gap is wider, or there is none to tell."""
    gaps = [above.base - line.base for above, line in pairwise(lines)]
    least = min(gaps)
    groups: list[list[Row]] = [[lines[0]]]
    wrapped = any(len(line.cells) < 2 for line in lines)
    for gap, line in zip(gaps, lines[1:], strict=True):
        if gap > _ROW_GAP * least or (not wrapped and max(gaps) <= _ROW_GAP * least):
            groups.append([line])
        else:
            groups[-1].append(line)
    if len(groups) < _LEAST_ROWS:
        return [[line] for line in lines]
    return groups


def part(line: Row, cell: Cell) -> Row:
    """Return the part of a line that stands in one cell."""
    raised = tuple(
        Raised(mark.start - cell.start, mark.end - cell.start)
        for mark in line.raised
        if cell.start <= mark.start and mark.end <= cell.end
    )
    width = cell.right - cell.left
    return Row(
        line.text[cell.start : cell.end],
        line.where[cell.start : cell.end],
        line.edges[cell.start : cell.end],
        cell.left,
        cell.right,
        line.base,
        line.size,
        line.style,
        width,
        line.page,
        0.0,
        False,
        (Cell(0, cell.end - cell.start, cell.left, cell.right),),
        raised,
    )


def glue(table: list[list[list[Row]]]) -> None:
    """Mark figures that a narrow column broke ("20" / "24") as going on without a blank: see Row.first."""
    for column in range(len(table[0])):
        cells = [row[column] for row in table]
        widest = max((line.right - line.left for cell in cells for line in cell), default=0)
        for cell in cells:
            for line, after in pairwise(cell if len(cell) <= _MOST_PARTS else ()):
                digit = (after.right - after.left) / max(len(after.text), 1)
                tight = line.right - line.left + digit > widest
                if (
                    tight
                    and " " not in line.text
                    and _GLUED.match(line.text[-1])
                    and _GLUED.match(after.text[0])
                ):
                    after.first = -1.0


def _figures(table: list[list[list[Row]]]) -> bool:
    """Say whether the last column holds figures below its head, and some at all."""
    last = [written(row[-1]) for row in table[1:]]
    return any(last) and all(FIGURE.fullmatch(text) for text in last)


def written(cell: Sequence[Row]) -> str:
    """Return the text of a cell."""
    return "".join((" " if index and line.first >= 0 else "") + line.level for index, line in enumerate(cell))


def is_head(row: Sequence[Sequence[Row]]) -> bool:
    """A first row of words or years is a head."""
    texts = [written(cell) for cell in row if cell]
    return bool(texts) and all(YEAR.fullmatch(text) or not _DIGIT.search(text) for text in texts)
