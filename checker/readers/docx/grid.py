"""At which row and column does a cell stand, and how far does it reach?"""

from msgspec.structs import replace

from checker.readers.flow.content import Cell, Content


class Grid:
    """A table that is being read; merged cells grow the cell they belong to."""

    def __init__(self) -> None:
        self._row = 0
        self._column = 1
        self._header = False
        self._cells: list[Cell] = []
        self._above: dict[int, int] = {}
        self._last: int | None = None

    def start_row(self, *, skipped: int, header: bool) -> None:
        """Begin a row, whose first columns may be left out."""
        self._row += 1
        self._column = 1 + skipped
        self._header = header
        self._last = None

    def add(self, span: int, content: tuple[Content, ...]) -> None:
        """Add a cell."""
        self._last = self._above[self._column] = len(self._cells)
        self._cells.append(Cell(self._row, self._column, 1, span, self._header, content))
        self._column += span

    def widen(self, span: int) -> bool:
        """Make the cell on the left wider; False where there is none."""
        if self._last is None:
            return False
        cell = self._cells[self._last]
        self._cells[self._last] = replace(cell, column_span=cell.column_span + span)
        self._column += span
        return True

    def deepen(self, span: int) -> bool:
        """Make the cell above deeper; False where none reaches down to this row."""
        at = self._above.get(self._column)
        if at is None or self._cells[at].row + self._cells[at].row_span != self._row:
            return False
        self._cells[at] = replace(self._cells[at], row_span=self._cells[at].row_span + 1)
        self._column += span
        self._last = None
        return True

    def cells(self) -> tuple[Cell, ...]:
        """Return the cells, row by row."""
        return tuple(self._cells)
