"""What has been read of an HTML letter before its blocks have their ids?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct, field

if TYPE_CHECKING:
    from checker.document import BlockKind
    from checker.readers.html.line import Written
    from checker.readers.html.tables import Cell


class Draft(Struct):
    """A block of the body; ``cell`` where it is a table's."""

    kind: BlockKind
    written: Written
    level: int | None = None
    label: str | None = None
    cell: Cell | None = None


class TableDraft(Struct):
    """A table's cells, and the block that says what it is about."""

    cells: tuple[Draft, ...]
    caption: Draft | None = None


class NoteDraft(Struct, frozen=True):
    """A note: the identity of its element, its label, where it begins in the file, and its text."""

    key: int
    label: str
    where: int
    where_end: int
    written: Written


class Drafts(Struct):
    """All that was read, in the order of the file."""

    blocks: list[Draft | TableDraft] = field(default_factory=list)
    notes: list[NoteDraft] = field(default_factory=list)
    unread: dict[str, int] = field(default_factory=dict)

    def leave(self, what: str) -> None:
        """Count something that is left out."""
        self.unread[what] = self.unread.get(what, 0) + 1
