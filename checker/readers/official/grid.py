"""At which row and column does an entry of a CALS table stand, and how far does it reach?"""

from checker.readers.flow.content import MOST_SPANNED, Cell, Content


class Grid:
    """A table that is being read, row by row; columns have names, and entries may reach over several."""

    def __init__(self) -> None:
        self._columns: dict[str, int] = {}
        self._spans: dict[str, tuple[str, str]] = {}
        self._taken: dict[int, int] = {}
        self._row = 0
        self._column = 1
        self._header = False
        self._cells: list[Cell] = []

    def start_group(self) -> None:
        """Begin a part of the table that has columns of its own."""
        self._columns, self._spans = {}, {}
        self._taken = {}

    def column(self, attributes: dict[str, str]) -> None:
        """Take a ``colspec``."""
        at = _number(attributes.get("colnum"), 1) or max(self._columns.values(), default=0) + 1
        self._columns[attributes.get("colname") or f"\0{at}"] = at

    def span(self, attributes: dict[str, str]) -> None:
        """Take a ``spanspec``."""
        self._spans[attributes.get("spanname") or ""] = (
            attributes.get("namest") or "",
            attributes.get("nameend") or "",
        )

    def start_rows(self, *, header: bool) -> None:
        """Begin the head, the body or the foot."""
        self._header = header
        self._taken = {}

    def start_row(self) -> None:
        """Begin a row."""
        self._row += 1
        self._column = 1

    def add(self, attributes: dict[str, str], content: tuple[Content, ...]) -> None:
        """Add an entry; one without a named column takes the next that is free."""
        first, last = attributes.get("namest"), attributes.get("nameend")
        if attributes.get("spanname") in self._spans:
            first, last = self._spans[attributes["spanname"]]
        at = self._columns.get(first or attributes.get("colname") or "")
        while at is None and self._taken.get(self._column, -1) >= self._row:
            self._column += 1
        column = self._column if at is None else at
        end = max(self._columns.get(last or "", column), column)
        rows = 1 + (_number(attributes.get("morerows"), 0) or 0)
        self._cells.append(Cell(self._row, column, rows, end - column + 1, self._header, content))
        if rows > 1:
            self._taken.update(dict.fromkeys(range(column, end + 1), self._row + rows - 1))
        self._column = end + 1

    def cells(self) -> tuple[Cell, ...]:
        """Return the cells, row by row."""
        return tuple(self._cells)


def _number(text: str | None, least: int) -> int | None:
    try:
        return min(max(int(text or ""), least), MOST_SPANNED)
    except ValueError:
        return None
