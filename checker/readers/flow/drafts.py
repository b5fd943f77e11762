"""What has been read of a text with mark-up before its blocks have ids, and which do they become?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, Protocol, TypeVar

from msgspec import Struct, field

from checker.document import Block, BlockKind, Mark, Origin
from checker.readers.flow.outline import LOWEST, Outline

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

_LONGEST_HEADING = 120  # characters of a line that is a heading only because it is bold
_LONGEST_CAPTION = 160  # characters of a line right before a table that is taken for its caption
_NO_HEADING_ENDS = (".", ",", ";", ":")


class Written(Protocol):
    """A block's text as its reader wrote it; its note marks are the reader's own."""

    @property
    def text(self) -> str:
        """Return the text."""

    @property
    def origin(self) -> Origin:
        """Return where it stands."""

    @property
    def breaks(self) -> tuple[int, ...]:
        """Return where a line ended in it."""


class Place(Protocol):
    """Where a cell stands in its table, from 1, and how far it reaches."""

    @property
    def row(self) -> int:
        """Return its first row."""

    @property
    def column(self) -> int:
        """Return its first column."""

    @property
    def row_span(self) -> int:
        """Return how many rows it spans."""

    @property
    def column_span(self) -> int:
        """Return how many columns it spans."""

    @property
    def header(self) -> bool:
        """Return whether the file marks it as a header."""


Text = TypeVar("Text", bound=Written)
Note = TypeVar("Note")


class Draft(Struct, Generic[Text]):
    """A block of the body; ``cell`` where it is a table's."""

    kind: BlockKind
    written: Text
    level: int | None = None
    label: str | None = None
    cell: Place | None = None


class TableDraft(Struct, Generic[Text]):
    """A table's cells, and the block that says what it is about."""

    cells: tuple[Draft[Text], ...]
    caption: Draft[Text] | None = None


class Drafts(Struct, Generic[Text, Note]):
    """All that was read, in the order of the file."""

    blocks: list[Draft[Text] | TableDraft[Text]] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)
    unread: dict[str, int] = field(default_factory=dict)

    def leave(self, what: str, count: int = 1) -> None:
        """Count something that is left out."""
        if count:
            self.unread[what] = self.unread.get(what, 0) + count

    def caption_above(self) -> Draft[Text] | None:
        """Take the short line right above a table for what it is about; bold, it is no heading then."""
        before = self.blocks[-1] if self.blocks else None
        if not isinstance(before, Draft) or len(before.written.text) > _LONGEST_CAPTION:
            return None
        if before.kind is BlockKind.HEADING and before.level is None:
            before.kind = BlockKind.PARAGRAPH
        return before if before.kind is BlockKind.PARAGRAPH else None


def may_be_heading(text: str) -> bool:
    """Tell whether a line that is bold may be a heading for that."""
    return len(text) <= _LONGEST_HEADING and not text.endswith(_NO_HEADING_ENDS)


def body(
    drafts: Iterable[Draft[Text] | TableDraft[Text]], marks: Callable[[Text], tuple[Mark, ...]]
) -> Iterator[Block]:
    """Give the blocks that drafts become: p1, p2 ... each under its heading."""
    drafts = list(drafts)
    names = {id(draft): f"p{at}" for at, draft in enumerate(drafts, 1)}
    outline = Outline()
    for draft in drafts:
        name = names[id(draft)]
        if not isinstance(draft, Draft):
            caption = names.get(id(draft.caption)) if draft.caption else None
            for cell in draft.cells:
                yield _cell(name, cell, marks(cell.written), outline.heading, caption)
            continue
        heading = None if draft.kind is BlockKind.FURNITURE else outline.heading
        if draft.kind is BlockKind.HEADING:
            heading = outline.enter(draft.level or LOWEST, name)
        yield _block(name, draft, marks(draft.written), heading)


def note(name: str, label: str, written: Text, marks: tuple[Mark, ...]) -> Block:
    """Return the block of a note."""
    return _block(name, Draft(BlockKind.NOTE, written, label=label), marks, None)


def _block(name: str, draft: Draft[Text], marks: tuple[Mark, ...], heading: str | None) -> Block:
    written = draft.written
    return Block(
        id=name,
        kind=draft.kind,
        text=written.text,
        origin=written.origin,
        breaks=written.breaks,
        marks=marks,
        level=draft.level if draft.kind in {BlockKind.HEADING, BlockKind.ITEM} else None,
        label=draft.label,
        heading=heading,
    )


def _cell(
    table: str, draft: Draft[Text], marks: tuple[Mark, ...], heading: str | None, caption: str | None
) -> Block:
    written, cell = draft.written, draft.cell
    assert cell is not None
    return Block(
        id=f"{table}/c{cell.row}.{cell.column}",
        kind=draft.kind,
        text=written.text,
        origin=written.origin,
        breaks=written.breaks,
        marks=marks,
        heading=heading,
        table=table,
        row=cell.row,
        column=cell.column,
        row_span=cell.row_span,
        column_span=cell.column_span,
        header=cell.header,
        caption=caption,
    )
