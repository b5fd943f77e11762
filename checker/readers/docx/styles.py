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


class _Own(Struct, frozen=True):
    """What a style says itself: it is based on ``base``, and has a heading's ``outline`` level (0 to 8)."""

    name: str
    base: str | None
    outline: int | None
    list_id: str | None
    list_level: int | None
    bold: bool | None
    hidden: bool | None
    aligned: str | None


class Styles:
    """The styles of one file, by id; each is read once, and resolved once."""

    def __init__(self, root: etree._Element | None) -> None:
        self._elements: dict[str, etree._Element] = {}
        self._own: dict[str, _Own] = {}
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

    def _chain(self, style_id: str | None) -> list[_Own]:
        """Return the style and those it is based on, nearest first; a circle is left after a few rounds."""
        chain: list[_Own] = []
        while style_id in self._elements and len(chain) < _LONGEST_CHAIN:
            own = self._own.get(style_id)
            if own is None:
                own = self._own[style_id] = _said(self._elements[style_id])
            chain.append(own)
            style_id = own.base
        return chain


def _said(element: etree._Element) -> _Own:
    paragraph, run = element.find(W + "pPr"), element.find(W + "rPr")
    lists = None if paragraph is None else paragraph.find(W + "numPr")
    return _Own(
        name=(value(element.find(W + "name")) or "").lower(),
        base=value(element.find(W + "basedOn")),
        outline=None if paragraph is None else number(paragraph.find(W + "outlineLvl"), 0, BODY_TEXT),
        list_id=None if lists is None else value(lists.find(W + "numId")),
        list_level=None if lists is None else number(lists.find(W + "ilvl"), 0, 8),
        bold=None if run is None else switch(run, "b"),
        hidden=None if run is None else switch(run, "vanish"),
        aligned=None if run is None else value(run.find(W + "vertAlign")),
    )


def _resolve(chain: list[_Own]) -> Style:
    names = [own.name for own in chain]
    return Style(
        level=_level(chain),
        list_id=_first(own.list_id for own in chain),
        list_level=_first(own.list_level for own in chain),
        bold=bool(_first(own.bold for own in chain)),
        hidden=bool(_first(own.hidden for own in chain)),
        caption="caption" in names[:2],
        contents=any(_CONTENTS_NAME.fullmatch(name) for name in names[:2]),
        raised=not _REFERENCE_NAMES.isdisjoint(names)
        or _first(own.aligned for own in chain) == "superscript",
    )


def _first(found: Iterable[_Said | None]) -> _Said | None:
    """Return what the nearest style of a chain says, if any says it."""
    return next((said for said in found if said is not None), None)


def _level(chain: list[_Own]) -> int | None:
    outline = _first(own.outline for own in chain)
    if outline is not None:
        return None if outline == BODY_TEXT else outline + 1
    for own in chain:
        match = _HEADING_NAME.fullmatch(own.name)
        if match:
            return int(match[1])
    return next((_FRONT_TITLES[own.name] for own in chain[:1] if own.name in _FRONT_TITLES), None)
