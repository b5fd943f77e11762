"""How does a letter look, as it was read, with its findings beside it?"""

from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct

from checker.claims import Reading
from checker.document import Block, BlockKind, Mark
from checker.reporters.html.anchors import of_block
from checker.reporters.html.cards import Card, by_place, flags, listed
from checker.reporters.html.element import Markup, element
from checker.reporters.html.marked import Flag, Underline, marked
from checker.reporters.html.words import Words

_DEEPEST = 6
_WIDE = ((15, "widest"), (8, "wide"))  # columns from which paper is turned, and letters are smaller
_TOP = 3  # above it stand the report's own heading, and the name of the file


class _Drawing(Struct, frozen=True):
    """What is needed to draw any block of one letter."""

    reading: Reading
    prefix: str
    words: Words
    underlines: Mapping[str, Sequence[Underline]]
    flags: Mapping[str, Sequence[Flag]]

    def name(self, block: str) -> str:
        """Return where a link to a block leads."""
        return of_block(self.prefix, block)

    def text(self, block: Block) -> Markup:
        """Return a block's text."""
        notes = {mark: self._mark(mark) for mark in block.marks}
        return marked(
            block,
            self.reading.document.format,
            self.underlines.get(block.id, ()),
            self.flags.get(block.id, ()),
            notes,
        )

    def lang(self, block: Block) -> str | None:
        """Return the language of a block, where it is another than the letter's."""
        language = self.reading.languages.get(block.id)
        return language if language != self.reading.language else None

    def _mark(self, mark: Mark) -> Markup:
        label = element("span", {}, mark.label)
        if mark.note is not None:
            called = self.words["note label"].format(label=mark.label)
            label = element("a", {"href": f"#{self.name(mark.note)}", "aria-label": called}, mark.label)
        return element("sup", {}, label)


def letter(
    reading: Reading,
    prefix: str,
    cards: tuple[Card, ...],
    underlined: Mapping[str, Sequence[Underline]],
    words: Words,
) -> Markup:
    """Return the letter: rows of text, each with the findings that are about it."""
    drawing = _Drawing(reading, prefix, words, underlined, flags(cards, words))
    blocks = reading.document.blocks
    groups = list(_groups(blocks))
    beside = {block.id: group[0].id for group in groups for block in group}
    found = by_place(tuple(card for card in cards if not card.is_look), beside)
    levels = _levels(blocks)
    rows = []
    notes = False
    for group in groups:
        if group[0].kind is BlockKind.NOTE and not notes:
            notes = True
            rows.append(_row(element("h3", {"class": "frame"}, words["notes of letter"]), Markup("")))
        margin = listed(found.get(group[0].id, ()), reading, words)
        rows.append(_row(_drawn(group, drawing, levels), margin))
    about = {"class": "letter", "lang": reading.language, "aria-label": words["letter"]}
    return element("article", about, *rows)


def _row(text: Markup, margin: Markup) -> Markup:
    return element("div", {"class": "row"}, element("div", {"class": "text"}, text), margin)


def _groups(blocks: Sequence[Block]) -> Iterator[list[Block]]:
    """Give the blocks that are drawn together: the items of a list, the cells of a table."""
    cells: dict[str, list[Block]] = {}
    for block in blocks:
        if block.table is not None:
            cells.setdefault(block.table, []).append(block)
    run: list[Block] = []
    for block in blocks:
        if run and block.kind is not BlockKind.ITEM:
            yield run
            run = []
        if block.table is not None:
            if cells[block.table][0] is block:
                yield cells[block.table]
        elif block.kind is BlockKind.ITEM:
            run.append(block)
        else:
            yield [block]
    if run:
        yield run


def _levels(blocks: Sequence[Block]) -> dict[str, int]:
    """Return each heading's level in the report, where none is left out on the way down."""
    found: dict[str, int] = {}
    open_: list[int] = []
    for block in blocks:
        if block.kind is BlockKind.HEADING:
            own = block.level or (open_[-1] if open_ else 1)
            while open_ and open_[-1] >= own:
                open_.pop()
            open_.append(own)
            found[block.id] = min(_TOP + len(open_) - 1, _DEEPEST)
    return found


def _drawn(group: Sequence[Block], drawing: _Drawing, levels: Mapping[str, int]) -> Markup:
    first = group[0]
    if first.table is not None:
        return _table(group, drawing)
    if first.kind is BlockKind.ITEM:
        items = (_item(block, drawing) for block in group)
        return element("ul", {"class": "items", "role": "list"}, *items)
    about = {"id": drawing.name(first.id), "lang": drawing.lang(first)}
    text = drawing.text(first)
    if first.kind is BlockKind.HEADING:
        return element(f"h{levels[first.id]}", about, *_labelled(first), text)
    if first.kind is BlockKind.NOTE:
        return element("p", {**about, "class": "note"}, element("sup", {}, first.label or ""), " ", text)
    if first.kind is BlockKind.FURNITURE:
        called = element("span", {"class": "frame"}, drawing.words["furniture"])
        return element("p", {**about, "class": "furniture"}, called, " ", text)
    return element("p", about, text)


def _labelled(block: Block) -> tuple[str, ...]:
    return (f"{block.label} ",) if block.label else ()


def _item(block: Block, drawing: _Drawing) -> Markup:
    depth = min(block.level or 0, 3)
    about = {"id": drawing.name(block.id), "lang": drawing.lang(block), "class": f"depth{depth}"}
    label = element("span", {"class": "label"}, block.label or "•")
    return element("li", about, label, " ", element("span", {}, drawing.text(block)))


def _table(cells: Sequence[Block], drawing: _Drawing) -> Markup:
    rows: dict[int, list[Block]] = {}
    for cell in sorted(cells, key=lambda cell: (cell.row or 0, cell.column or 0)):
        rows.setdefault(cell.row or 0, []).append(cell)
    drawn = (element("tr", {}, *(_cell(cell, drawing) for cell in row)) for row in rows.values())
    columns = max((cell.column or 0) + cell.column_span - 1 for cell in cells)
    wide = next((f" {name}" for least, name in _WIDE if columns >= least), "")
    about = {
        "class": f"scrolled{wide}",
        "role": "group",
        "tabindex": "0",
        "aria-label": drawing.words["table"],
    }
    body = element("table", {}, element("tbody", {}, *drawn))
    return element("div", about, body)


def _cell(cell: Block, drawing: _Drawing) -> Markup:
    text = drawing.text(cell)
    heads = cell.header and bool(cell.text)
    about = {
        "id": drawing.name(cell.id),
        "lang": drawing.lang(cell),
        "rowspan": cell.row_span if cell.row_span > 1 else None,
        "colspan": cell.column_span if cell.column_span > 1 else None,
    }
    if heads:
        return element("th", {**about, "scope": "col" if cell.row == 1 else "row"}, text)
    return element("td", about, text)
