"""What stands in the file, tag by tag and text by text, and where does each text begin?"""

from typing import Protocol
from xml.parsers import expat

from checker.readers.limits import DEFAULT, Limits
from checker.readers.refusal import Refusal

_DOCUMENT_TYPE = Refusal(
    "hostile",
    "it declares a document type, which can hide text or fetch other files; fetch it from its publisher",
)


class Listener(Protocol):
    """What is told of a file as it is read."""

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """Take a start tag; its name is without prefix."""

    def end(self, name: str) -> None:
        """Take an end tag."""

    def text(self, text: str, where: int, length: int) -> None:
        """Take characters that stand in the file from ``where`` on.

        ``length`` is how much of the file they take: an entity such as ``&amp;`` is one character and takes
        five. Everywhere else it is the text's own length.
        """


class _StopError(Exception):
    def __init__(self, refusal: Refusal) -> None:
        super().__init__()
        self.refusal = refusal


def listen(source: str, listener: Listener, limits: Limits = DEFAULT) -> Refusal | None:
    """Read the file and tell the listener of all that is in it; return why that cannot be done."""
    if source.count("<") > limits.tags:
        return _too_many(limits, source.count("<"))  # before a second has gone into the first half of it
    content = source.encode()
    parser = expat.ParserCreate("utf-8")
    _connect(parser, _Places(parser, content), listener, limits)
    try:
        parser.Parse(content, True)
    except _StopError as stopped:
        return stopped.refusal
    except expat.ExpatError as error:
        return Refusal(
            "damaged", f"its mark-up is broken in line {error.lineno}; fetch it again from its publisher"
        )
    return None


def _connect(parser: expat.XMLParserType, places: "_Places", listener: Listener, limits: Limits) -> None:
    depth = 0
    tags = 0

    def start(name: str, attributes: dict[str, str]) -> None:
        nonlocal depth, tags
        depth += 1
        tags += 2
        if depth > limits.depth:
            raise _StopError(_too_deep(limits))
        if tags > limits.tags:
            raise _StopError(_too_many(limits, tags))
        listener.start(name.rpartition(":")[2], attributes)

    def end(name: str) -> None:
        nonlocal depth
        depth -= 1
        listener.end(name.rpartition(":")[2])

    def text(characters: str) -> None:
        listener.text(characters, *places.of(characters))

    def document_type(*_: object) -> None:
        raise _StopError(_DOCUMENT_TYPE)

    parser.StartDoctypeDeclHandler = document_type
    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = text
    parser.StartCdataSectionHandler = places.enter_literal
    parser.EndCdataSectionHandler = places.leave_literal


def _too_deep(limits: Limits) -> Refusal:
    return Refusal(
        "hostile",
        "its mark-up is nested deeper than any letter's; copy the text into a new file and lint that"
        f"{limits.or_allow('depth')}",
    )


def _too_many(limits: Limits, tags: int) -> Refusal:
    return Refusal(
        "too-large",
        "it holds more mark-up than can be read; split it, lint its text alone"
        f"{limits.or_allow('tags', tags)}",
    )


class _Places:
    """Turns the parser's bytes into code points; it only ever goes forward, so that all of it is linear."""

    def __init__(self, parser: expat.XMLParserType, content: bytes) -> None:
        self._parser = parser
        self._content = content
        self._byte = 0
        self._at = 0
        self._literal = False

    def enter_literal(self) -> None:
        self._literal = True

    def leave_literal(self) -> None:
        self._literal = False

    def of(self, characters: str) -> tuple[int, int]:
        """Return where the parser's present text begins, and how much of the file it takes."""
        byte = self._parser.CurrentByteIndex
        self._at += len(self._content[self._byte : byte].decode())
        self._byte = byte
        if self._content[byte] == ord("&") and not self._literal:
            return self._at, self._content.index(b";", byte) + 1 - byte
        return self._at, len(characters)
