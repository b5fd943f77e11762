"""Where between the runs of a Word file can a comment begin and end, and which runs must be cut for it?"""

from bisect import bisect_right
from itertools import pairwise

from msgspec import Struct, field

from checker.writers.docx.names import ALTERNATE, attribute, word
from checker.writers.edits import Edits
from checker.writers.source import Element, Source, Text
from checker.writers.spot import Spot

_REFERENCES = ("footnoteReference", "endnoteReference")
_LEADING = ("rPr", "lastRenderedPageBreak")
_SPACE = " \t\r\n"
_XML = "http://www.w3.org/XML/1998/namespace"


class Boundary(Struct, frozen=True):
    """A place between two characters: ``at`` an offset of the source, or inside ``run`` or its ``text``.

    Inside a run it is before one of its elements, at ``at``; inside a text it is before its character
    ``index``, and ``at`` is where that stands.
    """

    at: int
    run: Element | None = None
    text: Element | None = None
    index: int = 0


class _Counted(Struct, frozen=True):
    """An element that has characters in the stream of the part, and where it begins there."""

    element: Element
    start: int
    length: int


class Runs:
    """The runs of one part, by the places of its stream (see ``readers.docx.stream``)."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._counted: list[_Counted] = []
        self._marks: list[tuple[int, Element]] = []
        at = 0
        for element in source.root.iter():
            if word(element, "t"):
                self._counted.append(_Counted(element, at, _length(source, element)))
                at += self._counted[-1].length
            elif word(element, "noBreakHyphen", "sym"):
                self._counted.append(_Counted(element, at, 1))
                at += 1
            elif word(element, *_REFERENCES) and not any(word(e, "del", "moveFrom") for e in element.above()):
                self._marks.append((at, element))
        self._counted = [one for one in self._counted if one.length]
        self._starts = [one.start for one in self._counted]

    def ends(self, spot: Spot | None) -> tuple[Boundary, Boundary] | None:
        """Return where a comment begins and ends; None where the part has no text at all."""
        if not self._counted:
            return None
        if spot is None:
            return self._beginning()
        if spot.mark:
            here = [element for at, element in self._marks if at == spot.start]
            if here:
                mark = here[min(spot.index, len(here) - 1)]
                end = _after(mark) if spot.end == spot.start else self._end(spot.end)
                return _before(mark), end
        return self._start(spot.start), self._end(max(spot.end, spot.start + 1))

    def _beginning(self) -> tuple[Boundary, Boundary] | None:
        for one in self._counted:
            if not any(word(element, "txbxContent") for element in one.element.above()):
                paragraph = next((e for e in one.element.above() if word(e, "p")), None)
                if paragraph is not None:
                    return _whole(paragraph)
        return None

    def _start(self, at: int) -> Boundary:
        one = self._at(at)
        index = at - one.start
        return (self._inside(one.element, index) if index else None) or _before(one.element)

    def _end(self, at: int) -> Boundary:
        one = self._at(at - 1)
        index = at - one.start
        return (self._inside(one.element, index) if index < one.length else None) or _after(one.element)

    def _at(self, at: int) -> _Counted:
        return self._counted[max(bisect_right(self._starts, at) - 1, 0)]

    def _inside(self, text: Element, index: int) -> Boundary | None:
        """Return the place before a character of a ``w:t``; None where that cannot be cut."""
        run = text.parent
        inner = [child for child in text.children if isinstance(child, Text)]
        if _around(text) is not None or len(inner) != 1 or inner[0].section or len(text.children) != 1:
            return None
        return Boundary(self._source.character(inner[0], index), run, text, index)


def cut(source: Source, edits: Edits, marks: dict[Boundary, str]) -> None:
    """Add mark-up at boundaries, and cut the runs and texts that they stand in."""
    numbers = _Numbers(source)
    texts: dict[int, list[Boundary]] = {}
    for boundary, mark in sorted(marks.items(), key=lambda item: item[0].at):
        if boundary.run is None:
            edits.add(boundary.at, mark)
        elif boundary.text is None:
            edits.add(boundary.at, numbers.between(boundary.run, mark))
        else:
            texts.setdefault(boundary.text.start, []).append(boundary)
    for boundaries in texts.values():
        _cut_text(source, edits, boundaries, marks, numbers)


class _Numbers(Struct):
    """Numbers for tracked changes of looks, which are repeated where a run is cut: each has its own."""

    source: Source
    next: int = 0
    _known: dict[int, str] = field(default_factory=dict)

    def between(self, run: Element, mark: str, opening: str = "", closing: str = "") -> str:
        """Return what ends a run, a mark, and what begins the run anew."""
        source = self.source.text
        properties = next((child for child in run.elements if word(child, "rPr")), None)
        looks = "" if properties is None else self._renumbered(properties)
        return f"{closing}</{run.written}>{mark}{source[run.start : run.inner]}{looks}{opening}"

    def _renumbered(self, properties: Element) -> str:
        text = self.source.text[properties.start : properties.end]
        changes = [child for child in properties.elements if attribute(child, "id") is not None]
        for change in reversed(changes):
            tag = self.source.text[change.start : change.inner]
            written = f'id="{attribute(change, "id")}"'
            at = change.start - properties.start
            text = text[:at] + tag.replace(written, f'id="{self._fresh()}"', 1) + text[at + len(tag) :]
        return text

    def _fresh(self) -> int:
        if not self.next:
            ids = (attribute(element, "id") or "" for element in self.source.root.iter())
            self.next = max((int(one) for one in ids if one.isdecimal()), default=0) + 1
        self.next += 1
        return self.next - 1


def _cut_text(
    source: Source, edits: Edits, boundaries: list[Boundary], marks: dict[Boundary, str], numbers: _Numbers
) -> None:
    """Cut a ``w:t`` so that no space is lost: Word drops those at its ends unless it is told to keep them."""
    element, run = boundaries[0].text, boundaries[0].run
    assert element is not None
    assert run is not None
    tag = element.written
    opening, closing, keeping = f"<{tag}>", f"</{tag}>", f'<{tag} xml:space="preserve">'
    kept = element.get("space", _XML) == "preserve"
    whole = source.text[element.inner : element.inner_end]
    offsets = [0, *(boundary.at - element.inner for boundary in boundaries), len(whole)]
    pieces = [whole[start:end] for start, end in pairwise(offsets)]
    for number, boundary in enumerate(boundaries):
        before, behind = pieces[number], pieces[number + 1]
        last = number == len(boundaries) - 1
        begins = opening
        if kept or (not last) or (behind[:1] in tuple(_SPACE) and behind.strip(_SPACE)):
            begins = keeping
        if not kept and number == 0:
            spaces = len(before) - len(before.rstrip(_SPACE))
            if spaces and before.strip(_SPACE):
                edits.add(boundary.at - spaces, closing + keeping)
        edits.add(boundary.at, numbers.between(run, marks[boundary], begins, closing))
        if last and not kept and begins is keeping:
            spaces = len(behind) - len(behind.rstrip(_SPACE))
            if spaces:
                edits.add(boundary.at + len(behind) - spaces, closing + opening)


def _before(element: Element) -> Boundary:
    around = _around(element)
    if around is not None:
        return Boundary(around[0])
    run = element.parent
    assert run is not None
    earlier = [child for child in run.elements if child.start < element.start and not word(child, *_LEADING)]
    return Boundary(element.start, run) if earlier else Boundary(run.start)


def _after(element: Element) -> Boundary:
    around = _around(element)
    if around is not None:
        return Boundary(around[1])
    run = element.parent
    assert run is not None
    later = [child for child in run.elements if child.start > element.start]
    return Boundary(element.end, run) if later else Boundary(run.end)


def _around(element: Element) -> tuple[int, int] | None:
    """Return the ends of what cannot be cut around an element of a run; None where its run can be.

    A text box holds no comments: it is the paragraph that holds the shape. What Word fills in from elsewhere,
    and what is written in two ways for two programs, is taken whole.
    """
    chain = list(element.above())
    box = next((outer for outer in reversed(chain) if word(outer, "txbxContent")), None)
    if box is not None:
        paragraph = next((outer for outer in box.above() if word(outer, "p")), None)
        if paragraph is None:
            return box.start, box.end
        start, end = _whole(paragraph)
        return start.at, end.at
    inside = []
    for outer in chain:
        if word(outer, "p", "body", "tc"):
            break
        inside.append(outer)
    whole = next((outer for outer in reversed(inside) if outer.name == ALTERNATE or _bound(outer)), None)
    run = next((outer for outer in reversed(inside) if word(outer, "r")), None)
    if whole is not None and (run is None or whole.start < run.start):
        return whole.start, whole.end
    if run is not None and run is not element.parent:
        return run.start, run.end
    return None if run is not None else (element.start, element.end)


def _bound(element: Element) -> bool:
    """Tell whether an element is a content control that Word fills in from other data."""
    if not word(element, "sdt"):
        return False
    said = next((child for child in element.elements if word(child, "sdtPr")), None)
    return said is not None and any(child.name[1] == "dataBinding" for child in said.elements)


def _whole(paragraph: Element) -> tuple[Boundary, Boundary]:
    properties = next((child for child in paragraph.elements if word(child, "pPr")), None)
    return Boundary(paragraph.inner if properties is None else properties.end), Boundary(paragraph.inner_end)


def _length(source: Source, element: Element) -> int:
    return sum(source.length(child) for child in element.children if isinstance(child, Text))
