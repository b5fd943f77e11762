"""Which letters are there, and what do they say?

``read`` gives one letter as a document, whatever its format; ``files`` gives the letters of a folder. What
cannot be read is a Refusal, never an exception, and nothing is ever written.
"""

from checker.readers.folder import files, load
from checker.readers.formats import format_of
from checker.readers.limits import DEFAULT, Limits
from checker.readers.refusal import Refusal, too_slow
from checker.readers.source import Source
from checker.spending import SpentError, allow

TYPE_CHECKING = False
if TYPE_CHECKING:  # typing itself costs a millisecond at start-up
    from checker.document import Document

_PACKAGE = b"PK"

__all__ = ["Limits", "files", "load", "read"]


def read(
    path: str,
    content: bytes | None = None,
    name: str | None = None,
    *,
    original: bool = False,
    limits: Limits = DEFAULT,
) -> "Document | Refusal":
    """Return the letter at a path, or why there is none.

    Args:
        path: the file, as the user named it.
        content: the file's bytes where they come from elsewhere, such as standard input; else it is read.
        name: what the file would be called, for its suffix; ``path`` where nothing is said.
        original: read what it said before its tracked changes, where its format has them.
        limits: how large it may be.
    """
    found = load(path, limits) if content is None else content
    if isinstance(found, Refusal):
        return found
    source = Source(name or path, found, limits)
    chosen = format_of(source)
    if isinstance(chosen, Refusal):
        return chosen
    if chosen != "pdf" and not found.startswith(_PACKAGE):  # a package is as large as what is unpacked of it
        allow(limits.for_text(len(found)))
    try:
        document = _read(chosen, source, original=original)
    except SpentError as spent:
        return too_slow(spent.seconds, limits)
    if chosen == "pdf" and not isinstance(document, Refusal):  # read by a process with limits of its own
        allow(limits.for_text(sum(len(block.text) for block in document.blocks)))
    return document


def _read(chosen: str, source: Source, *, original: bool) -> "Document | Refusal":
    # Each reader is imported when a letter needs it: loading lxml or marko takes longer than reading one.
    if chosen == "docx":
        from checker.readers import docx  # noqa: PLC0415

        return docx.read(source, original=original)
    if chosen == "odt":
        from checker.readers import odt  # noqa: PLC0415

        return odt.read(source, original=original)
    if chosen == "xml":
        from checker.readers import official  # noqa: PLC0415

        return official.read(source)
    if chosen == "pdf":
        from checker.readers import pdf  # noqa: PLC0415

        return pdf.read(source)
    if chosen == "md":
        from checker.readers import markdown  # noqa: PLC0415

        return markdown.read(source)
    if chosen == "html":
        from checker.readers import html  # noqa: PLC0415

        return html.read(source, original=original)
    from checker.readers import text  # noqa: PLC0415

    return text.read(source)
