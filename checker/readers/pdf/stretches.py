"""Which lines make one block: a paragraph, a heading, an item of a list?"""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise
from statistics import median

from msgspec import Struct

from checker.document.model import BlockKind
from checker.readers.pdf.grids import Grid
from checker.readers.pdf.layout import BESIDE, TABLE, TAGGED, TEXT, Lot, Sheet
from checker.readers.pdf.page import Element, Row
from checker.readers.text.labels import Label, label
from checker.readers.text.layout import broken_word, ended, ends_open, sentence, starts_low
from checker.readers.text.lines import Line

_PITCH = 1.22  # of the type size, where too few lines tell
_WIDER = 1.22
_MUCH_WIDER = 1.6
_TIGHT = 1.9
_OTHER_SIZE = 0.06
_INDENT = 0.8
_OPENS = "([\"'‘“«"
_BULLETS = ("\ue000", "\uf8ff")  # a bullet of a symbol font has a private character
_LETTER_BULLETS = ("o", "§", "Ø", "ü", "q", "v")  # bullets too, as printed without the symbol font
_LEAD = 0.5
_LEAST_CUT = 60
_LEAST_INTERRUPTED = 40
_FEW = 3
_FAR = 5  # in the type's size: what surely is a paragraph's last line
_LEAST_PROSE = 30
_SAME = 2.5  # points
_RAGGED = 6  # in the type's size: how much shorter lines are where words are not broken
_KINDS = {"heading": BlockKind.HEADING, "item": BlockKind.ITEM}


class Stretch(Struct):
    """The lines of one block; its text begins at ``skip`` in the first line, behind its label.

    ``beside`` says that it is none of the running text: a side column, a letterhead.
    """

    kind: BlockKind
    rows: list[Row]
    label: str | None = None
    level: int | None = None
    skip: int = 0
    beside: bool = False
    tagged: bool = False
    signed: bool = False  # its tag says that it is a heading
    apart: int = 1  # 0 for a neighbouring line, 1 behind white, 2 behind a page's end

    @property
    def text(self) -> str:
        """Its words, for a look at them."""
        return " ".join(row.text for row in self.rows)[self.skip :]


class Measure(Struct, frozen=True):
    """Of a document: the size of most of its type, the distance of its lines in that, its right edge.

    ``spaced`` says that white stands between its paragraphs.
    """

    size: float
    pitch: float
    edge: float
    spaced: bool = False


