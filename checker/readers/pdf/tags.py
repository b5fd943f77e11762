"""Which block of a tagged page does each piece of its content belong to?"""

import ctypes
import re
from typing import Any

import pypdfium2.raw as pdfium
from msgspec import Struct, field

from checker.readers.pdf.page import Element

_NAME = 64
_HEADING = re.compile(r"H([1-6]?)")
_PARAGRAPHS = frozenset(
    {"P", "Caption", "TOCI", "BlockQuote", "BibEntry", "Code", "Title", "Form", "Formula"}
)
_MOST = 50_000  # elements on one page
_DEEPEST = 60


class Tags(Struct):
    """The blocks of a page in the order of its tag tree, and the block of each piece of marked content."""

    elements: list[Element] = field(default_factory=list)
    by_mark: dict[int, int] = field(default_factory=dict)


def tags(page: Any) -> Tags:
    """Return the tags of a page; none where it has no tag tree."""
    tree = pdfium.FPDF_StructTree_GetForPage(page)
    found = Tags()
    if not tree:
        return found
    walk = _Walk(found)
    try:
        for index in range(min(pdfium.FPDF_StructTree_CountChildren(tree), _MOST)):
            walk.down(pdfium.FPDF_StructTree_GetChildAtIndex(tree, index), _Around(), 0)
    finally:
        pdfium.FPDF_StructTree_Close(tree)
    return found


class _Around(Struct, frozen=True):
    """What an element stands in: the number of its block, the list's depth, and its table."""

    block: int = -1
    kind: str = ""
    depth: int = -1
    table: int = -1


class _Walk:
    """One way down the tree, depth first."""

    def __init__(self, found: Tags) -> None:
        self._found = found
        self._seen = 0
        self._tables = -1
        self._row = 0
        self._column = 0
        self._taken: set[tuple[int, int]] = set()

    def down(self, element: Any, around: _Around, deep: int) -> None:
        self._seen += 1
        if not element or deep > _DEEPEST or self._seen > _MOST:
            return
        here = self._enter(_name(element), element, around)
        for index in range(min(pdfium.FPDF_StructElement_CountChildren(element), _MOST)):
            mark = pdfium.FPDF_StructElement_GetChildMarkedContentID(element, index)
            if mark >= 0:
                self._hold(mark, here)
            else:
                self.down(pdfium.FPDF_StructElement_GetChildAtIndex(element, index), here, deep + 1)

    def _hold(self, mark: int, here: _Around) -> None:
        if here.block >= 0:
            self._found.by_mark.setdefault(mark, here.block)

    def _enter(self, name: str, element: Any, around: _Around) -> _Around:
        """Return what stands around an element's children."""
        heading = _HEADING.fullmatch(name)
        if around.kind in ("cell", "note"):
            return around
        if heading:
            return self._block(Element("heading", int(heading[1] or 1)), around)
        if name in ("Note", "FENote"):
            return self._block(Element("note"), around)
        if name == "Table":
            self._tables += 1
            self._row = self._column = 0
            self._taken = set()
            return _Around(table=self._tables)
        if name == "TR" and around.table >= 0:
            self._row += 1
            self._column = 0
            return around
        if name in ("TD", "TH") and around.table >= 0:
            return self._cell(element, around, header=name == "TH")
        if name == "L":
            return _Around(around.block, "list", around.depth + 1)
        if name == "LI":
            return self._block(Element("item", around.depth), around)
        if name in _PARAGRAPHS and around.kind not in ("heading", "paragraph", "item"):
            return self._block(Element("paragraph"), around)
        return around

    def _block(self, element: Element, around: _Around) -> _Around:
        self._found.elements.append(element)
        return _Around(len(self._found.elements) - 1, element.kind, around.depth, around.table)

    def _cell(self, element: Any, around: _Around, *, header: bool) -> _Around:
        row = max(self._row, 1)
        self._column += 1
        while (row, self._column) in self._taken:
            self._column += 1
        down, across = _span(element, b"RowSpan"), _span(element, b"ColSpan")
        if down * across > 1:
            self._taken |= {(row + r, self._column + c) for r in range(down) for c in range(across)}
        cell = Element("cell", None, self._tables, row, self._column, down, across, header)
        self._column += across - 1
        return self._block(cell, around)


def _name(element: Any) -> str:
    buffer = ctypes.create_string_buffer(_NAME)
    length = pdfium.FPDF_StructElement_GetType(element, buffer, _NAME)
    if not 0 < length <= _NAME:
        return ""
    return buffer.raw[:length].decode("utf-16-le", "replace").rstrip("\0")


def _span(element: Any, name: bytes) -> int:
    value = ctypes.c_float()
    for index in range(min(pdfium.FPDF_StructElement_GetAttributeCount(element), 8)):
        attribute = pdfium.FPDF_StructElement_GetAttributeAtIndex(element, index)
        entry = attribute and pdfium.FPDF_StructElement_Attr_GetValue(attribute, name)
        if entry and pdfium.FPDF_StructElement_Attr_GetNumberValue(entry, value):
            return int(min(max(value.value, 1), 100))
    return 1
