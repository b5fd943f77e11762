"""Which parts does a Word file hold, and where is the letter among them?"""

import posixpath

from lxml import etree
from msgspec import Struct

from checker.readers import package
from checker.readers.docx.markup import PROGRAM, parse
from checker.readers.limits import DEFAULT, Limits
from checker.readers.refusal import Refusal

_RELATIONS = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"


class Relation(Struct, frozen=True):
    """A link from one part to another: the last word of its type ("footnotes") and the part it leads to."""

    id: str
    kind: str
    target: str


class Package(package.Package):
    """A Word file whose directory has been found safe; ``main`` is the part that holds the letter."""

    main: str = ""

    def relations(self, part: str) -> tuple[Relation, ...] | Refusal:
        """Return the links of a part, in the order of the file; links out of the package are left out."""
        folder, name = posixpath.split(part)
        source = posixpath.join(folder, "_rels", name + ".rels")
        if source not in self.names:
            return ()
        root = self.tree(source)
        if isinstance(root, Refusal):
            return root
        return tuple(
            Relation(
                id=link.get("Id") or "",
                kind=(link.get("Type") or "").rpartition("/")[2],
                target=posixpath.normpath(posixpath.join("/", folder, link.get("Target") or "")).lstrip("/"),
            )
            for link in root.iter(_RELATIONS)
            if link.get("TargetMode") != "External"
        )

    def parse(self, content: bytes, part: str) -> etree._Element | Refusal:
        """Return the root of a part."""
        return parse(content, part, self.limits)


def open_package(content: bytes, limits: Limits = DEFAULT) -> Package | Refusal:
    """Return the package, once its directory keeps to the limits and it is a Word file."""
    archive = package.open_archive(content, PROGRAM, limits)
    if isinstance(archive, Refusal):
        return archive
    opened = Package(archive, frozenset(archive.namelist()), PROGRAM, limits)
    links = opened.relations("")
    if isinstance(links, Refusal):
        return links
    opened.main = next((link.target for link in links if link.kind == "officeDocument"), "word/document.xml")
    if opened.main not in opened.names:
        return _no_letter(opened)
    other = _other_format(opened)
    return package.unknown(other) if other else opened


def _no_letter(opened: Package) -> Refusal:
    other = _other_format(opened)
    if other:
        return package.unknown(other)
    return Refusal(
        "unknown-format",
        "it is a zip without a Word document in it; unpack it and name the letters inside",
    )


def _other_format(opened: Package) -> str | None:
    stated = opened.stated_type()
    if stated is not None:
        return stated[1]
    if opened.main.startswith("word/") and opened.main in opened.names:
        return None
    return package.told_by_names(opened.names)
