"""Which row names the product that its only figure is: "Aantal uren (255 x 7,2)" before "1836"?"""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise
from math import prod

from checker.claims.drafting import Draft, Part
from checker.claims.mentions import ADDED, Kind, Passage
from checker.claims.tabular.grid import Grid, read_as, value
from checker.quantity import Quantity
from checker.quantity.slip import one_slip_apart

_MEASURED = ADDED | {Kind.DURATION}


def row_formulas(grid: Grid) -> Iterator[Draft]:
    """Yield each row whose head closes with a product in brackets, and which holds one figure.

    A figure before the bracket or two figures in the row leave open which it is of. A product that is far
    from the figure is a size: "Plaat (12 x 8)", of which there are 40.
    """
    for row in range(grid.body, grid.rows + 1):
        heads = [grid.passages[row, at] for at in range(1, grid.heads + 1) if (row, at) in grid.passages]
        figures = [
            part
            for column in range(grid.heads + 1, grid.columns + 1)
            if (part := grid.figure(row, column) or _counted(grid, row, column)) is not None
        ]
        if len(heads) != 1 or len(figures) != 1:
            continue
        formula = _product(heads[0])
        terms = tuple(Part(heads[0], spot) for spot in heads[0].spots)
        if formula is not None and _is_near(figures[0], terms):
            yield Draft("equation", {"result": (figures[0],), "term": terms}, {"formula": formula})


def _is_near(figure: Part, terms: Sequence[Part]) -> bool:
    """Whether a figure is the product of others, or one slip apart from it."""
    made = prod((value(term).value for term in terms), start=Decimal(1))
    stated = value(figure)
    rounded = made.quantize(stated.step)
    return rounded == stated.value or one_slip_apart(str(rounded), str(stated.value))


def _counted(grid: Grid, row: int, column: int) -> Part | None:
    """Return what looks like a year as the count that it is behind a product: "1836" hours."""
    year = grid.year(row, column)
    if year is None:
        return None
    count = Decimal(year.spot.dates[0].year or 0)
    return read_as(year, Quantity(value=count, step=Decimal(1)))


def _product(head: Passage) -> str | None:
    """Return the product that a head closes with, "#*#"; None where it has none, or other figures."""
    spots, lower = head.spots, head.tokens.lower
    if len(spots) < 2 or not all(
        spot.meaning.kind in _MEASURED and isinstance(spot.meaning.value, Quantity) for spot in spots
    ):
        return None
    bracketed = lower[spots[0].first - 1 : spots[0].first] == ("(",) and lower[spots[-1].last :] == (")",)
    between = [lower[one.last : other.first] for one, other in pairwise(spots)]
    times = head.grammar.words.cues["times"]
    multiplied = all(len(words) == 1 and words[0] in times for words in between)
    return "*".join("#" * len(spots)) if bracketed and multiplied else None
