"""What does a rule say about a letter, and where?"""

import os
from enum import StrEnum

from msgspec import Struct
from msgspec.structs import replace

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


class Certainty(StrEnum):
    """How sure a finding is that figures were meant to agree, the surest first."""

    CERTAIN = "certain"  # it has the severity of its rule
    LIKELY = "likely"  # a warning
    LOOK = "look"  # a note for whoever asks to be thorough


class Evidence(Struct, frozen=True):
    """One thing that speaks for a reading of a letter, or against it where its points are below zero.

    Points are decibels: ten times the logarithm of the odds, so that ten more make a reading ten times as
    likely and those of all evidence add up.
    """

    name: str
    points: int


class Place(Struct, frozen=True):
    """Where something stands, in the terms of the JSON contract (all offsets in code points).

    For txt and md ``start``, ``end`` and ``segments`` count in the decoded file from 0; ``line`` and
    ``column`` from 1. For other formats ``start``, ``end`` and ``segments`` count in the block's text
    and lines are None. ``block_start`` and ``block_end`` always count in the block's text: terminal
    output is drawn from them. ``boxes`` are where it is printed, for PDF only. ``file`` is the path of the
    file that it is in, where the letter is read with annexes; None where it is one file. ``number`` is which
    table of its file or item of its list it is in (``checker.places.numbers``), None where it is in neither.
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
    file: str | None = None
    number: int | None = None

    @property
    def file_name(self) -> str:
        """How its file is called, whatever folder it is in."""
        return os.path.basename(self.file or "")  # noqa: PTH119  start-up time

    @property
    def is_known(self) -> bool:
        """Whether it is known where in the file its words are, so that they can be replaced."""
        return self.start < self.end


class Repair(Struct, frozen=True):
    """Other words for one place, and a sentence in the letter's language that says what they would mend."""

    place: Place
    text: str
    said: str = ""


class Finding(Struct, frozen=True):
    """One contradiction: never who is wrong, always both places and the arithmetic.

    ``stated``, ``derived`` and ``derivation`` are written in the letter's notation. ``suggestions`` are words
    that could stand at its place instead. ``evidence`` is what its ``certainty`` adds up from, the weightiest
    first; it has none where the text itself says what must agree. ``repair`` is the only slip of the pen that
    explains it. ``fingerprint`` is 16 hex digits, with ":2" for a second equal one; it survives edits
    elsewhere in the letter.
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
    certainty: Certainty = Certainty.CERTAIN
    evidence: tuple[Evidence, ...] = ()
    repair: Repair | None = None
    fingerprint: str = ""

    def seen_from(self, file: str) -> "Finding | None":
        """Return it as told at its first place in another ``file``; None where it has no place there.

        Its message, which may say "here", is then told of the file that it was about.
        """
        places = (self.place, *self.others)
        own = next((place for place in places if place.file == file), None)
        if own is None or self.place.file == file:
            return None
        said = f"{self.place.file_name}: {self.message}"
        others = tuple(place for place in places if place is not own)
        return replace(self, message=said, place=own, others=others)

    @property
    def replacements(self) -> tuple[Repair, ...]:
        """The words that could stand in the letter instead: of the only slip, else each suggestion.

        A place that is not known in the file, as in a page so broken that its words were moved, has none.
        """
        suggested = (Repair(self.place, text) for text in self.suggestions)
        wanted = suggested if self.repair is None else (self.repair,)
        return tuple(repair for repair in wanted if repair.place.is_known)
