"""Where in the file does a mention stand, in the terms of the JSON contract?"""

import re
from bisect import bisect_right

from msgspec import Struct

from checker.claims import Anchor, Mention
from checker.document import Block, BlockKind, Document, Span
from checker.finding import Place

_LINE_END = re.compile(r"\r\n|\r|\n")


class Places(Struct, frozen=True):
    """The places of one document.

    ``lines`` are the offsets of the decoded file where lines begin; none where the format has no lines.
    """

    document: Document
    lines: tuple[int, ...]

    def of(self, role: str, thing: Mention | Anchor) -> Place:
        """Return the place of a mention or anchor in its ``role``.

        An anchor outside its block's text (a note mark) is placed in the file, where the file has lines.
        """
        block, span = self.document.by_id[thing.block], thing.span
        segments = self._segments(block, span)
        if self.lines and isinstance(thing, Anchor) and thing.where is not None:
            segments = ((thing.where, thing.where if thing.where_end is None else thing.where_end),)
        start, end = segments[0][0], segments[-1][1]
        line, column = self._line(start)
        end_line, end_column = self._line(end)
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
        )

    def heading(self, block: Block) -> str | None:
        """Return the text of the heading that ``block`` stands under."""
        above = self.document.by_id.get(block.heading) if block.heading else None
        return above.text if above is not None and above.kind is BlockKind.HEADING else None

    def _segments(self, block: Block, span: Span) -> tuple[tuple[int, int], ...]:
        if not self.lines:
            return ((span.start, span.end),)
        at = block.origin.position(span.start)
        return block.origin.segments(span.start, span.end) or ((at, at),)

    def _line(self, at: int) -> tuple[int | None, int | None]:
        """Return line and column of an offset, from 1, in code points; a line end is part of its line."""
        if not self.lines:
            return None, None
        line = bisect_right(self.lines, at)
        return line, at - self.lines[line - 1] + 1


def places(document: Document) -> Places:
    r"""Return the places of ``document``; its lines end in ``\n``, ``\r\n`` or ``\r``."""
    if document.source is None:
        return Places(document, ())
    return Places(document, (0, *(end.end() for end in _LINE_END.finditer(document.source))))
