"""What is in a frame or a shape: text, or something that is not read?"""

from lxml import etree

from checker.readers.odt.names import DRAW, OFFICE, TABLE, TEXT, XLINK, H, P

FRAME, TEXT_BOX = DRAW + "frame", DRAW + "text-box"
GROUPS = frozenset({DRAW + "g", DRAW + "a"})
SHAPES = frozenset(
    DRAW + name
    for name in (
        *("custom-shape", "rect", "ellipse", "circle", "line", "polyline", "polygon", "regular-polygon"),
        *("path", "connector", "measure", "caption"),
    )
)
CONTROL = DRAW + "control"
DRAWINGS = SHAPES | GROUPS | {FRAME, CONTROL}

FORM_FIELD = "form field"
UNKNOWN = "text in unknown mark-up"
_IMAGE, _EQUATION, _CHART, _EMBEDDED = "image", "equation", "chart", "embedded object"
_OBJECT = DRAW + "object"
_UNREAD = {
    DRAW + "image": _IMAGE,
    DRAW + "object-ole": _EMBEDDED,
    DRAW + "applet": _EMBEDDED,
    DRAW + "plugin": _EMBEDDED,
    DRAW + "floating-frame": _EMBEDDED,
}
_WRITTEN = frozenset({P, H, TEXT + "list", TABLE + "table"})
_MATH = "{http://www.w3.org/1998/Math/MathML}math"
_KINDS = ((".formula", _EQUATION), (".chart", _CHART), (".spreadsheet", "embedded spreadsheet"))


def shown(frame: etree._Element) -> etree._Element | None:
    """Return which of a frame's children is shown: the first; the others stand in for it elsewhere."""
    return next((child for child in frame if child.tag == TEXT_BOX or unread(child, {})), None)


def unread(element: etree._Element, media: dict[str, str]) -> str | None:
    """Return what a frame's child is, if it is something that is not read.

    ``media`` holds the kind of each object in the package, by its folder.
    """
    if element.tag != _OBJECT:
        return _UNREAD.get(element.tag)
    if element.find(_MATH) is not None:
        return _EQUATION
    inside = element.find(f"{OFFICE}document")
    link = (element.get(XLINK + "href") or "").removeprefix("./").strip("/")
    kind = media.get(link, "") if inside is None else inside.get(OFFICE + "mimetype") or ""
    return next((what for end, what in _KINDS if kind.endswith(end)), _EMBEDDED)


def holds_text(shape: etree._Element) -> bool:
    """Tell whether a shape has text in it."""
    return any(child.tag in _WRITTEN for child in shape)
