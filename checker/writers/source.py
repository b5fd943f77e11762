"""Where in the source of a part does each element and each character stand?

lxml tells what a part says, and not where: a part that is written again by it comes out in other bytes. Here
a part is a text, and a change of it is an insertion or a removal at an offset: all the rest stays as it is.
Only parts that a reader has parsed come here, so that they are well-formed and declare no document type.
"""

import codecs
import re
from collections.abc import Iterator, Sequence

from msgspec import Struct, field

_TOKEN = re.compile(
    r"(?P<comment><!--.*?-->)|(?P<instruction><\?.*?\?>)|<!\[CDATA\[(?P<cdata>.*?)\]\]>"
    r"|</(?P<close>[^\s>]+)\s*>"
    r"|<(?P<open>[^\s/>]+)(?P<attributes>(?:[^>\"']|\"[^\"]*\"|'[^']*')*?)(?P<empty>/?)>"
    r"|(?P<text>[^<]+)",
    re.DOTALL,
)
_ATTRIBUTE = re.compile(r"""([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')""")
_CHARACTER = re.compile(r"&[^;]*;|\r\n|.", re.DOTALL)
_REFERENCE = re.compile(r"&(?:#x([0-9a-fA-F]+)|#(\d+)|(\w+));")
_NAMED = {"amp": "&", "lt": "<", "gt": ">", "quot": '"', "apos": "'"}
_WIDE = (
    (codecs.BOM_UTF16_LE, "<?".encode("utf-16-le"), "utf-16-le"),
    (codecs.BOM_UTF16_BE, "<?".encode("utf-16-be"), "utf-16-be"),
)
_DECLARED = re.compile(rb"""^<\?xml[^>]*?encoding\s*=\s*["']([\w.-]+)["']""")

Name = tuple[str, str]
"""A name space and a local name."""


class Text(Struct, eq=False):
    """Character data ``start`` to ``end`` of the source; in a ``section`` (CDATA) nothing is escaped."""

    start: int
    end: int
    section: bool = False


class Element(Struct, eq=False):
    """An element: its tags and what is between them, as offsets in the source.

    ``start`` to ``inner`` is its opening tag, ``inner_end`` to ``end`` its closing one; an element that is
    closed in its own tag has neither inside nor closing tag: all three are ``end``. ``written`` is its name
    with its prefix, ``names`` the name spaces by prefix that hold in it.
    """

    name: Name
    written: str
    start: int
    inner: int
    inner_end: int
    end: int
    attributes: str
    names: dict[str, str]
    parent: "Element | None" = None
    children: "list[Element | Text]" = field(default_factory=list)

    @property
    def elements(self) -> "Iterator[Element]":
        """Give the elements right inside."""
        return (child for child in self.children if isinstance(child, Element))

    def iter(self) -> "Iterator[Element]":
        """Give this element and all within, in the order of the source."""
        open_: list[Element] = [self]
        while open_:
            element = open_.pop()
            yield element
            open_.extend(child for child in reversed(element.children) if isinstance(child, Element))

    def above(self) -> "Iterator[Element]":
        """Give the elements around it, innermost first."""
        element = self.parent
        while element is not None:
            yield element
            element = element.parent

    def get(self, local: str, space: str | None = None) -> str | None:
        """Return an attribute; one without a prefix is in no name space."""
        for written, double, single in _ATTRIBUTE.findall(self.attributes):
            prefix, _, own = written.rpartition(":")
            if own == local and (self.names.get(prefix) if prefix else None) == space:
                return _plain(double or single)
        return None

    def prefix(self, space: str, usual: str) -> tuple[str, str]:
        """Return the prefix of a name space inside it, and the declaration of ``usual`` where there is none.

        A name space without a prefix does not do: an attribute without one is in no name space.
        """
        name = next((prefix for prefix, uri in self.names.items() if uri == space and prefix), None)
        return (name, "") if name else (usual, f' xmlns:{usual}="{space}"')


