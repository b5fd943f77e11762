"""Which numbers that count on from each other break their row: 1, 2, 5, 4?"""

import re
from collections.abc import Iterator, Sequence

from checker.claims.mentions import Passage
from checker.claims.registry.captions import leading
from checker.claims.registry.counting import Broken, Text, out_of, skipped, text_of
from checker.claims.registry.points import points
from checker.claims.registry.register import Member, Numbered, Things
from checker.claims.registry.serials import is_roman, place
from checker.claims.registry.sorts import CAPTIONED
from checker.document import Block, BlockKind, Span

_MARK = re.compile(r"(?<![\w)])\((\d{1,2})\)(?= *[\w(\[“‘\"'])|(?<![\w(.,])(\d{1,2})\)(?= +[\w(\[“‘\"'])")
_LETTERS = re.compile(r"([A-Z]|[IVX]{2,5})(?:[.)]|$)")
_NAME = re.compile(r"[A-Z][\w'-]*(?: [A-Z][\w'-]*){0,2}")  # the whole of a short item
_LABEL = re.compile(r"\(?(\d{1,3})[.)]?")
_LEAST = 3  # numbers that show how their row counts
_FURTHEST = 3  # from the place of a last mark to its number
_SIGNS = (",", ";")


def broken(blocks: Sequence[Block], passages: Sequence[Passage], there: Things) -> Iterator[Broken]:
    """Yield each number that is not the one its row has there, where all others are.

    Of items of a list, rows of a table, marks and points in a text, headings and what else the letter numbers
    by a noun; captions are compared by their titles.
    One that stands between the two that belong beside it is out of its row; one that is left out is missed
    if it stands nowhere between the two around it, but in the first column of a table: a table may be a
    choice of rows.
    """
    text = text_of(blocks, passages)
    for passage in passages:
        for row in _from_one(_marks(passage)):
            if row and row[0].number == 1:
                yield from out_of(row)
                yield from _last(row, passage)
    for row in _columns(passages):
        yield from out_of(row)
    listed, quotable = (_lists(passages), points(passages)), (_headings(passages), _named(there))
    for rows in (*listed, *quotable):
        ends: set[int] = set()
        for row in rows:
            yield from (one for one in out_of(row) if not _is_tie(one, text))
            left_out = skipped(row, text, quotable=rows in quotable)
            yield from (one for one in left_out if one.member.number - 1 not in ends)
            ends.update(member.number for member in row[-1:])  # which a later row may go on from


def _is_tie(one: Broken, text: Text) -> bool:
    """Whether two items share a number as equals of a ranking do: "2. Delft", "2. Hoorn", "4. Assen"."""
    beside = [text.blocks[text.places[each.block]] for each in (one.before, one.member)]
    names = (block.kind is BlockKind.ITEM and _NAME.fullmatch(block.text) is not None for block in beside)
    return one.before.number == one.member.number and all(names)


def _named(there: Things) -> Iterator[Sequence[Member]]:
    """Yield the rows of what else the letter numbers by a noun: its questions, its recommendations."""
    for sort, some in there.by_sort.items():
        if sort not in CAPTIONED:
            for noun in sorted({_noun(one) for one in some}):
                members = [_member(one) for one in some if _noun(one) == noun and _is_plain(one)]
                yield from _from_one(members)


def _marks(passage: Passage) -> Sequence[Member]:
    """Return the marks of a text that number what follows: "(1) ..., (2) ... and (3)"."""
    if passage.block.kind is BlockKind.NOTE:
        return ()
    block = passage.block
    return [
        Member(int(mark[1] or mark[2]), mark[0], block.id, Span(*mark.span()))
        for mark in _MARK.finditer(block.text)
    ]


