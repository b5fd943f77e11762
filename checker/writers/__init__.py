"""How does a letter become a copy of itself with a comment on each finding?

Nothing else of the file changes: mark-up is added to the parts that hold the text and the comments, and every
other part keeps its very bytes.
"""

import datetime as dt

from checker.document import Document
from checker.finding import Finding
from checker.readers.limits import DEFAULT, Limits
from checker.readers.refusal import Refusal

FORMATS = ("docx", "odt")
"""The formats that can hold comments; a flat OpenDocument text (.fodt) is an odt."""


def annotate(
    content: bytes,
    document: Document,
    findings: tuple[Finding, ...],
    *,
    language: str,
    moment: dt.datetime,
    limits: Limits = DEFAULT,
) -> bytes | Refusal:
    """Return the letter with one comment for each finding, in place of those of an earlier run.

    Args:
        content: the bytes of the letter.
        document: what was read from it, with its tracked changes accepted.
        findings: what is to be told.
        language: of the comments' own words; a message is in the language of its letter.
        moment: when the comments are written, in UTC.
        limits: how large the letter may be.
    """
    if document.format == "docx":
        from checker.writers import docx  # noqa: PLC0415  a run without comments does not load it

        return docx.annotate(content, document, findings, language=language, moment=moment, limits=limits)
    from checker.writers import odt  # noqa: PLC0415

    return odt.annotate(content, document, findings, language=language, moment=moment, limits=limits)
