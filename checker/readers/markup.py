"""What does a part of a package say, as a tree, if it is safe to read?"""

from xml.parsers import expat

from lxml import etree

from checker.readers.limits import DEFAULT, Limits
from checker.readers.refusal import Refusal


def parse(content: bytes, part: str, program: str, limits: Limits = DEFAULT) -> etree._Element | Refusal:
    """Return the root of a part that ``program`` (Word, LibreOffice) can have written.

    Entities are never resolved and nothing outside of the part is read: a part that declares a document
    type is refused before its first element, because lxml would cut the text at an entity it leaves alone.
    """
    if _has_document_type(content):
        return Refusal(
            "hostile",
            f"it declares a document type in {part}, which {program} never does and which can hide text; "
            f"open it in {program} and save it again",
        )
    try:
        root = _tree(content)
        _decode(content, root)
    except (etree.XMLSyntaxError, LookupError, UnicodeError) as error:  # a lookup: of an unknown encoding
        if "depth" in str(error).lower():  # libxml2 itself allows no more than the default
            return _too_deep(part, limits)
        return Refusal(
            "damaged", f"it is damaged in {part}; open it in {program}, repair it and save it again"
        )
    return _too_deep(part, limits) if limits.depth < DEFAULT.depth and _depth(root) > limits.depth else root


def _too_deep(part: str, limits: Limits) -> Refusal:
    return Refusal(
        "hostile",
        f"its mark-up in {part} is nested deeper than any letter's; "
        f"copy the text into a new document and lint that{limits.or_allow('depth')}",
    )


def _depth(root: etree._Element) -> int:
    deepest = depth = 0
    for event, _ in etree.iterwalk(root, events=("start", "end")):
        depth += 1 if event == "start" else -1
        deepest = max(deepest, depth)
    return deepest


def _tree(content: bytes) -> etree._Element:
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    return etree.fromstring(content, parser)


def _decode(content: bytes, root: etree._Element) -> None:
    """Raise ``UnicodeError`` where the parser forgave what is no text of the encoding that the part declares.

    Comments could not be written into such a part. Of UTF-8 and UTF-16 the parser forgives nothing.
    """
    encoding = root.getroottree().docinfo.encoding or "utf-8"
    if not encoding.lower().startswith(("utf-8", "utf-16")):
        content.decode(encoding)


class _RootReachedError(Exception):
    """The prolog is over."""


def _has_document_type(content: bytes) -> bool:
    """Read the prolog only, in whatever encoding it is."""
    seen: list[str] = []

    def stop(*_: object) -> None:
        raise _RootReachedError

    parser = expat.ParserCreate()
    parser.StartDoctypeDeclHandler = lambda *_: seen.append("doctype")
    parser.StartElementHandler = stop
    try:
        for start in range(0, len(content), 4096):
            parser.Parse(content[start : start + 4096], False)
            if seen:
                break
    except (_RootReachedError, expat.ExpatError, LookupError, ValueError):
        pass  # what expat cannot read, lxml refuses
    return bool(seen)
