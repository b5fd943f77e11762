"""In which column does a cell stand, where cells above may reach down into its row?"""

_MOST_BOXES = 500_000  # of one table, counted with what its cells span; beyond, spans do not count


class Placing:
    """Gives the cells of a table their columns, row by row, as a browser does."""

    def __init__(self) -> None:
        self.row = 0
        self._column = 1
        self._reach: dict[int, int] = {}  # the last row that a cell above takes up in a column
        self._boxes = 0

    def start_row(self) -> None:
        """Begin a row."""
        self.row += 1
        self._column = 1

    def place(self, wide: int, high: int) -> tuple[int, int, int]:
        """Return a cell's column, from 1, and how many columns and rows it spans."""
        while self._boxes <= _MOST_BOXES and self._reach.get(self._column, 0) >= self.row:
            self._column += 1
            self._boxes += 1
        self._boxes += wide * (2 if high > 1 else 1)
        if self._boxes > _MOST_BOXES:
            wide = high = 1
        column, wide, high = self._column, max(wide, 1), max(high, 1)
        if high > 1:
            self._reach.update(dict.fromkeys(range(column, column + wide), self.row + high - 1))
        self._column += wide
        return column, wide, high
