"""At which row and column does each cell of a table stand?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from checker.readers.flow.placing import Placing
from checker.readers.html.tree import TEXT, attribute, children, hidden

if TYPE_CHECKING:
    from collections.abc import Container, Iterator

    from checker.readers.html.tree import Node

_MOST_SPANNED = 1000  # as the standard has it for columns
_ROW_GROUPS = frozenset({"thead", "tbody", "tfoot"})
_LAYOUT = frozenset({"presentation", "none"})


class Cell(Struct, frozen=True):
    """A cell: its element, its place in the grid, from 1, and how far it reaches."""

    node: Node
    row: int
    column: int
    row_span: int
    column_span: int
    header: bool


def is_grid(table: Node) -> bool:
    """Tell whether a table is one, and not a way to put text on a page.

    A table within a cell says that the outer one is only a frame; so does a single cell.
    """
    if attribute(table, "role").lower() in _LAYOUT:
        return False
    cells = 0
    stack = list(children(table))
    while stack:
        node = stack.pop()
        if node.name == "table":
            return False
        if node.name != TEXT:
            cells += node.name in {"td", "th"}
            stack.extend(children(node))
    return cells > 1


def caption_of(table: Node) -> Node | None:
    """Return a table's caption."""
    return next((child for child in children(table) if child.name == "caption" and not hidden(child)), None)


def cells_of(table: Node, notes: Container[int]) -> tuple[Cell, ...]:
    """Return a table's cells, row by row; ``notes`` are the identities of rows that are none of it."""
    found: list[Cell] = []
    placing = Placing()
    for group, ending in _rows(table, notes):
        placing.start_row()
        for node in children(group):
            if node.name not in {"td", "th"} or hidden(node):
                continue
            high = min(_span(node, "rowspan") or ending, ending)
            column, wide, high = placing.place(_span(node, "colspan"), high)
            header = node.name == "th" or group.parent.name == "thead"
            found.append(Cell(node, placing.row, column, high, wide, header))
    return tuple(found)


def _rows(table: Node, notes: Container[int]) -> Iterator[tuple[Node, int]]:
    """Give the rows that are shown, each with how many there are from it to the end of its group."""
    for group in _groups(table):
        rows = [row for row in group if row.name == "tr" and not hidden(row) and id(row) not in notes]
        for at, row in enumerate(rows):
            yield row, len(rows) - at


def _groups(table: Node) -> Iterator[list[Node]]:
    loose: list[Node] = []
    feet: list[list[Node]] = []
    for child in children(table):
        if child.name == "tr":
            loose.append(child)
        elif child.name in _ROW_GROUPS and not hidden(child):
            if loose:
                yield loose
                loose = []
            if child.name == "tfoot":  # shown at the end, wherever it is written
                feet.append(children(child))
            else:
                yield children(child)
    if loose:
        yield loose
    yield from feet


def _span(node: Node, name: str) -> int:
    text = attribute(node, name).strip()
    if not (text.isascii() and text.isdecimal()) or len(text) > 9:
        return 1
    return min(int(text), _MOST_SPANNED)
