"""Which parts of a Word file make up the letter?"""

from lxml import etree
from msgspec import Struct

from checker.readers.docx.markup import R, W, switch, value
from checker.readers.docx.package import Package, Relation
from checker.readers.refusal import Refusal

NOTE_KINDS = ("footnote", "endnote")

_SINGLE = frozenset({"styles", "numbering", "settings", "footnotes", "endnotes"})
_PAGES = ("first", "default", "even")


class Part(Struct, frozen=True):
    """One part: its name in the package and its root."""

    name: str
    root: etree._Element


class Parts(Struct, frozen=True):
    """The letter's own part, those it leads to, and the headers and footers that each section shows first."""

    main: Part
    single: dict[str, Part]
    furniture: dict[str, Part]
    sections: list[etree._Element]
    headers: list[tuple[str, ...]]
    footers: list[tuple[str, ...]]
    comments: etree._Element | None = None

    def root(self, kind: str) -> etree._Element | None:
        """Return the root of the styles, the settings and so on, None where the file has none."""
        return self.single[kind].root if kind in self.single else None


def load(package: Package) -> Parts | Refusal:
    """Return all parts that are read, or why one of them cannot be."""
    root = package.tree(package.main)
    if isinstance(root, Refusal):
        return root
    if root.tag != W + "document":
        return Refusal(
            "unknown-format",
            "it is no Word document inside; open it in the program that made it and save it as .docx",
        )
    links = package.relations(package.main)
    if isinstance(links, Refusal):
        return links
    single: dict[str, Part] = {}
    for link in links:
        if link.kind in _SINGLE and link.kind not in single and link.target in package.names:
            tree = package.tree(link.target)
            if isinstance(tree, Refusal):
                return tree
            single[link.kind] = Part(link.target, tree)
    sections = [element for element in root.iter(W + "sectPr") if _is_section(element)]
    targets = {link.id: link.target for link in links if link.target in package.names}
    settings = single["settings"].root if "settings" in single else None
    headers = _shown("headerReference", sections, settings, targets)
    footers = _shown("footerReference", sections, settings, targets)
    furniture: dict[str, Part] = {}
    for name in (name for names in headers + footers for name in names):
        tree = package.tree(name)
        if isinstance(tree, Refusal):
            return tree
        furniture[name] = Part(name, tree)
    comments = _comments(package, links)
    return Parts(Part(package.main, root), single, furniture, sections, headers, footers, comments)


def _comments(package: Package, links: tuple[Relation, ...]) -> etree._Element | None:
    """Return what people said beside the letter; a letter can be read without."""
    target = next((link.target for link in links if link.kind == "comments"), None)
    tree = package.tree(target) if target in package.names and target else None
    return None if isinstance(tree, Refusal) else tree


def _is_section(element: etree._Element) -> bool:
    """Leave out the sections as they were before a tracked change."""
    parent = element.getparent()
    return parent is not None and parent.tag in {W + "body", W + "pPr"}


def _shown(
    kind: str,
    sections: list[etree._Element],
    settings: etree._Element | None,
    targets: dict[str, str],
) -> list[tuple[str, ...]]:
    """Return the parts that each section is the first to show.

    A section without a header of its own has that of the section before. One for the first page is shown only
    where the section has a title page, one for even pages only where the file tells them apart: letters made
    from a template carry the rest along unseen, with old dates in them.
    """
    even = bool(switch(settings, "evenAndOddHeaders"))
    current: dict[str, str] = {}
    seen: set[str] = set()
    result: list[tuple[str, ...]] = []
    for section in sections:
        for reference in section.iterchildren(W + kind):
            target = targets.get(reference.get(R + "id") or "")
            if target:
                current[value(reference, "type") or "default"] = target
        allowed = {"first": bool(switch(section, "titlePg")), "default": True, "even": even}
        names = [current[page] for page in _PAGES if allowed[page] and page in current]
        result.append(tuple(name for name in dict.fromkeys(names) if name not in seen))
        seen.update(names)
    return result
