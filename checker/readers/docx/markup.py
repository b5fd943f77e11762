"""What does a part of a Word file say, as a tree of elements with one set of names?"""

import re

from lxml import etree

from checker.readers import markup
from checker.readers.limits import DEFAULT, Limits
from checker.readers.refusal import Refusal

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
M = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"

PROGRAM = "Word"

_STRICT = b"http://purl.oclc.org/ooxml/"
_STRICT_NAMESPACE = re.compile(rb"http://purl\.oclc\.org/ooxml/(\w+)/")
_TRANSITIONAL_NAMESPACE = rb"http://schemas.openxmlformats.org/\1/2006/"
THROUGH = frozenset(
    W + name
    for name in (
        *("sdt", "sdtContent", "customXml", "smartTag", "hyperlink", "fldSimple", "dir", "bdo"),
        *("ins", "moveTo", "ruby", "rubyBase"),
    )
)
"""Elements that only stand around text: what is in them is read as if they were not there."""

_OFF = frozenset({"0", "false", "off", "none"})


def parse(content: bytes, part: str, limits: Limits = DEFAULT) -> etree._Element | Refusal:
    """Return the root of a part, with Strict names turned into the ordinary (Transitional) ones."""
    root = markup.parse(content, part, PROGRAM, limits)
    if isinstance(root, Refusal) or not root.tag.startswith("{" + _STRICT.decode()):
        return root
    return markup.parse(_STRICT_NAMESPACE.sub(_TRANSITIONAL_NAMESPACE, etree.tostring(root)), part, PROGRAM)


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
