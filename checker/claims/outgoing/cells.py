"""Which figure of the text is the figure of which cell of a table?"""

import re
from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct

from checker.claims.lexicon import Words
from checker.claims.mentions import Kind, Passage, Spot
from checker.claims.outgoing.about import sentence_of
from checker.claims.outgoing.asked import asked, is_asked
from checker.claims.outgoing.draft import Draft, Part
from checker.claims.outgoing.grid import Grid, value
from checker.claims.outgoing.telling import telling
from checker.document import BlockKind
from checker.quantity import Hedge, Quantity
from checker.quantity.slip import one_slip_apart

_BLOCKS = frozenset({BlockKind.PARAGRAPH, BlockKind.ITEM})
_FIGURES = frozenset({Kind.PERCENTAGE, Kind.MONEY, Kind.QUANTITY, Kind.COUNT})
_BOUNDS = frozenset({Hedge.AT_LEAST, Hedge.AT_MOST})
_WORD = re.compile(r"[^\W\d_]+")
_SIDES = {"including-tax": "inclusive", "excluding-tax": "exclusive"}
_MOST = 20  # rows of one word: of more nobody can say which is meant
_DIGITS = 4  # of a figure of which a slip tells that it is the same
_TELLING = 2  # words of a row that tell what an amount is
_WHICH_COLUMN = "which column of the table?"
_OTHERS = "the sentence names something that the table does not"


class _Row(Struct, frozen=True):
    """A row whose head has ``words`` and says "incl." or "excl." (``side``); ``about``: its caption's too.

    Without years its ``columns`` are told by the words of their heads.
    """

    grid: Grid
    row: int
    years: Mapping[str, Sequence[int]]  # the columns of each year
    columns: Mapping[int, frozenset[str]]
    figures: frozenset[str]  # the digits of all cells of a table without years
    words: frozenset[str]
    side: str | None
    about: frozenset[str]


def cells(passages: Sequence[Passage], grids: Sequence[Grid]) -> Iterator[Draft]:
    """Yield each figure of a sentence with the cell of its row and year, or of its row and column.

    "In 2025 gaf Nederland volgens de NAVO-methode 2,06% van het bbp uit": the sentence has all the words of
    one row's head and of no other, the figure's year heads a column, and its unit, base, method and scope
    are the row's. Sentences that name what the table does not, and those that tell of a change, are not
    compared.
    """
    by_word = _rows(passages, grids)
    for passage in passages if by_word else ():
        if passage.block.kind not in _BLOCKS:
            continue
        questions = asked(passage)
        for first, last in passage.telling:
            said = _said(passage, first, last)
            rows = _meant(by_word, said)
            if rows and not is_asked(questions, first):
                for spot in passage.spots_in(first, last):
                    yield from _bound(passage, spot, [row for row in rows if row.years])
                    yield from _crossed(passage, spot, [row for row in rows if row.columns], said)


def _rows(passages: Sequence[Passage], grids: Sequence[Grid]) -> Mapping[str, list[_Row]]:
    """Return the rows of the tables that have years above their columns, by the longest word of each head."""
    by_block = {each.block.id: each for each in passages}
    found: dict[str, list[_Row]] = {}
    for grid in grids:
        years = _years(grid)
        words = grid.words
        columns = {} if years else _heads(grid)
        figures = frozenset(_digits(figure) for figure in _figures(grid)) if columns else frozenset()
        above = _caption(grid, by_block)
        for row in range(grid.body, grid.rows + 1):
            head = grid.row_head(row)
            own = _parts(head, words)
            if own - words.cues["total-row"] - words.cues["subtotal-row"]:
                made = _Row(grid, row, years, columns, figures, own, _side(head, words), own | above)
                found.setdefault(max(own, key=lambda word: (len(word), word)), []).append(made)
    return found


def _caption(grid: Grid, by_block: Mapping[str, Passage]) -> frozenset[str]:
    """Return the telling words of a table's caption; a sentence above the table is none."""
    caption = next((cell.caption for cell in grid.blocks.values() if cell.caption is not None), None)
    passage = by_block.get(caption or "")
    if passage is None:
        return frozenset()
    numbered = bool(passage.spots) and passage.spots[0].first == 0 and passage.spots[0].meaning.tag == "table"
    sentence = passage.block.text.rstrip().endswith((".", "?", ":"))
    return _parts(passage.block.text, grid.words) if numbered or not sentence else frozenset()


def _years(grid: Grid) -> dict[str, list[int]]:
    """Return the columns that a year heads, by year."""
    found: dict[str, list[int]] = {}
    for column in range(grid.heads + 1, grid.columns + 1):
        year = next((part for top in range(1, grid.body) if (part := grid.year(top, column))), None)
        if year is not None:
            found.setdefault(year.spot.dates[0].iso, []).append(column)
    return found


def _heads(grid: Grid) -> dict[int, frozenset[str]]:
    """Return the telling words of each column's head; none where two have the same."""
    found = {
        column: _parts(grid.column_head(column), grid.words)
        for column in range(grid.heads + 1, grid.columns + 1)
    }
    return {column: said for column, said in found.items() if said and list(found.values()).count(said) == 1}


def _parts(text: str, words: Words) -> frozenset[str]:
    """Return the telling words of a text in lower case, those that a hyphen joins one by one."""
    idle = (
        words.sets["function-words"]
        | words.sets["finite-verbs"]
        | frozenset().union(*(words.cues[cue] for cue in _SIDES))
    )
    found = {word.lower() for word in _WORD.findall(text)}
    return frozenset(word for word in found if len(word) > 1 and word not in idle and f"{word}." not in idle)


