"""Is a letter that was read what every reader promises, and the same when it is read again?"""

from benchmarks.fuzz.promise import promised
from benchmarks.fuzz.subject import Subject
from checker.document import Block, Document
from checker.readers.refusal import Refusal

_RAISED = str.maketrans(
    "⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789"
)  # a raised figure is written as its sign (document.raised)
_WITH_LINES = ("txt", "md", "html")


def read(subject: Subject) -> None:
    """Read it."""
    found = subject.read
    if isinstance(found, Refusal):
        promised(found.message, "a refusal says why")
        promised("\n" not in found.message, "a refusal is one sentence", found.message)
        promised(len(found.message) < 1_000, "a refusal is short", found.message[:300])
        return
    promised(len(found.by_id) == len(found.blocks), "ids of blocks are unique")
    for block in found.blocks:
        _linked(block, found)
        _from_file(block, found)


def again(subject: Subject) -> None:
    """Read it twice."""
    first, second = (subject.reading(subject.content, original=False) for _ in range(2))
    promised(first == second, "the same letter is read the same twice")


def _linked(block: Block, document: Document) -> None:
    promised(block.heading is None or block.heading in document.by_id, "a heading is there")
    for mark in block.marks:
        promised(mark.note is None or mark.note in document.by_id, "a note is there")
        promised(0 <= mark.at <= len(block.text), "a mark stands in its block")


def _from_file(block: Block, document: Document) -> None:
    at = 0
    for piece in block.origin.pieces:
        promised(piece.length > 0, "no piece is empty")
        promised(piece.start >= at, "pieces rise")
        at = piece.start + piece.length
        if document.source is not None and document.format in _WITH_LINES:
            there = document.source[piece.where : piece.where + piece.length]
            written = block.text[piece.start : at].translate(_RAISED)
            promised(there.translate(_RAISED) == written, "a piece stands in the file as in the text", there)
    promised(at <= len(block.text), "no piece reaches past the text")
