"""Which cells do the lines drawn on a page make, and what stands in each?"""

from bisect import bisect_right
from collections.abc import Collection, Sequence

from msgspec import Struct

from checker.readers.pdf.grids import FIGURE, YEAR, Grid, is_head, written
from checker.readers.pdf.page import Rule, Run
from checker.readers.pdf.rows import rows

_SAME = 2.5  # points
_LEAST_LINES = 3
_MOST_LINES = 200


class Frame(Struct):
    """The drawn lines of a table: where its columns and rows part, and the lines that part them."""

    across: list[float]
    down: list[float]
    uprights: list[Rule]
    levels: list[Rule]

    @property
    def bottom(self) -> float:
        """The table's foot."""
        return self.down[-1]

    def holds(self, run: Run) -> bool:
        """Say whether a run stands within the frame."""
        middle = run.base + 0.3 * run.size
        return (
            self.down[-1] - _SAME <= middle <= self.down[0] + _SAME
            and self.across[0] - _SAME <= (run.left + run.right) / 2 <= self.across[-1] + _SAME
        )

    def grid(self, runs: Sequence[Run], page: int) -> Grid | None:
        """Put the runs into the frame's cells; None where they fill fewer than two rows or columns."""
        cells: dict[tuple[int, int], list[Run]] = {}
        upwards = self.down[::-1]
        for run in runs:
            row = len(upwards) - bisect_right(upwards, run.base + 0.3 * run.size) - 1
            column = bisect_right(self.across, run.left + min(run.right - run.left, run.size) / 2) - 1
            key = (min(max(row, 0), len(self.down) - 2), min(max(column, 0), len(self.across) - 2))
            cells.setdefault(key, []).append(run)
        used = [sorted({key[side] for key in cells}) for side in (0, 1)]
        if len(used[0]) < 2 or len(used[1]) < 2:
            return None
        merged = self._merge(cells, page)
        table = [[rows(cells.get((row, column), ()), page) for column in used[1]] for row in used[0]]
        found = Grid(table, is_head(table[0]), self.down[0])
        for (row, column), (down, across) in merged.items():
            place = (used[0].index(row) + 1, used[1].index(column) + 1)
            size = (
                sum(row <= each < row + down for each in used[0]),
                sum(column <= each < column + across for each in used[1]),
            )
            found.spans[place] = (*size, found.header and place[0] == 1)
        return found

    def _merge(
        self, cells: dict[tuple[int, int], list[Run]], page: int
    ) -> dict[tuple[int, int], tuple[int, int]]:
        """Move words to the first of the cells that no line parts from theirs; return how many these are.

        Only empty cells are merged, and only with words or years: a figure stands in a column of its own.
        """
        merged: dict[tuple[int, int], tuple[int, int]] = {}
        used = {row for row, _ in cells}, {column for _, column in cells}
        taken = set(cells)
        for row, column in sorted(cells):
            text = written(rows(cells[row, column], page))
            if FIGURE.fullmatch(text) and not YEAR.fullmatch(text):
                continue
            left, right = self._reach_across(row, column, taken)
            top, bottom = self._reach_down(row, column, taken) if left == right else (row, row)
            left = next(each for each in range(left, right + 1) if each in used[1])
            top = next(each for each in range(top, bottom + 1) if each in used[0])
            if (top, left) != (bottom, right):
                cells[top, left] = cells.pop((row, column))
                merged[top, left] = (bottom - top + 1, right - left + 1)
                taken |= {(r, c) for r in range(top, bottom + 1) for c in range(left, right + 1)}
        return merged

    def _reach_across(self, row: int, column: int, taken: Collection[tuple[int, int]]) -> tuple[int, int]:
        """Return the first and last column of the empty cells that no line parts from one, and its own."""
        left = right = column
        while left > 0 and (row, left - 1) not in taken and not self._parted(row, left):
            left -= 1
        last = len(self.across) - 2
        while right < last and (row, right + 1) not in taken and not self._parted(row, right + 1):
            right += 1
        return left, right

    def _reach_down(self, row: int, column: int, taken: Collection[tuple[int, int]]) -> tuple[int, int]:
        """Return the first and last row of the empty cells that no line parts from one, and its own."""
        top = bottom = row
        while top > 0 and (top - 1, column) not in taken and not self._floored(top, column):
            top -= 1
        last = len(self.down) - 2
        while bottom < last and (bottom + 1, column) not in taken and not self._floored(bottom + 1, column):
            bottom += 1
        return top, bottom

    def _parted(self, row: int, column: int) -> bool:
        """Whether a line stands between a cell and the one left of it."""
        middle = (self.down[row] + self.down[row + 1]) / 2
        return any(
            abs(rule.left - self.across[column]) <= _SAME and rule.bottom <= middle <= rule.top
            for rule in self.uprights
        )

    def _floored(self, row: int, column: int) -> bool:
        """Whether a line lies between a cell and the one above it."""
        middle = (self.across[column] + self.across[column + 1]) / 2
        return any(
            abs(rule.top - self.down[row]) <= _SAME and rule.left <= middle <= rule.right
            for rule in self.levels
        )


def frames(rules: Sequence[Rule]) -> list[Frame]:
    """Return the frames that are drawn on a page, from the top down: upright and level lines that meet."""
    uprights = [rule for rule in rules if rule.upright]
    levels = [rule for rule in rules if not rule.upright]
    found: list[Frame] = []
    for low, high in _bands(uprights):
        down = _places([rule.top for rule in levels if low - _SAME <= rule.top <= high + _SAME])
        across = _places(
            [rule.left for rule in uprights if low - _SAME <= (rule.top + rule.bottom) / 2 <= high + _SAME]
        )
        if (
            len(across) >= _LEAST_LINES
            and len(down) >= _LEAST_LINES
            and len(across) * len(down) <= _MOST_LINES**2
        ):
            found.append(
                Frame(
                    across,
                    down[::-1],
                    [rule for rule in uprights if rule.bottom <= high and low <= rule.top],
                    [rule for rule in levels if low - _SAME <= rule.top <= high + _SAME],
                )
            )
    return found


def _bands(uprights: Sequence[Rule]) -> list[tuple[float, float]]:
    """Return the heights that upright lines cover, from the top down."""
    found: list[tuple[float, float]] = []
    for rule in sorted(uprights, key=lambda rule: -rule.top):
        if found and rule.top >= found[-1][0] - _SAME * 2:
            found[-1] = (min(found[-1][0], rule.bottom), found[-1][1])
        else:
            found.append((rule.bottom, rule.top))
    return found


def _places(values: Sequence[float]) -> list[float]:
    found: list[float] = []
    for value in sorted(values):
        if not found or value - found[-1] > _SAME:
            found.append(value)
    return found
