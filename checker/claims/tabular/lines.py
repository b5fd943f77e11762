"""Which figures of a sentence, each for a year, are those of one line of a table, but for one slip?"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct

from checker.claims.drafting import Draft, Part
from checker.claims.mentions import Passage, Spot
from checker.claims.tabular.grid import Grid, value
from checker.claims.tabular.measures import unmeasured
from checker.claims.tabular.row_names import stems
from checker.claims.tabular.same_as import is_it, is_slip_of
from checker.claims.tabular.tabled import Tabled
from checker.quantity import Quantity
from checker.quantity.slip import Pen, slip_between, written_digits

_DIGITS = 3  # of a figure that shows of which line a sentence tells, and of one in which a slip does
_FEWEST = 2  # of one in a line that the sentence names


class Line(Struct, frozen=True):
    """A row or a column of a table, with its figure for each year.

    ``words`` are the stems of its head; ``code`` is what numbers it, behind the noun of its corner:
    ("lijn", "50a") of a row "50A (Brussel – Oostende)" below "Lijn".
    """

    figures: Mapping[str, Part]
    words: frozenset[str]
    code: tuple[str, str] | None
    others: frozenset[str]  # the digits of all cells of its table

    def is_named(self, text: str, said: frozenset[str]) -> bool:
        """Whether a sentence has all the words of its head, or its noun with its code."""
        if self.code is None:
            return bool(self.words) and self.words <= said
        noun, code = map(re.escape, self.code)
        return re.search(rf"(?<!\w){noun}\s+{code}(?!\w)", text.lower()) is not None


def lines(tables: Sequence[Tabled]) -> list[Line]:
    """Return the lines of the tables that have a figure for two years and more."""
    return [line for table in tables for line in _lines(table)]


def _lines(table: Tabled) -> Iterator[Line]:
    grid = table.grid
    rows, columns = range(grid.body, grid.rows + 1), range(grid.heads + 1, grid.columns + 1)
    by_column = _alone({column: grid.column_year(column) for column in columns})
    by_row = _alone({row: grid.row_year(row) for row in rows})
    if len(by_column) >= _FEWEST:
        for row in rows:
            found = _known({year: table.figure(row, column) for year, column in by_column.items()})
            head = grid.row_head(row)
            yield Line(found, stems(head, grid.words), _code(grid, head), table.digits)
    if len(by_row) >= _FEWEST:
        for column in columns:
            found = _known({year: table.figure(row, column) for year, row in by_row.items()})
            head = unmeasured(grid.column_head(column), grid.words)
            yield Line(found, stems(head, grid.words), None, table.digits)


def _alone(years: Mapping[int, str | None]) -> Mapping[str, int]:
    """Return the place of each year that stands at one alone."""
    said = Counter(years.values())
    return {year: place for place, year in years.items() if year is not None and said[year] == 1}


def _known(figures: Mapping[str, Part | None]) -> Mapping[str, Part]:
    return {year: part for year, part in figures.items() if part is not None}


def _code(grid: Grid, head: str) -> tuple[str, str] | None:
    """Return the noun above a head and the number that the head begins with; None where it has none."""
    corner = grid.column_head(1).lower().split() if grid.body > 1 else []
    code = head.lower().partition(" ")[0]
    return (corner[-1], code) if corner and any(char.isdigit() for char in code) else None


def in_lines(
    passage: Passage, text: str, spots: Sequence[Spot], said: frozenset[str], known: Sequence[Line]
) -> Iterator[tuple[Spot, Draft]]:
    """Yield figures of a sentence that stand in one line of a table: those of their cells, and a slip.

    "1.418 klachten in 2011 en 1.276 in 2013": where the first is that of 2011, the second is that of
    2013 but for a slip. Only where one line fits, and where no other cell has what the text has.

    Args:
        passage: of the sentence.
        text: of the sentence.
        spots: its figures.
        said: the stems of its words.
        known: the lines of all tables.
    """
    dated = [(spot, spot.mention.about.period) for spot in spots if spot.mention is not None]
    if len({period for _, period in dated} - {None}) < _FEWEST:
        return
    fitting = []
    for line in known:
        named = line.is_named(text, said)
        pairs = [
            (spot, line.figures[year]) for spot, year in dated if year is not None and year in line.figures
        ]
        same = [pair for pair in pairs if _is_cell(*pair, least=_FEWEST if named else _DIGITS)]
        years = {spot.mention.about.period for spot, _ in same if spot.mention is not None}
        slips = [
            (spot, cell)
            for spot, cell in pairs
            if spot.mention is not None and spot.mention.about.period not in years
            if _slipped(spot, cell, line, named=named)
        ]
        if same and len(slips) == 1:
            fitting.append([*same, *slips])
    if len(fitting) == 1:
        for spot, cell in fitting[0]:
            yield spot, Draft("cell_pair", {"text": (Part(passage, spot),), "cell": (cell,)})


def _is_cell(spot: Spot, cell: Part, least: int) -> bool:
    own, held = spot.meaning.value, value(cell)
    if not isinstance(own, Quantity) or own.unit != held.unit:
        return False
    return is_it(own, held) and len(written_digits(own)) >= least


def _slipped(spot: Spot, cell: Part, line: Line, *, named: bool) -> bool:
    """Whether a figure is that of a cell but for a slip; a short one if its digits changed places."""
    own, held = spot.meaning.value, value(cell)
    if not isinstance(own, Quantity) or own.unit != held.unit or is_it(own, held):
        return False
    digits = written_digits(own)
    if digits in line.others:
        return False
    swapped = slip_between(digits, written_digits(held)) is Pen.SWAPPED and own.step == held.step
    return is_slip_of(own, held, _DIGITS) or (named and swapped)
