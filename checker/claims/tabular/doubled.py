"""Which columns of a table hold two figures a cell, the second in brackets, as if they were two columns?"""

from msgspec import Struct

from checker.claims.drafting import Part
from checker.claims.lexicon import Words
from checker.claims.mentions import Passage
from checker.claims.tabular.grid import Grid, is_figure
from checker.claims.tabular.sheet import Sheet

_FEWEST = 3  # cells of two figures in such a column
_BEFORE = frozenset({"", "+"})


class Doubled(Struct, frozen=True):
    """A table whose cells hold "412 (52%)": each such column is two, ``inside`` the brackets and outside."""

    grid: Grid
    places: tuple[tuple[int, bool], ...]  # of each column its own in the table, and whether it is inside

    @property
    def rows(self) -> int:
        """Return how many rows there are."""
        return self.grid.rows

    @property
    def columns(self) -> int:
        """Return how many columns there are, those in brackets too."""
        return self.grid.heads + len(self.places)

    @property
    def body(self) -> int:
        """Return the first row of figures."""
        return self.grid.body

    @property
    def heads(self) -> int:
        """Return how many columns name the rows."""
        return self.grid.heads

    @property
    def words(self) -> Words:
        """Return the words of the table's language."""
        return self.grid.words

    def figure(self, row: int, column: int) -> Part | None:
        """Return the figure at a place, in the brackets or before them."""
        at, inside = self.places[column - self.heads - 1]
        passage = self.grid.passages.get((row, at))
        both = two_figures(passage) if passage is not None else None
        if both is not None:
            return both[inside]
        return None if inside else self.grid.figure(row, at)

    def is_empty(self, row: int, column: int) -> bool:
        """Whether a place holds nothing."""
        return self.grid.is_empty(row, self.places[column - self.heads - 1][0])

    def own_head(self, row: int) -> str:
        """Return the words that name a row."""
        return self.grid.own_head(row)

    def row_head(self, row: int) -> str:
        """Return the same, with what an empty cell repeats."""
        return self.grid.row_head(row)

    def column_head(self, column: int) -> str:
        """Return the words that name a column."""
        return self.grid.column_head(self.places[column - self.heads - 1][0])

    def is_certain(self, row: int) -> bool:
        """Whether the figures of a row stand in the columns that they seem to."""
        return self.grid.is_certain(row)


def doubled(grid: Grid) -> Sheet:
    """Return a table with its columns of two figures as two; the table itself where it has none."""
    places: list[tuple[int, bool]] = []
    for column in range(grid.heads + 1, grid.columns + 1):
        cells = [grid.passages.get((row, column)) for row in range(grid.body, grid.rows + 1)]
        filled = [passage for passage in cells if passage is not None and passage.spots]
        double = sum(two_figures(passage) is not None for passage in filled)
        places.append((column, False))
        if double >= _FEWEST and 2 * double >= len(filled):
            places.append((column, True))
    return Doubled(grid, tuple(places)) if any(inside for _, inside in places) else grid


def two_figures(passage: Passage) -> tuple[Part, Part] | None:
    """Return the two figures of a cell that holds one, another in brackets, and nothing else."""
    if len(passage.spots) != 2 or not all(map(is_figure, passage.spots)):
        return None
    first, second = passage.spots
    text = passage.block.text
    before = text[: passage.start(first)].strip()
    between = text[passage.end(first) : passage.start(second)].strip(" \u00a0-–−+")
    behind = text[passage.end(second) :].strip(" \u00a0*")
    alone = before in _BEFORE and between == "(" and behind == ")"
    return (Part(passage, first), Part(passage, second)) if alone else None
