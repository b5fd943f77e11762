"""Which lines of text end in one figure each, as the rows of a table of one column do?"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence

from checker.claims.drafting import Part
from checker.claims.mentions import Passage
from checker.claims.tabular.flat import Flat, FlatRow
from checker.claims.tabular.grid import is_figure
from checker.claims.tabular.row_words import figure_of
from checker.claims.tabular.totals import sort_of
from checker.document import BlockKind, Document

_READ = frozenset({BlockKind.PARAGRAPH, BlockKind.ITEM, BlockKind.HEADING})
_FEWEST = 3  # lines, one of which is called their total
_LONGEST_NAME = 12  # words before a figure: more are prose
_WORD = re.compile(r"\S+")
_AMOUNT = re.compile(r"\d[.,]\d{3}(?!\d)")  # that may be read as a label: "Bruggen 9.870 van de 10.000"
_SIGNS = "•▪●■\uf0b7\ufffd-–*:;. \t\u00a0"  # of a list, and between a name and its figure


def ledgers(document: Document, passages: Mapping[str, Passage]) -> Iterator[Flat]:
    """Yield the rows of a table of one column that stand as lines: "Bruggen 12", "Sluizen 5", "Totaal 17".

    Each line is a name and a figure at its end, on a line of its own as the file has it, and one is called
    their total: so its column is certain.
    """
    rows: list[FlatRow] = []
    for block in document.blocks:
        passage = passages.get(block.id)
        if block.kind is BlockKind.FURNITURE or not block.text.strip(_SIGNS):
            continue
        if block.kind not in _READ or passage is None:
            yield from _table(rows, passages)
            rows = []
            continue
        for start, end in _lines(passage):
            row = _row(passage, start, end)
            if row is not None:
                rows.append(row)
            elif passage.block.text[start:end].strip(_SIGNS):
                yield from _table(rows, passages)
                rows = []
    yield from _table(rows, passages)


def _lines(passage: Passage) -> Iterator[tuple[int, int]]:
    start = 0
    for end in (*passage.block.breaks, len(passage.block.text)):
        yield start, end
        start = end


def _row(passage: Passage, start: int, end: int) -> FlatRow | None:
    """Return a line as a name and the only figure, at its end."""
    if not passage.spots:
        return None
    text = passage.block.text
    first, last = (passage.spot_at(bisect_left(passage.tokens.starts, at)) for at in (start, end))
    figures = [spot for spot in passage.spots[first:last] if is_figure(spot)]
    line = text[start:end].rstrip()
    word = _WORD.match(text, start + len(line) - len(line.rsplit(None, 1)[-1]), end) if line else None
    part = figure_of(passage, word) if word is not None else None
    if part is None and figures and not text[passage.end(figures[-1]) : end].strip(_SIGNS):
        part = Part(passage, figures[-1])  # "€ 45 miljoen"
    if part is None or part.spot.mention is None or any(spot.last <= part.spot.first for spot in figures):
        return None
    name = text[start : part.spot.mention.span.start].strip(_SIGNS)
    if not any(char.isalpha() for char in name) or len(name.split()) > _LONGEST_NAME or _AMOUNT.search(name):
        return None
    return FlatRow(name, (part,))


def _table(rows: Sequence[FlatRow], passages: Mapping[str, Passage]) -> Iterator[Flat]:
    if len(rows) >= _FEWEST:
        words = next(iter(passages.values())).grammar.words
        if any(sort_of(row.name, words) == "total" for row in rows):
            yield Flat(tuple(rows), 1, words)
