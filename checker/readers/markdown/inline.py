"""What does a block say once its emphasis, links, tags, escapes and note marks are taken out?"""

from __future__ import annotations

import re
from html import unescape
from typing import TYPE_CHECKING, Any

from marko import inline, inline_parser

from checker.document.raised import lifted
from checker.readers.left_out import LEFT_OUT
from checker.readers.markdown.guard import tangled
from checker.readers.markdown.spans import (
    Attributed,
    Equation,
    FootnoteMark,
    InlineNote,
    Strikethrough,
    Subscript,
    Superscript,
)
from checker.readers.markdown.weave import Weaver, Written
from checker.spending import watched

if TYPE_CHECKING:
    from marko.source import Source

    from checker.readers.markdown.body import Body


class TangledError(Exception):
    """A block whose brackets would take marko longer than anyone waits."""


def write(body: Body, source: Source) -> Written:
    """Write one block's text.

    Raises:
        TangledError: the block's mark-up is made to take for ever.
        RecursionError: it is nested too deeply.
    """
    return write_all((body,), source)


def write_all(bodies: tuple[Body, ...], source: Source) -> Written:
    """Write several bodies as one text: the paragraphs of a note."""
    weaver = Weaver()
    for body in watched(bodies):
        weaver.end_line(joins=False)
        _Writer(body, weaver).write(source)
    return weaver.written()


# Marko walks a paragraph character by character; most need no more than the expression _RAW.
_MARKED = re.compile(r"[*_`<~]|\$\$|\[(?!\^[^\]\[\s^]{1,60}\](?!\())|\^\[")
_LAST = re.compile(r"[$*_`<>~)\]}]")

_RAW = re.compile(
    r"[ \t]*\\?\n"  # a line end, soft or hard
    r"|\u00ad\n"
    r"|\\([!-/:-@\[-`{-~ ])"
    r"|&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});"
    r"|\[\^([^\]\[\s^]{1,60})\]"
    r"|\^(\d{1,3})\^"
    r"|((?<![¹²³⁰⁴-⁹])[¹²³⁰⁴-⁹]{1,3}(?![¹²³⁰⁴-⁹]))"
)
_VERBATIM = re.compile(r"\u00ad?\n")
_BREAKING = re.compile(r"</?(?:br|p|div|li|ul|ol|td|th|tr|h[1-6]|dd|dt|center|blockquote)\b", re.IGNORECASE)
_NAME = re.compile(r"<([A-Za-z]+)")
_DECORATION = re.compile(r"\balt\s*=\s*(?:\"\"|'')", re.IGNORECASE)  # as its page calls it
_SUPERSCRIPTS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
_TEN = re.compile(r"(?<![\d.,])10$")
_POWERED = re.compile(r"(?<![^\W\d_])[^\W\d_]{1,2}$")  # the letters of a unit
_SHOWN = (inline.Emphasis, inline.StrongEmphasis, inline.Link, Strikethrough, Subscript, Attributed)
_WORDS_OF_A_NOTE = 3  # fewer in small raised letters are an ordinal's ending or a trade mark
_LABELLED = re.compile(r"\s*(\d{1,3}|\*{1,3})\s*(?:\s(\S.*))?$", re.DOTALL)


