"""Which blocks make up a list, which line introduces it, and which sentence closes it?"""

from collections.abc import Iterator, Sequence

from msgspec import Struct

from checker.document import Block, BlockKind


class ListBlock(Struct, frozen=True):
    """Items of one level that follow each other, by the indexes of their blocks.

    ``introduction`` is the block before the first, None where the list opens its part; ``closing`` the block
    behind the last, None where a heading or nothing follows. ``level`` is the depth of the items, from 0.
    """

    items: tuple[int, ...]
    level: int
    introduction: int | None
    closing: int | None


def list_blocks(blocks: Sequence[Block]) -> Iterator[ListBlock]:
    """Yield the lists of a letter; a nested list is introduced by the item it stands under."""
    open_: dict[int, list[int]] = {}
    before: dict[int, int | None] = {}
    last: int | None = None
    for at, block in enumerate(blocks):
        if block.kind is BlockKind.FURNITURE or not block.text:
            continue
        level = (block.level or 0) if block.kind is BlockKind.ITEM else -1
        for depth in sorted((each for each in open_ if each > level), reverse=True):
            yield _made(open_.pop(depth), depth, before.pop(depth), at if level < 0 else None, blocks)
        if level >= 0:
            if level not in open_:
                open_[level], before[level] = [], last
            open_[level].append(at)
        last = at
    for depth in sorted(open_, reverse=True):
        yield _made(open_[depth], depth, before[depth], None, blocks)


def _made(
    items: Sequence[int], level: int, introduction: int | None, closing: int | None, blocks: Sequence[Block]
) -> ListBlock:
    heads = (BlockKind.HEADING, BlockKind.CELL, BlockKind.NOTE)
    if introduction is not None and blocks[introduction].kind in heads[1:]:
        introduction = None
    if closing is not None and blocks[closing].kind in heads:
        closing = None
    return ListBlock(tuple(items), level, introduction, closing)
