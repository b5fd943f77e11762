"""Which words of a block show its places best, and how are they underlined?

All offsets count code points of the block's text, all widths columns of the terminal.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from msgspec import Struct
from msgspec.structs import replace

from checker.reporters.columns import cell, width

_GAP = " ... "
_BEFORE, _AFTER = "... ", " ..."
_LONGEST = 32  # columns that are left of a long place (an item of a list) where the sentence is windowed


class Underline(Struct, frozen=True):
    """A place to be underlined, with its label; the finding's own place has carets, the others dashes."""

    start: int
    end: int
    label: str
    own: bool = False


class Row(Struct, frozen=True):
    """A line of the letter's words, and the lines under it: carets, dashes and their labels."""

    words: str
    under: tuple[str, ...]


class _Window(NamedTuple):
    start: int
    end: int


def rows(text: str, start: int, end: int, underlines: Iterable[Underline], columns: int) -> tuple[Row, ...]:
    """Return the rows that show ``underlines`` in their sentence ``start`` to ``end``.

    A sentence that fits stands whole. Of a longer one every place keeps words on both sides, with " ... "
    between; where even that is too wide, the places take several rows.
    """
    marks = _merged(underlines)
    start = min((start, *(mark.start for mark in marks)))
    end = max((end, *(mark.end for mark in marks)))
    whole = _Window(start, end)
    if end - start < 4 * columns and width(text[start:end].rstrip()) <= columns:
        return (_row(text, [whole], marks, whole, columns),)
    groups = _groups(text, [_cut(text, mark) for mark in marks], columns)
    return tuple(_row(text, _grown(text, group, whole, columns), group, whole, columns) for group in groups)


def _merged(underlines: Iterable[Underline]) -> list[Underline]:
    """Return the underlines by place; one place with two roles has both labels."""
    found: dict[tuple[int, int], Underline] = {}
    for mark in underlines:
        same = found.get((mark.start, mark.end))
        if same is None:
            found[mark.start, mark.end] = mark
        elif mark.label not in same.label.split(", "):
            label = f"{same.label}, {mark.label}"
            found[mark.start, mark.end] = replace(same, label=label, own=same.own or mark.own)
    return sorted(found.values(), key=lambda mark: (mark.start, mark.end))


def _cut(text: str, mark: Underline) -> Underline:
    """Return the underline, shortened at a space where it is very long."""
    if width(text[mark.start : mark.end]) <= _LONGEST:
        return mark
    space = text.rfind(" ", mark.start + 1, mark.start + _LONGEST)
    return replace(mark, end=space if space > 0 else mark.start + _LONGEST // 2)


def _groups(text: str, marks: Sequence[Underline], columns: int) -> Iterator[list[Underline]]:
    """Share the underlines out over rows, so that each row's own words fit."""
    group: list[Underline] = []
    for mark in marks:
        if group and _taken(text, _windows([*group, mark])) > columns:
            yield group
            group = []
        group.append(mark)
    yield group


def _windows(marks: Iterable[Underline]) -> list[_Window]:
    return _joined([_Window(mark.start, mark.end) for mark in marks])


def _joined(windows: Iterable[_Window]) -> list[_Window]:
    """Return windows in order, those that a gap would not make shorter as one."""
    joined: list[_Window] = []
    for window in windows:
        if joined and window.start - joined[-1].end <= len(_GAP):
            joined[-1] = _Window(joined[-1].start, max(joined[-1].end, window.end))
        else:
            joined.append(window)
    return joined


def _taken(text: str, windows: Sequence[_Window]) -> int:
    words = sum(width(text[window.start : window.end]) for window in windows)
    return words + len(_GAP) * (len(windows) - 1) + len(_BEFORE) + len(_AFTER)


def _grown(text: str, marks: Iterable[Underline], whole: _Window, columns: int) -> list[_Window]:
    """Widen the windows word by word, in turn and on both sides, as far as the row has room."""
    windows = _windows(marks)
    growing = True
    while growing:
        growing = False
        for forward in (True, False):
            for index in range(len(windows)):
                wider = _wider(text, windows[index], whole, columns, forward=forward)
                attempt = _joined([*windows[:index], wider, *windows[index + 1 :]])
                if wider != windows[index] and _taken(text, attempt) <= columns:
                    growing = True
                    shrunk = len(attempt) < len(windows)
                    windows = attempt
                    if shrunk:
                        break
    return windows


def _wider(text: str, window: _Window, whole: _Window, columns: int, *, forward: bool) -> _Window:
    """Return the window with one word more; a word longer than a row is left alone."""
    if forward:
        at = window.end
        limit = min(whole.end, at + columns)
        while at < limit and text[at] == " ":
            at += 1
        space = text.find(" ", at, limit)
        end = space if space >= 0 else limit if limit == whole.end else window.end
        return _Window(window.start, end)
    at = window.start
    limit = max(whole.start, at - columns)
    while at > limit and text[at - 1] == " ":
        at -= 1
    space = text.rfind(" ", limit, at)
    start = space + 1 if space >= 0 else limit if limit == whole.start else window.start
    return _Window(start, window.end)


def _row(
    text: str, windows: Sequence[_Window], marks: Sequence[Underline], whole: _Window, columns: int
) -> Row:
    """Draw the windows and, at the same columns, what is under them."""
    words: list[str] = []
    column: dict[int, int] = {}
    at = 0
    for index, window in enumerate(windows):
        gap = (_BEFORE if window.start > whole.start else "") if index == 0 else _GAP
        words.append(gap)
        at += len(gap)
        for offset in range(window.start, window.end):
            shown, taken = cell(text[offset])
            column[offset] = at
            words.append(shown)
            at += taken
        column[window.end] = at
    if windows[-1].end < whole.end:
        words.append(_AFTER)
    drawn = [(column[mark.start], max(column[mark.end], column[mark.start] + 1), mark) for mark in marks]
    return Row("".join(words).rstrip(), _under(drawn, columns))


def _under(drawn: Sequence[tuple[int, int, Underline]], columns: int) -> tuple[str, ...]:
    """Return the line of carets and dashes with the labels that fit beside them, and lines for the others."""
    line = [" "] * max(high for _, high, _ in drawn)
    lines = [line]
    for low, high, mark in sorted(drawn, key=lambda one: one[2].own):
        line[low:high] = ("^" if mark.own else "-") * (high - low)
    for low, high, mark in drawn:
        taken = len(mark.label)
        if high + 1 + taken <= columns and _is_free(line, high + 1, taken):
            _put(line, high + 1, mark.label)
            continue
        start = max(min(low, columns - taken), 0)
        free = next((line for line in lines[1:] if _is_free(line, start, taken)), None)
        if free is None:
            free = []
            lines.append(free)
        _put(free, start, mark.label)
    return tuple("".join(line).rstrip() for line in lines)


def _is_free(line: Sequence[str], start: int, taken: int) -> bool:
    return all(character == " " for character in line[max(start - 1, 0) : start + taken + 1])


def _put(line: list[str], start: int, label: str) -> None:
    line.extend(" " * (start + len(label) - len(line)))
    line[start : start + len(label)] = label
