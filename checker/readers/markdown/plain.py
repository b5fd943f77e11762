"""Which text does the Markdown parser see, and where in the file does each of its characters stand?"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator

from msgspec import Struct

# Keys at once and no blank line: a letter that only opens with a rule is not swallowed.
_FRONT_MATTER = re.compile(
    r"---[ \t]*\n(?=[A-Za-z_][\w -]*:)(?:(?!---|\.\.\.)[^\S\n]*+\S[^\n]*+\n)*+(?:---|\.\.\.)[ \t]*(?:\n|\Z)"
)


_CHANGED = re.compile(r"\r\n|\t|[\n\r\f]")
_TAB_STOP = 4


class Plain(Struct, frozen=True):
    """A letter's text with single line feeds, without tabs and without front matter.

    From ``points[i]`` on, the text's characters stand ``shifts[i]`` further in the file; ``skipped`` is the
    length of the front matter.
    """

    text: str
    skipped: int
    points: tuple[int, ...]
    shifts: tuple[int, ...]

    def place(self, at: int) -> int:
        r"""Return where in the decoded file the text's character ``at`` stands.

        With "a\r\nb" the text is "a\nb", and its character 2 stands at 3.
        """
        counted = at + self.skipped
        index = bisect_right(self.points, counted)
        return counted + self.shifts[index - 1] if index else counted

    def runs(self, start: int, length: int) -> Iterator[tuple[int, int]]:
        """Give the runs of these characters that stand in the file as they stand here: offset and place."""
        yield 0, self.place(start)
        counted = start + self.skipped
        for index in range(bisect_right(self.points, counted), bisect_left(self.points, counted + length)):
            yield self.points[index] - counted, self.points[index] + self.shifts[index]


def plain(source: str) -> Plain:
    """Normalise line ends and tabs, and leave YAML front matter out.

    Tabs become blanks up to the next stop, but at least two, so that none of them passes for a character of
    the file: marko counts a tab as one character here and as four there.
    """
    text, points, shifts = _normal(source) if "\t" in source or "\r\n" in source else (_ended(source), (), ())
    matter = _FRONT_MATTER.match(text)
    skipped = matter.end() if matter else 0
    return Plain(text[skipped:], skipped, points, shifts)


def _ended(source: str) -> str:
    return source.replace("\r", "\n").replace("\f", "\n")


def _normal(source: str) -> tuple[str, tuple[int, ...], tuple[int, ...]]:
    parts: list[str] = []
    points: list[int] = []
    shifts: list[int] = []
    done = length = line = 0
    for match in _CHANGED.finditer(source):
        start, end = match.span()
        parts.append(source[done:start])
        length += start - done
        put = "\n"
        if match.group() == "\t":
            column = length - line
            put = " " * (_TAB_STOP - column % _TAB_STOP)
            put = put if len(put) > 1 or not column else "  "
        parts.append(put)
        length += len(put)
        if put == "\n":
            line = length
        if end - start != len(put):
            points.append(length)
            shifts.append(end - length)
        done = end
    parts.append(source[done:])
    return "".join(parts), tuple(points), tuple(shifts)
