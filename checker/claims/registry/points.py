"""Which numbers stand before the points of a text that counts them: "1. Ja. 2. en 3. De brug is ... 4. Nee."?

A point begins a sentence, and its number stands before its capital. What is numbered by one mark, "2. en 3.",
counts for each.
"""

import re
from collections.abc import Iterator, Sequence

from checker.claims.lexicon import Words
from checker.claims.mentions import Passage
from checker.claims.registry.register import Member
from checker.document import BlockKind, Span

_POINT = re.compile(
    r"(?:^|(?<=[^\W\d_][.?!])|(?<=[.?!:;)”»\"'’] ))"
    r"(\d{1,2}(?:\.? (?:[^\W\d_]{2,3}|&) \d{1,2})?)\. ?(?=[\"“‘'(]?([^\W\d_]))"
)
_MARK = re.compile(r"\d\.")  # that each of them has
_PIECES = re.compile(r"\d{1,2}|[^\W\d_]+|&")
_BLANKS = re.compile(r"\s")
_SPOKEN = frozenset({BlockKind.PARAGRAPH, BlockKind.ITEM})


def points(passages: Sequence[Passage]) -> Iterator[Sequence[Member]]:
    """Yield the points of each row that begins at 1, of which at least one stands inside a text.

    Those that all open a paragraph or item of their own are the items of a list.
    """
    row: list[tuple[Member, bool]] = []
    for passage in passages:
        if passage.block.kind not in _SPOKEN:
            continue
        for member, inside in _of(passage):
            if row and member.number == 1:
                yield from _told(row)
                row = []
            if row or member.number == 1:
                row.append((member, inside))
    yield from _told(row)


def _told(row: Sequence[tuple[Member, bool]]) -> Iterator[Sequence[Member]]:
    if any(inside for _, inside in row):
        yield [member for member, _ in row]


def _of(passage: Passage) -> Iterator[tuple[Member, bool]]:
    """Yield the points of a block, and whether each stands inside it: its own label is its first."""
    block = passage.block
    label = f"{block.label} " if block.kind is BlockKind.ITEM and block.label else ""
    if not (_MARK.search(label) or _MARK.search(block.text)):
        return
    text = _BLANKS.sub(" ", label + block.text)
    starts = {passage.tokens.starts[first] for first, _ in passage.sentences if first < len(passage.tokens)}
    for mark in _POINT.finditer(text):
        start = mark.start(1) - len(label)
        if not mark[2].isupper() or not (start <= 0 or start in starts):
            continue
        for member in _members(mark[1], block.id, start, passage.grammar.words):
            yield member, start > 0


def _members(written: str, block: str, start: int, words: Words) -> Iterator[Member]:
    found = list(_PIECES.finditer(written))
    if len(found) == 1 or found[1][0].lower() in words.sets["list-and"]:
        for piece in found[::2]:
            first, last = start + piece.start(), start + piece.end()
            span = Span(first, last) if first >= 0 else Span(0, 0)
            yield Member(int(piece[0]), piece[0], block, span)
