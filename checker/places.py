"""Where in the file does a mention stand, in the terms of the JSON contract?"""

import re
from bisect import bisect_right
from collections.abc import Mapping

from msgspec import Struct

from checker.claims import Anchor, Mention
from checker.document import Block, BlockKind, Document, Span, file_number
from checker.finding import Place

_LONGEST = 200  # characters of a heading
_LINE_END = re.compile(r"\r\n|\r|\n")
_WRITTEN = re.compile(r"\(?([0-9]{1,4})[.):]?")  # "3.", "(3)"


class Places(Struct, frozen=True):
    """The places of one document.

    ``lines`` are, by the path of each of its files (None where it is one), the offsets of the decoded file
    where lines begin; none where the format has no lines. ``files`` are those paths by the ids of
    blocks, ``numbers`` those of tables and items (see below).
    """

    document: Document
    lines: Mapping[str | None, tuple[int, ...]]
    files: Mapping[str, str | None] = {}
    numbers: Mapping[str, int] = {}

    def of(self, role: str, thing: Mention | Anchor) -> Place:
        """Return the place of a mention or anchor in its ``role``.

        An anchor outside its block's text (a note mark) is placed in the file, where the file has lines;
        so is the number of an item, which stands on its line before its text.
        """
        block, span = self.document.by_id[thing.block], thing.span
        file = self.files.get(block.id)
        lines = self.lines.get(file, ())
        segments = _segments(block, span, lines)
        if lines and isinstance(thing, Anchor) and _is_label(block, thing):
            segments = (_before(segments[0][0], lines),)
        if lines and isinstance(thing, Anchor) and thing.where is not None:
            segments = ((thing.where, thing.where if thing.where_end is None else thing.where_end),)
        start, end = segments[0][0], segments[-1][1]
        line, column = _line(start, lines)
        end_line, end_column = _line(end, lines)
        return Place(
            role=role,
            text=thing.text,
            start=start,
            end=end,
            line=line,
            column=column,
            end_line=end_line,
            end_column=end_column,
            segments=segments,
            block=block.id,
            part=block.origin.part,
            page=block.origin.page(span.start),
            heading=self.heading(block),
            block_start=span.start,
            block_end=span.end,
            boxes=block.origin.boxes(span.start, span.end),
            file=file,
            number=self.numbers.get(block.table or block.id),
        )

    def heading(self, block: Block) -> str | None:
        """Return the text of the heading that ``block`` stands under, of a very long one the beginning.

        It is told with each finding: one of 600 kB above two hundred of them would make 119 MB of 3 kB.
        """
        above = self.document.by_id.get(block.heading) if block.heading else None
        return shortened(above.text) if above is not None and above.kind is BlockKind.HEADING else None


def shortened(heading: str) -> str:
    """Return a heading, of one that no reader takes for a heading any more its first words."""
    return heading if len(heading) <= _LONGEST else f"{heading[:_LONGEST].rstrip()} …"


def _segments(block: Block, span: Span, lines: tuple[int, ...]) -> tuple[tuple[int, int], ...]:
    if not lines:
        return ((span.start, span.end),)
    at = block.origin.position(span.start)
    return block.origin.segments(span.start, span.end) or ((at, at),)


def _is_label(block: Block, anchor: Anchor) -> bool:
    """Whether an anchor is the number of an item, which is no part of its text."""
    return anchor.span.end == 0 and bool(anchor.text) and anchor.text in (block.label or "")


def _before(at: int, lines: tuple[int, ...]) -> tuple[int, int]:
    """Return what stands on a line before an offset."""
    start = lines[bisect_right(lines, at) - 1]
    return start, max(at, start + 1)


def _line(at: int, lines: tuple[int, ...]) -> tuple[int | None, int | None]:
    """Return line and column of an offset, from 1, in code points; a line end is part of its line."""
    if not lines:
        return None, None
    line = bisect_right(lines, at)
    return line, at - lines[line - 1] + 1


def places(document: Document) -> Places:
    r"""Return the places of ``document``; its lines end in ``\n``, ``\r\n`` or ``\r``."""
    each = document.each
    files = {block.id: one.path for one in document.files for block in one.blocks}
    return Places(document, {one.path: _beginnings(one.source) for one in each}, files, numbers(document))


def numbers(document: Document) -> Mapping[str, int]:
    """Return which table of its file each is, and which item of its list, from 1.

    A table's is by the id that its cells share, an item's by its own; where a letter numbers its items, that
    is the item's. Those of the other files of a letter are among them: a finding points there too.
    """
    seen: dict[int, int] = {}
    found: dict[str, int] = {}
    above: list[int] = []  # how many items each level of the list has so far
    for block in document.by_id.values():
        if block.table is not None and block.table not in found:
            file = file_number(block.id)
            seen[file] = found[block.table] = seen.get(file, 0) + 1
        if block.kind is BlockKind.ITEM:
            level = block.level or 0
            del above[level + 1 :]
            above += [0] * (level + 1 - len(above))
            above[level] += 1
            written = _WRITTEN.fullmatch(block.label or "")
            found[block.id] = int(written[1]) if written else above[level]
        else:
            above.clear()
    return found


def _beginnings(source: str | None) -> tuple[int, ...]:
    if source is None:
        return ()
    return (0, *(end.end() for end in _LINE_END.finditer(source)))
