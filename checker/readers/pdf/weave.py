"""What is a block's text, made of lines of pages, and where does each character stand?"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from msgspec import Struct
from msgspec.structs import replace

from checker.document.model import Mark
from checker.document.origin import QUARTERS, Line, Origin, Piece
from checker.document.raised import lifted
from checker.readers.pdf.notes import Links, marks
from checker.readers.pdf.page import Row
from checker.readers.pdf.runs import BLANKS
from checker.readers.text.lines import HYPHENS

_WORD = re.compile(r"\w+(?:[-\u2010]\w+)*")
_LAST = re.compile(r"(\w+)[-\u2010]$")
_FIRST = re.compile(r"\w+")
_ADDRESS = re.compile(r"(?:https?://|www\.)\S*$")
_LONGEST_ADDRESS = 300
_STOPS = ".,;:)"
_SHORT = 3
_DEPTH, _HEIGHT = 0.22, 0.78  # of the type's size: how far letters reach below and above their base line
_WIDEST = 255  # quarters of a point


class Words(Struct, frozen=True):
    """The words of a letter that no line's end broke, in lower case.

    ``hyphenates`` says that the program which made the PDF breaks words: then a hyphen at a line's end need
    not be the writer's. ``blanks`` says that a blank behind it tells that it is: not all broken words have
    one.
    """

    known: frozenset[str]
    hyphenates: bool = True
    blanks: bool = True


def words(blocks: Sequence[Sequence[Row]], cells: Sequence[Sequence[Row]] = ()) -> Words:
    """Collect the words of a letter's blocks, and what they tell of those that a line's end broke.

    In cells a line may end within a word without any hyphen: words at line ends there are not believed.
    """
    known: set[str] = set()
    for rows in cells:
        for index, row in enumerate(rows):
            goes_on = index + 1 < len(rows) and row.text[-1].isalpha()
            went_on = index > 0 and rows[index - 1].text[-1].isalpha()
            known.update(_WORD.findall(row.text.lower())[went_on : -1 if goes_on else None])
    for rows in blocks:
        for row in rows:
            for word in _WORD.findall(row.text.lower()):
                known.add(word)
                if "-" in word:
                    known.update(word.split("-"))
    broken = [_broken(above, row) for rows in blocks for above, row in pairwise(rows)]
    kept = sum(f"{start}-{end}" in known for start, end in broken if start)
    joined = sum(start + end in known for start, end in broken if start)
    blanks = [above.blank for rows in blocks for above, row in pairwise(rows) if _broken(above, row)[0]]
    return Words(frozenset(known), joined > 0 or not kept, not all(blanks))


def _broken(above: Row, row: Row) -> tuple[str, str]:
    head, tail = _LAST.search(above.text[-40:]), _FIRST.match(row.text)
    if head is None or tail is None or not (head[1][-1].islower() and tail.group()[0].islower()):
        return "", ""
    return head[1].lower(), tail.group().lower()


class Woven(Struct, frozen=True):
    """A block's text, where its characters stand, where its lines ended, and its marks."""

    text: str
    origin: Origin
    breaks: tuple[int, ...]
    marks: tuple[Mark, ...]


