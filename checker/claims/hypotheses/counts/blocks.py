"""Which items stand in blocks of their own behind the number that announces them?"""

import re
from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet

from msgspec import Struct

from checker.claims.hypotheses.counts.announcement import Announcement
from checker.claims.hypotheses.counts.apart import apart
from checker.claims.hypotheses.counts.itemmarks import left_within, number, sort
from checker.claims.hypotheses.counts.items import own_count, own_noun
from checker.claims.hypotheses.counts.listing import HEAD, Item, Listing, counted
from checker.claims.hypotheses.counts.opening import is_open, leading
from checker.claims.hypotheses.counts.phrases import joints
from checker.claims.mentions import Passage
from checker.claims.syntax import Sentence, sentence
from checker.document import Block, BlockKind, Span

_SHORT, _LONG = 60, 300  # characters of an item
_TWO_NAMES = re.compile("[Nn]+c[Nn]*N(?![a-z])")  # "Columbus and Dayton, Ohio"
_NUMBERS = re.compile(r"\d+")
_GAP = 2  # blocks between the pieces of one list
_BETWEEN = (BlockKind.FURNITURE, BlockKind.NOTE)  # what breaks no list
_TAKEN_UP = frozenset("mod")
_NEW = frozenset("nNq")  # what names or counts something else
_SOME = 8  # units of a sentence that only takes up another
_OPEN_ENDS = frozenset(";,")


class _Items(Struct, frozen=True):
    """Items of one list.

    ``nested`` counts those under them, ``behind`` those of a list that may go on with it, ``more`` those
    behind the item whose full stop closes it.
    """

    own: tuple[Block, ...]
    nested: int
    behind: int
    more: int = 0


def in_blocks(
    one: Announcement, following: Sequence[Block], passages: Mapping[str, Passage]
) -> Iterator[Listing]:
    """Yield the list behind the block of a number, if the number stands in its last sentence.

    Args:
        one: the number.
        following: the blocks behind its own.
        passages: the scanned blocks, by their ids.
    """
    said, passage = one.sentence, one.passage
    behind = len(passage.sentences) - 1 - said.number
    if behind > 1 or (behind and not _points_back(sentence(passage, said.number + 1))):
        return
    between = 0 if behind else apart(one, following, passages)
    found = _items(passage.block, following[between:])
    tags = said.units.tags
    closed = _closed(found.own)
    if 0 < closed < len(found.own):
        found = _Items(found.own[:closed], found.nested, 0, len(found.own) - closed)
    known = joints(passage.grammar.words)
    inner = left_within(found.own, known)
    if (
        len(found.own) + inner[0] < 2
        or _last_word(found.own[-1]) in known
        or is_open(said, one.unit, len(tags))
    ):
        return
    items = tuple(_item(each, passages) for each in found.own)
    colon = tags[-1] == ":" or behind > 0
    seen = ["a sentence before the list"] if behind or between else []
    seen += ["a list behind a colon" if colon else "a list behind no colon"]
    if passage.block.kind is BlockKind.HEADING:
        seen.append("a heading before the list")
    elif passage.block.kind is BlockKind.ITEM:
        seen.append("an item before the list")
    low, high, more = counted(items, len(items) + inner[0], len(items) + sum(inner), one.key, one.noun)
    seen += [*more, *_looks(found, known), *leading(one, len(tags) - 1 if colon else len(tags), "a list")]
    yield Listing(items, low, high + found.behind, tuple(seen))


def _items(before: Block, following: Sequence[Block]) -> _Items:
    """Return the items of one sort that follow a block, as far as they run on."""
    own: list[Block] = []
    nested = 0
    for at, block in enumerate(following):
        if block.kind in _BETWEEN or not block.text:
            continue
        if block.kind is not BlockKind.ITEM:
            return _Items(tuple(own), nested, _behind(own, following[at:]))
        if _follows(before, block) or (own and (block.level or 0) < (own[0].level or 0)):
            break
        if (own and (block.level or 0) > (own[0].level or 0)) or (own and sort(block) != sort(own[0])):
            nested += 1
        else:
            own.append(block)
    return _Items(tuple(own), nested, 0)


