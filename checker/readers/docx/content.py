"""What does a part hold, before its blocks have ids and kinds?"""

from dataclasses import dataclass

from checker.readers.docx.line import Woven
from checker.readers.docx.properties import Properties


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph's text, and what its own mark-up says; its style may say more."""

    line: Woven
    said: Properties


@dataclass(frozen=True, slots=True)
class Box:
    """A text box; it stands behind the paragraph that it is anchored in."""

    content: tuple["Content", ...]


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of a table: its place in the grid, from 1, and what is in it."""

    row: int
    column: int
    row_span: int
    column_span: int
    header: bool
    content: tuple["Content", ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A table, row by row; what merging or deletion took out has no cell.

    ``floating``: it stands beside the text, as a text box does.
    """

    cells: tuple[Cell, ...]
    floating: bool = False


@dataclass(frozen=True, slots=True)
class SectionEnd:
    """Here a section ends, and the next one may have other headers."""


Content = Paragraph | Box | Table | SectionEnd