def measure(sheets: Sequence[Sheet]) -> Measure:
    """Learn how the letter is set from its lines."""
    sizes: Counter[float] = Counter()
    pitches: Counter[float] = Counter()
    edges: list[float] = []
    for sheet in sheets:
        for lot in sheet.lots:
            rows = [] if lot.kind in (BESIDE, TABLE) else lot.rows
            for row in rows:
                sizes[round(row.size * 4) / 4] += len(row.text)
                if len(row.text) >= _LEAST_PROSE:
                    edges.append(row.right)
            for above, row in pairwise(rows):
                if starts_low(row.text) and above.base > row.base:
                    pitches[round((above.base - row.base) / row.size, 1)] += 1
    size = max(sizes, key=lambda key: sizes[key]) if sizes else 1.0
    pitch = max(pitches, key=lambda key: pitches[key]) if pitches else _PITCH
    edges.sort()
    edge = edges[len(edges) * 19 // 20] if edges else 0.0
    return Measure(size, pitch, edge, _spaced(sheets, Measure(size, pitch, edge)))


def _spaced(sheets: Sequence[Sheet], letter: Measure) -> bool:
    """Say whether white follows nearly all lines that end a sentence far from the right edge."""
    counts = Counter(
        above.base - row.base > _WIDER * letter.pitch * row.size
        for sheet in sheets
        for lot in sheet.lots
        if lot.kind == TEXT
        for above, row in pairwise(lot.rows)
        if ended(above.text) and letter.edge - above.right > _FAR * above.size
    )
    return counts[True] >= _FEW * max(counts[False], 1)


def form(sheets: Sequence[Sheet], letter: Measure) -> list[Stretch | Grid]:
    """Put the lines together to stretches, with the tables between them, in reading order."""
    found: list[Stretch | Grid] = []
    open_one: Stretch | None = None
    for sheet in sheets:
        turned = True
        for lot in sheet.lots:
            if lot.table is not None:
                found.append(lot.table)
                continue
            for index, stretch in enumerate(_stretches(lot, letter)):
                if index == 0:
                    stretch.apart = 2 if turned else 1
                if not stretch.beside:
                    if open_one is not None and _cut(open_one, stretch, letter):
                        open_one.rows += stretch.rows
                        turned = False
                        continue
                    open_one = stretch
                    turned = False
                found.append(stretch)
    return found


def _stretches(lot: Lot, letter: Measure) -> Iterator[Stretch]:
    if lot.kind == TAGGED and lot.element is not None:
        for rows in _parted(lot.rows, lot.element, letter):
            yield _tagged(rows, lot.element)
        return
    column = _Column(lot.rows, letter)
    current: Stretch | None = None
    for index, row in enumerate(lot.rows):
        above = lot.rows[index - 1] if index else None
        after = lot.rows[index + 1] if index + 1 < len(lot.rows) else None
        mark = _label(row)
        if mark is not None and not _begins_item(mark, above, row, current, column):
            mark = None
        if (
            mark is None
            and current is not None
            and above is not None
            and column.goes_on(current, above, row, after)
        ):
            current.rows.append(row)
            continue
        if current is not None:
            yield current
        apart = 0 if above is not None and not column.wide(above, row) else 1
        kind = BlockKind.PARAGRAPH if mark is None else BlockKind.ITEM
        written, skip = (None, 0) if mark is None else (mark.written, mark.start)
        current = Stretch(kind, [row], written, None, skip, lot.kind == BESIDE or lot.artifact, apart=apart)
    if current is not None:
        yield current


def _parted(rows: list[Row], element: Element, letter: Measure) -> Iterator[list[Row]]:
    """Some programs give a whole text one tag: much white parts its paragraphs, between whole lines."""
    column = _Column(rows, letter)
    start = 0
    for index, (above, row) in enumerate(pairwise(rows), 1):
        white = above.base - row.base > _MUCH_WIDER * column.pitch * max(row.size, above.size)
        whole = ended(above.text) or above.text.endswith(",") or not column.full(above, row)
        if element.kind == "paragraph" and white and whole:
            yield rows[start:index]
            start = index
    yield rows[start:]


def _tagged(rows: list[Row], element: Element) -> Stretch:
    kind = _KINDS.get(element.kind, BlockKind.PARAGRAPH)
    mark = _label(rows[0]) if kind is not BlockKind.HEADING else None
    if mark is not None and mark.glued and kind is BlockKind.PARAGRAPH:
        mark = None
    if mark is not None:
        kind = BlockKind.ITEM
    level = element.level if kind is not BlockKind.PARAGRAPH else None
    written, skip = (None, 0) if mark is None else (mark.written, mark.start)
    return Stretch(kind, rows, written, level, skip, tagged=True, signed=kind is BlockKind.HEADING)


def _label(row: Row) -> Label | None:
    """Return the label that a line begins with: as in a text, or a bullet of a symbol font."""
    text = row.text
    bullet = _BULLETS[0] <= text[:1] <= _BULLETS[1]
    if bullet or (text[:1] in _LETTER_BULLETS and row.lead >= _LEAD):
        skip = len(text) - len(text[1:].lstrip())
        return Label("•" if bullet else text[0], skip, "•", ()) if skip < len(text) else None
    found = label(Line(0, 0, len(text), 0, len(text), text))
    return found if found is not None and found.start < len(text) else None


def _begins_item(
    mark: Label, above: Row | None, row: Row, current: Stretch | None, column: "_Column"
) -> bool:
    """Say whether a label begins an item; in the midst of a sentence "(2)" begins none."""
    if above is None or current is None:
        return not mark.glued or not mark.counts
    inside = current.kind is BlockKind.ITEM
    if inside and mark.written == current.label and abs(row.left - current.rows[0].left) <= _SAME:
        return True
    apart = ended(above.text) or column.wide(above, row) or not column.full(above, row)
    if mark.glued:
        return apart and not mark.counts
    if inside and mark.counts and current.label and _counts_on(mark, current.label):
        return True
    return apart and (not mark.counts or 1 in mark.counts or ended(above.text) or column.wide(above, row))


def _counts_on(mark: Label, earlier: str) -> bool:
    counted = label(Line(0, 0, len(earlier), 0, len(earlier), earlier))
    if counted is None or counted.style != mark.style:
        return False
    return any(second - first == 1 for first in counted.counts for second in mark.counts)


class _Column:
    """Lines below each other, and whether a paragraph goes on from one to the next."""

    def __init__(self, rows: Sequence[Row], letter: Measure) -> None:
        long = [row.right for row in rows if len(row.text) >= _LEAST_PROSE]
        own = max((row.right for row in rows), default=0.0)
        self.edge = own if len(long) >= 5 or own > letter.edge else letter.edge
        near = [
            (above.base - row.base) / row.size
            for above, row in pairwise(rows)
            if starts_low(row.text) and 0 < above.base - row.base < _TIGHT * row.size
        ]
        self._spaced = letter.spaced
        self.pitch = median(near) if len(near) >= _FEW else letter.pitch

    def wide(self, above: Row, row: Row) -> bool:
        """Say whether there is more white between two lines than between those of a paragraph."""
        return (
            above.base - row.base > _WIDER * self.pitch * max(row.size, above.size) or above.base < row.base
        )

    def full(self, line: Row, after: Row) -> bool:
        """Say whether a line stops only because the next word did not fit."""
        return line.right + 0.2 * line.size + after.first >= self.edge

    def goes_on(self, stretch: Stretch, above: Row, row: Row, after: Row | None) -> bool:
        if self.wide(above, row) or abs(above.size - row.size) > _OTHER_SIZE * row.size:
            return False
        full = self.full(above, row)
        runs_on = full and not ended(above.text)
        if above.style != row.style and not runs_on:
            return False
        if len(row.cells) > 1 and not (runs_on and starts_low(row.text)):
            return False
        if len(above.cells) > 1 and not runs_on and not self._hangs(stretch, row):
            return False
        if broken_word(above.text) or runs_on:
            return True
        if ended(above.text):
            indented = row.left > stretch.rows[-1].left + _INDENT * row.size
            near = self._spaced and self.edge - above.right < _FAR * above.size
            return (full or near) and not indented and not self._outdented(stretch, row)
        if starts_low(row.text) or ends_open(above.text) or self._unended(stretch, above, row):
            return True
        return not self._prose(row, after) and len(above.text) < _LEAST_CUT * 2

    def _prose(self, row: Row, after: Row | None) -> bool:
        return sentence(row.text) or (
            after is not None and not self.wide(row, after) and self.full(row, after)
        )

    def _unended(self, stretch: Stretch, above: Row, row: Row) -> bool:
        """Say whether a line stands where a wrapped text goes on, behind one that ended no sentence."""
        if len(above.text) < _LEAST_PROSE:
            return False
        hangs = stretch.label is not None and row.left > stretch.rows[0].left + _INDENT * row.size
        wrapped = len(stretch.rows) > 1 and abs(row.left - above.left) <= _SAME
        return hangs or (wrapped and self.edge - above.right < _RAGGED * above.size)

    def _hangs(self, stretch: Stretch, row: Row) -> bool:
        return stretch.label is not None and len(stretch.rows) == 1 and len(row.cells) == 1

    def _outdented(self, stretch: Stretch, row: Row) -> bool:
        """A line left of an item's hanging lines is no longer in it."""
        hung = len(stretch.rows) > 1 and stretch.rows[-1].left > stretch.rows[0].left + _INDENT * row.size
        return stretch.label is not None and hung and row.left < stretch.rows[-1].left - _INDENT * row.size


def _cut(before: Stretch, stretch: Stretch, letter: Measure) -> bool:
    """Say whether one sentence stands in both stretches, which a page's end or white parted."""
    if (
        stretch.apart == 0
        or before.kind is BlockKind.HEADING
        or stretch.kind is BlockKind.HEADING
        or stretch.label
    ):
        return False
    last, first = before.rows[-1], stretch.rows[0]
    if ended(last.text) or abs(last.size - first.size) > _OTHER_SIZE * first.size:
        return False
    if stretch.tagged and before.tagged and stretch.apart < 2:
        return False
    if broken_word(last.text) and starts_low(first.text):
        return True
    full = last.right + 0.2 * last.size + first.first >= letter.edge
    if starts_low(first.text):
        whole = sum(len(row.text) for row in before.rows[-_FEW:])
        return full or len(last.text) >= _LEAST_CUT or (stretch.apart > 1 and whole >= _LEAST_INTERRUPTED)
    if not first.text.lstrip(_OPENS)[:1].isalnum() or stretch.apart < 2:
        return False
    return (
        full
        and (len(before.rows) > 1 or len(last.text) >= _LEAST_CUT)
        and (sentence(stretch.text) or len(stretch.rows) > 1)
    )
