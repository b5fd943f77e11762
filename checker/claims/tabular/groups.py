"""Which rows of a table stand above those that they are the sums of?"""

from collections.abc import Sequence

from checker.claims.tabular.adding import Sum
from checker.claims.tabular.grid import value
from checker.claims.tabular.sheet import Lines

_FEWEST_PARTS = 2
_MOST_ROWS = 150  # of a budget's table; keeps the time linear on longer ones
_MOST_INSIDE = 30
_MOSTLY = 3  # places at which rows make their head, for one at which they do not


def groups(lines: Lines, rows: Sequence[int]) -> dict[int, list[int]]:
    """Return the rows that are the sums of those below them, with these, if all rows stand in such groups.

    A budget's table names each theme with its sum, and below it what the theme consists of.
    """
    found: dict[int, list[int]] = {}
    at = 0 if len(rows) <= _MOST_ROWS else len(rows)
    while at < len(rows):
        inside = next(
            (
                list(rows[at + 1 : end])
                for end in range(min(len(rows), at + 1 + _MOST_INSIDE), at + 1, -1)
                if _makes(lines, rows[at + 1 : end], rows[at])
            ),
            None,
        )
        if inside is None:
            return {}
        found[rows[at]] = inside
        at += len(inside) + 1
    return found if len(found) >= _FEWEST_PARTS else {}


def made_of(lines: Lines, below: Sequence[int], head: int) -> Sequence[int]:
    """Return the lines right below one that make it, the most there are; none where these do not."""
    for end in range(min(len(below), _MOST_INSIDE), 1, -1):
        if _makes(lines, below[:end], head):
            return below[:end]
    return ()


def _makes(lines: Lines, rows: Sequence[int], head: int) -> bool:
    """Whether some rows make another in all places across but one in four, and in two at least."""
    made, other = 0, 0
    for at in lines.across:
        whole = lines.figure(head, at)
        known = tuple(figure for row in rows if (figure := lines.figure(row, at)) is not None)
        if whole is not None and known:
            if Sum(whole, known).adds_up and value(whole).unit == value(known[0]).unit:
                made += 1
            else:
                other += 1
    return made >= _FEWEST_PARTS and made >= _MOSTLY * other
