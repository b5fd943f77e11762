"""Which runs stand on one line, and what does the line say?"""

import re
from array import array
from collections.abc import Sequence
from itertools import pairwise
from statistics import median

from checker.document.origin import QUARTERS
from checker.readers.pdf.page import BOLD, ITALIC, Cell, Glyph, Raised, Row, Run
from checker.readers.pdf.runs import BLANKS, WORD_GAP

_LEVEL = 0.25
_SHIFT = (0.08, 0.62)  # how far a small mark stands above or below its line, in that line's size
_SMALL = 0.88
_TOUCH = 0.7
_RAISED = 0.17
_CELL_GAP = 0.5
_MOST_SPACING = 0.2
_FARTHEST = 65_535  # quarters of a point: more than a page can be wide
_STOPS = ".,;:)-"
_BEHIND_A_STOP = 0.06  # a word behind a stop is surely another one, so less white tells it
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
    line = _Line(runs)
    for run in runs:
        line.add(run)
    text = "".join(line.chars)
    return Row(
        text,
        line.where,
        line.edges,
        runs[0].left,
        max(run.right for run in runs),
        line.base,
        line.size,
        line.style,
        _first_word(text, runs[0]),
        page,
        line.lead,
        line.blank,
        tuple(line.cells),
        tuple(line.raised),
    )


class _Line:
    """A row while its runs are put together."""

    def __init__(self, runs: list[Run]) -> None:
        self.size, self.base = _measure(runs)
        self.chars: list[str] = []
        self.where = array("i")
        self.edges = array("H")
        self.cells: list[Cell] = []
        self.raised: list[Raised] = []
        self.style = BOLD | ITALIC
        self.blank = False
        self.lead = 0.0
        self._last = 0.0  # the size of the character before
        self._word_gap = WORD_GAP + _spacing(runs, self.size)
        self._reach: float | None = None

    def add(self, run: Run) -> None:
        start = len(self.chars)
        if start and (self.blank or run.left - self.cells[-1].right >= WORD_GAP * self.size):
            self._put(" ", -1, self.cells[-1].right)
            start += 1
        self._reach, self.blank = None, False
        for glyph in run.glyphs:
            if glyph.char in BLANKS:
                self._blank(glyph)
            else:
                self._print(glyph)
        if self.blank and self.chars[-1] in BLANKS:
            del self.chars[-1], self.where[-1], self.edges[-1]
        if self.cells and run.left - self.cells[-1].right < _CELL_GAP * self.size:
            last = self.cells[-1]
            self.cells[-1] = Cell(last.start, len(self.chars), last.left, max(run.right, last.right))
        else:
            self.cells.append(Cell(start, len(self.chars), run.left, run.right))

    def _put(self, char: str, where: int, left: float) -> None:
        self.chars.append(char)
        self.where.append(where)
        self.edges.append(min(max(round(left * QUARTERS), 0), _FARTHEST))

    def _blank(self, glyph: Glyph) -> None:
        self.blank = True
        if self._reach is not None and self.chars[-1] != " ":
            self._put(glyph.char, glyph.where, glyph.left)

    def _print(self, glyph: Glyph) -> None:
        reach = self._reach
        least = self._word_gap * min(self.size, glyph.size * 1.2)
        if glyph.char.isalpha() and self.chars and self.chars[-1] in _STOPS:
            least -= _BEHIND_A_STOP * self.size
        if reach is not None and not self.blank and glyph.left - reach >= least:
            self._put(" ", -1, reach)
        self.blank = False
        at = len(self.chars)
        self._put(glyph.char, glyph.where, glyph.left)
        self.style &= glyph.style
        if glyph.size < _SMALL * self.size and (
            glyph.base - self.base >= _RAISED * self.size or self._is_smaller_digit(glyph, at)
        ):
            self._raise(at)
        self._last = glyph.size
        if at == 2 and reach is not None and self.chars[1] in BLANKS:
            self.lead = (glyph.left - reach) / self.size
        self._reach = glyph.right if reach is None else max(reach, glyph.right)

    def _is_smaller_digit(self, glyph: Glyph, at: int) -> bool:
        """Whether a digit behind a digit is so much smaller that it is none of the same number."""
        if not (at and glyph.char.isdecimal() and self.chars[at - 1].isdecimal() and glyph.base >= self.base):
            return False
        goes_on = bool(self.raised) and self.raised[-1].end == at
        return goes_on or glyph.size < _SMALL * self._last

    def _raise(self, at: int) -> None:
        if self.raised and self.raised[-1].end == at:
            self.raised[-1] = Raised(self.raised[-1].start, at + 1)
        else:
            self.raised.append(Raised(at, at + 1))


def _spacing(runs: list[Run], size: float) -> float:
    """Return how far the letters of a line usually stand apart, in its size."""
    gaps = [
        after.left - glyph.right
        for run in runs
        for glyph, after in pairwise(run.glyphs)
        if glyph.char not in BLANKS and after.char not in BLANKS and after.left > glyph.left
    ]
    return min(max(median(gaps) / size, 0.0), _MOST_SPACING) if gaps else 0.0


def _measure(runs: list[Run]) -> tuple[float, float]:
    """Return the size of most characters, and the base line of those."""
    counts: dict[tuple[float, float], int] = {}
    for run in runs:
        for glyph in run.glyphs:
            key = (glyph.size, glyph.base)
            counts[key] = counts.get(key, 0) + 1
    largest = max(size for size, _ in counts)
    likely = {key: count for key, count in counts.items() if key[0] >= _SMALL * largest} or counts
    return max(likely, key=lambda key: likely[key])


def _first_word(text: str, run: Run) -> float:
    """Return how wide the row's first word is."""
    found = _FIRST_WORD.search(text)
    length = found.end() if found else 0
    printed = [glyph for glyph in run.glyphs if glyph.char not in BLANKS][:length]
    return printed[-1].right - run.left if printed else 0.0
