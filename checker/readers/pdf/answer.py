"""What does the process that reads a PDF hand back?"""

from msgspec import Struct

from checker.document.model import Block, Note, Unread
from checker.readers.limits import Limits
from checker.readers.refusal import Refusal

_ADVICE = "print it to a new PDF, use what it was made from"


def too_much(limits: Limits) -> Refusal:
    """Return the refusal of a PDF that takes more memory than it may."""
    return Refusal(
        "hostile",
        f"reading it takes more memory than a letter does; {_ADVICE}{limits.or_allow('memory')}",
    )


def too_slow(limits: Limits, name: str) -> Refusal:
    """Return the refusal of a PDF that takes more time than the limit of that name."""
    return Refusal("hostile", f"reading it takes longer than a letter does; {_ADVICE}{limits.or_allow(name)}")


class Answer(Struct, frozen=True):
    """A letter, or why there is none."""

    refusal: Refusal | None = None
    blocks: tuple[Block, ...] = ()
    notes: tuple[Note, ...] = ()
    unread: tuple[Unread, ...] = ()
    remarks: tuple[str, ...] = ()
