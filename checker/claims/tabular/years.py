"""Which years head the columns of a table, or its rows?"""

from collections.abc import Iterator, Sequence

from checker.claims.drafting import Draft, Part
from checker.claims.tabular.grid import Grid

_FEWEST_YEARS = 3


def years(grid: Grid) -> Iterator[Draft]:
    """Yield the years that head the columns of a table, or its rows: three or more side by side.

    Years that come twice above a second row of heads ("begroting", "realisatie") are in doubt.
    """
    for row in range(1, grid.body):
        found = [(column, grid.year(row, column)) for column in range(1, grid.columns + 1)]
        doubt = "each year has several columns" if row < grid.body - 1 else None
        yield from _years(found, doubt)
    for column in range(1, grid.heads + 1):
        yield from _years([(row, grid.year(row, column)) for row in range(grid.body, grid.rows + 1)], None)


def _years(found: Sequence[tuple[int, Part | None]], doubt: str | None) -> Iterator[Draft]:
    """Yield the years of one row of heads, if nothing but merged cells parts them."""
    row: list[Part] = []
    end = 0  # the place behind the last year
    for place, part in found:
        if part is None:
            continue
        if row and place > end:
            return
        row.append(part)
        end = place + max(part.passage.block.column_span, part.passage.block.row_span)
    if len(row) >= _FEWEST_YEARS:
        twice = len({part.spot.meaning.value for part in row}) < len(row)
        yield Draft("table_years", {"year": tuple(row)}, doubt=doubt if twice else None)
