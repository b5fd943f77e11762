"""Does every note mark have its note, every note its mark, and do their numbers run on?"""

import re
from collections.abc import Iterator
from itertools import pairwise

from checker.claims.claim import Anchor
from checker.claims.drafting import Draft
from checker.document import Block, BlockKind, Document, Mark, Note, Span
from checker.quantity import whole

_MARKED = frozenset({"docx", "odt"})  # formats in which a mark is one by the file's own mark-up
_ALSO = "the note before it is not there either: where do the notes end?"
_PLAIN = "may its mark be a plain figure in the text?"


def _plain(document: Document, note: Note, number: str) -> bool:
    """Whether the mark of ``number`` may be a plain figure of the text, as in text taken from a page.

    There a note is told by a plain number too; and the figure stands between the marks before and behind it.
    """
    return (
        document.source is not None
        and document.source[note.where : note.where_end].strip("[](). \t").isdecimal()
        and _stands(document, number)
    )


def _stands(document: Document, number: str) -> bool:
    """Whether a number is written in the body, between the marks that are lower and those that are higher."""
    body = [block for block in document.blocks if block.kind is not BlockKind.NOTE]
    marks = [
        (at, mark.at, value)
        for at, block in enumerate(body)
        for mark in block.marks
        if (value := _number(mark.label)) is not None
    ]
    first, last = (0, 0), (len(body), 0)
    wanted = _number(number)
    if wanted is None:
        return False
    if all(one[2] <= other[2] for one, other in pairwise(marks)):  # else they begin anew, who knows where
        first = max(((at, offset) for at, offset, value in marks if value < wanted), default=first)
        last = min(((at, offset) for at, offset, value in marks if value > wanted), default=last)
    figure = re.compile(rf"(?<!\d){number}(?!\d)")
    for at, block in enumerate(body[first[0] : last[0] + 1], start=first[0]):
        start = first[1] if at == first[0] else 0
        end = last[1] if at == last[0] else len(block.text)
        if figure.search(block.text, start, end):
            return True
    return False


def notes(document: Document) -> Iterator[Draft]:
    """Yield a claim for each mark and each note without one.

    Of a text without any note nothing is said: only a word processor's file tells what is a mark.

    Numbers that start above 1, and a mark that stands twice for one note are fine. Where they start anew (a
    second part, the notes of a table in between) nobody can say which number is to follow.
    """
    if not document.notes and document.format not in _MARKED:
        return
    by_block = {note.block: note for note in document.notes}
    marked: set[str] = set()
    last: int | None = None
    rising = _rising(document)
    lost = False
    for block in document.blocks:
        for mark in block.marks:
            note = by_block.get(mark.note or "")
            number = _number(mark.label)
            state, expected = "ok", ""
            if note is None:
                state = "no-note"
            elif rising and number is not None and last is not None and number > last + 1:
                state, expected = "skips", str(last + 1)
            if note is not None:
                marked.add(note.block)
                last = number if number is not None else last
            yield _of_mark(document, block, mark, note, state, expected, also=lost)
            lost = note is None
    yield from _unmarked(document, marked)


def _rising(document: Document) -> bool:
    """Whether the numbers of the marks only rise through the letter."""
    numbers = [_number(mark.label) for block in document.blocks for mark in block.marks if mark.note]
    known = [number for number in numbers if number is not None]
    return all(one <= other for one, other in pairwise(known))


def _of_mark(
    document: Document, block: Block, mark: Mark, note: Note | None, state: str, expected: str, *, also: bool
) -> Draft:
    """Return the claim of a mark; ``also``: that of the mark before it has no note either."""
    anchors = {"mark": (_mark(block, mark),)}
    doubt = _ALSO if also and note is None else None
    if note is not None:
        anchors["note"] = (_note(note),)
        doubt = _PLAIN if state == "skips" and _plain(document, note, expected) else None
    traits = {"label": mark.label, "state": state, "expected": expected}
    return Draft("note", {}, traits, anchors, doubt=doubt)


def _unmarked(document: Document, marked: set[str]) -> Iterator[Draft]:
    """Yield the notes to which nothing refers; of two with one label the second is a repetition."""
    seen: set[str] = set()
    for note in document.notes:
        if note.block not in marked:
            traits = {
                "label": note.label,
                "state": "repeats" if note.label in seen else "no-mark",
                "expected": "",
            }
            doubt = _PLAIN if note.label.isdigit() and _plain(document, note, note.label) else None
            yield Draft("note", {}, traits, {"note": (_note(note),)}, doubt=doubt)
        seen.add(note.label)


def _number(label: str) -> int | None:
    return whole(label) if label.isascii() else None


def _mark(block: Block, mark: Mark) -> Anchor:
    return Anchor(block.id, Span(mark.at, mark.at), mark.label, mark.where, mark.where_end)


def _note(note: Note) -> Anchor:
    return Anchor(note.block, Span(0, 0), note.label, note.where, note.where_end)
