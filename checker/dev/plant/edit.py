"""What is a letter with a few of its characters changed?"""

from collections.abc import Iterable, Sequence

from msgspec import Struct
from msgspec.structs import replace

from checker.document import Block, Document, Mark


class Edit(Struct, frozen=True):
    """New words in the place of characters ``start`` to ``end`` of a block's text."""

    block: str
    start: int
    end: int
    new: str


def edited(document: Document, edits: Iterable[Edit]) -> Document:
    """Return the document with its blocks' texts changed; where they stand in the file is not kept."""
    by_block: dict[str, list[Edit]] = {}
    for edit in edits:
        by_block.setdefault(edit.block, []).append(edit)
    blocks = (_block(block, by_block.get(block.id, ())) for block in document.blocks)
    return replace(document, blocks=tuple(blocks))


def without_block(document: Document, block: str) -> Document:
    """Return the document without one of its blocks."""
    return replace(document, blocks=tuple(one for one in document.blocks if one.id != block))


def without_mark(document: Document, block: str, label: str) -> Document:
    """Return the document without a note mark of a block."""
    return replace(document, blocks=tuple(_unmarked(one, block, label) for one in document.blocks))


def without_note(document: Document, block: str) -> Document:
    """Return the document without a note; its marks lead nowhere."""
    left = without_block(document, block)
    marks = tuple(
        replace(one, marks=tuple(_leading_nowhere(mark, block) for mark in one.marks)) for one in left.blocks
    )
    return replace(left, blocks=marks, notes=tuple(note for note in document.notes if note.block != block))


def _block(block: Block, edits: Sequence[Edit]) -> Block:
    text = block.text
    for edit in sorted(edits, key=lambda edit: edit.start, reverse=True):
        text = text[: edit.start] + edit.new + text[edit.end :]
    if text == block.text:
        return block
    marks = tuple(replace(mark, at=_moved(mark.at, edits)) for mark in block.marks)
    breaks = tuple(at for at in (_moved(at, edits) for at in block.breaks) if text[at : at + 1] == " ")
    return replace(block, text=text, marks=marks, breaks=breaks)


def _moved(at: int, edits: Iterable[Edit]) -> int:
    """Return where the character ``at`` stands after the edits: at the start of one that took it away."""
    moved = at
    for edit in edits:
        if edit.end <= at:
            moved += len(edit.new) - (edit.end - edit.start)
        elif edit.start < at:
            moved -= at - edit.start
    return moved


def _unmarked(one: Block, block: str, label: str) -> Block:
    if one.id != block:
        return one
    first = next((at for at, mark in enumerate(one.marks) if mark.label == label), len(one.marks))
    return replace(one, marks=one.marks[:first] + one.marks[first + 1 :])


def _leading_nowhere(mark: Mark, note: str) -> Mark:
    return replace(mark, note=None) if mark.note == note else mark
