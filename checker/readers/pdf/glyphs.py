"""Which characters, and which drawn lines, are on a page?"""

import ctypes
from collections import Counter
from collections.abc import Mapping
from typing import Any

import pypdfium2.raw as pdfium
from msgspec import Struct

from checker.readers.pdf.page import BOLD, ITALIC, Glyph, Rule

_BOLD_WEIGHT = 600
_FORCED_BOLD = 1 << 18
_ITALIC = 1 << 6
_NAME = 128
_THIN = 2.5  # points
_LEAST_RULE = 8.0
_MOST_RULES = 4_000
_LINE_HYPHEN = "\ufffe"  # what pdfium makes of a hyphen at a line's end
_UNSEEN = frozenset("\u200b\u200c\u200d\u2060\ufeff\xad")
_SLANT = 0.05  # text that does not run from left to right is no line of the letter


class Type:
    """The size and style of the characters of a page's text objects; each object is asked once."""

    def __init__(self, text: Any, tags: Mapping[int, int]) -> None:
        self._text = text
        self._tags = tags
        self._known: dict[int, tuple[float, int, int, int]] = {}
        self._matrix = pdfium.FS_MATRIX()
        self._name = ctypes.create_string_buffer(_NAME)
        self._flags = ctypes.c_int()

    def of(self, index: int) -> tuple[float, int, int, int] | None:
        """Return size, style, tag and quarter turns of the character at ``index``; -1 turns: it is askew."""
        thing = pdfium.FPDFText_GetTextObject(self._text, index)
        if not thing:
            return None
        address = ctypes.addressof(thing.contents)
        found = self._known.get(address)
        if found is None:
            found = self._known[address] = self._asked(thing, index)
        return found

    def _asked(self, thing: Any, index: int) -> tuple[float, int, int, int]:
        matrix = self._matrix
        size = pdfium.FPDFText_GetFontSize(self._text, index)
        turns = 0
        if pdfium.FPDFText_GetMatrix(self._text, index, matrix):
            size *= (matrix.c**2 + matrix.d**2) ** 0.5
            turns = _turns(matrix.a, matrix.b)
        mark = pdfium.FPDFPageObj_GetMarkedContentID(thing)
        return size or 1.0, self._style(index), self._tags.get(mark, -1), turns

    def _style(self, index: int) -> int:
        weight = pdfium.FPDFText_GetFontWeight(self._text, index)
        pdfium.FPDFText_GetFontInfo(self._text, index, self._name, _NAME, self._flags)
        name = self._name.value.lower()
        bold = (
            weight >= _BOLD_WEIGHT or self._flags.value & _FORCED_BOLD or b"bold" in name or b"black" in name
        )
        italic = self._flags.value & _ITALIC or b"italic" in name or b"oblique" in name
        return (BOLD if bold else 0) | (ITALIC if italic else 0)


class Text(Struct):
    """The printed characters of a page that run the way most of them do, and all characters as a stream.

    ``turns`` are the quarter turns of the page that make them run from left to right; ``left_out`` counts the
    pieces of text that run otherwise.
    """

    glyphs: list[Glyph]
    stream: str
    turns: int
    left_out: int


