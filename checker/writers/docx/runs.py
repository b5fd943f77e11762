"""Where between the characters of a Word file can a comment begin and end?"""

from bisect import bisect_right

from msgspec import Struct

from checker.writers.docx.names import word
from checker.writers.docx.wholes import Wholes, inside
from checker.writers.source import Element, Source, Text
from checker.writers.spot import Spot

_REFERENCES = ("footnoteReference", "endnoteReference")
_LEADING = ("rPr", "lastRenderedPageBreak")


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
        self._wholes = Wholes(source)
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
                end = self._after(mark) if spot.end == spot.start else self._end(spot.end)
                return self._beginning_of(mark, spot.start), end
        return self._start(spot.start), self._end(max(spot.end, spot.start + 1))

    def _beginning(self) -> tuple[Boundary, Boundary] | None:
        """Return the ends of the first paragraph with text; one in a table only if there is no other.

        A letter's template begins with tables that float, which LibreOffice no longer lets float where a
        comment stands behind them.
        """
        for aside in (("txbxContent", "tbl"), ("txbxContent",)):
            for one in self._counted:
                above = tuple(one.element.above())
                paragraph = next((outer for outer in above if word(outer, "p")), None)
                if paragraph is not None and not any(word(outer, *aside) for outer in above):
                    start, end = inside(paragraph)
                    return Boundary(start), Boundary(end)
        return None

    def _beginning_of(self, mark: Element, at: int) -> Boundary:
        """Return where a comment on a note mark begins: with the letter before it, if there is one.

        LibreOffice 7.4 crashes when it saves a text in which a comment holds a mark alone.
        """
        if at and _paragraph(self._at(at - 1).element) is _paragraph(mark):
            return self._start(at - 1)
        return self._before(mark)

    def _start(self, at: int) -> Boundary:
        one = self._at(at)
        index = at - one.start
        return (self._inside(one.element, index) if index else None) or self._before(one.element)

    def _end(self, at: int) -> Boundary:
        one = self._at(at - 1)
        index = at - one.start
        return (self._inside(one.element, index) if index < one.length else None) or self._after(one.element)

    def _at(self, at: int) -> _Counted:
        return self._counted[max(bisect_right(self._starts, at) - 1, 0)]

    def _inside(self, text: Element, index: int) -> Boundary | None:
        """Return the place before a character of a ``w:t``; None where that cannot be cut."""
        run = text.parent
        inner = [child for child in text.children if isinstance(child, Text)]
        plain = len(inner) == len(text.children) == 1 and not inner[0].section
        if not plain or self._wholes.around(text) is not None:
            return None
        return Boundary(self._source.character(inner[0], index), run, text, index)

    def _before(self, element: Element) -> Boundary:
        around = self._wholes.around(element)
        if around is not None:
            return Boundary(around[0])
        run = element.parent
        assert run is not None, "what has no run is taken whole"
        leading = (one for one in run.elements if one.start < element.start)
        return (
            Boundary(run.start)
            if all(word(one, *_LEADING) for one in leading)
            else Boundary(element.start, run)
        )

    def _after(self, element: Element) -> Boundary:
        around = self._wholes.around(element)
        if around is not None:
            return Boundary(around[1])
        run = element.parent
        assert run is not None, "what has no run is taken whole"
        later = any(one.start > element.start for one in run.elements)
        return Boundary(element.end, run) if later else Boundary(run.end)


def _paragraph(element: Element) -> Element | None:
    return next((outer for outer in element.above() if word(outer, "p")), None)


def _length(source: Source, element: Element) -> int:
    return sum(source.length(child) for child in element.children if isinstance(child, Text))
