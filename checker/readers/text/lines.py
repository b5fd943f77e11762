"""What are the lines of a text, where do they stand, and which of them begin a page?"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence

from msgspec import Struct
from msgspec.structs import replace

FILL = "\0"  # stands in a masked text for a character that no block has; decoded text holds none
BLANKS = " \t\xa0\u2007\u202f\u3000"
HYPHENS = "-\u2010"
SOFT_HYPHENS = "\xad\x02\ufffe"  # the last two are what PDF programs leave of a hyphen at a line end
_UNSEEN = "\u200b\u200c\u200d\u2060\ufeff" + "".join(map(chr, (*range(1, 9), *range(14, 32), 127)))

_TRIMMED = (
    BLANKS + FILL + "\r\n\v\x85\u2028\u2029"
)  # a line that took in the next one, which was only a mark, holds a line end
_LINE_END = re.compile(r"\r\n|[\n\r\f\v\x85\u2028\u2029]")
_REST_OF_LINE = re.compile(r"[ \t]*(\r\n|[\n\r]|\Z)")
_HIDDEN = re.compile(f"[{SOFT_HYPHENS}{_UNSEEN}]")
_ITEM = re.compile(r"[-–—•·▪*]\s|\(?\w{1,2}[.)]\s")


class Line(Struct, frozen=True):
    """A line, or a part of one.

    ``start`` to ``end`` is what is left without the blanks around it; ``first`` to ``last`` all of it,
    without its line end. ``text`` are the masked characters start..end; it is empty for a blank line.
    ``page`` says that a page begins here.
    """

    number: int
    start: int
    end: int
    first: int
    last: int
    text: str
    indent: int = 0
    page: bool = False


def hide(text: str) -> str:
    """Return the text, as long as before, with soft hyphens and characters without width masked."""
    return _HIDDEN.sub(FILL, text)


def mask(text: str, spans: list[tuple[int, int]]) -> str:
    """Return the text, as long as before, with these spans masked; spans may overlap."""
    if not spans:
        return text
    parts: list[str] = []
    done = 0
    for start, end in sorted(spans):
        if end > done:
            begin = max(start, done)
            parts += (text[done:begin], FILL * (end - begin))
            done = end
    parts.append(text[done:])
    return "".join(parts)


def set_aside(text: str, masked: str, spans: list[tuple[int, int]]) -> str:
    """Return the masked text without these spans and the blanks before them.

    Lines that hold nothing else are masked with their line ends, so that the lines around them stay
    neighbours.
    """
    return mask(masked, [_widened(text, start, end) for start, end in spans])


def _widened(text: str, start: int, end: int) -> tuple[int, int]:
    while start and text[start - 1] in BLANKS:
        start -= 1
    behind = _REST_OF_LINE.match(text, end)
    if behind is None or (start and text[start - 1] not in "\n\r"):
        return start, end
    if start == 0:
        return start, behind.end()
    return start - (2 if text.endswith("\r\n", 0, start) else 1), behind.start(1)  # the next line stays whole


def split(masked: str) -> tuple[Line, ...]:
    """Return all lines, blank ones too."""
    found: list[Line] = []
    first = 0
    page = False
    for match in _LINE_END.finditer(masked):
        found.append(part(masked, len(found), first, match.start(), page=page))
        first = match.end()
        page = match.group() == "\f"
    found.append(part(masked, len(found), first, len(masked), page=page))
    return _lost_form_feeds(masked, found)


def part(masked: str, number: int, first: int, last: int, *, page: bool = False) -> Line:
    """Return the line, or part of a line, that stands at first..last."""
    raw = masked[first:last]
    text = raw.lstrip(_TRIMMED)
    before = last - first - len(text)
    text = text.rstrip(_TRIMMED)
    if not text:
        return Line(number, first, first, first, last, "", 0, page)
    indent = len(raw[:before].replace(FILL, "").expandtabs(4)) if before else 0
    start = first + before
    return Line(number, start, start + len(text), first, last, text, indent, page)


def remade(masked: str, lines: Sequence[Line], spans: Iterable[tuple[int, int]]) -> tuple[Line, ...]:
    """Return the lines as they are now that these spans are masked as well."""
    changed = list(lines)
    firsts = [line.first for line in lines]
    for number in sorted({bisect_right(firsts, start) - 1 for start, _ in spans}):
        line = lines[number]
        changed[number] = part(masked, number, line.first, line.last, page=line.page)
        if number and not changed[number].text and not line.page and changed[number - 1].text:
            changed[number - 1] = replace(changed[number - 1], last=line.last)
    return tuple(changed)


def shorten(masked: str, line: Line, start: int) -> Line:
    """Return the line without what stands before ``start`` (a label, the signs of a heading)."""
    return part(masked, line.number, start, line.last, page=line.page)


def without(line: Line, spans: list[tuple[int, int]]) -> Line:
    """Return the line with these spans of the file masked."""
    if not spans:
        return line
    masked = mask(line.text, [(start - line.start, end - line.start) for start, end in spans])
    text = masked.strip(_TRIMMED)
    start = line.start + len(masked) - len(masked.lstrip(_TRIMMED))
    return replace(line, start=start, end=start + len(text), text=text)


def _lost_form_feeds(masked: str, lines: list[Line]) -> tuple[Line, ...]:
    """Programs that drop a form feed leave one blank before the first line of the new page."""
    for index in range(1, len(lines) - 1):
        line, before, after = lines[index], lines[index - 1], lines[index + 1]
        if (
            line.indent == 1
            and line.text
            and before.text
            and before.indent == 0
            and after.indent == 0
            and not _ITEM.match(line.text)
        ):
            lines[index] = part(masked, line.number, line.first, line.last, page=True)
    return tuple(lines)
