"""What does a table say: which row is the total of which, which years head its columns.

What is with and what without?.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from checker.claims.draft import Draft, Part
from checker.claims.mention import Kind
from checker.claims.passage import Passage, Spot
from checker.document import Block, Document
from checker.quantity import PartialDate, Quantity

_FIGURES = frozenset({Kind.COUNT, Kind.MONEY, Kind.PERCENTAGE, Kind.QUANTITY})
_FEWEST_PARTS = 2
_FEWEST_YEARS = 3
_DASHES = frozenset({"", "-", "–", "—", ".", "n.v.t.", "nvt", "n/a"})
_SIDES = {"including-tax": "inclusive", "excluding-tax": "exclusive"}


@dataclass(frozen=True, slots=True)
class Grid:
    """A table as rows and columns, from 1.

    ``body`` is the first row below the header, ``heads`` how many columns at the left name the rows. A
    table whose header cannot be told has no grid: its cells are read and unchecked.
    """

    blocks: Mapping[tuple[int, int], Block]
    passages: Mapping[tuple[int, int], Passage]
    rows: int
    columns: int
    body: int
    heads: int

    def figure(self, row: int, column: int) -> Part | None:
        """Return the only figure of a cell that holds nothing else."""
        passage = self.passages.get((row, column))
        if passage is None:
            return None
        spots = [spot for spot in passage.spots if _is_figure(spot)]
        if len(spots) != 1 or len(passage.spots) != 1:
            return None
        rest = len(passage.tokens) - (spots[0].last - spots[0].first)
        return Part(passage, spots[0]) if rest <= 1 else None

    def row_head(self, row: int) -> str:
        """Return the words that name a row; an empty cell repeats the one above it."""
        return " ".join(self._head(row, column) for column in range(1, self.heads + 1)).strip()

    def _head(self, row: int, column: int) -> str:
        while row >= self.body:
            block = self.blocks.get((row, column))
            if block is not None and block.text.strip():
                return block.text
            row -= 1
        return ""


def grids(document: Document, passages: Mapping[str, Passage]) -> Iterator[Grid]:
    """Yield the tables of a document whose header can be told."""
    tables: dict[str, list[Block]] = {}
    for block in document.blocks:
        if block.table is not None and block.row is not None and block.column is not None:
            tables.setdefault(block.table, []).append(block)
    for cells in tables.values():
        grid = _grid(cells, passages)
        if grid is not None:
            yield grid


def _grid(cells: Sequence[Block], passages: Mapping[str, Passage]) -> Grid | None:
    blocks = {(cell.row or 0, cell.column or 0): cell for cell in cells}
    if any(cell.row_span > 1 for cell in cells):
        return None
    rows = max(row for row, _ in blocks)
    columns = max(column for _, column in blocks)
    own = {place: passages[cell.id] for place, cell in blocks.items() if cell.id in passages}
    body = next(
        (
            row
            for row in range(1, rows + 1)
            if any(_has_figure(own.get((row, c))) for c in range(1, columns + 1))
        ),
        0,
    )
    if body < 2:  # the header is what stands above the first figure: at least one row
        return None
    heads = 0
    for column in range(1, columns + 1):
        if any(_has_figure(own.get((row, column))) for row in range(body, rows + 1)):
            break
        heads = column
    return Grid(blocks, own, rows, columns, body, heads) if 0 < heads < columns else None


def _is_figure(spot: Spot) -> bool:
    return spot.meaning.kind in _FIGURES and isinstance(spot.meaning.value, Quantity)


def _has_figure(passage: Passage | None) -> bool:
    """Whether a cell holds a figure and little else, so that it is no header."""
    if passage is None or not any(_is_figure(spot) for spot in passage.spots):
        return False
    covered = sum(spot.last - spot.first for spot in passage.spots)
    return len(passage.tokens) - covered <= 1


def totals(grid: Grid) -> Iterator[Draft]:
    """Yield each figure of a total row with the figures above it, and of a total column with those left of it.

    That a row is the sum of those above it must be borne out by another column in which it is: else, and
    where a row is part of another ("waarvan"), the claim is in doubt.
    """
    words = next(iter(grid.passages.values())).grammar.words
    total = words.cues["total-row"]
    start = grid.body
    for row in range(grid.body, grid.rows + 1):
        first = grid.row_head(row).lower().split(" ")[0].strip(":*")
        if first not in total:
            continue
        if row - start >= _FEWEST_PARTS:
            yield from _total_row(grid, range(start, row), row)
        start = row + 1


def _total_row(grid: Grid, parts: range, row: int) -> Iterator[Draft]:
    words = next(iter(grid.passages.values())).grammar.words
    nested = any(
        set(grid.row_head(part).lower().split()) & (words.cues["partitive"] | words.cues["total-row"])
        for part in parts
    )
    found = []
    for column in range(grid.heads + 1, grid.columns + 1):
        whole = grid.figure(row, column)
        figures = [grid.figure(part, column) for part in parts]
        empty = all(
            figure is not None or _is_empty(grid, part, column)
            for part, figure in zip(parts, figures, strict=True)
        )
        known = tuple(figure for figure in figures if figure is not None)
        if whole is not None and empty and len(known) >= _FEWEST_PARTS and _one_unit(whole, known):
            found.append((whole, known))
    borne_out = sum(_adds_up(whole, known) for whole, known in found)
    for whole, known in found:
        own = _adds_up(whole, known)
        doubt = None if own or (borne_out and not nested) else "is this row the sum of those above it?"
        yield Draft("table_total", {"total": (whole,), "part": known}, {"wording": "exhaustive"}, doubt=doubt)


def _is_empty(grid: Grid, row: int, column: int) -> bool:
    block = grid.blocks.get((row, column))
    return block is None or block.text.strip().lower() in _DASHES


def _one_unit(whole: Part, parts: Sequence[Part]) -> bool:
    units = {_value(part).unit for part in (whole, *parts)}
    return len(units) == 1


def _value(part: Part) -> Quantity:
    value = part.spot.meaning.value
    assert isinstance(value, Quantity)
    return value


def _adds_up(whole: Part, parts: Sequence[Part]) -> bool:
    """Whether the parts make the whole within a step of the coarsest for each of them."""
    values = [_value(part) for part in parts]
    step = max(value.step for value in (*values, _value(whole)))
    return abs(sum(value.value for value in values) - _value(whole).value) <= step * (len(values) + 1) / 2


def years(grid: Grid) -> Iterator[Draft]:
    """Yield the years that head the columns of a table, three or more in one row."""
    for row in range(1, grid.body):
        spots = [(column, _year(grid.passages.get((row, column)))) for column in range(1, grid.columns + 1)]
        parts = [part for _, part in spots if part is not None]
        columns = [column for column, part in spots if part is not None]
        if len(parts) >= _FEWEST_YEARS and columns == list(range(columns[0], columns[-1] + 1)):
            yield Draft("table_years", {"year": tuple(parts)})


def _year(passage: Passage | None) -> Part | None:
    if passage is None or len(passage.spots) != 1 or len(passage.tokens) != 1:
        return None
    spot = passage.spots[0]
    return (
        Part(passage, spot)
        if spot.meaning.kind is Kind.YEAR and isinstance(spot.meaning.value, PartialDate)
        else None
    )


def inclusions(grid: Grid) -> Iterator[Draft]:
    """Yield, for two rows that differ only in "incl." and "excl.", the two figures of each column."""
    words = next(iter(grid.passages.values())).grammar.words
    rows: dict[tuple[str, ...], dict[str, int]] = {}
    for row in range(grid.body, grid.rows + 1):
        head = grid.row_head(row).lower().replace("\u00a0", " ").replace(",", " ").split()
        if set(head) & words.cues["negative"]:
            continue
        sides = {side for cue, side in _SIDES.items() for word in head if word in words.cues[cue]}
        rest = tuple(word for word in head if not any(word in words.cues[cue] for cue in _SIDES))
        if len(sides) == 1:
            rows.setdefault(rest, {})[sides.pop()] = row
    for both in rows.values():
        if len(both) < len(_SIDES):
            continue
        for column in range(grid.heads + 1, grid.columns + 1):
            inclusive, exclusive = (grid.figure(both[side], column) for side in ("inclusive", "exclusive"))
            if inclusive is not None and exclusive is not None:
                yield Draft("inclusive", {"inclusive": (inclusive,), "exclusive": (exclusive,)})
