"""Which two rows does "respectively" pair, one by one?

"Ede, Tiel en Epe kregen respectievelijk 12, 14 en 9 woningen": three towns, three numbers.
"""

import re
from collections.abc import Iterator, Sequence

from msgspec import Struct

from checker.claims.claim import Anchor
from checker.claims.drafting import Draft
from checker.claims.mentions import Kind, Passage
from checker.claims.syntax import Group, Sentence, Shape, sentence
from checker.claims.written.paired_rows import PARTS, Paired, paired_rows
from checker.document import Span
from checker.quantity import Quantity

_FEWEST, _MOST = 2, 30  # things that a number counts, each of which has its own figure
# What may stand between those that are paired: "kregen in 2023 een subsidie van".
_BETWEEN = re.compile(r"(?:[xvieabot]|pt|pN+)*(?:[dms]?[aj]*n+)?p?")
_OF_ROW = {"figures": "q", "times": "tu", "names": "N"}  # classes of words that its row goes on with


class _Side(Struct, frozen=True):
    """Things that are told before their figures: ``count`` of them, in places of the sentence.

    Not ``sure``: others may be meant.
    """

    first: int
    last: int
    count: int
    places: tuple[tuple[int, int], ...]
    sure: bool = True


def respective(passage: Passage) -> Iterator[Draft]:
    """Yield each pair of rows, or a number of things and a row; nothing where either cannot be counted."""
    words = passage.grammar.words
    known = words.cues["respectively"] | words.time["each-its-own"]
    if known.isdisjoint(passage.tokens.lower):
        return
    for number, (first, last) in enumerate(passage.sentences):
        if known.isdisjoint(passage.tokens.lower[first:last]):
            continue
        said = sentence(passage, number)
        marks = [at for at, word in enumerate(said.units.words) if word in known]
        if said.endless or len(marks) != 1:
            continue  # of two, who knows which rows each pairs
        draft = _paired(said, marks[0])
        if draft is not None:
            yield draft


def _paired(said: Sentence, mark: int) -> Draft | None:
    rows = tuple(paired_rows(said, mark))
    row = next((each for each in rows if _is_behind(said, each, mark)), None) or next(
        (each for each in rows if _is_before(said, each, mark)), None
    )
    if row is None:
        return None
    end = min(mark, row.first)
    sides = [
        *(_Side(each.first, each.last, len(each.items), each.items) for each in rows if each.last <= end),
        *(side for side in _numbers(said, end) if not _is_within(side, rows)),
    ]
    if not sides or len({side.count for side in sides}) > 1:
        return None
    side = max(sides, key=lambda each: each.last)
    if not side.sure or not _BETWEEN.fullmatch("".join(_outside(said, side.last, end))):
        return None
    anchors = {
        "member": tuple(_anchor(said, first, last) for first, last in side.places),
        "item": tuple(_anchor(said, first, last) for first, last in row.items),
    }
    return Draft("pairing", {}, {"left": str(side.count), "right": str(len(row.items))}, anchors)


def _is_behind(said: Sentence, row: Paired, mark: int) -> bool:
    """Whether a row stands right behind the word, which does not join it to what stands before."""
    tags = said.units.tags
    abbreviated = tags[mark + 1 : mark + 2] == "."  # "resp."
    if row.first != mark + 1 + abbreviated:
        return False
    before = tags[mark - 1 : mark]
    return not before or before not in _OF_ROW.get(row.sort, "nN")  # "12 respectievelijk 14 en 16"


def _is_before(said: Sentence, row: Paired, mark: int) -> bool:
    """Whether a row ends right before the word: "3, 4 and 5, respectively"."""
    return row.last == mark or (row.last == mark - 1 and said.units.tags[row.last] == ",")


def _is_within(side: _Side, rows: Sequence[Paired]) -> bool:
    return any(row.first <= side.first < row.last for row in rows)


def _numbers(said: Sentence, end: int) -> Iterator[_Side]:
    """Yield the numbers before a unit that count things, and the dates told as one: "1 mei en 1 juni"."""
    for at, tag in enumerate(said.units.tags[:end]):
        if tag == "t" and isinstance(dates := said.meaning(at).value, tuple):
            yield _Side(at, at + 1, len(dates), ((at, at + 1),))
        group = said.groups[said.group_of[at]] if said.group_of[at] >= 0 else None
        if tag != "q" or said.depths[at] or group is None or group.shape is not Shape.NOUN:
            continue
        meant = said.meaning(at)
        value = meant.value
        if meant.kind is not Kind.COUNT or not isinstance(value, Quantity) or value.measured:
            continue
        if not value.in_words and (at == 0 or said.units.tags[at - 1] == "."):
            continue  # the number of a section; "PM2 . 5"
        if group.head > at and group.last <= end and _FEWEST <= value.value <= _MOST:
            sure = not _is_beside(said, group)
            yield _Side(at, group.last, int(value.value), ((group.first, group.last),), sure)


def _is_beside(said: Sentence, group: Group) -> bool:
    """Whether a number stands beside what may be meant instead: "highest and lowest of the three groups"."""
    tags = said.units.tags
    first = group.first if group.preposition < 0 else group.preposition
    start = max(tags.rfind(sign, 0, first) for sign in PARTS) + 1
    there = said.passage.grammar.words.evidence["there"]
    if any(tag == "o" and said.units.words[at] not in there for at, tag in enumerate(tags[:first])):
        return True  # "zij groeiden de drie jaren daarna met respectievelijk"
    return "c" in tags[start:first] or (first < group.first and tags[first - 1 : first] in tuple("nNa"))


def _outside(said: Sentence, first: int, last: int) -> Iterator[str]:
    """Yield the classes of the units that stand in no bracket."""
    for at in range(first, last):
        if not said.depths[at] and said.units.tags[at] not in "()":
            yield said.units.tags[at]


def _anchor(said: Sentence, first: int, last: int) -> Anchor:
    tokens, units = said.passage.tokens, said.units
    first += units.tags[first] == "p" and last - first > 1  # "in Ede"
    span = Span(tokens.starts[units.firsts[first]], tokens.ends[units.lasts[last - 1] - 1])
    return Anchor(said.passage.block.id, span, tokens.text[span.start : span.end])
