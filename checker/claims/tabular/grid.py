"""Which cell of a table stands where: its header, the heads of its rows, its figures?"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from msgspec import Struct
from msgspec.structs import replace

from checker.claims.drafting import Part
from checker.claims.lexicon import Words
from checker.claims.mentions import Kind, Passage, Spot
from checker.document import Block, Document
from checker.quantity import Hedge, PartialDate, Quantity

Place = tuple[int, int]

_FIGURES = frozenset({Kind.COUNT, Kind.MONEY, Kind.PERCENTAGE, Kind.QUANTITY})
_ENDS = 2  # of a range
_BOUNDS = frozenset({Hedge.AT_LEAST, Hedge.AT_MOST})
_EMPTY = " -–—.\u00a0"


class Grid(Struct, frozen=True):
    """A table as rows and columns, from 1.

    ``blocks`` has a merged cell at every place it covers, ``passages`` at its first only. ``body`` is the
    first row below the header (1 where there is none), ``heads`` how many columns at the left name the
    rows: none where the first holds figures, so that nothing names them.
    """

    blocks: Mapping[Place, Block]
    passages: Mapping[Place, Passage]
    rows: int
    columns: int
    body: int
    heads: int

    @property
    def words(self) -> Words:
        """Return the words of the table's language."""
        return next(iter(self.passages.values())).grammar.words

    @property
    def caption(self) -> str | None:
        """Return the block that is its caption."""
        return next((cell.caption for cell in self.blocks.values() if cell.caption is not None), None)

    def figure(self, row: int, column: int) -> Part | None:
        """Return the only figure of a cell that holds nothing else; one in brackets is below zero."""
        passage = self.passages.get((row, column))
        if passage is None or len(passage.spots) != 1 or not is_figure(passage.spots[0]):
            return None
        spot = passage.spots[0]
        before, behind = passage.block.text[: passage.start(spot)], passage.block.text[passage.end(spot) :]
        before, behind = before.strip(), behind.strip()
        if (before, behind) == ("(", ")") or before in _MINUS:
            return _below_zero(Part(passage, spot))
        alone = before in {"", "+"} and (not behind.strip("*") or behind.isalpha())
        return Part(passage, spot) if alone else None

    def year(self, row: int, column: int) -> Part | None:
        """Return the year of a cell that holds nothing else."""
        passage = self.passages.get((row, column))
        if passage is None or len(passage.spots) != 1:
            return None
        spot = passage.spots[0]
        rest = passage.block.text[: passage.start(spot)] + passage.block.text[passage.end(spot) :]
        a_year = spot.meaning.kind is Kind.YEAR and isinstance(spot.meaning.value, PartialDate)
        return Part(passage, spot) if a_year and not rest.strip(" *\u00a0") else None

    def column_year(self, column: int) -> str | None:
        """Return the year that heads a column."""
        return self._first_year((row, column) for row in range(1, self.body))

    def row_year(self, row: int) -> str | None:
        """Return the year that heads a row."""
        return self._first_year((row, column) for column in range(1, self.heads + 1))

    def _first_year(self, places: Iterable[Place]) -> str | None:
        found = (part for place in places if (part := self.year(*place)) is not None)
        return next((part.spot.dates[0].iso for part in found), None)

    def is_empty(self, row: int, column: int) -> bool:
        """Whether a place holds nothing, or a dash for nothing."""
        block = self.blocks.get((row, column))
        return block is None or not block.text.strip(_EMPTY)

    def is_certain(self, row: int) -> bool:  # noqa: ARG002  cells stand where they stand
        """Whether the figures of a row stand in the columns that they seem to."""
        return True

    def row_head(self, row: int) -> str:
        """Return the words that name a row; an empty cell repeats the one above it."""
        return " ".join(self._head(row, column) for column in range(1, self.heads + 1)).strip()

    def own_head(self, row: int) -> str:
        """Return the words that name a row, as its own cells have them."""
        cells = (self.blocks.get((row, column)) for column in range(1, self.heads + 1))
        return " ".join(cell.text for cell in cells if cell is not None).strip()

    def column_head(self, column: int) -> str:
        """Return the words that name a column, those of the lowest header row first."""
        cells = (self.blocks.get((row, column)) for row in range(self.body - 1, 0, -1))
        return " ".join(cell.text for cell in cells if cell is not None).strip()

    def _head(self, row: int, column: int) -> str:
        while row >= self.body:
            block = self.blocks.get((row, column))
            if block is not None and block.text.strip():
                return block.text
            row -= 1
        return ""


def grids(document: Document, passages: Mapping[str, Passage]) -> Iterator[Grid]:
    """Yield the tables of a document that hold figures."""
    tables: dict[str, list[Block]] = {}
    for block in document.blocks:
        if block.table is not None and block.row is not None and block.column is not None:
            tables.setdefault(block.table, []).append(block)
    for cells in tables.values():
        grid = _grid(cells, passages)
        if grid is not None:
            yield grid


