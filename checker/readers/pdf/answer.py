"""What does the process that reads a PDF hand back?"""

from msgspec import Struct

from checker.document.model import Block, Note, Unread
from checker.readers.refusal import Refusal

TOO_MUCH = Refusal(
    "hostile",
    "reading it takes more memory than a letter does; print it to a new PDF, or use what it was made from",
)
TOO_SLOW = Refusal(
    "hostile",
    "reading it takes longer than a letter does; print it to a new PDF, or use what it was made from",
)


class Answer(Struct, frozen=True):
    """A letter, or why there is none."""

    refusal: Refusal | None = None
    blocks: tuple[Block, ...] = ()
    notes: tuple[Note, ...] = ()
    unread: tuple[Unread, ...] = ()
    remarks: tuple[str, ...] = ()
