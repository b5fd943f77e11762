"""Where in the text of an OpenDocument file can a comment begin and end?"""

from bisect import bisect_right

from msgspec import Struct

from checker.writers.source import Element, Source, Text
from checker.writers.spot import Spot

_OASIS = "urn:oasis:names:tc:opendocument:xmlns:"
OFFICE, TEXT, _DRAW = f"{_OASIS}office:1.0", f"{_OASIS}text:1.0", f"{_OASIS}drawing:1.0"

_PARAGRAPHS = frozenset({(TEXT, "p"), (TEXT, "h")})
_INLINE = _PARAGRAPHS | {(TEXT, "span"), (TEXT, "a"), (TEXT, "meta")}
_TABLE = (f"{_OASIS}table:1.0", "table")
_NOTE, _CITATION, _BODY = (TEXT, "note"), (TEXT, "note-citation"), (TEXT, "note-body")
_ASIDE = frozenset({_BODY, (TEXT, "tracked-changes"), (OFFICE, "annotation")})


class _Counted(Struct, frozen=True):
    """Characters of the stream, and the element they are right inside of."""

    text: Text
    parent: Element
    start: int
    length: int


class Texts:
    """The texts of one part, by the places of its stream (see ``readers.odt.stream``)."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._counted: list[_Counted] = []
        self._notes: list[tuple[int, Element]] = []
        self._count(source.root, 0)
        self._starts = [one.start for one in self._counted]

    def ends(self, spot: Spot | None) -> tuple[int, int] | None:
        """Return the offsets where a comment begins and ends; None where the part has no text."""
        if spot is None:
            return self._beginning()
        if spot.mark:
            here = [note for at, note in self._notes if at == spot.start]
            if here:
                note = here[min(spot.index, len(here) - 1)]
                return note.start, note.end
        first, last = self._at(spot.start), self._at(max(spot.end, spot.start + 1) - 1)
        start = self._around(first) or (self._offset(first, spot.start), 0)
        end = self._around(last) or (0, self._offset(last, max(spot.end, spot.start + 1)))
        if start == (0, 0) or end == (0, 0):
            return self._beginning()
        return start[0], end[1]

    def _count(self, element: Element, at: int) -> int:
        for child in element.children:
            if isinstance(child, Text):
                length = self._source.length(child)
                self._counted.append(_Counted(child, element, at, length))
                at += length
            else:
                if child.name == _NOTE:
                    self._notes.append((at + self._before_citation(child), child))
                at = self._count(child, at)
        return at

    def _before_citation(self, note: Element) -> int:
        """Return how much of the stream stands between the beginning of a note and its label."""
        at = 0
        for child in note.children:
            if isinstance(child, Text):
                at += self._source.length(child)
            elif child.name == _CITATION:
                shown = self._source.said(child)
                return at + len(shown) - len(shown.lstrip())
        return 0

    def _beginning(self) -> tuple[int, int] | None:
        """Return the ends of the first paragraph with text; one in a table only if there is no other."""
        body = next((one for one in self._source.root.iter() if one.name == (OFFICE, "text")), None)
        paragraphs = [
            element
            for element in (() if body is None else body.iter())
            if element.name in _PARAGRAPHS
            and not any(one.name in _ASIDE or one.name[0] == _DRAW for one in element.above())
            and self._source.said(element).strip()
        ]
        free = (one for one in paragraphs if not any(outer.name == _TABLE for outer in one.above()))
        first = next(free, paragraphs[0] if paragraphs else None)
        return None if first is None else (first.inner, first.inner_end)

    def _at(self, at: int) -> _Counted:
        index = bisect_right(self._starts, at) - 1
        while self._counted[index].length == 0:
            index -= 1
        return self._counted[index]

    def _offset(self, one: _Counted, at: int) -> int:
        return self._source.character(one.text, at - one.start)

    def _around(self, one: _Counted) -> tuple[int, int] | None:
        """Return the ends of what can hold no comment inside; (0, 0) where there is no paragraph around it.

        A text box is the paragraph that holds it, a note its mark, a field the field.
        """
        chain = [one.parent, *one.parent.above()]
        drawn = next((element for element in reversed(chain) if element.name[0] == _DRAW), None)
        if drawn is not None:
            paragraph = next((element for element in drawn.above() if element.name in _PARAGRAPHS), None)
            return (0, 0) if paragraph is None else (paragraph.inner, paragraph.inner_end)
        whole = None
        for element in chain:
            if element.name in _PARAGRAPHS:
                break
            if element.name not in _INLINE:
                whole = element
        return None if whole is None else (whole.start, whole.end)
