"""Where might a digit be a note mark that lost its raised type: "Defensie1", "2%.4", "20235"?"""

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Sequence
from itertools import pairwise

from msgspec import Struct, field

from checker.readers.text.lines import Line
from checker.readers.text.weave import Found

_DIGITS = re.compile(r"\d+")
_BEFORE = frozenset(".,;:!?)]»”’\"'%")
_ENDS_WORD = frozenset(")»”’%")
_SENTENCE_END = frozenset(".?!»”’\"')")
_BEHIND = frozenset(" \t\xa0\0\n\r\f.,;:!?)]»”’\"'")
_WORD = re.compile(r"[\w&@/-]+$")
_YEAR_BEFORE = re.compile(r"19\d\d|20[0-4]\d")
_YEAR = re.compile(r"(?:^|[^\d.,])(?:19|20)\d\d[.,]$")
_LOOK_BACK = 40
_SHORTEST_WORD = 3


class Candidates(Struct, frozen=True):
    """Digits that may be marks, by label, each kind in the order of the text: surest kind first."""

    kinds: tuple[dict[str, list[int]], dict[str, list[int]], dict[str, list[int]]]
    bracketed: dict[str, list[int]]

    def behind_sentence(self, label: str, after: int, before: int) -> Found | None:
        """Return the mark of a note that is labelled "1)": the first "1)" that stands behind a sentence."""
        at = self.bracketed.get(label, [])
        index = bisect_right(at, after)
        if index == len(at) or at[index] >= before:
            return None
        return Found(label, at[index], at[index] + len(label) + 1)

    def first(self, label: str, after: int, before: int, page: int, *, sure: bool) -> Found | None:
        """Return the mark of a note: the first one of the surest kind between two places in the file.

        A digit that stands apart counts only if it is the only one on the note's own page. ``sure`` asks for
        the surest kind.
        """
        for kind, places in enumerate(self.kinds[:1] if sure else self.kinds):
            at = places.get(label, [])
            index = bisect_right(at, max(after, page) if kind == 2 else after)
            if index == len(at) or at[index] >= before:
                continue
            if kind == 2 and index + 1 < len(at) and at[index + 1] < before:
                return None
            return Found(label, at[index], at[index] + len(label))
        return None


def candidates(masked: str, lines: Sequence[Line], marks: Sequence[Found]) -> Candidates:
    """Find all digits that may be note marks, if notes with their labels exist; ``marks`` surely are."""
    kinds = _Kinds()
    for match in _DIGITS.finditer(masked):
        if _may_end(masked, match.end()):
            kinds.sort_in(masked, match.group(), match.start(), match.end())
    for above, line in pairwise(lines):
        if above.text and 0 < len(line.text) < 4 and line.text.isdecimal():
            kinds.unsure[line.text].append(line.start)
    for mark in marks:
        kinds.sure[mark.label].append(mark.where)
    for places in (*kinds.sure.values(), *kinds.unsure.values()):
        places.sort()
    return Candidates((kinds.sure, kinds.unsure, kinds.apart), kinds.bracketed)


class _Kinds(Struct):
    """The places of each label's digits, while they are collected."""

    sure: dict[str, list[int]] = field(default_factory=lambda: defaultdict(list))
    unsure: dict[str, list[int]] = field(default_factory=lambda: defaultdict(list))
    apart: dict[str, list[int]] = field(default_factory=lambda: defaultdict(list))
    bracketed: dict[str, list[int]] = field(default_factory=lambda: defaultdict(list))

    def sort_in(self, masked: str, digits: str, start: int, end: int) -> None:
        if len(digits) in (5, 6):
            if _YEAR_BEFORE.match(digits) and masked[start - 1 : start] not in (".", ","):
                self.unsure[digits[4:]].append(start + 4)
            return
        if not start or len(digits) > 3 or digits[0] == "0":
            return
        before = masked[start - 1]
        if before in " \xa0":
            self._behind_blank(masked, digits, start, end)
        elif before.isalpha() or before in _BEFORE:
            strength = _strength(masked[max(start - _LOOK_BACK, 0) : start])
            if strength is not None:
                (self.sure if strength else self.unsure)[digits].append(start)

    def _behind_blank(self, masked: str, digits: str, start: int, end: int) -> None:
        last = masked[start - 2 : start - 1]
        if masked[end : end + 1] == ")" and last in _SENTENCE_END:
            self.bracketed[digits].append(start)
        elif last.isalpha() or last in _ENDS_WORD:
            self.apart[digits].append(start)


def _may_end(masked: str, end: int) -> bool:
    """Say whether a mark may stop here: behind it comes a blank or a stop, and no decimals."""
    behind = masked[end : end + 1]
    if not behind:
        return True
    return behind in _BEHIND and not (behind in ".,:" and masked[end + 1 : end + 2].isdigit())


def _strength(before: str) -> bool | None:
    """True for a digit that is hardly anything else, False for one that may be, None for one that is none."""
    last = before[-1]
    if last.isalpha():
        found = _WORD.search(before)
        word = found.group() if found else ""
        name = len(word) < _SHORTEST_WORD or not any(sign.islower() for sign in word)
        return None if name or any(sign.isdigit() or sign == "@" for sign in word) else True
    if last in ".," and before[-2:-1].isdigit():
        return _YEAR.search(before) is not None
    return True
