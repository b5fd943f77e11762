"""Which cells does a table hold, once rows that were taken out and merged cells are passed by?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.readers.docx.grid import Grid
from checker.readers.docx.markup import THROUGH, W, number, switch, value
from checker.readers.flow.content import MOST_SPANNED, Table

if TYPE_CHECKING:
    from lxml import etree

    from checker.readers.docx.story import Story

_ROW, _CELL = W + "tr", W + "tc"
_FLOATING = f"{W}tblPr/{W}tblpPr"


def table(element: etree._Element, story: Story) -> Table:
    """Return a table; the story reads its cells, and counts what is passed by."""
    reading = _Reading(story)
    reading.rows(element)
    return Table(reading.grid.cells(), floating=element.find(_FLOATING) is not None)


class _Reading:
    """A table that is being read, row by row."""

    def __init__(self, story: Story) -> None:
        self.grid = Grid()
        self._story = story

    def rows(self, container: etree._Element) -> None:
        """Read the rows of a table, or of what stands around some of them."""
        for child in container:
            if child.tag == _ROW:
                self._row(child)
            elif child.tag in THROUGH:
                self.rows(child)
            else:
                self._story.skip(child)

    def _row(self, row: etree._Element) -> None:
        properties = row.find(W + "trPr")
        if properties is not None and (
            properties.find(W + "del") is not None or switch(properties, "hidden")
        ):
            self._story.skip(row)
            return
        before = None if properties is None else number(properties.find(W + "gridBefore"), 0, MOST_SPANNED)
        self.grid.start_row(skipped=before or 0, header=bool(switch(properties, "tblHeader")))
        self._cells(row)

    def _cells(self, container: etree._Element) -> None:
        for child in container:
            if child.tag == _CELL:
                self._cell(child)
            elif child.tag in THROUGH:
                self._cells(child)
            else:
                self._story.skip(child)

    def _cell(self, element: etree._Element) -> None:
        properties = element.find(W + "tcPr")
        if properties is None:
            self.grid.add(1, self._story.read(element))
            return
        if properties.find(W + "cellDel") is not None:
            self._story.skip(element)
            return
        span = number(properties.find(W + "gridSpan"), 1, MOST_SPANNED) or 1
        merged = (_continues(properties, "hMerge") and self.grid.widen(span)) or (
            _continues(properties, "vMerge") and self.grid.deepen(span)
        )
        if merged:
            self._story.skip(element)
        else:
            self.grid.add(span, self._story.read(element))


def _continues(properties: etree._Element, name: str) -> bool:
    merge = properties.find(W + name)
    return merge is not None and value(merge) != "restart"
