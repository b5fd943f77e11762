"""Which cells does a table hold?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.readers.odt.names import TABLE, number
from checker.readers.odt.tables import Copies, Grid

if TYPE_CHECKING:
    from lxml import etree

    from checker.readers.flow.content import Cell
    from checker.readers.odt.story import Story

_ROW, _CELL, _COVERED = (TABLE + name for name in ("table-row", "table-cell", "covered-table-cell"))
_HEADER_ROWS, _COLUMNS, _COLUMN = (
    TABLE + name for name in ("table-header-rows", "table-header-columns", "table-column")
)
_ROWS = frozenset({_HEADER_ROWS, TABLE + "table-rows", TABLE + "table-row-group"})


def cells(table: etree._Element, story: Story, copies: Copies) -> tuple[Cell, ...]:
    """Return a table's cells; the story reads them, and counts what is passed by."""
    reading = _Reading(story, copies)
    reading.rows(table, header=False)
    return reading.grid.cells()


class _Reading:
    """A table that is being read, row by row."""

    def __init__(self, story: Story, copies: Copies) -> None:
        self.grid = Grid(copies)
        self._story = story

    def rows(self, container: etree._Element, *, header: bool) -> None:
        """Read the rows of a table, or of a group of them."""

        def read(child: etree._Element) -> None:
            tag = child.tag
            if tag in _ROWS:
                self.rows(child, header=header or tag == _HEADER_ROWS)
            elif tag == _ROW and child.get(TABLE + "visibility") not in {"collapse", "filter"}:
                self._row(child, header=header)
            else:
                if tag == _COLUMNS:
                    self.grid.header_columns += _columns(child)
                self._story.skip(child)

        self._story.each(container, read)

    def _row(self, row: etree._Element, *, header: bool) -> None:
        self.grid.start_row(header=header)
        self._story.each(row, self._cell)
        self.grid.end_row(row)

    def _cell(self, cell: etree._Element) -> None:
        if cell.tag == _CELL:
            self.grid.add(cell, self._story.within(cell))
            return
        if cell.tag == _COVERED:
            self.grid.cover(cell)
        self._story.skip(cell)


def _columns(group: etree._Element) -> int:
    name = TABLE + "number-columns-repeated"
    return sum(number(column, name, 1, 1000) or 1 for column in group.iter(_COLUMN))
