"""Are a text's lines broken at a width, and does a paragraph go on from one line to the next?"""

import re
from collections.abc import Sequence
from itertools import pairwise

from msgspec import Struct

from checker.readers.text.lines import FILL, HYPHENS, Line

_ENDED = re.compile(r"[.?!:;…][\"'”’»)\]\0*]*$")
_INITIAL = re.compile(r"(?:^|[\s.])[^\W\d_]\.$")
_INNER_END = re.compile(r"[^\W\d_]{2}[\"'”’»)\]]*[.?!][\"'”’»)\]\0]* +[\"'“‘«(]?[^\W\d_]")
_LAST_WORD = re.compile(r"(?:^|\s)([^\W\d_]{1,3})$")
_FIRST_WORD = re.compile(r"[^\s\0]+")
_LEAST_WRAPPED = 3
_MANY_WRAPPED = 20
_LONGEST_WIDTH = 200
_SHORTEST_WIDTH = 45


class Layout(Struct, frozen=True):
    """How full a line is when the next word no longer fitted; ``room`` is None where lines are not broken.

    Proportional type has lines of 60 to 78 characters in one column, so the measure is the length of a line
    plus that of the word that went to the next one. ``sure`` says that many lines were measured.
    """

    room: int | None
    width: int
    sure: bool = False

    def full(self, line: Line, after: Line) -> bool:
        """Say whether the line stops only because the next word did not fit."""
        if self.room is None:
            return False
        length = len(line.text)
        if length > self.width * 4 // 3 and ended(line.text):
            return False
        return length + 1 + _first_word(after) >= self.room

    def continues(self, line: Line, after: Line, then: Line | None = None) -> bool:
        """Say whether ``after``, right below ``line``, belongs to the same block; ``then`` is below both."""
        if broken_word(line.text):
            return True
        closed = ended(line.text)
        if self.full(line, after):
            return not (closed and after.indent >= line.indent + 2)
        if starts_low(after.text):
            return not closed or line.text[-1] not in ":;"
        if closed:
            return False
        if ends_open(line.text) or self._alike(line, after, then):
            return True
        return self._short(line) and self._short(after) and not self.prose(after, then)

    def prose(self, line: Line, then: Line | None = None) -> bool:
        """Say whether a line is a sentence or its first part, not a heading or a line of an address."""
        if sentence(line.text):
            return True
        if then is None:
            return False
        return self.full(line, then) or (starts_low(then.text) and len(line.text) >= 40)

    def _alike(self, line: Line, after: Line, then: Line | None) -> bool:
        """Say whether two lines are about as long, and a third follows; for texts too short to measure."""
        length, other = len(line.text), len(after.text)
        wide = length >= _SHORTEST_WIDTH and 3 * length >= 2 * other >= length
        return not self.sure and wide and then is not None and not ended(after.text)

    def _short(self, line: Line) -> bool:
        return len(line.text) <= (100 if self.room is None else max(self.width, 60))


def measure(lines: Sequence[Line]) -> Layout:
    """Learn the width from the lines that surely go on: a lower-case letter begins the next one."""
    wrapped: list[tuple[int, int]] = []
    total = 0
    for line, after in pairwise(lines):
        if not line.text:
            continue
        total += 1
        if after.text and len(line.text) <= _LONGEST_WIDTH and starts_low(after.text):
            wrapped.append((len(line.text) + 1 + _first_word(after), len(line.text)))
    if len(wrapped) < _LEAST_WRAPPED:
        return Layout(None, _LONGEST_WIDTH)
    rooms = sorted(room for room, _ in wrapped)
    lengths = sorted(length for _, length in wrapped)
    width = lengths[len(lengths) * 9 // 10]
    longer = sum(len(line.text) > width * 4 // 3 for line in lines)
    if longer > len(wrapped) or len(wrapped) * 8 < total:
        return Layout(None, _LONGEST_WIDTH)
    return Layout(rooms[len(rooms) // 50], width, len(wrapped) >= _MANY_WRAPPED)


def ended(text: str) -> bool:
    """Say whether a text stops where a sentence or a clause of a list may stop."""
    return _ENDED.search(text, max(len(text) - 12, 0)) is not None


def sentence(text: str) -> bool:
    """Say whether a text is or holds a whole sentence; "T.B.W." and "d.d." are none."""
    if ended(text) and not _INITIAL.search(text, max(len(text) - 12, 0)):
        return True
    return _INNER_END.search(text) is not None


def starts_low(text: str) -> bool:
    """Say whether a text begins with a lower-case letter."""
    return text[:1].islower()


def ends_open(text: str) -> bool:
    """Say whether a text ends in a lower-case word of one to three letters, with which few sentences end."""
    found = _LAST_WORD.search(text, max(len(text) - 5, 0))
    return found is not None and found[1].islower()


def broken_word(text: str) -> bool:
    """Say whether a text ends within a word that was broken over two lines."""
    return len(text) > 1 and text[-1] in HYPHENS and text[-2].isalnum()


def _first_word(line: Line) -> int:
    found = _FIRST_WORD.search(line.text.lstrip(FILL))
    return len(found.group()) if found else 0
