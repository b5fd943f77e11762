"""Which table do the tagged cells of a page make?"""

from collections.abc import Sequence
from statistics import median

from checker.readers.pdf.grids import Grid, glue, is_head, spread
from checker.readers.pdf.layout import TAGGED, Lot
from checker.readers.pdf.page import Element, Row

_Cell = tuple[Element, list[Row]]


def tables(lots: Sequence[Lot]) -> list[Lot]:
    """Put the tagged cells of each table into a grid."""
    found: list[Lot] = []
    at = 0
    while at < len(lots):
        lot = lots[at]
        if lot.kind != TAGGED or lot.element is None or lot.element.kind != "cell":
            found.append(lot)
            at += 1
            continue
        end = at
        while end < len(lots) and (other := lots[end].element) is not None and other.kind == "cell":
            if other.table != lot.element.table:
                break
            end += 1
        found.append(_table(lots[at:end]))
        at = end
    return found


def _table(lots: Sequence[Lot]) -> Lot:
    """Return the table of tagged cells, each in its column."""
    cells = [(lot.element, lot.rows) for lot in lots if lot.element is not None]
    columns = _by_place(cells) or _by_tags(cells)
    high, wide = max(cell.row for cell, _ in cells), max(columns)
    table: list[list[list[Row]]] = [[[] for _ in range(wide)] for _ in range(high)]
    spans: dict[tuple[int, int], tuple[int, int, bool]] = {}
    for (cell, rows), column in zip(cells, columns, strict=True):
        table[cell.row - 1][column - 1] = rows
        spans[cell.row, column] = (cell.row_span, cell.column_span, cell.header)
    if not any(header for _, _, header in spans.values()) and is_head(table[0]):
        spans |= {key: (*span[:2], True) for key, span in spans.items() if key[0] == 1}
    glue(table)
    return Lot("table", [], table=Grid(table, False, 0.0, spans=spans))


def _by_place(cells: Sequence[_Cell]) -> list[int]:
    """Return the column of each cell by its place: no tag is left of a cell with nothing in it.

    Nothing where cells span columns, lie across them, or share one.
    """
    if any(cell.column_span > 1 for cell, _ in cells):
        return []
    edges: list[tuple[float, float]] = []
    for _, rows in cells:
        edges = spread(edges, (min(row.left for row in rows), max(row.right for row in rows)))
    if len(edges) < max(cell.column for cell, _ in cells):
        return []
    found = [
        next(number for number, edge in enumerate(edges, 1) if edge[0] <= rows[0].left <= edge[1])
        for _, rows in cells
    ]
    places = {(cell.row, column) for (cell, _), column in zip(cells, found, strict=True)}
    return found if len(places) == len(cells) else []


def _by_tags(cells: Sequence[_Cell]) -> list[int]:
    """Return the column of each cell by its tag; in a row that lacks some, by the rows that lack none."""
    wide = max(cell.column for cell, _ in cells)
    whole = {cell.row for cell, _ in cells if cell.column == wide}
    middles: dict[int, list[float]] = {}
    for cell, rows in cells:
        if cell.row in whole:
            middles.setdefault(cell.column, []).append(_middle(rows))
    edges = {column: median(found) for column, found in middles.items()}
    taken: set[tuple[int, int]] = set()
    found: list[int] = []
    for cell, rows in cells:
        column = cell.column
        if cell.row not in whole and column > 1:
            nearest = min(edges, key=lambda number: abs(edges[number] - _middle(rows)), default=column)
            column = column if (cell.row, nearest) in taken else nearest
        taken.add((cell.row, column))
        found.append(column)
    return found


def _middle(rows: Sequence[Row]) -> float:
    return (rows[0].left + max(row.right for row in rows)) / 2
