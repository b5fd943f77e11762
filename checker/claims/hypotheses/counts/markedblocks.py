"""Which blocks begin with the marks of one list, with other blocks between them or none?"""

import re
from collections.abc import Sequence

from checker.claims.hypotheses.counts.listing import HEAD, Item
from checker.claims.hypotheses.counts.marks import alike, is_due, mark_of
from checker.document import Block, BlockKind, Span

_TO_FIRST = 1  # blocks before the first
_BETWEEN = 15  # blocks between one item and the next
_OPENS = frozenset((BlockKind.PARAGRAPH, BlockKind.HEADING, BlockKind.ITEM))


def marked_blocks(following: Sequence[Block]) -> tuple[tuple[Item, ...], tuple[str, ...]]:
    """Return the blocks that begin with the marks of one list, and what is seen of them.

    Args:
        following: the blocks behind the number that announces them.
    """
    found: list[Item] = []
    kinds: set[BlockKind] = set()
    first: re.Match[str] | None = None
    apart = between = 0
    for block in following:
        if block.kind is BlockKind.FURNITURE or not block.text:
            continue
        mark = mark_of(block)
        own = mark is not None and is_due(mark, len(found) + 1) and (first is None or alike(first, mark))
        if mark is not None and own and block.kind in (kinds or _OPENS):
            first = first or mark
            kinds.add(block.kind)
            apart += between > 0
            between = 0
            found.append(Item(block.id, Span(0, min(len(block.text), HEAD)), block.text[:HEAD]))
            continue
        between += 1
        if between > (_BETWEEN if found else _TO_FIRST) or (first is not None and _restarts(mark, first)):
            break
        if BlockKind.PARAGRAPH in kinds and block.kind is BlockKind.HEADING:
            break
    if len(found) < 2:
        return (), ()
    return tuple(found), ("marked blocks apart",) if apart else ("marked paragraphs",)


def _restarts(mark: re.Match[str] | None, first: re.Match[str]) -> bool:
    """Whether another list of the same marks begins."""
    return mark is not None and is_due(mark, 1) and alike(first, mark)
