"""What are the blocks, notes and tables of a letter whose pages were read?"""

from collections.abc import Iterator, Sequence

from checker.document.model import Block, BlockKind, Document, Note, Unread
from checker.readers.pdf import contents, furniture, headings, notes, stretches, tagged
from checker.readers.pdf.grids import Grid
from checker.readers.pdf.layout import Sheet
from checker.readers.pdf.page import Row
from checker.readers.pdf.stretches import Stretch
from checker.readers.pdf.weave import Weaver, Woven, words

_LONGEST_CAPTION = 200


def document(
    sheets: Sequence[Sheet], unread: tuple[Unread, ...] = (), remarks: tuple[str, ...] = ()
) -> Document:
    """Return the letter: its body, then the notes, then the furniture, each in the order of the pages."""
    furnishing = furniture.furnish(sheets)
    for sheet in sheets:
        sheet.lots = tagged.tables(sheet.lots)
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
