"""Which figures of two years does a colon give: "is verdubbeld: in 2008 waren er 318, in 2018 587"?

No points weigh here: they are the only two behind the colon, and each has its year.
"""

from collections.abc import Iterator, Sequence

from checker.claims.hypotheses.changes.denied import is_denied_change
from checker.claims.hypotheses.changes.roles import role
from checker.claims.hypotheses.changes.turn_terms import term_at
from checker.claims.hypotheses.changes.turns import Turn, turns
from checker.claims.hypotheses.changes.written_sizes import Size
from checker.claims.hypotheses.term import Term

_TWO = 2


def of_two_years(inside: Sequence[Term]) -> Iterator[tuple[Size, Term, Term]]:
    """Yield the word of times as a size, what it became, and what it was.

    Args:
        inside: the figures of a sentence.
    """
    if len(inside) < _TWO:
        return
    said = inside[0].said
    for turn in turns(said):
        ends = _behind_colon(turn, inside)
        if ends is not None and not is_denied_change(said, turn):
            size = Size(term_at(turn, said, [], ends[0]), turn.unit, turn.last + 1, turn.way, turn)
            yield size, ends[1], ends[0]


def _behind_colon(turn: Turn, inside: Sequence[Term]) -> tuple[Term, Term] | None:
    """Return the two figures behind the colon that follows a word of times, in the order of their years."""
    colon = inside[0].said.sentence.units.tags.find(":", turn.last)
    behind = [term for term in inside if term.unit > colon]
    if turn.factor is None or not turn.way or colon < 0 or len(behind) != _TWO:
        return None
    if any(term.measure == behind[0].measure and term.unit < colon for term in inside):
        return None
    first, last = sorted(behind, key=_year)
    dated = len(first.years) == len(last.years) == 1 and first.years != last.years
    plain = all(role(term) == "nothing" and _is_named_before(term, turn.unit) for term in behind)
    return (first, last) if dated and plain else None


def _year(term: Term) -> str:
    return min(term.years, default="")


def _is_named_before(term: Term, unit: int) -> bool:
    """Whether a figure counts what was named, or has no noun: not "costs doubled: 40 boats in 2010"."""
    words = term.said.sentence.units.words
    own = words[term.unit + 1 : term.behind]
    return not own or not set(own).isdisjoint(words[:unit])
