"""Which paragraph does a comment in the text of a letter stand beside?"""

import re
from bisect import bisect_right
from collections.abc import Iterator

from checker.document import Block, BlockKind, Comment, Document
from checker.document.addressed import addressed

_ENDED = re.compile(r"[\n\r]|</(?:p|li|t[dh]|h[1-6]|div|d[dt]|blockquote|caption|pre)\b", re.IGNORECASE)


def beside(document: Document, source: str) -> Iterator[Comment]:
    """Give the comments that are addressed to us, each with the block that it is about.

    That is the paragraph it stands in, or at the end of; else the one below it, as a comment above a line of
    code; at the end of the file the last one.
    """
    blocks = sorted(
        (block for block in document.blocks if block.origin.pieces and block.kind is not BlockKind.FURNITURE),
        key=_first,
    )
    firsts = [_first(block) for block in blocks]
    for start, end, words in addressed(source):
        index = bisect_right(firsts, start) - 1
        if index < 0 or not (index + 1 == len(blocks) or _within(blocks[index], start, source)):
            index += 1
        if index < len(blocks):
            yield Comment(words, (blocks[index].id,), where=start, where_end=end)


def _within(block: Block, start: int, source: str) -> bool:
    last = _last(block)
    return start < last or not _ENDED.search(source, last, start)


def _first(block: Block) -> int:
    return block.origin.pieces[0].where


def _last(block: Block) -> int:
    piece = block.origin.pieces[-1]
    return piece.where + piece.length
