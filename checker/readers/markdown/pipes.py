"""Which cells does a table drawn with pipes have?"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from checker.readers.markdown.elements import lines_ahead
from checker.readers.markdown.tables import Cell, Table, following, no_table

if TYPE_CHECKING:
    from collections.abc import Iterator

    from marko.source import Source

    from checker.readers.markdown.body import Line

_RULE = re.compile(r"[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$")
_PIPE = re.compile(r"\\.|\|")


class PipeTable(Table):
    """A header row, a rule of dashes, rows: ``| a | b |`` over ``|---|---|``.

    A header row that is itself a rule is how some programs write a table without one.
    """

    virtual = False
    breaks_paragraph = True

    @classmethod
    def match(cls, source: Source) -> bool:  # noqa: D102 (marko's)
        line = source.next_line()
        if not line or "|" not in line or line.startswith("    "):
            return False
        for rule in following(source, 1):
            return "|" in rule and _RULE.match(rule) is not None and _width(line) == _width(rule)
        return False

    @classmethod
    def parse(cls, source: Source) -> Any:  # noqa: D102 (marko's)
        lines: list[Line] = []
        for line in lines_ahead(source):
            lines.append(line)
            if source.exhausted or "|" not in (source.next_line() or ""):
                break
        if len(lines) < 2 or not _RULE.match(lines[1].text):
            return no_table(lines)
        headless = _RULE.match(lines[0].text) is not None
        rows = [lines[0], *lines[2:]]
        return cls(
            tuple(
                Cell(row, column, (line,), header=row == 1)
                for row, whole in enumerate(rows, 1)
                for column, line in enumerate(_cells(whole), 1)
                if not (headless and row == 1)
            )
        )


def _width(line: str) -> int:
    text = line.strip()
    inner = sum(match.group() == "|" for match in _PIPE.finditer(text))
    return inner + 1 - text.startswith("|") - (text.endswith("|") and not text.endswith("\\|"))


def _cells(line: Line) -> Iterator[Line]:
    line = line.stripped()
    start = 1 if line.text.startswith("|") else 0
    for match in _PIPE.finditer(line.text, start):
        if match.group() == "|":
            yield line.cut(start, match.start())
            start = match.end()
    if start < len(line.text):
        yield line.cut(start)
