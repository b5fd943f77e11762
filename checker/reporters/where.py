"""How is a place called for a person: by file, line, heading and paragraph?"""

from checker.claims import Mention
from checker.document import Block, BlockKind, own_id
from checker.finding import Place
from checker.places import Places
from checker.reporters.columns import printable
from checker.reporters.frame import DEFAULT, say

_LONGEST_HEADING = 60


def located(path: str, place: Place, block: Block, ui: str = DEFAULT) -> str:
    """Return where a place is: 'draft.txt:47:212, "Money"' or 'draft.docx, "Money", paragraph 12'."""
    file = spot(place.file or path, place)
    told = place.line is not None and block.kind is BlockKind.PARAGRAPH
    named = None if told else block_name(block, place.number, ui)
    return ", ".join(filter(None, (file, heading_name(place.heading), named)))


def spot(path: str, place: Place) -> str:
    """Return file, line and column ("draft.txt:47:212"); the file alone where its format has no lines."""
    return printable(path) if place.line is None else f"{printable(path)}:{place.line}:{place.column}"


def paragraph(mention: Mention, where: Places, ui: str = DEFAULT) -> str:
    """Return where the block of a mention is: '"Money", paragraph 12, line 47'."""
    block = where.document.by_id[mention.block]
    place = where.of("", mention)
    at = say(ui, "line", line=place.line) if place.line else None
    return ", ".join(filter(None, (heading_name(place.heading), block_name(block, place.number, ui), at)))


def heading_name(heading: str | None) -> str | None:
    """Return a heading between quotes, shortened where it is long."""
    if not heading:
        return None
    shown = printable(heading)
    if len(shown) > _LONGEST_HEADING:
        shown = shown[: _LONGEST_HEADING - 4].rstrip() + " ..."
    return f'"{shown}"'


def block_name(block: Block, counted: int | None, ui: str = DEFAULT) -> str:
    """Return what a block is, and its number: "paragraph 12", "list item 2", "table no. 3, row 2, column 4".

    ``counted`` is the number of a table or an item, as a place has it: what a letter itself calls a table is
    another.
    """
    own = own_id(block.id)
    number = own.partition("/")[0].lstrip("ph") if counted is None else counted
    label = printable(block.label or own.lstrip("n"))
    return say(ui, block.kind.value, number=number, label=label, row=block.row, column=block.column)
