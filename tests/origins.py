"""Does each mention of a letter stand in its file where its origin says?

The law: the file's characters at a mention's pieces, joined by the reader's rule, are the mention's text.
The rule: a character that no piece covers is a single space (a line end, a tab, a paragraph in a cell) or, in
mark-up, one that the file spells in another way ("&euro;").
"""

from collections.abc import Callable, Iterator

from checker.claims.reading import Reading
from checker.document import Document

_SPELLED = frozenset({"md", "html", "xml"})


def streams(document: Document, content: bytes) -> Callable[[str | None], str]:
    """Return what gives the characters of a part, in which its places are counted."""
    if document.format == "docx":
        from checker.readers.docx.stream import part_text

        return lambda part: part_text(content, part or "")
    if document.format == "odt":
        from checker.readers.odt.stream import part_text as part_of_odt

        return lambda part: part_of_odt(content, part or "")
    if document.format == "pdf":
        from checker.readers.pdf.child import read

        found = read(content)
        return lambda _: found[1] if isinstance(found, tuple) else ""
    return lambda _: document.source or ""


def strays(reading: Reading, content: bytes) -> Iterator[str]:
    """Give each mention whose characters are not where its origin says, with what stands there."""
    document = reading.document
    stream_of = streams(document, content)
    parts: dict[str | None, str] = {}
    for mention in reading.mentions:
        block = document.by_id[mention.block]
        part = block.origin.part
        if part not in parts:
            parts[part] = stream_of(part)
        rebuilt = [""] * len(mention.text)
        for piece in block.origin.pieces:
            for at in range(
                max(piece.start, mention.span.start), min(piece.start + piece.length, mention.span.end)
            ):
                rebuilt[at - mention.span.start] = parts[part][piece.where + at - piece.start]
        for meant, found in zip(mention.text, rebuilt, strict=True):
            own = not found and (meant == " " or document.format in _SPELLED)
            if found != meant and not own:
                yield f"{mention.id} {mention.text!r} in {block.id}: {''.join(rebuilt)!r}"
                break
