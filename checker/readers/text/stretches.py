"""Which lines make one block: a paragraph, a heading, an item of a list?"""

import re
from collections.abc import Iterable, Sequence

from msgspec import Struct
from msgspec.structs import replace

from checker.document.model import BlockKind
from checker.readers.text.labels import Label, label
from checker.readers.text.layout import Layout, broken_word, ended, ends_open, sentence, starts_low
from checker.readers.text.lines import BLANKS, FILL, Line, shorten

_SIGNED_HEADING = re.compile(r"(#{1,6})[ \t\xa0\0]*(?=[^#\s\0])")
_CLOSING_SIGNS = BLANKS + FILL + "#"
_LEAST_INTERRUPTED = 40
_LEAST_CUT = 60
_FEW = 3


class Stretch(Struct, frozen=True):
    """The lines of one block. ``apart`` says that something stood between it and the stretch before.

    ``apart`` is 0 for a neighbouring line, 1 behind white lines, 2 behind page furniture, notes or the end of
    a page.
    """

    kind: BlockKind
    lines: tuple[Line, ...]
    apart: int = 1
    label: str | None = None
    level: int | None = None
    indent: int = 0


class _Draft(Struct):
    """A stretch while its lines are collected."""

    kind: BlockKind
    lines: list[Line]
    apart: int = 1
    label: str | None = None
    level: int | None = None
    indent: int = 0

    @property
    def text(self) -> str:
        """The last line's text, which decides where a block stops."""
        return self.lines[-1].text

    def add(self, lines: Iterable[Line]) -> None:
        if not self.text:
            self.lines.clear()
        self.lines += lines


def form(masked: str, lines: Sequence[Line], aside: set[int], layout: Layout) -> list[Stretch]:
    """Put the lines together to stretches, in their order; ``aside`` are lines that stand in no text."""
    found: list[_Draft] = []
    for group, apart in _groups(lines, aside):
        found += _split(masked, group, apart, layout, found[-1] if found else None)
    return [
        Stretch(draft.kind, tuple(draft.lines), draft.apart, draft.label, draft.level, draft.indent)
        for draft in _join(_adopt(found), layout)
    ]


def _groups(lines: Sequence[Line], aside: set[int]) -> Iterable[tuple[list[Line], int]]:
    """Lines without anything between them, and what stood before them."""
    group: list[Line] = []
    apart = following = 1
    for line in lines:
        beside = line.number in aside
        if group and (beside or not line.text or line.page):
            yield group, apart
            group, following = [], 1
        if beside or line.page:
            following = 2
        if line.text and not beside:
            if not group:
                apart = following
            group.append(line)
    if group:
        yield group, apart


def _split(masked: str, group: list[Line], apart: int, layout: Layout, before: _Draft | None) -> list[_Draft]:
    """Cut a group where a heading, an item or a new paragraph begins."""
    found: list[_Draft] = []
    for index, line in enumerate(group):
        then = group[index + 1] if index + 1 < len(group) else None
        last = found[-1] if found else before
        signed = _SIGNED_HEADING.match(line.text)
        if signed:
            found.append(_signed(masked, line, signed, apart if not found else 0))
            continue
        mark = _label(line, group[index - 1] if index else None, last, layout)
        if mark is not None:
            found.append(
                _Draft(
                    BlockKind.ITEM,
                    [shorten(masked, line, mark.start)],
                    0 if found else apart,
                    mark.written,
                    indent=line.indent,
                )
            )
        elif found and _goes_on(found[-1], group[index - 1], line, then, layout):
            found[-1].add((line,))
        else:
            found.append(_Draft(BlockKind.PARAGRAPH, [line], 0 if found else apart, indent=line.indent))
    return found


def _signed(masked: str, line: Line, signed: re.Match[str], apart: int) -> _Draft:
    rest = shorten(masked, line, line.start + signed.end())
    text = rest.text.rstrip(_CLOSING_SIGNS)
    shorter = replace(rest, text=text, end=rest.start + len(text))
    return _Draft(BlockKind.HEADING, [shorter], apart, level=len(signed[1]), indent=line.indent)


