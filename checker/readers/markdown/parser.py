"""Which blocks does a Markdown text have?"""

from __future__ import annotations

import re
from functools import cache
from typing import Any

from marko.parser import Parser
from marko.source import Source

from checker.readers.markdown.elements import ELEMENTS, PLAIN_START, Paragraph
from checker.readers.markdown.grids import GridTable
from checker.readers.markdown.pipes import PipeTable
from checker.readers.markdown.ruled import RuledTable
from checker.readers.markdown.spans import SPANS
from checker.spending import look

_TABLES = (GridTable, PipeTable, RuledTable)


def parse(text: str) -> tuple[tuple[Any, ...], Source]:
    """Return the text's blocks, and what marko needs to read the words in them.

    Raises:
        RecursionError: the blocks are nested too deeply.
    """
    parser = _parser()
    source = _LetterSource(text)
    source.parser = parser
    root = parser.block_elements["Document"]()
    source.push_state(root)
    return tuple(parser.parse_source(source)), source


class _LetterSource(Source):
    """Marko's source, which finds a line and the signs before it once and not for each element anew."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.text = text
        self.context.text = text
        self.found: tuple[int, str, re.Match[str] | None] = (-1, "", None)

    def next_line(self, require_prefix: bool = True) -> Any:
        if require_prefix:
            self.match = self._line()
        else:
            self.match = _LINE.match(self.text, self.pos)
        return self.match and self.match.group()

    def expect_re(self, regexp: re.Pattern[str] | str) -> re.Match[str] | None:
        line = self._line()
        if line is None:
            return None
        if isinstance(regexp, str):
            regexp = _compiled(regexp)
        self.match = regexp.match(self.text, line.start())
        return self.match

    def _line(self) -> re.Match[str] | None:
        """Return the line behind the signs of its containers, None if it has not all of them."""
        look()
        prefix = self.prefix
        pos, before, line = self.found
        if pos == self.pos and before == prefix:
            return line
        length = 0
        if prefix:
            length = self.match_prefix(prefix, _LINE.match(self.text, self.pos).group())  # type: ignore[union-attr]
        line = _LINE.match(self.text, self.pos + length) if length >= 0 else None
        self.found = (self.pos, prefix, line)
        return line


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


_LINE = re.compile(r"[^\n]*$\n?", re.MULTILINE)


@cache
def _parser() -> _LetterParser:
    parser = _LetterParser()
    for element in (*ELEMENTS, *_TABLES, *SPANS):
        parser.add_element(element)
    parser.ready()
    return parser


class _LetterParser(Parser):
    """Marko's parser, with a short way for the lines that begin as text does: nearly all."""

    def ready(self) -> None:
        self.ordered = self._build_block_element_list()
        self.plain = [*(table for table in self.ordered if table in _TABLES), Paragraph]

    def parse_source(self, source: Source) -> list[Any]:
        found: list[Any] = []
        while not source.exhausted:
            line = source.next_line()
            plain = line is not None and PLAIN_START.match(line) is not None
            for element in self.plain if plain else self.ordered:
                if element.match(source):
                    found.append(_made(element, source))
                    break
            else:
                break  # what follows belongs to the container around this one
        return found


def _made(element: Any, source: Source) -> Any:
    before = source.pos
    result = element.parse(source)
    if source.pos == before:  # marko lost its way in the signs of the containers: never stand still
        element = Paragraph
        source.next_line()
        result = element.parse(source)
    return result if hasattr(result, "priority") else element(result)
