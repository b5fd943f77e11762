"""What are the blocks, notes and tables of a letter whose pages were read?"""

from collections.abc import Iterator, Sequence
from statistics import median

from checker.document.model import Block, BlockKind, Document, Note, Unread
from checker.readers.pdf import contents, furniture, headings, notes, stretches
from checker.readers.pdf.grids import Grid, is_head
from checker.readers.pdf.layout import TAGGED, Lot, Sheet
from checker.readers.pdf.page import Element, Row
from checker.readers.pdf.stretches import Stretch
from checker.readers.pdf.weave import Weaver, Woven, words

_LONGEST_CAPTION = 200


def document(
    sheets: Sequence[Sheet], unread: tuple[Unread, ...] = (), remarks: tuple[str, ...] = ()
) -> Document:
    """Return the letter: its body, then the notes, then the furniture, each in the order of the pages."""
    furnishing = furniture.furnish(sheets)
    for sheet in sheets:
        sheet.lots = _tables(sheet.lots)
    found, feet = notes.gather(sheets, stretches.measure(sheets).size)
    furnishing = sorted([*furnishing, *feet], key=lambda row: row.page)
    letter = stretches.measure(sheets)
    body, listed_pages = contents.take(stretches.form(sheets, letter))
    furnishing = sorted([*furnishing, *listed_pages], key=lambda row: row.page)
    headings.classify(body, letter)
    links = notes.Links(found)
    weaver = Weaver(words(_lines(body, found), _cell_lines(body)), links)
    blocks = _Blocks(weaver)
    listed = [*blocks.body(body), *blocks.notes(found), *blocks.furniture(furnishing)]
    linked = tuple(
        Note(note.label, f"n{count}", note.where, note.where_end) for count, note in enumerate(found, 1)
    )
    return Document("pdf", tuple(listed), linked, unread=unread, remarks=remarks)


def _tables(lots: Sequence[Lot]) -> list[Lot]:
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
        found.append(_tagged_table(lots[at:end]))
        at = end
    return found


def _tagged_table(lots: Sequence[Lot]) -> Lot:
    """Return the table of tagged cells. Where the tags leave out how wide cells are, their places tell."""
    cells = [(lot.element, lot.rows) for lot in lots if lot.element is not None]
    high = max(cell.row for cell, _ in cells)
    wide = max(cell.column for cell, _ in cells)
    table: list[list[list[Row]]] = [[[] for _ in range(wide)] for _ in range(high)]
    spans: dict[tuple[int, int], tuple[int, int, bool]] = {}
    edges = _edges(cells, wide)
    for cell, rows in cells:
        column = cell.column
        if max(other.column for other, _ in cells if other.row == cell.row) < wide and cell.column > 1:
            middle = (rows[0].left + max(row.right for row in rows)) / 2
            nearest = min(edges, key=lambda number: abs(edges[number] - middle), default=column)
            column = column if table[cell.row - 1][nearest - 1] else nearest
        table[cell.row - 1][column - 1] = rows
        spans[cell.row, column] = (cell.row_span, cell.column_span, cell.header)
    if not any(header for _, _, header in spans.values()) and is_head(table[0]):
        spans |= {key: (*span[:2], True) for key, span in spans.items() if key[0] == 1}
    return Lot("table", [], table=Grid(table, False, 0.0, spans=spans))


def _edges(cells: Sequence[tuple[Element, list[Row]]], wide: int) -> dict[int, float]:
    """Return the middle of each column, by the rows that have a cell in the last one."""
    whole = {cell.row for cell, _ in cells if cell.column == wide}
    middles: dict[int, list[float]] = {}
    for cell, rows in cells:
        if cell.row in whole:
            middles.setdefault(cell.column, []).append((rows[0].left + max(row.right for row in rows)) / 2)
    return {column: median(found) for column, found in middles.items()}


def _lines(body: Sequence[Stretch | Grid], found: Sequence[notes.Found]) -> list[Sequence[Row]]:
    """Return the lines of each paragraph and note."""
    return [*(one.rows for one in body if isinstance(one, Stretch)), *(note.rows for note in found)]


