"""What do the heads of a table's rows and columns say of a cell?"""

from collections.abc import Mapping, Sequence

from msgspec import Struct

from checker.claims.frames.frame import Phrase
from checker.claims.frames.phrases import passed_on, phrase
from checker.claims.frames.when import periods
from checker.claims.mentions import Passage
from checker.claims.syntax import Sentence, Shape, sentence
from checker.document import Block, BlockKind

_LOOKED_AT = 40  # cells above or left of one


class Heads(Struct, frozen=True):
    """What stands above a cell and left of it, and the period that either names; None where nothing does."""

    column: Phrase | None = None
    row: Phrase | None = None
    when: Phrase | None = None


class _Cell(Struct, frozen=True):
    """What a cell can say of others: its noun ("Kosten", "Schaal 10"), and the period that it names.

    Only a cell of the first row may hold a figure beside its noun: "Bruto uitkering 75%".
    """

    figured: bool = False
    noun: Phrase | None = None
    period: Phrase | None = None


class _Line(Struct):
    """The nearest noun and period so far in a column or row, and where; ``first`` is the head of a column."""

    first: _Cell = _Cell()
    noun: Phrase | None = None
    noun_at: int = 0
    period: Phrase | None = None
    period_at: int = 0

    def take(self, cell: _Cell, at: int) -> None:
        """Go on behind a cell."""
        if cell.noun is not None:
            self.noun, self.noun_at = cell.noun, at
        if cell.period is not None:
            self.period, self.period_at = cell.period, at

    def noun_before(self, at: int) -> Phrase | None:
        """Return the nearest noun before place ``at``, else that of the first cell."""
        return self.noun if self.noun is not None and at - self.noun_at < _LOOKED_AT else self.first.noun

    def period_before(self, at: int) -> Phrase | None:
        """Return the nearest period before place ``at``, else that of the first cell."""
        return (
            self.period if self.period is not None and at - self.period_at < _LOOKED_AT else self.first.period
        )


def heads(blocks: Sequence[Block], passages: Mapping[str, Passage]) -> Mapping[str, Heads]:
    """Return the heads of the cells of every table that holds a figure, by the cell's id."""
    tables: dict[str, dict[tuple[int, int], Block]] = {}
    for block in blocks:
        if block.kind is BlockKind.CELL and block.table is not None:
            for column in range(block.column or 1, (block.column or 1) + min(block.column_span, _LOOKED_AT)):
                tables.setdefault(block.table, {})[block.row or 1, column] = block
    found: dict[str, Heads] = {}
    for cells in tables.values():
        filled = [block.id for block in cells.values() if block.id in passages and passages[block.id].spots]
        if filled:
            found |= _of_table(cells, passages)
    return found


def _of_table(cells: Mapping[tuple[int, int], Block], passages: Mapping[str, Passage]) -> dict[str, Heads]:
    """Return the heads of the cells of one table: each is read once, from the first row down."""
    found: dict[str, Heads] = {}
    read: dict[str, _Cell] = {}
    columns: dict[int, _Line] = {}
    current, left = 0, _Line()
    key: Phrase | None = None  # what a figure that begins the row is of
    for row, column in sorted(cells):
        block = cells[row, column]
        if block.id not in read:
            read[block.id] = _cell(block, passages.get(block.id))
        cell = read[block.id]
        above = columns.setdefault(column, _Line())
        if row == 1:
            above.first = cell
        if row != current:
            current, left, key = row, _Line(), None
        top, when = above.noun_before(row), above.period_before(row)
        side = left.noun_before(column) or key
        found[block.id] = Heads(top, side, when or left.period_before(column))
        if column == 1 and cell.figured:
            key = top  # a row of "Rente | Looptijd" is told by its rate
        above.take(cell, row)
        left.take(cell, column)
    return found


def _cell(block: Block, passage: Passage | None) -> _Cell:
    if passage is None or not passage.sentences:
        return _Cell()
    one = sentence(passage, 0)
    figured = "q" in one.units.tags
    noun = _noun(one) if not figured or (block.row or 1) == 1 else None
    period = None if figured else next((phrase(one, one.groups[at]) for at in periods(one)), None)
    return _Cell(figured, noun, period)


def _noun(one: Sentence) -> Phrase | None:
    at = next((at for at, group in enumerate(one.groups) if group.shape is Shape.NOUN), -1)
    if at >= 0:
        return phrase(one, one.groups[passed_on(one, at)])
    named = next((group for group in one.groups if one.units.tags[group.head] == "k"), None)
    return phrase(one, named) if named is not None else None
