"""What does a page consist of: characters with a place and a size, runs of them, and drawn lines?"""

from msgspec import Struct, field

TYPE_CHECKING = False
if TYPE_CHECKING:
    from array import array

BOLD = 1
ITALIC = 2


class Glyph(Struct, gc=False):
    """A printed character: where it stands in the file's characters, and on the page, in points.

    ``base`` is the height of its base line, from the page's foot. ``style`` adds BOLD and ITALIC. ``tag`` is
    the number of the element of the page's tag tree that holds it, -1 where none does.
    """

    char: str
    where: int
    left: float
    right: float
    base: float
    size: float
    style: int
    tag: int


class Run(Struct):
    """Characters of one line that follow each other without a wide gap; blanks stand among them."""

    glyphs: list[Glyph]
    base: float
    size: float
    left: float
    right: float
    tag: int

    @property
    def printed(self) -> int:
        """How many characters it has, blanks counted too."""
        return len(self.glyphs)


class Rule(Struct, frozen=True):
    """A line drawn on the page, upright or level."""

    left: float
    right: float
    bottom: float
    top: float

    @property
    def upright(self) -> bool:
        """Whether it is a vertical line."""
        return self.top - self.bottom > self.right - self.left


class Raised(Struct, frozen=True):
    """Small characters above the base line, at ``start`` to ``end`` of a row's text."""

    start: int
    end: int


class Cell(Struct, frozen=True):
    """A part of a row between wide gaps: characters ``start`` to ``end`` of its text, and its edges."""

    start: int
    end: int
    left: float
    right: float


class Row(Struct):
    """One line of text.

    ``where`` says of each character where it stands in the file, -1: put there here; ``edges`` where it
    begins on the page, in quarters of a point. ``first`` is the width of its first word; ``lead`` is that of
    the blank behind its first character, if one stands there, in its size; ``blank`` says that a printed
    blank ends it. ``style`` holds what all of its characters are.
    """

    text: str
    where: "array[int]"
    edges: "array[int]"
    left: float
    right: float
    base: float
    size: float
    style: int
    first: float
    page: int
    lead: float = 0.0
    blank: bool = False
    cells: tuple[Cell, ...] = ()
    raised: tuple[Raised, ...] = ()

    @property
    def level(self) -> str:
        """Its text without what is raised in it: a note's mark behind a full stop hides that stop."""
        text = self.text
        for mark in reversed(self.raised):
            text = text[: mark.start] + text[mark.end :]
        return text.rstrip() if self.raised else text


class Element(Struct, frozen=True):
    """A block of the page's tag tree.

    ``kind`` is one of heading, paragraph, item, cell, note. ``table`` numbers the page's tables, ``row`` and
    ``column`` count from 1.
    """

    kind: str
    level: int | None = None
    table: int = -1
    row: int = 0
    column: int = 0
    row_span: int = 1
    column_span: int = 1
    header: bool = False


class Page(Struct):
    """A page as the file has it: its runs in the file's order, what is drawn, and its tags."""

    number: int
    width: float
    height: float
    runs: list[Run] = field(default_factory=list)
    rules: list[Rule] = field(default_factory=list)
    elements: list[Element] = field(default_factory=list)
