"""What does one part of a letter say, its changes accepted or rejected, and without what is hidden?"""

from collections import Counter
from collections.abc import Callable

from lxml import etree
from msgspec.structs import replace

from checker.document import Mark
from checker.readers.flow.content import Box, Content, Nature, Paragraph, Table
from checker.readers.odt import drawing, rows
from checker.readers.odt.changes import Changes, Deleted
from checker.readers.odt.lists import LEVELS, Lists
from checker.readers.odt.names import OFFICE, STYLE, TABLE, TEXT, H, P, number
from checker.readers.odt.notes import Notes
from checker.readers.odt.state import UNSTYLED, Flow, Listed, Look
from checker.readers.odt.stream import inside, length, start
from checker.readers.odt.styles import Style, Styles
from checker.readers.odt.tables import Copies
from checker.spending import watched

_GAPS = {TEXT + "s": False, TEXT + "tab": False, TEXT + "line-break": True}
_SPAN, _NOTE, _NOTE_REFERENCE = TEXT + "span", TEXT + "note", TEXT + "note-ref"
_CITATION, _NOTE_BODY = TEXT + "note-citation", TEXT + "note-body"
_HIDDEN_TEXT, _HIDDEN_PARAGRAPH = TEXT + "hidden-text", TEXT + "hidden-paragraph"
_LIST, _ITEM, _LIST_HEADER, _LISTED = (
    TEXT + name for name in ("list", "list-item", "list-header", "numbered-paragraph")
)
_CHANGE_START, _CHANGE_END, _CHANGE = (TEXT + name for name in ("change-start", "change-end", "change"))
_TABLE = TABLE + "table"
_MASTHEADS = frozenset({"parlementair.kop"})
"""What official publications set the title block of a parliamentary paper in: it is no table of anything."""

_SECTION, _LINK = TEXT + "section", TEXT + "a"
_THROUGH = frozenset(
    {TEXT + "index-body", TEXT + "index-title", TEXT + "bibliography"}
    | {STYLE + f"region-{side}" for side in ("left", "center", "right")}
)
_CONTENTS = frozenset(
    TEXT + name
    for name in (
        *("table-of-content", "illustration-index", "table-index", "object-index", "user-index"),
        "alphabetical-index",
    )
)
_SILENT = frozenset(
    {OFFICE + "annotation", OFFICE + "annotation-end", OFFICE + "event-listeners", OFFICE + "forms"}
    | {TEXT + "ruby-text", TEXT + "script", TEXT + "tracked-changes", OFFICE + "change-info"}
)


