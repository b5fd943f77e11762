"""Into which items do commas, semicolons and "and" part some words of a sentence?"""

from collections.abc import Sequence
from itertools import pairwise

from msgspec import Struct

from checker.claims.hypotheses.counts.items import item
from checker.claims.hypotheses.counts.itemsorts import (
    NOMINAL,
    are_alike,
    has_verb,
    is_capital,
    looks,
    sort_of,
)
from checker.claims.hypotheses.counts.listing import Item
from checker.claims.hypotheses.counts.pieces import (
    Piece,
    end_of,
    parted,
    without_clauses,
    without_inner,
    without_tail,
)
from checker.claims.hypotheses.counts.readings import fewest
from checker.claims.syntax import Sentence

_ONE, _TWO = 1, 2  # units
_ADJECTIVES = frozenset("ab")


class Coordinated(Struct, frozen=True):
    """Items between units, ``low`` to ``high`` of them, and what is seen of them."""

    items: tuple[Item, ...]
    low: int
    high: int
    seen: tuple[str, ...]


def coordinated(sentence: Sentence, first: int, last: int) -> Coordinated | None:
    """Return the items that the units ``first`` to ``last`` (excluded) hold, None where they are no list.

    The only "en" parts two items for sure if it closes a row of commas. Of several, each may stand within an
    item, and so may the commas before it: "onderzoek en ontwikkeling, scholing en beheer" are two to four.
    """
    last = end_of(sentence, first, last)
    if last <= first:
        return None
    level = sentence.depths[first]
    tags = sentence.units.tags
    semicolons = any(tags[at] == ";" and sentence.depths[at] == level for at in range(first, last))
    pieces = parted(sentence, first, last, ";" if semicolons else ",")
    seen: list[str] = ["semicolons"] if semicolons else []
    if not semicolons:
        pieces, more = without_tail(sentence, pieces)
        seen += more
        pieces, more = without_clauses(sentence, pieces)
        seen += more
    pieces = without_inner(sentence, pieces)
    return _of_pieces(sentence, pieces, seen, semicolons=semicolons)


def _of_pieces(
    sentence: Sentence, pieces: Sequence[Piece], seen: list[str], *, semicolons: bool
) -> Coordinated | None:
    if not pieces:
        return None
    *earlier, closing = pieces
    others = sum(len([at for at in piece.joints if at != piece.first]) for piece in earlier)
    own = [at for at in closing.joints if at != closing.first]
    opens = bool(closing.joints) and closing.joints[0] == closing.first
    if not earlier and not own:
        return None
    splits: tuple[int, ...] = ()
    joints = [len(piece.joints) for piece in pieces]
    if not earlier:
        low, high = 2, len(own) + 1
        splits = tuple(own[-1:])
        seen.append("two joined by and")
    elif semicolons:
        low, high = len(pieces), len(pieces) + (1 if own and not opens else 0)
        seen.append("closed by and" if opens else "not closed by and")
        others = 0
    elif opens:
        low, high = fewest(joints, len(pieces)), len(pieces) + others + len(own)
        seen.append("closed by a comma and and")
    elif own:
        shared = _may_share(sentence, closing, own[-1])
        low, high = fewest(joints, len(pieces) + 1 - shared), len(pieces) + len(own) + others
        splits = tuple(own[-1:])
        seen.append("closed by and")
    else:
        low, high = fewest(joints, len(pieces)), len(pieces) + others
        seen.append("not closed by and")
    if high > low:
        seen.append("and inside an item")
    ranges = [*((piece.first, piece.last) for piece in earlier), *_split(closing, splits)]
    sorts = [sort_of(sentence, start, end) for start, end in ranges]
    odd = sum(not are_alike(sorts[0], sort) for sort in sorts)
    adjectives = sum(
        set(sentence.units.tags[start:end]) <= _ADJECTIVES and not is_capital(sentence, start)
        for start, end in ranges[:-1]
    )
    seen += looks(sorts, odd, adjectives, ranges)
    if sorts[0] in NOMINAL and any(has_verb(sentence, start, end) for start, end in ranges):
        seen.append("a verb in an item")
    low = min(low, _closed(pieces, semicolons=semicolons))
    if "a clause inside" in seen or ("a verb in an item" in seen and not semicolons):
        low = min(low, 2)  # a clause may hold commas, and two that "and" joins may be one item
    items = tuple(item(sentence, start, end) for start, end in ranges)
    return Coordinated(items, max(low - odd - adjectives, 1), high, tuple(seen))


def _closed(pieces: Sequence[Piece], *, semicolons: bool) -> int:
    """Return how many items there are up to the one that ", and" begins: more may stand within its name.

    "The Bank, the Agency, and the Registry of Births, Deaths and Marriages" are three, or five.
    """
    most = len(pieces) + 1
    opened = (at + 1 for at, piece in enumerate(pieces) if at and piece.joints[:1] == [piece.first])
    return most if semicolons else next(opened, most)


def _may_share(sentence: Sentence, closing: Piece, joint: int) -> bool:
    """Whether the words around the last "and" may be one item: "meer toezicht en handhaving"."""
    tags = sentence.units.tags
    if closing.last - joint != _ONE + 1 or joint - closing.first < _TWO:
        return False
    if sentence.units.words[joint + 1] in sentence.passage.grammar.words.cues["asking"]:
        return True  # "who pays it and when?"
    return tags[closing.first] in _ADJECTIVES or "p" in tags[closing.first : joint]


def _split(piece: Piece, splits: Sequence[int]) -> list[tuple[int, int]]:
    bounds = [piece.first - 1, *splits, piece.last]
    return [(start + 1, end) for start, end in pairwise(bounds) if end > start + 1]
