"""Which PDF has these lines at these places?

A writer of a page or two, for tests: Courier, whose letters all have one width, text of Windows-1252, drawn
lines, and a tag tree. What it writes depends on what it is given alone.
"""

import zlib
from collections.abc import Sequence
from dataclasses import dataclass, replace

WIDTH, HEIGHT = 595, 842
LETTER = 0.6  # how wide a letter of Courier is, in its size
LEFT, TOP = 72, 760


@dataclass(frozen=True)
class Put:
    """Some text at a place, in points from the page's lower left corner; ``tag`` as in Tag."""

    text: str
    left: float
    base: float
    size: float = 10
    bold: bool = False
    tag: "Tag | None" = None

    @property
    def right(self) -> float:
        return self.left + LETTER * self.size * len(self.text)


@dataclass(frozen=True)
class Draw:
    """A straight line."""

    start: tuple[float, float]
    end: tuple[float, float]


@dataclass(frozen=True, eq=False)
class Tag:
    """An element of the tag tree; texts that share it are one element."""

    name: str
    inside: "Tag | None" = None


def line(text: str, base: float, left: float = LEFT, size: float = 10, *, bold: bool = False) -> list[Put]:
    """Return a line; what stands in braces is raised and small: "the summit{1} of"."""
    found: list[Put] = []
    for index, piece in enumerate(text.replace("}", "{").split("{")):
        if not piece:
            continue
        if index % 2:
            found.append(Put(piece, left, base + 0.35 * size, 0.6 * size, bold))
        else:
            found.append(Put(piece, left, base, size, bold))
        left = found[-1].right
    return found


def paragraph(
    text: str, top: float, left: float = LEFT, size: float = 10, columns: int = 70, pitch: float = 1.2
) -> list[Put]:
    """Return a paragraph, broken after as many letters as fit; a hyphen in a word may end a line."""
    found: list[Put] = []
    current = ""
    for word in text.split(" "):
        longer = f"{current} {word}" if current else word
        if current and len(longer.replace("{", "").replace("}", "")) > columns:
            found += line(current, top, left, size)
            top -= pitch * size
            current = word
        else:
            current = longer
    return found + line(current, top, left, size)


def foot(puts: Sequence[Put]) -> float:
    """Return the base of the lowest line."""
    return min(put.base for put in puts)


def below(puts: Sequence[Put], by: float = 22) -> float:
    """Return the base of a line below these, with white between."""
    return foot(puts) - by


def tagged(puts: Sequence[Put], tag: Tag) -> list[Put]:
    """Return the texts with a tag."""
    return [replace(put, tag=tag) for put in puts]


def pdf(
    pages: Sequence[Sequence[Put | Draw]], *, encrypt: str = "", turn: int = 0, packed: bool = True
) -> bytes:
    """Return a PDF with these pages; ``encrypt`` is an encryption dictionary, ``turn`` a page's rotation."""
    return _Writer(packed=packed).write(pages, encrypt, turn)


