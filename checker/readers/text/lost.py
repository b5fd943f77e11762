"""Where did a list lose its line ends: "Er waren er 1.437:- 658 na een verblijf;- 779 zonder verblijf."?"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from checker.readers.text.lines import Line, part

_MARK = re.compile(r"(?<=[:;.])(?:[ \xa0]?[-–•▪■◦●‣]|o)(?=[ \xa0]\S)")  # "o" only where nothing parts it
_GLUED_END = re.compile(r"\.(?=[A-Z])|\.(?=[ \xa0]?\d{1,2}\. )")
_CLOSING_END = re.compile(r"\.(?=[ \xa0]?[A-Z])|(?<!\d)\.(?=[ \xa0]?\d)")
_LEAST_ITEMS = 2
_DEEPER = 2  # columns that a list in a list is set in


def lost(masked: str, lines: Sequence[Line]) -> tuple[Line, ...]:
    """Return the lines, cut where a list in one of them begins, at each of its items, and where it ends.

    Programs that take a letter out of its pages leave such lists. What makes one: a colon, then one and the
    same mark at least twice, each right behind a colon, semicolon or full stop.
    """
    found: list[Line] = []
    for line in lines:
        cuts = _cuts(line) if ":" in line.text else {}
        firsts = [line.first, *(line.start + at for at in cuts)]
        for at, first in enumerate(firsts):
            last = firsts[at + 1] if at + 1 < len(firsts) else line.last
            indent = cuts.get(first - line.start) if at else None
            if at and indent is None:
                found.append(part(masked, len(found), first, first))  # a white line: here the list has ended
            own = part(masked, len(found), first, last, page=line.page and not at)
            found.append(own if indent is None else replace(own, indent=indent))
    return tuple(found)


def _cuts(line: Line) -> dict[int, int | None]:
    """Return where a line must be cut, in order, and how far an item is set in; None for what is none."""
    text = line.text
    marks = [(found.start(), found.group().strip()) for found in _MARK.finditer(text)]
    if len(marks) < _LEAST_ITEMS:
        return {}
    many = Counter(mark for _, mark in marks)
    marks = [(at, mark) for at, mark in marks if many[mark] >= _LEAST_ITEMS]
    while marks and text[marks[0][0] - 1] != ":":
        marks.pop(0)  # a list begins behind a colon
    if len(marks) < _LEAST_ITEMS:
        return {}
    deep = {mark: depth * _DEEPER for depth, mark in enumerate(dict.fromkeys(mark for _, mark in marks))}
    cuts: dict[int, int | None] = {}
    for number, (at, mark) in enumerate(marks):
        cuts[at] = deep[mark]
        behind = marks[number + 1][0] if number + 1 < len(marks) else len(text)
        if behind == len(text) or text[behind - 1] == ":":  # else the list goes on there
            cuts.update((end, None) for end in _ends(text, at, behind, closed=text[at - 1] == ";"))
    return cuts


def _ends(text: str, start: int, end: int, *, closed: bool) -> Iterator[int]:
    """Yield where the list has ended before ``end``: behind a sentence, if semicolons part its items."""
    found = (_CLOSING_END if closed else _GLUED_END).search(text, start, end)
    if found is not None and found.end() < end:
        yield found.end()
