"""What are the names of OpenDocument's elements and attributes?"""

from lxml import etree

_OASIS = "{urn:oasis:names:tc:opendocument:xmlns:"

OFFICE = _OASIS + "office:1.0}"
TEXT = _OASIS + "text:1.0}"
STYLE = _OASIS + "style:1.0}"
TABLE = _OASIS + "table:1.0}"
DRAW = _OASIS + "drawing:1.0}"
FO = _OASIS + "xsl-fo-compatible:1.0}"
MANIFEST = _OASIS + "manifest:1.0}"
LOEXT = "{urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0}"
XLINK = "{http://www.w3.org/1999/xlink}"
XML_ID = "{http://www.w3.org/XML/1998/namespace}id"

P, H = TEXT + "p", TEXT + "h"


def number(element: etree._Element, name: str, low: int, high: int) -> int | None:
    """Return an attribute as a number kept within low..high, None where it is missing or no number."""
    try:
        return min(max(int(element.get(name) or ""), low), high)
    except ValueError:
        return None
