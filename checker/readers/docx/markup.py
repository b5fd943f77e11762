"""What does a part of a Word file say, as a tree of elements with one set of names?"""

import re
from xml.parsers import expat

from lxml import etree

from checker.readers.refusal import Refusal

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
M = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"

_STRICT = b"http://purl.oclc.org/ooxml/"
_STRICT_NAMESPACE = re.compile(rb"http://purl\.oclc\.org/ooxml/(\w+)/")
_TRANSITIONAL_NAMESPACE = rb"http://schemas.openxmlformats.org/\1/2006/"
_OFF = frozenset({"0", "false", "off", "none"})


def parse(content: bytes, part: str) -> etree._Element | Refusal:
    """Return the root of a part, with Strict names turned into the ordinary (Transitional) ones.

    Entities are never resolved and nothing outside of the part is read: a part that declares a document
    type is refused before its first element, because lxml would cut the text at an entity it leaves alone.
    """
    if _has_document_type(content):
        return Refusal(
            "hostile",
            f"it declares a document type in {part}, which Word never does and which can hide text; "
            "open it in Word and save it again",
        )
    try:
        root = _tree(content)
        if root.tag.startswith("{" + _STRICT.decode()):
            root = _tree(_STRICT_NAMESPACE.sub(_TRANSITIONAL_NAMESPACE, etree.tostring(root)))
    except etree.XMLSyntaxError as error:
        if "depth" in str(error).lower():
            return Refusal(
                "hostile",
                f"its mark-up in {part} is nested deeper than any letter's; "
                "copy the text into a new document and lint that",
            )
        return Refusal("damaged", f"it is damaged in {part}; open it in Word, repair it and save it again")
    return root


def value(element: etree._Element | None, name: str = "val") -> str | None:
    """Return a ``w:`` attribute of an element, None where either is missing."""
    return None if element is None else element.get(W + name)


def number(element: etree._Element | None, low: int, high: int, name: str = "val") -> int | None:
    """Return a ``w:`` attribute as a number kept within low..high, None where it is missing or no number."""
    try:
        return min(max(int(value(element, name) or ""), low), high)
    except ValueError:
        return None


def switch(parent: etree._Element | None, name: str) -> bool | None:
    """Return whether a property such as ``w:b`` is on, off, or not said (None)."""
    element = None if parent is None else parent.find(W + name)
    return None if element is None else is_on(element)


def is_on(element: etree._Element) -> bool:
    """Return whether an element switches its property on: ``<w:b/>`` does, ``<w:b w:val="0"/>`` does not."""
    return element.get(W + "val") not in _OFF


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
    except (_RootReachedError, expat.ExpatError):
        pass  # what expat cannot read, lxml refuses
    return bool(seen)
