"""Which block, with which id and of which kind, does each piece of content become?"""

from itertools import pairwise

from msgspec import Struct
from msgspec.structs import replace

from checker.document import Block, BlockKind, Origin
from checker.readers.flow.content import Box, Cell, Content, Nature, Paragraph, Table
from checker.readers.flow.line import Woven, join, without
from checker.readers.flow.outline import LOWEST, Outline
from checker.readers.flow.typed import typed_label

_LONGEST_HEADING = 120
"""Characters of a line that is a heading only because it is bold."""

_LONGEST_CAPTION = 160
"""Characters of a line right before a table that is taken for its caption."""

_NO_HEADING_ENDS = (".", ",", ";", ":")


class _Place(Struct, frozen=True):
    """Where content stands: its part, and whether it is the running text or beside it."""

    part: str | None
    furniture: bool = False
    boxed: bool = False


class _Caption(Struct, frozen=True):
    """A paragraph that a table right behind it has as its caption; ``styled`` if its style says so."""

    block: str
    styled: bool


class Blocks:
    """Gives out ids in reading order: p1, p2 ... for the body, f1, f2 ... for headers and footers."""

    def __init__(self) -> None:
        self.found: list[Block] = []
        self._last = {"p": 0, "f": 0}
        self._outline = Outline()

    def body(self, content: tuple[Content, ...], part: str | None) -> None:
        """Add running text."""
        self._add(content, _Place(part))

    def furniture(self, content: tuple[Content, ...], part: str | None) -> None:
        """Add a header or a footer."""
        self._add(content, _Place(part, furniture=True, boxed=True))

    def note(self, block: str, label: str, content: tuple[Content, ...], part: str | None) -> Block:
        """Add a note as one block and return it; a sign such as "*" that is typed before it goes."""
        line = join(_lines(content))
        if label and not label.isalnum() and line.text.startswith(label):
            line = without(line, len(label))
        origin = Origin(line.pieces, part)
        added = Block(block, BlockKind.NOTE, line.text, origin, line.breaks, line.marks, label=label)
        self.found.append(added)
        return added

    def _add(self, content: tuple[Content, ...], place: _Place) -> None:
        caption: _Caption | None = None
        for item, following in pairwise((*_unframed(content), None)):
            if isinstance(item, Paragraph):
                caption = self._paragraph(item, place, caption, before_table=isinstance(following, Table))
                continue
            if isinstance(item, Table):
                self._table(item, place, caption.block if caption else None)
            elif isinstance(item, Box):
                self._add(item.content, replace(place, boxed=True))
            caption = None

    def _paragraph(
        self, item: Paragraph, place: _Place, caption: _Caption | None, *, before_table: bool
    ) -> _Caption | None:
        """Add a paragraph; return it as a caption if a table that follows at once may have it as one."""
        nature, line = item.nature, item.line
        if (
            not line.text and not line.marks
        ):  # an empty line parts a table from a line, but not from a real caption
            return caption if caption and caption.styled else None
        kind, level = _kind(line, nature, may_be_bold=not place.boxed and not before_table)
        label = nature.label
        typed = typed_label(line.text) if kind is BlockKind.PARAGRAPH else None
        if typed:
            kind, label, level, line = BlockKind.ITEM, typed, 0, without(line, len(typed))
        if place.furniture or line.contents or nature.contents:
            kind, level = BlockKind.FURNITURE, None
        name = self._next(place)
        heading = self._heading(place)
        if kind is BlockKind.HEADING and not place.boxed:
            heading = self._outline.enter(level or LOWEST, name)
        block = Block(
            name,
            kind,
            line.text,
            Origin(line.pieces, place.part),
            line.breaks,
            line.marks,
            level=level,
            label=label,
            heading=heading,
        )
        self.found.append(block)
        short = kind in {BlockKind.PARAGRAPH, BlockKind.HEADING} and len(line.text) <= _LONGEST_CAPTION
        return _Caption(block.id, nature.caption) if nature.caption or short else None

    def _table(self, table: Table, place: _Place, caption: str | None) -> None:
        if not any(_holds_text(cell.content) for cell in table.cells):
            return
        name = self._next(place)
        for cell in table.cells:
            self._cell(cell, name, place, caption)

    def _cell(self, cell: Cell, table: str, place: _Place, caption: str | None) -> None:
        content = _unframed(cell.content)
        paragraphs = [item for item in content if isinstance(item, Paragraph)]
        line = join([item.line for item in paragraphs])
        if line.text or not place.furniture:
            self.found.append(
                Block(
                    f"{table}/c{cell.row}.{cell.column}",
                    BlockKind.FURNITURE if place.furniture else BlockKind.CELL,
                    line.text,
                    Origin(line.pieces, place.part),
                    line.breaks,
                    line.marks,
                    label=paragraphs[0].nature.label if len(paragraphs) == 1 else None,
                    heading=self._heading(place),
                    table=table,
                    row=cell.row,
                    column=cell.column,
                    row_span=cell.row_span,
                    column_span=cell.column_span,
                    header=cell.header,
                    caption=caption,
                )
            )
        within = tuple(item for item in content if not isinstance(item, Paragraph))
        if within:
            self._add(within, replace(place, boxed=True))

    def _heading(self, place: _Place) -> str | None:
        return None if place.furniture else self._outline.heading

    def _next(self, place: _Place) -> str:
        series = "f" if place.furniture else "p"
        self._last[series] += 1
        return f"{series}{self._last[series]}"


def _kind(line: Woven, nature: Nature, *, may_be_bold: bool) -> tuple[BlockKind, int | None]:
    """Return what a paragraph of the running text is, and its level."""
    if nature.level is not None:
        return BlockKind.HEADING, nature.level
    if nature.label is not None:
        return BlockKind.ITEM, nature.depth
    short = len(line.text) <= _LONGEST_HEADING and not line.text.endswith(_NO_HEADING_ENDS)
    if may_be_bold and line.bold and short and not nature.caption:
        return BlockKind.HEADING, None
    return BlockKind.PARAGRAPH, None


def _unframed(content: tuple[Content, ...]) -> tuple[Content, ...]:
    """Return the content without its frames: a table of a single cell only draws a line around text.

    A frame that floats is a text box, drawn another way.
    """
    found: list[Content] = []
    for item in content:
        if isinstance(item, Table) and len(item.cells) == 1:
            inner = _unframed(item.cells[0].content)
            found += (Box(inner),) if item.floating else inner
        else:
            found.append(item)
    return tuple(found)


def _lines(content: tuple[Content, ...]) -> list[Woven]:
    return [item.line for item in _unframed(content) if isinstance(item, Paragraph)]


def _holds_text(content: tuple[Content, ...]) -> bool:
    for item in content:
        if isinstance(item, Paragraph):
            if item.line.text or item.line.marks:
                return True
        elif isinstance(item, Box):
            if _holds_text(item.content):
                return True
        elif isinstance(item, Table) and any(_holds_text(cell.content) for cell in item.cells):
            return True
    return False
