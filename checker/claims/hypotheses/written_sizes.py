"""Where is it written behind a figure by how much it changed: "1.158 (-3,5%)", "486, een daling van 10%"?

No points weigh here: what is written out so is certain by its form.
"""

from collections.abc import Iterator, Sequence

from msgspec import Struct

from checker.claims.hypotheses.denied_changes import is_denied_change
from checker.claims.hypotheses.roles import role
from checker.claims.hypotheses.term import SHARES, Saying, Term
from checker.claims.hypotheses.turn_terms import term_at
from checker.claims.hypotheses.turns import Turn, turns

_POINTS = "pp"
_WAYS = {"+": "up", "-": "down", "−": "down", "–": "down"}
_OPENING = "(,;:"  # before a sign that is none of a sum
_APPOSED = frozenset("dsabx")  # classes of words between a comma and the noun of a change
_LEADS = frozenset(",:veb")  # right before "from ... to ...": the noun of what changed leads elsewhere
_PARTED = frozenset("qtu;.(r")  # what does not stand between a word of times and that
_AMOUNT = ("p", "pb")  # and between that noun and how much


class Size(Struct, frozen=True):
    """By how much something changed: its figure, or a word of times; the units that it takes.

    ``way`` is "up", "down" or "", ``turn`` the noun that says so, None for a sign.
    """

    by: Term
    first: int
    behind: int
    way: str
    turn: Turn | None = None


def written_sizes(said: Saying, inside: Sequence[Term]) -> Iterator[Size]:
    """Yield each size that stands behind a comma, or in a bracket, as an apposition.

    Args:
        said: a sentence.
        inside: its figures.
    """
    tags, spelled = said.sentence.units.tags, said.sentence.units.words
    for by in inside:
        way = _WAYS.get(spelled[by.unit - 1]) if by.unit > 1 else None
        if way and by.measure in {*SHARES, _POINTS} and tags[by.unit - 2] in _OPENING:
            yield Size(by, by.unit - 1, by.unit + 1, way)
    for turn in turns(said):
        first = _opens(tags, turn.unit)
        if first <= 0 or is_denied_change(said, turn):
            continue
        if turn.factor is not None:
            yield Size(term_at(turn, said, [], inside[0]), first, turn.last + 1, turn.way, turn)
        elif turn.sort == "noun" and turn.way:
            by = next((each for each in inside if each.unit > turn.unit), None)
            if by is not None and tags[turn.unit + 1 : by.unit] in _AMOUNT and role(by) == "amount":
                yield Size(by, first, max(by.behind, by.unit + 1), turn.way, turn)


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
    if turn is None or not _PARTED.isdisjoint(tags[turn.last + 1 : start.start]) or is_denied_change(said, turn):
        return None
    return Size(term_at(turn, said, [], start), turn.unit, turn.last + 1, turn.way, turn)


def _opens(tags: str, noun: int) -> int:
    """Return the unit behind the comma or colon that opens the apposition of a noun, -1 for none."""
    at = noun - 1
    while at >= 0 and tags[at] in _APPOSED:
        at -= 1
    return at + 1 if at >= 0 and tags[at] in ",:" else -1