def _cell_lines(body: Sequence[Stretch | Grid]) -> list[Sequence[Row]]:
    """Return the lines of each cell."""
    return [cell for one in body if isinstance(one, Grid) for row in one.rows for cell in row]


class _Blocks:
    """Gives the stretches their ids and headings, in one pass."""

    def __init__(self, weaver: Weaver) -> None:
        self._weaver = weaver
        self._number = 0
        self._headings: list[tuple[int, str]] = []
        self._note_heading: dict[str, str | None] = {}

    def body(self, found: Sequence[Stretch | Grid]) -> Iterator[Block]:
        caption: Block | None = None
        for one in found:
            if isinstance(one, Grid):
                yield from self._cells(one, caption)
                caption = None
                continue
            woven = self._weaver.weave(one.rows, one.skip)
            if not woven.text:
                continue
            block = self._block(one, woven)
            caption = block if not one.beside else caption
            yield block

    def _block(self, one: Stretch, woven: Woven) -> Block:
        self._number += 1
        block_id = f"p{self._number}"
        level = one.level or 1
        if one.kind is BlockKind.HEADING:
            self._headings = [place for place in self._headings if place[0] < level]
        under = self._headings[-1][1] if self._headings else None
        if one.kind is BlockKind.HEADING:
            self._headings.append((level, block_id))
        self._refer(woven)
        return Block(
            block_id,
            one.kind,
            woven.text,
            woven.origin,
            woven.breaks,
            woven.marks,
            level=one.level,
            label=one.label,
            heading=under,
        )

    def _refer(self, woven: Woven) -> None:
        for mark in woven.marks:
            if mark.note:
                self._note_heading.setdefault(mark.note, self._headings[-1][1] if self._headings else None)

    def _cells(self, grid: Grid, caption: Block | None) -> Iterator[Block]:
        self._number += 1
        table = f"p{self._number}"
        named = caption is not None and len(caption.text) <= _LONGEST_CAPTION and caption.kind in _CAPTIONS
        for row, cells in enumerate(grid.rows, 1):
            for column, lines in enumerate(cells, 1):
                woven = self._weaver.weave(lines, cell=True)
                if not woven.text:
                    continue
                self._refer(woven)
                down, across, header = grid.spans.get((row, column), (1, 1, grid.header and row == 1))
                yield Block(
                    f"{table}/c{row}.{column}",
                    BlockKind.CELL,
                    woven.text,
                    woven.origin,
                    woven.breaks,
                    woven.marks,
                    heading=self._headings[-1][1] if self._headings else None,
                    table=table,
                    row=row,
                    column=column,
                    row_span=down,
                    column_span=across,
                    header=header,
                    caption=caption.id if named and caption is not None else None,
                )

    def notes(self, found: Sequence[notes.Found]) -> Iterator[Block]:
        for count, note in enumerate(found, 1):
            woven = self._weaver.weave(note.rows, note.skip)
            under = self._note_heading.get(f"n{count}")
            yield Block(
                f"n{count}",
                BlockKind.NOTE,
                woven.text,
                woven.origin,
                woven.breaks,
                woven.marks,
                label=note.label,
                heading=under,
            )

    def furniture(self, rows: Sequence[Row]) -> Iterator[Block]:
        for count, lines in enumerate(_neighbours(rows), 1):
            woven = self._weaver.weave(lines)
            yield Block(f"f{count}", BlockKind.FURNITURE, woven.text, woven.origin, woven.breaks, woven.marks)


_CAPTIONS = (BlockKind.PARAGRAPH, BlockKind.HEADING)


def _neighbours(rows: Sequence[Row]) -> Iterator[list[Row]]:
    group: list[Row] = []
    for row in rows:
        if group and (row.page != group[-1].page or not 0 <= group[-1].base - row.base < 2 * row.size):
            yield group
            group = []
        group.append(row)
    if group:
        yield group
