"""What is a block's text, made of lines of the file, and where does each character stand?"""

import re
from bisect import bisect_left
from collections.abc import Sequence

from msgspec import Struct

from checker.document.model import Mark
from checker.document.origin import Origin, Piece
from checker.readers.text.lines import FILL, HYPHENS, SOFT_HYPHENS, Line

_CUT = re.compile(r"[\0 \t\xa0\u2000-\u200a\u202f\u3000]{2,}|[\0\t]")


class Found(Struct, frozen=True):
    """A note mark in the file, before it is known which note it belongs to."""

    label: str
    where: int
    where_end: int
    weak: bool = False  # it may be text after all, if no note bears its label


class Woven(Struct, frozen=True):
    """A block's text, where its characters stand, where its lines ended, and its marks."""

    text: str
    origin: Origin
    breaks: tuple[int, ...]
    marks: tuple[Mark, ...]


def weave(source: str, lines: Sequence[Line], marks: Sequence[tuple[Found, str | None]] = ()) -> Woven:
    """Join lines to one text.

    ``source`` is the file's text as decoded; ``marks`` are those of these lines, each with its note's id.
    A line end becomes one space. With it goes a hyphen between two lower-case letters; any other hyphen
    behind a letter or digit stays, and no space is put ("regerings-/leiders", "trans-/Atlantische").
    """
    parts: list[str] = []
    pieces: list[Piece] = []
    breaks: list[int] = []
    at = 0
    for index, line in enumerate(lines):
        end = line.end
        glue = " "
        if index + 1 < len(lines):
            end, glue = _line_end(source, line, lines[index + 1])
        position = line.start
        for cut in _CUT.finditer(line.text, 0, end - line.start):
            at = _add(parts, pieces, line, (position, line.start + cut.start()), at)
            if cut.group().strip(FILL):
                parts.append(" ")
                at += 1
            position = line.start + cut.end()
        at = _add(parts, pieces, line, (position, end), at)
        if index + 1 < len(lines) and glue:
            breaks.append(at)
            parts.append(" ")
            at += 1
    placed = tuple(
        Mark(mark.label, _place(pieces, mark.where), mark.where, mark.where_end, note) for mark, note in marks
    )
    return Woven("".join(parts), Origin(tuple(pieces)), tuple(breaks), placed)


def _add(parts: list[str], pieces: list[Piece], line: Line, span: tuple[int, int], at: int) -> int:
    start, end = span
    if start >= end:
        return at
    parts.append(line.text[start - line.start : end - line.start])
    pieces.append(Piece(at, end - start, start))
    return at + end - start


def _line_end(source: str, line: Line, after: Line) -> tuple[int, str]:
    """Where does this line stop, and what comes between it and the next one?"""
    if line.end < line.last and source[line.end] in SOFT_HYPHENS:
        return line.end, ""
    if len(line.text) < 2 or line.text[-1] not in HYPHENS or not line.text[-2].isalnum():
        return line.end, " "
    if line.text[-2].islower() and after.text[0].islower():
        return line.end - 1, ""
    return line.end, ""


def _place(pieces: list[Piece], where: int) -> int:
    """Return the offset behind the last character that stands before the mark."""
    index = bisect_left(pieces, where, key=lambda piece: piece.where) - 1
    if index < 0:
        return 0
    piece = pieces[index]
    return piece.start + min(piece.length, where - piece.where)
