"""How does an HTML file become a letter?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.document import Document, Mark, Note, Unread
from checker.readers.flow.drafts import body, note
from checker.readers.flow.empty import without_text
from checker.readers.html.characters import characters
from checker.readers.html.marks import links
from checker.readers.html.numbered import number
from checker.readers.html.tree import seen, tree
from checker.readers.html.walk import walk
from checker.readers.refusal import Refusal

if TYPE_CHECKING:
    from checker.readers.html.line import Written
    from checker.readers.source import Source


def read(source: Source, *, original: bool = False) -> Document | Refusal:
    """Return the letter in an HTML file, or why there is none.

    Args:
        source: the file.
        original: read what it said before its changes: ``del`` in, ``ins`` out.
    """
    decoded = characters(source.content, source.limits)
    if isinstance(decoded, Refusal):
        return decoded
    text, remarks = decoded
    parsed = seen(text)
    root = tree(parsed, source.limits)
    if isinstance(root, Refusal):
        return root
    drafts = walk(root, links(root), parsed, gone="ins" if original else "del")
    number(drafts)
    ordered = sorted(drafts.notes, key=lambda one: one.where)
    notes = {one.key: f"n{at}" for at, one in enumerate(ordered, 1)}

    def marks(written: Written) -> tuple[Mark, ...]:
        return tuple(
            Mark(one.label, one.at, one.where, one.where_end, notes.get(one.note) if one.note else None)
            for one in written.marks
        )

    blocks = [*body(drafts.blocks, marks)]
    blocks += [note(notes[one.key], one.label, one.written, marks(one.written)) for one in ordered]
    unread = tuple(Unread(what, count) for what, count in sorted(drafts.unread.items()))
    if not any(block.text for block in blocks):
        return without_text(unread)
    return Document(
        format="html",
        blocks=tuple(blocks),
        notes=tuple(Note(one.label, notes[one.key], one.where, one.where_end) for one in ordered),
        source=text,
        unread=unread,
        remarks=remarks,
    )
