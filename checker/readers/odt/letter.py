"""How does an OpenDocument text become a letter?"""

from collections import Counter

from lxml import etree

from checker.document import Document, Note, Unread
from checker.readers.flow.blocks import Blocks
from checker.readers.flow.empty import without_text
from checker.readers.limits import LONG_LABEL
from checker.readers.odt.comments import comments
from checker.readers.odt.furniture import furniture
from checker.readers.odt.lists import Lists
from checker.readers.odt.notes import Notes
from checker.readers.odt.package import Parts, open_letter
from checker.readers.odt.story import Story
from checker.readers.odt.styles import Styles
from checker.readers.refusal import Refusal
from checker.readers.source import Source


def read(source: Source, *, original: bool = False) -> Document | Refusal:
    """Return the letter in an .odt or .fodt, or why there is none; ``original``: before its tracked changes.

    The blocks come in this order: the heads of the pages that are used, the text, the feet; then the notes,
    in the order in which the text refers to them.
    """
    parts = open_letter(source.content, source.limits)
    return parts if isinstance(parts, Refusal) else _Reading(parts, original=original).document()


class _Reading:
    """One file on its way to a document."""

    def __init__(self, parts: Parts, *, original: bool) -> None:
        self._parts = parts
        self._original = original
        self._blocks = Blocks()
        self._unread: Counter[str] = Counter()

    def document(self) -> Document | Refusal:
        """Read the parts in order."""
        parts = self._parts
        styles = Styles(parts.styles_root, parts.content_root)
        heads, feet = furniture(parts.styles_root, parts.body, styles)
        notes = Notes()
        lists = Lists(parts.styles_root, parts.content_root)
        story = Story(parts.body, styles, lists, parts.media, notes, original=self._original)
        self._furniture(heads)
        self._blocks.body(story.read(parts.body), parts.content)
        self._furniture(feet)
        self._unread.update(story.unread)
        listed = []
        for found in notes.found:
            block = self._blocks.note(found.block, found.label, found.content, parts.content)
            listed.append(Note(found.label, block.id, found.where, found.where_end))
        self._left_out(lists)
        unread = tuple(Unread(what, count) for what, count in sorted(self._unread.items()))
        blocks = tuple(self._blocks.found)
        if not any(block.text for block in blocks):
            return without_text(unread)
        said = comments(parts.content_root, notes.blocks, blocks, parts.content)
        return Document("odt", blocks, tuple(listed), unread=unread, comments=said)

    def _furniture(self, elements: list[etree._Element]) -> None:
        parts = self._parts
        if not elements:
            return
        styles = Styles(parts.styles_root, parts.styles_root)
        lists = Lists(parts.styles_root, parts.styles_root)
        for element in elements:
            story = Story(element, styles, lists, parts.media, original=self._original)
            self._blocks.furniture(story.read(element), parts.styles)
            self._unread.update(story.unread)
        self._left_out(lists)

    def _left_out(self, lists: Lists) -> None:
        if lists.left_out:
            self._unread[LONG_LABEL] += lists.left_out
