"""What are the lines of a table, its rows and its columns, whether it has cells or was read from text?"""

from typing import Protocol

from msgspec import Struct

from checker.claims.drafting import Part
from checker.claims.lexicon import Words


class Sheet(Protocol):
    """Rows and columns, from 1: ``body`` is the first row of figures; ``heads`` columns name them."""

    @property
    def rows(self) -> int:
        """Return how many rows there are."""
        ...

    @property
    def columns(self) -> int:
        """Return how many columns there are."""
        ...

    @property
    def body(self) -> int:
        """Return the first row of figures."""
        ...

    @property
    def heads(self) -> int:
        """Return how many columns name the rows."""
        ...

    @property
    def words(self) -> Words:
        """Return the words of the table's language."""
        ...

    def figure(self, row: int, column: int, /) -> Part | None:
        """Return the only figure at a place."""
        ...

    def is_empty(self, row: int, column: int, /) -> bool:
        """Whether a place holds nothing."""
        ...

    def own_head(self, row: int, /) -> str:
        """Return the words that name a row."""
        ...

    def row_head(self, row: int, /) -> str:
        """Return the same, with what an empty cell repeats."""
        ...

    def column_head(self, column: int, /) -> str:
        """Return the words that name a column."""
        ...

    def is_certain(self, row: int, /) -> bool:
        """Whether the figures of a row stand in the columns that they seem to."""
        ...


class Rows(Struct, frozen=True):
    """The rows of a table, one of which may be made of others; ``across`` are the places in each."""

    sheet: Sheet

    @property
    def first(self) -> int:
        """Return the first line of figures."""
        return self.sheet.body

    @property
    def last(self) -> int:
        """Return the last line."""
        return self.sheet.rows

    @property
    def across(self) -> range:
        """Return the places in each line."""
        return range(self.sheet.heads + 1, self.sheet.columns + 1)

    def head(self, line: int) -> str:
        """Return the words that name a line."""
        return self.sheet.own_head(line)

    def head_across(self, at: int) -> str:
        """Return the words that name a place of each line."""
        return self.sheet.column_head(at)

    def named(self, line: int) -> str:
        """Return the head with what an empty cell repeats."""
        return self.sheet.row_head(line)

    def figure(self, line: int, at: int) -> Part | None:
        """Return the figure at a place of a line."""
        return self.sheet.figure(line, at)

    def is_empty(self, line: int, at: int) -> bool:
        """Whether a place of a line holds nothing."""
        return self.sheet.is_empty(line, at)

    def is_certain(self, line: int, at: int) -> bool:  # noqa: ARG002  a column is as certain as its rows
        """Whether the figures of a line stand in the columns that they seem to."""
        return self.sheet.is_certain(line)


class Columns(Struct, frozen=True):
    """The columns of a table, one of which may be made of others; ``across`` are the places in each."""

    sheet: Sheet

    @property
    def first(self) -> int:
        """Return the first line of figures."""
        return self.sheet.heads + 1

    @property
    def last(self) -> int:
        """Return the last line."""
        return self.sheet.columns

    @property
    def across(self) -> range:
        """Return the places in each line."""
        return range(self.sheet.body, self.sheet.rows + 1)

    def head(self, line: int) -> str:
        """Return the words that name a line."""
        return self.sheet.column_head(line)

    named = head

    def head_across(self, at: int) -> str:
        """Return the words that name a place of each line."""
        return self.sheet.own_head(at)

    def figure(self, line: int, at: int) -> Part | None:
        """Return the figure at a place of a line."""
        return self.sheet.figure(at, line)

    def is_empty(self, line: int, at: int) -> bool:
        """Whether a place of a line holds nothing."""
        return self.sheet.is_empty(at, line)

    def is_certain(self, line: int, at: int) -> bool:  # noqa: ARG002  a row is certain or not
        """Whether the figures at a place stand in the columns that they seem to."""
        return self.sheet.is_certain(at)


Lines = Rows | Columns
