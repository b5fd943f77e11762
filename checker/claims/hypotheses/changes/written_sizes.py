"""Where is it written beside figures by how much they changed: "1.158 (-3,5%)", "486, een daling van 10%"?

No points weigh here: what is written out so is certain by its form.
"""

from collections.abc import Iterator, Sequence

from msgspec import Struct

from checker.claims.hypotheses.changes.denied import is_denied_change
from checker.claims.hypotheses.changes.other_times import is_against_time
from checker.claims.hypotheses.changes.roles import role
from checker.claims.hypotheses.changes.turn_terms import term_at
from checker.claims.hypotheses.changes.turns import Turn, nearest, turns
from checker.claims.hypotheses.term import SHARES, Saying, Term

_POINTS = "pp"
_WAYS = {"+": "up", "-": "down", "−": "down", "–": "down"}
_OPENING = "(,;:"  # before a sign that is none of a sum
_APPOSED = frozenset("dsabx")  # classes of words between a comma and the noun of a change
_AMOUNT = ("p", "pb")  # and between that noun and how much
_CLOSING = tuple(".,;:)c")  # behind a comparative that is held against what stands before it
_TO_AMOUNT = ("", "p")  # and between "up" and how much
_LEADS = frozenset(",:veb")  # right before "from ... to ...": the noun of what changed leads elsewhere
_PARTED = frozenset("qtu;.(rc")  # what does not stand between a word of times and that


class Size(Struct, frozen=True):
    """By how much something changed: its figure, or a word of times; the units that it takes.

    ``way`` is "up", "down" or "", ``turn`` the word that says so, None for a sign.
    """

    by: Term
    first: int
    behind: int
    way: str
    turn: Turn | None = None


def sizes_behind(said: Saying, inside: Sequence[Term]) -> Iterator[Size]:
    """Yield each size that stands behind a comma, or in a bracket, as an apposition.

    Args:
        said: a sentence.
        inside: its figures.
    """
    tags, spelled = said.sentence.units.tags, said.sentence.units.words
    for by in inside:
        way = _WAYS.get(spelled[by.unit - 1]) if by.unit > 1 else None
        if (
            way
            and tags[by.unit - 2] in _OPENING
            and (by.measure in {*SHARES, _POINTS} or _is_alone(tags, by))
        ):
            yield Size(by, by.unit - 1, by.unit + 1, way)
    for turn in turns(said):
        if is_denied_change(said, turn):
            continue
        told = term_at(turn, said, [], inside[0]) if turn.factor is not None else _amount(turn, inside)
        first = -1 if told is None else _opens(said, min(told.unit, turn.unit))
        if told is not None and first > 0:
            yield Size(told, first, max(told.behind, told.unit + 1, turn.last + 1), turn.way, turn)


def size_before(start: Term, by: Term) -> Size | None:
    """Return the size that its verb or noun tells before the ends: "steeg met 5% van 40 naar 42".

    Args:
        start: the next figure.
        by: the figure before it.
    """
    said = by.said
    if said is not start.said or role(by) not in ("by", "amount"):
        return None
    turn = nearest(said, by.unit) if turns(said) else None
    if turn is None or not turn.way or turn.unit > start.start or is_denied_change(said, turn):
        return None
    if _others(turn, min(by.unit, turn.unit), start):
        return None  # "stijgt met 6%, na een daling van 70 naar 60"
    return Size(by, min(by.start, turn.unit), max(by.behind, turn.last + 1), turn.way, turn)


def times_before(start: Term) -> Size | None:
    """Return the word of times whose clause leads to "from ... to ...": "vervijfvoudigde, van 125 naar 625".

    Args:
        start: the figure behind "from".
    """
    said, tags = start.said, start.said.sentence.units.tags
    if tags[start.start - 1] not in _LEADS:
        return None
    told = [turn for turn in turns(said) if turn.unit < start.start]
    turn = next((turn for turn in reversed(told) if turn.factor is not None), None)
    if (
        turn is None
        or not _PARTED.isdisjoint(tags[turn.last + 1 : start.start])
        or is_denied_change(said, turn)
    ):
        return None
    return Size(term_at(turn, said, [], start), turn.unit, turn.last + 1, turn.way, turn)


def _others(turn: Turn, first: int, start: Term) -> bool:
    """Whether another word of change stands before "from ... to ..."."""
    return any(first < other.unit < start.start and other.unit != turn.unit for other in turns(start.said))


def _is_alone(tags: str, by: Term) -> bool:
    """Whether a bracket holds a sign and a figure only: "(+9)"."""
    return tags[by.unit - 2] == "(" and tags[by.unit + 1 : by.unit + 2] == ")"


def _amount(turn: Turn, inside: Sequence[Term]) -> Term | None:
    """Return by how much a word of change tells it: "a fall of 2%", "a 2% fall", "2% fewer", "up by 2%"."""
    if turn.sort not in ("noun", "comparative", "particle") or not turn.way:
        return None
    tags = inside[0].said.sentence.units.tags
    if turn.sort == "comparative":
        told = next((by for by in inside if by.unit + 1 == turn.unit and role(by) == "amount"), None)
        closed = told is not None and (
            tags[turn.unit + 1 : turn.unit + 2] in _CLOSING or is_against_time(told, turn)
        )
        return told if closed else None
    if turn.sort == "particle":
        return next(
            (by for by in inside if by.unit > turn.unit and tags[turn.unit + 1 : by.unit] in _TO_AMOUNT), None
        )
    for by in inside:
        behind = by.unit > turn.unit and tags[turn.unit + 1 : by.unit] in _AMOUNT
        if (behind or by.unit + 1 == turn.unit) and role(by) == "amount":
            return by
    return None


def _opens(said: Saying, noun: int) -> int:
    """Return the unit behind the comma, colon or bracket that opens the apposition of a noun, -1 for none."""
    tags, at = said.sentence.units.tags, noun - 1
    while at >= 0 and tags[at] in _APPOSED:
        at -= 1
    if at > 0 and said.holds("otherwise", at, at + 1):
        at -= 1  # ", ofwel een daling van 10%"
    return at + 1 if at >= 0 and tags[at] in ",:(" else -1
