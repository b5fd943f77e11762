"""Which words stand in a narrow column of their own, at the right of the letter's lines?"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from msgspec import Struct

from checker.readers.text.lines import Line, part

_GAP = re.compile(r"[ \xa0]{3,}(?=[^ \xa0])")
_LEAST_LINES = 10


class Side(Struct, frozen=True):
    """Lines of a side column, right below each other; on the first page they belong to the letterhead."""

    lines: tuple[Line, ...]
    first_page: bool


def beside(masked: str, lines: Sequence[Line], aside: set[int]) -> tuple[Side, ...]:
    """Find what programs that keep a page's layout put to the right of the letter's own lines."""
    if not any(_GAP.search(line.text) for line in lines if len(line.text) > 40):
        return ()
    edge = _edge(lines, aside)
    if edge is None:
        return ()
    found: list[Side] = []
    group: list[Line] = []
    first = grouped_first = True
    for line in lines:
        first = first and not (line.page and line.number > 0)
        right = None if line.number in aside or not line.text else _right(masked, line, edge)
        if group and (right is None or line.page):
            found.append(Side(tuple(group), grouped_first))
            group = []
        if right is not None:
            grouped_first = first
            group.append(right)
    if group:
        found.append(Side(tuple(group), grouped_first))
    return tuple(found)


def _edge(lines: Sequence[Line], aside: set[int]) -> int | None:
    """Return the column where the letter's lines end: where lines without a gap that go on stop."""
    ends = sorted(_ends(lines, aside))
    return ends[len(ends) * 19 // 20] if len(ends) >= _LEAST_LINES else None


def _ends(lines: Sequence[Line], aside: set[int]) -> Iterator[int]:
    for line, after in pairwise(lines):
        if line.text and after.text and after.text[0].islower() and not {line.number, after.number} & aside:
            gap = _GAP.search(line.text)
            yield line.indent + (gap.start() if gap else len(line.text))


def _right(masked: str, line: Line, edge: int) -> Line | None:
    """Return the part of a line that begins behind the edge, with a gap before it."""
    if line.indent > edge:
        return line
    for gap in _GAP.finditer(line.text):
        if line.indent + gap.end() > edge:
            start = line.start + gap.end()
            return part(masked, line.number, start, line.last, page=line.page)
    return None
