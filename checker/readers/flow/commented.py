"""Which blocks is a comment about, that is anchored at characters of a part?"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate

from msgspec import Struct

from checker.document import Block, BlockKind, Comment, Span
from checker.document.addressed import from_address


class Commented(Struct, frozen=True):
    """A comment as a file has it: its paragraphs, who wrote it, and its characters of the part's stream.

    ``first_note`` and ``last_note`` (excluded) are those of the part's note marks that stand among these.
    ``begins``: among them is where the text of the letter begins, outside tables.
    """

    paragraphs: tuple[str, ...]
    author: str | None
    start: int
    end: int
    first_note: int = 0
    last_note: int = 0
    begins: bool = False


_STEPS = 50_000
"""Places of blocks and note marks that comments are held against, for a whole file: a letter has some
thousands. What a comment of which the text goes on for ever is about behind those, is left out."""


class Commenter:
    """Tells of the comments of a part which blocks each is about.

    ``blocks`` are those of the whole file, ``notes`` the ids of the notes in the order of their marks.
    """

    def __init__(self, blocks: Sequence[Block], part: str, notes: Sequence[str]) -> None:
        own = (
            (block.origin.pieces[0].where, at, block)
            for at, block in enumerate(blocks)
            if block.origin.part == part and block.kind is not BlockKind.NOTE and block.origin.pieces
        )
        self._placed = sorted(own, key=lambda each: each[:2])
        self._starts = [start for start, _, _ in self._placed]
        self._ends = list(accumulate((_end(block) for _, _, block in self._placed), max))
        self._heads = tuple(block.id for block in blocks if block.id.startswith("f"))
        self._notes = notes
        self._steps = _STEPS

    def comment(self, about: Commented) -> Comment | None:
        """Return a comment with the blocks it is about; None where it stands in none.

        A page head or foot (f1, f2 ...) can hold no comments of its own: one that stands where the text
        begins is about those too.
        """
        touched = [block for _, block in sorted(self._touched(about.start, about.end), key=_number)]
        if not touched:
            return None
        last = min(about.last_note, about.first_note + max(self._steps, 0))
        self._steps -= last - about.first_note
        notes, heads = self._notes[about.first_note : last], self._heads if about.begins else ()
        ids = tuple(dict.fromkeys((*(block.id for block in touched), *notes, *heads)))
        span = _span(touched[0], about.start, about.end)
        return Comment(from_address(about.paragraphs), ids, span=span, author=about.author)

    def _touched(self, start: int, end: int) -> Iterator[tuple[int, Block]]:
        """Yield the blocks of a range with their numbers, as far as steps are left; always the first."""
        point = start == end
        first = bisect_left(self._ends, start) if point else bisect_right(self._ends, start)
        last = bisect_right(self._starts, start) if point else bisect_left(self._starts, end)
        found = False
        for _, at, block in self._placed[first : min(last, first + max(self._steps, 1))]:
            if found and self._steps <= 0:
                return
            self._steps -= len(block.origin.pieces)
            if _touches(block, start, end):
                found = True
                yield at, block


def _number(numbered: tuple[int, Block]) -> int:
    return numbered[0]


def _end(block: Block) -> int:
    piece = block.origin.pieces[-1]
    return piece.where + piece.length


def _touches(block: Block, start: int, end: int) -> bool:
    """Tell whether a range has a character of the block, or an empty one stands in it or at its end."""
    pieces = block.origin.pieces
    if start == end:
        return pieces[0].where <= start <= pieces[-1].where + pieces[-1].length
    return any(piece.where < end and start < piece.where + piece.length for piece in pieces)


def _span(block: Block, start: int, end: int) -> Span:
    low, high = None, 0
    for piece in block.origin.pieces:
        first, last = max(start, piece.where), min(end, piece.where + piece.length)
        if first < last:
            low = piece.start + first - piece.where if low is None else low
            high = piece.start + last - piece.where
    return Span(0, 0) if low is None else Span(low, high)
