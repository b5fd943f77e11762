"""What do the caption of a table and the lines beside it say of its figures?"""

from collections.abc import Mapping, Sequence

from msgspec import Struct

from checker.claims.drafting import Part
from checker.claims.mentions import Passage
from checker.claims.tabular.grid import Grid, value
from checker.claims.tabular.measures import Measure, in_measure, measure_at, said_beside
from checker.quantity.slip import written_digits


class Tabled(Struct, frozen=True):
    """A table with the passage that is its ``caption``, and where its ``first`` and ``last`` cell are read.

    ``above`` is where its caption is, where it has none its first cell.
    ``beside`` is what the caption, or a line beside the table, says that it counts in; ``digits`` are those
    of all its cells.
    """

    grid: Grid
    caption: Passage | None
    first: int  # among the passages of the letter
    last: int
    above: int
    beside: Measure | None
    digits: frozenset[str]

    @property
    def name(self) -> str:
        """Return the name that the caption gives the table, in lower case: "tabel 2"; else ""."""
        if self.caption is None or not self.caption.spots:
            return ""
        first = self.caption.spots[0]
        named = first.first == 0 and first.meaning.tag == "table"
        return self.caption.block.text[: self.caption.end(first)].lower() if named else ""

    def figure(self, row: int, column: int) -> Part | None:
        """Return the figure of a cell, in what it counts in."""
        found = self.grid.figure(row, column)
        told = measure_at(self.grid, row, column, self.beside) if found is not None else None
        return found if found is None or told is None else in_measure(found, told)


def tabled(passages: Sequence[Passage], grids: Sequence[Grid]) -> list[Tabled]:
    """Return the tables of a letter with what is said of them."""
    places = {each.block.id: at for at, each in enumerate(passages)}
    return [_tabled(passages, places, grid) for grid in grids]


def _tabled(passages: Sequence[Passage], places: Mapping[str, int], grid: Grid) -> Tabled:
    cells = [places[cell.id] for cell in grid.blocks.values() if cell.id in places]
    first, last = min(cells), max(cells)
    above = places.get(grid.caption or "")
    caption = passages[above] if above is not None else None
    near = [passages[at].block for at in (first - 1, last + 1) if 0 <= at < len(passages)]
    at = first if above is None else above
    return Tabled(grid, caption, first, last, at, said_beside(grid, caption, near), _digits(grid))


def _digits(grid: Grid) -> frozenset[str]:
    figures = (grid.figure(row, column) for row, column in grid.passages)
    return frozenset(written_digits(value(figure)) for figure in figures if figure is not None)
