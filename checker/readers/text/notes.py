"""Which lines are notes, at the foot of a page or the end of the text, and where are their marks?"""

import re
from bisect import bisect_right

from msgspec import Struct
from msgspec.structs import replace

from checker.quantity import whole
from checker.readers.text.glued import Candidates, candidates
from checker.readers.text.layout import ended, starts_low
from checker.readers.text.lines import Line, shorten, split
from checker.readers.text.notation import Notation, NoteSign
from checker.readers.text.weave import Found

_PLAIN = re.compile(r"(?P<label>[1-9]\d{0,2})(?P<bracket>\)?)(?P<gap>[ \t\xa0]+(?=\S)|$|(?=[A-ZÀ-Þ«\"“‘(]))")
_LONGEST_REST = 6  # lines of a note behind a white line


class NoteText(Struct, frozen=True):
    """A note: its label, where that stands, and the lines of its text."""

    label: str
    where: int
    where_end: int
    lines: tuple[Line, ...]


class Notes(Struct, frozen=True):
    """All notes, all marks, and the numbers of the lines that belong to notes."""

    notes: tuple[NoteText, ...]
    marks: tuple[Found, ...]
    lines: frozenset[int]
    implied: tuple[Found, ...]


def find(unmasked: str, masked: str, lines: tuple[Line, ...], aside: set[int], notation: Notation) -> Notes:
    """Find the notes; ``aside`` are the lines that stand in no text (page furniture, tables).

    ``unmasked`` still holds the notes that stand within the text.
    """
    search = _Search(masked, lines, aside, notation)
    search.run()
    inline = [_inline(unmasked, sign) for sign in notation.notes if sign.end is not None]
    notes = sorted((*search.notes, *inline), key=lambda note: note.where)
    marks = sorted((*notation.marks, *search.marks), key=lambda mark: mark.where)
    return Notes(tuple(notes), tuple(marks), frozenset(search.used), tuple(search.marks))


def _inline(source: str, sign: NoteSign) -> NoteText:
    shift = sign.start
    lines = split(source[shift : sign.end])
    moved = (
        replace(
            line,
            start=line.start + shift,
            end=line.end + shift,
            first=line.first + shift,
            last=line.last + shift,
        )
        for line in lines
        if line.text
    )
    return NoteText(sign.label, sign.where, sign.where_end, tuple(moved))


class _Search:
    """One pass over the lines, from the first note to the last."""

    def __init__(self, masked: str, lines: tuple[Line, ...], aside: set[int], notation: Notation) -> None:
        self.masked = masked
        self.lines = lines
        self.aside = aside
        self.signs: dict[int, NoteSign] = {}
        starts = [line.first for line in lines]
        for sign in notation.notes:
            if sign.end is None:
                self.signs[bisect_right(starts, sign.where) - 1] = sign
        self.explicit = notation.marks
        self.explicit_places = {mark.where for mark in notation.marks}
        self.candidates: Candidates | None = None
        self.notes: list[NoteText] = []
        self.marks: list[Found] = []
        self.used: set[int] = set()
        self.last_label = 0
        self.last_mark = -1
        self.page = 0

    def run(self) -> None:
        number = 0
        while number < len(self.lines):
            line = self.lines[number]
            if line.page:
                self.page = line.first
            sign = None if number in self.aside else self.signs.get(number) or self._plain(line)
            number = number + 1 if sign is None else self._take(line, sign)

    def _plain(self, line: Line) -> NoteSign | None:
        """A line that begins with the next label, and whose mark stands further up."""
        found = _PLAIN.match(line.text) if line.text[:1].isdigit() else None
        if found is None:
            return None
        label = found["label"]
        if self.notes and self.last_label and whole(label) != self.last_label + 1:
            return None
        follows = self._follows_note(line)
        if not (follows or self._may_begin(line, found)):
            return None
        mark = self._mark_of(found, line)
        if mark is not None:
            if mark.where not in self.explicit_places:
                self.marks.append(mark)
            self.last_mark = mark.where
        elif not (follows and self.notes):
            return None
        where_end = line.start + len(label) + len(found["bracket"])
        return NoteSign(label, line.start, where_end, where_end)

    def _may_begin(self, line: Line, found: re.Match[str]) -> bool:
        """A label alone needs a text below it; one with a blank behind it opens a group of lines."""
        if found.end() == len(line.text):
            after = self._line(line.number + 1)
            return after is not None and after.text != ""
        glued = not found["gap"] and not found["bracket"]
        return glued or self._opens_group(line)

    def _mark_of(self, found: re.Match[str], line: Line) -> Found | None:
        if self.candidates is None:
            self.candidates = candidates(self.masked, self.lines, self.explicit)
        label = found["label"]
        if found["bracket"]:
            return self.candidates.behind_sentence(label, self.last_mark, line.start)
        sure = not self.notes and label != "1"
        return self.candidates.first(label, self.last_mark, line.start, self.page, sure=sure)

    def _take(self, line: Line, sign: NoteSign) -> int:
        """Collect the note's lines and return the number of the first line behind it."""
        self.last_label = whole(sign.label) or self.last_label
        rest = shorten(self.masked, line, sign.start)
        taken = [rest] if rest.text else []
        self.used.add(line.number)
        number = line.number + 1
        while (after := self._line(number)) is not None and not self._starts(after):
            if not after.text:
                if taken and not self._goes_on(taken[-1], number):
                    break
            elif taken and after.page:
                break
            else:
                taken.append(after)
                self.used.add(number)
            number += 1
        if taken:
            self.notes.append(NoteText(sign.label, sign.where, sign.where_end, tuple(taken)))
        return number

    def _starts(self, line: Line) -> bool:
        if line.number in self.signs:
            return True
        found = _PLAIN.match(line.text) if line.text[:1].isdigit() else None
        return found is not None and whole(found["label"]) == self.last_label + 1

    def _goes_on(self, last: Line, number: int) -> bool:
        """Say whether the note goes on below a white line, because the page's foot is not reached yet."""
        rest = self._written(number)
        if rest is None or ended(last.text) or rest.page:
            return False
        if not starts_low(rest.text) and last.text[-1] not in "/,-":
            return False
        end = rest
        for _ in range(_LONGEST_REST):
            after = self._line(end.number + 1)
            if after is None or not after.text or after.page or self._starts(after):
                break
            end = after
        below = self._written(end.number + 1)
        next_line = self._line(end.number + 1)
        if next_line is not None and next_line.number in self.aside:
            return True
        return below is not None and (below.page or self._starts(below))

    def _written(self, number: int) -> Line | None:
        """Return the first written line from here on, of the next four."""
        for line in self.lines[number : number + 4]:
            if line.text or line.page:
                return line
        return None

    def _line(self, number: int) -> Line | None:
        if number >= len(self.lines) or number in self.aside:
            return None
        return self.lines[number]

    def _opens_group(self, line: Line) -> bool:
        before = line.number - 1
        return line.page or before < 0 or before in self.aside or not self.lines[before].text

    def _follows_note(self, line: Line) -> bool:
        before = line.number - 1
        while before >= 0 and not self.lines[before].text and line.number - before < 4:
            before -= 1
        return before in self.used