def glyphs(text: Any, tags: Mapping[int, int], start: int, size: tuple[float, float]) -> Text:
    """Return the characters of a page.

    Args:
        text: pdfium's text page.
        tags: the element of each piece of marked content.
        start: where the page begins in the stream of the file's characters.
        size: the page's width and height.
    """
    types = Type(text, tags)
    box = pdfium.FS_RECTF()
    across, height = ctypes.c_double(), ctypes.c_double()
    stream: list[str] = []
    found: list[tuple[int, Glyph]] = []
    unicode_of, box_of, origin_of = (
        pdfium.FPDFText_GetUnicode,
        pdfium.FPDFText_GetLooseCharBox,
        pdfium.FPDFText_GetCharOrigin,
    )
    for index in range(max(pdfium.FPDFText_CountChars(text), 0)):
        char = _char(unicode_of(text, index))
        stream.append(char)
        if char <= " " and pdfium.FPDFText_IsGenerated(text, index):
            continue
        kind = types.of(index)
        if kind is None or char < " " or char in _UNSEEN:
            continue
        if not box_of(text, index, box):
            continue
        origin_of(text, index, across, height)
        high, style, tag, turns = kind
        edges = (box.left, box.right, height.value)
        if turns > 0:
            edges = _turned(box, across.value, height.value, turns, size)
        found.append((turns, Glyph(char, start + index, *edges, high, style, tag)))
    counts = Counter(turns for turns, glyph in found if turns >= 0)
    usual = max(counts, key=lambda turns: (counts[turns], -turns)) if counts else 0
    left_out = sum(
        turns != usual and (index == 0 or found[index - 1][0] != turns)
        for index, (turns, _) in enumerate(found)
    )
    return Text([glyph for turns, glyph in found if turns == usual], "".join(stream), usual, left_out)


def _turns(along: float, up: float) -> int:
    """Return the quarter turns, against the clock, of text that runs along this direction."""
    if abs(up) <= _SLANT * abs(along):
        return 0 if along > 0 else 2
    if abs(along) <= _SLANT * abs(up):
        return 1 if up > 0 else 3
    return -1


def _turned(
    box: Any, across: float, height: float, turns: int, size: tuple[float, float]
) -> tuple[float, float, float]:
    """Return left, right and base of a character, where the page is turned back."""
    if turns == 1:
        return box.bottom, box.top, size[0] - across
    if turns == 2:
        return size[0] - box.right, size[0] - box.left, size[1] - height
    return size[1] - box.top, size[1] - box.bottom, across


def turned(rule: Rule, turns: int, size: tuple[float, float]) -> Rule:
    """Return a drawn line, where the page is turned back."""
    if turns == 0:
        return rule
    left, right, high = _turned(rule, rule.left, rule.bottom, turns, size)
    _, _, low = _turned(rule, rule.right, rule.top, turns, size)
    return Rule(left, right, min(high, low), max(high, low))


def _char(code: int) -> str:
    char = chr(code) if 0 < code < 0x110000 and not 0xD800 <= code < 0xE000 else "\ufffd"
    return "-" if char in (_LINE_HYPHEN, "\x02") else char


def rules(page: Any, most: int) -> tuple[list[Rule], int]:
    """Return the lines that are drawn on a page, and how many pictures it has.

    A thin box is a line; of a larger one its four sides are. Beyond ``most`` objects nothing is looked at.
    """
    found: list[Rule] = []
    pictures = 0
    left, bottom, right, top = (ctypes.c_float() for _ in range(4))
    for index in range(min(pdfium.FPDFPage_CountObjects(page), most)):
        thing = pdfium.FPDFPage_GetObject(page, index)
        kind = pdfium.FPDFPageObj_GetType(thing)
        if kind == pdfium.FPDF_PAGEOBJ_IMAGE:
            pictures += 1
        if kind != pdfium.FPDF_PAGEOBJ_PATH or len(found) >= _MOST_RULES:
            continue
        if pdfium.FPDFPageObj_GetBounds(thing, left, bottom, right, top):
            found += _lines(Rule(left.value, right.value, bottom.value, top.value))
    return found, pictures


def _lines(box: Rule) -> list[Rule]:
    wide, high = box.right - box.left, box.top - box.bottom
    if min(wide, high) <= _THIN:
        return [box] if max(wide, high) >= _LEAST_RULE else []
    return [
        Rule(box.left, box.right, box.bottom, box.bottom),
        Rule(box.left, box.right, box.top, box.top),
        Rule(box.left, box.left, box.bottom, box.top),
        Rule(box.right, box.right, box.bottom, box.top),
    ]
