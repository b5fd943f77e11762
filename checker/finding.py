"""What does a rule say about a letter, and where?"""

from enum import StrEnum

from msgspec import Struct

from checker.document import Box


class Severity(StrEnum):
    """How sure and how grave: an error cannot be right, a warning needs a look, a note is for information."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"

    @property
    def rank(self) -> int:
        """Return 0 for a note, 1 for a warning, 2 for an error."""
        return ("note", "warning", "error").index(self.value)


class Place(Struct, frozen=True):
    """Where something stands, in the terms of the JSON contract (all offsets in code points).

    For txt and md ``start``, ``end`` and ``segments`` count in the decoded file from 0; ``line`` and
    ``column`` from 1. For other formats ``start``, ``end`` and ``segments`` count in the block's text
    and lines are None. ``block_start`` and ``block_end`` always count in the block's text: terminal
    output is drawn from them. ``boxes`` are where it is printed, for PDF only.
    """

    role: str
    text: str
    start: int
    end: int
    line: int | None
    column: int | None
    end_line: int | None
    end_column: int | None
    segments: tuple[tuple[int, int], ...]
    block: str
    part: str | None
    page: int | None
    heading: str | None
    block_start: int
    block_end: int
    boxes: tuple[Box, ...] = ()


class Finding(Struct, frozen=True):
    """One contradiction: never who is wrong, always both places and the arithmetic.

    ``stated``, ``derived`` and ``derivation`` are written in the letter's notation. ``fingerprint`` is
    16 hex digits, with ":2" for a second equal one; it survives edits elsewhere in the letter.
    """

    rule: str
    severity: Severity
    outcome: str
    message: str
    place: Place
    others: tuple[Place, ...]
    stated: str | None = None
    derived: str | None = None
    derivation: str | None = None
    suggestions: tuple[str, ...] = ()
    unlikely: bool = False
    fingerprint: str = ""
