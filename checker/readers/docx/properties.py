"""What does a paragraph's own mark-up say about it?"""

from lxml import etree
from msgspec import Struct

from checker.readers.docx.markup import W, number, value
from checker.readers.docx.styles import BODY_TEXT

_STYLE, _OUTLINE, _LIST, _LOOK, _SECTION = (
    W + name for name in ("pStyle", "outlineLvl", "numPr", "rPr", "sectPr")
)
_LIST_ID, _LIST_LEVEL = W + "numId", W + "ilvl"
_DELETED, _MOVED = W + "del", W + "moveFrom"


class Properties(Struct, frozen=True):
    """What is None is not said here; the style may say it.

    ``outline`` is 0 to 8 for a heading and 9 for body text; ``list_id`` "0" switches its style's list off.
    ``end_deleted``: a tracked change took the paragraph's end away, so that it goes on in the next one.
    """

    style: str | None = None
    outline: int | None = None
    list_id: str | None = None
    list_level: int | None = None
    end_deleted: bool = False
    ends_section: bool = False


NOTHING_SAID = Properties()


def paragraph_properties(element: etree._Element | None) -> Properties:
    """Return what a ``w:pPr`` says; as it was before a tracked change of its looks does not count."""
    style = outline = list_id = list_level = None
    end_deleted = ends_section = False
    for child in () if element is None else element:
        tag = child.tag
        if tag == _STYLE:
            style = value(child)
        elif tag == _OUTLINE:
            outline = number(child, 0, BODY_TEXT)
        elif tag == _LIST:
            list_id = value(child.find(_LIST_ID))
            list_level = number(child.find(_LIST_LEVEL), 0, 8)
        elif tag == _LOOK:
            end_deleted = any(change.tag in (_DELETED, _MOVED) for change in child)
        elif tag == _SECTION:
            ends_section = True
    return Properties(style, outline, list_id, list_level, end_deleted, ends_section)
