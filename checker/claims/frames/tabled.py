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


def heads(blocks: Sequence[Block], passages: Mapping[str, Passage]) -> Mapping[str, Heads]:
    """Return the heads of every cell that holds a figure, by the cell's id."""
    tables: dict[str, dict[tuple[int, int], Block]] = {}
    for block in blocks:
        if block.kind is BlockKind.CELL and block.table is not None:
            for column in range(block.column or 1, (block.column or 1) + min(block.column_span, _LOOKED_AT)):
                tables.setdefault(block.table, {})[block.row or 1, column] = block
    found: dict[str, Heads] = {}
    said: dict[str, Sentence | None] = {}
    for cells in tables.values():
        for (row, column), block in cells.items():
            passage = passages.get(block.id)
            if passage is not None and passage.spots:
                found[block.id] = _heads(cells, row, column, passages, said)
    return found


def _heads(
    cells: Mapping[tuple[int, int], Block],
    row: int,
    column: int,
    passages: Mapping[str, Passage],
    said: dict[str, Sentence | None],
) -> Heads:
    above = _above(cells, row, column)
    left = [cells.get((row, at)) for at in range(column - 1, max(column - _LOOKED_AT, 0), -1)]
    top = _first(above, passages, said)
    side = _first(left, passages, said) or _key(cells, row, column, passages, said)
    time = next(
        (
            phrase(one, one.groups[at])
            for block in (*above, *left)
            if block is not None and (one := _read(block, passages, said)) is not None and not _figured(one)
            for at in periods(one)
        ),
        None,
    )
    return Heads(top, side, time)


def _above(cells: Mapping[tuple[int, int], Block], row: int, column: int) -> list[Block | None]:
    found = [cells.get((at, column)) for at in range(row - 1, max(row - _LOOKED_AT, 0), -1)]
    return [*found, cells.get((1, column))]


def _key(
    cells: Mapping[tuple[int, int], Block],
    row: int,
    column: int,
    passages: Mapping[str, Passage],
    said: dict[str, Sentence | None],
) -> Phrase | None:
    """Return what a figure that begins the row is of: a row of "Rente | Looptijd" is told by its rate."""
    opens = cells.get((row, 1))
    one = _read(opens, passages, said) if opens is not None and column > 1 else None
    return _first(_above(cells, row, 1), passages, said) if one is not None and _figured(one) else None


def _first(
    blocks: Sequence[Block | None], passages: Mapping[str, Passage], said: dict[str, Sentence | None]
) -> Phrase | None:
    """Return the noun of the first cell that holds words and no figure: "Kosten", "Schaal 10".

    A cell of the first row may hold a figure beside its noun: "Bruto uitkering 75%".
    """
    for block in blocks:
        one = _read(block, passages, said) if block is not None else None
        if one is None or block is None or (_figured(one) and (block.row or 1) > 1):
            continue
        at = next((at for at, group in enumerate(one.groups) if group.shape is Shape.NOUN), -1)
        if at >= 0:
            return phrase(one, one.groups[passed_on(one, at)])
        named = next((group for group in one.groups if one.units.tags[group.head] == "k"), None)
        if named is not None:
            return phrase(one, named)
    return None


def _figured(one: Sentence) -> bool:
    return "q" in one.units.tags


def _read(block: Block, passages: Mapping[str, Passage], said: dict[str, Sentence | None]) -> Sentence | None:
    if block.id not in said:
        passage = passages.get(block.id)
        said[block.id] = sentence(passage, 0) if passage is not None and passage.sentences else None
    return said[block.id]
