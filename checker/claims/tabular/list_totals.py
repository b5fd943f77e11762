"""Which total, in the line above a list or right behind it, is that of all its items?"""

from collections.abc import Iterator, Mapping
from decimal import Decimal

from msgspec.structs import replace

from checker.claims.drafting import Draft, Part, telling
from checker.claims.lexicon import says
from checker.claims.mentions import Passage, Spot
from checker.claims.syntax import ListBlock, list_blocks
from checker.claims.tabular.grid import is_figure, is_level, value
from checker.document import Document
from checker.quantity import Quantity
from checker.quantity.slip import one_slip_apart, written_digits

_FEWEST, _MOST = 3, 40  # items
_SHARE = "%"  # of which a list may hold rates
_FIFTH, _TENTH = 5, 10  # of a total: by more it is one of something else
_MOST_WORDS = 14  # of an item: more are prose


def list_totals(document: Document, passages: Mapping[str, Passage]) -> Iterator[Draft]:
    """Yield the only amount of a sentence that calls it a total, with those of the list beside it.

    Each item holds one figure, all of one unit: "- huisvesting: € 138.450". A list that is said to be open,
    items that are parts of one ("waarvan"), and a total far from what the items make say nothing.
    """
    for found in list_blocks(document.blocks):
        if not _FEWEST <= len(found.items) <= _MOST or _is_nested(found):
            continue
        items = [passages.get(document.blocks[at].id) for at in found.items]
        figures = [_figure(item) for item in items if item is not None]
        parts = tuple(part for part in figures if part is not None)
        if len(parts) < len(items) or len({value(part).unit for part in parts}) > 1:
            continue
        if value(parts[0]).unit != _SHARE and not _is_open(document, passages, found):
            totals = list(_totals(document, passages, found, value(parts[0]).unit))
            made = sum((value(part).value for part in parts), Decimal(0))
            if len({value(total).value for total, _ in totals}) > 1:
                totals = [each for each in totals if value(each[0]).value == made]
            for total, leads in totals:
                if _is_near(value(total), made, _FIFTH if leads else _TENTH):
                    yield Draft("breakdown", {"total": (total,), "part": parts}, sentences=2)


def _is_nested(found: ListBlock) -> bool:
    """Whether items have items of their own, which say of what they are made."""
    return found.items[-1] - found.items[0] >= len(found.items)


def _figure(item: Passage) -> Part | None:
    """Return the only figure of an item that names what it is of; none where words make it a part or more."""
    words = item.grammar.words
    if len(item.tokens) > _MOST_WORDS or len(item.spots) != 1 or not is_level(item.spots[0]):
        return None
    other = words.cues["partitive"] | words.cues["total-row"] | words.evidence["negation"]
    other |= words.evidence["besides"] | words.cues["up"] | words.cues["down"]
    figure = item.spots[0]
    beside = (*item.between(0, figure.first), *item.between(figure.last, len(item.tokens)))
    named = any(word.isalpha() for word in beside)
    exact = isinstance(figure.meaning.value, Quantity) and figure.meaning.value.hedge is None
    return Part(item, figure) if named and exact and other.isdisjoint(item.tokens.lower) else None


def _is_open(document: Document, passages: Mapping[str, Passage], found: ListBlock) -> bool:
    """Whether the line above a list says that it is one of examples: "onder andere"."""
    above = passages.get(document.blocks[found.introduction].id) if found.introduction is not None else None
    if above is None:
        return found.introduction is not None
    return says(above.tokens.lower, above.grammar.words.facts["open-list"])


def _totals(
    document: Document, passages: Mapping[str, Passage], found: ListBlock, unit: str | None
) -> Iterator[tuple[Part, bool]]:
    """Yield the totals in the last sentence above a list and the first below; whether it leads to it."""
    for at, which in ((found.introduction, -1), (found.closing, 0)):
        passage = passages.get(document.blocks[at].id) if at is not None else None
        if passage is not None and passage.sentences:
            spot = _total(passage, *passage.sentences[which])
            if spot is not None and value(Part(passage, spot)).unit == unit:
                yield Part(passage, spot), which < 0 and passage.tokens.lower[-1] == ":"


def _total(passage: Passage, first: int, last: int) -> Spot | None:
    """Return the only figure of a sentence that calls it a total, and of nothing besides the list."""
    words = passage.grammar.words
    said = frozenset(passage.between(first, last))
    spots = [spot for spot in passage.spots_in(first, last) if is_figure(spot)]
    other = words.evidence["besides"] | words.evidence["except"] | words.evidence["negation"]
    other |= words.cues["partitive"]
    if len(spots) != 1 or not is_level(spots[0]) or not other.isdisjoint(said):
        return None
    quantity = spots[0].meaning.value
    exact = isinstance(quantity, Quantity) and quantity.hedge is None
    told = telling(passage, first, last)
    total = not (words.evidence["total"] - words.facts["all"]).isdisjoint(said)
    return spots[0] if exact and total and not told.anothers and not told.moves else None


def _is_near(total: Quantity, made: Decimal, share: int) -> bool:
    """Whether a total misses what its parts make by less than a share of it, or by one slip of the pen."""
    apart = written_digits(total), written_digits(replace(total, value=made))
    return abs(made - total.value) * share < made or one_slip_apart(*apart)
