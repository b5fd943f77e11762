r"""Where in an open text does a position of the protocol lie, and what does an edit make of it?

Lines end in ``\n``, ``\r\n`` or ``\r`` and nowhere else, as the protocol has it: letters made by pdftotext
hold form feeds, at which other splitters would start a line too.
"""

import re
from bisect import bisect_right

from lsprotocol import types
from msgspec import Struct

_LINE_END = re.compile(r"\r\n|\r|\n")
_BYTES = {"utf-8": 1, "utf-16": 2, "utf-32": 4}


class Text(Struct, frozen=True):
    """A text as the editor holds it; ``encoding`` is what its columns count (utf-8, utf-16 or utf-32 units).

    ``starts`` are the offsets of its lines. Offsets count code points from 0.
    """

    source: str
    starts: tuple[int, ...]
    encoding: str = "utf-16"

    @classmethod
    def of(cls, source: str, encoding: str = "utf-16") -> "Text":
        """Return ``source`` with its lines."""
        return cls(source, (0, *(end.end() for end in _LINE_END.finditer(source))), encoding)

    def position(self, offset: int) -> types.Position:
        """Return the position of an offset."""
        line = bisect_right(self.starts, offset) - 1
        return types.Position(line, self._units(self.source[self.starts[line] : offset]))

    def offset(self, position: types.Position) -> int:
        """Return the offset of a position; behind the end of a line it is the end, as the protocol has it."""
        if position.line >= len(self.starts):
            return len(self.source)
        start = self.starts[position.line]
        last = position.line + 1 == len(self.starts)
        line = self.source[start : len(self.source) if last else self.starts[position.line + 1]]
        line = line.rstrip("\r\n") if not last else line
        if line.isascii() or self.encoding == "utf-32":
            return start + min(position.character, len(line))
        units = 0
        for at, character in enumerate(line):
            if units >= position.character:
                return start + at
            units += self._units(character)
        return start + len(line)

    def range(self, start: int, end: int) -> types.Range:
        """Return the range of two offsets."""
        return types.Range(self.position(start), self.position(end))

    def edited(self, change: types.TextDocumentContentChangeEvent) -> "Text":
        """Return the text after one change."""
        if isinstance(change, types.TextDocumentContentChangeWholeDocument):
            return Text.of(change.text, self.encoding)
        start, end = sorted((self.offset(change.range.start), self.offset(change.range.end)))
        return Text.of(self.source[:start] + change.text + self.source[end:], self.encoding)

    def _units(self, text: str) -> int:
        if text.isascii() or self.encoding == "utf-32":
            return len(text)
        little = self.encoding if self.encoding == "utf-8" else f"{self.encoding}-le"
        return len(text.encode(little, "surrogatepass")) // _BYTES[self.encoding]
