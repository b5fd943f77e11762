"""What does the process that reads a PDF hand back?"""

from dataclasses import dataclass

from checker.document.model import Block, Note, Unread
from checker.readers.refusal import Refusal


@dataclass(frozen=True, slots=True)
class Answer:
    """A letter, or why there is none."""

    refusal: Refusal | None = None
    blocks: tuple[Block, ...] = ()
    notes: tuple[Note, ...] = ()
    unread: tuple[Unread, ...] = ()
    remarks: tuple[str, ...] = ()
