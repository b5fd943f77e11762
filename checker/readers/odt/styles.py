"""What does a style say about the paragraphs and runs that have it?"""

import re
from collections.abc import Iterator

from lxml import etree
from msgspec import Struct

from checker.readers.odt.names import FO, OFFICE, STYLE, TEXT, number

_LONGEST_CHAIN = 20  # no program makes longer ones; a circle is left after these
_HEADING_NAME = re.compile(r"(?:heading|kop) ([1-9])")
_CONTENTS_NAME = re.compile(r"(?:contents|user index|illustration index|object index|table index) [\dh].*")
_FRONT_TITLES = {"title": 1, "titel": 1, "subtitle": 2, "ondertitel": 2}
_BOLD = frozenset({"bold", "600", "700", "800", "900"})
_LOWEST_LEVEL = 10


class Style(Struct, frozen=True):
    """A style with all that it inherits: what is None is not said anywhere in its chain.

    ``level`` is that of a heading (1 to 10). ``list_style`` is empty where the style switches its list off.
    ``master`` is the master page that begins at a paragraph with this style.
    """

    level: int | None = None
    list_style: str | None = None
    bold: bool | None = None
    hidden: bool | None = None
    raised: bool | None = None
    underlined: bool | None = None
    caption: bool = False
    contents: bool = False
    master: str | None = None


class Styles:
    """The styles that count in one part: those of the file, and the part's own (automatic) ones."""

    def __init__(self, styles_root: etree._Element | None, part_root: etree._Element | None) -> None:
        self._elements: dict[tuple[str, str], etree._Element] = {}
        self._resolved: dict[tuple[str, str], Style] = {}
        for root, group in ((styles_root, "styles"), (part_root, "automatic-styles")):
            found = None if root is None else root.find(OFFICE + group)
            for element in () if found is None else found.iterchildren(STYLE + "style"):
                family = element.get(STYLE + "family") or ""
                self._elements[family, element.get(STYLE + "name") or ""] = element

    def paragraph(self, name: str | None) -> Style:
        """Return a paragraph's style; an unknown one says nothing."""
        return self.style("paragraph", name)

    def style(self, family: str, name: str | None) -> Style:
        """Return a style of a family ("paragraph", "text", "table")."""
        key = family, name or ""
        found = self._resolved.get(key)
        if found is None:
            found = self._resolved[key] = _resolve(list(self._chain(*key)))
        return found

    def _chain(self, family: str, name: str) -> Iterator[etree._Element]:
        """Give the style and those it is based on, nearest first."""
        for _ in range(_LONGEST_CHAIN):
            element = self._elements.get((family, name))
            if element is None:
                return
            yield element
            name = element.get(STYLE + "parent-style-name") or ""


def _resolve(chain: list[etree._Element]) -> Style:
    names = [_name(element) for element in chain if _is_named(element)]
    texts = [found for each in chain if (found := each.find(STYLE + "text-properties")) is not None]
    weight = _first(texts, FO + "font-weight")
    display = _first(texts, TEXT + "display")
    position = _first(texts, STYLE + "text-position")
    line = _first(texts, STYLE + "text-underline-style")
    return Style(
        level=_level(chain, names),
        list_style=_first(chain, STYLE + "list-style-name"),
        bold=None if weight is None else weight in _BOLD,
        hidden=None if display is None else display == "none",
        raised=None if position is None else _is_raised(position),
        underlined=None if line is None else line != "none",
        caption="caption" in names[:2] or "bijschrift" in names[:2],
        contents=any(_CONTENTS_NAME.fullmatch(name) for name in names[:2]),
        master=_first(chain, STYLE + "master-page-name") or None,
    )


def _first(elements: list[etree._Element], attribute: str) -> str | None:
    """Return what the nearest of a chain says, if any says it."""
    return next((said for each in elements if (said := each.get(attribute)) is not None), None)


def _name(element: etree._Element) -> str:
    name = element.get(STYLE + "display-name") or (element.get(STYLE + "name") or "").replace("_20_", " ")
    return name.lower()


def _is_named(element: etree._Element) -> bool:
    """Leave out the styles that a program makes by itself for what the writer set by hand."""
    parent = element.getparent()
    return parent is not None and parent.tag == OFFICE + "styles"


def _level(chain: list[etree._Element], names: list[str]) -> int | None:
    attribute = STYLE + "default-outline-level"
    for element in chain:
        if element.get(attribute) is not None:
            return number(element, attribute, 1, _LOWEST_LEVEL)
    for name in names:
        match = _HEADING_NAME.fullmatch(name)
        if match:
            return int(match[1])
    return next((_FRONT_TITLES[name] for name in names[:1] if name in _FRONT_TITLES), None)


def _is_raised(position: str) -> bool:
    """Tell whether a position such as "super 58%" or "33% 80%" is above the line."""
    first = position.partition(" ")[0]
    return first == "super" or (first.endswith("%") and not first.startswith(("-", "0")))
