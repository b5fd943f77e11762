"""What is the text of a part, in which places are counted?

The stream of a part is all its character data in document order, whether it is shown or not, with the white
space between elements; comments and processing instructions are not in it. A flat file (.fodt) is one part.
"""

from lxml import etree

from checker.readers.odt.package import open_letter
from checker.readers.refusal import Refusal


def part_text(content: bytes, part: str) -> str:
    """Return the stream of one part of an OpenDocument text.

    Args:
        content: the bytes of the file.
        part: the part's name: ``content.xml``, ``styles.xml``, or ``office:document`` of a flat file.

    Raises:
        KeyError: the file has no such part that is read.
    """
    parts = open_letter(content)
    found = None if isinstance(parts, Refusal) else parts.root(part)
    if found is None:
        raise KeyError(part)
    return inside(found)


def inside(element: etree._Element) -> str:
    """Return all characters of an element, shown or not."""
    return "".join(map(str, element.itertext()))


def length(element: etree._Element) -> int:
    """Return how much of the stream an element holds, without what follows it."""
    if not len(element):
        return len(element.text or "")
    return sum(map(len, element.itertext()))


def start(element: etree._Element) -> int:
    """Return where an element begins in its part's stream."""
    at = 0
    parent = element.getparent()
    while parent is not None:
        at += len(parent.text or "")
        for before in element.itersiblings(preceding=True):
            at += length(before) + len(before.tail or "")
        element, parent = parent, parent.getparent()
    return at
