"""Which headings, paragraphs, items, tables and notes does the tree of an HTML file hold?"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from checker.document import BlockKind
from checker.document.raised import lifted
from checker.readers.flow.drafts import Draft, Drafts, TableDraft, may_be_heading
from checker.readers.html import tree
from checker.readers.html.line import Line, Written, without
from checker.readers.html.lists import TYPED, items
from checker.readers.html.spelling import spelled
from checker.readers.html.tables import caption_of, cells_of, is_grid
from checker.readers.html.tree import TEXT, attribute, children, words
from checker.readers.left_out import LEFT_OUT
from checker.spending import watched

if TYPE_CHECKING:
    from checker.readers.html.marks import Links
    from checker.readers.html.tree import Node

_HEADING = re.compile(r"h[1-6]")
_POWERED = re.compile(r"(?<![^\W\d_])[^\W\d_]{1,2}$")  # the letters of a unit
_TEN = re.compile(r"(?<![\d.,])10$")  # what a raised figure is the exponent of, even where a note is
_LONGEST_EXPONENT = 8  # characters
_PARTS = frozenset({"td", "th", "tr", "caption"})
_LINE_END = re.compile(r"(\n+)")


class NoteDraft(Struct, frozen=True):
    """A note: the identity of its element, its label, where it begins in the file, and its text."""

    key: int
    label: str
    where: int
    where_end: int
    written: Written


class _State(Struct, frozen=True):
    """What holds for all that is inside an element."""

    depth: int | None = None  # of lists
    furniture: bool = False
    bold: bool = False
    link: int = 0  # which link it is part of, from 1
    inside: bool = False  # that link leads to a place in this file
    verbatim: bool = False


class _Said(Struct):
    """What the next block is; once it has begun, those behind it are paragraphs."""

    kind: BlockKind
    level: int | None = None
    label: str | None = None


def walk(root: Node, links: Links, source: str, gone: str = "del") -> Drafts[Written, NoteDraft]:
    """Read the blocks of a letter; where a page marks its main part, what stands outside is furniture.

    ``gone`` is the element of which nothing is read: what a change took out, or put in.
    """
    mains = [node for node in tree.elements(root) if tree.is_main(node) and words(node, 0).strip()]
    walker = _Walker(links, source, gone, main=bool(mains))
    walker.flow(root, _State(furniture=bool(mains)))
    walker.close()
    return walker.drafts


class _Walker:
    def __init__(self, links: Links, source: str, gone: str, *, main: bool) -> None:
        self.drafts: Drafts[Written, NoteDraft] = Drafts()
        self._links = links
        self._source = source
        self._gone = gone
        self._main = main
        self._line: Line | None = None
        self._whole: Line | None = None  # of a cell or note: one text, whatever blocks are in it
        self._said: _Said | None = None
        self._state = _State()
        self._within = True
        self._links_seen = 0
        self._termed = False

    def flow(self, node: Node, state: _State) -> None:
        for child in watched(children(node)):
            name = child.name
            if name == TEXT:
                self._text(child, state)
            elif name[0] != "#" and name != "!doctype":
                self._element(child, name, state)

    def _element(self, node: Node, name: str, state: _State) -> None:
        if name in tree.SILENT or name == self._gone or tree.hidden(node) or id(node) in self._links.backs:
            return
        if name in LEFT_OUT:
            self._leave(node, name)
        elif attribute(node, "aria-hidden") == "true":
            if words(node, 0).strip():
                self.drafts.leave("text hidden from screen readers")
        elif id(node) in self._links.marks:
            self._mark(node, state)
        elif id(node) in self._links.notes:
            self._note(node, state)
        elif name == "br":
            self._end_line()
        elif name in tree.BLOCKS or name in {"td", "th"}:  # such a cell is of a row that is a note
            self._block(node, name, state)
        else:
            self._inline(node, name, state)

    def _leave(self, node: Node, name: str) -> None:
        attrs = node.attrs or {}
        if name == "img" and not attrs.get("alt", "?"):
            return  # a picture that its page calls decoration
        if name == "input" and attrs.get("type") == "hidden":
            return
        self.drafts.leave(LEFT_OUT[name])

    def _inline(self, node: Node, name: str, state: _State) -> None:
        if name == "sup" and self._open_line is not None and self._open_line.tail()[-1:].isdigit():
            said = words(node, _LONGEST_EXPONENT)
            raised = lifted(said, self._open_line.tail())
            if raised != said:
                self._open_line.add(raised, None, bold=state.bold, link=state.link)
                return
        if not state.bold and (tree.bold(node) or _is_underlined(node, state)):
            state = replace(state, bold=True)
        if name == "a" and attribute(node, "href"):
            self._links_seen += 1
            state = replace(state, link=self._links_seen, inside=attribute(node, "href").startswith("#"))
        self.flow(node, state)

    def _block(self, node: Node, name: str, state: _State) -> None:
        if name == "dd" and self._termed:
            self._end_line()
        else:
            self.close()
        state = self._inner(node, state)
        if name == "table":
            self._table(node, state)
        elif name in {"ol", "ul", "menu", "dir"}:
            self._list(node, state)
        elif name == "pre":
            self._verbatim(node, state)
        else:
            level = _level(node, name)
            if level is not None:
                self._said = _Said(BlockKind.HEADING, level)
            self.flow(node, state)
            if name == "dt":  # what it is called and what it is are one block, as "Datum" and a day
                self._termed = True
                return
            self.close()
            if level is not None:
                self._said = None
        self.close()

    def _inner(self, node: Node, state: _State) -> _State:
        """Return what holds inside a block."""
        if tree.is_main(node) and self._main:
            state = replace(state, furniture=False)
        elif not state.furniture and tree.chrome(node):
            state = replace(state, furniture=True)
        return replace(state, bold=True) if tree.bold(node) else state

    def _list(self, node: Node, state: _State) -> None:
        inner = replace(state, depth=0 if state.depth is None else state.depth + 1)
        for child, label in items(node):
            if child.name == TEXT:
                self._text(child, inner)
            elif child.name == "li" and id(child) not in self._links.notes and not tree.hidden(child):
                self.close()
                self._said = _Said(BlockKind.ITEM, inner.depth, label)
                self.flow(child, inner)
                self.close()
                self._said = None
            elif child.name[0] != "#":
                self._element(child, child.name, inner)

    def _verbatim(self, node: Node, state: _State) -> None:
        if any(child.name in {"code", "samp"} for child in children(node)):
            self.drafts.leave("code block")
            return
        self.flow(node, replace(state, verbatim=True))
        self.close()

    def _table(self, node: Node, state: _State) -> None:
        inside = [part for part in tree.elements(node) if part.name in _PARTS and _table_of(part) is node]
        for part in inside:
            if id(part) in self._links.notes:
                self._note(part, state)
        if not is_grid(node):
            for part in inside:
                if part.name != "tr" and id(part.parent) not in self._links.notes and not tree.hidden(part):
                    self.flow(part, state)
                    self.close()
        elif self._whole is not None:
            self.drafts.leave("table in a note")
        else:
            self._grid(node, state)

    def _grid(self, node: Node, state: _State) -> None:
        caption = self._caption(node, state)
        kind = BlockKind.FURNITURE if state.furniture else BlockKind.CELL
        cells = tuple(
            Draft(kind, self._joined(cell.node, state), cell=cell)
            for cell in cells_of(node, self._links.notes)
        )
        if not any(cell.written.text or cell.written.marks for cell in cells):
            return
        self.drafts.blocks.append(TableDraft(cells, caption or self.drafts.caption_above()))

    def _caption(self, node: Node, state: _State) -> Draft[Written] | None:
        """Return the caption that the table states."""
        stated = caption_of(node)
        written = self._joined(stated, state) if stated is not None else None
        if written is None or not written.text:
            return None
        caption = Draft(BlockKind.FURNITURE if state.furniture else BlockKind.PARAGRAPH, written)
        self.drafts.blocks.append(caption)
        return caption

    def _note(self, node: Node, state: _State) -> None:
        label = self._links.notes[id(node)]
        shown = node.name != "li"  # the label of an item is its list's, and not in its text
        own = re.compile(rf"[\[(]?{re.escape(label)}(?:[\])][.:]?|[.:])?(?!\w)\s*") if shown else None
        written = self._joined(node, replace(state, bold=False, furniture=False))
        stated = own.match(written.text) if own else None
        if stated:
            written = without(written, stated.end())
        where = node.origin_offset or 0
        self.drafts.notes.append(NoteDraft(id(node), label, where, where, written))

    def _joined(self, node: Node, state: _State) -> Written:
        """Read an element as one text, with an explicit line end between its blocks."""
        outer, self._whole = self._whole, Line()
        said, self._said = self._said, None
        self.flow(node, state)
        written = self._whole.written()
        self._whole, self._said = outer, said
        return written

    def _mark(self, node: Node, state: _State) -> None:
        marked = self._links.marks[id(node)]
        line = self._opened(state)
        if not marked.linked and marked.label in {"2", "3"} and _POWERED.search(line.tail()):
            self._inline(node, node.name, state)  # m², km³
            return
        number = line.tail()[-1:].isdigit() and (marked.note is None or _TEN.search(line.tail()) is not None)
        if number and not marked.linked:
            line.add(lifted(marked.label, line.tail()), None, bold=state.bold, link=state.link)
            return
        first = next((part for part in _texts(node) if part.data.strip()), node)
        where = first.origin_offset or 0
        line.mark(
            marked.label, where, where + len(first.data.strip() if first.name == TEXT else "<"), marked.note
        )

    def _text(self, node: Node, state: _State) -> None:
        if self._open_line is None and not node.data.strip(" \t\r\n\f"):
            return
        line = self._opened(state)
        self._within &= state.inside or not node.data.strip()
        for text, where in spelled(node.data, self._source, node.origin_offset):
            if not state.verbatim:
                line.add(text, where, bold=state.bold, link=state.link)
                continue
            at = 0
            for part in _LINE_END.split(text):
                if part.startswith("\n"):
                    line.end_line()
                else:
                    line.add(part, None if where is None else where + at, bold=state.bold, link=state.link)
                at += len(part)

    @property
    def _open_line(self) -> Line | None:
        return self._whole if self._whole is not None else self._line

    def _opened(self, state: _State) -> Line:
        line = self._open_line
        if line is None:
            line = self._line = Line()
            self._state, self._within = state, True
        return line

    def _end_line(self) -> None:
        line = self._open_line
        if line is not None:
            line.end_line()

    def close(self) -> None:
        """End the open block, if there is one; inside a cell or a note only its line."""
        if self._whole is not None:
            self._whole.end_line()
            return
        line, self._line = self._line, None
        self._termed = False
        if line is None:
            return
        said, self._said = self._said, None
        written = line.written()
        if not written.text and not written.marks:
            self._said = said
            return
        self.drafts.blocks.append(_draft(written, said, self._state, leads_within=self._within))


def _draft(written: Written, said: _Said | None, state: _State, *, leads_within: bool) -> Draft[Written]:
    kind, level, label = BlockKind.PARAGRAPH, state.depth, None
    if said:
        kind, level, label = said.kind, said.level, said.label
    navigates = written.linked and (
        (said is None and written.links > 1) or (kind is BlockKind.ITEM and leads_within)
    )
    if state.furniture or navigates:
        return Draft(BlockKind.FURNITURE, written)
    if kind is not BlockKind.HEADING and label is None:
        typed = TYPED.match(written.text)
        if typed:
            written = without(written, typed.end())
            return Draft(BlockKind.ITEM, written, level or 0, typed[1])
    if kind is BlockKind.PARAGRAPH and level is None and written.bold and may_be_heading(written.text):
        return Draft(BlockKind.HEADING, written)
    return Draft(kind, written, level, label)


def _level(node: Node, name: str) -> int | None:
    if _HEADING.fullmatch(name):
        return int(name[1])
    if attribute(node, "role").lower() != "heading":
        return None
    said = attribute(node, "aria-level")
    return int(said) if said in {"1", "2", "3", "4", "5", "6"} else 2


def _is_underlined(node: Node, state: _State) -> bool:
    """Tell whether an element underlines text as a heading is; a link is underlined for being one."""
    return node.name == "u" and not state.link and all(child.name != "a" for child in children(node))


def _texts(node: Node) -> list[Node]:
    found: list[Node] = []
    stack = [node]
    while stack:
        one = stack.pop()
        if one.name == TEXT:
            found.append(one)
        else:
            stack.extend(reversed(children(one)))
    return found


def _table_of(part: Node) -> Node | None:
    above = part.parent
    while above is not None and above.name != "table":
        above = above.parent
    return above
