"""Which headings, paragraphs, items, tables and notes do the parser's blocks hold?"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from marko import block
from msgspec import Struct

from checker.document import BlockKind
from checker.readers.flow.drafts import Draft, Drafts, TableDraft, may_be_heading
from checker.readers.markdown import html_tables
from checker.readers.markdown.body import Body, Line, body
from checker.readers.markdown.elements import Footnote, Heading, HTMLBlock, ListItem, Paragraph, SetextHeading
from checker.readers.markdown.inline import write, write_all
from checker.readers.markdown.tables import Table
from checker.spending import look

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from marko.source import Source

    from checker.readers.markdown.html_tables import HtmlTable
    from checker.readers.markdown.plain import Plain
    from checker.readers.markdown.weave import Written

_LABEL = re.compile(
    r"(\((?:\d{1,3}|[a-zA-Z]|[ivx]{2,5})\)|(?:[a-z]|[ivx]{2,5})[.)]|[–−•·●▪◦‣])"
    r"(?:\\?[ \xa0]|\\\n)[ \xa0]*(?=\S)"
)
_SMALL_LABEL = re.compile(
    r"[¹²³⁰⁴-⁹]{1,3}[ \xa0]*(?=[^\s,;.¹²³⁰⁴-⁹])"
    r"|<sup>\s*(?:\d{1,3}|\*{1,3})\s*</sup>[ ]*(?=[^\s,;.])"
)
_CAPTION = re.compile(r"(?:[Tt]able)?: +(?=\S)")
_BOLD = re.compile(r"(\*\*|__)(?=\S)[^\n]*?(?<=\S)\1(?:\[\^[^\]\[\s^]{1,60}\])*$")
_CELLS_OF_HTML = re.compile(r"<t[dr]\b", re.IGNORECASE)


class NoteDraft(Struct, frozen=True):
    """A note: its label (None: it has none of its own), its place, and the text that it is made of."""

    label: str | None
    where: int
    where_end: int
    written: Written


def walk(elements: Sequence[Any], source: Source, seen: Plain) -> Drafts[Written, NoteDraft]:
    """Read the blocks that the parser found in the text that it saw."""
    walker = _Walker(source, seen)
    walker.blocks(elements, depth=None)
    return walker.drafts


class _Walker:
    def __init__(self, source: Source, seen: Plain) -> None:
        self.drafts: Drafts[Written, NoteDraft] = Drafts()
        self.source = source
        self.seen = seen

    def blocks(self, elements: Iterable[Any], depth: int | None) -> None:
        for element in elements:
            self._block(element, depth)

    def _block(self, element: Any, depth: int | None) -> None:
        look()
        if isinstance(element, Paragraph):
            self._paragraph(body(element.lines, self.seen), depth)
        elif isinstance(element, (Heading, SetextHeading)):
            self._add(BlockKind.HEADING, self._write(body(element.lines, self.seen)), element.level)
        elif isinstance(element, block.List):
            self._list(element, 0 if depth is None else depth + 1)
        elif isinstance(element, block.Quote):
            self.blocks(element.children, depth)
        elif isinstance(element, Table):
            self._table(element)
        elif isinstance(element, Footnote):
            self._footnote(element)
        elif isinstance(element, HTMLBlock):
            self._html(element)
        elif isinstance(element, (block.CodeBlock, block.FencedCode)):
            self.drafts.leave("code block")

    def _paragraph(self, whole: Body, depth: int | None) -> None:
        if _SMALL_LABEL.match(whole.text):
            for part in whole.split(_SMALL_LABEL):
                self._plain_note(part)
            return
        for part in whole.split(_LABEL):
            labelled = _LABEL.match(part.text)
            if labelled:
                written = self._write(part.cut(labelled.end(), len(part.text)))
                self._add(BlockKind.ITEM, written, 0 if depth is None else depth + 1, labelled[1])
                continue
            written = self._write(part)
            if depth is None and self._only_bold(part, written):
                self._add(BlockKind.HEADING, written)
            elif not self._caption_below(part):
                self._add(BlockKind.PARAGRAPH, written, depth)

    def _only_bold(self, part: Body, written: Written) -> bool:
        if not _BOLD.match(part.text) or not may_be_heading(written.text):
            return False
        bare = part.text.strip("*_")
        return "**" not in bare and "__" not in bare

    def _caption_below(self, part: Body) -> bool:
        """Take Pandoc's ": caption" below a table for that table's."""
        before = self.drafts.blocks[-1] if self.drafts.blocks else None
        marked = _CAPTION.match(part.text)
        if not marked or not isinstance(before, TableDraft):
            return False
        start = marked.end() if part.text.startswith(":") else 0
        caption = Draft(BlockKind.PARAGRAPH, self._write(part.cut(start, len(part.text))))
        before.caption = caption
        self.drafts.blocks.append(caption)
        return True

    def _list(self, element: Any, depth: int) -> None:
        for item in element.children:
            if isinstance(item, ListItem):
                self._item(item, depth)

    def _item(self, item: ListItem, depth: int) -> None:
        children = [child for child in item.children if not isinstance(child, block.BlankLine)]
        if not children:  # a lone dash is what a letter writes for "none"
            self._add(BlockKind.PARAGRAPH, self._write(body(item.lines, self.seen)))
            return
        first = children[0]
        if isinstance(first, Paragraph):
            text = body(first.lines, self.seen)
            self._add(BlockKind.ITEM, self._write(text), depth, item.bullet)
            children = children[1:]
        self.blocks(children, depth)

    def _table(self, table: Table) -> None:
        caption = self.drafts.caption_above()
        cells = tuple(
            Draft(BlockKind.CELL, self._write(body(_filled(cell.lines), self.seen)), cell=cell)
            for cell in table.cells
        )
        self.drafts.blocks.append(TableDraft(cells, caption))

    def _footnote(self, footnote: Footnote) -> None:
        bodies = tuple(body(paragraph.lines, self.seen) for paragraph in self._paragraphs(footnote.children))
        where, where_end = self.seen.place(footnote.where), self.seen.place(footnote.where_end)
        self._note(footnote.label, where, where_end, bodies)

    def _paragraphs(self, elements: Iterable[Any]) -> Iterable[Any]:
        for element in elements:
            if isinstance(element, (Paragraph, Heading, SetextHeading)):
                yield element
            elif isinstance(element, Table):
                self.drafts.leave("table in a note")
            elif isinstance(element, (block.CodeBlock, block.FencedCode)):
                self.drafts.leave("code block")
            elif isinstance(element, Footnote):
                self._footnote(element)
            elif isinstance(element, (block.List, block.Quote, block.ListItem)):
                yield from self._paragraphs(element.children)

    def _plain_note(self, part: Body) -> None:
        """Read a paragraph that begins with a small number: a note, as text without mark-up writes it."""
        labelled = _SMALL_LABEL.match(part.text)
        assert labelled is not None
        written = self._write(part.cut(0, labelled.end()))
        mark = written.marks[0]
        self._note(mark.label, mark.where, mark.where_end, (part.cut(labelled.end(), len(part.text)),))

    def _note(self, label: str | None, where: int, where_end: int, bodies: tuple[Body, ...]) -> None:
        written = self._counted(write_all(bodies, self.source))
        self.drafts.notes.append(NoteDraft(label, where, where_end, written))

    def _html(self, element: HTMLBlock) -> None:
        if element.preformatted:
            self.drafts.leave("code block")
        elif element.shown:
            self._shown_html(body(element.lines, self.seen))

    def _shown_html(self, text: Body) -> None:
        at = 0
        for table in html_tables.tables(text.text):
            self._between_tables(text.cut(at, table.start))
            self._html_table(table, text)
            at = table.end
        self._between_tables(text.cut(at, len(text.text)))

    def _between_tables(self, text: Body) -> None:
        if _CELLS_OF_HTML.search(text.text):
            self.drafts.leave("HTML table")
        elif text.text.strip():
            self._add(BlockKind.PARAGRAPH, self._write(text))

    def _html_table(self, table: HtmlTable, text: Body) -> None:
        if table.nested:
            self.drafts.leave("HTML table")
            return
        if table.caption:
            self._add(BlockKind.PARAGRAPH, self._write(text.cut(table.caption.start, table.caption.end)))
        cells = [(cell, self._write(text.cut(inside.start, inside.end))) for cell, inside in table.cells]
        if len(cells) == 1:  # a frame around text
            self._add(BlockKind.PARAGRAPH, cells[0][1])
        elif any(written.text or written.marks for _, written in cells):
            caption = self.drafts.caption_above()
            drafts = tuple(Draft(BlockKind.CELL, written, cell=cell) for cell, written in cells)
            self.drafts.blocks.append(TableDraft(drafts, caption))

    def _add(
        self, kind: BlockKind, written: Written, level: int | None = None, label: str | None = None
    ) -> None:
        if written.text:
            self.drafts.blocks.append(Draft(kind, written, level, label))

    def _write(self, text: Body) -> Written:
        return self._counted(write(text, self.source))

    def _counted(self, written: Written) -> Written:
        for what in written.unread:
            self.drafts.leave(what)
        for mark in written.marks:
            if mark.inside is not None:
                self._note(mark.label, mark.where, mark.where_end, (mark.inside,))
        return written


def _filled(lines: Iterable[Line]) -> list[Line]:
    return [line for line in lines if line.text.strip()]