def is_figure(spot: Spot) -> bool:
    """Whether a mention is a figure that a cell can hold."""
    return spot.meaning.kind in _FIGURES and isinstance(spot.meaning.value, Quantity)


def is_level(spot: Spot) -> bool:
    """Whether a mention is a figure that says how much there is, and is no bound, norm or rate."""
    quantity = spot.meaning.value
    if not is_figure(spot) or not isinstance(quantity, Quantity):
        return False
    return quantity.hedge not in _BOUNDS and not quantity.norm and not quantity.rate


def value(part: Part) -> Quantity:
    """Return the quantity of a figure."""
    found = part.spot.meaning.value
    assert isinstance(found, Quantity)
    return found


def in_one_unit(parts: Sequence[Part]) -> tuple[Part, ...]:
    """Return figures of one line in its unit: "€ 1.200" on top of "300" and "1.500" is said of all three."""
    units = {value(part).unit for part in parts} - {None}
    if len(units) != 1 or "%" in units:
        return tuple(parts)
    said = next(value(part) for part in parts if value(part).unit is not None)
    return tuple(
        part if value(part).unit is not None else read_as(part, replace(value(part), unit=said.unit))
        for part in parts
    )


def read_as(part: Part, read: Quantity) -> Part:
    """Return a figure as its place in the table means it."""
    mention = replace(part.spot.mention, value=read) if part.spot.mention is not None else None
    spot = part.spot
    return Part(part.passage, Spot(spot.first, spot.last, replace(spot.meaning, value=read), mention))


def _grid(cells: Sequence[Block], passages: Mapping[str, Passage]) -> Grid | None:
    blocks: dict[Place, Block] = {}
    own: dict[Place, Passage] = {}
    for cell in cells:
        row, column = cell.row or 0, cell.column or 0
        for place in _covered(cell):
            blocks.setdefault(place, cell)
        if cell.id in passages:
            own[row, column] = passages[cell.id]
    rows = max((row for row, _ in own), default=0)
    columns = max((column for _, column in own), default=0)
    figures = {place for place, passage in own.items() if _has_figure(passage)}
    figures -= _bands(own, figures)
    heads = _heads(own, figures, columns)
    body = min((row for row, column in figures if column > heads), default=0)
    return Grid(blocks, own, rows, columns, body, heads) if body and heads < columns else None


def _heads(own: Mapping[Place, Passage], figures: Collection[Place], columns: int) -> int:
    """Return how many columns at the left name the rows.

    Those before the first in which at least half of what stands below its first figure is figures: "2
    Zuid" names a row.
    """
    for column in range(1, columns + 1):
        first = min((row for row, at in figures if at == column), default=None)
        if first is None:
            continue
        filled = [
            (row, at)
            for (row, at), passage in own.items()
            if at == column and row >= first and passage.block.text.strip(_EMPTY)
        ]
        if 2 * sum(place in figures for place in filled) >= len(filled):
            return column - 1
    return columns


def _bands(own: Mapping[Place, Passage], figures: Collection[Place]) -> frozenset[Place]:
    """Return the figures of the first column where most are ranges, which name rows: "20-29", "60+"."""
    first = [place for place in figures if place[1] == 1]
    ranges = sum(_is_range(own[place]) for place in first)
    return frozenset(first) if 2 * ranges > len(first) else frozenset()


def _is_range(passage: Passage) -> bool:
    """Whether a cell has the ends of a range."""
    spots = passage.spots
    if len(spots) != _ENDS:
        return len(spots) == 1 and spots[0].meaning.kind is Kind.RANGE
    between = " ".join(passage.between(spots[0].last, spots[1].first))
    return between in passage.grammar.words.time["through-numbers"]


def _covered(cell: Block) -> Iterator[Place]:
    for row in range(cell.row_span):
        for column in range(cell.column_span):
            yield (cell.row or 0) + row, (cell.column or 0) + column


def _has_figure(passage: Passage) -> bool:
    """Whether a cell holds a figure and little else, so that it is no header: "12 fte", not "2 Zuid"."""
    if not any(is_figure(spot) for spot in passage.spots):
        return False
    covered = sum(spot.last - spot.first for spot in passage.spots)
    first, last = passage.spots[0], passage.spots[-1]
    text = passage.block.text
    around = text[: passage.start(first)] + text[passage.end(last) :]
    rest = around.strip(_AROUND)
    return not rest or (len(passage.tokens) - covered == 1 and not rest[0].isupper())


_MINUS = frozenset({"-", "−", "–", "-/-", "−/−", "–/–", "-/–"})
_AROUND = "()-−–/+*~ \u00a0"  # of "(1,700)" and "-/- 12"


def _below_zero(part: Part) -> Part:
    """Return a figure as its cell means it: "(1,700)" and "-/- 1,700" are below zero."""
    return read_as(part, replace(value(part), value=-value(part).value))
