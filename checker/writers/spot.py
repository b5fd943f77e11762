"""At which characters of the letter's own part can a comment about a place be set?"""

from msgspec import Struct

from checker.document import Block, BlockKind, Document, Mark, own_id
from checker.finding import Place


class Spot(Struct, frozen=True):
    """Characters ``start`` to ``end`` of the stream of a part, see ``stream`` of its format.

    ``mark``: it is a note mark, which may hold no character of the stream; ``index`` counts, from 0, the
    marks of the letter that begin at the same place of it.
    """

    start: int
    end: int
    mark: bool = False
    index: int = 0


def spot(document: Document, place: Place, part: str) -> Spot | None:
    """Return where ``part`` can hold a comment on a place; None where the place is in another part.

    A note can hold no comment: a place in it has the spot of the note's mark. Nor can the head or foot of a
    page.
    """
    block = document.by_id[place.block]
    if block.kind is BlockKind.NOTE:
        return _of_note(document, block.id, part)
    if block.origin.part != part or not block.origin.pieces or is_head(block):
        return None
    mark = _mark_at(block, place)
    if mark is not None:
        return _of_mark(document, block, mark)
    if place.block_start < place.block_end:
        segments = block.origin.segments(place.block_start, place.block_end)
        if segments:
            return Spot(segments[0][0], segments[-1][1])
    # What has no characters of its own is shown at the one before it, or else at the one behind.
    at = max(place.block_start - 1, 0)
    start = block.origin.position(at)
    return Spot(start, start + 1)


def is_head(block: Block) -> bool:
    """Tell whether a block is in the head or foot of a page: f1, f2 ..., whatever part it is in.

    A table of contents is furniture too, and stands in the text.
    """
    return block.kind is BlockKind.FURNITURE and own_id(block.id).startswith("f")


def _of_note(document: Document, note: str, part: str) -> Spot | None:
    for block in document.blocks:
        if block.kind is not BlockKind.NOTE and block.origin.part == part:
            for mark in block.marks:
                if mark.note == note:
                    return _of_mark(document, block, mark)
    return None


def _mark_at(block: Block, place: Place) -> Mark | None:
    if place.block_start != place.block_end:
        return None
    here = [mark for mark in block.marks if mark.at == place.block_start]
    return next((mark for mark in here if mark.label == place.text), here[0] if here else None)


def _of_mark(document: Document, block: Block, mark: Mark) -> Spot:
    part = block.origin.part
    same = [
        one
        for other in document.blocks
        if other.kind is not BlockKind.NOTE and other.origin.part == part
        for one in other.marks
        if one.where == mark.where
    ]
    return Spot(
        mark.where, mark.where_end, mark=True, index=next(i for i, one in enumerate(same) if one is mark)
    )
