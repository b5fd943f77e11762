"""What does a Markdown letter say?"""

from bisect import bisect_left

from msgspec import Struct

from checker.document import Document, Mark, Note, Unread
from checker.readers.flow.drafts import body, note
from checker.readers.markdown.guard import HOSTILE, guard
from checker.readers.markdown.inline import TangledError
from checker.readers.markdown.parser import parse
from checker.readers.markdown.plain import plain
from checker.readers.markdown.walk import NoteDraft, walk
from checker.readers.markdown.weave import Taken, Written
from checker.readers.refusal import Refusal
from checker.readers.source import Source
from checker.readers.text.decode import decode


def read(source: Source) -> Document | Refusal:
    """Read a Markdown file: CommonMark, with tables and footnotes as Pandoc and GitHub write them."""
    decoded = decode(source.content, source.limits)
    if isinstance(decoded, Refusal):
        return decoded
    text, remarks = decoded
    seen = plain(text)
    refused = guard(seen.text)
    if refused:
        return refused
    try:
        elements, context = parse(seen.text)
        drafts = walk(elements, context, seen)
    except (RecursionError, TangledError):
        return HOSTILE
    drafts.leave("front matter", int(seen.skipped > 0))
    notes = _numbered(drafts.notes)

    def marks(written: Written) -> tuple[Mark, ...]:
        return tuple(_mark(one, notes) for one in written.marks)

    blocks = (
        *body(drafts.blocks, marks),
        *(note(name, label, draft.written, marks(draft.written)) for name, label, draft in notes.numbered),
    )
    if not blocks:
        return Refusal("no-letters", "there is no text in it beside mark-up, pictures and code")
    return Document(
        format="md",
        blocks=blocks,
        notes=tuple(Note(label, name, draft.where, draft.where_end) for name, label, draft in notes.numbered),
        source=text,
        unread=tuple(Unread(what, count) for what, count in drafts.unread.items()),
        remarks=remarks,
    )


_INLINE = "^"


class _Notes(Struct, frozen=True):
    """The notes in the order of the file, each with its id and its label."""

    numbered: tuple[tuple[str, str, NoteDraft], ...]
    by_label: dict[str, list[tuple[int, str]]]
    by_place: dict[int, tuple[str, str]]

    def note_of(self, label: str, where: int) -> str | None:
        """Return the next note with the mark's label, else the last one before it.

        A file that holds a letter and its memo may count its notes from 1 twice.
        """
        named = self.by_label.get(label)
        if not named:
            return None
        return named[min(bisect_left(named, (where, "")), len(named) - 1)][1]


def _numbered(drafts: list[NoteDraft]) -> _Notes:
    """Give each note its id, and those that stand within the text the sign that they are written with.

    They have no number: what the page will print is the business of the program that prints it.
    """
    ordered = sorted(drafts, key=lambda draft: draft.where)
    found = [(f"n{number}", draft.label or _INLINE, draft) for number, draft in enumerate(ordered, 1)]
    by_label: dict[str, list[tuple[int, str]]] = {}
    for name, label, draft in found:
        if draft.label is not None:
            by_label.setdefault(label, []).append((draft.where, name))
    return _Notes(
        tuple(found),
        by_label,
        {draft.where: (label, name) for name, label, draft in found},
    )


def _mark(mark: Taken, notes: _Notes) -> Mark:
    if mark.inside is not None:
        label, note = notes.by_place[mark.where]
        return Mark(label, mark.at, mark.where, mark.where_end, note)
    label = mark.label or ""
    return Mark(label, mark.at, mark.where, mark.where_end, notes.note_of(label, mark.where))
