"""Which things of a letter have a number of their own, as its captions, headings and letterhead say?"""

from collections.abc import Iterator, Sequence
from itertools import takewhile

from msgspec.structs import replace

from checker.claims.lexicon import Lexicon
from checker.claims.mentions import Passage
from checker.claims.registry.captions import is_caption, leading, opens_block, run_together
from checker.claims.registry.closed import closed
from checker.claims.registry.described import described
from checker.claims.registry.enumerated import enumerated
from checker.claims.registry.register import Numbered, Things
from checker.claims.registry.serials import Serial, serials
from checker.claims.registry.sorts import ANNEX, CAPTIONED, NOTE, SECTION, numbers_of, sort_of
from checker.document import BlockKind, Document, Span

_TITLE = 100  # characters of a numbered block that can be the title of a section
_NAME = 20  # characters of the name of that field
_MOST = 50  # blocks below "Bijlagen:" that can be its list
_FIELD = 40  # blocks in which a field of the letterhead may stand
_APART = CAPTIONED | {NOTE, SECTION}  # a sentence that opens with one of them points to it


def things(document: Document, passages: Sequence[Passage], lexicon: Lexicon) -> Things:
    """Return what a letter numbers: captions, headings, questions, notes, and what its letterhead counts."""
    found = Things(notes=tuple(one for note in document.notes for one in serials(note.label) if one.parts))
    for at, passage in enumerate(passages):
        if at < _FIELD:
            found.annexes = _counted(passage, passages[at + 1 : at + 2], found.annexes)
        if found.annexes is None:
            found.annexes = _listed(passages, at)
        for serial in leading(passage):
            found.lines.setdefault(serial.text, serial)
            found.titles += len(passage.block.text) <= _TITLE and passage.block.text[-1] not in ".;,:?"
            found.headed |= passage.block.kind is BlockKind.HEADING
        for glued, serial in run_together(passage, lexicon):
            found.glued.setdefault(glued, []).append(serial)
    _add_captions(found, passages, lexicon)
    found.closed = closed(passages, found.by_sort, lexicon)
    if found.annexes is None and ANNEX not in found.by_sort and (own := described(passages, lexicon, ANNEX)):
        found.by_sort[ANNEX] = list(own)
        found.closed |= {ANNEX}
    if sections := described(passages, lexicon, SECTION):
        found.by_sort[SECTION] = [*found.by_sort.get(SECTION, ()), *sections]
        found.closed |= {SECTION}
    for one in [one for one in enumerated(passages, lexicon) if one.sort not in found.by_sort]:
        found.by_sort.setdefault(one.sort, []).append(one)
        found.closed |= {one.sort}
    return found


def _add_captions(found: Things, passages: Sequence[Passage], lexicon: Lexicon) -> None:
    """Add the things whose own numbers stand in the text, in reading order."""
    opening: list[tuple[int, Numbered]] = []
    for passage in passages:
        for index, spot in enumerate(passage.spots):
            sort = sort_of(passage, spot, lexicon)
            if sort is not None and is_caption(passage, index, sort):
                for one in _named(passage, index, sort):
                    found.by_sort.setdefault(sort, []).append(one)
            elif sort is not None and sort not in _APART and opens_block(passage, spot):
                there = len(found.by_sort.get(sort, ()))
                opening += [(there, replace(one, title="")) for one in _named(passage, index, sort)]
    for there, one in reversed(opening):
        row = found.by_sort.get(one.sort, [])
        if _is_between(row, there, one.serial):
            row.insert(there, one)


def _is_between(row: Sequence[Numbered], there: int, serial: Serial) -> bool:
    """Whether a number stands behind the one before it and before the next: it is that of the thing itself.

    "Aanbeveling 3 is gericht aan de gemeenten" between the captions "Aanbeveling 2." and "Aanbeveling 4."

    Args:
        row: the captions of its sort.
        there: how many of them stand before it.
        serial: the number.
    """
    if not 0 < there < len(row) or not serial.parts:
        return False
    before, behind = row[there - 1].serial, row[there].serial
    steps = ((*serial.parent, serial.parts[-1] - 1), (*serial.parent, serial.parts[-1] + 1))
    return (before.parts, behind.parts) == steps


def _named(passage: Passage, index: int, sort: str) -> Iterator[Numbered]:
    spot = passage.spots[index]
    start, end = passage.start(spot), passage.end(spot)
    title = passage.block.text[end:].strip(" .:–-\t])")
    for serial in numbers_of(passage, spot):
        yield Numbered(sort, serial, passage.block.text[start:end], passage.block.id, Span(start, end), title)


def _listed(passages: Sequence[Passage], at: int) -> int | None:
    """Return how many annexes are listed below "Bijlagen:" or "Enclosures:"; None where none are."""
    text, names = passages[at].block.text, passages[at].grammar.words.header_fields.get("annexes", ())
    if len(text) > _NAME or text.strip().rstrip(":").lower() not in names:
        return None
    following = passages[at + 1 : at + 1 + _MOST]
    items = list(takewhile(lambda each: each.block.kind is BlockKind.ITEM, following))
    level = items[0].block.level if items else 0
    return sum(each.block.level == level for each in items) or None


def _counted(passage: Passage, following: Sequence[Passage], before: int | None) -> int | None:
    """Return how many annexes a field counts: "Bijlage(n) 2", "Bijlage(n)" above "-", "Enclosures: 2"."""
    text = passage.block.text.strip().lower()
    for name in passage.grammar.words.header_fields.get("annexes", ()):
        rest = text[len(name) :]
        if not text.startswith(name) or not ("(" in name or rest.startswith(":")):
            continue
        value = rest.strip(" :\t") or (following[0].block.text.strip() if following else "")
        if value in {"-", "–", "—"}:
            return max(before or 0, 0)
        if value.isdecimal() and len(value) < 3:
            return max(before or 0, int(value))
    return before