def _points_back(said: Sentence) -> bool:
    """Whether a sentence only takes up what was counted before it is listed: "These are:"."""
    tags = said.units.tags
    if tags[-1:] != ":" or not _NEW.isdisjoint(tags):
        return False
    return tags[:1] in _TAKEN_UP and len(tags) <= _SOME and not is_open(said, 0, len(tags))


def _last_word(block: Block) -> str:
    """Return the last word of an item; behind one that joins, another item must follow: "...; and"."""
    return block.text.rstrip(" ;,").rpartition(" ")[2].lower()


def _closed(own: Sequence[Block]) -> int:
    """Return how many items a full stop closes, where those before it end in none; 0 if none does."""
    for at, block in enumerate(own):
        ends = block.text.rstrip()[-1:]
        if ends not in _OPEN_ENDS:
            return at + 1 if at and ends == "." else 0
    return 0


def _behind(own: Sequence[Block], following: Sequence[Block]) -> int:
    """Return how many items follow behind a paragraph or two that introduce no other list."""
    at = next((at for at, each in enumerate(following) if each.kind is BlockKind.ITEM), len(following))
    between = [each for each in following[:at] if each.text and each.kind not in _BETWEEN]
    if not own or len(between) > _GAP or at == len(following):
        return 0
    if any(each.kind is BlockKind.HEADING or each.text.rstrip().endswith(":") for each in between):
        return 0
    if sort(following[at]) != sort(own[0]) or number(following[at]) == 1:
        return 0
    return len(_items(between[-1], following[at:]).own)


def _follows(before: Block, block: Block) -> bool:
    """Whether an item is the next of that which holds the number: "2." behind "1."."""
    return (
        before.kind is BlockKind.ITEM
        and sort(before) == sort(block)
        and (before.level or 0) >= (block.level or 0)
    )


def _looks(found: _Items, known: AbstractSet[str]) -> Iterator[str]:
    items = found.own
    numbers = [number(each) for each in items]
    if all(numbers):
        yield "numbered items" if numbers == list(range(1, len(items) + 1)) else "items numbered otherwise"
    ends = [each.text.rstrip()[-1:] for each in items]
    if not known.isdisjoint(map(_last_word, items[-2:-1])):
        yield "and before the last item"
    if set(ends[:-1]) <= {";", ","}:
        yield "a full stop behind the last item" if ends[-1] == "." else "no full stop behind the last item"
    elif len(set(ends[:-1])) > 1:
        yield "items that end differently"
    if ends[-1] in {";", ",", ":"}:
        yield "the last item ends in no full stop"
    if found.nested:
        yield "nested items"
    if found.behind:
        yield "the list may go on"
    if found.more:
        yield "more items behind a full stop"
    longest = max(len(each.text) for each in items)
    yield "long items" if longest > _LONG else "short items" if longest < _SHORT else "items of some words"


def _item(block: Block, passages: Mapping[str, Passage]) -> Item:
    passage = passages.get(block.id)
    span = Span(0, min(len(block.text), HEAD))
    text = block.text[: span.end]
    if passage is None or not passage.sentences:
        return Item(block.id, span, text)
    said = sentence(passage, 0)
    first = next((at for at, tag in enumerate(said.units.tags) if tag not in "?,"), 0)
    count = own_count(said, first)
    key, noun = own_noun(said, first, len(said.units), counted=count is not None)
    reference = said.units.tags.find("k", first, first + 2)
    if reference >= 0:  # "de tabellen 3 en 4"
        noun = said.text(reference, reference + 1).partition(" ")[0].lower()
    several = _TWO_NAMES.match(said.units.tags, first) is not None
    several |= reference >= 0 and len(_NUMBERS.findall(said.text(reference, reference + 1))) > 1
    return Item(block.id, span, text, key, count, noun, several)
