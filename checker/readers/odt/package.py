"""Which parts of an OpenDocument text make up the letter?"""

from lxml import etree
from msgspec import Struct

from checker.readers import markup, package
from checker.readers.limits import DEFAULT, Limits
from checker.readers.odt.names import MANIFEST, OFFICE
from checker.readers.refusal import Refusal

PROGRAM = "LibreOffice"
FLAT = "office:document"
"""The name of the only part of a flat file (.fodt)."""

_CONTENT, _STYLES, _MANIFEST = "content.xml", "styles.xml", "META-INF/manifest.xml"
_ZIP = b"PK"
_LOCKED = Refusal(
    "encrypted", "it is locked with a password; open it in LibreOffice and save it without the password"
)


class Parts(Struct, frozen=True):
    """The part with the text, and the one with the styles and the page heads and feet, if there is one.

    ``media`` says for a folder in the package of what kind the object in it is.
    """

    content: str
    body: etree._Element
    content_root: etree._Element
    styles: str
    styles_root: etree._Element | None
    media: dict[str, str]

    def root(self, part: str) -> etree._Element | None:
        """Return the root of a part, None where the letter has no such part."""
        return {self.styles: self.styles_root, self.content: self.content_root}.get(part)


def open_letter(content: bytes, limits: Limits = DEFAULT) -> Parts | Refusal:
    """Return the parts of the letter, or why there is none."""
    if not content.startswith(_ZIP):
        return _flat(content, limits)
    archive = package.open_archive(content, PROGRAM, limits)
    if isinstance(archive, Refusal):
        return archive
    opened = package.Package(archive, frozenset(archive.namelist()), PROGRAM, limits)
    stated = opened.stated_type()
    if stated is not None and not stated[0].startswith(package.OPEN_DOCUMENT):
        return package.unknown(stated[1])
    manifest = opened.content(_MANIFEST) if _MANIFEST in opened.names else b""
    if isinstance(manifest, bytes) and b"encryption-data" in manifest:
        return _LOCKED
    if _CONTENT not in opened.names:
        other = package.told_by_names(opened.names)
        return package.unknown(other) if other else package.damaged(PROGRAM)
    root = opened.tree(_CONTENT)
    if isinstance(root, Refusal):
        return root
    styles = opened.tree(_STYLES) if _STYLES in opened.names else None
    if isinstance(styles, Refusal):
        return styles
    return _parts(root, _CONTENT, styles, _STYLES, _media(manifest))


def _flat(content: bytes, limits: Limits) -> Parts | Refusal:
    tags = content.count(b"<")
    if tags > limits.tags:
        return package.too_large("more mark-up than can be read", limits.or_allow("tags", tags))
    root = markup.parse(content, FLAT, PROGRAM, limits)
    return root if isinstance(root, Refusal) else _parts(root, FLAT, root, FLAT, {})


def _parts(
    root: etree._Element, content: str, styles_root: etree._Element | None, styles: str, media: dict[str, str]
) -> Parts | Refusal:
    body = root.find(f"{OFFICE}body/{OFFICE}text")
    if body is None:
        return package.unknown("an OpenDocument file and no text")
    return Parts(content, body, root, styles, styles_root, media)


def _media(manifest: bytes | Refusal) -> dict[str, str]:
    """Return the kind of each object in the package; a manifest that cannot be read tells none."""
    root = markup.parse(manifest, _MANIFEST, PROGRAM) if isinstance(manifest, bytes) else manifest
    if isinstance(root, Refusal):
        return {}
    return {
        (entry.get(MANIFEST + "full-path") or "").strip("/"): entry.get(MANIFEST + "media-type") or ""
        for entry in root.iter(MANIFEST + "file-entry")
    }
