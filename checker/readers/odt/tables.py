"""At which row and column does a cell stand, once repeated ones are written out?"""

from lxml import etree
from msgspec import Struct
from msgspec.structs import replace

from checker.readers.flow.content import MOST_SPANNED, Cell, Content
from checker.readers.odt.names import TABLE, number

MOST_COPIES = 64
"""A row or a cell is repeated at most so often: a letter's are written out anyway."""

MOST_COPIES_IN_ALL = 10_000
"""Copies that one file may have; what goes past them moves the place on and adds no cell."""


class Copies(Struct):
    """How many copies of cells a file may still have."""

    left: int = MOST_COPIES_IN_ALL

    def take(self, wanted: int) -> int:
        """Return how many of the wanted copies are made."""
        given = min(wanted, MOST_COPIES, self.left)
        self.left -= given
        return given


class Grid:
    """A table that is being read, row by row; a cell that another covers is passed by."""

    def __init__(self, copies: Copies) -> None:
        self.header_columns = 0
        self._copies = copies
        self._row = 0
        self._column = 1
        self._header = False
        self._open: list[Cell] = []
        self._cells: list[Cell] = []

    def start_row(self, *, header: bool) -> None:
        """Begin a row."""
        self._row += 1
        self._column = 1
        self._header = header
        self._open = []

    def cover(self, cell: etree._Element) -> None:
        """Pass by the place of a cell that is merged into another."""
        self._column += _repeated(cell, "number-columns-repeated")

    def add(self, cell: etree._Element, content: tuple[Content, ...]) -> None:
        """Add a cell, as often as it is repeated."""
        repeated = _repeated(cell, "number-columns-repeated")
        made = Cell(
            self._row,
            self._column,
            _spanned(cell, "number-rows-spanned"),
            _spanned(cell, "number-columns-spanned"),
            self._header or self._column <= self.header_columns,
            content,
        )
        for at in range(1 + self._copies.take(repeated - 1)):
            self._open.append(replace(made, column=self._column + at))
        self._column += repeated

    def end_row(self, row: etree._Element) -> None:
        """Add the row, as often as it is repeated."""
        self._cells += self._open
        more = _repeated(row, "number-rows-repeated") - 1
        for _ in range(min(more, MOST_COPIES)):
            if self._copies.take(1 + len(self._open)) < 1 + len(self._open):
                break
            self._row += 1
            self._cells += [replace(cell, row=self._row) for cell in self._open]

    def cells(self) -> tuple[Cell, ...]:
        """Return the cells, row by row."""
        return tuple(self._cells)


def _repeated(element: etree._Element, name: str) -> int:
    return number(element, TABLE + name, 1, MOST_SPANNED) or 1


def _spanned(element: etree._Element, name: str) -> int:
    return number(element, TABLE + name, 1, MOST_SPANNED) or 1
