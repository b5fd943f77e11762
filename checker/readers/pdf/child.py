"""What does a PDF say? Run in a process of its own, which may be stopped at any page."""

import contextlib
import ctypes
import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pypdfium2  # noqa: F401  # starts pdfium
import pypdfium2.raw as pdfium
from msgspec import json as packed

from checker.document.model import Document, Unread
from checker.parent import end_with_it
from checker.readers.limits import DEFAULT, Limits
from checker.readers.pdf.answer import Answer, too_much
from checker.readers.pdf.glyphs import glyphs, rules, turned
from checker.readers.pdf.layout import Sheet, sheet
from checker.readers.pdf.letter import document
from checker.readers.pdf.page import Page
from checker.readers.pdf.runs import runs
from checker.readers.pdf.tags import tags
from checker.readers.refusal import Refusal

_PASSWORD = (pdfium.FPDF_ERR_PASSWORD, pdfium.FPDF_ERR_SECURITY)
_DAMAGED = Refusal("damaged", "it is no whole PDF; fetch it again, or make it again from the letter")
_ENCRYPTED = Refusal("encrypted", "it is locked with a password; save it without one")
_PAGES_AT_ONCE = 200
_SCAN = Refusal(
    "scan", "it has pages and no text, so it cannot be linted; use the file that it was made from"
)


def main(packed_limits: str) -> None:
    """Read a PDF from standard input; write a line for each page, and the letter last."""
    end_with_it()
    limits = packed.decode(packed_limits, type=Limits)
    _limit(limits)
    out = sys.stdout.buffer

    def beat(said: bytes) -> None:
        out.write(said + b"\n")
        out.flush()

    content = sys.stdin.buffer.read()
    try:
        found = read(content, beat, limits)
    except MemoryError:
        found = too_much(limits)
    except Exception as error:  # noqa: BLE001  what nobody sees here must not pass for a hostile file
        found = _ours(error)
    if isinstance(found, Refusal):
        answer = Answer(refusal=found)
    else:
        letter = found[0]
        answer = Answer(None, letter.blocks, letter.notes, letter.unread, letter.remarks)
    beat(packed.encode(answer))


def _ours(error: Exception) -> Refusal:
    """Return the refusal of a file on which the reader itself fails."""
    last = traceback.extract_tb(error.__traceback__)[-1]
    place = f"{type(error).__name__} at {Path(last.filename).name}:{last.lineno}"
    return Refusal(
        "unreadable", f"lint-letter itself failed on it ({place}); please report this, with the letter"
    )


def _limit(limits: Limits) -> None:
    """Bound memory and take the right to write files, where the system can: Windows cannot."""
    with contextlib.suppress(ImportError, ValueError, OSError):
        import resource  # noqa: PLC0415  # only where there is one

        for kind, most in (
            (resource.RLIMIT_AS, limits.memory),
            (resource.RLIMIT_CORE, 0),
            (resource.RLIMIT_FSIZE, 0),
        ):
            with contextlib.suppress(ValueError, OSError):
                resource.setrlimit(kind, (most, most))


def read(
    content: bytes, beat: Callable[[bytes], None] = lambda _: None, limits: Limits = DEFAULT
) -> tuple[Document, str] | Refusal:
    """Return the letter in a PDF and the stream of its characters, or why there is none.

    Args:
        content: the file's bytes.
        beat: is told the number of pages, and then each page as it is read.
        limits: how much of it there may be.
    """
    opened = _open(content)
    if not opened:
        return _ENCRYPTED if pdfium.FPDF_GetLastError() in _PASSWORD else _DAMAGED
    count = pdfium.FPDF_GetPageCount(opened)
    pdfium.FPDF_CloseDocument(opened)
    if count < 1:
        return _DAMAGED
    if count > limits.pages:
        more = limits.or_allow("pages", count)
        return Refusal("too-large", f"it has more than {limits.shown('pages')} pages; split it{more}")
    beat(b"%d" % count)
    return _letter(_Pages(content, count, beat, limits))


