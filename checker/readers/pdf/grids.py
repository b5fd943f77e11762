"""Which lines are a table: cells within drawn lines, or figures below each other?"""

import re
from bisect import bisect_right
from collections.abc import Sequence
from itertools import pairwise

from msgspec import Struct, field

from checker.readers.pdf.page import Cell, Raised, Row, Rule, Run
from checker.readers.pdf.rows import rows

_SAME = 2.5  # points
_LEAST_LINES = 3
_LEAST_ROWS = 3
_MOST_LINES = 200
_ROW_GAP = 1.12
_TABLE_GAP = 3.2  # of the type size: a wider gap ends a table
_FIGURE = re.compile(r"[^\w\s]{0,3}\s?\d[\d.,\s]*[^\w\s]{0,3}(?:\s?\d{1,3})?|[-–—*]|")
_MOST_PARTS = 3  # lines that one figure is broken over
_YEAR = re.compile(r"(?:19|20)\d\d(?:\s?[-–/]\s?(?:19|20)?\d\d)?")
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


class Frame(Struct):
    """The drawn lines of a table: where its columns and rows part."""

    across: list[float]
    down: list[float]

    @property
    def bottom(self) -> float:
        """The table's foot."""
        return self.down[-1]

    def holds(self, run: Run) -> bool:
        """Say whether a run stands within the frame."""
        middle = run.base + 0.3 * run.size
        return (
            self.down[-1] - _SAME <= middle <= self.down[0] + _SAME
            and self.across[0] - _SAME <= (run.left + run.right) / 2 <= self.across[-1] + _SAME
        )

    def grid(self, runs: Sequence[Run], page: int) -> Grid | None:
        """Put the runs into the frame's cells; None where they fill fewer than two rows or columns."""
        cells: dict[tuple[int, int], list[Run]] = {}
        upwards = self.down[::-1]
        for run in runs:
            row = len(upwards) - bisect_right(upwards, run.base + 0.3 * run.size) - 1
            column = bisect_right(self.across, run.left + min(run.right - run.left, run.size) / 2) - 1
            key = (min(max(row, 0), len(self.down) - 2), min(max(column, 0), len(self.across) - 2))
            cells.setdefault(key, []).append(run)
        used = [sorted({key[side] for key in cells}) for side in (0, 1)]
        if len(used[0]) < 2 or len(used[1]) < 2:
            return None
        table = [[rows(cells.get((row, column), ()), page) for column in used[1]] for row in used[0]]
        return Grid(table, is_head(table[0]), self.down[0])


def frames(rules: Sequence[Rule]) -> list[Frame]:
    """Return the frames that are drawn on a page, from the top down: upright and level lines that meet."""
    uprights = [rule for rule in rules if rule.upright]
    levels = [rule for rule in rules if not rule.upright]
    found: list[Frame] = []
    for low, high in _bands(uprights):
        down = _places([rule.top for rule in levels if low - _SAME <= rule.top <= high + _SAME])
        across = _places(
            [rule.left for rule in uprights if low - _SAME <= (rule.top + rule.bottom) / 2 <= high + _SAME]
        )
        if (
            len(across) >= _LEAST_LINES
            and len(down) >= _LEAST_LINES
            and len(across) * len(down) <= _MOST_LINES**2
        ):
            found.append(Frame(across, down[::-1]))
    return found


def _bands(uprights: Sequence[Rule]) -> list[tuple[float, float]]:
    """Return the heights that upright lines cover, from the top down."""
    found: list[tuple[float, float]] = []
    for rule in sorted(uprights, key=lambda rule: -rule.top):
        if found and rule.top >= found[-1][0] - _SAME * 2:
            found[-1] = (min(found[-1][0], rule.bottom), found[-1][1])
        else:
            found.append((rule.bottom, rule.top))
    return found


def _places(values: Sequence[float]) -> list[float]:
    found: list[float] = []
    for value in sorted(values):
        if not found or value - found[-1] > _SAME:
            found.append(value)
    return found


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
    last = [_written(row[-1]) for row in table[1:]]
    return any(last) and all(_FIGURE.fullmatch(text) for text in last)


def _written(cell: Sequence[Row]) -> str:
    return "".join((" " if index and line.first >= 0 else "") + line.level for index, line in enumerate(cell))


def is_head(row: Sequence[Sequence[Row]]) -> bool:
    """A first row of words or years is a head."""
    written = [_written(cell) for cell in row if cell]
    return bool(written) and all(_YEAR.fullmatch(text) or not _DIGIT.search(text) for text in written)
