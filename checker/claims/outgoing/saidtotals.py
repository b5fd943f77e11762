"""Which total that the text or a caption states is that of which column of a table?"""

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal

from msgspec.structs import replace

from checker.claims.lexicon import Words, lexicon
from checker.claims.mentions import Kind, Passage, Spot
from checker.claims.outgoing.adding import Sum
from checker.claims.outgoing.asked import asked, is_asked
from checker.claims.outgoing.draft import Draft, Part
from checker.claims.outgoing.grid import Grid, value
from checker.claims.outgoing.measures import Measure, in_measure, measure_at, said_beside, unmeasured
from checker.claims.outgoing.rownames import stems, telling_words
from checker.claims.outgoing.sameas import is_it, is_slip_of
from checker.claims.outgoing.telling import telling
from checker.claims.outgoing.totals import sort_of
from checker.document import BlockKind
from checker.quantity import Hedge, Quantity

_AMOUNTS = frozenset({Kind.MONEY, Kind.QUANTITY, Kind.COUNT})
_BOUNDS = frozenset({Hedge.AT_LEAST, Hedge.AT_MOST})
_TEXT = frozenset({BlockKind.PARAGRAPH, BlockKind.ITEM})
_DIGITS, _POINTED = 4, 3  # of an amount of which a slip tells, and where it points to the table by number
_FEWEST_ROWS = 3  # that a number in the text can count: two are of many things
_FEWEST = 2  # figures of a column that has a total


def said_totals(passages: Sequence[Passage], grids: Sequence[Grid]) -> Iterator[Draft]:
    """Yield the total of a sentence with the column of the table that it points to, or that stands beside it.

    "In totaal is € 44,4 miljoen beschikbaar (tabel 2)": the sentence says that it is a total and holds no
    other amount, and one column of the table counts in what it counts in. Where a row is called the total,
    the figure is that row's; else all rows make it. A figure that is neither, nor one slip from it, may be
    of something else; only a caption that names a total means its own table.
    """
    blocks = [each.block for each in passages]
    places = {block.id: at for at, block in enumerate(blocks)}
    by_block = {each.block.id: each for each in passages}
    pointing = _pointing(passages)
    for grid in grids:
        told = next((cell.caption for cell in grid.blocks.values() if cell.caption is not None), None)
        caption = by_block.get(told or "")
        beside = said_beside(grid, blocks, by_block)
        name = _name(caption)
        cells = sorted(places[cell.id] for cell in grid.blocks.values() if cell.id in places)
        own = places[caption.block.id] if caption is not None else cells[0]
        near = {own, own - 1, cells[0] - 1, cells[-1] + 1}
        named = pointing.get(name, set())
        for at in sorted(near | named):
            if 0 <= at < len(passages) and (passages[at].block.kind in _TEXT or passages[at] is caption):
                sure = passages[at] is caption
                rows = _rows(grid) if at in near else 0
                for passage, spot, said in _stated(passages[at], None if at in near else name, rows):
                    found = list(_columns(grid, beside, spot, said))
                    if len(found) == 1:
                        least = _POINTED if at in named else _DIGITS
                        yield from _drafts(Part(passage, spot), *found[0], own=sure, least=least)


def _pointing(passages: Sequence[Passage]) -> Mapping[str, set[int]]:
    """Return where each table is pointed to by its number: "tabel 2"."""
    found: dict[str, set[int]] = {}
    for at, passage in enumerate(passages):
        for spot in passage.spots:
            if spot.meaning.tag == "table" and spot.mention is not None:
                found.setdefault(spot.mention.text.lower(), set()).add(at)
    return found


def _rows(grid: Grid) -> int:
    """Return how many rows a table has that are no total."""
    return sum(sort_of(grid.own_head(row), grid.words) == "part" for row in range(grid.body, grid.rows + 1))


def _stated(passage: Passage, name: str | None, rows: int) -> Iterator[tuple[Passage, Spot, frozenset[str]]]:
    """Yield each amount that is all a sentence gives, as a total or for as many things as there are rows.

    Where a table has a ``name``, the sentence must point to it.
    """
    questions = asked(passage)
    words = passage.grammar.words
    for first, last in passage.telling:
        spots = passage.spots_in(first, last)
        things = [spot for spot in spots if _counts(spot, rows)]
        amounts = [spot for spot in spots if _is_amount(spot) and spot not in things[:1]]
        points = name is None or any(_is_named(spot, name) for spot in spots)
        if not points or len(amounts) != 1 or is_asked(questions, first):
            continue
        comma = (at for at in range(amounts[0].last, last) if passage.tokens.lower[at] == ",")
        tell = telling(passage, first, next(comma, last))  # behind it: "8% meer dan een jaar eerder"
        total = bool(things) or not words.cues["total-row"].isdisjoint(passage.between(first, last))
        if total and not tell.apart:
            text = passage.block.text[passage.tokens.starts[first] : passage.tokens.ends[last - 1]]
            yield passage, amounts[0], stems(text, words)


