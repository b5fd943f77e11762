"""What does a style say about the paragraphs and runs that have it?"""

import re
from collections.abc import Iterable, Iterator

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


class _Own(Struct, frozen=True):
    """What a style says itself; ``name`` is None for one that a program made, ``level`` has to be judged."""

    parent: str
    name: str | None
    level: int | None
    levelled: bool
    list_style: str | None
    weight: str | None
    display: str | None
    position: str | None
    line: str | None
    master: str | None


class Styles:
    """The styles that count in one part: those of the file, and the part's own (automatic) ones."""

    def __init__(self, styles_root: etree._Element | None, part_root: etree._Element | None) -> None:
        self._elements: dict[tuple[str, str], etree._Element] = {}
        self._own: dict[tuple[str, str], _Own] = {}
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

    def _chain(self, family: str, name: str) -> Iterator[_Own]:
        """Give the style and those it is based on, nearest first; each is read once."""
        for _ in range(_LONGEST_CHAIN):
            own = self._own.get((family, name))
            if own is None:
                element = self._elements.get((family, name))
                if element is None:
                    return
                own = self._own[family, name] = _said(element)
            yield own
            name = own.parent


def _said(element: etree._Element) -> _Own:
    texts = element.find(STYLE + "text-properties")
    level = STYLE + "default-outline-level"
    return _Own(
        parent=element.get(STYLE + "parent-style-name") or "",
        name=_name(element) if _is_named(element) else None,
        level=number(element, level, 1, _LOWEST_LEVEL),
        levelled=element.get(level) is not None,
        list_style=element.get(STYLE + "list-style-name"),
        weight=None if texts is None else texts.get(FO + "font-weight"),
        display=None if texts is None else texts.get(TEXT + "display"),
        position=None if texts is None else texts.get(STYLE + "text-position"),
        line=None if texts is None else texts.get(STYLE + "text-underline-style"),
        master=element.get(STYLE + "master-page-name"),
    )


def _resolve(chain: list[_Own]) -> Style:
    names = [own.name for own in chain if own.name is not None]
    weight = _first(own.weight for own in chain)
    display = _first(own.display for own in chain)
    position = _first(own.position for own in chain)
    line = _first(own.line for own in chain)
    return Style(
        level=_level(chain, names),
        list_style=_first(own.list_style for own in chain),
        bold=None if weight is None else weight in _BOLD,
        hidden=None if display is None else display == "none",
        raised=None if position is None else _is_raised(position),
        underlined=None if line is None else line != "none",
        caption="caption" in names[:2] or "bijschrift" in names[:2],
        contents=any(_CONTENTS_NAME.fullmatch(name) for name in names[:2]),
        master=_first(own.master for own in chain) or None,
    )


def _first(found: Iterable[str | None]) -> str | None:
    """Return what the nearest of a chain says, if any says it."""
    return next((said for said in found if said is not None), None)


def _name(element: etree._Element) -> str:
    name = element.get(STYLE + "display-name") or (element.get(STYLE + "name") or "").replace("_20_", " ")
    return name.lower()


def _is_named(element: etree._Element) -> bool:
    """Leave out the styles that a program makes by itself for what the writer set by hand."""
    parent = element.getparent()
    return parent is not None and parent.tag == OFFICE + "styles"


def _level(chain: list[_Own], names: list[str]) -> int | None:
    for own in chain:
        if own.levelled:
            return own.level
    for name in names:
        match = _HEADING_NAME.fullmatch(name)
        if match:
            return int(match[1])
    return next((_FRONT_TITLES[name] for name in names[:1] if name in _FRONT_TITLES), None)


def _is_raised(position: str) -> bool:
    """Tell whether a position such as "super 58%" or "33% 80%" is above the line."""
    first = position.partition(" ")[0]
    return first == "super" or (first.endswith("%") and not first.startswith(("-", "0")))
