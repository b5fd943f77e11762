"""Which total that the text or a caption states is that of which column of a table?"""

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal

from msgspec.structs import replace

from checker.claims.drafting import Draft, Part, asked, is_asked, telling, text_of
from checker.claims.lexicon import Words, lexicon
from checker.claims.mentions import Kind, Passage, Spot
from checker.claims.tabular.adding import Sum
from checker.claims.tabular.grid import Grid, is_level, value
from checker.claims.tabular.measures import unmeasured
from checker.claims.tabular.row_names import stems, telling_words
from checker.claims.tabular.same_as import is_it, is_slip_of
from checker.claims.tabular.tabled import Tabled
from checker.claims.tabular.totals import sort_of
from checker.document import BlockKind
from checker.quantity import Quantity

_TEXT = frozenset({BlockKind.PARAGRAPH, BlockKind.ITEM})
_DIGITS, _POINTED = 4, 3  # of an amount of which a slip tells, and where it points to the table by number
_FEWEST_ROWS = 3  # that a number in the text can count: two are of many things
_FEWEST = 2  # figures of a column that has a total


def said_totals(passages: Sequence[Passage], tables: Sequence[Tabled]) -> Iterator[Draft]:
    """Yield the total of a sentence with the column of the table that it points to, or that stands beside it.

    "In totaal is € 44,4 miljoen beschikbaar (tabel 2)": the sentence says that it is a total and holds no
    other amount, and one column of the table counts in what it counts in. Where a row is called the total,
    the figure is that row's; else all rows make it. A figure that is neither, nor one slip from it, may be
    of something else; only a caption that names a total means its own table.
    """
    pointing = _pointing(passages)
    for table in tables:
        sorts = _sorts(table.grid)
        rows = list(sorts.values()).count("part")
        near = {table.above, table.above - 1, table.first - 1, table.last + 1}
        named = pointing.get(table.name, set())
        for at in sorted(near | named):
            if not 0 <= at < len(passages):
                continue
            passage, own = passages[at], passages[at] is table.caption
            if own or passage.block.kind in _TEXT:
                beside = at in near
                for part, said, divided in _stated(
                    passage, None if beside else table.name, rows if beside else 0
                ):
                    found = list(_columns(table, sorts, part, said))
                    if len(found) == 1:
                        least = _POINTED if at in named else _DIGITS
                        yield from _drafts(part, *found[0], whole=own or divided, least=least)


def _pointing(passages: Sequence[Passage]) -> Mapping[str, set[int]]:
    """Return where each table is pointed to by its number: "tabel 2"."""
    found: dict[str, set[int]] = {}
    for at, passage in enumerate(passages):
        for spot in passage.spots:
            name = _names(spot)
            if name is not None:
                found.setdefault(name, set()).add(at)
    return found


def _sorts(grid: Grid) -> Mapping[int, str]:
    """Return what each row is by its head: a total or a part of it."""
    return {row: sort_of(grid.own_head(row), grid.words) for row in range(grid.body, grid.rows + 1)}


def _stated(passage: Passage, name: str | None, rows: int) -> Iterator[tuple[Part, frozenset[str], bool]]:
    """Yield each amount that is all a sentence gives, as a total or for as many things as there are rows.

    With the stems of its words, and whether it is said to be divided or listed in full ("all of which are
    listed"). Where a table has a ``name``, the sentence must point to it.
    """
    questions = asked(passage)
    words = passage.grammar.words
    for first, last in passage.telling:
        spots = passage.spots_in(first, last)
        things = [spot for spot in spots if _counts(spot, rows)]
        levels = [spot for spot in spots if is_level(spot) and spot.meaning.kind is not Kind.PERCENTAGE]
        amounts = [spot for spot in levels if spot not in things[:1]]
        points = name is None or any(_names(spot) == name for spot in spots)
        if not points or len(amounts) != 1 or is_asked(questions, first):
            continue
        comma = (at for at in range(amounts[0].last, last) if passage.tokens.lower[at] == ",")
        tell = telling(passage, first, next(comma, last))  # behind it: "8% meer dan een jaar eerder"
        total = bool(things) or not words.cues["total-row"].isdisjoint(passage.between(first, last))
        divided = amounts[0].meaning.kind is Kind.COUNT and _is_divided(passage, first, last)
        if divided or (total and not tell.apart):
            yield Part(passage, amounts[0]), stems(text_of(passage, first, last), words), divided


def _is_divided(passage: Passage, first: int, last: int) -> bool:
    """Whether a sentence, or the next one about "these", says that all it counts are in the parts of a table.

    "Of the 900" and "about 900" are other numbers than those that are listed.
    """
    words, said = passage.grammar.words, frozenset(passage.between(first, last))
    if passage.tokens.lower[first] in words.facts["share-of"]:
        return False
    lists = not words.facts["is-listed"].isdisjoint(said) and not words.facts["all"].isdisjoint(said)
    if lists or not words.facts["divides-all"].isdisjoint(said):
        return True
    behind = next((each for each in passage.sentences if each[0] == last), None)
    then = frozenset(passage.between(*behind)) if behind is not None else frozenset()
    these = not (words.classes["demonstrative"] | words.classes["anaphoric"]).isdisjoint(then)
    return these and not words.facts["divides-all"].isdisjoint(then)


def _counts(spot: Spot, rows: int) -> bool:
    """Whether a figure counts as many things as a table has rows: "for four centers"."""
    quantity = spot.meaning.value
    if spot.meaning.kind is not Kind.COUNT or not isinstance(quantity, Quantity):
        return False
    return rows >= _FEWEST_ROWS and quantity.value == rows and quantity.hedge is None


def _names(spot: Spot) -> str | None:
    """Return the table that a mention names, in lower case."""
    return spot.mention.text.lower() if spot.meaning.tag == "table" and spot.mention is not None else None


def _columns(
    table: Tabled, sorts: Mapping[int, str], amount: Part, said: frozenset[str]
) -> Iterator[tuple[Part | None, tuple[Part, ...]]]:
    """Yield the total row's figure and the others of each column that counts in what an amount does.

    Args:
        table: the table.
        sorts: what each of its rows is by its head.
        amount: that of a sentence.
        said: the stems of the sentence's words.
    """
    grid, own, mention = table.grid, value(amount), amount.spot.mention
    period = mention.about.period if mention is not None else None
    if "subtotal" in sorts.values() or list(sorts.values()).count("total") > 1:
        return
    for column in range(grid.heads + 1, grid.columns + 1):
        read = {row: table.figure(row, column) for row in sorts if sorts[row] != "neither"}
        figures = {row: part for row, part in read.items() if part is not None}
        if {value(part).unit for part in figures.values()} != {own.unit}:
            continue
        heads = _heads(unmeasured(grid.column_head(column), grid.words), grid.words)
        if own.unit is None and not heads <= said:
            continue
        year = grid.column_year(column)
        if year is not None and year != period:
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


def _drafts(
    said: Part, total: Part | None, parts: tuple[Part, ...], *, whole: bool, least: int
) -> Iterator[Draft]:
    """Yield an amount with the total of its column, or with the parts that make it.

    That of a caption, and what is said to be divided (``whole``), need not be one slip from them.
    """
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
    if is_it(stated, made) or is_slip_of(stated, made, least) or (whole and Sum(said, parts).is_near):
        yield Draft("table_total", {"total": (said,), "part": parts})