def _open(content: bytes) -> Any:
    """Open a PDF where it lies: pdfium reads the bytes as long as the document is open, and takes no copy."""
    return pdfium.FPDF_LoadMemDocument64(ctypes.c_char_p(content), len(content), None)


def _letter(pages: "_Pages") -> tuple[Document, str] | Refusal:
    refusal = pages.read()
    if refusal is not None:
        return refusal
    if not any(lot.rows or lot.table for sheet in pages.sheets for lot in sheet.lots):
        return (
            _SCAN
            if pages.pictures or pages.drawn
            else Refusal("empty", "there is no text in it; check that it is the right file")
        )
    unread = []
    if pages.pictures:
        unread.append(Unread("picture", pages.pictures))
    if pages.turned:
        unread.append(Unread("turned text", pages.turned))
    remarks = []
    if pages.without:
        remarks.append(f"{pages.without} of {pages.count} pages hold no text and were not read")
    return document(pages.sheets, tuple(unread), tuple(remarks)), "".join(pages.stream)


class _Pages:
    """The pages of a file while they are read."""

    def __init__(self, content: bytes, count: int, beat: Callable[[bytes], None], limits: Limits) -> None:
        self._limits = limits
        self._content = content
        self.count = count
        self._beat = beat
        self.sheets: list[Sheet] = []
        self.stream: list[str] = []
        self.pictures = 0
        self.drawn = 0
        self.turned = 0
        self.without = 0
        self._at = 0

    def read(self) -> Refusal | None:
        """Read all pages. pdfium keeps what it parsed until a file is closed: so it is, every so often."""
        for first in range(1, self.count + 1, _PAGES_AT_ONCE):
            opened = _open(self._content)
            try:
                refusal = self._some(opened, first, min(first + _PAGES_AT_ONCE, self.count + 1))
            finally:
                pdfium.FPDF_CloseDocument(opened)
            if refusal is not None:
                return refusal
        return None

    def _some(self, opened: Any, first: int, end: int) -> Refusal | None:
        for number in range(first, end):
            page = pdfium.FPDF_LoadPage(opened, number - 1)
            if not page:
                if number == 1 and self.count == 1:
                    return _DAMAGED
                self.without += 1
            else:
                try:
                    refusal = self._page(page, number)
                finally:
                    pdfium.FPDF_ClosePage(page)
                if refusal is not None:
                    return refusal
            self._beat(b"")
        return None

    def _page(self, page: Any, number: int) -> Refusal | None:
        objects = pdfium.FPDFPage_CountObjects(page)
        self.drawn += objects
        limits = self._limits
        if objects > limits.page_pieces:
            return Refusal(
                "hostile",
                f"page {number} has more than {limits.shown('page_pieces')} pieces; print it to a new PDF"
                f"{limits.or_allow('page_pieces', objects)}",
            )
        size = (pdfium.FPDF_GetPageWidthF(page), pdfium.FPDF_GetPageHeightF(page))
        if pdfium.FPDFPage_GetRotation(page) % 2:
            size = size[::-1]
        text = pdfium.FPDFText_LoadPage(page)
        if not text:
            self.without += 1
            return None
        try:
            if self._at + pdfium.FPDFText_CountChars(text) > limits.characters:
                return Refusal(
                    "too-large",
                    f"it has more than {limits.shown('characters')} characters; split it"
                    f"{limits.or_allow('characters')}",
                )
            tagged = tags(page)
            found = glyphs(text, tagged.by_mark, self._at, size)
        finally:
            pdfium.FPDFText_ClosePage(text)
        drawn, pictures = rules(page, limits.page_pieces)
        self.pictures += pictures
        self.turned += found.left_out
        self.stream.append(found.stream)
        self._at += len(found.stream)
        self.without += not found.glyphs
        drawn = [turned(rule, found.turns, size) for rule in drawn]
        width, height = size[::-1] if found.turns % 2 else size
        self.sheets.append(sheet(Page(number, width, height, runs(found.glyphs), drawn, tagged.elements)))
        return None
