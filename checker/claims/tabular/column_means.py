"""Which figure is said to be the mean of a column: in its last row, or in a sentence beside the table?"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from checker.claims.drafting import Draft, Part, telling, text_of
from checker.claims.lexicon import Words, lexicon
from checker.claims.mentions import Passage, Spot
from checker.claims.tabular.grid import Grid, is_figure, value
from checker.claims.tabular.row_names import stems, telling_words
from checker.claims.tabular.tabled import Tabled
from checker.claims.tabular.totals import sort_of
from checker.document import BlockKind
from checker.quantity import Quantity

_TEXT = frozenset({BlockKind.PARAGRAPH, BlockKind.ITEM})
_FEWEST, _MOST = 3, 30  # rows of which a mean is told
_SHARE = "%"
_BEHIND = 2  # tokens behind a figure: its noun, and what leads to a part of that

_Mean = tuple[Part, tuple[Part, ...]]  # a mean, and the figures that it is of


def column_means(passages: Sequence[Passage], tables: Sequence[Tabled]) -> Iterator[Draft]:
    """Yield each mean with the figures of its column, where all of them have one weight.

    Of years the mean is that of the column; of regions a percentage or waiting time is weighted by how large
    they are. So the rows are years ("Gemiddeld" below them, "a year" in the sentence), or the sentence says
    that the mean is of what the rows are: "Gemiddeld telt een school 210 leerlingen" beside "School".
    """
    for table in tables:
        rows = _rows(table.grid)
        if _FEWEST <= len(rows) <= _MOST:
            for stated, parts in (*_in_rows(table, rows), *_in_text(passages, table, rows)):
                yield from _drafts(stated, parts)


def _in_rows(table: Tabled, rows: Sequence[int]) -> Iterator[_Mean]:
    """Yield the means in a row of a table of years."""
    if _of_years(table.grid, rows):
        for row in _mean_rows(table.grid):
            for column in _columns(table):
                stated, parts = table.figure(row, column), _parts(table, rows, column)
                if stated is not None and parts:
                    yield stated, parts


def _in_text(passages: Sequence[Passage], table: Tabled, rows: Sequence[int]) -> Iterator[_Mean]:
    """Yield the means in the sentences right above and below a table."""
    for at in sorted({table.above - 1, table.above, table.first - 1, table.last + 1}):
        if 0 <= at < len(passages) and passages[at].block.kind in _TEXT:
            for stated, said in _stated(passages[at], table.grid, rows):
                found = [each for at in _columns(table) if (each := _said(table, rows, at, said, stated))]
                if len(found) == 1:
                    yield stated, found[0]


def _columns(table: Tabled) -> range:
    return range(table.grid.heads + 1, table.grid.columns + 1)


def _rows(grid: Grid) -> list[int]:
    """Return the rows that a mean is of; none where another is called a subtotal or a part of one."""
    sorts = {row: sort_of(grid.own_head(row), grid.words) for row in range(grid.body, grid.rows + 1)}
    means = _mean_rows(grid)
    whole = all(sort in ("part", "total") or row in means for row, sort in sorts.items())
    return [row for row, sort in sorts.items() if sort == "part"] if whole else []


def _mean_rows(grid: Grid) -> list[int]:
    """Return the rows that are called a mean and no more: "Gemiddeld", "Average"."""
    known = grid.words.evidence["average"] | grid.words.cues["per"] | grid.words.cues["year-noun"]
    return [
        row
        for row in range(grid.body, grid.rows + 1)
        if (words := set(grid.own_head(row).lower().split())) <= known
        and words & grid.words.evidence["average"]
    ]


def _of_years(grid: Grid, rows: Sequence[int]) -> bool:
    """Whether each row is one year, all of them different."""
    found = [grid.row_year(row) for row in rows]
    return None not in found and len(set(found)) == len(rows)


def _parts(table: Tabled, rows: Sequence[int], column: int) -> tuple[Part, ...]:
    """Return the amounts or counts of a column; none where a cell has none, or they are percentages."""
    found = [table.figure(row, column) for row in rows]
    parts = tuple(part for part in found if part is not None)
    units = {value(part).unit for part in parts}
    return parts if len(parts) == len(rows) and len(units) == 1 and _SHARE not in units else ()


def _stated(passage: Passage, grid: Grid, rows: Sequence[int]) -> Iterator[tuple[Part, frozenset[str]]]:
    """Yield the only amount of each sentence that calls it the mean of the rows, with its words' stems."""
    words = passage.grammar.words
    mean = words.evidence["average"]
    for first, last in passage.telling:
        said = passage.between(first, last)
        if mean.isdisjoint(said):
            continue
        others = [spot for spot in passage.spots_in(first, last) if not _counts(spot.meaning.value, rows)]
        told = telling(passage, first, last)
        apart = told.apart - mean - words.cues["per"] - words.facts["all"] - words.cues["every-year"]
        if len(others) != 1 or apart or told.names or told.anothers or not _is_plain(passage, others[0]):
            continue
        if _of_each(passage, (first, last), grid, rows):
            yield Part(passage, others[0]), stems(text_of(passage, first, last), words)


