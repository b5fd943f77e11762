"""Is a file that is a zip of parts safe to unpack, and what do its parts hold?"""

import struct
import zipfile
import zlib
from collections.abc import Iterable
from copy import copy
from io import BytesIO

from lxml import etree
from msgspec import Struct

from checker.readers import markup
from checker.readers.limits import DEFAULT, RATIO_FROM, Limits
from checker.readers.refusal import Refusal
from checker.spending import allow

OPEN_DOCUMENT = "application/vnd.oasis.opendocument.text"

_LOCAL_HEADER = struct.Struct("<4s5H3I2H")
_SIZES_BEHIND = 0x8  # the part, instead of before it
_ELSEWHERE = 0xFFFFFFFF  # in a zip of more than 4 GB
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)  # the two that Word and LibreOffice know
_ENCRYPTED_FLAG = 0x1
_MARKUP_SUFFIXES = (".xml", ".rels")
_OTHERS = (
    ("xl/workbook.", "an Excel workbook"),
    ("ppt/presentation.", "a PowerPoint presentation"),
    ("visio/document.", "a Visio drawing"),
    ("META-INF/container.xml", "an e-book"),
    ("META-INF/MANIFEST.MF", "a Java program"),
    ("index/document.iwa", "a Pages document"),
)
_MIMETYPES = (
    (OPEN_DOCUMENT, "an OpenDocument text (.odt)"),
    ("application/vnd.oasis.opendocument.spreadsheet", "an OpenDocument spreadsheet (.ods)"),
    ("application/vnd.oasis.opendocument.presentation", "an OpenDocument presentation (.odp)"),
    ("application/vnd.oasis.opendocument.", "an OpenDocument file and no text"),
    ("application/vnd.sun.xml.", "an OpenOffice file from before 2005"),
    ("application/epub+zip", "an e-book"),
)


class Package(Struct):
    """A file whose directory has been found safe; ``program`` is the one that can mend it.

    It counts the bytes and the tags of the parts that were read, and refuses what goes past the limits.
    """

    archive: zipfile.ZipFile
    names: frozenset[str]
    program: str
    limits: Limits = DEFAULT
    bytes_read: int = 0
    tags_read: int = 0

    def tree(self, part: str) -> etree._Element | Refusal:
        """Return the root of a part; it counts against the limits of the whole file."""
        content = self.content(part)
        if isinstance(content, Refusal):
            return content
        self.tags_read += content.count(b"<")
        if self.tags_read > self.limits.tags:
            return too_large("more mark-up than can be read", self.limits.or_allow("tags", self.tags_read))
        return self.parse(content, part)

    def parse(self, content: bytes, part: str) -> etree._Element | Refusal:
        """Return the root of a part."""
        return markup.parse(content, part, self.program, self.limits)

    def content(self, part: str) -> bytes | Refusal:
        """Return the bytes of a part."""
        try:
            self.bytes_read += self.archive.getinfo(part).file_size
            if self.bytes_read > self.limits.markup:
                return too_large(
                    f"more than {self.limits.shown('markup')} of text and mark-up",
                    self.limits.or_allow("markup", self.bytes_read),
                )
            content = unpacked(self.archive, part)
            allow(self.limits.for_text(len(content or b"")))
        except (zipfile.BadZipFile, zlib.error, EOFError, OSError, KeyError, ValueError, NotImplementedError):
            return damaged(self.program)
        return _hostile("holds more than it says it does") if content is None else content

    def stated_type(self) -> tuple[str, str] | None:
        """Return the type that the file states of itself and what that is, if it is one that is known."""
        content = self.content("mimetype") if "mimetype" in self.names else b""
        if isinstance(content, Refusal):
            return None
        stated = content.decode("ascii", "replace").strip()
        return next(((stated, what) for start, what in _MIMETYPES if stated.startswith(start)), None)


def open_archive(content: bytes, program: str, limits: Limits) -> zipfile.ZipFile | Refusal:
    """Return the zip, once its directory keeps to the limits.

    Nothing is unpacked before the directory has been judged, and of no part more than it states there.
    """
    try:
        archive = zipfile.ZipFile(BytesIO(content))
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, EOFError):
        return damaged(program)
    if any(entry.header_offset < 0 for entry in archive.infolist()):  # its beginning was cut off
        return damaged(program)
    refused = _judge_directory(archive, program, limits)
    if refused is None and any(_is_told_twice(entry, content) for entry in archive.infolist()):
        refused = _hostile("says two things of a file inside, so that programs may read different texts")
    return refused or archive


