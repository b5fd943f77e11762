"""What is a letter, once it has been read: its blocks, and what links them?"""

from enum import StrEnum

from msgspec import Struct, field
from msgspec.structs import force_setattr

from checker.document.origin import Origin


class Span(Struct, frozen=True):
    """Characters ``start`` to ``end`` of one block's text: code points, from 0, end excluded."""

    start: int
    end: int


class BlockKind(StrEnum):
    """What a block is in its letter."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "list-item"
    CELL = "cell"
    NOTE = "footnote"
    FURNITURE = "furniture"  # page heads and feet, header and footer parts: read, but in no sentence


class Mark(Struct, frozen=True):
    """A note mark that the reader took out of a block's text.

    ``at`` is the offset in the block's text where it stood; ``where``, ``where_end`` its place in the
    file, as in Origin. ``note`` is the id of the note block it points to, None where there is none.
    """

    label: str
    at: int
    where: int
    where_end: int
    note: str | None = None


class Block(Struct, frozen=True):
    """One heading, paragraph, list item, table cell or note.

    ``id`` is stable for one file: p31, p31/c2.4 (row 2, cell 4 of the table that is block 31), n1 (the
    first note). Rows and columns count from 1; a merged cell states its first row and column and spans.
    ``text`` has one space for each line end inside it, words broken over lines joined, and no note
    marks, soft hyphens, page heads or feet. A raised figure that stays, behind a number, is written as a
    raised sign: "2023⁵" (see ``raised``). ``breaks`` are the offsets (of the space) where a line or an
    explicit line break ended, so that address blocks and header fields can still be told apart.
    ``level`` is a heading's (1 is highest) or a list item's depth (from 0). ``label`` is a list item's
    own mark as written or counted ("(2)", "3.", "-", "a)") or a note's ("1", "*"). ``heading`` is the id
    of the heading it stands under. ``header`` says that a cell is in a header row or column *by the
    file's own mark-up*. ``table`` is the id that a table's cells share; ``caption`` of a cell is its
    table's caption block id.
    """

    id: str
    kind: BlockKind
    text: str
    origin: Origin
    breaks: tuple[int, ...] = ()
    marks: tuple[Mark, ...] = ()
    level: int | None = None
    label: str | None = None
    heading: str | None = None
    table: str | None = None
    row: int | None = None
    column: int | None = None
    row_span: int = 1
    column_span: int = 1
    header: bool = False
    caption: str | None = None


class Note(Struct, frozen=True):
    """A note: its label as written, its block, and where in the file its label stands."""

    label: str
    block: str
    where: int
    where_end: int


class Unread(Struct, frozen=True):
    """Something of the file that the reader left out: what, and how often."""

    what: str
    count: int


class Comment(Struct, frozen=True):
    """A note of a person that is no part of the letter: a comment in Word, or ``<!-- ... -->`` in a text.

    ``text`` are its words with single spaces. ``blocks`` are the ids of the blocks that it is about, in
    reading order, at least one; ``span`` is where it is anchored in the text of the first (empty where it
    stands beside the whole block). ``where`` and ``where_end`` are its own place in the decoded file of a
    text format, None else. ``author`` is who wrote it, as far as the file says so.
    """

    text: str
    blocks: tuple[str, ...]
    span: Span = Span(0, 0)
    where: int | None = None
    where_end: int | None = None
    author: str | None = None


class Document(Struct, frozen=True):
    """A letter: its blocks in reading order (notes after the body), its notes, and what was left out.

    ``format`` is txt, md, html, xml, docx, odt or pdf. ``source`` is the decoded file of a text format, None
    else: lines and columns are counted in it. ``remarks`` are sentences about the reading itself ("read as
    Windows-1252"). ``comments`` are those of a package (.docx, .odt); those of a text format stand in
    ``source``. ``path`` is how the file is called, where it is one of several that are one letter; of the
    whole ``files`` are those, the letter itself first (see ``joined``). ``by_id`` are the blocks by their
    ids; it follows from them, or from ``whole``, which are all blocks of the letter that a file is a part of.
    """

    format: str
    blocks: tuple[Block, ...]
    notes: tuple[Note, ...] = ()
    source: str | None = None
    unread: tuple[Unread, ...] = ()
    remarks: tuple[str, ...] = ()
    comments: tuple[Comment, ...] = ()
    path: str | None = None
    files: tuple["Document", ...] = ()
    whole: dict[str, Block] | None = None
    by_id: dict[str, Block] = field(default_factory=dict)

    def __post_init__(self) -> None:
        force_setattr(self, "by_id", self.whole or {block.id: block for block in self.blocks})

    @property
    def own_ids(self) -> frozenset[str]:
        """The ids of its own blocks: of a file not those of the whole letter."""
        return frozenset(block.id for block in self.blocks)

    @property
    def each(self) -> tuple["Document", ...]:
        """The files that it is made of: itself, where it is one file."""
        return self.files or (self,)
