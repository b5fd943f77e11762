"""What has been read so far of one stretch of text: the body, an entry of a table, a note?"""

from msgspec import Struct, field
from msgspec.structs import replace

from checker.readers.flow.content import PLAIN, Content, Nature, Paragraph
from checker.readers.flow.line import Line


class Item(Struct):
    """A list item whose first paragraph takes its mark."""

    label: str
    depth: int
    waiting: bool = True


class Open(Struct, frozen=True):
    """An element that decides what its text is: a paragraph or, without a nature, a block that holds some."""

    name: str
    depth: int
    nature: Nature | None


class Container(Struct):
    """The content found, the line that is still open, and what is open around it."""

    found: list[Content] = field(default_factory=list)
    line: Line | None = None
    nature: Nature = PLAIN
    open: list[Open] = field(default_factory=list)
    items: list[Item] = field(default_factory=list)
    lists: list[str] = field(default_factory=list)
    joins: str | None = None

    @property
    def paragraph(self) -> Open | None:
        """Return the paragraph that is open here."""
        return self.open[-1] if self.open and self.open[-1].nature is not None else None

    def begin(self, name: str, depth: int, nature: Nature) -> None:
        """Begin a paragraph; the first one of a list item takes its mark."""
        self.close()
        item = self.items[-1] if self.items else None
        if item is not None and item.waiting and nature.level is None:
            item.waiting = False
            nature = replace(nature, label=item.label, depth=item.depth)
        self.open.append(Open(name, depth, nature))
        self.nature = nature

    def write(self) -> Line:
        """Return the line that text is to be added to."""
        if self.line is None:
            self.line = Line()
        return self.line

    def close(self) -> None:
        """End the line that is open; what follows in the same paragraph is no list item again."""
        self.joins = None
        if self.line is not None:
            self.found.append(Paragraph(self.line.finish(), self.nature))
            self.line = None
        top = self.paragraph
        self.nature = PLAIN if top is None or top.nature is None else replace(top.nature, label=None, depth=0)

    def content(self) -> tuple[Content, ...]:
        """Return all that was found."""
        self.close()
        return tuple(self.found)