class Source(Struct, frozen=True):
    """The text of a part and its tree; ``mark`` is the byte order mark that its bytes begin with."""

    text: str
    root: Element
    mark: bytes = b""
    encoding: str = "utf-8"
    counted: dict[int, Sequence[int]] = field(default_factory=dict)

    def character(self, text: Text, index: int) -> int:
        """Return where in the source a character of a text begins; its end, for one behind the last.

        ``&amp;`` is one character, and so are the two of a line end.
        """
        if text.start not in self.counted:
            self.counted[text.start] = self._characters(text)
        return self.counted[text.start][index]

    def _characters(self, text: Text) -> Sequence[int]:
        raw = self.text[text.start : text.end]
        if text.section or ("&" not in raw and "\r" not in raw):
            return range(text.start, text.end + 1)
        found = _CHARACTER.finditer(self.text, text.start, text.end)
        return (*(character.start() for character in found), text.end)

    def length(self, text: Text) -> int:
        """Return how many characters a text has."""
        raw = self.text[text.start : text.end]
        if text.section or ("&" not in raw and "\r" not in raw):
            return len(raw.replace("\r\n", "\n"))
        return len(_CHARACTER.findall(raw))

    def said(self, element: Element) -> str:
        """Return all character data of an element."""
        return "".join(
            self.said(child) if isinstance(child, Element) else self._read(child)
            for child in element.children
        )

    def _read(self, text: Text) -> str:
        raw = self.text[text.start : text.end]
        return raw if text.section else _plain(raw)


def source(content: bytes) -> Source:
    """Return the source of a part that has been parsed before."""
    mark, encoding = _encoding(content)
    text = content.removeprefix(mark).decode(encoding)
    return Source(text, _tree(text), mark, encoding)


def encoded(text: str, read: Source) -> bytes:
    """Return the bytes of a part that has another text now, in the encoding that it had.

    What that has no sign for becomes a reference, as XML has it.
    """
    return read.mark + text.encode(read.encoding, "xmlcharrefreplace")


def _encoding(content: bytes) -> tuple[bytes, str]:
    """Return the byte order mark of a part, if it has one, and its encoding."""
    for mark, beginning, encoding in _WIDE:
        if content.startswith(mark):
            return mark, encoding
        if content.startswith(beginning):
            return b"", encoding
    mark = codecs.BOM_UTF8 if content.startswith(codecs.BOM_UTF8) else b""
    declared = _DECLARED.match(content.removeprefix(mark))
    encoding = declared[1].decode("ascii") if declared and not mark else "utf-8"
    return mark, "utf-8" if encoding.lower() in ("utf8", "us-ascii", "ascii") else encoding


def _tree(text: str) -> Element:
    top = Element(("", ""), "", 0, 0, 0, 0, "", {"xml": "http://www.w3.org/XML/1998/namespace"})
    open_ = top
    for token in _TOKEN.finditer(text):
        kind = token.lastgroup
        if kind == "text":
            open_.children.append(Text(token.start(), token.end()))
        elif kind == "cdata":
            open_.children.append(Text(token.start("cdata"), token.end("cdata"), section=True))
        elif kind == "close":
            open_.inner_end, open_.end = token.start(), token.end()
            assert open_.parent is not None, "a part has been parsed before"
            open_ = open_.parent
        elif token["open"]:
            element = _element(token, open_)
            open_.children.append(element)
            if not token["empty"]:
                open_ = element
    root = next(top.elements)
    root.parent = None
    return root


def _element(token: re.Match[str], parent: Element) -> Element:
    written, attributes = token["open"], token["attributes"]
    names = parent.names
    if "xmlns" in attributes:
        names = names | {
            name.removeprefix("xmlns").lstrip(":"): _plain(double or single)
            for name, double, single in _ATTRIBUTE.findall(attributes)
            if name == "xmlns" or name.startswith("xmlns:")
        }
    prefix, _, local = written.rpartition(":")
    name = (names.get(prefix, ""), local)
    end = token.end()
    return Element(name, written, token.start(), end, end, end, attributes, names, parent)


def _plain(raw: str) -> str:
    """Return the characters that a piece of source stands for."""
    raw = raw.replace("\r\n", "\n").replace("\r", "\n")
    return _REFERENCE.sub(_referred, raw) if "&" in raw else raw


def _referred(found: re.Match[str]) -> str:
    hexadecimal, decimal, name = found.groups()
    if name is not None:
        return _NAMED.get(name, found[0])
    return chr(int(hexadecimal, 16) if hexadecimal else int(decimal.lstrip("0") or 0))
