"""Which marks number the items of a list within one block, or at the heads of paragraphs?"""

import re
from collections.abc import Iterator, Sequence

from checker.claims.hypotheses.counts.announcement import Announcement
from checker.claims.hypotheses.counts.limits import MOST
from checker.claims.hypotheses.counts.listing import HEAD, Item, Listing
from checker.claims.hypotheses.counts.markedblocks import marked_blocks
from checker.claims.hypotheses.counts.marks import MARK, alike, is_due, run
from checker.claims.hypotheses.counts.opening import leading
from checker.document import Block, Span

_TO_FIRST = 3  # characters between the colon and the first mark
_NEAR = 3  # blocks behind its own in which a list may go on
_FURTHEST, _BEFORE = 12_000, 2_000  # characters behind and before a colon that are searched
_BULLET = re.compile(r"(?:(?<=[:;.,)])\s*|^)[-–•*]\s+(?=\S)")


def marked(one: Announcement, following: Sequence[Block]) -> Iterator[Listing]:
    """Yield the list of marked items behind the colon of a number.

    Args:
        one: the number.
        following: the blocks behind its own.
    """
    unit = _colon(one)
    if unit < 0:
        return
    block = one.passage.block
    colon = one.passage.tokens.ends[one.sentence.units.lasts[unit] - 1]
    spans, seen, more = _numbered(block.text, colon, following)
    if not spans:
        more = False
        spans, seen = _bulleted(block.text, colon)
    items = tuple(_item(block, span) for span in spans)
    if not items and not block.text[colon:].strip():
        items, seen = marked_blocks(following)
    if items:
        yield Listing(
            items, len(items), MOST if more else len(items), (*seen, *leading(one, unit, "a colon")), 1
        )


def _colon(one: Announcement) -> int:
    said = one.sentence
    for at in range(one.behind, len(said.units)):
        if said.units.tags[at] == ":" and said.depths[at] == one.depth:
            return at
        if said.units.tags[at] in ".;" and said.depths[at] == one.depth:
            return -1
    return -1


def _numbered(text: str, start: int, following: Sequence[Block]) -> tuple[list[Span], tuple[str, ...], bool]:
    """Return the items between the marks 1, 2, 3 ... behind ``start``, and whether the next block goes on."""
    found = list(run(MARK.finditer(text, start, start + _FURTHEST)))
    if len(found) < 2 or found[0].start() - start > _TO_FIRST:
        return [], (), False
    seen = ["marks in the text"]
    if any(alike(found[0], other) for other in MARK.finditer(text, max(start - _BEFORE, 0), start)):
        seen.append("marks of this sort before")
    more = any(_is_next(block, found[0], len(found) + 1) for block in following[:_NEAR])
    return _between([(each.start(), each.end()) for each in found], text), tuple(seen), more


def _is_next(block: Block, first: re.Match[str], due: int) -> bool:
    """Whether a block is the item of a list that a number is due for, by its own mark or by its text."""
    mark = MARK.match(f"{block.label or ''} {block.text[:HEAD]}".lstrip())
    return mark is not None and is_due(mark, due) and alike(first, mark)


def _bulleted(text: str, start: int) -> tuple[list[Span], tuple[str, ...]]:
    """Return the items between the bullets behind ``start``: ":- a;- b;- c."."""
    found = list(_BULLET.finditer(text, start, start + _FURTHEST))
    if len(found) < 2 or found[0].start() > start:
        return [], ()
    ends: list[tuple[int, int]] = []
    for at, match in enumerate(found):
        if at and not _goes_on(
            text[found[at - 1].end() : match.start()], last=text[match.start() - 1 : match.start()]
        ):
            break
        ends.append((match.start(), match.end()))
    seen = ["bullets in the text"]
    if len(ends) < len(found):
        seen.append("other bullets behind")
    return (_between(ends, text), tuple(seen)) if len(ends) > 1 else ([], ())


def _goes_on(item: str, last: str) -> bool:
    """Whether an item is followed by another one: no colon opens another list there."""
    return last != ":" and ". " not in item.replace(".- ", "")


def _between(marks: Sequence[tuple[int, int]], text: str) -> list[Span]:
    ends = [start for start, _ in marks[1:]] + [min(len(text), marks[-1][1] + HEAD)]
    return [Span(start, max(end, inner)) for (start, inner), end in zip(marks, ends, strict=True)]


def _item(block: Block, span: Span) -> Item:
    text = block.text[span.start : span.end]
    start, end = span.start + len(text) - len(text.lstrip()), span.start + len(text.rstrip())
    return Item(block.id, Span(start, end), text.strip())