class Weaver:
    """Joins lines to texts.

    A line end becomes one space. With it goes a hyphen between two lower-case letters, unless the letter
    writes that word with its hyphen elsewhere, or never breaks words; any other hyphen behind a letter or
    digit stays, and no space is put.
    """

    def __init__(self, known: Words, links: Links) -> None:
        self._known = known.known
        self._hyphenates = known.hyphenates
        self._blanks = known.blanks
        self._links = links

    def weave(self, rows: Sequence[Row], skip: int = 0, *, cell: bool = False) -> Woven:
        """Return the text of lines; of the first one, what stands behind ``skip``."""
        thread = _Thread()
        for index, row in enumerate(rows):
            kept = self._kept(row, skip if index == 0 else 0)
            if index and kept and thread.chars:
                self._join(thread, row, kept, rows[index - 1], cell=cell)
            found = [mark for mark in self._marks(row) if index or mark[1] >= skip]
            thread.add(row, kept, found, self._links)
        return thread.woven()

    def _marks(self, row: Row) -> list[tuple[str, int, int]]:
        return [(mark.label, mark.start, mark.end) for mark in marks(row, self._links.labels)]

    def _kept(self, row: Row, skip: int) -> list[int]:
        """Return the indices of a row's characters that are text: no marks, and no blanks but single ones."""
        gone = {at for _, start, end in self._marks(row) for at in range(start, end)}
        kept: list[int] = []
        after_mark = False
        for at in range(skip, len(row.text)):
            char = row.text[at]
            if at in gone or (gone and char == "," and at - 1 in gone and at + 1 in gone):
                after_mark = True
                continue
            last = row.text[kept[-1]] if kept else " "
            if char in BLANKS and last in BLANKS:
                continue
            if after_mark and char in _STOPS and kept and last in BLANKS:
                kept.pop()
            after_mark = False
            kept.append(at)
        while kept and row.text[kept[-1]] in BLANKS:
            kept.pop()
        return kept

    def _join(self, thread: "_Thread", row: Row, kept: list[int], above: Row, *, cell: bool) -> None:
        if row.first < 0 or (cell and self._cut_through(above, row)):  # what a narrow column broke
            return
        last, before = thread.chars[-1], thread.chars[-2:-1]
        if last not in HYPHENS or not before or not before[0].isalnum():
            thread.blank()
            return
        if _ADDRESS.search("".join(thread.chars[-_LONGEST_ADDRESS:])):
            return
        first = row.text[kept[0]]
        head = _LAST.search("".join(thread.chars[-40:]))
        tail = _FIRST.match(row.text, kept[0])
        start = head[1].lower() if head else ""
        end = tail.group().lower() if tail else ""
        joined, written = start + end, f"{start}-{end}"
        if above.blank and self._blanks and joined not in self._known:
            thread.blank()
        elif not (before[0].islower() and first.islower()):
            return
        elif (
            len(end) <= _SHORT
            and end in self._known
            and joined not in self._known
            and written not in self._known
        ):
            thread.blank()  # "defensie- / en veiligheidsuitgaven"
        elif joined in self._known or (self._hyphenates and written not in self._known):
            thread.cut()

    def _cut_through(self, above: Row, row: Row) -> bool:
        """Say whether a cell's line ends within a word that stands whole elsewhere in the letter."""
        head, tail = _WORD.findall(above.text.lower())[-1:], _FIRST.match(row.text.lower())
        if not head or tail is None or not (above.text[-1].isalpha() and row.text[0].islower()):
            return False
        parts_known = head[0] in self._known and tail.group() in self._known
        return head[0] + tail.group() in self._known and not parts_known


class _Thread:
    """A text that grows line by line."""

    def __init__(self) -> None:
        self.chars: list[str] = []
        self.where: list[int] = []
        self.lines: list[Line] = []
        self.breaks: list[int] = []
        self.marks: list[Mark] = []

    def blank(self) -> None:
        self.breaks.append(len(self.chars))
        self.chars.append(" ")
        self.where.append(-1)

    def cut(self) -> None:
        del self.chars[-1], self.where[-1]
        line = self.lines[-1]
        self.lines[-1] = replace(line, steps=line.steps[:-1])

    def add(self, row: Row, kept: list[int], found: list[tuple[str, int, int]], links: Links) -> None:
        start = len(self.chars)
        self.lines += _lines(row, kept, start)
        self.chars += _written(row, kept)
        self.where += [row.where[at] for at in kept]
        for label, first, end in found:
            at = start + sum(index < first for index in kept)
            self.marks.append(
                Mark(label, at, row.where[first], row.where[end - 1] + 1, links.note(label, row.page))
            )

    def woven(self) -> Woven:
        pieces: list[Piece] = []
        begin = 0
        for at in range(1, len(self.where) + 1):
            if at < len(self.where) and self.where[at] == self.where[at - 1] + 1 and self.where[at - 1] >= 0:
                continue
            if self.where[begin] >= 0:
                pieces.append(Piece(begin, at - begin, self.where[begin]))
            begin = at
        origin = Origin(tuple(pieces), None, tuple(self.lines))
        return Woven("".join(self.chars), origin, tuple(self.breaks), tuple(self.marks))


def _written(row: Row, kept: Sequence[int]) -> list[str]:
    """Return the kept characters of a row, raised figures behind a figure as raised signs."""
    if not row.raised:
        return [row.text[at] for at in kept]
    text = row.text
    for place in row.raised:
        if text[: place.start][-1:].isdigit():
            raised = lifted(text[place.start : place.end], text[: place.start])
            text = f"{text[: place.start]}{raised}{text[place.end :]}"
    return [text[at] for at in kept]


def _lines(row: Row, kept: Sequence[int], start: int) -> Iterator[Line]:
    """Return where the kept characters of a row stand; a mark taken out, or a wide gap, parts the line."""
    bottom = round((row.base - _DEPTH * row.size) * QUARTERS) / QUARTERS
    top = round((row.base + _HEIGHT * row.size) * QUARTERS) / QUARTERS
    ends = [*row.edges[1:], round(row.right * QUARTERS)]
    steps = bytearray()
    first = at = 0
    for index, char in enumerate(kept):
        if not steps:
            first = at = row.edges[char]
        end = max(ends[char], at)
        steps.append(min(end - at, _WIDEST))
        if end - at > _WIDEST or kept[index + 1 : index + 2] != [char + 1]:
            yield Line(start + index + 1 - len(steps), row.page, first / QUARTERS, bottom, top, bytes(steps))
            steps.clear()
        at = end
