"""How do runs of the file's characters become a block's text?"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from msgspec import Struct

from checker.document import Origin, Piece

if TYPE_CHECKING:
    from checker.readers.markdown.body import Body

_HYPHENS = "-\u2010"
_BLANKS = " \t\xa0\u2000-\u200a\u202f\u3000"
_UNSEEN = "\u00ad\u200b-\u200d\u2060\ufeff\x01-\x08\x0e-\x1f\x7f"
# A tab or several blanks are one space; soft hyphens and characters without width are nothing.
_CUT = re.compile(f"[{_BLANKS}]{{2,}}|\t|[{_UNSEEN}]+")
_BLANK = re.compile(f"[{_BLANKS}]")


class Taken(Struct, frozen=True):
    """A note mark that was taken out: as Mark, with the note's own text where the mark holds it."""

    label: str | None
    at: int
    where: int
    where_end: int
    inside: Body | None = None


class Written(Struct, frozen=True):
    """The text of one block, as its reader wrote it."""

    text: str
    origin: Origin
    breaks: tuple[int, ...] = ()
    marks: tuple[Taken, ...] = ()
    unread: tuple[str, ...] = ()


class Weaver:
    """Collects one block's text from left to right: characters of the file, line ends, note marks."""

    def __init__(self) -> None:
        self._parts: list[tuple[str, int | None]] = []  # None: a character that the reader put there
        self._length = 0
        self._breaks: list[int] = []
        self._marks: list[Taken] = []
        self._waiting = False
        self._joins = True
        self.unread: list[str] = []

    def keep(self, text: str, where: int) -> None:
        """Add characters that stand in the file at ``where``."""
        start = 0
        for cut in _CUT.finditer(text):
            self._add(text[start : cut.start()], where + start)
            if _BLANK.match(cut.group()):
                self._add(" ", None)
            start = cut.end()
        self._add(text[start:] if start else text, where + start)

    def put(self, text: str) -> None:
        """Add characters that the file writes in another way: a character entity."""
        self._add(text, None)

    def _add(self, text: str, where: int | None) -> None:
        if self._waiting or not self._length or _BLANK.match(self._parts[-1][0], len(self._parts[-1][0]) - 1):
            bare = text.lstrip()
            where = where if where is None else where + len(text) - len(bare)
            text = bare
        if text:
            self._start_line(text[0])
            self._parts.append((text, where))
            self._length += len(text)

    def end_line(self, *, joins: bool = True) -> None:
        """Note that a line ends here; ``joins``: a word may go on behind it."""
        self._joins = joins and (self._joins or not self._waiting)
        self._waiting = True

    def mark(self, label: str | None, where: int, where_end: int, inside: Body | None = None) -> None:
        """Note that a note mark stands here."""
        self._marks.append(Taken(label, self._length, where, where_end, inside))

    def tail(self) -> str:
        """Return the last characters so far: enough to tell a unit from a word."""
        found = ""
        for text, _ in reversed(self._parts):
            found = text + found
            if len(found) >= 4:
                break
        return found[-4:]

    def written(self) -> Written:
        """Return what was collected."""
        self._trim()
        pieces: list[Piece] = []
        at = 0
        for text, where in self._parts:
            if where is not None:
                last = pieces[-1] if pieces else None
                if last and last.start + last.length == at and last.where + last.length == where:
                    pieces[-1] = Piece(last.start, last.length + len(text), last.where)
                else:
                    pieces.append(Piece(at, len(text), where))
            at += len(text)
        text = "".join(part for part, _ in self._parts)
        return Written(
            text, Origin(tuple(pieces)), tuple(self._breaks), tuple(self._marks), tuple(self.unread)
        )

    def _start_line(self, first: str) -> None:
        if not self._waiting:
            return
        self._waiting = False
        self._trim()
        if not self._length:
            return
        tail = self.tail()
        if self._joins and tail[-1] in _HYPHENS and tail[-2:-1].isalnum():
            if first.islower() and tail[-2:-1].islower():
                self._drop_last()
        else:
            self._breaks.append(self._length)
            self._parts.append((" ", None))
            self._length += 1
        self._joins = True

    def _trim(self) -> None:
        while self._parts:
            text, where = self._parts[-1]
            bare = text.rstrip()
            self._length -= len(text) - len(bare)
            if bare:
                self._parts[-1] = (bare, where)
                break
            self._parts.pop()
        self._pull_marks()

    def _drop_last(self) -> None:
        text, where = self._parts.pop()
        self._length -= 1
        if len(text) > 1:
            self._parts.append((text[:-1], where))
        self._pull_marks()

    def _pull_marks(self) -> None:
        for index in range(len(self._marks) - 1, -1, -1):
            mark = self._marks[index]
            if mark.at <= self._length:
                return
            self._marks[index] = Taken(mark.label, self._length, mark.where, mark.where_end, mark.inside)
