"""How is a PDF read?"""

from importlib.util import find_spec

from msgspec import json as packed

from checker.document.model import Document
from checker.readers.pdf.answer import Answer
from checker.readers.pdf.process import run
from checker.readers.refusal import Refusal
from checker.readers.source import Source

__all__ = ["read"]

_MISSING = Refusal(
    "unreadable",
    "PDFs are read by the extra pdf, which the bundle has; in a checkout: pip install '.[pdf]'",
)


def read(source: Source) -> Document | Refusal:
    """Return the letter in a PDF, or why there is none."""
    if find_spec("pypdfium2") is None:
        return _MISSING
    said = run(source.content, source.limits)
    if isinstance(said, Refusal):
        return said
    answer = packed.decode(said, type=Answer)
    if answer.refusal is not None:
        return answer.refusal
    return Document("pdf", answer.blocks, answer.notes, None, answer.unread, answer.remarks)
