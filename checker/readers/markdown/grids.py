"""Which cells does a table drawn as a grid have (Pandoc's ``+---+``)?"""

from __future__ import annotations

import re
from itertools import pairwise, product
from typing import TYPE_CHECKING, Any

from checker.readers.markdown.elements import lines_ahead
from checker.readers.markdown.tables import Cell, Table, following, no_table

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from marko.source import Source

    from checker.readers.markdown.body import Line

_BORDER = re.compile(r" {,3}\+(?:[-=:]+\+)+[ \t]*$")
_MOST_BOXES = 1_000_000
_RULED = re.compile(r"\+[-=:]+(?=\+)")


class GridTable(Table):
    """A table whose cells are boxed in; a rule of equal signs ends its header."""

    virtual = False
    breaks_paragraph = True

    @classmethod
    def match(cls, source: Source) -> bool:  # noqa: D102 (marko's)
        line = source.next_line()
        if not line or not _BORDER.match(line):
            return False
        return any(after.lstrip()[:1] in {"|", "+"} for after in following(source, 1))

    @classmethod
    def parse(cls, source: Source) -> Any:  # noqa: D102 (marko's)
        lines: list[Line] = []
        for line in lines_ahead(source):
            lines.append(line.stripped())
            if source.exhausted or (source.next_line() or "").lstrip()[:1] not in {"|", "+"}:
                break
        cells = tuple(_cells(lines))
        return cls(cells) if cells else no_table(lines)


def _cells(lines: Sequence[Line]) -> Iterator[Cell]:
    rules = [index for index, line in enumerate(lines) if _RULED.search(line.text)]
    edges = sorted({at for index in rules for at in _corners(lines[index].text)})
    if len(edges) < 2 or len(rules) < 2 or len(edges) * len(lines) > _MOST_BOXES:
        return
    columns = len(edges) - 1
    double = [number for number, index in enumerate(rules) if "=" in lines[index].text]
    head = double[0] if double and double[0] < len(rules) - 1 else 0
    cuts = [_cuts(line.text, edges) for line in lines]
    walls = [_walls(lines[upper + 1 : lower], edges) for upper, lower in pairwise(rules)]
    closed = [_closed(lines[index].text, edges) for index in rules]
    taken: set[tuple[int, int]] = set()
    for row, column in product(range(len(walls)), range(columns)):
        if (row, column) in taken:
            continue
        right = next(edge for edge in range(column + 1, columns + 1) if walls[row][edge] or edge == columns)
        bottom = next(
            rule
            for rule in range(row + 1, len(rules))
            if any(closed[rule][column:right]) or rule == len(rules) - 1
        )
        taken.update(product(range(row, bottom), range(column, right)))
        inside = tuple(
            lines[index].cut(cuts[index][column] + 1, cuts[index][right])
            for index in range(rules[row] + 1, rules[bottom])
        )
        yield Cell(row + 1, column + 1, inside, row < head, bottom - row, right - column)


def _corners(text: str) -> Iterator[int]:
    for match in _RULED.finditer(text):
        yield match.start()
        yield match.end()


def _cuts(text: str, edges: Sequence[int]) -> Sequence[int]:
    """Return where a line is cut: at its own pipes, if it has one for each edge.

    A letter that is written as two code points shifts the pipes behind it.
    """
    at = [index for index, sign in enumerate(text) if sign == "|" and text[index - 1 : index] != "\\"]
    return at if len(at) == len(edges) else edges


def _walls(lines: Sequence[Line], edges: Sequence[int]) -> list[bool]:
    """Tell for each edge whether it is drawn in every line of a row."""
    walls = [True] * len(edges)
    for line in lines:
        if _cuts(line.text, edges) is edges:
            drawn = [line.text[at : at + 1] in {"|", "+"} for at in edges]
            walls = [wall and seen for wall, seen in zip(walls, drawn, strict=True)]
    return walls


def _closed(text: str, edges: Sequence[int]) -> list[bool]:
    """Tell for each column whether this line is a border across it."""
    return [
        right <= len(text) and not text[left + 1 : right].strip("-=:+") for left, right in pairwise(edges)
    ]
