"""What is open while a part is being read: a paragraph, the look of its text, a list item?"""

from collections.abc import Callable

from msgspec import Struct, field

from checker.readers.flow.content import PLAIN, Content, Nature, Paragraph
from checker.readers.flow.line import Line
from checker.readers.odt.lists import Running
from checker.readers.odt.styles import Style


class Flow(Struct):
    """What has been read of one container (body, cell, box), and the paragraph that is still open in it.

    ``nature`` says what that paragraph is; it is asked when the paragraph ends: asking counts a list item,
    and one whose end was taken away is none.
    """

    found: list[Content] = field(default_factory=list)
    line: Line | None = None
    boxes: list[Content] = field(default_factory=list)
    nature: Callable[[], Nature] | None = None

    def write(self) -> Line:
        """Return the line that text is to be added to."""
        self.line = self.line or Line()
        return self.line

    def close(self) -> None:
        """End the open paragraph, if there is one; text boxes anchored in it come behind it."""
        nature = PLAIN if self.nature is None else self.nature()
        if self.line is not None:
            self.found.append(Paragraph(self.line.finish(), nature))
        self.found += self.boxes
        self.line, self.boxes, self.nature = None, [], None


class Look(Struct, frozen=True):
    """How a run looks, as far as its text depends on it; a link is underlined for being one."""

    bold: bool = False
    hidden: bool = False
    raised: bool = False
    underlined: bool = False
    linked: bool = False

    @property
    def heads(self) -> bool:
        """Whether a line that is short and all like this is a heading."""
        return self.bold or (self.underlined and not self.linked)

    def under(self, style: Style) -> "Look":
        """Return the look of text that has a style of its own within this one."""
        return Look(
            self.bold if style.bold is None else style.bold,
            self.hidden or bool(style.hidden),
            self.raised if style.raised is None else style.raised,
            self.underlined if style.underlined is None else style.underlined,
            self.linked,
        )


UNSTYLED = Look()


class Listed(Struct):
    """The list item that is being read: its first paragraph takes the mark."""

    running: Running
    style: str
    level: int
    start: int | None = None
    waiting: bool = False
