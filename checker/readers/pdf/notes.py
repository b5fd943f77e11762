"""Which lines are notes, and which small figures are their marks?"""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Sequence

from msgspec import Struct

from checker.quantity import whole
from checker.readers.pdf.layout import TABLE, TAGGED, TEXT, Lot, Sheet
from checker.readers.pdf.page import Row
from checker.readers.text.layout import ended

_LABEL = re.compile(r"\d{1,3}|[*†‡]{1,3}|[⁰¹²³⁴-⁹]{1,3}")
_LABELS = re.compile(r"(?:\d{1,3}|[*†‡]{1,3})(?:\s?,\s?\d{1,3})*")
_PLAIN = re.compile(r"(?P<label>\d{1,3})\s+\S")
_SIGNS = re.compile(r"[⁰¹²³⁴-⁹]+")
_RAISED_DIGITS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
_SMALL = 0.93  # of the body's size
_POWERS = frozenset("23")
_TEN = re.compile(r"(?<![\d.,])10$")  # what a raised figure is the exponent of
_WHITE = 2.6  # of the type size
_UNIT = 2  # letters of m, km, cm: what a raised 2 or 3 makes a square or a cube of


class Found(Struct, frozen=True):
    """A note's lines; its text begins at ``skip`` in the first, behind its label, which is at ``where``."""

    label: str
    rows: tuple[Row, ...]
    skip: int
    where: int
    where_end: int
    page: int


class Mark(Struct, frozen=True):
    """A mark at ``start`` to ``end`` of a row's text."""

    label: str
    start: int
    end: int


def gather(sheets: Sequence[Sheet], body: float) -> tuple[list[Found], list[Row]]:
    """Take the notes out of the pages and return them in their order, and the page feet below them.

    ``body`` is the size of most text.
    """
    found: list[Found] = []
    feet: list[Row] = []
    for sheet in sheets:
        labels = _labels(sheet)
        for lot in sheet.lots:
            if lot.kind == TABLE or not lot.rows:
                continue
            if lot.element is not None and lot.element.kind == "note":
                _split(lot.rows, found, sheet.number, body)
                lot.rows = []
            elif lot.kind in (TAGGED, TEXT):
                at = _start(
                    lot, sheet, body, labels, unfinished=bool(found) and not ended(found[-1].rows[-1].text)
                )
                if at is not None:
                    end = _end(lot.rows, at)
                    _split(lot.rows[at:end], found, sheet.number, body)
                    feet += lot.rows[end:]
                    lot.rows = lot.rows[:at]
        sheet.lots = [lot for lot in sheet.lots if lot.rows or lot.kind == TABLE]
    return found, feet


def _labels(sheet: Sheet) -> frozenset[str]:
    """Return what is written small and raised on a page, within its lines."""
    return frozenset(
        row.text[mark.start : mark.end]
        for lot in sheet.lots
        for row in _all(lot)
        for mark in row.raised
        if mark.start
    )


def _all(lot: Lot) -> Iterable[Row]:
    if lot.table is not None:
        return (line for row in lot.table.rows for cell in row for line in cell)
    return lot.rows


def _start(lot: Lot, sheet: Sheet, body: float, labels: frozenset[str], *, unfinished: bool) -> int | None:
    """Return the first line of a lot that belongs to notes, which reach down to its end."""
    rows = lot.rows
    at = len(rows)
    best: int | None = None
    while at:
        row = rows[at - 1]
        if best is not None and row.size > _SMALL * body and rows[best].size <= _SMALL * body:
            break
        at -= 1
        if _signed(row) is not None or (row.size <= _SMALL * body and _plain(row, labels) is not None):
            best = at
    if unfinished and lot.kind == TEXT:
        best = _carried(rows, best, sheet, body)
    if best is None:
        return None
    larger = any(
        row.size > 1.06 * rows[best].size and row.size > body * _SMALL
        for row in rows[best : _end(rows, best)]
    )
    return None if larger else best


def _end(rows: Sequence[Row], at: int) -> int:
    """Return where notes end that begin at a line; below much white, unlabelled lines are a page's foot."""
    for index in range(at + 1, len(rows)):
        row = rows[index]
        if rows[index - 1].base - row.base > _WHITE * row.size and _signed(row) is None:
            return index if not any(_signed(later) for later in rows[index:]) else len(rows)
    return len(rows)


