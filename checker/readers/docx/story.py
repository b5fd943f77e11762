"""What does one part of a letter say, once its changes are accepted and what is hidden is left out?"""

from collections import Counter
from collections.abc import Callable, Iterator

from lxml import etree
from msgspec import Struct, field
from msgspec.structs import replace

from checker.document import Mark
from checker.readers.docx import drawing, rows
from checker.readers.docx.fields import Fields
from checker.readers.docx.markup import MC, THROUGH, M, W, is_on, value
from checker.readers.docx.natures import Natures
from checker.readers.docx.notes import NoteNumbers
from checker.readers.docx.properties import Properties, paragraph_properties
from checker.readers.docx.stream import HYPHEN, SYMBOL, T, length, shown
from checker.readers.docx.styles import Styles
from checker.readers.flow.content import Box, Content, Paragraph, SectionEnd
from checker.readers.flow.line import Line
from checker.spending import watched

_P, _R, _TBL = W + "p", W + "r", W + "tbl"
_P_PROPERTIES, _R_PROPERTIES = W + "pPr", W + "rPr"
_SECTION, _BOX, _IMPORTED = W + "sectPr", W + "txbxContent", W + "altChunk"
_ALTERNATE, _CHOICE, _FALLBACK = MC + "AlternateContent", MC + "Choice", MC + "Fallback"
_BOLD, _HIDDEN, _RUN_STYLE, _RAISED = W + "b", W + "vanish", W + "rStyle", W + "vertAlign"
_POSITION = W + "position"  # half points above the line, a minus before those below
_LINK, _UNDERLINED, _NO_LINE = W + "hyperlink", W + "u", frozenset({None, "none"})
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"

_PROPERTIES = frozenset(W + name for name in ("pPr", "rPr", "sdtPr", "tblPr", "tblGrid", "trPr", "tcPr"))
_COUNTED = frozenset({T, HYPHEN, SYMBOL})
_GAPS = {W + "tab": False, W + "ptab": False, W + "br": True, W + "cr": True}
_REFERENCES = {W + "footnoteReference": "footnote", W + "endnoteReference": "endnote"}
_ELSEWHERE = {_IMPORTED: "imported text", W + "subDoc": "linked document"}
# Taken out by a change, or a reading aid above characters: what is passed by here is meant not to be read.
_GONE = frozenset(W + name for name in ("del", "moveFrom", "rt", "rubyPr", "sdtEndPr", "sdtPr"))


class _Flow(Struct):
    """What has been read of one container (body, cell, box), and the paragraph that is still open in it."""

    found: list[Content] = field(default_factory=list)
    line: Line | None = None
    boxes: list[Content] = field(default_factory=list)


class _Look(Struct, frozen=True):
    """How a run looks, as far as its text depends on it.

    ``bold`` is underlined too: both make a heading of a line. A link is underlined for being one.
    """

    bold: bool = False
    hidden: bool = False
    raised: bool = False
    linked: bool = False


