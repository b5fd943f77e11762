"""How does an HTML file become a letter?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.document import Block, BlockKind, Document, Mark, Note, Unread
from checker.readers.html.characters import characters
from checker.readers.html.drafts import Draft, Drafts
from checker.readers.html.marks import links
from checker.readers.html.numbered import number
from checker.readers.html.tree import seen, tree
from checker.readers.html.walk import walk
from checker.readers.refusal import Refusal

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.readers.html.line import Written
    from checker.readers.source import Source

_LOWEST = 10  # a bold line's rank: below the six levels that a heading can have


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
    ordered = sorted(drafts.notes, key=lambda note: note.where)
    notes = {note.key: f"n{at}" for at, note in enumerate(ordered, 1)}
    blocks = [*_body(drafts, notes)]
    blocks += [
        _block(notes[note.key], BlockKind.NOTE, note.written, notes, label=note.label) for note in ordered
    ]
    if not any(block.text for block in blocks):
        return _without_text(drafts)
    return Document(
        format="html",
        blocks=tuple(blocks),
        notes=tuple(Note(note.label, notes[note.key], note.where, note.where_end) for note in ordered),
        source=text,
        unread=tuple(Unread(what, count) for what, count in sorted(drafts.unread.items())),
        remarks=remarks,
    )


def _body(drafts: Drafts, notes: dict[int, str]) -> Iterator[Block]:
    names = {id(draft): f"p{at}" for at, draft in enumerate(drafts.blocks, 1)}
    above: list[tuple[int, str]] = []
    for draft in drafts.blocks:
        name = names[id(draft)]
        if not isinstance(draft, Draft):
            caption = names.get(id(draft.caption)) if draft.caption else None
            for cell in draft.cells:
                yield _cell(name, cell, notes, above[-1][1] if above else None, caption)
            continue
        level = (draft.level or _LOWEST) if draft.kind is BlockKind.HEADING else None
        while level and above and above[-1][0] >= level:
            above.pop()  # a heading ends its equals and those below it
        heading = above[-1][1] if above and draft.kind is not BlockKind.FURNITURE else None
        yield _block(
            name, draft.kind, draft.written, notes, level=draft.level, label=draft.label, heading=heading
        )
        if level:
            above.append((level, name))


def _block(
    name: str,
    kind: BlockKind,
    written: Written,
    notes: dict[int, str],
    *,
    level: int | None = None,
    label: str | None = None,
    heading: str | None = None,
) -> Block:
    return Block(
        id=name,
        kind=kind,
        text=written.text,
        origin=written.origin,
        breaks=written.breaks,
        marks=_marks(written, notes),
        level=level if kind in {BlockKind.HEADING, BlockKind.ITEM} else None,
        label=label,
        heading=heading,
    )


def _cell(table: str, draft: Draft, notes: dict[int, str], heading: str | None, caption: str | None) -> Block:
    written, cell = draft.written, draft.cell
    assert cell is not None
    return Block(
        id=f"{table}/c{cell.row}.{cell.column}",
        kind=draft.kind,
        text=written.text,
        origin=written.origin,
        breaks=written.breaks,
        marks=_marks(written, notes),
        heading=heading,
        table=table,
        row=cell.row,
        column=cell.column,
        row_span=cell.row_span,
        column_span=cell.column_span,
        header=cell.header,
        caption=caption,
    )


def _marks(written: Written, notes: dict[int, str]) -> tuple[Mark, ...]:
    return tuple(
        Mark(one.label, one.at, one.where, one.where_end, notes.get(one.note) if one.note else None)
        for one in written.marks
    )


def _without_text(drafts: Drafts) -> Refusal:
    if drafts.unread:
        return Refusal(
            "empty", "it holds pictures and no text, so nothing can be checked; use the file it was made from"
        )
    return Refusal("empty", "there is no text in it; check that it is the right file")
