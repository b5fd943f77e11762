"""How do the runs of a paragraph become one text, with the place of each character?"""

import re

from msgspec import Struct
from msgspec.structs import replace

from checker.document import Mark, Piece
from checker.document.raised import lifted

_UNSEEN = "\xad\u200b\u200c\u200d\u2060\ufeff"  # soft hyphens, and characters without width
_WORD = rf"[^ \t\r\n{_UNSEEN}]+"
_TAIL = 12  # characters in which a unit's letters stand
_TOKENS = re.compile(rf"(?P<space>[ \t\r\n]+)|[{_UNSEEN}]+|(?P<words>{_WORD}(?: {_WORD})*)")


class Woven(Struct, frozen=True):
    """A finished text: what a block needs to know of it."""

    text: str
    pieces: tuple[Piece, ...] = ()
    breaks: tuple[int, ...] = ()
    marks: tuple[Mark, ...] = ()
    bold: bool = False
    contents: bool = False


class Line:
    """A paragraph that is being read, run by run.

    Spaces, tabs and line ends side by side become one space; soft hyphens and what has no width go. A space
    of the file is kept as a piece of it where there is one; a tab's or a line end's is the reader's own.
    """

    def __init__(self) -> None:
        self.contents = False
        self._text: list[str] = []
        self._length = 0
        self._pieces: list[list[int]] = []
        self._breaks: list[int] = []
        self._marks: list[Mark] = []
        self._space = False
        self._space_at: int | None = None
        self._space_breaks = False
        self._bold = False
        self._plain = False

    def add(self, text: str, where: int, *, bold: bool) -> None:
        """Add characters that stand in the part's stream from ``where`` on."""
        for token in _TOKENS.finditer(text):
            if token.lastgroup == "words":
                self._flush_space()
                self._append(token[0], where + token.start())
                self._bold |= bold
                self._plain |= not bold
            elif token.lastgroup == "space":
                self._space = True
                at = token[0].find(" ")
                if at >= 0 and self._space_at is None:
                    self._space_at = where + token.start() + at

    def insert(self, text: str, *, bold: bool) -> None:
        """Add characters that the file spells otherwise, such as an entity: they are the reader's own."""
        for token in _TOKENS.finditer(text):
            if token.lastgroup == "words":
                self._flush_space()
                self._text.append(token[0])
                self._length += len(token[0])
                self._bold |= bold
                self._plain |= not bold
            elif token.lastgroup == "space":
                self._space = True

    def lift(self, text: str, where: int, *, bold: bool) -> None:
        """Add raised characters that stand in the part's stream from ``where`` on."""
        self.add(lifted(text, self.tail), where, bold=bold)

    @property
    def tail(self) -> str:
        """What was added last, with any space that is still open."""
        return f"{self._text[-1][-_TAIL:] if self._text else ''}{' ' if self._space else ''}"

    def gap(self, *, breaks: bool = False) -> None:
        """Add a tab or, with ``breaks``, the end of a line."""
        self._space = True
        self._space_breaks |= breaks

    def mark(self, mark: Mark) -> None:
        """Add a note mark where the text has come to, before any space that is still open."""
        self._marks.append(replace(mark, at=self._length))

    def finish(self) -> Woven:
        """Return the text without white space at its ends, no-break spaces included."""
        text = "".join(self._text)
        woven = Woven(
            text,
            tuple(Piece(*piece) for piece in self._pieces),
            tuple(self._breaks),
            tuple(self._marks),
            self._bold and not self._plain,
            self.contents,
        )
        start, end = len(text) - len(text.lstrip()), len(text.rstrip())
        return woven if start == 0 and end == len(text) else _cut(woven, start, max(start, end))

    def _flush_space(self) -> None:
        if self._space and self._length:
            if self._space_breaks:
                self._breaks.append(self._length)
            if self._space_at is None:
                self._text.append(" ")
                self._length += 1
            else:
                self._append(" ", self._space_at)
        self._space = False
        self._space_breaks = False
        self._space_at = None

    def _append(self, text: str, where: int) -> None:
        last = self._pieces[-1] if self._pieces else None
        if last and last[0] + last[1] == self._length and last[2] + last[1] == where:
            last[1] += len(text)
        else:
            self._pieces.append([self._length, len(text), where])
        self._text.append(text)
        self._length += len(text)


def join(parts: list[Woven]) -> Woven:
    """Return several texts as one, with a space that is a line break between them; empty ones add nothing."""
    if len(parts) == 1:
        return parts[0]
    pieces: list[Piece] = []
    breaks: list[int] = []
    marks: list[Mark] = []
    texts: list[str] = []
    at = 0
    for part in parts:
        if part.text and at:
            breaks.append(at)
            texts.append(" ")
            at += 1
        texts.append(part.text)
        pieces += [replace(piece, start=piece.start + at) for piece in part.pieces]
        breaks += [at + offset for offset in part.breaks]
        marks += [replace(mark, at=mark.at + at) for mark in part.marks]
        at += len(part.text)
    filled = [part for part in parts if part.text]
    return Woven(
        "".join(texts),
        tuple(pieces),
        tuple(breaks),
        tuple(marks),
        bool(filled) and all(part.bold for part in filled),
    )


def without(woven: Woven, count: int) -> Woven:
    """Return a text without its first characters and the white space behind them."""
    rest = woven.text[count:]
    return _cut(woven, len(woven.text) - len(rest.lstrip()), len(woven.text))


def _cut(woven: Woven, start: int, end: int) -> Woven:
    pieces = [
        Piece(max(piece.start - start, 0), high - low, piece.where + low - piece.start)
        for piece in woven.pieces
        if (low := max(piece.start, start)) < (high := min(piece.start + piece.length, end))
    ]
    return replace(
        woven,
        text=woven.text[start:end],
        pieces=tuple(pieces),
        breaks=tuple(at - start for at in woven.breaks if start <= at < end),
        marks=tuple(replace(mark, at=min(max(mark.at - start, 0), end - start)) for mark in woven.marks),
    )
