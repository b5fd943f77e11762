"""What does a part hold, before its blocks have ids and kinds?"""

from msgspec import Struct

from checker.readers.flow.line import Woven


class Nature(Struct, frozen=True):
    """What a paragraph is, by its own mark-up and its style.

    ``level`` is a heading's, from 1; None for what is no heading. ``label`` is a list item's mark as counted
    ("2.", "a)"), empty for an item without one; None for what is no item; ``depth`` is the item's, from 0.
    ``contents`` is a line of a table of contents.
    """

    level: int | None = None
    label: str | None = None
    depth: int = 0
    caption: bool = False
    contents: bool = False


PLAIN = Nature()

MOST_SPANNED = 1000
"""Rows or columns that one cell may reach over; a larger number is kept within this."""


class Paragraph(Struct, frozen=True):
    """A paragraph's text, and what it is."""

    line: Woven
    nature: Nature = PLAIN


class Box(Struct, frozen=True):
    """A text box; it stands behind the paragraph that it is anchored in."""

    content: tuple["Content", ...]


class Cell(Struct, frozen=True):
    """A cell of a table: its place in the grid, from 1, and what is in it."""

    row: int
    column: int
    row_span: int
    column_span: int
    header: bool
    content: tuple["Content", ...]


class Table(Struct, frozen=True):
    """A table, row by row; what merging or deletion took out has no cell.

    ``floating``: it stands beside the text, as a text box does.
    """

    cells: tuple[Cell, ...]
    floating: bool = False


class SectionEnd(Struct, frozen=True):
    """Here a section ends, and the next one may have other headers."""


Content = Paragraph | Box | Table | SectionEnd
