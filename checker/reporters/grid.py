"""How do the rows of a table look in which a finding has its places?

All widths count columns of the terminal.
"""

from collections.abc import Iterable, Sequence

from checker.document import Block, BlockKind, Document
from checker.finding import Place
from checker.reporters.columns import width
from checker.reporters.excerpt import Row, Underline, rows

_BETWEEN = "  "
_WIDEST = 24  # of a cell without a place, whose words only say which row it is

Labelled = tuple[Place, str]


def table(block: Block) -> str | None:
    """Return the name of the table that a block is a cell of: "p12" of "p12/c2.4"."""
    return block.id.partition("/")[0] if block.kind is BlockKind.CELL else None


def drawn(document: Document, places: Sequence[Labelled], own: Place, columns: int) -> tuple[Row, ...]:
    """Return the first row of a table, which mostly names its columns, and those that ``places`` stand in."""
    name = table(document.by_id[places[0][0].block])
    marked: dict[str, list[Labelled]] = {}
    for place, label in places:
        marked.setdefault(place.block, []).append((place, label))
    lines = _lines(block for block in document.by_id.values() if table(block) == name)
    shown = [line for number, line in lines.items() if number == 1 or any(cell.id in marked for cell in line)]
    found: list[Row] = []
    widths = _widths(shown, marked)
    for line in shown:
        words, underlines = "", list[Underline]()
        for cell in line:
            text = _short(cell, marked)
            for place, label in marked.get(cell.id, ()):
                at = len(words)
                mark = Underline(at + place.block_start, at + place.block_end, label, place is own)
                underlines.append(mark)
            words += text + " " * (widths[cell.column or 0] - width(text)) + _BETWEEN
        if underlines:
            found += rows(words, 0, len(words), underlines, columns)
        elif width(words.rstrip()) <= columns:
            found.append(Row(words.rstrip(), ()))
    return tuple(found)


def _lines(cells: Iterable[Block]) -> dict[int, list[Block]]:
    lines: dict[int, list[Block]] = {}
    for cell in cells:
        lines.setdefault(cell.row or 0, []).append(cell)
    return dict(sorted(lines.items()))


def _widths(lines: Iterable[Sequence[Block]], marked: dict[str, list[Labelled]]) -> dict[int, int]:
    widths: dict[int, int] = {}
    for line in lines:
        for cell in line:
            column = cell.column or 0
            widths[column] = max(widths.get(column, 0), width(_short(cell, marked)))
    return widths


def _short(cell: Block, marked: dict[str, list[Labelled]]) -> str:
    if cell.id in marked or width(cell.text) <= _WIDEST:
        return cell.text
    return cell.text[: _WIDEST - 4].rstrip() + " ..."
