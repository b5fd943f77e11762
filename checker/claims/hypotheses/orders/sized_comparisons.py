"""By how much is one figure told to be more than another: "5,200 votes, 1,300 more than the 3,900 of 2019"?

No points weigh here: the amount stands right before "more than", and that leads to the other figure.
"""

from collections.abc import Iterator, Sequence

from checker.claims.hypotheses.changes.changes import is_beside_times
from checker.claims.hypotheses.changes.denied import is_denied_change
from checker.claims.hypotheses.changes.roles import role
from checker.claims.hypotheses.changes.turns import Turn, turns
from checker.claims.hypotheses.changes.written_sizes import Size
from checker.claims.hypotheses.sayings import by_sentence
from checker.claims.hypotheses.term import Saying, Term

_STRAIGHT = frozenset("dtmpubaN")  # classes of words between "than" and what it is more than
_WHEN = frozenset("dtmpubaNnxvo")  # and from "when" to it: "than in 2019, when it was 36"
_HELD = frozenset("ptudnaseNobcr,x(")  # and between a figure and how much more that is
_FAR = 10  # units between each two
_OPENING = 3  # units in which "that is" opens a sentence


def sized_comparisons(terms: Sequence[Term]) -> Iterator[tuple[Size, Term, Term]]:
    """Yield by how much one figure is told to be more or less than another, that figure, and the other.

    Args:
        terms: all figures of the letter.
    """
    for inside, before in by_sentence(terms):
        said = inside[0].said
        for turn in turns(said):
            by = _by(turn, inside)
            start = None if by is None or is_denied_change(said, turn) else _start(said, turn, inside)
            if by is None or start is None:
                continue
            to = _to(by, start, inside) or _pointed(by, start, before)
            if to is not None and to.bracket in (-1, by.bracket):
                yield Size(by, by.start, turn.last + 1, turn.way, turn), to, start


def _by(turn: Turn, inside: Sequence[Term]) -> Term | None:
    """Return how much more or less: the figure right before the comparative."""
    if turn.sort != "comparative" or not turn.way:
        return None
    return next((term for term in inside if term.unit + 1 == turn.unit and role(term) == "amount"), None)


def _start(said: Saying, turn: Turn, inside: Sequence[Term]) -> Term | None:
    """Return the figure that "than" leads to, straight or over a time: "than in 2019, when it was 36"."""
    units, evidence = said.sentence.units, said.sentence.passage.grammar.words.evidence
    behind = turn.last + 1
    if evidence["than"].isdisjoint(units.words[behind : behind + 1]):
        return None
    start = next((term for term in inside if term.unit > behind and term.measure != "year"), None)
    if start is None or start.unit - behind > _FAR or start.quantity.rate:
        return None
    more = next((term for term in inside if term.number == start.number + 1), None)
    if more is not None and more.measure == start.measure and "c" in units.tags[start.behind : more.unit]:
        return None  # "4 more than the 20 in training and the 6 on leave"
    between = units.tags[behind + 1 : start.unit]
    straight, _, rest = between.partition(",")
    timed = rest[:1] == "r" and "t" in straight and _WHEN.issuperset(rest[1:])
    return start if _STRAIGHT.issuperset(straight) and (not rest or timed) else None


def _to(by: Term, start: Term, inside: Sequence[Term]) -> Term | None:
    """Return the only figure of that sort before how much more it is."""
    ahead = [term for term in inside if term.number < by.number and term.measure == start.measure]
    if len(ahead) != 1 or is_beside_times(ahead[0]) or role(ahead[0]) not in ("nothing", "to"):
        return None
    between = by.said.sentence.units.tags[ahead[0].behind : by.start]
    near = len(between) <= _FAR and "," in between and _HELD.issuperset(between)
    return ahead[0] if near else None


def _pointed(by: Term, start: Term, before: Sequence[Term]) -> Term | None:
    """Return the only figure of that sort of the sentence before: "Dat is 12 meer dan in 2019, toen ..."."""
    units, classes = by.said.sentence.units, by.said.sentence.passage.grammar.words.classes
    pointing = (
        units.words[0] in classes["demonstrative"]
        and units.words[1:2]
        and units.words[1] in classes["copula"]
    )
    alike = [term for term in before if term.block == by.block and term.measure == start.measure]
    return alike[0] if pointing and by.unit <= _OPENING and len(alike) == 1 else None
