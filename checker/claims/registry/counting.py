"""Which number of a row is not the one that is due there: 1, 2, 5, 4, and 1, 2, 4 without a 3 between?"""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from msgspec import Struct

from checker.claims.mentions import MEASURES, MOMENTS, Passage
from checker.claims.registry.register import Member
from checker.claims.registry.serials import is_roman, like
from checker.document import Block

_LEAST = 3  # numbers that show how their row counts
_FURTHEST = 3  # from the number due to the last of a row
_QUANTITIES = MOMENTS | MEASURES
_ENDS_NUMBER = ".):]°"
_NOUN = re.compile(r"[^\W\d_]{3,}")
_CUT = ("...", "…")  # what was left out of a text that is quoted


class Broken(Struct, frozen=True):
    """A number out of its row, the number that is due there, the one before it and the one behind it.

    ``skipped``: the number due as its row writes it, if it is nowhere between it and the one before.
    """

    member: Member
    due: int
    before: Member
    after: Member | None = None
    skipped: str | None = None


def out_of(row: Sequence[Member]) -> Iterator[Broken]:
    """Yield the only member that stands between the two that belong beside it: 5 of 1, 2, 5, 4.

    The others may lack some that were not read as numbers, but none of them goes back.
    """
    if len(row) < _LEAST:
        return
    dues = [one.number + 1 for one in row]
    odd = [at for at in range(1, len(row) - 1) if dues[at - 1] + 1 == row[at + 1].number != dues[at]]
    if len(odd) == 1:
        at = odd[0]
        if _rises([*row[:at], *row[at + 1 :]]):
            yield Broken(row[at], row[at - 1].number + 1, row[at - 1], row[at + 1])


class Text(Struct, frozen=True):
    """All blocks of a letter, where each of them stands, and what is read of it."""

    blocks: Sequence[Block]
    places: Mapping[str, int]
    passages: Mapping[str, Passage]

    def between(self, before: Member, here: Member) -> Iterator[tuple[Block, int, int]]:
        """Yield the stretches of text from one member to another."""
        first, last = self.places[before.block], self.places[here.block]
        for at in range(first, last + 1):
            block = self.blocks[at]
            start = before.span.end if at == first else 0
            yield block, start, here.span.start if at == last else len(block.text)


def text_of(blocks: Sequence[Block], passages: Sequence[Passage]) -> Text:
    """Return the text of a letter, with what is read of it."""
    places = {block.id: at for at, block in enumerate(blocks)}
    return Text(blocks, places, {passage.block.id: passage for passage in passages})


def skipped(row: Sequence[Member], text: Text, *, quotable: bool = False) -> Iterator[Broken]:
    """Yield the only number that counts past the one due, which stands nowhere in the text between.

    A number that was not read as one of the row ("6/6Vraag 3", "3. 18 zones") is there all the same; where
    two are left out, the row may be one of what was chosen. The last may be further on: a slip.

    Args:
        row: the numbers.
        text: the letter.
        quotable: they are of pieces that an excerpt or a reply takes one by one, as headings and answers are;
            two that are left out anywhere, the last too, were not chosen.
    """
    if quotable and row and row[-1].number > len(row) + 1:
        return
    if not row or row[0].number != 1 or not _rises(row):
        return
    roman = is_roman(one.text for one in row)
    gaps = [
        (before, here, there)
        for before, here in pairwise(row)
        if here.number > before.number + 1 and not all(there := _missing(before, here, text, roman=roman))
    ]
    if len(gaps) != 1:
        return
    before, here, there = gaps[0]
    most = _FURTHEST if here is row[-1] else 1
    if len(there) <= most and not any(there) and not _are_one(before, here, text):
        due = like(here.text, before.number + 1, roman=roman)
        told = _is_joined(due, row[0], row[-1], text) or _is_told_of(due, here, text)
        if not told and not (quotable and _is_chosen(before, here, text)):
            yield Broken(here, before.number + 1, before, skipped=due)


def _rises(row: Sequence[Member]) -> bool:
    return all(one.number < other.number for one, other in pairwise(row))


def _missing(before: Member, here: Member, text: Text, *, roman: bool) -> Sequence[bool]:
    """Return for each number left out between two whether it stands there in another form."""
    missing = range(before.number + 1, here.number)
    if len(missing) > _FURTHEST:
        return [False] * len(missing)
    return [_stands(like(here.text, number, roman=roman), before, here, text) for number in missing]


def _are_one(before: Member, here: Member, text: Text) -> bool:
    """Whether no text of their own stands between them ("2. en 4."), or one that was cut ("...")."""
    said = "".join(block.text[start:end] for block, start, end in text.between(before, here))
    told = before.block != here.block or any(letter.isupper() for letter in said)
    return not told or any(cut in said for cut in _CUT)


def _is_joined(written: str, first: Member, last: Member, text: Text) -> bool:
    """Whether a number is told with another of its row, wherever that is: "2., 4. en 6. De brug"."""
    joined = re.compile(rf"(?<!\d)\d{{1,2}}\.?(?:, | (?:[^\W\d_]{{2,3}}|&) ){re.escape(written)}\.")
    return any(joined.search(block.text, start, end) for block, start, end in text.between(first, last))


def _is_told_of(written: str, here: Member, text: Text) -> bool:
    """Whether the letter names what is left out elsewhere: "Recommendation 2 was withdrawn"."""
    own = _NOUN.match(here.text)
    words = next((passage.grammar.words for passage in text.passages.values()), None)
    nouns = (words.facts["questions"] if words else frozenset()) | ({own[0].lower()} if own else frozenset())
    named = re.compile(
        rf"\b(?:{'|'.join(map(re.escape, sorted(nouns)))})\s{re.escape(written)}(?!\w)", re.IGNORECASE
    )
    return bool(nouns) and any(named.search(block.text) for block in text.blocks)


def _is_chosen(before: Member, here: Member, text: Text) -> bool:
    """Whether the letter names the two one behind the other: "de vragen 1, 3 en 4", "questions 1 and 3"."""
    sides = (re.escape(one.text.rsplit(maxsplit=1)[-1]) for one in (before, here))
    named = re.compile(r"(?<![\w.,])" + r"(?:,|,? (?:[^\W\d_]{2,3}|&)) ".join(sides) + r"(?!\w)")
    return any(named.search(block.text) for block in text.blocks)


def _stands(written: str, before: Member, here: Member, text: Text) -> bool:
    """Whether a number, as its row writes it, stands by itself between two, and is no quantity or date."""
    letters = written[-1].isalpha()
    alone = re.compile(
        rf"\b{written}\b" if letters else rf"(?<!\d)(?<!\d[.,]){re.escape(written)}(?!\d|[.,]\d{{1,4}}(?!\d))"
    )
    ends = {before.block, here.block}
    for block, start, end in text.between(before, here):
        if block.label is not None and block.id not in ends and alone.search(block.label):
            return True
        passage = text.passages.get(block.id)
        if any(_is_own(block, passage, found) for found in alone.finditer(block.text, start, end)):
            return True
    return False


def _is_own(block: Block, passage: Passage | None, found: re.Match[str]) -> bool:
    at = found.end()
    if passage is None or block.text[at : at + 1] in _ENDS_NUMBER:  # at the end of a text too
        return True
    return not any(
        spot.meaning.kind in _QUANTITIES and passage.start(spot) <= found.start() and at < passage.end(spot)
        for spot in passage.spots
    )
