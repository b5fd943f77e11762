"""Which characters belong to one block, and where in the file do its lines stand?"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from msgspec import Struct

if TYPE_CHECKING:
    import re
    from collections.abc import Iterable, Iterator

    from checker.readers.markdown.plain import Plain


class Line(Struct, frozen=True):
    """One line of a block, without its container's prefix; ``where`` is its place in the parser's text."""

    text: str
    where: int

    def stripped(self) -> Line:
        """Return the line without white space around it."""
        bare = self.text.lstrip()
        return Line(bare.rstrip(), self.where + len(self.text) - len(bare))

    def cut(self, start: int, end: int | None = None) -> Line:
        """Return the line's characters ``start`` to ``end``."""
        return Line(self.text[start:end], self.where + start)


class Body(Struct, frozen=True):
    """The text of one block with its mark-up: lines joined by line feeds.

    From ``starts[i]`` on, its characters stand in the file from ``places[i]`` on.
    """

    text: str
    starts: tuple[int, ...]
    places: tuple[int, ...]

    def place(self, at: int) -> int:
        """Return where in the file the body's character ``at`` stands."""
        if not self.starts:
            return 0
        index = max(bisect_right(self.starts, at) - 1, 0)
        return self.places[index] + at - self.starts[index]

    def runs(self, start: int, end: int) -> Iterator[tuple[int, int, int]]:
        """Give the runs of these characters that stand in the file as they stand here: ends and place."""
        index = max(bisect_right(self.starts, start) - 1, 0)
        while start < end:
            after = self.starts[index + 1] if index + 1 < len(self.starts) else end
            yield start, min(after, end), self.places[index] + start - self.starts[index]
            start = after
            index += 1

    def cut(self, start: int, end: int) -> Body:
        """Return the body's characters ``start`` to ``end`` as a body of their own."""
        low, high = bisect_right(self.starts, start), bisect_left(self.starts, end)
        starts = (0, *(at - start for at in self.starts[low:high]))
        return Body(self.text[start:end], starts, (self.place(start), *self.places[low:high]))

    def split(self, opening: re.Pattern[str]) -> tuple[Body, ...]:
        """Cut before each line that matches ``opening``, if the first line does."""
        if not opening.match(self.text):
            return (self,)
        cuts = [
            at for at in self.starts if (not at or self.text[at - 1] == "\n") and opening.match(self.text, at)
        ]
        ends = [*cuts[1:], len(self.text) + 1]
        return tuple(self.cut(start, end - 1) for start, end in zip(cuts, ends, strict=True))


def body(lines: Iterable[Line], seen: Plain) -> Body:
    """Join the lines of one block of the text that the parser saw.

    White space at the ends of the block goes, and at the start of each line, as CommonMark wants.
    """
    texts: list[str] = []
    starts: list[int] = []
    places: list[int] = []
    length = 0
    for line in lines:
        text = line.text.rstrip("\n")
        bare = text.lstrip()
        for offset, place in seen.runs(line.where + len(text) - len(bare), len(bare)):
            starts.append(length + offset)
            places.append(place)
        texts.append(bare)
        length += len(bare) + 1
    whole = "\n".join(texts).rstrip()
    kept = bisect_left(starts, len(whole)) or 1
    return Body(whole, tuple(starts[:kept]), tuple(places[:kept]))
