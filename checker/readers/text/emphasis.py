"""Which asterisks in a stretch of lines only set words in italics or bold?"""

import re
from collections.abc import Iterator, Sequence

from checker.readers.text.lines import Line, without

_RUN = re.compile(r"\*{1,3}(?!\*)")


def plain(lines: Sequence[Line]) -> tuple[Line, ...]:
    """Return the lines without the asterisks in pairs around words; "3 * 4" and "811**" keep theirs."""
    if not any("*" in line.text for line in lines):
        return tuple(lines)
    gone: list[list[tuple[int, int]]] = [[] for _ in lines]
    for index, span in _pairs(lines):
        gone[index].append(span)
    kept = (without(line, spans) for line, spans in zip(lines, gone, strict=True))
    return tuple(line for line in kept if line.text) or tuple(lines)


def _pairs(lines: Sequence[Line]) -> Iterator[tuple[int, tuple[int, int]]]:
    """Return the places of opening and closing asterisks, each with the index of its line."""
    opened: dict[int, tuple[int, int]] = {}
    for index, line in enumerate(lines):
        if "*" not in line.text:
            continue
        for run in _RUN.finditer(line.text):
            length = len(run.group())
            before = line.text[max(run.start() - 1, 0) : run.start()]
            after = line.text[run.end() : run.end() + 1]
            start = line.start + run.start()
            if length in opened and before and not before.isspace():
                row, begin = opened.pop(length)
                yield row, (begin, begin + length)
                yield index, (start, start + length)
            elif after and not after.isspace() and not before.isalnum():
                opened[length] = index, start
