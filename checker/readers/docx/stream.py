"""What is the text of a part, in which places are counted?

The stream of a part is the text of all its ``w:t`` elements in document order, whether they are shown or not
(moved away, hidden, a fallback), with one "-" for each ``w:noBreakHyphen`` and one character for each
``w:sym``: these two show a character that no ``w:t`` holds. Deleted text (``w:delText``) is not in it.
"""

from lxml import etree

from checker.readers.docx.markup import W
from checker.readers.docx.original import restore
from checker.readers.docx.package import open_package
from checker.readers.docx.symbols import symbol
from checker.readers.refusal import Refusal

T = W + "t"
HYPHEN = W + "noBreakHyphen"
SYMBOL = W + "sym"


def part_text(content: bytes, part: str, *, original: bool = False) -> str:
    """Return the stream of one part of a .docx.

    Args:
        content: the bytes of the .docx.
        part: the part's name, such as ``word/document.xml``.
        original: as it was before its tracked changes; the deleted text is in the stream too then.

    Raises:
        KeyError: the file has no such part that can be read.
    """
    package = open_package(content)
    root = None if isinstance(package, Refusal) else package.tree(part)
    if root is None or isinstance(root, Refusal):
        raise KeyError(part)
    if original:
        restore(root)
    return "".join(shown(element) for element in root.iter(T, HYPHEN, SYMBOL))


def shown(element: etree._Element) -> str:
    """Return what one element adds to the stream."""
    if element.tag == T:
        return element.text or ""
    return "-" if element.tag == HYPHEN else symbol(element)


def length(element: etree._Element) -> int:
    """Return how much of the stream an element holds, itself and all within."""
    return sum(len(shown(inner)) for inner in element.iter(T, HYPHEN, SYMBOL))
