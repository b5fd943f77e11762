"""Does every note mark have its note, every note its mark, and do their numbers run on?"""

from collections.abc import Iterator

from checker.claims.claim import Anchor
from checker.claims.draft import Draft
from checker.document import Block, Document, Mark, Note, Span


_PLAIN = "may its mark be a plain figure in the text?"


def _plain(document: Document, note: Note) -> bool:
    """Whether a note is told by a plain number at the page's foot, as in text taken from a page: its mark may be one too."""
    return document.source is not None and document.source[note.where : note.where_end].strip("[](). \t").isdigit()


def notes(document: Document) -> Iterator[Draft]:
    """Yield a claim for each mark and each note without one; a file without any note says nothing.

    Numbers that start above 1, that start anew (a second part), and a mark that stands twice for one note are fine.
    """
    if not document.notes:
        return
    marked: set[str] = set()
    last: int | None = None
    for block in document.blocks:
        for mark in block.marks:
            note = document.by_id.get(mark.note) if mark.note is not None else None
            number = _number(mark.label)
            state, expected = "ok", ""
            if note is None:
                state = "no-note"
            elif number is not None and last is not None and mark.note not in marked and number > last + 1:
                state, expected = "skips", str(last + 1)
            if mark.note is not None:
                marked.add(mark.note)
            if number is not None and note is not None:
                last = number
            anchors = {"mark": (_mark(block, mark),)}
            if note is not None:
                anchors["note"] = (_note(note, _label_of(document, note)),)
            doubt = _PLAIN if state == "skips" and note is not None and _plain(document, _label_of(document, note)) else None
            yield Draft("note", {}, {"label": mark.label, "state": state, "expected": expected}, anchors, doubt=doubt)
    seen: dict[str, Note] = {}
    for note in document.notes:
        block = document.by_id[note.block]
        if note.block not in marked:
            repeated = note.label in seen
            state = "repeats" if repeated else "no-mark"
            doubt = _PLAIN if _plain(document, note) else None
            traits = {"label": note.label, "state": state, "expected": ""}
            yield Draft("note", {}, traits, {"note": (_note(block, note),)}, doubt=doubt)
        seen[note.label] = note


def _number(label: str) -> int | None:
    return int(label) if label.isascii() and label.isdigit() else None


def _mark(block: Block, mark: Mark) -> Anchor:
    return Anchor(block.id, Span(mark.at, mark.at), mark.label, mark.where, mark.where_end)


def _label_of(document: Document, block: Block) -> Note:
    return next(note for note in document.notes if note.block == block.id)


def _note(block: Block, note: Note) -> Anchor:
    return Anchor(block.id, Span(0, 0), note.label, note.where, note.where_end)
