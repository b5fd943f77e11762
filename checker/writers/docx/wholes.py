"""What in a Word file must be taken whole by a comment, because none can begin or end inside it?

A text box can hold no comments: it is the paragraph that holds the shape. What Word fills in from elsewhere
(a field, a content control that is bound to other data) loses them, and LibreOffice reads a comment inside a
field as words of the letter. What is written in two ways for two programs must have them in both or in none.
"""

from msgspec import Struct

from checker.writers.docx.names import ALTERNATE, attribute, word
from checker.writers.source import Element, Source

_LINK = "HYPERLINK"  # a field in which comments do no harm

Ends = tuple[int, int]


class _Field(Struct):
    """A field: where the run stands that begins it, in which paragraph, its name, and where it ends."""

    start: int
    paragraph: Element | None
    instruction: str = ""
    shows: bool = False
    end: int | None = None

    @property
    def whole(self) -> bool:
        return not self.instruction.lstrip().startswith(_LINK)


class Wholes:
    """What must be taken whole in one part."""

    def __init__(self, source: Source) -> None:
        self._fields = _fields(source)

    def around(self, element: Element) -> Ends | None:
        """Return the ends of what is taken whole around an element; None where its run can be cut."""
        box = next((one for one in reversed([*element.above()]) if word(one, "txbxContent")), None)
        if box is not None:
            paragraph = next((one for one in box.above() if word(one, "p")), None)
            return (box.start, box.end) if paragraph is None else inside(paragraph)
        found = [ends for ends in (_structure(element), self._field(element)) if ends is not None]
        if not found:
            return None
        return min(start for start, _ in found), max(end for _, end in found)

    def _field(self, element: Element) -> Ends | None:
        field = self._fields.get(element.start)
        return None if field is None or field.end is None else (field.start, field.end)


def inside(paragraph: Element) -> Ends:
    """Return where the text of a paragraph begins and ends."""
    # Without what marks comments: where ours are taken out and set again, they stand in the same order.
    shown = [child for child in paragraph.elements if not _marks_comment(child)]
    if shown and word(shown[0], "pPr"):
        start = shown[1].start if shown[1:] else shown[0].end
    else:
        start = shown[0].start if shown else paragraph.inner
    return start, shown[-1].end if shown else paragraph.inner_end


def _marks_comment(element: Element) -> bool:
    if word(element, "commentRangeStart", "commentRangeEnd"):
        return True
    return word(element, "r") and any(word(child, "commentReference") for child in element.elements)


def _structure(element: Element) -> Ends | None:
    within: list[Element] = []
    for outer in element.above():
        if word(outer, "p", "body", "tc"):
            break
        within.append(outer)
    for outer in reversed(within):
        if outer.name == ALTERNATE or word(outer, "fldSimple") or _is_bound(outer):
            return outer.start, outer.end
        if word(outer, "r"):
            return None if outer is element.parent else (outer.start, outer.end)
    return element.start, element.end


def _is_bound(element: Element) -> bool:
    """Tell whether an element is a content control that Word fills in from other data."""
    if not word(element, "sdt"):
        return False
    said = next((child for child in element.elements if word(child, "sdtPr")), None)
    return said is not None and any(child.name[1] == "dataBinding" for child in said.elements)


def _fields(source: Source) -> dict[int, _Field]:
    """Return for each text that a field shows the outermost such field, by where the element begins."""
    running: list[_Field] = []
    found: dict[int, _Field] = {}
    for element in source.root.iter():
        if word(element, "fldChar"):
            _take(element, running)
        elif word(element, "instrText") and running and not running[-1].shows:
            running[-1].instruction += source.said(element)
        elif running and word(element, "t", "noBreakHyphen", "sym", "footnoteReference", "endnoteReference"):
            field = next((field for field in running if field.whole), None)
            if field is not None:
                found[element.start] = field
    return found


def _take(element: Element, running: list[_Field]) -> None:
    kind, run = attribute(element, "fldCharType"), element.parent or element
    paragraph = next((outer for outer in element.above() if word(outer, "p")), None)
    if kind == "begin":
        running.append(_Field(run.start, paragraph))
    elif kind == "separate" and running:
        running[-1].shows = True
    elif kind == "end" and running:
        field = running.pop()
        # One that goes on in other paragraphs, such as a table of contents, can have comments in these.
        field.end = run.end if paragraph is field.paragraph else None
