"""What must a person read to judge a finding: which sentences and table rows, with its places marked?"""

from collections.abc import Iterator, Sequence

from checker.claims import Reading
from checker.document import Block, BlockKind
from checker.finding import Finding, Place


def excerpt(finding: Finding, reading: Reading) -> Iterator[str]:
    """Yield a line for each block that a finding has places in: whole sentences, from first to last place.

    Places are marked as in a rule's examples: ``[[total|8%]]``. Of a table the row is shown, and the first.
    """
    by_block: dict[str, list[Place]] = {}
    for place in (finding.place, *finding.others):
        by_block.setdefault(place.block, []).append(place)
    blocks = reading.document.by_id
    tables = [key for key in by_block if blocks[key].kind is BlockKind.CELL]
    for key, places in by_block.items():
        if key not in tables:
            yield _named(blocks[key], _sentences(blocks[key], places, reading))
    for table in dict.fromkeys(blocks[key].table for key in tables):
        yield from _rows([block for block in reading.document.blocks if block.table == table], by_block)


def _named(block: Block, text: str) -> str:
    return f"note {block.label}: {text}" if block.kind is BlockKind.NOTE else text


def _sentences(block: Block, places: Sequence[Place], reading: Reading) -> str:
    spans = [reading.sentence(block.id, place.block_start) for place in places]
    start = min([*(span.start for span in spans), *(place.block_start for place in places)])
    end = max([*(span.end for span in spans), *(place.block_end for place in places)])
    return _marked(block.text, places, start, end)


def _rows(cells: Sequence[Block], by_block: dict[str, list[Place]]) -> Iterator[str]:
    shown = {cell.row for cell in cells if cell.id in by_block} | {min(cell.row or 0 for cell in cells)}
    for row in sorted(number or 0 for number in shown):
        own = [cell for cell in cells if cell.row == row]
        yield " | ".join(_marked(cell.text, by_block.get(cell.id, ()), 0, len(cell.text)) for cell in own)


def _marked(text: str, places: Sequence[Place], start: int, end: int) -> str:
    """Return start..end of a text; of places inside each other the outer one is marked."""
    parts: list[str] = []
    at = start
    for place in sorted(places, key=lambda place: (place.block_start, -place.block_end)):
        if place.block_start >= at:
            words = text[place.block_start : place.block_end] or place.text
            parts += (text[at : place.block_start], f"[[{place.role}|{words}]]")
            at = place.block_end
    return "".join((*parts, text[at:end])).strip()
