"""Which figures point back to one said before by "these" or "the", and have another value?

"Er kwamen 311 meldingen binnen. Deze 313 meldingen zijn afgehandeld." "Van de 313 is de helft klaar."
"""

from collections.abc import Iterator, Sequence
from itertools import accumulate, takewhile

from msgspec import Struct

from checker.claims.frames import Figure
from checker.claims.mentions import Kind, Mention
from checker.claims.syntax import measure
from checker.document import Block, BlockKind
from checker.finding import Evidence
from checker.quantity import Quantity

# Of 57 such figures of studied letters that had one of their noun in the two sentences before, 41 were equal
# to the nearest, 16 to another one; none was of another value that no sum or list made.
_THESE = Evidence("these point back to the last of their noun", 24)
# Of 14 such figures of studied letters all were equal to the only one of their noun that was said before.
_THE = Evidence("the only ones of their noun that were counted", 14)
_LISTED = Evidence("so few can be those that were named", -12)
_FEW = 10
_REACH = 2  # sentences back
_FURTHER = 3  # from "the", where there is but one value of the noun
_SUMMED = 8  # figures before that it can be a sum of
_DEMONSTRATIVE = "m"
_UNNARROWED = frozenset("xv.,;:)c")  # a verb or sign behind a noun: nothing says which ones of them are meant


class _Said(Struct, frozen=True):
    figure: Figure
    mention: Mention
    value: Quantity
    unit: str
    sentence: int


def these(
    figures: Sequence[Figure], blocks: Sequence[Block]
) -> Iterator[tuple[Mention, Mention, tuple[Evidence, ...]]]:
    """Yield such a figure, the one that it points back to, and what speaks for that.

    It is none where its value was said before of anything, or is the sum of figures right before it.
    """
    cells = {block.id for block in blocks if block.kind is BlockKind.CELL}
    said: dict[str, list[_Said]] = {}
    values: dict[str, set[object]] = {}
    sentence, last = 0, None
    for figure in figures:
        if figure.mention.block in cells or figure.sentence.endless:
            continue
        if figure.sentence is not last:
            sentence, last = sentence + 1, figure.sentence
        own = list(_said(figure, sentence))
        pointing = _points(own[0]) if len(own) == 1 else None
        if pointing is not None:
            before = said.get(own[0].unit, [])
            reach = _REACH if pointing is _THESE else _FURTHER
            near = list(takewhile(lambda each: sentence - each.sentence <= reach, reversed(before)))  # noqa: B023
            of_noun = [each for each in near if _is_of_noun(each, own[0])]
            only = pointing is _THESE or len({(each.value.value, each.value.hedge) for each in of_noun}) == 1
            fresh = own[0].value.value not in values.get(own[0].unit, ()) and not _is_sum(own[0], before)
            exact = pointing is _THESE or (of_noun and of_noun[0].value.hedge is None)
            if of_noun and only and exact and fresh and of_noun[0].sentence < sentence:
                few = (_LISTED,) if own[0].value.value < _FEW else ()
                yield own[0].mention, of_noun[0].mention, (pointing, *few)
        for each in own:
            said.setdefault(each.unit, []).append(each)
            values.setdefault(each.unit, set()).add(each.value.value)


def _said(figure: Figure, sentence: int) -> Iterator[_Said]:
    """Yield what a figure says: a count or amount, or the two ends of "9 van de 25"."""
    mention, value = figure.mention, figure.mention.value
    if mention.kind is Kind.RATIO and isinstance(value, tuple):
        for each in value:
            if isinstance(each, Quantity) and not each.spoken:
                yield _Said(figure, mention, each, measure(each, Kind.COUNT), sentence)
    elif mention.kind in (Kind.COUNT, Kind.MONEY) and isinstance(value, Quantity):
        yield _Said(figure, mention, value, measure(value, mention.kind), sentence)


def _points(own: _Said) -> Evidence | None:
    """Return what points back: "these" or "the" right before a figure, and behind it the noun that it counts.

    "The" does where nothing says which ones of them are meant: not "the 12 towns with a plan".
    """
    figure = own.figure
    sentence, unit = figure.sentence, figure.unit
    at = sentence.group_of[unit]
    if at < 0 or own.value.hedge is not None or own.value.value < 2:
        return None
    group, units = sentence.groups[at], sentence.units
    counts = own.mention.kind is Kind.MONEY or (bool(figure.key) and unit < group.head)
    if not counts or group.first != unit - 1:
        return None
    if units.tags[group.first] == _DEMONSTRATIVE:
        return _THESE
    facts, noun = sentence.passage.grammar.words.facts, units.words[group.head]
    definite = own.mention.kind is Kind.COUNT and units.words[group.first] in facts["definite"]
    behind = units.tags[group.head + 1 : group.head + 2]
    alone = group.head == unit + 1 and not noun.startswith(tuple(facts["rest-of"]))  # "de zeven anderen"
    return _THE if definite and alone and (not behind or behind in _UNNARROWED) else None


def _is_of_noun(each: _Said, own: _Said) -> bool:
    return own.mention.kind is Kind.MONEY or each.figure.key == own.figure.key


def _is_sum(own: _Said, before: Sequence[_Said]) -> bool:
    """Whether figures that follow each other right before it make it up."""
    some = [each.value.value for each in before[-_SUMMED:]]
    return any(own.value.value in accumulate(some[first:]) for first in range(len(some)))
