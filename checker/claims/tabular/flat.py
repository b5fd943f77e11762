"""Which lines of text are the rows of a table that has lost its cells?"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct

from checker.claims.drafting import Part
from checker.claims.lexicon import Words
from checker.claims.mentions import Passage
from checker.claims.tabular.grid import value
from checker.claims.tabular.row_words import runs
from checker.document import Block, BlockKind, Document

_READ = frozenset({BlockKind.PARAGRAPH, BlockKind.ITEM, BlockKind.HEADING, BlockKind.NOTE})
_BULLETS = "•▪●■\uf0b7\ufffd-–*€$£ "
_LONGEST_NAME = 20  # words that name a row: more are prose
_KEPT = 2 * _LONGEST_NAME  # words of prose from which a name is taken: some may be signs
_FEWEST_ROWS = 2
_MOST_COLUMNS = 16


class FlatRow(Struct, frozen=True):
    """Figures side by side behind the words that name them; None where a dash stands for nothing."""

    name: str
    figures: tuple[Part | None, ...]


class Flat(Struct, frozen=True):
    """A table read from text: each row is its name and as many figures as most rows have.

    ``width`` is how many most rows have: only in those the columns are certain.
    """

    lines: tuple[FlatRow, ...]
    width: int
    words: Words
    body: int = 1
    heads: int = 1

    @property
    def rows(self) -> int:
        """Return how many rows it has."""
        return len(self.lines)

    @property
    def columns(self) -> int:
        """Return how many columns it has, the names being the first."""
        return 1 + max(len(line.figures) for line in self.lines)

    def figure(self, row: int, column: int) -> Part | None:
        """Return the figure at a place."""
        found = self.lines[row - 1].figures
        return found[column - 2] if column - 2 < len(found) else None

    def is_empty(self, row: int, column: int) -> bool:
        """Whether a dash stands at a place, for nothing."""
        found = self.lines[row - 1].figures
        return column - 2 < len(found) and found[column - 2] is None

    def is_certain(self, row: int) -> bool:
        """Whether the figures of a row stand in the columns that they seem to."""
        return len(self.lines[row - 1].figures) == self.width

    def own_head(self, row: int) -> str:
        """Return the words that name a row."""
        return self.lines[row - 1].name

    row_head = own_head

    def column_head(self, column: int) -> str:  # noqa: ARG002  the words above run into each other
        """Return nothing: which words above the rows name which column is not certain."""
        return ""


def flat(document: Document, passages: Mapping[str, Passage]) -> Iterator[Flat]:
    """Yield the tables that stand as text: rows of as many figures side by side, each behind its name.

    "Noord 10 6 4", "Oost 18 12 6", "Totaal 28 18 10" are rows, on lines of their own or one behind the other,
    as a PDF has them. A figure alone is part of a name ("40 beroepen"), and so are the years of a head.
    """
    rows: list[FlatRow] = []
    pending = ""
    for block in _in_order(document):
        if block.kind is BlockKind.FURNITURE:
            continue
        passage = passages.get(block.id)
        if block.kind not in _READ or passage is None:
            yield from _table(rows, passages)
            rows, pending = [], ""
            continue
        pending = f"{pending} {(block.label or '').rstrip('.)')} "
        last = 0  # where the last row of the block ends
        for run, told in runs(passage):
            words = f"{pending} {run.before}".strip(_BULLETS).split()
            if told or len(words) > _LONGEST_NAME:
                yield from _table(rows, passages)
                rows = []
            rows.append(FlatRow(" ".join(words[-_LONGEST_NAME:]), run.figures))
            pending = ""
            last = run.end
        pending += block.text[last:]
        words = pending.split()
        if len(words) > _LONGEST_NAME:
            yield from _table(rows, passages)
            rows = []
            pending = " ".join(words[-_KEPT:])
    yield from _table(rows, passages)


def _in_order(document: Document) -> Sequence[Block]:
    """Return the blocks as they stand in the file: a row that begins with a number may be read as a note."""
    if document.source is None:
        return document.blocks
    return sorted(document.blocks, key=_where)


def _where(block: Block) -> int:
    return block.origin.pieces[0].where if block.origin.pieces else 0


def _table(rows: Sequence[FlatRow], passages: Mapping[str, Passage]) -> Iterator[Flat]:
    if len(rows) < _FEWEST_ROWS:
        return
    width = Counter(len(row.figures) for row in rows).most_common(1)[0][0]
    if 1 < width <= _MOST_COLUMNS:
        words = next(iter(passages.values())).grammar.words
        yield Flat(tuple(_named(row, width) for row in rows), width, words)


def _named(row: FlatRow, width: int) -> FlatRow:
    """Return a row without the figure that ends its name: "Koppeling van 0,7% 86 90 94" has three."""
    first, *others = row.figures
    if len(others) != width or first is None:
        return row
    units = {value(other).unit for other in others if other is not None}
    if first.spot.meaning.tag == "year" or value(first).unit not in units:
        return FlatRow(row.name, tuple(others))
    return row
