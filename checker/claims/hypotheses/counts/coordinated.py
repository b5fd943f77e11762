"""Into which items do commas, semicolons and "and" part some words of a sentence?"""

from collections.abc import Sequence
from itertools import pairwise

from msgspec import Struct

from checker.claims.hypotheses.counts.items import item
from checker.claims.hypotheses.counts.listing import Item
from checker.claims.hypotheses.counts.readings import fewest
from checker.claims.syntax import Sentence

_SHORT, _LONG = 6, 15  # units of an item
_ONE, _TWO = 1, 2  # units
_SORTS = {  # by the class of the first word of an item
    **dict.fromkeys("dms", "determiners"),
    **dict.fromkeys("naq", "nouns"),
    "N": "names",
    "t": "times",
    "k": "references",
    **dict.fromkeys("ie", "verbs"),
    "p": "prepositions",
    **dict.fromkeys("ovxr", "clauses"),
}
_NOMINAL = frozenset(("determiners", "nouns", "names"))  # what may stand in one list
_VERBS = frozenset("xv")
_INSERTED = "r"  # a clause within an item: "de wet, die in mei inging, en ..."
_ADJECTIVES = frozenset("ab")
_NOUNS = frozenset("naNi")
_TAIL = frozenset("rxvobp")  # what begins no further item behind the last: ", hebben zich onthouden"
_ENDS = frozenset(".:")


class Coordinated(Struct, frozen=True):
    """Items between units, ``low`` to ``high`` of them, and what is seen of them."""

    items: tuple[Item, ...]
    low: int
    high: int
    seen: tuple[str, ...]


class _Piece(Struct):
    """Units ``first`` to ``last`` (excluded) between two separators; ``joints`` are its coordinators."""

    first: int
    last: int
    joints: list[int]


def coordinated(sentence: Sentence, first: int, last: int) -> Coordinated | None:
    """Return the items that the units ``first`` to ``last`` (excluded) hold, None where they are no list.

    The only "en" parts two items for sure if it closes a row of commas. Of several, each may stand within an
    item, and so may the commas before it: "onderzoek en ontwikkeling, scholing en beheer" are two to four.
    """
    last = _end(sentence, first, last)
    if last <= first:
        return None
    level = sentence.depths[first]
    tags = sentence.units.tags
    semicolons = any(tags[at] == ";" and sentence.depths[at] == level for at in range(first, last))
    pieces = _pieces(sentence, first, last, ";" if semicolons else ",")
    seen: list[str] = ["semicolons"] if semicolons else []
    if not semicolons:
        pieces, more = _without_tail(sentence, pieces)
        seen += more
        pieces, more = _without_clauses(sentence, pieces)
        seen += more
    return _of_pieces(sentence, pieces, seen, semicolons=semicolons)


def _end(sentence: Sentence, first: int, last: int) -> int:
    """Return the unit at which the list ends: a full stop before a capital, a colon, the end."""
    units, depths = sentence.units, sentence.depths
    level = depths[first] if first < last else 0
    for at in range(first, last):
        if depths[at] < level:
            return at
        if units.tags[at] in _ENDS and depths[at] == level and units.words[at] != ")":
            if (
                units.words[at] == "."
                and at + 1 < last
                and units.words[at - 1 : at]
                and _abbreviates(sentence, at)
            ):
                continue
            return at
    return last


def _abbreviates(sentence: Sentence, at: int) -> bool:
    """Whether a full stop within a sentence belongs to a short word: "nr. 138", "o.a."."""
    tokens, units = sentence.passage.tokens, sentence.units
    following = tokens.text[tokens.starts[units.firsts[at + 1]]]
    return len(units.words[at - 1]) <= 3 or following.islower() or following.isdigit()


def _pieces(sentence: Sentence, first: int, last: int, separator: str) -> list[_Piece]:
    tags, depths, level = sentence.units.tags, sentence.depths, sentence.depths[first]
    joints = _joints(sentence)
    found = [_Piece(first, last, [])]
    for at in range(first, last):
        if depths[at] != level:
            continue
        if tags[at] == separator:
            found[-1].last = at
            found.append(_Piece(at + 1, last, []))
        elif tags[at] == "c" and sentence.units.words[at] in joints:
            found[-1].joints.append(at)
    return [piece for piece in found if piece.last > piece.first]


def _joints(sentence: Sentence) -> frozenset[str]:
    cues = sentence.passage.grammar.words.cues
    return cues["separator"] | cues["or"]


