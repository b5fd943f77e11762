"""Which runs stand on one line, and what does the line say?"""

import re
from array import array
from collections.abc import Sequence
from statistics import median

from checker.readers.pdf.page import BOLD, ITALIC, Cell, Glyph, Raised, Row, Run
from checker.readers.pdf.runs import BLANKS, WORD_GAP

_LEVEL = 0.25
_SHIFT = (0.08, 0.62)  # how far a small mark stands above or below its line, in that line's size
_SMALL = 0.88
_TOUCH = 0.7
_RAISED = 0.17
_CELL_GAP = 0.5
_MOST_SPACING = 0.2
_FIRST_WORD = re.compile(r"\S+")


def rows(runs: Sequence[Run], page: int) -> list[Row]:
    """Return the lines that these runs make, from the top down, each from left to right."""
    lines: list[list[Run]] = []
    for run in sorted(runs, key=lambda run: (-run.base, run.left)):
        if lines and abs(_base(lines[-1]) - run.base) <= _LEVEL * max(run.size, lines[-1][0].size):
            lines[-1].append(run)
        else:
            lines.append([run])
    return [_row(sorted(line, key=lambda run: run.left), page) for line in _adopt(lines)]


def _base(line: list[Run]) -> float:
    return max(line, key=lambda run: run.size).base


def _adopt(lines: list[list[Run]]) -> list[list[Run]]:
    """Put marks that the file gives by themselves on the line they stand just above or below."""
    found: list[list[Run]] = []
    for index, line in enumerate(lines):
        below = lines[index + 1] if index + 1 < len(lines) else None
        if below is not None and _is_mark(line, below):
            below += line
        elif found and _is_mark(line, found[-1]):
            found[-1] += line
        else:
            found.append(line)
    return found


def _is_mark(marks: list[Run], line: list[Run]) -> bool:
    size = max(run.size for run in line)
    shift = abs(_base(marks) - _base(line))
    if not _SHIFT[0] * size <= shift <= _SHIFT[1] * size or any(run.size >= _SMALL * size for run in marks):
        return False
    return all(
        any(
            abs(mark.left - run.right) <= _TOUCH * size or abs(run.left - mark.right) <= _TOUCH * size
            for run in line
        )
        for mark in marks
    )


def _row(runs: list[Run], page: int) -> Row:
    size, base = _measure(runs)
    word_gap = WORD_GAP + _spacing(runs, size)
    chars: list[str] = []
    where = array("q")
    cells: list[Cell] = []
    raised: list[Raised] = []
    style = BOLD | ITALIC
    blank = False
    lead = reach = 0.0
    last: Glyph | None = None
    first = runs[0].left
    for run in runs:
        start = len(chars)
        if start and (blank or run.left - cells[-1].right >= WORD_GAP * size):
            chars.append(" ")
            where.append(-1)
            start += 1
        last, blank = None, False
        for glyph in run.glyphs:
            if glyph.char in BLANKS:
                blank = True
                if last is not None and chars[-1] != " ":
                    chars.append(" " if glyph.char == " " else glyph.char)
                    where.append(glyph.where)
                continue
            if last is not None and not blank and glyph.left - reach >= word_gap * min(size, glyph.size * 1.2):
                chars.append(" ")
                where.append(-1)
            blank = False
            at = len(chars)
            chars.append(glyph.char)
            where.append(glyph.where)
            style &= glyph.style
            if glyph.size < _SMALL * size and glyph.base - base >= _RAISED * size:
                if raised and raised[-1].end == at:
                    raised[-1] = Raised(raised[-1].start, at + 1)
                else:
                    raised.append(Raised(at, at + 1))
            if len(chars) == 3 and chars[1] in BLANKS:
                lead = (glyph.left - reach) / size
            reach = glyph.right if last is None else max(reach, glyph.right)
            last = glyph
        if blank and chars[-1] in BLANKS:
            del chars[-1], where[-1]
        if cells and run.left - cells[-1].right < _CELL_GAP * size:
            cells[-1] = Cell(cells[-1].start, len(chars), cells[-1].left, max(run.right, cells[-1].right))
        else:
            cells.append(Cell(start, len(chars), run.left, run.right))
    text = "".join(chars)
    return Row(
        text,
        where,
        runs[0].left,
        max(run.right for run in runs),
        base,
        size,
        style,
        _first_word(text, runs[0], first),
        page,
        lead,
        blank,
        tuple(cells),
        tuple(raised),
    )


def _spacing(runs: list[Run], size: float) -> float:
    """Return how far the letters of a line usually stand apart, in its size."""
    gaps = [
        after.left - glyph.right
        for run in runs
        for glyph, after in zip(run.glyphs, run.glyphs[1:], strict=False)
        if glyph.char not in BLANKS and after.char not in BLANKS and after.left > glyph.left
    ]
    return min(max(median(gaps) / size, 0.0), _MOST_SPACING) if gaps else 0.0


def _measure(runs: list[Run]) -> tuple[float, float]:
    """Return the size of most characters, and the base line of those."""
    counts: dict[tuple[float, float], int] = {}
    for run in runs:
        for glyph in run.glyphs:
            key = (round(glyph.size, 1), round(glyph.base, 1))
            counts[key] = counts.get(key, 0) + 1
    largest = max(size for size, _ in counts)
    likely = {key: count for key, count in counts.items() if key[0] >= _SMALL * largest} or counts
    return max(likely, key=lambda key: likely[key])


def _first_word(text: str, run: Run, left: float) -> float:
    """Return how wide the row's first word is."""
    found = _FIRST_WORD.search(text)
    length = found.end() if found else 0
    printed = [glyph for glyph in run.glyphs if glyph.char not in BLANKS][:length]
    return printed[-1].right - left if printed else 0.0
