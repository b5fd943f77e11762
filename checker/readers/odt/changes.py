"""Which text do the tracked changes of a part hide, and which did they take away?"""

from collections.abc import Iterator

from lxml import etree
from msgspec import Struct

from checker.readers.odt.names import TEXT, XML_ID, H, P
from checker.readers.odt.stream import length, start

_TRACKED, _REGION = TEXT + "tracked-changes", TEXT + "changed-region"
_INSERTION, _DELETION = TEXT + "insertion", TEXT + "deletion"
_ENDING = frozenset({_DELETION, TEXT + "list", TEXT + "list-item"})
_ID = TEXT + "change-id"


class Deleted(Struct, frozen=True):
    """Text that a change took out of its place: what it was, and where that now stands in the stream."""

    content: etree._Element
    at: int

    def last_paragraph(self) -> etree._Element | None:
        """Return the paragraph that it ends with, also in a list; None where it ends with a table."""
        last = self.content
        while last.tag in _ENDING and len(last):
            last = last[-1]
        return last if last.tag in (P, H) else None


class Changes:
    """The changes of one part, accepted or, with ``original``, rejected.

    Each deletion is put back at most once, so that no file can grow by naming one a thousand times. What was
    inserted and deleted again is in neither text.
    """

    def __init__(self, part: etree._Element, *, original: bool) -> None:
        self._hidden: set[str] = set()
        self._deleted: dict[str, Deleted] = {}
        for region, at in _regions(part):
            inserted = region.find(_INSERTION) is not None
            deletion = region.find(_DELETION)
            names = [name for key in (TEXT + "id", XML_ID) if (name := region.get(key))]
            if inserted if original else deletion is not None:
                self._hidden.update(names)
            elif original and deletion is not None:
                deleted = Deleted(deletion, at + _before(region, deletion))
                self._deleted.update(dict.fromkeys(names, deleted))

    def hides(self, element: etree._Element) -> str | None:
        """Return the name of the change that begins at a ``text:change-start``, if its text is not shown."""
        name = element.get(_ID) or ""
        return name if name in self._hidden else None

    def put_back(self, element: etree._Element) -> Deleted | None:
        """Return what was taken out at a ``text:change``, if it was there before the changes."""
        return self._deleted.pop(element.get(_ID) or "", None)


def _regions(part: etree._Element) -> Iterator[tuple[etree._Element, int]]:
    """Give the changes, each with its place in the stream."""
    for tracked in part.iter(_TRACKED):
        at = start(tracked) + len(tracked.text or "")
        for region in tracked:
            if region.tag == _REGION:
                yield region, at
            at += length(region) + len(region.tail or "")


def _before(region: etree._Element, deletion: etree._Element) -> int:
    """Return how much of the stream a region holds before its deletion begins."""
    earlier = deletion.itersiblings(preceding=True)
    return len(region.text or "") + sum(length(each) + len(each.tail or "") for each in earlier)
