"""How many points does a text make that counts them: "ten eerste ... ten tweede ... tot slot"?"""

from collections.abc import Sequence

from checker.claims.claim import Anchor
from checker.claims.items import LARGEST, Items, anchor_at
from checker.claims.passage import Passage
from checker.document import BlockKind


def firstly(passages: Sequence[Passage], index: int, end: int) -> Items | None:
    """Count sentences that begin with "Ten eerste", "Ten tweede" ...

    Right behind the number's sentence, in its block and the next.

    Fewer than were announced are believed only if the last says that it is ("Tot slot").
    """
    anchors: list[Anchor] = []
    places: list[int] = []  # in which block, counted from the number's, each item begins
    for step, passage in enumerate(passages[index : index + 6]):
        if passage.block.kind not in {BlockKind.PARAGRAPH, BlockKind.ITEM}:
            break
        for first, last in passage.sentences:
            if step == 0 and first < end:
                continue
            cue = _ordinal_cue(passage, first, last)
            if cue is None and anchors:
                continue
            if cue != "first-item" if not anchors else cue == "first-item" or not _in_step(places, step):
                return _told(anchors, closed=False)
            places.append(step)
            anchors.append(
                anchor_at(
                    passage.block, passage.tokens.starts[first], passage.tokens.ends[min(first + 1, last - 1)]
                )
            )
            if cue == "last-item":
                return _told(anchors, closed=True)
    return _told(anchors, closed=False)


def _in_step(places: list[int], step: int) -> bool:
    """Whether an item in block ``step`` goes on as the list began.

    All in one block, or each in the next one or two.
    """
    if len(places) > 1 and places[-1] == places[0]:
        return step == places[0]
    return step - places[-1] <= 2


def _told(anchors: list[Anchor], *, closed: bool) -> Items | None:
    if len(anchors) < 2:
        return None
    return Items(len(anchors), len(anchors) if closed else LARGEST, tuple(anchors))


def _ordinal_cue(passage: Passage, first: int, last: int) -> str | None:
    lower = passage.tokens.lower
    cues = passage.grammar.words.cues
    for kind in ("first-item", "next-item", "last-item"):
        for length in (4, 3, 2, 1):
            if first + length <= last and " ".join(lower[first : first + length]) in cues[kind]:
                return kind
    return None
