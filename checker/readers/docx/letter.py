"""How does a Word file become a letter?"""

from collections import Counter

from checker.document import Document, Note, Unread
from checker.readers.docx.comments import comments
from checker.readers.docx.markup import W, value
from checker.readers.docx.natures import Natures
from checker.readers.docx.notes import NoteNumbers
from checker.readers.docx.numbering import Numbering
from checker.readers.docx.original import restore
from checker.readers.docx.package import open_package
from checker.readers.docx.parts import NOTE_KINDS, Part, Parts, load
from checker.readers.docx.story import Story
from checker.readers.docx.styles import Styles
from checker.readers.flow.blocks import Blocks
from checker.readers.flow.content import Content, SectionEnd
from checker.readers.flow.empty import without_text
from checker.readers.limits import LONG_LABEL
from checker.readers.refusal import Refusal
from checker.readers.source import Source

_SEPARATORS = frozenset({"separator", "continuationSeparator", "continuationNotice"})


def read(source: Source, *, original: bool = False) -> Document | Refusal:
    """Return the letter in a .docx, or why there is none; ``original``: as it was before its tracked changes.

    The blocks come in this order: each section's headers, its text and its footers; then the notes, in the
    order in which the text refers to them. Word does not show a note that nothing refers to: it is not read.
    """
    package = open_package(source.content, source.limits)
    if isinstance(package, Refusal):
        return package
    parts = load(package)
    if isinstance(parts, Refusal):
        return parts
    if original:
        for part in (parts.main, *parts.single.values(), *parts.furniture.values()):
            restore(part.root)
    return _Reading(parts).document()


class _Reading:
    """One file on its way to a document."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        self._styles = Styles(parts.root("styles"))
        self._numbering = Numbering(parts.root("numbering"), self._styles)
        self._natures = Natures(self._styles, self._numbering)
        self._blocks = Blocks()
        self._unread: Counter[str] = Counter()

    def document(self) -> Document | Refusal:
        """Read all parts in order."""
        notes = {kind: self._notes(kind) for kind in NOTE_KINDS}
        present = {kind: frozenset(found) for kind, found in notes.items()}
        numbers = NoteNumbers(self._parts.root("settings"), self._parts.sections, present)
        self._body(self._story(self._parts.main, numbers))
        listed = []
        for reference in numbers.references:
            at, content = notes[reference.kind][reference.id]
            block = self._blocks.note(
                reference.block, reference.label, content, self._parts.single[f"{reference.kind}s"].name
            )
            listed.append(Note(reference.label, block.id, at, at))
        self._unread.update({LONG_LABEL: self._numbering.left_out} if self._numbering.left_out else {})
        unread = tuple(Unread(what, count) for what, count in sorted(self._unread.items()))
        blocks = tuple(self._blocks.found)
        if not any(block.text for block in blocks):
            return without_text(unread)
        said = comments(
            self._parts.main.root,
            self._parts.comments,
            {(one.kind, one.id): one.block for one in numbers.references},
            blocks,
            self._parts.main.name,
        )
        return Document("docx", blocks, tuple(listed), unread=unread, comments=said)

    def _body(self, content: tuple[Content, ...]) -> None:
        """Add the text, section by section, each between its own headers and footers."""
        section: list[Content] = []
        at = 0
        self._furniture(self._parts.headers[:1])
        for item in content:
            if isinstance(item, SectionEnd):
                self._blocks.body(tuple(section), self._parts.main.name)
                self._furniture(self._parts.footers[at : at + 1])
                at += 1
                self._furniture(self._parts.headers[at : at + 1])
                section = []
            else:
                section.append(item)
        self._blocks.body(tuple(section), self._parts.main.name)
        for names in (self._parts.footers[at:], self._parts.headers[at + 1 :]):
            self._furniture(names)

    def _furniture(self, sections: list[tuple[str, ...]]) -> None:
        for name in (name for names in sections for name in names):
            part = self._parts.furniture[name]
            self._blocks.furniture(self._story(part), name)

    def _story(self, part: Part, notes: NoteNumbers | None = None) -> tuple[Content, ...]:
        story = Story(part.root, self._styles, self._natures, notes)
        body = part.root.find(W + "body")
        content = story.read(part.root if body is None else body)
        self._unread.update(story.unread)
        return content

    def _notes(self, kind: str) -> dict[str, tuple[int, tuple[Content, ...]]]:
        """Return the notes of a kind by id: where each begins in its part's stream, and what it says."""
        part = self._parts.single.get(f"{kind}s")
        found: dict[str, tuple[int, tuple[Content, ...]]] = {}
        if part is None:
            return found
        story = Story(part.root, self._styles, Natures(self._styles))
        for note in part.root:
            if note.tag == W + kind and value(note, "type") not in _SEPARATORS:
                at = story.at
                found.setdefault(value(note, "id") or "", (at, story.read(note)))
            else:
                story.skip(note)
        self._unread.update(story.unread)
        return found