def unpacked(archive: zipfile.ZipFile, part: str) -> bytes | None:
    """Return the bytes of a part, None where there are more than its entry states; no more are unpacked.

    zipfile's own ``read`` unpacks all that is there and throws away what is too much.

    Raises:
        zipfile.BadZipFile, zlib.error, OSError and what else zipfile raises of one that is damaged.
    """
    stated = archive.getinfo(part)
    entry = copy(stated)
    # zipfile stops silently at what is stated: one byte more tells whether it is true, before the checksum.
    entry.file_size, entry.CRC = stated.file_size + 1, None  # type: ignore[assignment]
    with archive.open(entry) as stream:
        found = stream.read(entry.file_size)
    if len(found) > stated.file_size:
        return None
    if zlib.crc32(found) != stated.CRC:
        raise zipfile.BadZipFile(part)
    return found


def told_by_names(names: Iterable[str]) -> str | None:
    """Return what another kind of file is, by the names of its parts."""
    found = [name.lower() for name in names]
    return next(
        (what for start, what in _OTHERS if any(name.startswith(start.lower()) for name in found)), None
    )


def unknown(what: str) -> Refusal:
    """Return the refusal of a format that is not read here."""
    return Refusal("unknown-format", f"it is {what}, which is not read; save the letter as .docx")


def damaged(program: str) -> Refusal:
    """Return the refusal of a file that is broken."""
    return Refusal(
        "damaged", f"it is damaged or not whole; fetch it again, or open it in {program} and repair it"
    )


def too_large(what: str, or_allow: str) -> Refusal:
    """Return the refusal of a file that holds more than can be read."""
    return Refusal("too-large", f"it holds {what}; split it, take the pictures and annexes out{or_allow}")


def _judge_directory(archive: zipfile.ZipFile, program: str, limits: Limits) -> Refusal | None:
    entries = archive.infolist()
    if not entries:
        return damaged(program)
    if len(entries) > limits.entries:
        return _hostile(
            f"holds {len(entries)} files inside, where a letter has some twenty",
            limits.or_allow("entries", len(entries)),
        )
    unpacked = sum(entry.file_size for entry in entries)
    if unpacked > limits.unpacked:
        return too_large(
            f"more than {limits.shown('unpacked')} once unpacked", limits.or_allow("unpacked", unpacked)
        )
    if len({entry.filename.casefold() for entry in entries}) < len(entries):
        return _hostile("holds two files of the same name inside, so that programs may read different texts")
    if any(_is_trick(entry.filename) for entry in entries):
        return _hostile("holds a file inside whose name leads outside of it")
    if any(entry.flag_bits & _ENCRYPTED_FLAG for entry in entries):
        return Refusal(
            "encrypted", "it is locked with a password; unpack it, or save it without the password"
        )
    if any(entry.compress_type not in _METHODS for entry in entries):
        return Refusal(
            "damaged", f"it is packed in a way that {program} does not know; save it again in {program}"
        )
    ratio = max(map(_ratio, entries))
    if ratio > limits.ratio:
        return _hostile(
            f"unpacks to more than {limits.shown('ratio')} times its size", limits.or_allow("ratio", ratio)
        )
    if _overlap(entries, archive.start_dir):
        return _hostile("holds files inside that share the same bytes")
    return None


def _is_told_twice(entry: zipfile.ZipInfo, content: bytes) -> bool:
    """Tell whether the header before a part says something else of it than the directory at the end."""
    header = content[entry.header_offset : entry.header_offset + _LOCAL_HEADER.size]
    if len(header) < _LOCAL_HEADER.size:
        return False  # it is damaged, which is told when it is read
    _, _, flags, method, _, _, checksum, packed, size, _, _ = _LOCAL_HEADER.unpack(header)
    if method != entry.compress_type or (flags ^ entry.flag_bits) & _ENCRYPTED_FLAG:
        return True
    if flags & _SIZES_BEHIND or _ELSEWHERE in (packed, size):
        return False
    return (checksum, packed, size) != (entry.CRC, entry.compress_size, entry.file_size)


def _is_trick(name: str) -> bool:
    parts = name.replace("\\", "/").split("/")
    return ".." in parts or not parts[0] or ":" in parts[0] or "\0" in name


def _ratio(entry: zipfile.ZipInfo) -> float:
    """Return how often its packed size a part of mark-up unpacks to, 0 for what can do no harm."""
    if entry.file_size <= RATIO_FROM or not entry.filename.lower().endswith(_MARKUP_SUFFIXES):
        return 0
    return entry.file_size / max(entry.compress_size, 1)


def _overlap(entries: list[zipfile.ZipInfo], end: int) -> bool:
    """Tell whether two entries share bytes: a small file can otherwise unpack the same bytes many times."""
    places = sorted((entry.header_offset, entry.compress_size, len(entry.orig_filename)) for entry in entries)
    starts = [start for start, _, _ in places[1:]] + [end]
    return any(
        start + _LOCAL_HEADER.size + size + name > following
        for (start, size, name), following in zip(places, starts, strict=True)
    )


def _hostile(what: str, or_allow: str = "") -> Refusal:
    return Refusal("hostile", f"it {what}; copy the text into a new document and lint that{or_allow}")