def _without_tail(sentence: Sentence, pieces: Sequence[_Piece]) -> tuple[list[_Piece], tuple[str, ...]]:
    """Return the pieces up to the last that "and" closes, where what follows is no item."""
    closing = max((at for at, piece in enumerate(pieces) if piece.joints), default=-1)
    if closing < 0 or closing == len(pieces) - 1:
        return list(pieces), ()
    behind = pieces[closing + 1]
    sorts = [_sort(sentence, each.first, each.last) in _NOMINAL for each in (pieces[0], behind)]
    if sentence.units.tags[behind.first] in _TAIL or (sorts[0] and not sorts[1]):
        return list(pieces[: closing + 1]), ("words behind the last item",)
    return list(pieces), ("commas behind and",)


def _without_clauses(sentence: Sentence, pieces: Sequence[_Piece]) -> tuple[list[_Piece], tuple[str, ...]]:
    """Join a clause about an item to it, and the end of a name: "Mills, Inc, en de wet, die inging"."""
    found: list[_Piece] = []
    clauses = 0
    for piece in pieces:
        inserted = sentence.units.tags[piece.first] == _INSERTED
        if found and (inserted or _ends_name(sentence, piece)) and found[0].first != piece.first:
            found[-1] = _Piece(found[-1].first, piece.last, [*found[-1].joints, *piece.joints])
            clauses += inserted
        else:
            found.append(piece)
    return found, ("a clause inside",) if clauses else ()


def _ends_name(sentence: Sentence, piece: _Piece) -> bool:
    """Whether a piece only ends the name before it: "Metal Technologies, Inc, Bentley Mills"."""
    written = sentence.text(piece.first, piece.last).lower().replace(".", "")
    return written in sentence.passage.grammar.words.facts["name-ends"]


def _of_pieces(
    sentence: Sentence, pieces: Sequence[_Piece], seen: list[str], *, semicolons: bool
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
    sorts = [_sort(sentence, start, end) for start, end in ranges]
    odd = sum(not _are_alike(sorts[0], sort) for sort in sorts)
    adjectives = sum(set(sentence.units.tags[start:end]) <= _ADJECTIVES for start, end in ranges[:-1])
    seen += _looks(sorts, odd, adjectives, ranges)
    if sorts[0] in _NOMINAL and any(_has_verb(sentence, start, end) for start, end in ranges):
        seen.append("a verb in an item")
    if "a clause inside" in seen or ("a verb in an item" in seen and not semicolons):
        low = min(low, 2)  # a clause may hold commas, and two that "and" joins may be one item
    items = tuple(item(sentence, start, end) for start, end in ranges)
    return Coordinated(items, max(low - odd - adjectives, 1), high, tuple(seen))


def _may_share(sentence: Sentence, closing: _Piece, joint: int) -> bool:
    """Whether the words around the last "and" may be one item: "meer toezicht en handhaving"."""
    tags = sentence.units.tags
    if closing.last - joint != _ONE + 1 or joint - closing.first < _TWO:
        return False
    return tags[closing.first] in _ADJECTIVES or "p" in tags[closing.first : joint]


def _are_alike(one: str, other: str) -> bool:
    return one == other or (one in _NOMINAL and other in _NOMINAL)


def _has_verb(sentence: Sentence, first: int, last: int) -> bool:
    """Whether an item is a clause of its own: no subordinator stands before its verb."""
    level = sentence.depths[first]
    for at in range(first, last):
        if sentence.depths[at] == level:
            if sentence.units.tags[at] == _INSERTED:
                return False
            if sentence.units.tags[at] in _VERBS:
                return True
    return False


def _split(piece: _Piece, splits: Sequence[int]) -> list[tuple[int, int]]:
    bounds = [piece.first - 1, *splits, piece.last]
    return [(start + 1, end) for start, end in pairwise(bounds) if end > start + 1]


def _looks(sorts: Sequence[str], odd: int, adjectives: int, ranges: Sequence[tuple[int, int]]) -> list[str]:
    found = []
    if len(set(sorts)) == 1:
        found.append(f"all items begin with {sorts[0]}")
    elif not odd:
        found.append("items of one class")
    else:
        found.append("an item unlike the others")
    if adjectives:
        found.append("an item without a noun")
    longest = max(end - start for start, end in ranges)
    found.append(
        "short items" if longest <= _SHORT else "long items" if longest > _LONG else "items of some words"
    )
    return found


def _sort(sentence: Sentence, first: int, last: int) -> str:
    """Return of which sort an item is, by its first word that is no coordinator or adverb."""
    tags = sentence.units.tags
    at = first
    while at < last - 1 and tags[at] in "cb?":
        at += 1
    determiner = sentence.units.words[at] in sentence.passage.grammar.words.classes["determiner"]
    if determiner and at + 1 < last and tags[at + 1] in _NOUNS:
        return "determiners"  # "het verbeteren van"
    return _SORTS.get(tags[at], "other words")