def _is_plain(passage: Passage, spot: Spot) -> bool:
    """Whether a figure is exact, and of all that its noun names: not "430 reports of noise"."""
    quantity = spot.meaning.value
    if not is_figure(spot) or not isinstance(quantity, Quantity) or quantity.hedge is not None:
        return False
    narrowed = passage.grammar.words.facts["share-of"]
    return not quantity.norm and narrowed.isdisjoint(passage.between(spot.last, spot.last + _BEHIND))


def _counts(quantity: object, rows: Sequence[int]) -> bool:
    """Whether a figure is how many rows there are, or "a year": "over the three years"."""
    if not isinstance(quantity, Quantity):
        return False
    a_year = quantity.unit == "year" and quantity.value == 1
    return a_year or (quantity.value == len(rows) and quantity.unit in (None, "year"))


def _of_each(passage: Passage, bounds: tuple[int, int], grid: Grid, rows: Sequence[int]) -> bool:
    """Whether a sentence says that a mean is one of each row: a year, a school."""
    words = passage.grammar.words
    said = passage.between(*bounds)
    lead = words.cues["per"] | words.cues["article"]
    led = {word for before, word in pairwise(said) if before in lead}
    if _of_years(grid, rows):
        return bool(led & words.cues["year-noun"] or words.cues["every-year"].intersection(said))
    heads = [grid.column_head(column) for column in range(1, grid.heads + 1)]
    named = frozenset().union(*(_named(head, words) for head in heads))
    return bool(named) and any(stems(word, words) <= named for word in led if stems(word, words))


def _named(head: str, words: Words) -> frozenset[str]:
    known = lexicon(words)
    return frozenset(known.stem_key(word) for word in telling_words(head, words))


def _said(
    table: Tabled, rows: Sequence[int], column: int, said: frozenset[str], stated: Part
) -> tuple[Part, ...]:
    """Return the figures of a column that a sentence names by its head, or that is the only one."""
    parts = _parts(table, rows, column)
    if not parts or value(parts[0]).unit != value(stated).unit:
        return ()
    only = table.grid.columns == table.grid.heads + 1
    head = stems(table.grid.column_head(column), table.grid.words)
    return parts if only or (head and head <= said) else ()


def _drafts(stated: Part, parts: tuple[Part, ...]) -> Iterator[Draft]:
    """Yield a mean that lies among its figures; what does not is of something else."""
    low, *_, high = sorted(value(part).value for part in parts)
    if low <= value(stated).value <= high:
        formula = f"({'+'.join('#' * len(parts))})/n"
        yield Draft("equation", {"result": (stated,), "term": parts}, {"formula": formula})