def _side(text: str, words: Words) -> str | None:
    """Return whether a head says "incl." or "excl.", None where it says neither or both."""
    said = {word.lower() for word in _WORD.findall(text)}
    found = [
        side
        for cue, side in _SIDES.items()
        if any(word in words.cues[cue] or f"{word}." in words.cues[cue] for word in said)
    ]
    return found[0] if len(found) == 1 else None


def _said(passage: Passage, first: int, last: int) -> frozenset[str]:
    """Return the telling words of a sentence; none where it tells of a change."""
    tell = telling(passage, first, last)
    text = passage.block.text[passage.tokens.starts[first] : passage.tokens.ends[last - 1]]
    return frozenset() if tell.moves else _parts(text, passage.grammar.words)


def _meant(by_word: Mapping[str, Sequence[_Row]], said: frozenset[str]) -> list[_Row]:
    """Return the rows of which a sentence has all the words, but for those that say less than another."""
    alike = [rows for word in said if 0 < len(rows := by_word.get(word, ())) <= _MOST]
    found = [row for rows in alike for row in rows if row.words <= said]
    if len(found) > _MOST:
        return []
    return [row for row in found if not any(row.words < other.words for other in found)]


def _bound(passage: Passage, spot: Spot, rows: Sequence[_Row]) -> Iterator[Draft]:
    """Yield a figure with its cell, if there is one row that it can be of."""
    if not _is_level(spot):
        return
    fitting = [row for row in rows if _fits(spot, row)]
    if len(fitting) != 1:
        return
    row = fitting[0]
    assert spot.mention is not None
    period = spot.mention.about.period
    figures = [row.grid.figure(row.row, column) for column in row.years.get(period or "", ())]
    known = [figure for figure in figures if figure is not None]
    doubt = None if len(known) == 1 else _WHICH_COLUMN
    if doubt is None and _names_more(passage, spot, row):
        doubt = _OTHERS
    first = next(
        filter(None, (row.grid.figure(row.row, at) for some in row.years.values() for at in some)), None
    )
    cell = known[0] if known else first
    if cell is not None:
        yield Draft("cell_pair", {"text": (Part(passage, spot),), "cell": (cell,)}, doubt=doubt)


def _crossed(passage: Passage, spot: Spot, rows: Sequence[_Row], said: frozenset[str]) -> Iterator[Draft]:
    """Yield a figure with the cell whose row and column the sentence names, if it is that or a slip of it.

    "Zwolle meldde 3.184 bezoeken" beside a row "Zwolle" and a column "Bezoeken" with 3.814. Words alone do
    not tell that a figure is the cell's (it may be of another year): the figure itself must.
    """
    if not _is_level(spot):
        return
    meant = [
        (row, column)
        for row in rows
        for column, words in row.columns.items()
        if words <= said and not any(words < other <= said for other in row.columns.values())
    ]
    if len(meant) != 1:
        return
    row, column = meant[0]
    cell = row.grid.figure(row.row, column)
    own = spot.meaning.value
    if cell is None or not isinstance(own, Quantity) or value(cell).unit != own.unit:
        return
    digits = _digits(own)
    told = (
        len(digits) >= _DIGITS and digits not in row.figures and one_slip_apart(digits, _digits(value(cell)))
    )
    if told or digits == _digits(value(cell)):
        doubt = _OTHERS if _names_more(passage, spot, row, row.columns[column]) else None
        yield Draft("cell_pair", {"text": (Part(passage, spot),), "cell": (cell,)}, doubt=doubt)


def _figures(grid: Grid) -> Iterator[Quantity]:
    """Yield the figures of a table."""
    for row, column in grid.passages:
        figure = grid.figure(row, column)
        if figure is not None:
            yield value(figure)


def _digits(quantity: Quantity) -> str:
    return str(abs(int(quantity.value / quantity.step)))


def _is_level(spot: Spot) -> bool:
    quantity = spot.meaning.value
    if spot.meaning.kind not in _FIGURES or not isinstance(quantity, Quantity) or spot.mention is None:
        return False
    return quantity.hedge not in _BOUNDS and not quantity.norm and not quantity.rate


def _fits(spot: Spot, row: _Row) -> bool:
    """Whether a figure is of the unit, base, method, scope and subject of a row."""
    quantity = spot.meaning.value
    assert isinstance(quantity, Quantity)
    assert spot.mention is not None
    about = spot.mention.about
    cells = (row.grid.figure(row.row, column) for some in row.years.values() for column in some)
    if {value(cell).unit for cell in cells if cell is not None} != {quantity.unit}:
        return False
    if (about.scope or "none").split()[0] != (row.side or "none"):
        return False
    if about.method is not None and not _parts(about.method, row.grid.words) <= row.about:
        return False
    if about.base is not None:
        return about.base in row.about
    if quantity.unit is None:
        return about.subject is not None and about.subject.split()[-1] in row.about
    return len(row.words) >= _TELLING


def _names_more(passage: Passage, spot: Spot, row: _Row, heads: frozenset[str] = frozenset()) -> bool:
    """Whether the sentence names something that the table does not: another country's spending."""
    facts = passage.grammar.words.facts
    names = telling(passage, *sentence_of(passage, spot.first)).names
    named = {part for name in names for part in _parts(name, passage.grammar.words)}
    return bool(named - row.about - heads - facts["own"])
