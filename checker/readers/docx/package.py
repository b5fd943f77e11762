"""Which parts does a Word file hold, and are they safe to unpack?"""

import posixpath
import zipfile
import zlib
from io import BytesIO

from lxml import etree
from msgspec import Struct

from checker.readers import limits
from checker.readers.docx.markup import parse
from checker.readers.refusal import Refusal

_RELATIONS = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
_LOCAL_HEADER_BYTES = 30
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)  # the two that Word knows
_ENCRYPTED_FLAG = 0x1
_MARKUP_SUFFIXES = (".xml", ".rels")
_DAMAGED = Refusal("damaged", "it is damaged or not whole; fetch it again, or open it in Word and repair it")
_OTHERS = (
    ("xl/workbook.", "an Excel workbook"),
    ("ppt/presentation.", "a PowerPoint presentation"),
    ("visio/document.", "a Visio drawing"),
    ("META-INF/container.xml", "an e-book"),
    ("META-INF/MANIFEST.MF", "a Java program"),
    ("index/document.iwa", "a Pages document"),
)
_MIMETYPES = (
    (b"application/vnd.oasis.opendocument.text", "an OpenDocument text (.odt)"),
    (b"application/vnd.oasis.opendocument.spreadsheet", "an OpenDocument spreadsheet (.ods)"),
    (b"application/vnd.oasis.opendocument.presentation", "an OpenDocument presentation (.odp)"),
    (b"application/epub+zip", "an e-book"),
)


class Relation(Struct, frozen=True):
    """A link from one part to another: the last word of its type ("footnotes") and the part it leads to."""

    id: str
    kind: str
    target: str


class Package(Struct):
    """A Word file whose directory has been found safe; ``main`` is the part that holds the letter.

    It counts the bytes and the tags of the parts that were read, and refuses what goes past the limits.
    """

    archive: zipfile.ZipFile
    names: frozenset[str]
    main: str = ""
    bytes_read: int = 0
    tags_read: int = 0

    def tree(self, part: str) -> etree._Element | Refusal:
        """Return the root of a part; it counts against the limits of the whole file."""
        content = self.content(part)
        if isinstance(content, Refusal):
            return content
        self.tags_read += content.count(b"<")
        if self.tags_read > limits.TAGS:
            return _too_large("more mark-up than can be read")
        return parse(content, part)

    def content(self, part: str) -> bytes | Refusal:
        """Return the bytes of a part."""
        try:
            self.bytes_read += self.archive.getinfo(part).file_size
            if self.bytes_read > limits.MARKUP_BYTES:
                return _too_large(
                    f"more than {limits.MARKUP_BYTES // limits.MEBIBYTE} MB of text and mark-up"
                )
            return self.archive.read(part)
        except (zipfile.BadZipFile, zlib.error, EOFError, OSError, KeyError, ValueError, NotImplementedError):
            return _DAMAGED

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


def open_package(content: bytes) -> Package | Refusal:
    """Return the package, once its directory keeps to the limits and it is a Word file.

    Nothing is unpacked before the directory has been judged. The sizes it states can be trusted afterwards:
    zipfile unpacks no more than the stated size and then compares the checksum.
    """
    try:
        archive = zipfile.ZipFile(BytesIO(content))
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, EOFError):
        return _DAMAGED
    refusal = _judge_directory(archive)
    if refusal is not None:
        return refusal
    package = Package(archive, frozenset(archive.namelist()))
    links = package.relations("")
    if isinstance(links, Refusal):
        return links
    package.main = next((link.target for link in links if link.kind == "officeDocument"), "word/document.xml")
    if package.main not in package.names:
        return _no_letter(package)
    other = _other_format(package)
    return _unknown(other) if other else package


def _judge_directory(archive: zipfile.ZipFile) -> Refusal | None:
    entries = archive.infolist()
    if len(entries) > limits.ENTRIES:
        return _hostile(f"holds {len(entries)} files inside, where a letter has some twenty")
    if sum(entry.file_size for entry in entries) > limits.UNPACKED_BYTES:
        return _too_large(f"more than {limits.UNPACKED_BYTES // limits.MEBIBYTE} MB once unpacked")
    if len({entry.filename.casefold() for entry in entries}) < len(entries):
        return _hostile("holds two files of the same name inside, so that programs may read different texts")
    if any(_is_trick(entry.filename) for entry in entries):
        return _hostile("holds a file inside whose name leads outside of it")
    if any(entry.flag_bits & _ENCRYPTED_FLAG for entry in entries):
        return Refusal(
            "encrypted", "it is locked with a password; unpack it, or save it without the password"
        )
    if any(entry.compress_type not in _METHODS for entry in entries):
        return Refusal("damaged", "it is packed in a way that Word does not know; save it again in Word")
    if any(_is_bomb(entry) for entry in entries):
        return _hostile(f"unpacks to more than {limits.RATIO} times its size")
    if _overlap(entries, archive.start_dir):
        return _hostile("holds files inside that share the same bytes")
    return None


def _is_trick(name: str) -> bool:
    parts = name.replace("\\", "/").split("/")
    return ".." in parts or not parts[0] or ":" in parts[0] or "\0" in name


def _is_bomb(entry: zipfile.ZipInfo) -> bool:
    return (
        entry.filename.lower().endswith(_MARKUP_SUFFIXES)
        and entry.file_size > limits.RATIO_FROM
        and entry.file_size > limits.RATIO * max(entry.compress_size, 1)
    )


def _overlap(entries: list[zipfile.ZipInfo], end: int) -> bool:
    """Tell whether two entries share bytes: a small file can otherwise unpack the same bytes many times."""
    places = sorted((entry.header_offset, entry.compress_size, len(entry.orig_filename)) for entry in entries)
    starts = [start for start, _, _ in places[1:]] + [end]
    return any(
        start + _LOCAL_HEADER_BYTES + size + name > following
        for (start, size, name), following in zip(places, starts, strict=True)
    )


def _no_letter(package: Package) -> Refusal:
    other = _other_format(package)
    if other:
        return _unknown(other)
    return Refusal(
        "unknown-format",
        "it is a zip without a Word document in it; unpack it and name the letters inside",
    )


def _other_format(package: Package) -> str | None:
    if "mimetype" in package.names:
        content = package.content("mimetype")
        for start, name in _MIMETYPES:
            if isinstance(content, bytes) and content.startswith(start):
                return name
    if package.main.startswith("word/") and package.main in package.names:
        return None
    names = [name.lower() for name in package.names]
    return next(
        (what for start, what in _OTHERS if any(name.startswith(start.lower()) for name in names)), None
    )


def _unknown(what: str) -> Refusal:
    return Refusal("unknown-format", f"it is {what}, which is not read; save the letter as .docx")


def _hostile(what: str) -> Refusal:
    return Refusal("hostile", f"it {what}; copy the text into a new document and lint that")


def _too_large(what: str) -> Refusal:
    return Refusal("too-large", f"it holds {what}; split it, or take the pictures and annexes out")