def _lists(passages: Sequence[Passage]) -> Iterator[Sequence[Member]]:
    """Yield the items of each list that is numbered, at one depth."""
    row: list[Member] = []
    depth: int | None = None
    for passage in passages:
        block = passage.block
        label = _LABEL.fullmatch(block.label) if block.label and block.kind is BlockKind.ITEM else None
        if label is None or (row and block.level != depth):
            yield row
            row = []
        if label is not None:
            depth = block.level
            row.append(Member(int(label[1]), block.label or "", block.id, Span(0, 0)))
    yield row


def _columns(passages: Sequence[Passage]) -> Iterator[Sequence[Member]]:
    """Yield the first column of each table whose head says that it numbers the rows: "Nr.", "No.", "#".

    Under any other head figures may be ranks, of which two are equal.
    """
    row: list[Member] = []
    numbers = ""
    for passage in passages:
        block = passage.block
        if block.kind is not BlockKind.CELL or block.column != 1:
            continue
        if block.row == 1:
            yield row
            row = []
            head = block.text.strip(" .:").lower()
            numbers = (block.table or "") if head in passage.grammar.words.facts["row-numbers"] else ""
        elif numbers and block.table == numbers:
            label = _LABEL.fullmatch(block.text.strip())
            if label is None:
                numbers = ""
                row = []
            else:
                row.append(Member(int(label[1]), block.text, block.id, Span(0, len(block.text))))
    yield row


def _headings(passages: Sequence[Passage]) -> Iterator[Sequence[Member]]:
    """Yield the numbers of the headings, those of the parts of each section by themselves: 2.1, 2.2, 2.3.

    Letters and Roman numbers make a row by themselves too, where none of the others do: "I", "II", "III".
    """
    rows: dict[tuple[int, ...], list[Member]] = {}
    lettered: list[tuple[str, Passage]] = []
    for passage in passages:
        if passage.block.kind is not BlockKind.HEADING:
            continue
        for serial in list(leading(passage))[:1]:
            rows.setdefault(serial.parent, []).append(_heading(passage, serial.text, serial.parts[-1]))
        alone = _LETTERS.match(passage.block.text)
        if alone is not None:
            lettered.append((alone[1], passage))
    for row in rows.values():
        yield from _from_one(row)
    if lettered and () not in rows:
        roman = is_roman(letters for letters, _ in lettered)
        places = [(place(letters, roman=roman), letters, passage) for letters, passage in lettered]
        yield from _from_one(
            [_heading(passage, letters, number) for number, letters, passage in places if number is not None]
        )


def _heading(passage: Passage, written: str, number: int) -> Member:
    block = passage.block
    at = block.text.find(written)
    return Member(number, written, block.id, Span(at, at + len(written)) if at >= 0 else Span(0, 0))


def _noun(one: Numbered) -> str:
    return one.text.split()[0].lower()


def _is_plain(one: Numbered) -> bool:
    return len(one.serial.parts) == 1 and not one.serial.suffix


def _member(one: Numbered) -> Member:
    return Member(one.serial.parts[0], one.text, one.block, one.span)


def _from_one(members: Sequence[Member]) -> Iterator[Sequence[Member]]:
    """Yield the members cut where they begin at 1 again."""
    row: list[Member] = []
    for member in members:
        if row and member.number == 1:
            yield row
            row = []
        row.append(member)
    yield row


def _last(row: Sequence[Member], passage: Passage) -> Iterator[Broken]:
    """Yield the last mark of a text if it is not the one due: no text loses what stands inside of it."""
    at = len(row) - 1
    if at + 1 < _LEAST or any(member.number != place for place, member in enumerate(row[:-1], start=1)):
        return
    words = passage.grammar.words.cues
    before = passage.block.text[: row[at].span.start].rstrip()
    joined = before.rpartition(" ")[2].lower() in words["separator"] | words["or"] or before[-1:] in _SIGNS
    if joined and at < row[at].number <= at + _FURTHEST and row[at].number != at + 1:
        yield Broken(row[at], at + 1, row[at - 1])
