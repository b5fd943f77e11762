"""Which blocks is a comment about, that is anchored at characters of a part?"""

from collections.abc import Sequence

from msgspec import Struct

from checker.document import Block, BlockKind, Comment, Span
from checker.document.addressed import from_address


class Commented(Struct, frozen=True):
    """A comment as a file has it: its paragraphs, who wrote it, and its characters of the part's stream.

    ``notes`` are the ids of the notes whose marks stand among these. ``begins``: among them is where the text
    of the letter begins, outside tables.
    """

    paragraphs: tuple[str, ...]
    author: str | None
    start: int
    end: int
    notes: tuple[str, ...] = ()
    begins: bool = False


def comment(about: Commented, blocks: Sequence[Block], part: str) -> Comment | None:
    """Return a comment with the blocks it is about; None where it stands in none.

    A page head or foot (f1, f2 ...) can hold no comments of its own: one that stands where the text begins
    is about those too.
    """
    body = [block for block in blocks if block.origin.part == part and block.kind is not BlockKind.NOTE]
    touched = [block for block in body if _touches(block, about.start, about.end)]
    if not touched:
        return None
    first = touched[0]
    heads = (block.id for block in blocks if about.begins and block.id.startswith("f"))
    ids = tuple(dict.fromkeys((*(block.id for block in touched), *about.notes, *heads)))
    span = _span(first, about.start, about.end)
    return Comment(from_address(about.paragraphs), ids, span=span, author=about.author)


def _touches(block: Block, start: int, end: int) -> bool:
    """Tell whether a range has a character of the block, or an empty one stands in it or at its end."""
    pieces = block.origin.pieces
    if not pieces:
        return False
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
