"""Which stretches are headings, by their type or by their words, and how deep?"""

from collections.abc import Sequence

from checker.document.model import BlockKind
from checker.readers.pdf.grids import Grid
from checker.readers.pdf.page import BOLD, ITALIC
from checker.readers.pdf.stretches import Measure, Stretch
from checker.readers.text import headings
from checker.readers.text import stretches as plain
from checker.readers.text.layout import ended, sentence
from checker.readers.text.lines import Line

_LARGER = 1.1
_LONGEST = 150
_MOST_ROWS = 3
_MOST_LARGE_ROWS = 5
_DEEPEST = 6
_INDENT = 5  # points that count as one character of indent
_LEAST_PROSE = 60


def classify(found: Sequence[Stretch | Grid], letter: Measure) -> None:
    """Tell the headings among the stretches, and the depth of each list item."""
    body = [one for one in found if isinstance(one, Stretch) and not one.beside]
    before_table = _before_tables(found)
    usual = _usual(body)
    typed: list[tuple[Stretch, tuple[float, int]]] = []
    for index, one in enumerate(body):
        after = body[index + 1] if index + 1 < len(body) else None
        if one.kind is not BlockKind.HEADING and _set_apart(one, after, letter, usual):
            typed.append((one, (-round(one.rows[0].size * 2) / 2, -(one.rows[0].style & BOLD))))
    ranks = {style: rank for rank, style in enumerate(sorted({style for _, style in typed}), 1)}
    above = max((one.level or 0 for one in body if one.kind is BlockKind.HEADING), default=0)
    for one, style in typed:
        one.kind = BlockKind.HEADING
        one.level = min(ranks[style] + above, _DEEPEST)
    _by_words(body, before_table)


def _before_tables(found: Sequence[Stretch | Grid]) -> set[int]:
    """Return the indices, among the stretches of the body, of those that a table stands right before."""
    indices: set[int] = set()
    count = 0
    for index, one in enumerate(found):
        if isinstance(one, Grid):
            indices.add(count)
        elif not one.beside:
            count += 1
        del index
    return indices


def _usual(body: Sequence[Stretch]) -> int:
    """Return the style that most characters share: a letter set in bold has no bold headings."""
    counts: dict[int, int] = {}
    for one in body:
        for row in one.rows:
            counts[row.style] = counts.get(row.style, 0) + len(row.text)
    return max(counts, key=lambda style: counts[style]) if counts else 0


def _set_apart(one: Stretch, after: Stretch | None, letter: Measure, usual: int) -> bool:
    """Say whether a stretch is set larger than the text, or in bold or italics above some text."""
    words = " ".join(row.level for row in one.rows)[one.skip :].strip()
    large = one.rows[0].size >= _LARGER * letter.size
    if (
        len(one.rows) > (_MOST_LARGE_ROWS if large else _MOST_ROWS)
        or len(words) > _LONGEST
        or not any(map(str.isalnum, words))
    ):
        return False
    if _in_cells(one):
        return False
    if (ended(words) and not (words[-1] == "?" and one.label)) or words[-1] in ",-–" or sentence(words):
        return False
    if large:
        return words[0].isalnum() and one.kind is BlockKind.PARAGRAPH
    style = one.rows[0].style & ~usual
    for row in one.rows:
        style &= row.style
    if not style & (BOLD | ITALIC) or after is None:
        return False
    return after.kind is not BlockKind.PARAGRAPH or _prose(after) or bool(after.rows[0].style & style)


def _in_cells(one: Stretch) -> bool:
    """Say whether wide gaps part a line's words; the one behind its label does not count."""
    first = one.rows[0]
    labelled = bool(one.label) and first.cells[0].end <= one.skip
    return any(len(row.cells) > 1 + (labelled and row is first) for row in one.rows)


def _prose(stretch: Stretch) -> bool:
    return sentence(stretch.rows[-1].level) or sum(len(row.text) for row in stretch.rows) > _LEAST_PROSE


def _by_words(body: Sequence[Stretch], before_table: set[int]) -> None:
    """Ask of the rest what a plain text's lines are asked, and count the depth of items."""
    tagged = any(one.tagged and one.kind is BlockKind.HEADING and one.signed for one in body)
    seen = headings.classify([_plain(one) for one in body], before_table)
    for one, told in zip(body, seen, strict=True):
        if told.kind is BlockKind.HEADING and (_in_cells(one) or (one.tagged and tagged)):
            continue
        one.kind = told.kind
        one.level = told.level


def _plain(one: Stretch) -> plain.Stretch:
    lines = []
    for index, row in enumerate(one.rows):
        text = row.level[one.skip if index == 0 else 0 :] or row.text
        lines.append(Line(index, 0, len(text), 0, len(text), text, int(row.left // _INDENT)))
    indent = int(one.rows[0].left // _INDENT)
    return plain.Stretch(one.kind, tuple(lines), one.apart, one.label, one.level, indent)
