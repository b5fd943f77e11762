"""How is a place called for a person: by file, line, heading and paragraph?"""

from checker.document import Block, BlockKind
from checker.finding import Place
from checker.reporters.columns import printable

_LONGEST_HEADING = 60
_NOUNS = {
    BlockKind.HEADING: "heading",
    BlockKind.PARAGRAPH: "paragraph",
    BlockKind.ITEM: "list item",
    BlockKind.FURNITURE: "page head or foot",
}


def located(path: str, place: Place, block: Block) -> str:
    """Return where a place is: 'draft.txt:47:212, "Money"' or 'draft.docx, "Money", paragraph 12'."""
    file = spot(path, place)
    named = None if place.line is not None and block.kind is BlockKind.PARAGRAPH else block_name(block)
    return ", ".join(filter(None, (file, heading_name(place.heading), named)))


def spot(path: str, place: Place) -> str:
    """Return file, line and column ("draft.txt:47:212"); the file alone where its format has no lines."""
    return printable(path) if place.line is None else f"{printable(path)}:{place.line}:{place.column}"


def heading_name(heading: str | None) -> str | None:
    """Return a heading between quotes, shortened where it is long."""
    if not heading:
        return None
    shown = printable(heading)
    if len(shown) > _LONGEST_HEADING:
        shown = shown[: _LONGEST_HEADING - 4].rstrip() + " ..."
    return f'"{shown}"'


def block_name(block: Block) -> str:
    """Return what a block is, and its number in the file: "paragraph 12", "table 31, row 2, column 4"."""
    number = block.id.partition("/")[0].lstrip("ph")
    if block.kind is BlockKind.CELL:
        return f"table {number}, row {block.row}, column {block.column}"
    if block.kind is BlockKind.NOTE:
        return f"note {printable(block.label or block.id.lstrip('n'))}"
    noun = _NOUNS[block.kind]
    return noun if block.kind is BlockKind.FURNITURE else f"{noun} {number}"
