"""What has been read of a letter before its blocks have their numbers?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct, field

if TYPE_CHECKING:
    from checker.document import BlockKind
    from checker.readers.markdown.tables import Cell
    from checker.readers.markdown.weave import Written


class Draft(Struct):
    """A block of the body; ``row`` and so on where it is a table's cell."""

    kind: BlockKind
    written: Written
    level: int | None = None
    label: str | None = None
    cell: Cell | None = None


class TableDraft(Struct):
    """A table's cells, and the paragraph that says what it is about."""

    cells: tuple[Draft, ...]
    caption: Draft | None = None


class NoteDraft(Struct, frozen=True):
    """A note: its label (None: it has none of its own), its place, and the text that it is made of."""

    label: str | None
    where: int
    where_end: int
    written: Written


class Drafts(Struct):
    """All that was read, in reading order."""

    blocks: list[Draft | TableDraft] = field(default_factory=list)
    notes: list[NoteDraft] = field(default_factory=list)
    unread: dict[str, int] = field(default_factory=dict)

    def leave(self, what: str, count: int = 1) -> None:
        """Count something that is left out."""
        if count:
            self.unread[what] = self.unread.get(what, 0) + count
