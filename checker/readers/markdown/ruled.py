"""Which cells does a table have whose columns are ruled by dashes alone (Pandoc's simple tables)?"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from checker.readers.markdown.elements import lines_ahead
from checker.readers.markdown.tables import Cell, Table, following, no_table

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from marko.source import Source

    from checker.readers.markdown.body import Line

_COLUMNS = re.compile(r"[ ]{0,3}-{2,}(?: +-{2,})+[ \t]*$")
_FRAME = re.compile(r"[ ]{0,3}-{3,}(?: +-{2,})*[ \t]*$")
_DASHES = re.compile(r"-+")
_MOST_HEAD = 12
_MOST_LINES = 2000


class RuledTable(Table):
    """A table under a rule of dashes, one group a column; between two whole rules its rows are several lines.

    A row of it is a line, or, where a rule opens it, what stands between blank lines.
    """

    virtual = False

    @classmethod
    def match(cls, source: Source) -> bool:  # noqa: D102 (marko's)
        line = source.next_line()
        if not line or not line.strip():
            return False
        if _COLUMNS.match(line):
            return cls._closes(source, inner=0)
        if _FRAME.match(line):
            for after in following(source, _MOST_HEAD):
                if _COLUMNS.match(after):
                    return cls._closes(source, inner=1)
                if not after.strip():
                    return False
            return False
        return any(_COLUMNS.match(after) for after in following(source, 1))

    @staticmethod
    def _closes(source: Source, inner: int) -> bool:
        """Tell whether a rule with nothing behind it ends this, past ``inner`` other rules."""
        ruled = False
        seen = 0
        for line in following(source, _MOST_LINES):
            if ruled:
                if not line.strip():
                    return seen > 1
                inner -= 1
            if inner < 0 or line.startswith("#"):
                return False
            ruled = _FRAME.match(line) is not None
            seen += 1
        return ruled and seen > 1

    @classmethod
    def parse(cls, source: Source) -> Any:  # noqa: D102 (marko's)
        first = source.next_line() or ""
        framed = _FRAME.match(first) is not None
        lines: list[Line] = []
        for line in lines_ahead(source, blank=framed):
            lines.append(line)
            if framed and len(lines) > 2 and not line.text.strip() and _FRAME.match(lines[-2].text):
                break
        cells = tuple(_cells(lines))
        return cls(cells) if cells else no_table([line for line in lines if line.text.strip()])


def _cells(lines: Sequence[Line]) -> Iterator[Cell]:
    ruler = next((index for index, line in enumerate(lines) if _COLUMNS.match(line.text)), None)
    if ruler is None:
        return
    starts = [match.start() for match in _DASHES.finditer(lines[ruler].text)]
    head = [line for line in lines[:ruler] if not _FRAME.match(line.text)]
    rest = list(lines[ruler + 1 :])
    while rest and (not rest[-1].text.strip() or _FRAME.match(rest[-1].text)):
        rest.pop()
    rows = [head, *_rows(rest)]
    for row, group in enumerate(rows, 1):
        if not group:
            continue
        for column, start in enumerate(starts, 1):
            end = starts[column] if column < len(starts) else None
            left = start if column > 1 else 0
            yield Cell(row, column, tuple(line.cut(left, end) for line in group), header=row == 1)


def _rows(lines: Sequence[Line]) -> Iterator[list[Line]]:
    """Give each row's lines: blank lines, if there are any, stand between rows."""
    if all(line.text.strip() for line in lines):
        yield from ([line] for line in lines)
        return
    group: list[Line] = []
    for line in lines:
        if line.text.strip():
            group.append(line)
        elif group:
            yield group
            group = []
    if group:
        yield group
