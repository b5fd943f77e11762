"""Which numbers behind a name count something there, and are no part of the name?"""

from bisect import bisect_left

from msgspec import Struct

from checker.claims.mentions.passages import Passage, Spot
from checker.quantity import Quantity

_LONGEST_NAME = 5  # tokens: "Noord", "-", "Holland"
_NEAR = 40  # tokens back to what is counted
_ENDS = frozenset(",;.)(:?!")
_HYPHENS = frozenset("-‑'’")


class _Row(Struct, frozen=True):
    """How many names with numbers stand in one list, and whether their numbers count what is there."""

    size: int
    counts: bool


def counts_there(passage: Passage, spot: Spot) -> bool:
    """Whether the number counts at the place named before it.

    "In Groningen waren er 120, in Friesland 85", "uit Rotterdam 400, Den Haag 310 en Utrecht 120", "912
    meldingen: Zwolle 310, Deventer 205 en Almelo 397"; not "aan de Lange Voorhout 8", "drie panden: Plein 2,
    Turfmarkt 147 en Rijnstraat 8". One alone needs another count before it, and to be a phrase of its own.
    """
    return _ends_item(passage, spot.last) and _row(passage, spot).counts


def listed(passage: Passage, spot: Spot) -> bool:
    """Whether more names with numbers stand in one list with this one."""
    return _row(passage, spot).size > 1


def _row(passage: Passage, spot: Spot) -> _Row:
    """Return what is known of the list that a name with a number stands in, read once for all of them."""
    known: _Row | None = passage.rows.get(spot.first)
    if known is None:
        run = _run(passage, spot)
        known = _Row(len(run), _counts(passage, run))
        passage.rows.update(dict.fromkeys((each.first for each in run), known))
    return known


def _counts(passage: Passage, run: list[Spot]) -> bool:
    head, has_place = _place(passage, run[0])
    before = passage.tokens.lower[head - 1] if head else ""
    if len(run) == 1:
        apart = before in _ENDS or _separates(passage, before)
        return has_place and apart and bool(_counts_before(passage, head))
    names = {passage.tokens.lower[each.first - 1] for each in run}
    if len(names) < len(run):
        return False  # "Windows 10 en Windows 11"
    announced = _counts_before(passage, head)
    items = bool(announced) and announced[-1].value == len(run)
    located = any(_place(passage, each)[1] for each in run)
    return located or (not items and (before == ":" or (before == "(" and bool(announced))))


def _run(passage: Passage, spot: Spot) -> list[Spot]:
    """Return the names with numbers that are listed with this one, in order."""
    spots = passage.spots
    at = first = bisect_left(spots, spot.first, key=_first)
    while first and _joined(passage, spots[first - 1], spots[first]):
        first -= 1
    while at + 1 < len(spots) and _joined(passage, spots[at], spots[at + 1]):
        at += 1
    return spots[first : at + 1]


def _joined(passage: Passage, one: Spot, other: Spot) -> bool:
    """Whether only a comma or "and" stands between a number and the name of the next."""
    start, _ = _place(passage, other)
    between = passage.tokens.lower[one.last : start]
    named = start < other.first and _place(passage, one)[0] < one.first
    return named and 1 <= len(between) <= 2 and all(_separates(passage, word) for word in between)


def _place(passage: Passage, spot: Spot) -> tuple[int, bool]:
    """Return where the name before a number begins, and whether a preposition of place begins it."""
    tokens, prepositions = passage.tokens, passage.grammar.words.cues["located"]
    start = spot.first
    while start and spot.first - start < _LONGEST_NAME:
        word = tokens.written(start - 1)
        if not (word[0].isupper() or (word in _HYPHENS and start < spot.first)):
            break
        if word.lower() in prepositions:  # "In Friesland 85, in Drenthe 40": it begins the sentence
            break
        start -= 1
    located = 0 < start < spot.first and tokens.lower[start - 1] in prepositions
    return start - located, located


def _separates(passage: Passage, word: str) -> bool:
    return word in passage.grammar.words.cues["separator"] or word == ";"


def _ends_item(passage: Passage, index: int) -> bool:
    if index >= len(passage.tokens):
        return True
    word = passage.tokens.lower[index]
    return word in _ENDS or _separates(passage, word)


def _counts_before(passage: Passage, index: int) -> list[Quantity]:
    """Return what is counted before token ``index``, and near it."""
    spots = passage.spots
    first = bisect_left(spots, index - _NEAR, key=_first)
    near = (each.meaning.value for each in spots[first : bisect_left(spots, index, key=_first)])
    return [value for value in near if isinstance(value, Quantity) and value.unit is None]


def _first(spot: Spot) -> int:
    return spot.first
