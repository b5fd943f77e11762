"""Where is written out which way something went, with both ends: "bedroeg 40 in 2014, daalde in 2015 tot 36"?

No points weigh here: what is written out so is certain by its form.
"""

from collections.abc import Iterator, Sequence
from itertools import chain, pairwise

from msgspec import Struct

from checker.claims.hypotheses.changes.denied import is_denied_change
from checker.claims.hypotheses.changes.led_directions import led_directions
from checker.claims.hypotheses.changes.on_balance import on_balance
from checker.claims.hypotheses.changes.pointed import pointed_directions
from checker.claims.hypotheses.changes.roles import role
from checker.claims.hypotheses.changes.turns import Turn, turns
from checker.claims.hypotheses.changes.written_ends import timed
from checker.claims.hypotheses.term import Saying, Term

_ENDING = frozenset(",c")  # classes of what ends the clause of the first figure
_HELD = frozenset("ptkdsanNvxe%")  # classes of words between that figure and this
_SUBJECTLESS = frozenset(",cbopxtr")  # and from there to the verb: a pronoun is a subject, a noun another
_TO_END = frozenset("bopted")  # and from the verb to what it became
_FAR = 10  # units between each two
_OPENING = 5  # units in which "this amount" opens a sentence
_AMOUNTS = frozenset({"by", "amount", "range"})  # roles of what is no level
_MORE = ("added", "each", "per")  # classes of words beside what is no level


class Direction(Struct, frozen=True):
    """What something became and what it was; ``way`` is "up" or "down"."""

    to: Term
    start: Term
    way: str


def written_directions(terms: Sequence[Term]) -> Iterator[Direction]:
    """Yield each two figures of which a verb leads from the one to the other, or which are the ends of all.

    Args:
        terms: all figures of the letter.
    """
    for start, to in pairwise(terms):
        if start.measure != to.measure or start.value == to.value or role(to) != "to":
            continue
        if start.quantity.rate != to.quantity.rate or start.bracket != to.bracket:
            continue
        turn = _goes_on(start, to) if start.said is to.said else _points_back(start, to, terms)
        if turn is not None and not _is_otherwise(start, to, turn, terms):
            yield Direction(to, start, turn.way)
    for turn, to, start in chain(led_directions(terms), pointed_directions(terms)):
        yield Direction(to, start, turn.way)
    for whole in on_balance(terms):
        if whole.to.value != whole.start.value:
            yield Direction(whole.to, whole.start, whole.turn.way)


def _goes_on(start: Term, to: Term) -> Turn | None:
    """Return the verb of a clause without a subject of its own: "was 73% in 2010, but went down to 64%"."""
    said, units = to.said, to.said.sentence.units
    told = [
        turn
        for turn in turns(said)
        if turn.way and start.unit < turn.unit and turn.sort in ("verb", "particle")
    ]
    if len({one.way for one in told}) != 1 or told[0].unit > to.start or role(start) not in ("nothing", "to"):
        return None  # "has fallen each year, down to 12"
    turn = told[0]
    ends = next((at for at in range(start.behind, turn.unit) if units.tags[at] in _ENDING), -1)
    verb = turn.unit - (turn.sort == "particle")  # "went down"
    held, led = units.tags[start.behind : ends], units.tags[ends:verb]
    between = timed(said, turn.last + 1 if turn.last < to.start else turn.unit + 1, to.start)
    near = ends >= 0 and max(len(held), len(led), len(between)) <= _FAR
    plain = _HELD.issuperset(held) and _SUBJECTLESS.issuperset(led) and _TO_END.issuperset(between)
    more = any(said.holds(name, turn.unit, to.behind + 1) for name in _MORE)
    return turn if near and plain and not more else None


def _is_otherwise(start: Term, to: Term, turn: Turn, terms: Sequence[Term]) -> bool:
    return is_denied_change(to.said, turn) or _is_from_another(start, to, turn, terms)


def _is_from_another(start: Term, to: Term, turn: Turn, terms: Sequence[Term]) -> bool:
    """Whether it went so from a third figure: "was 71% in 2020, fell to 74% after a peak of 77%"."""
    near = terms[max(start.number - _FAR, 0) : to.number + _FAR]
    return any(
        other.said is to.said
        and other.measure == to.measure
        and other.number not in (start.number, to.number)
        and role(other) not in _AMOUNTS
        and (other.value < to.value if turn.way == "up" else other.value > to.value)
        for other in near
    )


def _points_back(start: Term, to: Term, terms: Sequence[Term]) -> Turn | None:
    """Return the verb of a sentence on the figure before it: "Dit bedrag wordt tot € 200 verhoogd"."""
    said = to.said
    if start.said.number != said.number - 1 or start.block != to.block or role(start) in _AMOUNTS:
        return None
    alone = (_is_alone(one, terms) for one in (start, to))
    told = [turn for turn in turns(said) if turn.way and turn.sort in ("verb", "particle")]
    if len(told) != 1 or len(turns(start.said)) > 0 or not all(alone) or not _is_demonstrative(said, start):
        return None
    return None if any(said.holds(name, 0, to.behind + 1) for name in _MORE) else told[0]


def _is_alone(one: Term, terms: Sequence[Term]) -> bool:
    """Whether a figure is the only one of its measure in its sentence."""
    near = terms[max(one.number - _FAR, 0) : one.number + _FAR]
    return sum(term.said is one.said and term.measure == one.measure for term in near) == 1


def _is_demonstrative(said: Saying, start: Term) -> bool:
    """Whether "this amount" opens a sentence, or the noun of the figure before it does so."""
    units, passing = said.sentence.units, said.sentence.passage.grammar.words.classes["transparent"]
    at = units.tags.find("mn", 0, _OPENING)
    own = units.tags[at + 2 : at + 3] in ("n", "p")  # "this number of complaints"
    return at >= 0 and not own and (units.words[at + 1] in passing or _is_named(units.words[at + 1], start))


def _is_named(noun: str, start: Term) -> bool:
    return bool(start.key) and noun.startswith(start.key)
