"""How do the text nodes of one block become its text, with the place of each character?"""

import re

from msgspec import Struct
from msgspec.structs import replace

from checker.document import Origin, Piece

_BLANKS = " \t\n\r\f\xa0\u2000-\u200a\u202f\u3000"
# Soft hyphens, what has no width, marks of direction, control characters.
_UNSEEN = "\xad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\x00-\x08\x0b\x0e-\x1f\x7f"
_WORD = rf"[^{_BLANKS}{_UNSEEN}]+"
_TOKENS = re.compile(rf"(?P<words>{_WORD}(?: {_WORD})*)|(?P<blanks>[{_BLANKS}]+)|[{_UNSEEN}]+")
_BOUND = "\xa0\u2000-\u200a\u202f\u3000"
_KEPT = re.compile(f"[ {_BOUND}]")  # what is a space of the text where it stands alone


class Taken(Struct, frozen=True):
    """A note mark that was taken out, as Mark; ``note`` is the element it leads to, by its identity."""

    label: str
    at: int
    where: int
    where_end: int
    note: int | None


class Written(Struct, frozen=True):
    """The text of one block; ``bold`` and ``linked`` say that all of it is, ``links`` counts its links."""

    text: str
    origin: Origin
    breaks: tuple[int, ...] = ()
    marks: tuple[Taken, ...] = ()
    bold: bool = False
    linked: bool = False
    links: int = 0


class Line:
    """A block that is being read, node by node.

    White space side by side becomes one space; a lone no-break space stays one. A space of the file is kept
    as a piece of it where there is one; that of a tab or a line end is the reader's own.
    """

    def __init__(self) -> None:
        self._text: list[str] = []
        self._length = 0
        self._pieces: list[list[int]] = []
        self._breaks: list[int] = []
        self._marks: list[Taken] = []
        self._blanks = 0
        self._blank = " "
        self._blank_at: int | None = None
        self._broken = False
        self._plain = False
        self._unlinked = False
        self._links = 0
        self._link = 0

    def add(self, text: str, where: int | None, *, bold: bool = False, link: int = 0) -> None:
        """Add characters that stand in the file at ``where``, None where the file spells them otherwise.

        ``link`` says which link they are part of, from 1, or 0 for none.
        """
        for token in _TOKENS.finditer(text):
            place = None if where is None else where + token.start()
            if token.lastgroup == "words":
                self._flush()
                self._append(token[0], place)
                self._plain |= not bold
                self._unlinked |= not link
                self._links += link not in {0, self._link}
                self._link = link or self._link
            elif token.lastgroup == "blanks":
                self._space(token[0], place)

    def end_line(self) -> None:
        """Add an explicit end of a line."""
        self._blanks += 2
        self._broken = True

    def mark(self, label: str, where: int, where_end: int, note: int | None) -> None:
        """Add a note mark where the text has come to, before any space that is still open."""
        self._marks.append(Taken(label, self._length, where, where_end, note))

    def tail(self) -> str:
        """Return the last characters so far: enough to tell a unit from a word."""
        return "" if self._blanks else "".join(self._text[-4:])[-4:]

    def written(self) -> Written:
        """Return what was collected."""
        text = "".join(self._text)
        return Written(
            text,
            Origin(tuple(Piece(*piece) for piece in self._pieces)),
            tuple(self._breaks),
            tuple(self._marks),
            bool(text) and not self._plain,
            bool(text) and not self._unlinked,
            self._links,
        )

    def _space(self, blanks: str, where: int | None) -> None:
        kept = _KEPT.search(blanks)
        if kept and (self._blank_at is None or not self._blanks):
            self._blank = kept[0]
            self._blank_at = None if where is None else where + kept.start()
        elif not self._blanks:
            self._blank, self._blank_at = " ", None
        self._blanks += len(blanks)

    def _flush(self) -> None:
        if self._blanks and self._length:
            if self._broken:
                self._breaks.append(self._length)
            alone = self._blanks == 1
            space = self._blank if alone else " "
            self._append(space, self._blank_at if space == self._blank and not self._broken else None)
        self._blanks = 0
        self._blank, self._blank_at = " ", None
        self._broken = False

    def _append(self, text: str, where: int | None) -> None:
        if where is not None:
            last = self._pieces[-1] if self._pieces else None
            if last and last[0] + last[1] == self._length and last[2] + last[1] == where:
                last[1] += len(text)
            else:
                self._pieces.append([self._length, len(text), where])
        self._text.append(text)
        self._length += len(text)


def without(written: Written, count: int) -> Written:
    """Return a text without its first characters and the white space behind them."""
    rest = written.text[count:].lstrip()
    count = len(written.text) - len(rest)
    pieces = tuple(
        Piece(one.start + cut - count, one.length - cut, one.where + cut)
        for one in written.origin.pieces
        for cut in (max(count - one.start, 0),)
        if cut < one.length
    )
    return replace(
        written,
        text=rest,
        origin=Origin(pieces),
        breaks=tuple(at - count for at in written.breaks if at >= count),
        marks=tuple(replace(one, at=max(one.at - count, 0)) for one in written.marks),
    )
