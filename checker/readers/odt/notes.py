"""Which notes does the letter refer to, in which order?"""

from collections import Counter

from lxml import etree
from msgspec import Struct

from checker.readers.flow.content import Content
from checker.readers.flow.counts import written
from checker.readers.odt.names import TEXT
from checker.readers.odt.stream import inside

_CITATION = TEXT + "note-citation"
_FORMS = {"footnote": "decimal", "endnote": "lowerRoman"}  # LibreOffice's own forms


class Found(Struct, frozen=True):
    """A note: its block's id, its label and where that stands in the part, and what it says."""

    block: str
    label: str
    where: int
    where_end: int
    content: tuple[Content, ...]


class Notes:
    """Collects notes as the text refers to them.

    A note's label is what the file shows as its citation. It is counted only where the file shows nothing.
    """

    def __init__(self) -> None:
        self.found: list[Found] = []
        self.blocks: dict[etree._Element, str] = {}
        self._by_id: dict[str, Found] = {}
        self._by_label: dict[str, Found] = {}
        self._counts: Counter[str] = Counter()

    def label(self, note: etree._Element) -> str:
        """Return the label of the next note."""
        kind = note.get(TEXT + "note-class") or "footnote"
        citation = note.find(_CITATION)
        own = None if citation is None else citation.get(TEXT + "label")
        if not own:
            self._counts[kind] += 1
        shown = "" if citation is None else inside(citation).strip()
        return shown or own or written(self._counts[kind], _FORMS.get(kind, "decimal"))

    def add(
        self, note: etree._Element, label: str, place: tuple[int, int], content: tuple[Content, ...]
    ) -> str:
        """Add a note; return its block's id."""
        found = Found(f"n{len(self.found) + 1}", label, *place, content)
        self.found.append(found)
        self.blocks[note] = found.block
        self._by_id[note.get(TEXT + "id") or ""] = found
        self._by_label.setdefault(label, found)
        return found.block

    def referred(self, name: str | None, label: str) -> str | None:
        """Return the block of a note that another mark refers to: by name, or by what the mark shows."""
        found = self._by_id.get(name or "")
        if found is None or found.label != label:
            found = self._by_label.get(label)
        return None if found is None else found.block
