"""Does the text of a PDF's blocks stand in the file where their origins say, and is it printed there?"""

import ctypes
from collections.abc import Iterator

import pypdfium2.raw as pdfium

from checker.document import Block

_NEAR = 1.0  # points: edges are kept in quarters of a point


def troubles(block: Block, stream: str, places: "Characters") -> Iterator[str]:
    """Yield what does not hold of a block: its pieces, the spaces between them, and its boxes."""
    at = 0
    for piece in block.origin.pieces:
        if block.text[at : piece.start].strip(" "):
            yield f"{block.id}: {block.text[at : piece.start]!r} stands in no piece"
        at = piece.start + piece.length
        if stream[piece.where : piece.where + piece.length] != block.text[piece.start : at]:
            yield f"{block.id}: {block.text[piece.start : at]!r} is no piece of the file"
        for offset in range(piece.length):
            if not places.within(block, piece.start + offset, piece.where + offset):
                yield f"{block.id}: {block.text[piece.start + offset :][:9]!r} is elsewhere on its page"
    if block.text[at:].strip(" "):
        yield f"{block.id}: {block.text[at:]!r} stands in no piece"


class Characters:
    """Where pdfium says that each character of a file is printed."""

    def __init__(self, content: bytes) -> None:
        opened = pdfium.FPDF_LoadMemDocument64(content, len(content), None)
        self._boxes: list[tuple[int, float, float, float, float]] = []
        edges = [ctypes.c_double() for _ in range(4)]
        for number in range(pdfium.FPDF_GetPageCount(opened)):
            page = pdfium.FPDF_LoadPage(opened, number)
            text = pdfium.FPDFText_LoadPage(page)
            for index in range(max(pdfium.FPDFText_CountChars(text), 0)):
                pdfium.FPDFText_GetCharBox(text, index, *edges)
                self._boxes.append((number + 1, *(edge.value for edge in edges)))
            pdfium.FPDFText_ClosePage(text)
            pdfium.FPDF_ClosePage(page)
        pdfium.FPDF_CloseDocument(opened)

    def within(self, block: Block, at: int, where: int) -> bool:
        """Whether a character of a block is printed where its box is; a blank may be printed anywhere."""
        boxes = block.origin.boxes(at, at + 1)
        if len(boxes) != 1 or not block.text[at].strip():
            return len(boxes) <= 1
        page, left, right, bottom, top = self._boxes[where]
        box = boxes[0]
        return (
            box.page == page
            and left <= box.right + _NEAR
            and right >= box.left - _NEAR
            and bottom <= box.top + _NEAR
            and top >= box.bottom - _NEAR
        )
