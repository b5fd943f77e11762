"""What are the blocks, notes and tables of a plain-text letter?"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence

from checker.document.addressed import addressed
from checker.document.model import Block, BlockKind, Document, Note
from checker.readers.flow.outline import Outline
from checker.readers.refusal import Refusal
from checker.readers.source import Source
from checker.readers.text import columns, furniture, headings, layout, notation, notes, stretches, tables
from checker.readers.text.columns import Side
from checker.readers.text.decode import decode
from checker.readers.text.emphasis import plain
from checker.readers.text.lines import Line, hide, mask, remade, set_aside, split
from checker.readers.text.lost import lost
from checker.readers.text.notes import Notes, NoteText
from checker.readers.text.stretches import Stretch
from checker.readers.text.tables import Grid
from checker.readers.text.weave import Found, Woven, weave

_LONGEST_CAPTION = 200


def read(source: Source) -> Document | Refusal:
    """Read a text file.

    The blocks are those of the body, then the notes, then the page furniture, each in the order of the file.
    """
    decoded = decode(source.content, source.limits)
    if isinstance(decoded, Refusal):
        return decoded
    text, remarks = decoded
    unmasked = set_aside(text, hide(text), [(start, end) for start, end, _ in addressed(text)])
    signs = notation.extract(unmasked)
    masked = signs.masked
    lines = remade(
        masked, lost(masked, split(masked)), [(mark.where, mark.where_end) for mark in signs.marks]
    )
    rules = furniture.rules(lines)
    pages = furniture.furniture(lines)
    grids = tables.find(masked, lines, rules | pages)
    aside = rules | pages | {number for grid in grids for number in range(grid.first, grid.last + 1)}
    sides = columns.beside(masked, lines, aside)
    masked, lines = _without(masked, lines, [(line.start, line.end) for side in sides for line in side.lines])
    found = notes.find(unmasked, masked, lines, aside, signs)
    masked, lines = _without(masked, lines, [_extent(masked, mark) for mark in found.implied])
    body = stretches.form(masked, lines, aside | found.lines, layout.measure(lines))
    body = _beside(body, sides)
    furnishing = [line for line in lines if line.number in pages]
    furnishing += [line for side in sides if not side.first_page for line in side.lines]
    blocks = _Blocks(text, found, body, grids, sorted(furnishing, key=lambda line: line.start))
    return blocks.document(remarks)


def _without(
    masked: str, lines: tuple[Line, ...], spans: list[tuple[int, int]]
) -> tuple[str, tuple[Line, ...]]:
    if not spans:
        return masked, lines
    less = mask(masked, spans)
    return less, remade(less, lines, spans)


def _extent(masked: str, mark: Found) -> tuple[int, int]:
    """Return a mark with the blank before it, if it stands apart and a stop follows ("the airport 1.")."""
    blank = masked[mark.where - 1 : mark.where] in (" ", "\xa0")
    stop = masked[mark.where_end : mark.where_end + 1] in tuple(".,;:)")
    return mark.where - (blank and stop), mark.where_end


def _beside(body: list[Stretch], sides: Sequence[Side]) -> list[Stretch]:
    """Put the side columns of the first page behind the lines they stand beside."""
    letterhead = [Stretch(BlockKind.PARAGRAPH, side.lines) for side in sides if side.first_page]
    if not letterhead:
        return body
    return sorted([*body, *letterhead], key=lambda stretch: (stretch.lines[0].number, stretch.lines[0].start))


class _Blocks:
    """Gives the stretches their ids, headings and marks, in one pass."""

    def __init__(
        self, text: str, found: Notes, body: list[Stretch], grids: Sequence[Grid], pages: list[Line]
    ) -> None:
        self.text = text
        self.notes = found.notes
        self.marks = found.marks
        self.where = [mark.where for mark in found.marks]
        self.ids = _note_ids(found.notes)
        self.body = body
        self.grids = list(grids)
        self.pages = pages
        self.outline = Outline()
        self.note_heading: dict[str, str | None] = {}
        self.number = 0

    def document(self, remarks: tuple[str, ...]) -> Document:
        blocks = [*self._body(), *self._notes(), *self._furniture()]
        linked = tuple(
            Note(note.label, f"n{count}", note.where, note.where_end)
            for count, note in enumerate(self.notes, 1)
        )
        return Document("txt", tuple(blocks), linked, self.text, (), remarks)

    def _body(self) -> Iterator[Block]:
        starts = [stretch.lines[0].number for stretch in self.body]
        before = {bisect_left(starts, grid.first): grid for grid in self.grids}
        classified = headings.classify(self.body, set(before))
        caption: Block | None = None
        for index, stretch in enumerate(classified):
            if index in before:
                yield from self._tables(starts, index, caption)
            caption = self._block(stretch)
            yield caption
        yield from self._tables(starts, len(classified), caption)

    def _tables(self, starts: list[int], index: int, caption: Block | None) -> Iterator[Block]:
        for grid in [grid for grid in self.grids if bisect_left(starts, grid.first) == index]:
            yield from self._cells(grid, caption)
            caption = None

    def _block(self, stretch: Stretch) -> Block:
        self.number += 1
        block_id = f"p{self.number}"
        under = self.outline.heading
        if stretch.kind is BlockKind.HEADING:
            under = self.outline.enter(stretch.level or 2, block_id)
        woven = self._weave(stretch.lines)
        for mark in woven.marks:
            if mark.note:
                self.note_heading.setdefault(mark.note, self.outline.heading)
        return Block(
            block_id,
            stretch.kind,
            woven.text,
            woven.origin,
            woven.breaks,
            woven.marks,
            level=stretch.level,
            label=stretch.label,
            heading=under,
        )

    def _cells(self, grid: Grid, caption: Block | None) -> Iterator[Block]:
        self.number += 1
        table = f"p{self.number}"
        for row, cells in enumerate(grid.rows, 1):
            for column, cell in enumerate(cells, 1):
                if not cell.text:
                    continue
                woven = self._weave([cell])
                yield Block(
                    f"{table}/c{row}.{column}",
                    BlockKind.CELL,
                    woven.text,
                    woven.origin,
                    woven.breaks,
                    woven.marks,
                    heading=self.outline.heading,
                    table=table,
                    row=row,
                    column=column,
                    header=grid.header and row == 1,
                    caption=caption.id if caption and _may_be_caption(caption) else None,
                )

    def _notes(self) -> Iterator[Block]:
        for count, note in enumerate(self.notes, 1):
            woven = weave(self.text, plain(note.lines))
            note_id = f"n{count}"
            yield Block(
                note_id,
                BlockKind.NOTE,
                woven.text,
                woven.origin,
                woven.breaks,
                label=note.label,
                heading=self.note_heading.get(note_id),
            )

    def _furniture(self) -> Iterator[Block]:
        for count, lines in enumerate(_neighbours(self.pages), 1):
            woven = self._weave(lines)
            yield Block(f"f{count}", BlockKind.FURNITURE, woven.text, woven.origin, woven.breaks, woven.marks)

    def _weave(self, lines: Sequence[Line]) -> Woven:
        marks = [
            (mark, self._note_of(mark))
            for line in lines
            for mark in self.marks[
                bisect_left(self.where, line.first) : bisect_left(self.where, max(line.last, line.first + 1))
            ]
        ]
        return weave(self.text, plain(lines), marks)

    def _note_of(self, mark: Found) -> str | None:
        """Return the next note with the mark's label, else the last one before it."""
        named = self.ids.get(mark.label)
        if not named:
            return None
        index = bisect_left(named, (mark.where, ""))
        return named[min(index, len(named) - 1)][1]


def _note_ids(found: Iterable[NoteText]) -> dict[str, list[tuple[int, str]]]:
    ids: dict[str, list[tuple[int, str]]] = {}
    for count, note in enumerate(found, 1):
        ids.setdefault(note.label, []).append((note.where, f"n{count}"))
    return ids


def _may_be_caption(block: Block) -> bool:
    return block.kind in (BlockKind.PARAGRAPH, BlockKind.HEADING) and len(block.text) <= _LONGEST_CAPTION


def _neighbours(lines: Sequence[Line]) -> Iterator[list[Line]]:
    group: list[Line] = []
    for line in lines:
        if not line.text:
            continue
        if group and (line.number > group[-1].number + 1 or line.page):
            yield group
            group = []
        group.append(line)
    if group:
        yield group
