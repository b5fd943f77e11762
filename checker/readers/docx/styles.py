"""What does a style say about the paragraphs and runs that have it?"""

import re
from collections.abc import Iterable
from typing import TypeVar

from lxml import etree
from msgspec import Struct

from checker.readers.docx.markup import W, number, switch, value

_LONGEST_CHAIN = 20  # Word allows ten styles to be based on one another
_Said = TypeVar("_Said")

BODY_TEXT = 9
"""The outline level that means "no heading"; 0 to 8 are the headings 1 to 9."""

_HEADING_NAME = re.compile(r"(?:heading|kop) ([1-9])")
_FRONT_TITLES = {"title": 1, "subtitle": 2}
_CONTENTS_NAME = re.compile(r"toc \d|table of figures|inhopg \d")
_REFERENCE_NAMES = frozenset({"footnote reference", "endnote reference"})


class Style(Struct, frozen=True):
    """A style with all that it inherits: what is None is not said anywhere in its chain.

    ``level`` is a heading's (1 to 9), from the outline level or else from the built-in name ("heading 2", in
    English whatever Word's own language is). ``contents`` is a line of a table of contents.
    """

    level: int | None = None
    list_id: str | None = None
    list_level: int | None = None
    bold: bool = False
    hidden: bool = False
    caption: bool = False
    contents: bool = False
    raised: bool = False


class Styles:
    """The styles of one file, by id; resolved once each."""

    def __init__(self, root: etree._Element | None) -> None:
        self._elements: dict[str, etree._Element] = {}
        self._resolved: dict[str | None, Style] = {}
        self._default: str | None = None
        for element in () if root is None else root.iterchildren(W + "style"):
            name = value(element, "styleId") or ""
            self._elements.setdefault(name, element)
            if value(element, "default") in {"1", "true"} and value(element, "type") == "paragraph":
                self._default = name

    def paragraph(self, style_id: str | None) -> Style:
        """Return a paragraph's style, the file's default where it names none."""
        return self.style(style_id or self._default)

    def style(self, style_id: str | None) -> Style:
        """Return a style; an unknown one says nothing."""
        found = self._resolved.get(style_id)
        if found is None:
            found = self._resolved[style_id] = _resolve(self._chain(style_id))
        return found

    def numbering_of(self, style_id: str | None) -> str | None:
        """Return the list that a numbering style stands for."""
        return self.style(style_id).list_id

    def _chain(self, style_id: str | None) -> list[etree._Element]:
        """Return the style and those it is based on, nearest first; a circle is left after a few rounds."""
        chain: list[etree._Element] = []
        while style_id in self._elements and len(chain) < _LONGEST_CHAIN:
            element = self._elements[style_id]
            chain.append(element)
            style_id = value(element.find(W + "basedOn"))
        return chain


def _resolve(chain: list[etree._Element]) -> Style:
    names = [(value(element.find(W + "name")) or "").lower() for element in chain]
    paragraph = _all(chain, "pPr")
    run = _all(chain, "rPr")
    lists = _all(paragraph, "numPr")
    aligned = _first(value(item.find(W + "vertAlign")) for item in run)
    return Style(
        level=_level(names, paragraph),
        list_id=_first(value(item.find(W + "numId")) for item in lists),
        list_level=_first(number(item.find(W + "ilvl"), 0, 8) for item in lists),
        bold=bool(_first(switch(item, "b") for item in run)),
        hidden=bool(_first(switch(item, "vanish") for item in run)),
        caption="caption" in names[:2],
        contents=any(_CONTENTS_NAME.fullmatch(name) for name in names[:2]),
        raised=not _REFERENCE_NAMES.isdisjoint(names) or aligned == "superscript",
    )


def _all(parents: list[etree._Element], name: str) -> list[etree._Element]:
    return [found for parent in parents if (found := parent.find(W + name)) is not None]


def _first(found: Iterable[_Said | None]) -> _Said | None:
    """Return what the nearest style of a chain says, if any says it."""
    return next((said for said in found if said is not None), None)


def _level(names: list[str], paragraph: list[etree._Element]) -> int | None:
    for properties in paragraph:
        level = number(properties.find(W + "outlineLvl"), 0, BODY_TEXT)
        if level is not None:
            return None if level == BODY_TEXT else level + 1
    for name in names:
        match = _HEADING_NAME.fullmatch(name)
        if match:
            return int(match[1])
    return next((_FRONT_TITLES[name] for name in names[:1] if name in _FRONT_TITLES), None)