def _label(line: Line, above: Line | None, last: _Draft | None, layout: Layout) -> Label | None:
    """Return the label of the item that begins here; in the midst of a sentence "(2)" begins none."""
    mark = label(line)
    if mark is None:
        return None
    if above is None:
        return mark if mark.start < line.end or mark.counts else None
    if mark.glued and (mark.counts or not (last and last.label == mark.written)):
        return None
    inside = last is not None and last.kind is BlockKind.ITEM
    if not mark.counts:
        return mark if ended(above.text) or inside or not layout.full(above, line) else None
    if inside and last and last.label and _follows(mark, last.label):
        return mark
    if 1 in mark.counts or ended(above.text):
        return mark if ended(above.text) or not layout.full(above, line) else None
    return None


def _follows(mark: Label, earlier: str) -> bool:
    """Say whether a label counts on from an earlier one, or is of another style (a nested list goes on)."""
    counted = label(Line(0, 0, len(earlier), 0, len(earlier), earlier))
    if counted is None or counted.style != mark.style:
        return True
    return any(second - first == 1 for first in counted.counts for second in mark.counts)


def _goes_on(stretch: _Draft, above: Line, line: Line, then: Line | None, layout: Layout) -> bool:
    if stretch.kind is BlockKind.HEADING or _bold(stretch.lines):
        return False
    if not stretch.text:
        return True
    if stretch.kind is BlockKind.ITEM:
        hung = len(stretch.lines) > 1 and stretch.lines[-1].indent > stretch.indent
        if ended(above.text) and hung and line.indent <= stretch.indent:
            return False
        if line.indent > stretch.indent and not ended(above.text):
            return True
    if not ended(above.text) and _running(stretch.lines, layout):
        return True
    return layout.continues(above, line, then)


def _running(lines: Sequence[Line], layout: Layout) -> bool:
    """Say whether these are lines of a paragraph, broken at the width, and not an address or a heading."""
    return len(lines) > 1 and layout.full(lines[-2], lines[-1])


def _bold(lines: Sequence[Line]) -> bool:
    """Say whether these lines are set in bold from the first sign to the last."""
    first, last = lines[0].text, lines[-1].text
    return first.startswith("**") and last.endswith("**") and len(first) + len(last) > 8


def _adopt(stretches: list[_Draft]) -> list[_Draft]:
    """A label alone on its line is that of the paragraph below it."""
    found: list[_Draft] = []
    for stretch in stretches:
        last = found[-1] if found else None
        if last and last.label and not last.text and stretch.kind is BlockKind.PARAGRAPH:
            last.lines = stretch.lines
        else:
            found.append(stretch)
    return [stretch for stretch in found if stretch.text]


def _join(stretches: list[_Draft], layout: Layout) -> list[_Draft]:
    """Put together what white lines, page furniture or notes parted in the midst of a sentence."""
    found: list[_Draft] = []
    for stretch in stretches:
        if (
            found
            and stretch.apart
            and stretch.kind is BlockKind.PARAGRAPH
            and _cut(found[-1], stretch, layout)
        ):
            found[-1].add(stretch.lines)
        else:
            found.append(stretch)
    return found


def _cut(before: _Draft, stretch: _Draft, layout: Layout) -> bool:
    """Say whether one sentence stands in both stretches."""
    if before.kind is BlockKind.HEADING or not before.text or ended(before.text):
        return False
    last, first = before.lines[-1], stretch.lines[0]
    if broken_word(last.text) and starts_low(first.text):
        return True
    long = len(last.text) >= _LEAST_CUT or layout.full(last, first)
    if starts_low(first.text):
        whole = sum(len(line.text) for line in before.lines[-_FEW:])
        return long or (stretch.apart > 1 and whole >= _LEAST_INTERRUPTED)
    if not first.text[0].isalnum() or not sentence(stretch.text):
        return False
    if stretch.apart > 1 and layout.full(last, first) and len(before.lines) > 1:
        return True
    return long and ends_open(last.text)
