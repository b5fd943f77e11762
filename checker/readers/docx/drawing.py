"""What is in a drawing that is not read, and what is it called in the census?"""

from lxml import etree

from checker.readers.docx.markup import M, W

EQUATION, UNKNOWN = "equation", "text in unknown mark-up"
EQUATIONS = frozenset({M + "oMath", M + "oMathPara"})
DRAWINGS = frozenset({W + "drawing", W + "pict", W + "object"})

_MAIN = "{http://schemas.openxmlformats.org/drawingml/2006/"
_VML = "{urn:schemas-microsoft-com:vml}"
_NAME = _MAIN + "wordprocessingDrawing}docPr"
_DECORATIVE = "{http://schemas.microsoft.com/office/drawing/2017/decorative}decorative"
_OLE = "{urn:schemas-microsoft-com:office:office}OLEObject"
_UNREAD = {
    _MAIN + "picture}pic": "image",
    _VML + "imagedata": "image",
    _VML + "textpath": "WordArt",
    _MAIN + "chart}chart": "chart",
    "{http://schemas.microsoft.com/office/drawing/2014/chartex}chart": "chart",
    _MAIN + "diagram}relIds": "SmartArt",
    W + "contentPart": "handwriting",
    "{http://schemas.microsoft.com/office/word/2010/wordml}contentPart": "handwriting",
}
_PROGRAMS = (("Excel", "embedded spreadsheet"), ("Equation", EQUATION))


def unread(element: etree._Element) -> str | None:
    """Return what an element of a drawing is, if it is something that is not read."""
    return _UNREAD.get(element.tag)


def embedded(element: etree._Element) -> str:
    """Return what another program's object is, by the program."""
    made_by = next((ole.get("ProgID") or "" for ole in element.iter(_OLE)), "")
    return next((what for program, what in _PROGRAMS if made_by.startswith(program)), "embedded object")


def is_hidden(drawing: etree._Element) -> bool:
    """Tell whether a drawing is not shown."""
    return any(name.get("hidden") in {"1", "true"} for name in drawing.iter(_NAME))


def is_decoration(drawing: etree._Element) -> bool:
    """Tell whether its writer called a drawing decoration."""
    return any(mark.get("val") in {"1", "true"} for mark in drawing.iter(_DECORATIVE))
