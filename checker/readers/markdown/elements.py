"""Which blocks does a Markdown letter have beside its tables?

Marko's own elements with what a letter's reader asks of them: their lines with their places, their bullets as
written, and no expression that takes longer than its line.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from marko import block
from marko.helpers import normalize_label

from checker.readers.markdown.body import Line

if TYPE_CHECKING:
    from marko.source import Source


PLAIN_START = re.compile(r" {,3}(?:[^\W\d_]|\d{1,9}(?:[^\d\s.)]|[.)]\S|[ \xa0]))")
"""How a line begins that is a paragraph's or a table's: with a letter, or a figure that counts no item."""


class Paragraph(block.Paragraph):
    """A paragraph's lines."""

    override = True

    def __init__(self, lines: list[str]) -> None:
        self.lines = placed(lines)

    @classmethod
    def break_paragraph(cls, source: Source, lazy: bool = False) -> bool:  # noqa: D102 (marko's)
        line = source.next_line()
        if line and "|" not in line and PLAIN_START.match(line):
            return False  # nearly every line
        return bool(super().break_paragraph(source, lazy))

    @staticmethod
    def is_setext_heading(line: str) -> bool:
        """Tell whether a line underlines a heading; a lone "-" is the value of a header field."""
        return re.match(r" {,3}(={3,}|-{3,})[^\n\S]*$", line) is not None


class SetextHeading(block.SetextHeading):
    """Lines with a rule of equal signs or dashes below them."""

    override = True

    def __init__(self, lines: list[str]) -> None:
        self.lines = placed(lines)[:-1]
        self.level = 1 if lines[-1].strip()[0] == "=" else 2


class Heading(block.Heading):
    """``## Heading``, and ``##Heading`` as older programs write it."""

    override = True
    pattern = re.compile(r" {0,3}(#{1,6}(?=[^\S\n]|$)|#{2,6}(?!#))([^\n]*)$\n?", flags=re.MULTILINE)

    def __init__(self, match: re.Match[str]) -> None:
        text = match.group(2).rstrip()
        self.level = len(match.group(1))
        closing = text.rfind("{")
        if closing >= 0 and re.fullmatch(r"\{[#.][^{}]*\}", text[closing:]):
            text = text[:closing].rstrip()
        bare = text.rstrip("#")
        if not bare or bare[-1].isspace():
            text = bare
        self.lines = (Line(text, match.start(2)),)


class HTMLBlock(block.HTMLBlock):
    """HTML that stands on lines of its own; ``shown`` says that its text may be a letter's."""

    override = True

    def __init__(self, lines: tuple[Line, ...]) -> None:
        self.lines = lines
        opening = lines[0].text.lstrip().lower() if lines else ""
        self.preformatted = opening.startswith("<pre")
        self.shown = not opening.startswith(("<script", "<pre", "<style", "<textarea", "<?", "<!")) or (
            opening.startswith("<!--")
        )

    @classmethod
    def match(cls, source: Source) -> int | bool:  # noqa: D102 (marko's)
        line = source.next_line()
        if not line or not line.lstrip(" ").startswith("<"):
            return False
        kind: int | bool = super().match(source)
        return kind

    @classmethod
    def parse(cls, source: Source) -> Any:  # noqa: D102 (marko's)
        found: list[Line] = []
        end = source.context.html_end
        for line in lines_ahead(source, blank=end is not None):
            found.append(line)
            if end is not None and end.search(line.text):
                break
        if end is None and _unclosed(found):
            found += _to_end_of_table(source)
        return tuple(found)


def _unclosed(lines: list[Line]) -> bool:
    """Tell whether a table begins in these lines that does not end in them."""
    depth = 0
    for line in lines:
        for tag in _TABLE.finditer(line.text):
            depth = max(depth - 1, 0) if tag[1] else depth + 1
    return depth > 0


def _to_end_of_table(source: Source) -> list[Line]:
    """Take the rest of a table that has blank lines in it, as far as it has an end."""
    end: int = getattr(source.context, "table_end", -1)
    if end < source.pos:  # looked for once, however many tables have none
        found = _TABLE_END.search(source.context.text, source.pos)
        end = source.context.table_end = found.start() if found else len(source.context.text)
    lines: list[Line] = []
    while end < len(source.context.text) and source.pos <= end and not source.exhausted:
        line = next(lines_ahead(source, blank=True), None)
        if line is None:
            break
        lines.append(line)
    return lines


_TABLE = re.compile(r"<(/?)table(?![\w-])", re.IGNORECASE)
_TABLE_END = re.compile(r"</table(?![\w-])", re.IGNORECASE)


