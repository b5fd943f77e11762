"""What is a table in a Markdown letter, and what do all ways to draw one share?"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from marko import block
from msgspec import Struct

from checker.readers.markdown.elements import Paragraph

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from marko.source import Source

    from checker.readers.markdown.body import Line


class Cell(Struct, frozen=True):
    """A table's cell: where it stands, from 1, and the lines of the file that are in it."""

    row: int
    column: int
    lines: tuple[Line, ...]
    header: bool = False
    row_span: int = 1
    column_span: int = 1


class Table(block.BlockElement):
    """A table, however it was drawn."""

    priority = 9
    virtual = True

    def __init__(self, cells: tuple[Cell, ...]) -> None:
        self.cells = cells


class Lines(list[str]):
    """Lines that turned out to be no table, as marko's paragraph wants them."""

    def __init__(self, lines: Sequence[Line]) -> None:
        super().__init__(line.text for line in lines)
        self.line_starts = [line.where for line in lines]


def no_table(lines: Sequence[Line]) -> Paragraph:
    """Give lines back that only looked like a table."""
    return Paragraph(Lines(lines))


def following(source: Source, most: int) -> Iterator[str]:
    """Look at the file's lines behind this one, without the signs of quotes and lists around them."""
    text: str = source.context.text
    at = text.find("\n", source.pos)
    for _ in range(most):
        if at < 0 or at + 1 >= len(text):
            return
        end = text.find("\n", at + 1)
        line = text[at + 1 : end if end >= 0 else len(text)]
        yield _CONTAINER.sub("", line)
        at = end


_CONTAINER = re.compile(r"^[ \t]*(?:>[ \t]*)+")
