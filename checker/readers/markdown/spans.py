"""Which inline mark-up does a letter know beside CommonMark's own?"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from marko import inline

if TYPE_CHECKING:
    from collections.abc import Iterator

    from marko.source import Source


class FootnoteMark(inline.InlineElement):
    """``[^1]``: a note mark, wherever its note is."""

    priority = 8
    pattern = re.compile(r"\[\^([^\]\[\s^]{1,60})\]")


class Superscript(inline.InlineElement):
    """``<sup>1</sup>`` or Pandoc's ``^1^``: a note mark, an ordinal's ending or a unit's power."""

    priority = 8
    pattern = re.compile(r"<(?:sup|SUP)>([^<]*)</(?:sup|SUP)>|(?<!\^)\^(\d{1,3})\^")


class InlineNote(inline.InlineElement):
    """Pandoc's ``^[text]``: a note inside its sentence."""

    priority = 8

    def __init__(self, match: re.Match[str]) -> None:
        self.children = match.group(1)

    @classmethod
    def find(cls, text: str, *, source: Source) -> Iterator[Any]:  # noqa: ARG003 (marko's)
        """Pair the brackets once, from left to right, and give each outermost ``^[...]``."""
        depth = 0
        opened = -1
        for token in _BRACKET.finditer(text):
            mark = token.group()
            if opened < 0:
                if mark == "^[":
                    opened, depth = token.start(), 1
            elif mark == "]":
                depth -= 1
                if not depth:
                    yield _Bracketed(text, opened, token.end())
                    opened = -1
            elif not mark.startswith("\\"):
                depth += 1


class Strikethrough(inline.InlineElement):
    """``~~text~~``: the text stays, as struck text does in a word processor's file."""

    pattern = re.compile(r"(?<!~)~~(?=\S)([^~]+)(?<=\S)~~(?!~)")
    parse_children = True


class Subscript(inline.InlineElement):
    """Pandoc's ``CO~2~``: the text alone."""

    pattern = re.compile(r"(?<!~)~([^\s~]{1,12})~(?!~)")
    parse_children = True


class Equation(inline.InlineElement):
    """``$$ ... $$``: a formula, whose figures are no claims; a lone dollar is money."""

    priority = 8
    pattern = re.compile(r"\$\$([^$]{1,2000})\$\$")


class Attributed(inline.InlineElement):
    """Pandoc's ``[text]{.underline}``: the text alone."""

    pattern = re.compile(r"\[([^\[\]]*)\]\{[.#\w][^{}\n]*\}")
    parse_children = True


_BRACKET = re.compile(r"\\[\[\]\\^]|\^\[|\[|\]")


class _Bracketed:
    """What marko asks of a match, for one that no regular expression can make."""

    def __init__(self, text: str, start: int, end: int) -> None:
        self._text = text
        self._spans = ((start, end), (start + 2, end - 1))

    def group(self, group: int = 0) -> str:
        start, end = self._spans[group]
        return self._text[start:end]

    def start(self, group: int = 0) -> int:
        return self._spans[group][0]

    def end(self, group: int = 0) -> int:
        return self._spans[group][1]


SPANS = (FootnoteMark, Superscript, InlineNote, Strikethrough, Subscript, Attributed, Equation)
