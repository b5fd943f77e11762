"""Which row stands before the number that sums it up: "Ede, Tiel en Epe zijn de drie steden"?"""

import re
from collections.abc import Iterator, Mapping, Sequence

from checker.claims.hypotheses.counts.announcement import Announcement
from checker.claims.hypotheses.counts.items import item
from checker.claims.hypotheses.counts.limits import MOST
from checker.claims.hypotheses.counts.listing import Listing, counted
from checker.claims.hypotheses.counts.opening import is_open, number
from checker.claims.mentions import Passage
from checker.claims.syntax import Sentence, sentence
from checker.document import Block, BlockKind

_FEWEST = 3  # items of a row: two that "and" joins stand anywhere
_BACK = 2  # sentences before that of the number
_ITEM = "(?:[dsm]?[aqnN]*[nN]k?)"
_ROW = re.compile(rf"{_ITEM}(?:,{_ITEM})*(?:,?c[drbp]?{_ITEM})")
_NAMED = frozenset("N,c")
_POINTS_BACK = "m"  # "these three"
_VERBS = frozenset("xvi")
_JOINED = "pnN"


def before(
    one: Announcement, preceding: Sequence[Block], passages: Mapping[str, Passage]
) -> Iterator[Listing]:
    """Yield the last row before a number that points back: in its sentence, or one or two before it.

    Args:
        one: the number.
        preceding: the blocks before its own, the nearest first.
        passages: the scanned blocks, by their ids.
    """
    if one.group is None or one.group.determiner < 0:
        return
    points = one.sentence.units.tags[one.group.determiner] == _POINTS_BACK
    own = _row(one.sentence, one.group.first)
    if own is not None and (points or _is_predicate(one, own)):
        yield from _listing(one, one.sentence, own, "a row before it in its sentence")
        return
    if points:
        for back, said in enumerate(_earlier(one, preceding, passages)):
            row = _row(said, len(said.units))
            if row is not None:
                place = "a row in the sentence before" if back == 0 else "a row some sentences before"
                yield from _listing(one, said, row, place)
                return


def _earlier(
    one: Announcement, preceding: Sequence[Block], passages: Mapping[str, Passage]
) -> Iterator[Sentence]:
    """Yield the sentences before that of the number, the nearest first."""
    numbers = range(one.sentence.number - 1, max(one.sentence.number - 1 - _BACK, -1), -1)
    yield from (sentence(one.passage, at) for at in numbers)
    if one.sentence.number > 0:
        return
    for block in preceding:
        if block.kind in (BlockKind.FURNITURE, BlockKind.NOTE) or not block.text:
            continue
        passage = passages.get(block.id)
        if passage is not None and passage.sentences and block.kind is BlockKind.PARAGRAPH:
            yield sentence(passage, len(passage.sentences) - 1)
        return


def _row(said: Sentence, end: int) -> tuple[tuple[int, int], ...] | None:
    """Return the units of each item of the last row before ``end``, what stands in brackets left out."""
    own = [at for at in range(end) if said.depths[at] == 0 and said.units.tags[at] not in "()"]
    tags = "".join(said.units.tags[at] for at in own)
    found = None
    for found in _ROW.finditer(tags):  # noqa: B007  the last one is meant
        pass
    if found is None:
        return None
    items: list[tuple[int, int]] = []
    start = found.start()
    for at in range(found.start(), found.end() + 1):
        if at == found.end() or tags[at] in ",c":
            if at > start:
                items.append((own[start], own[at - 1] + 1))
            start = at + 1
    return tuple(items) if len(items) >= _FEWEST else None


def _is_predicate(one: Announcement, row: Sequence[tuple[int, int]]) -> bool:
    """Whether nothing but a verb stands between a row and the number: "A, B en C zijn de drie steden"."""
    assert one.group is not None
    said, first = one.sentence, row[0][0]
    if first and said.units.tags[first - 1] in _JOINED:
        return False  # "volgens de regels voor A, B en C worden de vier ..."
    between = [at for at in range(row[-1][1], one.group.first) if said.depths[at] == 0]
    tags = "".join(said.units.tags[at] for at in between if said.units.tags[at] not in "()")
    return bool(tags) and set(tags) <= _VERBS


def _listing(
    one: Announcement, said: Sentence, row: Sequence[tuple[int, int]], place: str
) -> Iterator[Listing]:
    first, last = row[0][0], row[-1][1]
    if is_open(said, first, last):
        return
    items = tuple(item(said, start, end) for start, end in row)
    low, high, more = counted(items, len(items), len(items), one.key, one.noun)
    names = all(set(said.units.tags[start:end]) <= _NAMED for start, end in row)
    if said.units.tags[last : last + 1] == ",":  # "Phoenix, Arizona, and Columbus, Ohio"
        low, high = (low + 1) // 2, max(high, MOST)
    seen = [place, "a row of names" if names else "a row of things", *number(one), *more]
    if said.units.tags[first - 1 : first] and said.units.tags[first - 1] in _JOINED:
        seen.append("words joined to the row")
    if one.noun in said.units.words:
        seen.append("its noun beside the row")
    if said is not one.sentence:
        high = MOST  # rows of the sentences before that one may tell others
    yield Listing(items, low, high, tuple(seen), 1 if said is one.sentence else 2)
