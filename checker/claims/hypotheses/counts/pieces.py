"""Into which pieces do the commas or semicolons of a row part it, and which end no item?"""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from msgspec import Struct

from checker.claims.hypotheses.counts.itemsorts import INSERTED, is_nominal, sort_of
from checker.claims.hypotheses.counts.phrases import joints
from checker.claims.syntax import Sentence

_LED = frozenset(("determiners", "prepositions"))  # sorts of items that a word leads
_TAIL = frozenset("rxvobp")  # what begins no further item behind the last: ", hebben zich onthouden"
_ENDS = frozenset(".:")
_VERBS = frozenset("xvie")


class Piece(Struct):
    """Units ``first`` to ``last`` (excluded) between two separators; ``joints`` are its coordinators."""

    first: int
    last: int
    joints: list[int]


def end_of(sentence: Sentence, first: int, last: int) -> int:
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


def parted(sentence: Sentence, first: int, last: int, separator: str) -> list[Piece]:
    """Return what stands between separators at the depth of the first unit."""
    tags, depths, level = sentence.units.tags, sentence.depths, sentence.depths[first]
    known = joints(sentence.passage.grammar.words)
    found = [Piece(first, last, [])]
    for at in range(first, last):
        if depths[at] != level:
            continue
        if tags[at] == separator:
            found[-1].last = at
            found.append(Piece(at + 1, last, []))
        elif tags[at] == "c" and sentence.units.words[at] in known:
            found[-1].joints.append(at)
    return [_spelled(sentence, piece) for piece in found if piece.last > piece.first]


def _spelled(sentence: Sentence, piece: Piece) -> Piece:
    """Return a piece without the signs among its coordinators, if it has a word too: "beheer en R & D"."""
    words = [at for at in piece.joints if sentence.units.words[at].isalpha()]
    return Piece(piece.first, piece.last, words) if words else piece


def without_inner(sentence: Sentence, pieces: Sequence[Piece]) -> list[Piece]:
    """Leave out the coordinators within items, where every item has a determiner or preposition of its own.

    "de zorg voor werk en gezin, de bouw en de steun": no item is a "gezin".
    """
    sorts = {sort_of(sentence, each.first, each.last) for each in pieces}
    if len(pieces) == 1 or len(sorts) != 1 or sorts.isdisjoint(_LED):
        return list(pieces)
    own = [
        Piece(each.first, each.last, [at for at in each.joints if _leads(sentence, at, each, sorts)])
        for each in pieces
    ]
    return own if own[-1].joints or not pieces[-1].joints else list(pieces)


def _leads(sentence: Sentence, joint: int, piece: Piece, sorts: AbstractSet[str]) -> bool:
    """Whether a coordinator may begin an item: what stands behind it is as the items are.

    "De wet en toelichting" may be two yet: no preposition holds them together.
    """
    if joint == piece.first or "p" not in sentence.units.tags[piece.first : joint]:
        return True
    return joint + 1 < piece.last and sort_of(sentence, joint + 1, piece.last) in sorts


def without_tail(sentence: Sentence, pieces: Sequence[Piece]) -> tuple[list[Piece], tuple[str, ...]]:
    """Return the pieces up to the last that "and" closes, where what follows is no item."""
    closing = max((at for at, piece in enumerate(pieces) if piece.joints), default=-1)
    if closing < 0 or closing == len(pieces) - 1:
        return list(pieces), ()
    behind = pieces[closing + 1]
    named = [is_nominal(sentence, each.first, each.last) for each in (pieces[0], behind)]
    if sentence.units.tags[behind.first] in _TAIL or (named[0] and not named[1]):
        return list(pieces[: closing + 1]), ("words behind the last item",)
    return list(pieces), ("commas behind and",)


def without_clauses(sentence: Sentence, pieces: Sequence[Piece]) -> tuple[list[Piece], tuple[str, ...]]:
    """Join a clause about an item to it, and the end of a name: "Mills, Inc, en de wet, die inging"."""
    found: list[Piece] = []
    clauses = 0
    asks = sentence.passage.grammar.words.cues["asking"]
    # "who pays, when does it start"
    questions = bool(pieces) and sentence.units.words[pieces[0].first] in asks
    for piece in pieces:
        asked = questions and sentence.units.words[piece.first] in asks
        inserted = (sentence.units.tags[piece.first] == INSERTED and not asked) or _relates(sentence, piece)
        if found and (inserted or _ends_name(sentence, piece)) and found[0].first != piece.first:
            found[-1] = Piece(found[-1].first, piece.last, [*found[-1].joints, *piece.joints])
            clauses += inserted
        else:
            found.append(piece)
    return found, ("a clause inside",) if clauses else ()


def _relates(sentence: Sentence, piece: Piece) -> bool:
    """Whether a piece says more of the item before it: "dat groot is" in "Ede, dat groot is, Tiel en Epe"."""
    tags = sentence.units.tags
    relative = sentence.units.words[piece.first] in sentence.passage.grammar.words.classes["relative"]
    return relative and tags[piece.last - 1] in _VERBS and not piece.joints


def _ends_name(sentence: Sentence, piece: Piece) -> bool:
    """Whether a piece only ends the name before it: "Metal Technologies, Inc, Bentley Mills"."""
    written = sentence.text(piece.first, piece.last).lower().replace(".", "")
    return written in sentence.passage.grammar.words.facts["name-ends"]