class _Writer:
    def __init__(self, body: Body, weaver: Weaver) -> None:
        self.body = body
        self.text = body.text
        self.weaver = weaver
        self.waiting: tuple[int, int] | None = None

    def write(self, source: Source) -> None:
        text = self.text
        first = _MARKED.search(text)
        if first is None:
            self._raw(0, len(text))
            return
        # Only its neighbours count for a run of stars, so the plain ends of a paragraph can be left out.
        start = first.start()
        while start and (text[start - 1] == "\\" or start == first.start()):
            start -= 1
        end = len(text)
        while end > start and not _LAST.match(text, end - 1):
            end -= 1
        end = min(end + 1, len(text))
        if tangled(text[start:end]):
            raise TangledError
        self._range(0, start)
        inner = text[start:end]
        elements = inline_parser.parse(
            inner,
            [element for element in source.parser.inline_elements.values() if not element.virtual],
            fallback=inline.RawText,
            source=source,
            positions=range(start, end),
        )
        self._elements(elements)
        self._range(end, len(text))
        self._flush()

    def _elements(self, elements: Any) -> None:
        for element in elements:
            span = element.source_span
            if span is None:
                continue
            if isinstance(element, (inline.RawText, inline.LineBreak)):
                self._range(*span)
                continue
            self._flush()
            self._element(element, *span)

    def _element(self, element: Any, start: int, end: int) -> None:
        if isinstance(element, _SHOWN):
            self._elements(element.children)
            self._flush()
        elif isinstance(element, inline.Literal):
            self._keep(start + 1, end)
        elif isinstance(element, inline.CodeSpan):
            self._code(element)
        elif isinstance(element, inline.AutoLink):
            self._keep(start + 1, end - 1)
        elif isinstance(element, FootnoteMark):
            self._mark(self.text[start + 2 : end - 1], start, end)
        elif isinstance(element, Superscript):
            self._superscript(start, end)
        elif isinstance(element, InlineNote):
            self._mark(None, start, end, self.body.cut(start + 2, end - 1))
        elif isinstance(element, (inline.Image, Equation)):
            self.weaver.unread.append("equation" if isinstance(element, Equation) else "image")
        elif isinstance(element, inline.InlineHTML):
            self._tag(start, end)

    def _tag(self, start: int, end: int) -> None:
        if _BREAKING.match(self.text, start, end):
            self.weaver.end_line(joins=False)
            return
        name = _NAME.match(self.text, start, end)
        if name and name[1].lower() in LEFT_OUT and not _DECORATION.search(self.text, start, end):
            self.weaver.unread.append(LEFT_OUT[name[1].lower()])

    def _code(self, element: Any) -> None:
        (_, start), (end, _) = element.syntax_spans
        for match in _VERBATIM.finditer(self.text, start, end):
            self._keep(start, match.start())
            if match.group() == "\n":
                self.weaver.end_line()
            start = match.end()
        self._keep(start, end)

    def _superscript(self, start: int, end: int) -> None:
        caret = self.text[start] == "^"
        inner_start, inner_end = (start + 1, end - 1) if caret else (start + 5, end - 6)
        small = self.text[inner_start:inner_end]
        labelled = _LABELLED.match(small)
        if labelled and not labelled[2]:
            if self._powers(labelled[1]):
                self._raw(inner_start, inner_end)
            elif not self._lifts(labelled[1]):
                self._mark(labelled[1], start, end)
        elif labelled or len(small.split()) >= _WORDS_OF_A_NOTE:
            begin = labelled.start(2) if labelled else 0
            inside = self.body.cut(inner_start + begin, inner_end)
            self._mark(labelled[1] if labelled else None, start, end, inside)
        else:
            self._raw(inner_start, inner_end)

    def _powers(self, digits: str) -> bool:
        """Tell whether small digits make a unit of what stands before them: m², km³."""
        return digits in {"2", "3"} and _POWERED.search(self.weaver.tail()) is not None

    def _lifts(self, digits: str) -> bool:
        """Tell whether digits are the exponent of ten, and write them as such."""
        if _TEN.search(self.weaver.tail()) is None or not digits.isdecimal():
            return False
        self.weaver.put(lifted(digits, self.weaver.tail()))
        return True

    def _mark(self, label: str | None, start: int, end: int, inside: Body | None = None) -> None:
        where = self.body.place(start)
        self.weaver.mark(label, where, self.body.place(end - 1) + 1, inside)

    def _keep(self, start: int, end: int) -> None:
        for first, last, place in self.body.runs(start, end):
            self.weaver.keep(self.text[first:last], place)

    def _range(self, start: int, end: int) -> None:
        """Read raw text, together with raw text that it touches: an entity may lie across."""
        if start >= end:
            return
        if self.waiting and self.waiting[1] == start:
            start = self.waiting[0]
        else:
            self._flush()
        self.waiting = (start, end)

    def _flush(self) -> None:
        if self.waiting:
            waiting, self.waiting = self.waiting, None
            self._raw(*waiting)

    def _raw(self, start: int, end: int) -> None:
        for match in _RAW.finditer(self.text, start, end):
            self._keep(start, match.start())
            start = match.end()
            self._special(match)
        self._keep(start, end)

    def _special(self, match: re.Match[str]) -> None:
        found = match.group()
        escaped, footnote, caret, small = match.groups()
        if found == "\u00ad\n":
            return
        if found[-1] == "\n":
            self.weaver.end_line()
        elif escaped == " ":
            self.weaver.put(" ")
        elif escaped:
            self._keep(match.end() - 1, match.end())
        elif footnote:
            self._mark(footnote, match.start(), match.end())
        elif caret or small:
            self._raised(match, caret or small.translate(_SUPERSCRIPTS))
        elif found[0] == "&":
            self._entity(match)

    def _raised(self, match: re.Match[str], label: str) -> None:
        """Read "^5^" or "⁵": a unit's power, an exponent, or a mark."""
        caret = match.group()[0] == "^"
        if self._powers(label):
            self._keep(match.start() + caret, match.end() - caret)
        elif not self._lifts(label):
            self._mark(label, match.start(), match.end())

    def _entity(self, match: re.Match[str]) -> None:
        found = match.group()
        meant = unescape(found)
        if meant == found:
            self._keep(match.start(), match.end())
        elif meant == "&":
            self._keep(match.start(), match.start() + 1)
        elif meant != "\u00ad":
            self.weaver.put(" " if meant.isspace() else meant)
