"""Which comments have people set in an OpenDocument text, and which blocks are they about?"""

from collections.abc import Mapping, Sequence

from lxml import etree

from checker.document import Block, Comment
from checker.readers.flow.commented import Commented, Commenter
from checker.readers.odt.names import DRAW, OFFICE, STYLE, TABLE, TEXT, H, P
from checker.readers.odt.stream import inside

_ANNOTATION, _END, _NOTE = OFFICE + "annotation", OFFICE + "annotation-end", TEXT + "note"
_CREATOR = "{http://purl.org/dc/elements/1.1/}creator"
_NAME = OFFICE + "name"
_ASIDE = frozenset(
    {TEXT + "note-body", TEXT + "tracked-changes", _ANNOTATION, OFFICE + "master-styles", STYLE + "header"}
)


def comments(
    root: etree._Element, notes: Mapping[etree._Element, str], blocks: Sequence[Block], part: str
) -> tuple[Comment, ...]:
    """Return the comments, in the order of the file; ``notes`` are the ids of the notes' blocks."""
    if next(root.iter(_ANNOTATION), None) is None:
        return ()
    walk = _Walk(root, notes)
    commenter = Commenter(blocks, part, walk.marked)
    found = [commenter.comment(one) for one in walk.found()]
    return tuple(one for one in found if one is not None)


class _Walk:
    """Counts the stream of a part from comment to comment."""

    def __init__(self, root: etree._Element, notes: Mapping[etree._Element, str]) -> None:
        self._notes = notes
        self._at = 0
        self._places: dict[etree._Element, list[int]] = {}
        self._inside: dict[etree._Element, list[int]] = {}
        self.marked: list[str] = []
        self._running: dict[str, etree._Element] = {}
        self._begin: int | None = None
        self._begin_in_table: int | None = None
        self._pass(root)

    def found(self) -> list[Commented]:
        """Return the comments with their places."""
        begin = self._begin if self._begin is not None else self._begin_in_table
        return [
            Commented(
                tuple(inside(line) for line in element.iter(P)),
                element.findtext(_CREATOR),
                place[0],
                place[-1],
                self._inside[element][0],
                self._inside[element][-1] if len(self._inside[element]) > 1 else self._unended(element),
                begin is not None and place[0] <= begin < max(place[-1], place[0] + 1),
            )
            for element, place in self._places.items()
        ]

    def _pass(self, root: etree._Element) -> None:
        for event, element in etree.iterwalk(root, events=("start", "end")):
            if event == "end":
                self._at += len(element.tail or "") if element is not root else 0
                continue
            name = element.get(_NAME) or ""
            if element.tag == _ANNOTATION:
                self._places[element], self._inside[element] = [self._at], [len(self.marked)]
                if name:
                    self._running[name] = element
            elif element.tag == _END and name in self._running:
                ended = self._running.pop(name)
                self._places[ended].append(self._at)
                self._inside[ended].append(len(self.marked))
            elif element.tag == _NOTE and element in self._notes:
                self.marked.append(self._notes[element])
            if self._begin is None and element.tag in (P, H) and inside(element).strip():
                self._begins(element)
            self._at += len(element.text or "")

    def _unended(self, element: etree._Element) -> int:
        """Return up to which note mark a comment goes that does not end: one without a name is a point."""
        return len(self.marked) if element.get(_NAME) else self._inside[element][0]

    def _begins(self, paragraph: etree._Element) -> None:
        """Take the first paragraph with text, outside frames, notes and, if there is one, tables."""
        around = {outer.tag for outer in paragraph.iterancestors()}
        if around & _ASIDE or any(tag.startswith(DRAW) for tag in around):
            return
        if TABLE + "table" not in around:
            self._begin = self._at
        elif self._begin_in_table is None:
            self._begin_in_table = self._at
