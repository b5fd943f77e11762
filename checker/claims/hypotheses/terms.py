"""Which figures of a letter can be added to others?"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct
from msgspec.structs import replace

from checker.claims.frames import Figure, Manner
from checker.claims.hypotheses.marks import marks
from checker.claims.hypotheses.term import RIGHT_BEFORE, Saying, Term
from checker.claims.mentions import ADDED, Kind, Mention
from checker.claims.syntax import Sentence, list_blocks, measure
from checker.document import Block, BlockKind
from checker.quantity import Hedge, Quantity
from checker.quantity.fractions import spoken_share
from checker.quantity.named import FRACTION
from checker.quantity.slip import written_digits

_BEFORE, _BEHIND = 9, 6  # units beside a figure whose words are about it


def terms(blocks: Sequence[Block], figures: Sequence[Figure]) -> tuple[Term, ...]:
    """Return the figures of running text and lists that can be added, in reading order."""
    place = {block.id: at for at, block in enumerate(blocks)}
    lists = _lists(blocks)
    return tuple(_terms(blocks, figures, place, lists))


def _lists(blocks: Sequence[Block]) -> tuple[dict[int, int], dict[int, int], dict[int, int]]:
    """Return for the index of a block the list that it is an item of, introduces, or closes."""
    inside: dict[int, int] = {}
    before: dict[int, int] = {}
    behind: dict[int, int] = {}
    for number, found in enumerate(list_blocks(blocks)):
        inside.update(dict.fromkeys(found.items, number))
        if found.introduction is not None:
            before[found.introduction] = number
        if found.closing is not None:
            behind[found.closing] = number
    return inside, before, behind


def _terms(
    blocks: Sequence[Block],
    figures: Sequence[Figure],
    place: Mapping[str, int],
    lists: tuple[dict[int, int], dict[int, int], dict[int, int]],
) -> Iterator[Term]:
    inside, before, behind = lists
    sizes = Counter(inside.values())
    said: Saying | None = None
    block, offset, spoken, segment, number, last = -1, 0, -1, 0, 0, -1
    for figure in figures:
        sentence = figure.sentence
        at = place[figure.mention.block]
        if blocks[at].kind is BlockKind.CELL or sentence.endless:
            continue
        if at != block:
            offset += 0 if block < 0 else len(blocks[block].text) // 5 + 20
            block = at
        if said is None or said.sentence is not sentence:
            spoken += 1
            segment += 1
            said, in_sentence, last = Saying(sentence, spoken, marks(sentence)), 0, -1
        ends = _ends(figure.mention)
        if not ends:
            continue
        if ";" in sentence.units.tags[last + 1 : figure.unit]:
            segment += 1
        listed = inside.get(at, -1)
        lists_of = (listed, sizes[listed], before.get(at, -1), behind.get(at, -1))
        own = _Place(said, offset, at, *lists_of, segment)
        near = _near(figure, said, last)
        for place_in_figure, mention in enumerate(ends):
            yield _term(figure, mention, own, near, number, in_sentence, place_in_figure)
            number, in_sentence = number + 1, in_sentence + 1
        last = figure.unit


def _ends(mention: Mention) -> tuple[Mention, ...]:
    """Return a mention for each quantity: one, the part and the whole of a ratio, or a fraction in words."""
    value = mention.value
    if mention.kind is Kind.RATIO and isinstance(value, tuple) and len(value) == 2:
        part, whole = value
        if not isinstance(part, Quantity) or not isinstance(whole, Quantity):
            return ()
        if part.spoken:
            said = spoken_share(part, whole)
            return () if said is None else (replace(mention, value=said),)
        return (replace(mention, value=part), replace(mention, value=whole))
    added = isinstance(value, Quantity) and mention.kind in ADDED and value.value > 0
    return (mention,) if added else ()


class _Place(Struct, frozen=True):
    """Where a figure stands in its letter."""

    said: Saying
    offset: int
    block: int
    listed: int
    items: int
    introduces: int
    closes: int
    segment: int


def _term(
    figure: Figure, mention: Mention, own: _Place, near: frozenset[str], number: int, place: int, end: int
) -> Term:
    quantity = mention.value
    assert isinstance(quantity, Quantity)
    sentence = figure.sentence
    group = sentence.groups[sentence.group_at(figure.unit)]
    start = group.preposition if group.preposition >= 0 else group.first
    return Term(
        figure=figure,
        mention=mention,
        said=own.said,
        unit=figure.unit,
        start=start,
        behind=group.last,
        number=number,
        place=place,
        token=own.offset + sentence.units.firsts[figure.unit] + end,
        value=quantity.value,
        digits=written_digits(quantity),
        quantity=quantity,
        measure=_measure(quantity, mention),
        block=own.block,
        listed=own.listed,
        items=own.items,
        introduces=own.introduces,
        closes=own.closes,
        segment=own.segment,
        bracket=_bracket(sentence, figure.unit),
        key=figure.key,
        years=_years(figure),
        places=frozenset(each.head for each in figure.frame.places[:1]),
        near=near | _hedges(quantity),
        led=own.said.holds("thereof", start - RIGHT_BEFORE, figure.unit),
        end=end,
    )


def _measure(quantity: Quantity, mention: Mention) -> str:
    if quantity.spoken:
        return FRACTION
    return measure(quantity, mention.kind if mention.kind is not Kind.RATIO else Kind.COUNT)


def _hedges(quantity: Quantity) -> frozenset[str]:
    if quantity.hedge is None:
        return frozenset()
    bound = quantity.hedge in (Hedge.AT_LEAST, Hedge.AT_MOST)
    return frozenset({"hedge", "limit"} if bound else {"hedge"})


def _bracket(sentence: Sentence, unit: int) -> int:
    """Return the unit behind the innermost bracket that holds ``unit``; -1 for none."""
    own = sentence.bracket_at(unit)
    return -1 if own is None else own.first


def _years(figure: Figure) -> frozenset[str]:
    time = figure.frame.when
    return frozenset() if time is None or figure.frame.carried else frozenset({time.text.lower()})


def _near(figure: Figure, said: Saying, before: int) -> frozenset[str]:
    """Return the classes of the words beside a figure, and how it is meant."""
    tags = figure.sentence.units.tags
    first = max(before + 1, figure.unit - _BEFORE)
    last = min(figure.unit + _BEHIND, len(tags))
    behind = next((at for at in range(figure.unit + 1, last) if tags[at] in "q;:."), last)
    found = {name for name in said.marks if said.holds(name, first, behind)}
    manners = figure.frame.manners
    if Manner.RATE in manners:
        found.add("rate")
    if Manner.DIFFERENCE in manners:
        found.add("change")
    return frozenset(found)
