"""Which lists do the numbers of a letter announce?"""

from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct

from checker.claims.hypotheses.counts.announcement import Announcement, announcements
from checker.claims.hypotheses.counts.before import before
from checker.claims.hypotheses.counts.behind import behind
from checker.claims.hypotheses.counts.blocks import in_blocks
from checker.claims.hypotheses.counts.listing import Listing
from checker.claims.hypotheses.counts.marked import marked
from checker.claims.hypotheses.counts.ordinals import Openings, in_order, openings, tells_the_rest
from checker.claims.hypotheses.counts.running import IN_BRACKETS, running
from checker.claims.mentions import Mention, Passage
from checker.document import Block, BlockKind

_BACK = 5  # blocks before a number in which a row may stand that it sums up
_FURTHER = 60  # blocks behind a number that a list of marked paragraphs is followed for


class Counted(Struct, frozen=True):
    """A number, and a list that it may announce."""

    mention: Mention
    number: int
    listing: Listing


def possible_counts(blocks: Sequence[Block], passages: Sequence[Passage]) -> Iterator[Counted]:
    """Yield each number with each list that it may announce, in reading order of the numbers.

    Args:
        blocks: of the letter.
        passages: the blocks that were scanned, with the numbers of their mentions.
    """
    scanned = {passage.block.id: passage for passage in passages}
    places = {block.id: at for at, block in enumerate(blocks)}
    order = openings(blocks, scanned)
    for passage in passages:
        if passage.block.kind in (BlockKind.CELL, BlockKind.FURNITURE):
            continue
        at = places[passage.block.id] + 1
        following = blocks[at : at + _FURTHER]
        for one in announcements(passage):
            preceding = blocks[at - 2 : at - 2 - _BACK : -1] if at - 2 >= _BACK else blocks[: at - 1][::-1]
            for listing in _listings(one, order, scanned, following, preceding):
                if _may_mean(one, listing) and not tells_the_rest(one, order, listing):
                    yield Counted(one.mention, one.number, listing)


def _may_mean(one: Announcement, listing: Listing) -> bool:
    """Whether a list is not that of another number of these words: "two grants and three loans (A, B, C)"."""
    if not one.other:
        return True
    summed = one.number > one.other
    return not (summed and IN_BRACKETS in listing.seen) and not listing.low <= one.other <= listing.high


def _listings(
    one: Announcement,
    order: Openings,
    scanned: Mapping[str, Passage],
    following: Sequence[Block],
    preceding: Sequence[Block],
) -> Iterator[Listing]:
    own = tuple(marked(one, following))
    yield from own
    if not own:
        yield from running(one)
    yield from in_blocks(one, following, scanned)
    yield from in_order(one, order)
    yield from before(one, preceding, scanned)
    yield from behind(one)
