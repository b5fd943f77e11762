"""How is one part of a zip changed while all others keep their very bytes, packed as they are?

Python's zipfile packs every part anew. Here what is not changed is copied as it lies in the file, with the
header before it, in the same order; only the directory at the end is written again, because places move.
"""

import struct
import zipfile
import zlib
from collections.abc import Collection, Iterable, Mapping
from io import BytesIO

from msgspec import Struct
from msgspec.structs import replace

from checker.readers.package import unpacked

_FORM = struct.Struct("<4s6H3I5H2I")  # of an entry in the directory
_LOCAL = struct.Struct("<4s5H3I2H")  # of the header before a part
_END = struct.Struct("<4s4H2IH")
_LARGE = 0xFFFFFFFF  # "see elsewhere", in a zip of more than 4 GB: no letter
_DESCRIBED = 0x8  # sizes stand behind the part instead of before it
_NAMED_IN_UTF8 = 0x800
_VERSION = 20
_DAY = 0x21  # 1 January 1980, as Word writes it: a copy is the same each time


class _Entry(Struct, frozen=True):
    """What the directory says of a part."""

    made: int
    needed: int
    flags: int
    method: int
    moment: int
    day: int
    checksum: int
    packed: int
    size: int
    name: bytes
    more: bytes
    remark: bytes
    inner: int
    outer: int
    at: int

    def listed(self) -> bytes:
        lengths = (len(self.name), len(self.more), len(self.remark), 0)
        head = (b"PK\x01\x02", self.made, self.needed, *self._common())
        fields = _FORM.pack(*head, *lengths, self.inner, self.outer, self.at)
        return fields + self.name + self.more + self.remark

    def header(self) -> bytes:
        return _LOCAL.pack(b"PK\x03\x04", self.needed, *self._common(), len(self.name), 0) + self.name

    def _common(self) -> tuple[int, ...]:
        numbers = (self.checksum, self.packed, self.size)
        return (self.flags, self.method, self.moment, self.day, *numbers)


def changed(content: bytes, parts: Mapping[str, bytes], without: Collection[str] = ()) -> bytes:
    """Return a zip with ``parts`` changed, or added at its end, and those ``without`` which it is to be.

    It has been read before.
    """
    with zipfile.ZipFile(BytesIO(content)) as archive:
        names = [entry.filename for entry in archive.infolist()]
        starts = [entry.header_offset for entry in archive.infolist()]
        directory, remark = archive.start_dir, archive.comment
    entries = _entries(content, directory, len(names))
    if any(_LARGE in (entry.at, entry.packed, entry.size) for entry in entries):
        return _packed_anew(content, parts, without)
    ends = dict(zip(sorted(starts), [*sorted(starts)[1:], directory], strict=True))
    out = bytearray(content[: min(starts, default=0)])
    listed: list[_Entry | None] = list(entries)
    for index in sorted(range(len(names)), key=starts.__getitem__):
        at = len(out)
        if names[index] in without:
            listed[index] = None
        elif names[index] in parts:
            entry, packed = _filled(replace(entries[index], at=at), parts[names[index]])
            listed[index] = entry
            out += entry.header() + packed
        else:
            out += content[starts[index] : ends[starts[index]]]
            listed[index] = replace(entries[index], at=at)
    for name in (name for name in parts if name not in names):
        entry, packed = _filled(_new(name, len(out)), parts[name])
        out += entry.header() + packed
        listed.append(entry)
    return bytes(out) + _closing([entry for entry in listed if entry is not None], len(out), remark)


def _entries(content: bytes, at: int, count: int) -> tuple[_Entry, ...]:
    found = []
    for _ in range(count):
        fields = _FORM.unpack_from(content, at)
        name, more, remark = fields[10:13]
        at += _FORM.size
        ends = (at + name, at + name + more, at + name + more + remark)
        texts = (content[at : ends[0]], content[ends[0] : ends[1]], content[ends[1] : ends[2]])
        found.append(_Entry(*(*fields[1:10], *texts, *fields[14:17])))
        at = ends[2]
    return tuple(found)


def _filled(entry: _Entry, content: bytes) -> tuple[_Entry, bytes]:
    """Return an entry for other bytes, and those as they are packed."""
    packed = content
    if entry.method == zipfile.ZIP_DEFLATED:
        packer = zlib.compressobj(wbits=-15)
        packed = packer.compress(content) + packer.flush()
    flags = entry.flags & ~_DESCRIBED
    numbers = {"checksum": zlib.crc32(content), "packed": len(packed), "size": len(content)}
    return replace(entry, flags=flags, more=b"", **numbers), packed


def _new(name: str, at: int) -> _Entry:
    method = zipfile.ZIP_DEFLATED
    named = name.encode()
    return _Entry(_VERSION, _VERSION, _NAMED_IN_UTF8, method, 0, _DAY, 0, 0, 0, named, b"", b"", 0, 0, at)


def _closing(entries: Iterable[_Entry], at: int, remark: bytes) -> bytes:
    directory = [entry.listed() for entry in entries]
    size, count = sum(map(len, directory)), len(directory)
    end = _END.pack(b"PK\x05\x06", 0, 0, count, count, size, at, len(remark))
    return b"".join((*directory, end, remark))


def _packed_anew(content: bytes, parts: Mapping[str, bytes], without: Collection[str]) -> bytes:
    """Return the zip with the same parts in the same order, where their packed bytes cannot be copied.

    Raises:
        zipfile.BadZipFile: a part holds more than it states.
    """
    out = BytesIO()
    with zipfile.ZipFile(BytesIO(content)) as archive, zipfile.ZipFile(out, "w") as copy:
        copy.comment = archive.comment
        for entry in (entry for entry in archive.infolist() if entry.filename not in without):
            kept = parts.get(entry.filename) or unpacked(archive, entry.filename)
            if kept is None:
                raise zipfile.BadZipFile(entry.filename)
            copy.writestr(entry, kept)
        for name in parts.keys() - set(archive.namelist()):
            copy.writestr(zipfile.ZipInfo(name), parts[name], zipfile.ZIP_DEFLATED)
    return out.getvalue()
