"""Where in the file does each character of a block stand?"""

from bisect import bisect_right
from collections.abc import Iterator

from msgspec import Struct


class Piece(Struct, frozen=True):
    """A run of characters that stands in the block exactly as it stands in the file.

    ``start`` counts code points in the block's text, from 0; ``where`` counts code points in the stream
    that the origin names (see Origin); ``length`` is at least 1.
    """

    start: int
    length: int
    where: int


class Box(Struct, frozen=True):
    """Where some of a line of text stands on a page, in points from its lower left corner.

    A page whose text does not run from left to right is measured as it is turned to be read.
    """

    page: int
    left: float
    bottom: float
    right: float
    top: float


class Line(Struct, frozen=True):
    """A line of a page, or a part of one between wide gaps, as it stands in a block's text from ``start`` on.

    ``steps`` has a byte for each of its characters: how far the next one begins behind it, in quarters of a
    point. ``page`` counts from 1; the rest is as in Box.
    """

    start: int
    page: int
    left: float
    bottom: float
    top: float
    steps: bytes

    def box(self, start: int, end: int) -> Box:
        """Return where the block's characters start..end stand, as far as they are in this line."""
        first, last = max(start - self.start, 0), min(end - self.start, len(self.steps))
        left = self.left + sum(self.steps[:first]) / QUARTERS
        right = left + sum(self.steps[first:last]) / QUARTERS
        return Box(self.page, left, self.bottom, right, self.top)


QUARTERS = 4


class Origin(Struct, frozen=True):
    """The pieces of one block, rising in ``start``, never overlapping.

    ``part`` is None for a text file (``where`` counts in the decoded file) and else the package's part
    ("word/document.xml"), where ``where`` counts in the text of all its ``w:t`` elements in order, with "-"
    for each ``w:noBreakHyphen`` and one character for each ``w:sym``. Characters of the block that no piece
    covers were put there by the reader: the single space that stands for a line end, in Markdown also
    the character that an entity stands for. The law: file characters of the pieces, with those, are the
    block's text. A span of such characters alone has no segments.

    ``lines`` are the lines of a PDF's pages that the block stands in; there ``where`` counts in the
    characters of all pages in order.
    """

    pieces: tuple[Piece, ...]
    part: str | None = None
    lines: tuple[Line, ...] = ()

    def page(self, at: int) -> int | None:
        """Return the page, from 1, on which the block's character ``at`` stands; None without pages."""
        index = bisect_right(self.lines, at, key=lambda line: line.start) - 1
        return self.lines[max(index, 0)].page if self.lines else None

    def boxes(self, start: int, end: int) -> tuple[Box, ...]:
        """Return where the block's characters start..end are printed: a box for each line of a page."""
        found: list[Box] = []
        first = max(bisect_right(self.lines, start, key=lambda line: line.start) - 1, 0)
        for line in self.lines[first:]:
            if line.start >= end:
                break
            if line.start + len(line.steps) <= start:
                continue
            box = line.box(start, end)
            last = found[-1] if found else None
            if last is not None and (last.page, last.bottom, last.top) == (box.page, box.bottom, box.top):
                found[-1] = Box(
                    box.page, min(last.left, box.left), box.bottom, max(last.right, box.right), box.top
                )
            else:
                found.append(box)
        return tuple(found)

    def segments(self, start: int, end: int) -> tuple[tuple[int, int], ...]:
        """Return the file's ranges (start, end excluded) that hold the block's characters start..end.

        Neighbouring ranges that touch are one. An empty span gives the empty range where it stands.
        """
        if start == end:
            at = self.position(start)
            return ((at, at),)
        found: list[tuple[int, int]] = []
        for piece in self._overlapping(start, end):
            low = max(start, piece.start)
            high = min(end, piece.start + piece.length)
            first = piece.where + low - piece.start
            last = piece.where + high - piece.start
            if found and found[-1][1] == first:
                found[-1] = (found[-1][0], last)
            else:
                found.append((first, last))
        return tuple(found)

    def position(self, at: int) -> int:
        """Return the place in the file of the block's character ``at`` (its end, for the block's end)."""
        if not self.pieces:
            return 0
        index = bisect_right(self.pieces, at, key=lambda piece: piece.start) - 1
        piece = self.pieces[max(index, 0)]
        return piece.where + min(max(at - piece.start, 0), piece.length)

    def _overlapping(self, start: int, end: int) -> Iterator[Piece]:
        first = max(bisect_right(self.pieces, start, key=lambda piece: piece.start) - 1, 0)
        for piece in self.pieces[first:]:
            if piece.start >= end:
                return
            if piece.start + piece.length > start:
                yield piece