def _counts(spot: Spot, rows: int) -> bool:
    """Whether a figure counts as many things as a table has rows: "for four centers"."""
    quantity = spot.meaning.value
    if spot.meaning.kind is not Kind.COUNT or not isinstance(quantity, Quantity):
        return False
    return rows >= _FEWEST_ROWS and quantity.value == rows and quantity.hedge is None


def _name(caption: Passage | None) -> str:
    """Return the name that a caption gives its table, in lower case: "tabel 2"."""
    if caption is None or not caption.spots or not _is_table(caption.spots[0]):
        return ""
    return caption.block.text[: caption.end(caption.spots[0])].lower()


def _is_table(spot: Spot) -> bool:
    return spot.first == 0 and spot.meaning.tag == "table"


def _is_named(spot: Spot, name: str | None) -> bool:
    return spot.meaning.tag == "table" and spot.mention is not None and spot.mention.text.lower() == name


def _is_amount(spot: Spot) -> bool:
    quantity = spot.meaning.value
    if spot.meaning.kind not in _AMOUNTS or not isinstance(quantity, Quantity):
        return False
    return quantity.hedge not in _BOUNDS and not quantity.norm and not quantity.rate


def _columns(
    grid: Grid, beside: Measure | None, spot: Spot, said: frozenset[str]
) -> Iterator[tuple[Part | None, tuple[Part, ...]]]:
    """Yield the total row's figure and the others of each column that counts in what an amount does."""
    own = spot.meaning.value
    assert isinstance(own, Quantity)
    sorts = {row: sort_of(grid.own_head(row), grid.words) for row in range(grid.body, grid.rows + 1)}
    if "subtotal" in sorts.values() or list(sorts.values()).count("total") > 1:
        return
    for column in range(grid.heads + 1, grid.columns + 1):
        read = {row: _figure(grid, row, column, beside) for row in sorts if sorts[row] != "neither"}
        figures = {row: part for row, part in read.items() if part is not None}
        if {value(part).unit for part in figures.values()} != {own.unit}:
            continue
        heads = _heads(unmeasured(grid.column_head(column), grid.words), grid.words)
        if own.unit is None and not heads <= said:
            continue
        year = next((part for top in range(1, grid.body) if (part := grid.year(top, column))), None)
        period = spot.mention.about.period if spot.mention is not None else None
        if year is not None and year.spot.dates[0].iso != period:
            continue
        total = next((part for row, part in figures.items() if sorts[row] == "total"), None)
        parts = tuple(part for row, part in figures.items() if sorts[row] == "part")
        filled = all(row in figures or grid.is_empty(row, column) for row in read)
        if len(parts) >= _FEWEST and filled:
            yield total, parts


def _heads(head: str, words: Words) -> frozenset[str]:
    """Return the stems of what a head says that it counts: "aantal" passes on to what it is of."""
    known = lexicon(words)
    told = {word for word in telling_words(head, words) if not known.is_transparent(word)}
    return frozenset(map(known.stem_key, told))


def _figure(grid: Grid, row: int, column: int, beside: Measure | None) -> Part | None:
    found = grid.figure(row, column)
    told = measure_at(grid, row, column, beside)
    return found if found is None or told is None else in_measure(found, told)


def _drafts(
    said: Part, total: Part | None, parts: tuple[Part, ...], *, own: bool, least: int
) -> Iterator[Draft]:
    """Yield an amount with the total of its column, or with the parts that make it."""
    stated = value(said)
    if total is not None:
        if is_it(stated, value(total)) or is_slip_of(stated, value(total), least):
            yield Draft("cell_pair", {"text": (said,), "cell": (total,)})
        return
    made = replace(
        value(parts[0]),
        value=sum((value(part).value for part in parts), Decimal(0)),
        step=max(value(part).step for part in parts),
    )
    if is_it(stated, made) or is_slip_of(stated, made, least) or (own and Sum(said, parts).is_near):
        yield Draft("table_total", {"total": (said,), "part": parts})