def _carried(rows: Sequence[Row], best: int | None, sheet: Sheet, body: float) -> int | None:
    """Lines below a separating line, or small ones at the foot, go on with the last page's note."""
    end = len(rows) if best is None else best
    at = end
    while at and rows[at - 1].size <= _SMALL * body:
        at -= 1
    if at == 0 and len(sheet.lots) == 1 and best is None:
        return None  # a page of small print is no note
    if at < end and (at == 0 or rows[at - 1].base - rows[at].base > 1.3 * rows[at].size):
        return at
    for height in sheet.separators:
        below = next((index for index, row in enumerate(rows[:end]) if row.base < height), None)
        if below and rows[below - 1].base > height > rows[below].base:
            return below
    return best


def _signed(row: Row) -> tuple[str, int] | None:
    """Return the raised label that a line begins with, and where the text behind it begins."""
    if row.raised and row.raised[0].start == 0:
        label = row.text[: row.raised[0].end]
        if _LABEL.fullmatch(label):
            return label, row.raised[0].end
    signs = _SIGNS.match(row.text)
    return (signs.group().translate(_RAISED_DIGITS), signs.end()) if signs else None


def _plain(row: Row, labels: frozenset[str]) -> tuple[str, int] | None:
    found = _PLAIN.match(row.text)
    if found is None or found["label"] not in labels:
        return None
    return found["label"], len(found["label"])


def _split(rows: Sequence[Row], found: list[Found], page: int, body: float) -> None:
    """Add notes: a line that begins with a label begins one, and every other line goes on."""
    labels = frozenset(str(number) for number in range(1, 1000))
    last = (whole(found[-1].label) if found else None) or 0
    opened = False
    for row in rows:
        sign = _signed(row)
        if sign is None and row.size <= _SMALL * body:
            plain = _plain(row, labels)
            if plain is not None and (not opened or whole(plain[0]) == last + 1):
                sign = plain
        if sign is not None:
            label, skip = sign
            first, end = row.where[0], row.where[skip - 1] + 1
            found.append(Found(label, (row,), skip, first, max(end, first), page))
            last = whole(label) or last
            opened = True
        elif found:
            note = found[-1]
            found[-1] = Found(note.label, (*note.rows, row), note.skip, note.where, note.where_end, note.page)


def marks(row: Row, labels: frozenset[str]) -> tuple[Mark, ...]:
    """Return the note marks in a line; ``labels`` are those that notes have.

    A raised 2 or 3 behind a unit ("m²") and any raised figure behind a figure is text, unless a note has that
    label: in "km²" it stays even then. So do a star without a note, and a figure that stands off from the
    words before it (the page that a table of contents names).
    """
    found: list[Mark] = []
    for place in row.raised:
        text = row.text[place.start : place.end]
        written = _LABELS.fullmatch(text.strip())
        apart = row.text[: place.start].endswith(" ") or not text[0].isdecimal()
        if written and apart and text.strip() not in labels:
            continue
        if written and not _is_power(row.text, place.start, text, labels):
            at = place.start
            for label in re.split(r"\s?,\s?", text):
                begin = row.text.index(label, at)
                found.append(Mark(label, begin, begin + len(label)))
                at = begin + len(label)
    for signs in _SIGNS.finditer(row.text):
        label = signs.group().translate(_RAISED_DIGITS)
        if signs.start() and label in labels and not _is_power(row.text, signs.start(), label, labels):
            found.append(Mark(label, signs.start(), signs.end()))
    return tuple(sorted(found, key=lambda mark: mark.start))


def _is_power(text: str, at: int, label: str, labels: frozenset[str]) -> bool:
    before = text[max(at - 12, 0) : at]
    if _TEN.search(before):
        return True
    if label in _POWERS:
        letters = len(before) - len(before.rstrip("abcdefghijklmnopqrstuvwxyz"))
        if letters and letters <= _UNIT and not before[-letters - 1 : -letters].isalpha():
            return True
    return label not in labels and (before[-1:].isdigit() or before[-1:] == ")")


class Links:
    """Which note each mark points to."""

    def __init__(self, found: Sequence[Found]) -> None:
        self.labels = frozenset(note.label for note in found)
        self._by_label: dict[str, list[tuple[int, str]]] = defaultdict(list)
        for count, note in enumerate(found, 1):
            self._by_label[note.label].append((note.page, f"n{count}"))

    def note(self, label: str, page: int) -> str | None:
        """Return the note with this label on the mark's page, else on the next that has it, else the last."""
        named = self._by_label.get(label, [])
        if not named:
            return None
        index = bisect_left(named, (page, ""))
        return named[min(index, len(named) - 1)][1]