class Story:
    """Reads one part from its first element to its last, counting the part's stream as it goes.

    Every element is either read or skipped, and what is skipped is counted: so ``at`` is always the place
    of the next character in the stream (see ``stream``).
    """

    def __init__(
        self, part: etree._Element, styles: Styles, natures: Natures, notes: NoteNumbers | None = None
    ) -> None:
        self.unread: Counter[str] = Counter()
        self.at = 0
        self._styles = styles
        self._natures = natures
        self._notes = notes
        self._fields = Fields(part)

    def read(self, container: etree._Element) -> tuple[Content, ...]:
        """Return the content of a container of paragraphs."""
        flow = _Flow()
        self._read_into(container, flow)
        self._close(flow, None)
        return tuple(flow.found)

    def skip(self, element: etree._Element) -> None:
        """Pass by an element that is no text of the letter."""
        tag = element.tag
        if tag in _COUNTED or (len(element) and tag not in _PROPERTIES):
            self.at += length(element)

    def _read_into(self, container: etree._Element, flow: _Flow) -> None:
        for child in watched(container):
            tag = child.tag
            if tag == _P:
                self._paragraph(child, flow)
            elif tag == _TBL:
                self._close(flow, None)
                flow.found.append(rows.table(child, self))
            elif tag in THROUGH:
                self._read_into(child, flow)
            elif tag == _ALTERNATE:
                self._alternate(child, lambda choice: self._read_into(choice, flow))
            elif tag == _SECTION:
                self._end_section(flow)
            elif tag in drawing.EQUATIONS:
                self._equations(child)
            else:
                self._leave(child)

    def _leave(self, element: etree._Element) -> None:
        """Pass by what is not known here; it is told of if it holds text of the letter, or leads to it."""
        at = self.at
        self.skip(element)
        if element.tag in _ELSEWHERE:
            self.unread[_ELSEWHERE[element.tag]] += 1
        elif self.at > at and element.tag not in _GONE:
            self.unread[drawing.UNKNOWN] += 1

    def _paragraph(self, element: etree._Element, flow: _Flow) -> None:
        said = paragraph_properties(element.find(_P_PROPERTIES))
        style = self._styles.paragraph(said.style)
        flow.line = flow.line or Line()
        self._inline(element, flow, _Look(style.bold, style.hidden))
        # A paragraph whose end was deleted goes on in the next one, and then has that one's style.
        if not said.end_deleted:
            self._close(flow, said)
        if said.ends_section:
            self._end_section(flow)

    def _inline(self, parent: etree._Element, flow: _Flow, base: _Look) -> None:
        for child in watched(parent):
            tag = child.tag
            if tag == _R:
                self._run(child, flow, base)
            elif tag == _LINK:
                self._inline(child, flow, replace(base, linked=True))
            elif tag in THROUGH:
                self._inline(child, flow, base)
            elif tag == _ALTERNATE:
                self._alternate(child, lambda choice: self._inline(choice, flow, base))
            elif tag in drawing.EQUATIONS:
                self._equations(child)
            else:
                self._leave(child)

    def _run(self, run: etree._Element, flow: _Flow, base: _Look) -> None:
        look = self._look(run.find(_R_PROPERTIES), base)
        self._run_children(run, flow, look)

    def _run_children(self, run: etree._Element, flow: _Flow, look: _Look) -> None:
        line = flow.line = flow.line or Line()
        children = iter(run)
        for child in children:
            tag = child.tag
            visible = self._fields.shown and not look.hidden
            if tag == T:
                self._text(child, line, look, visible=visible)
            elif tag in _GAPS:
                if visible:
                    line.gap(breaks=_GAPS[tag])
            elif tag in _COUNTED:
                if visible:
                    line.add(shown(child), self.at, bold=look.bold)
                self.at += 1
            elif tag in _REFERENCES:
                if visible:
                    self._reference(child, children, line)
            else:
                self._other(child, flow, look, visible=visible)

    def _other(self, child: etree._Element, flow: _Flow, look: _Look, *, visible: bool) -> None:
        """Read what is rare in a run: fields, drawings, annotated characters."""
        tag = child.tag
        if tag == W + "fldChar":
            self._fields.character(child)
        elif tag == W + "instrText":
            self._fields.instruction(child.text or "")
        elif tag in drawing.DRAWINGS and visible:
            self._drawing(child, flow)
        elif tag == _ALTERNATE:
            self._alternate(child, lambda choice: self._run_children(choice, flow, look))
        elif tag in THROUGH:
            self._inline(child, flow, look)
        else:
            self.skip(child)

    def _text(self, element: etree._Element, line: Line, look: _Look, *, visible: bool) -> None:
        text = element.text or ""
        where = self.at
        self.at += len(text)
        if not visible or not text:
            return
        if element.get(_SPACE) != "preserve":  # Word drops white space at its ends
            where += len(text) - len(text.lstrip(" \t\r\n"))
            text = text.strip(" \t\r\n")
        if self._notes and look.raised and self._fields.inside("NOTEREF"):
            line.mark(Mark(text, 0, where, where + len(text), self._notes.labelled(text)))
            return
        line.contents |= self._fields.inside("TOC")
        (line.lift if look.raised else line.add)(text, where, bold=look.bold)

    def _reference(self, element: etree._Element, rest: Iterator[etree._Element], line: Line) -> None:
        """Take a note mark; one that the writer chose is the rest of its run."""
        if self._notes is None:
            return
        where = self.at
        custom = None
        if value(element, "customMarkFollows") not in {None, "0", "false"}:
            chosen = list(rest)
            custom = "".join(shown(child) for child in chosen if child.tag in _COUNTED).strip()
            for child in chosen:
                self.skip(child)
        label, block = self._notes.refer(_REFERENCES[element.tag], value(element, "id") or "", custom)
        line.mark(Mark(label, 0, where, self.at, block))

    def _look(self, properties: etree._Element | None, base: _Look) -> _Look:
        if properties is None:
            return base
        bold, hidden, raised = base.bold, base.hidden, base.raised
        for child in properties:
            tag = child.tag
            if tag == _RUN_STYLE:
                style = self._styles.style(value(child))
                bold, hidden, raised = bold or style.bold, hidden or style.hidden, raised or style.raised
            elif tag == _BOLD:
                bold = is_on(child)
            elif tag == _UNDERLINED and not base.linked and not self._fields.inside("HYPERLINK"):
                bold = bold or value(child) not in _NO_LINE
            elif tag == _HIDDEN:
                hidden = is_on(child)
            elif tag == _RAISED:
                raised = value(child) == "superscript"
            elif tag == _POSITION:
                raised = raised or (value(child) or "").lstrip("+").isdigit()
        return _Look(bold, hidden, raised, base.linked)

    def _alternate(self, element: etree._Element, read: Callable[[etree._Element], None]) -> None:
        """Read the first of several ways to draw the same thing, and pass by the others."""
        chosen = element.find(_CHOICE)
        if chosen is None:
            chosen = element.find(_FALLBACK)
        for child in element:
            if child is chosen:
                read(child)
            else:
                self.skip(child)

    def _equations(self, element: etree._Element) -> None:
        inner = element.iter(M + "oMath")
        self.unread[drawing.EQUATION] += sum(1 for _ in inner)
        self.skip(element)

    def _drawing(self, element: etree._Element, flow: _Flow) -> None:
        if element.tag == W + "object":
            self.unread[drawing.embedded(element)] += 1
            self.skip(element)
        elif drawing.is_hidden(element):
            self.skip(element)
        else:
            decoration = drawing.is_decoration(element)
            self._look_for_boxes(element, flow, counts=not decoration)

    def _look_for_boxes(self, element: etree._Element, flow: _Flow, *, counts: bool) -> None:
        for child in element:
            tag = child.tag
            if tag == _BOX:
                flow.boxes.append(self._box(child))
            elif tag == _ALTERNATE:
                self._alternate(child, lambda choice: self._look_for_boxes(choice, flow, counts=counts))
            elif what := drawing.unread(child):
                if counts:
                    self.unread[what] += 1
                self.skip(child)
            elif len(child):
                self._look_for_boxes(child, flow, counts=counts)
            else:
                self.skip(child)

    def _box(self, element: etree._Element) -> Box:
        outside, self._fields = self._fields, Fields(element)
        content = self.read(element)
        self._fields = outside
        return Box(content)

    def _close(self, flow: _Flow, said: Properties | None) -> None:
        """End the open paragraph, if there is one; text boxes anchored in it come behind it."""
        if flow.line is not None:
            flow.found.append(Paragraph(flow.line.finish(), self._natures.of(said)))
        flow.found += flow.boxes
        flow.line, flow.boxes = None, []

    def _end_section(self, flow: _Flow) -> None:
        self._close(flow, None)
        flow.found.append(SectionEnd())
        if self._notes:
            self._notes.next_section()
