"""Which page heads and feet does the letter show?"""

from collections.abc import Iterator

from lxml import etree

from checker.readers.odt.names import LOEXT, OFFICE, STYLE, TABLE, TEXT, H, P
from checker.readers.odt.styles import Styles

_HEADS = tuple(space + name for name in ("header", "header-left", "header-first") for space in (STYLE, LOEXT))
_FEET = tuple(space + name for name in ("footer", "footer-left", "footer-first") for space in (STYLE, LOEXT))


def furniture(
    styles_root: etree._Element | None, body: etree._Element, styles: Styles
) -> tuple[list[etree._Element], list[etree._Element]]:
    """Return the heads and the feet of the master pages that the text uses, in the order of their use.

    A letter made from a template carries other master pages along unseen, with old dates in them. A first
    page brings along the one that follows it: that is shown as soon as the text is longer.
    """
    found = None if styles_root is None else styles_root.find(OFFICE + "master-styles")
    pages = {
        page.get(STYLE + "name") or "": page
        for page in (() if found is None else found.iterchildren(STYLE + "master-page"))
    }
    heads: list[etree._Element] = []
    feet: list[etree._Element] = []
    for name in _used(pages, body, styles):
        for child in pages[name]:
            if child.get(STYLE + "display") == "false":
                continue
            if child.tag in _HEADS:
                heads.append(child)
            elif child.tag in _FEET:
                feet.append(child)
    return heads, feet


def _used(pages: dict[str, etree._Element], body: etree._Element, styles: Styles) -> list[str]:
    if not pages:
        return []
    begun = list(_begun(body, styles))
    if begun[:1] in ([], [None]):
        begun[:1] = ["Standard" if "Standard" in pages else next(iter(pages))]
    used: dict[str, None] = {}
    for start in begun:
        name = start
        while name in pages and name not in used:
            used[name] = None
            name = pages[name].get(STYLE + "next-style-name")
    return list(used)


def _begun(body: etree._Element, styles: Styles) -> Iterator[str | None]:
    """Give the master page that the first paragraph begins (None: the usual one), and those begun later."""
    first = True
    for element in body.iter(P, H, TABLE + "table"):
        space, family = (TABLE, "table") if element.tag == TABLE + "table" else (TEXT, "paragraph")
        master = styles.style(family, element.get(space + "style-name")).master
        if first or master:
            yield master
        first = False
