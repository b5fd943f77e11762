"""Which tables does a block of HTML hold, and from where to where do their cells reach?"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from msgspec import Struct, field
from msgspec.structs import replace

from checker.readers.flow.content import MOST_SPANNED
from checker.readers.flow.placing import Placing
from checker.readers.markdown.tables import Cell

if TYPE_CHECKING:
    from collections.abc import Iterator

_TAG = re.compile(r"<(/?)(table|caption|thead|tbody|tfoot|tr|td|th)(?![\w-])([^<>]{0,500})>", re.IGNORECASE)
_SPAN = re.compile(r"\b(col|row)span\s{0,9}=\s{0,9}[\"']?\s{0,9}(\d{1,9})", re.IGNORECASE)
_CELLS = frozenset({"td", "th"})


class Extent(Struct, frozen=True):
    """Characters ``start`` to ``end`` of the block's text."""

    start: int
    end: int


class HtmlTable(Struct):
    """A table: where it stands, its cells with what they hold, and its caption.

    ``nested``: there is a table within it, so that it is a frame and no grid.
    """

    start: int
    end: int
    cells: list[tuple[Cell, Extent]] = field(default_factory=list)
    caption: Extent | None = None
    nested: bool = False


def tables(text: str) -> Iterator[HtmlTable]:
    """Give the outermost tables of a block's text, in their order."""
    depth, reading = 0, None
    for tag in _TAG.finditer(_without_comments(text)):
        ending, name = bool(tag[1]), tag[2].lower()
        if name == "table":
            depth = max(depth - 1, 0) if ending else depth + 1
            if not ending and depth == 1:
                reading = _Reading(tag.start())
            elif reading is not None and depth == 0:
                yield reading.finish(tag.start(), tag.end())
                reading = None
            elif reading is not None and not ending:
                reading.table.nested = True
        elif reading is not None and depth == 1:
            reading.take(tag, name, ending=ending)
    if reading is not None:
        yield reading.finish(len(text), len(text))


class _Reading:
    """A table on its way from tag to tag."""

    def __init__(self, start: int) -> None:
        self.table = HtmlTable(start, start)
        self._placing = Placing()
        self._in_row = False
        self._in_head = False
        self._cell: Cell | None = None
        self._inside = 0
        self._caption: int | None = None

    def take(self, tag: re.Match[str], name: str, *, ending: bool) -> None:
        """Take a tag of the table's own."""
        if name == "caption":
            if not ending:
                self._caption = tag.end()
            elif self._caption is not None and self.table.caption is None:
                self.table.caption = Extent(self._caption, tag.start())
            return
        self._close(tag.start())
        if name in _CELLS:
            if not ending:
                self._open(tag, header=name == "th" or self._in_head)
        elif name == "tr":
            self._in_row = not ending
            if not ending:
                self._placing.start_row()
        else:
            self._in_row = False
            self._in_head = name == "thead" and not ending

    def finish(self, end: int, behind: int) -> HtmlTable:
        """Return the table; no cell reaches below its last row."""
        self._close(end)
        last = self._placing.row
        self.table.cells = [
            (replace(cell, row_span=min(cell.row_span, last + 1 - cell.row)), extent)
            for cell, extent in self.table.cells
        ]
        self.table.end = behind
        return self.table

    def _open(self, tag: re.Match[str], *, header: bool) -> None:
        if not self._in_row:
            self._placing.start_row()
            self._in_row = True
        spans = {kind.lower(): min(int(digits), MOST_SPANNED) for kind, digits in _SPAN.findall(tag[3])}
        column, wide, high = self._placing.place(spans.get("col", 1), spans.get("row", 1))
        self._cell = Cell(self._placing.row, column, (), header, high, wide)
        self._inside = tag.end()

    def _close(self, at: int) -> None:
        if self._cell is not None:
            self.table.cells.append((self._cell, Extent(self._inside, at)))
        self._cell = None


def _without_comments(text: str) -> str:
    """Return the text with blanks for its comments, which may hold tags."""
    parts: list[str] = []
    at = 0
    while (start := text.find("<!--", at)) >= 0:
        end = text.find("-->", start)
        end = len(text) if end < 0 else end + len("-->")
        parts += [text[at:start], " " * (end - start)]
        at = end
    return "".join(parts) + text[at:]