class _Writer:
    def __init__(self, *, packed: bool) -> None:
        self.objects: list[bytes] = [b""] * 5
        self.packed = packed

    def add(self, body: bytes) -> int:
        self.objects.append(body)
        return len(self.objects)

    def write(self, pages: Sequence[Sequence[Put | Draw]], encrypt: str, turn: int) -> bytes:
        tree = _Tree(self)
        refs: list[int] = []
        for number, things in enumerate(pages):
            page = self.add(b"")
            content = self.stream(tree.content(things, number, page))
            marked = f" /StructParents {number}" if tree.marked.get(number) else ""
            self.objects[page - 1] = (
                f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {WIDTH} {HEIGHT}] /Rotate {turn}"
                f" /Contents {content}"
                f" 0 R /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >>{marked} >>"
            ).encode()
            refs.append(page)
        root = tree.root()
        kids = " ".join(f"{ref} 0 R" for ref in refs)
        tags = f" /MarkInfo << /Marked true >> /StructTreeRoot {root} 0 R" if root else ""
        font = "/Type /Font /Subtype /Type1 /Encoding /WinAnsiEncoding /BaseFont"
        self.objects[:5] = [
            f"<< /Type /Catalog /Pages 2 0 R{tags} >>".encode(),
            f"<< /Type /Pages /Kids [{kids}] /Count {len(refs)} >>".encode(),
            f"<< {font} /Courier >>".encode(),
            f"<< {font} /Courier-Bold >>".encode(),
            b"null",
        ]
        return self.file(encrypt)

    def stream(self, content: bytes) -> int:
        if not self.packed:
            return self.add(b"<< /Length %d >> stream\n%s\nendstream" % (len(content), content))
        small = zlib.compress(content)
        return self.add(b"<< /Length %d /Filter /FlateDecode >> stream\n%s\nendstream" % (len(small), small))

    def file(self, encrypt: str) -> bytes:
        found = bytearray(b"%PDF-1.7\n")
        places: list[int] = []
        for number, body in enumerate(self.objects, 1):
            places.append(len(found))
            found += b"%d 0 obj %s endobj\n" % (number, body)
        table = len(found)
        found += b"xref\n0 %d\n0000000000 65535 f \n" % (len(places) + 1)
        found += b"".join(b"%010d 00000 n \n" % place for place in places)
        more = f" /Encrypt {encrypt} /ID [<00> <00>]" if encrypt else ""
        found += f"trailer << /Size {len(places) + 1} /Root 1 0 R{more} >>\n".encode()
        return bytes(found + b"startxref\n%d\n%%%%EOF\n" % table)


class _Tree:
    """The tag tree: elements as they are first used, and for each page the elements of its marked content."""

    def __init__(self, writer: _Writer) -> None:
        self.writer = writer
        self.refs: dict[Tag, int] = {}
        self.kids: dict[int, list[str]] = {}
        self.marked: dict[int, list[int]] = {}
        self.top = 0

    def content(self, things: Sequence[Put | Draw], number: int, page: int) -> bytes:
        found: list[bytes] = []
        for thing in things:
            if isinstance(thing, Draw):
                (x, y), (to_x, to_y) = thing.start, thing.end
                found.append(f"{x} {y} m {to_x} {to_y} l S".encode())
                continue
            text = (
                thing.text.encode("cp1252")
                .replace(b"\\", b"\\\\")
                .replace(b"(", b"\\(")
                .replace(b")", b"\\)")
            )
            font = "F2" if thing.bold else "F1"
            shown = (
                f"BT /{font} {thing.size:g} Tf {thing.left:g} {thing.base:g} Td (".encode()
                + text
                + b") Tj ET"
            )
            if thing.tag is not None:
                mark = self.mark(thing.tag, number, page)
                shown = f"/{thing.tag.name} << /MCID {mark} >> BDC ".encode() + shown + b" EMC"
            found.append(shown)
        return b"\n".join(found)

    def mark(self, tag: Tag, number: int, page: int) -> int:
        element = self.element(tag)
        marks = self.marked.setdefault(number, [])
        marks.append(element)
        self.kids[element].append(f"<< /Type /MCR /Pg {page} 0 R /MCID {len(marks) - 1} >>")
        return len(marks) - 1

    def element(self, tag: Tag) -> int:
        if tag not in self.refs:
            if not self.top:
                self.top = self.writer.add(b"")
                self.kids[self.top] = []
            parent = self.element(tag.inside) if tag.inside else self.top
            self.refs[tag] = self.writer.add(b"")
            self.kids[self.refs[tag]] = []
            self.kids[parent].append(f"{self.refs[tag]} 0 R")
        return self.refs[tag]

    def root(self) -> int:
        for tag, ref in self.refs.items():
            parent = self.refs[tag.inside] if tag.inside else self.top
            kids = " ".join(self.kids[ref])
            body = f"<< /Type /StructElem /S /{tag.name} /P {parent} 0 R /K [{kids}] >>"
            self.writer.objects[ref - 1] = body.encode()
        if self.top:
            pages = " ".join(
                f"{number} [{' '.join(f'{ref} 0 R' for ref in refs)}]" for number, refs in self.marked.items()
            )
            kids = " ".join(self.kids[self.top])
            body = f"<< /Type /StructTreeRoot /K [{kids}] /ParentTree << /Nums [{pages}] >> >>"
            self.writer.objects[self.top - 1] = body.encode()
        return self.top
