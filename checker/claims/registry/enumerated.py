"""Which numbered list of a letter is that of all its recommendations, as what stands above it says?

"De commissie doet drie aanbevelingen:" above 1, 2 and 3: "aanbeveling 3" is the third of them.
"""

from collections.abc import Iterator, Sequence
from itertools import takewhile

from checker.claims.lexicon import Lexicon
from checker.claims.mentions import Kind, Passage
from checker.claims.registry.register import Numbered
from checker.claims.registry.serials import Serial, serials
from checker.claims.registry.sorts import CAPTIONED, NOTE, QUESTION, SECTION, sort_of
from checker.document import BlockKind, Span
from checker.quantity import Quantity

_KNOWN = CAPTIONED | {NOTE, QUESTION, SECTION}  # which have captions or headings of their own
_FEWEST = 2  # items of a list
_BEFORE = 3  # tokens before a noun in which it is counted: "the following four recommendations"


def enumerated(passages: Sequence[Passage], lexicon: Lexicon) -> Iterator[Numbered]:
    """Yield the items of each list that is said to hold all of a sort to which the letter points."""
    sorts = {sort_of(passage, spot, lexicon) for passage in passages for spot in passage.spots} - _KNOWN
    if not sorts - {None}:
        return
    for at, passage in enumerate(passages[:-1]):
        first = passages[at + 1].block
        if passage.block.kind is not BlockKind.PARAGRAPH or first.kind is not BlockKind.ITEM:
            continue
        blocks = (one.block for one in passages[at + 1 :])
        items = list(takewhile(lambda block: block.kind is BlockKind.ITEM, blocks))
        items = [block for block in items if block.level == first.level]
        labels = [serials(block.label or "") for block in items]
        if len(items) < _FEWEST or [label[0].parts if label else () for label in labels] != [
            (number,) for number in range(1, len(items) + 1)
        ]:
            continue
        for sort in sorted(one for one in sorts if one and _holds_all(passage, one, len(items), lexicon)):
            for number, block in enumerate(items, start=1):
                serial = Serial(str(number), (number,))
                yield Numbered(sort, serial, block.label or "", block.id, Span(0, 0), "")


def _holds_all(passage: Passage, sort: str, items: int, lexicon: Lexicon) -> bool:
    """Whether a sentence counts as many of a sort as follow it, or says that those that follow are all."""
    facts, lower = passage.grammar.words.facts, passage.tokens.lower
    counts = {
        spot.first: spot.meaning.value
        for spot in passage.spots
        if spot.meaning.kind is Kind.COUNT and isinstance(spot.meaning.value, Quantity)
    }
    if any(value.value != items or value.hedge is not None for value in counts.values()):
        return False
    first, last = passage.sentences[-1]
    for at in range(first, last):
        if lower[at] == sort or not lower[at][0].isalpha() or lexicon.stem_key(lower[at]) != sort:
            continue
        before = range(max(first, at - _BEFORE), at)
        following = any(lower[each] in facts["following"] for each in before)
        if not counts.keys().isdisjoint(before):
            return True
        return following and not facts["all"].isdisjoint(lower[first:last])
    return False