class LinkRefDef(block.LinkRefDef):
    """``[label]: address "title"`` on one line."""

    override = True
    pattern = re.compile(
        r" {,3}\[((?:[^\[\]\\\n^]|\\.)(?:[^\[\]\\\n]|\\.){0,200})\]:[ \t]*(<[^<>\n]*>|[^\s<]\S*)"
        r"(?:[ \t]+(?:\"[^\"\n]*\"|'[^'\n]*'|\([^()\n]*\)))?[ \t]*(?:\n|\Z)"
    )

    @classmethod
    def match(cls, source: Source) -> Any:  # noqa: D102 (marko's)
        return source.expect_re(cls.pattern)

    @classmethod
    def parse(cls, source: Source) -> Any:  # noqa: D102 (marko's)
        match = source.match
        assert match is not None
        source.consume()
        label = normalize_label(match.group(1))
        source.root.link_ref_defs.setdefault(label, (match.group(2), ""))
        return cls(label, match.group(2))


class ListItem(block.ListItem):
    """An item with its bullet or number as written."""

    override = True

    def __init__(self, info: Any) -> None:
        super().__init__(info)
        self.bullet: str = info.bullet
        self.lines: tuple[Line, ...] = ()

    @classmethod
    def match(cls, source: Source) -> bool:  # noqa: D102 (marko's)
        if not super().match(source):
            return False
        line = source.next_line(require_prefix=False)
        start = line.find(source.context.list_item_info.bullet)
        source.context.bullet_at = source.pos + max(start, 0)
        return True

    @classmethod
    def parse(cls, source: Source) -> Any:  # noqa: D102 (marko's)
        before = source.pos
        item = cls(source.context.list_item_info)
        item.lines = (Line(item.bullet, source.context.bullet_at),)
        with source.under_state(item):
            item.children = cls._children(source)
        if source.pos == before:  # marko lost its way in the signs of the containers: never stand still
            source.next_line()
            lost: Any = Paragraph.parse(source)
            item.children = [Paragraph(lost) if isinstance(lost, list) else lost]
        return item

    @staticmethod
    def _children(source: Source) -> list[Any]:
        line = source.next_line()
        if line is not None and not line.strip():
            source.consume()
            if not (source.next_line() or "").strip():
                return []
        found: list[Any] = source.parser.parse_source(source)
        if found and isinstance(found[-1], block.BlankLine):
            blank = found.pop()
            if found:  # the list has to see it: it may end there
                source.pos = blank._anchor  # noqa: SLF001
        return found


class Footnote(block.BlockElement):
    """``[^1]: text``, with further paragraphs indented."""

    priority = 7
    breaks_paragraph = True
    pattern = re.compile(r" {,3}\[\^([^\]\[\s^]{1,60})\]:")

    def __init__(self, match: re.Match[str]) -> None:
        self.label = match.group(1)
        self.where = match.start(1) - 2
        self.where_end = match.end(1) + 1
        self._prefix = re.escape(match.group()) + " {,8}"
        self._second_prefix = " {2,4}"

    @classmethod
    def match(cls, source: Source) -> Any:  # noqa: D102 (marko's)
        return source.expect_re(cls.pattern)

    @classmethod
    def parse(cls, source: Source) -> Any:  # noqa: D102 (marko's)
        assert source.match is not None
        state = cls(source.match)
        with source.under_state(state):
            state.children = source.parser.parse_source(source)
        return state


class Fence(block.BlockElement):
    """Pandoc's ``::: {.class}``: a line that opens or closes a division."""

    priority = 7
    breaks_paragraph = True
    pattern = re.compile(r" {,3}:{3,}[^\n]*$\n?", re.MULTILINE)

    @classmethod
    def match(cls, source: Source) -> Any:  # noqa: D102 (marko's)
        return source.expect_re(cls.pattern)

    @classmethod
    def parse(cls, source: Source) -> Any:  # noqa: D102 (marko's)
        source.consume()
        return cls()


def placed(lines: list[str]) -> tuple[Line, ...]:
    """Return marko's lines of a paragraph with their places, which it keeps beside them."""
    return tuple(Line(text, where) for text, where in zip(lines, lines.line_starts, strict=False))  # type: ignore[attr-defined]


def lines_ahead(source: Source, *, blank: bool = False) -> Any:
    """Take line after line of this container, to its end or to a blank line (which is not taken)."""
    while not source.exhausted:
        text = source.next_line()
        if text is None or not (blank or text.strip()):
            return
        line = Line(text, source.match.start() if source.match else source.pos)
        source.consume()
        yield line


ELEMENTS = (Paragraph, SetextHeading, Heading, HTMLBlock, LinkRefDef, ListItem, Footnote, Fence)
