"""Which figure of the text is the figure of which cell of a table?"""

from collections.abc import Iterator, Mapping, Sequence

from checker.claims.drafting import Draft, Part, asked, is_asked, sentence_of, telling, text_of
from checker.claims.mentions import Passage, Spot
from checker.claims.tabular.crossing import crossed, crossings, figures
from checker.claims.tabular.grid import is_level, value
from checker.claims.tabular.lines import in_lines, lines
from checker.claims.tabular.row_names import NamedRow, named_rows, stems, telling_words
from checker.claims.tabular.tabled import Tabled
from checker.document import BlockKind
from checker.quantity import Quantity

_BLOCKS = frozenset({BlockKind.PARAGRAPH, BlockKind.ITEM})
_MOST = 20  # rows of one word: of more nobody can say which is meant
_TELLING = 2  # words of a row that tell what an amount is
_WHICH_COLUMN = "which column of the table?"
_OTHERS = "the sentence names something that the table does not"


def cells(passages: Sequence[Passage], tables: Sequence[Tabled]) -> Iterator[Draft]:
    """Yield each figure of a sentence with the cell of its row and year, or of its row and column.

    "In 2025 gaf Nederland volgens de NAVO-methode 2,06% van het bbp uit": the sentence has all the words of
    one row's head and of no other, the figure's year heads a column, and its unit, base, method and scope
    are the row's. Sentences that name what the table does not, and those that tell of a change, are not
    compared.
    """
    by_word, known, named = named_rows(tables), lines(tables), crossed(passages, tables)
    for at, passage in enumerate(passages) if by_word or known or named else ():
        if passage.block.kind not in _BLOCKS:
            continue
        questions = asked(passage)
        for first, last in passage.telling:
            spots = figures(passage, (first, last))
            if spots and not is_asked(questions, first):
                text = text_of(passage, first, last)
                said = stems(text, passage.grammar.words)
                found = list(in_lines(passage, text, spots, said, known))
                yield from (draft for _, draft in found)
                told = [spot for spot, _ in found]
                rows = [row for row in _meant(by_word, _said(passage, first, last)) if row.years]
                for spot in spots if rows else ():
                    if is_level(spot) and not any(spot is other for other in told):
                        bound = list(_bound(passage, spot, rows))
                        yield from bound
                        told += [spot] if any(draft.doubt is None for draft in bound) else []
                for spot, draft in crossings(passage, at, (first, last), spots, named):
                    if not any(spot is other for other in told):
                        yield draft


def _said(passage: Passage, first: int, last: int) -> frozenset[str]:
    """Return the telling words of a sentence; none where it tells of a change."""
    tell = telling(passage, first, last)
    return frozenset() if tell.moves else telling_words(text_of(passage, first, last), passage.grammar.words)


def _meant(by_word: Mapping[str, Sequence[NamedRow]], said: frozenset[str]) -> list[NamedRow]:
    """Return the rows of which a sentence has all the words, but for those that say less than another."""
    alike = [rows for word in said if 0 < len(rows := by_word.get(word, ())) <= _MOST]
    found = [row for rows in alike for row in rows if row.words <= said]
    if len(found) > _MOST:
        return []
    return [row for row in found if not any(row.words < other.words for other in found)]


def _bound(passage: Passage, spot: Spot, rows: Sequence[NamedRow]) -> Iterator[Draft]:
    """Yield a figure with its cell, if there is one row that it can be of."""
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


def _fits(spot: Spot, row: NamedRow) -> bool:
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
    if about.method is not None and not telling_words(about.method, row.grid.words) <= row.about:
        return False
    if about.base is not None:
        return about.base in row.about
    if quantity.unit is None:
        return about.subject is not None and about.subject.split()[-1] in row.about
    return len(row.words) >= _TELLING


def _names_more(passage: Passage, spot: Spot, row: NamedRow) -> bool:
    """Whether the sentence names something that the table does not: another country's spending."""
    facts = passage.grammar.words.facts
    names = telling(passage, *sentence_of(passage, spot.first)).names
    named = {part for name in names for part in telling_words(name, passage.grammar.words)}
    return bool(named - row.about - facts["own"])