class Story:
    """Reads a container of one part, counting the part's stream as it goes.

    Every element is either read or skipped, and what is skipped is counted: so ``at`` is always the place
    of the next character in the stream (see ``stream``).
    """

    def __init__(
        self,
        part: etree._Element,
        styles: Styles,
        lists: Lists,
        media: dict[str, str],
        notes: Notes | None = None,
        *,
        original: bool = False,
    ) -> None:
        self.unread: Counter[str] = Counter()
        self.at = 0
        self._styles = styles
        self._lists = lists
        self._media = media
        self._notes = notes
        self._copies = Copies()
        self._indexes = 0
        self._changes = Changes(part, original=original)
        self._deleting: set[str] = set()
        self._restoring = False
        self._unended: etree._Element | None = None
        self._blocks: dict[object, Callable[[etree._Element, Flow], None]] = {
            P: self._paragraph,
            H: self._paragraph,
            _LIST: self._list,
            _LISTED: self._numbered,
            _TABLE: self._table,
            _SECTION: self._section,
            _CHANGE_START: self._change,
            _CHANGE_END: self._change,
            _CHANGE: self._put_back,
            **dict.fromkeys(_THROUGH, self._read_into),
            **dict.fromkeys(_CONTENTS, self._index),
            **dict.fromkeys(drawing.DRAWINGS, self._anchored),
        }

    def read(self, container: etree._Element) -> tuple[Content, ...]:
        """Return what a container of paragraphs says, wherever it stands in its part."""
        self.at = start(container)
        return self.within(container)

    def within(self, container: etree._Element) -> tuple[Content, ...]:
        """Return what a container says at which the story has come."""
        flow = Flow()
        self._read_into(container, flow)
        flow.close()
        return tuple(flow.found)

    def skip(self, element: etree._Element) -> None:
        """Pass by an element that is no text of the letter."""
        self.at += length(element)

    def each(self, parent: etree._Element, read: Callable[[etree._Element], None]) -> None:
        """Read the children of an element whose own characters are only white space between them."""
        self.at += len(parent.text or "")
        for child in parent:
            read(child)
            self.at += len(child.tail or "")

    def _read_into(self, container: etree._Element, flow: Flow) -> None:
        self.at += len(container.text or "")
        for child in watched(container):
            read = self._blocks.get(child.tag)
            if read is None:
                self._leave(child)
            else:
                read(child, flow)
            self.at += len(child.tail or "")

    def _leave(self, element: etree._Element) -> None:
        """Pass by what is not known between paragraphs; it is told of if it holds text of the letter."""
        if element.tag not in _SILENT and not element.tag.endswith("-source") and inside(element).strip():
            self.unread[drawing.UNKNOWN] += 1
        self.skip(element)

    def _paragraph(self, element: etree._Element, flow: Flow, listed: Listed | None = None) -> None:
        style = self._styles.paragraph(element.get(TEXT + "style-name"))
        hidden = element.find(_HIDDEN_PARAGRAPH)
        if style.hidden or (hidden is not None and hidden.get(TEXT + "is-hidden") == "true"):
            self.skip(element)
            return
        if flow.line is None:
            flow.nature = lambda: self._nature(element, style, listed)
        self._inline(element, flow, Look(bold=bool(style.bold), underlined=bool(style.underlined)))
        # A paragraph whose end was taken away goes on in the next one.
        if not self._deleting and element is not self._unended:
            flow.close()

    def _nature(self, element: etree._Element, style: Style, listed: Listed | None) -> Nature:
        level, label, depth = None if style.caption else style.level, None, 0
        if element.tag == H:
            level = number(element, TEXT + "outline-level", 1, LEVELS) or 1
            if listed is None and style.list_style != "" and element.get(TEXT + "is-list-header") != "true":
                label = self._lists.heading(level, number(element, TEXT + "start-value", 0, 32767))
        if listed is not None and listed.waiting:
            listed.waiting = False
            label = self._lists.label(listed.running, listed.style, listed.level, listed.start)
            depth = listed.level - 1
        return Nature(level, label, depth, style.caption, style.contents or self._indexes > 0)

    def _inline(self, parent: etree._Element, flow: Flow, look: Look) -> None:
        self._text(parent.text, flow, look)
        for child in parent:
            tag = child.tag
            if tag in _GAPS:
                if self._visible(look):
                    flow.write().gap(breaks=_GAPS[tag])
                self.skip(child)
            elif tag == _SPAN:
                self._inline(
                    child, flow, look.under(self._styles.style("text", child.get(TEXT + "style-name")))
                )
            elif tag == _NOTE:
                self._note(child, flow, look)
            elif tag in (_CHANGE_START, _CHANGE_END):
                self._change(child, flow)
            elif tag == _CHANGE:
                self._put_back_within(child, flow)
            elif tag in drawing.DRAWINGS:
                self._drawing(child, flow, look)
            else:
                self._field(child, flow, look)
            self._text(child.tail, flow, look)

    def _field(self, element: etree._Element, flow: Flow, look: Look) -> None:
        """Read what a field or a link shows."""
        tag = element.tag
        if tag in _SILENT or (tag == _HIDDEN_TEXT and element.get(TEXT + "is-hidden") == "true"):
            self.skip(element)
        elif tag == _NOTE_REFERENCE and look.raised and self._notes and self._visible(look):
            label = inside(element)
            where, self.at = self.at, self.at + len(label)
            note = self._notes.referred(element.get(TEXT + "ref-name"), label)
            flow.write().mark(Mark(label, 0, where, self.at, note))
        else:
            self._inline(element, flow, replace(look, linked=True) if tag == _LINK else look)

    def _text(self, text: str | None, flow: Flow, look: Look) -> None:
        if text:
            if self._visible(look):
                line = flow.write()
                (line.lift if look.raised else line.add)(text, self.at, bold=look.heads)
            self.at += len(text)

    def _visible(self, look: Look) -> bool:
        return not look.hidden and not self._deleting

    def _note(self, element: etree._Element, flow: Flow, look: Look) -> None:
        if self._notes is None or not self._visible(look):
            self.skip(element)
            return
        label = self._notes.label(element)
        place = (self.at, self.at)
        content: tuple[Content, ...] | None = None
        self.at += len(element.text or "")
        for child in element:
            if child.tag == _CITATION:
                shown = inside(child)
                first = self.at + len(shown) - len(shown.lstrip())
                place = (first, first + len(shown.strip()))
                self.skip(child)
            elif child.tag == _NOTE_BODY and content is None:
                content = self.within(child)
            else:
                self.skip(child)
            self.at += len(child.tail or "")
        block = None if content is None else self._notes.add(element, label, place, content)
        flow.write().mark(Mark(label, 0, *place, block))

    def _change(self, element: etree._Element, flow: Flow) -> None:  # noqa: ARG002 - read as other blocks are
        """Begin or end text that stands in its place and is not shown."""
        name = self._changes.hides(element)
        if name is not None and element.tag == _CHANGE_START:
            self._deleting.add(name)
        elif name is not None:
            self._deleting.discard(name)
        self.skip(element)

    def _put_back(self, element: etree._Element, flow: Flow) -> None:
        """Read what was taken out between two paragraphs, wherever the file keeps it."""
        self.skip(element)
        deleted = self._taken_out(element)
        if deleted is not None:
            self._read_deleted(deleted, flow)

    def _put_back_within(self, element: etree._Element, flow: Flow) -> None:
        """Read what was taken out of a paragraph: its first paragraph goes on here, its last one in the rest.

        Where the paragraph only begins here, the rest is this paragraph, with its style and number.
        """
        self.skip(element)
        deleted = self._taken_out(element)
        if deleted is None:
            return
        this, begun = flow.nature, flow.line is not None
        self._unended = deleted.last_paragraph()
        self._read_deleted(deleted, flow)
        self._unended = None
        if not begun:
            flow.nature = this

    def _taken_out(self, element: etree._Element) -> Deleted | None:
        return None if self._deleting or self._restoring else self._changes.put_back(element)

    def _read_deleted(self, deleted: Deleted, flow: Flow) -> None:
        here, self.at = self.at, deleted.at
        self._restoring = True
        self._read_into(deleted.content, flow)
        self._restoring = False
        self.at = here

    def _section(self, element: etree._Element, flow: Flow) -> None:
        display = element.get(TEXT + "display")
        if display == "none" or (display == "condition" and element.get(TEXT + "is-hidden") == "true"):
            self.skip(element)
        else:
            self._read_into(element, flow)

    def _index(self, element: etree._Element, flow: Flow) -> None:
        self._indexes += 1
        self._read_into(element, flow)
        self._indexes -= 1

    def _list(self, element: etree._Element, flow: Flow, above: Listed | None = None) -> None:
        if above is None:
            running = self._lists.begin(element)
            listed = Listed(running, running.style, 1)
        else:
            style = element.get(TEXT + "style-name") or above.style
            listed = Listed(above.running, style, min(above.level + 1, LEVELS))
        self.each(element, lambda item: self._item(item, flow, listed))

    def _item(self, item: etree._Element, flow: Flow, listed: Listed) -> None:
        if item.tag not in (_ITEM, _LIST_HEADER):
            self.skip(item)
            return
        listed.waiting = item.tag == _ITEM
        listed.start = number(item, TEXT + "start-value", 0, 32767)
        self.each(item, lambda child: self._in_item(child, flow, listed))

    def _in_item(self, child: etree._Element, flow: Flow, listed: Listed) -> None:
        if child.tag in (P, H):
            self._paragraph(child, flow, listed)
        elif child.tag == _LIST:
            self._list(child, flow, listed)
        else:
            read = self._blocks.get(child.tag)
            if read is None:
                self._leave(child)
            else:
                read(child, flow)

    def _numbered(self, element: etree._Element, flow: Flow) -> None:
        """Read a paragraph that is a list item by itself."""
        running = self._lists.begin(element)
        level = number(element, TEXT + "level", 1, LEVELS) or 1
        first = number(element, TEXT + "start-value", 0, 32767)
        listed = Listed(running, running.style, level, first, waiting=True)
        self.each(element, lambda child: self._in_item(child, flow, listed))

    def _anchored(self, element: etree._Element, flow: Flow) -> None:
        """Read a drawing that is anchored to the page and stands between paragraphs."""
        self._drawing(element, flow, UNSTYLED)
        if flow.line is None:
            flow.found += flow.boxes
            flow.boxes = []

    def _drawing(self, element: etree._Element, flow: Flow, look: Look) -> None:
        tag = element.tag
        if not self._visible(look):
            self.skip(element)
        elif tag in drawing.GROUPS:
            self.each(element, lambda child: self._drawn(child, flow, look))
        elif tag == drawing.FRAME:
            chosen = drawing.shown(element)
            self.each(element, lambda child: self._framed(child, flow, chosen=child is chosen))
        elif drawing.holds_text(element):
            flow.boxes.append(Box(self.within(element)))
        else:
            if tag == drawing.CONTROL:
                self.unread[drawing.FORM_FIELD] += 1
            self.skip(element)

    def _drawn(self, child: etree._Element, flow: Flow, look: Look) -> None:
        if child.tag in drawing.DRAWINGS:
            self._drawing(child, flow, look)
        else:
            self.skip(child)

    def _framed(self, child: etree._Element, flow: Flow, *, chosen: bool) -> None:
        if chosen and child.tag == drawing.TEXT_BOX:
            flow.boxes.append(Box(self.within(child)))
            return
        what = drawing.unread(child, self._media) if chosen else None
        if what:
            self.unread[what] += 1
        self.skip(child)

    def _table(self, element: etree._Element, flow: Flow) -> None:
        flow.close()
        cells = rows.cells(element, self, self._copies)
        if element.get(TABLE + "name") in _MASTHEADS:
            flow.found += [_of_masthead(item) for cell in cells for item in cell.content]
        else:
            flow.found.append(Table(cells))


def _of_masthead(item: Content) -> Content:
    """A lone figure there is the number of the house, in large type, and heads nothing."""
    if isinstance(item, Paragraph) and item.line.text.isdecimal():
        return Paragraph(item.line, Nature(contents=True))
    return item
