"""Where is a figure written out as so many times another: "450 boats, three times as many as the 150"?

No points weigh here: what is written out so is certain by its form.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from checker.claims.hypotheses.changes.changes import Change
from checker.claims.hypotheses.changes.shares import is_apposed
from checker.claims.hypotheses.changes.turn_terms import term_at
from checker.claims.hypotheses.changes.turns import Turn, turns
from checker.claims.hypotheses.term import Saying, Term

_HEDGES = "b"  # classes of words before the word of times
_NAMED = frozenset("dsmanN")  # and of those between "as" and the smaller one
_REACH = 3  # units from "times" to "as": "as many", "zo vaak"
_CLOSE = 6  # units from a figure to the comma behind it, or from "as" to the other


def multiples(terms: Sequence[Term]) -> Iterator[Change]:
    """Yield every figure that is written out as so many times the next one, of the same measure.

    Args:
        terms: all figures of the letter.
    """
    for more, behind in pairwise(terms):
        said = more.said
        for turn in turns(said) if behind.said is said else ():
            counted = behind.unit == turn.unit  # "three times": a figure too
            if turn.factor is None or not more.unit < turn.unit <= behind.unit:
                continue
            number = behind.number + counted
            less = terms[number] if number < len(terms) else None
            if less is not None and less.said is said and _is_written_out(more, turn, less):
                at = term_at(turn, said, [behind] if counted else [], more)
                yield Change(more, less, turn, at, at)


def _is_written_out(more: Term, turn: Turn, less: Term) -> bool:
    said, tags = more.said, more.said.sentence.units.tags
    if not is_apposed(tags[more.behind : turn.unit], _CLOSE, _HEDGES):
        return False
    link = _link(said, turn, less)
    named = tags[link + 1 : less.unit]
    measured = more.measure == less.measure and more.bracket == less.bracket and more.value != less.value
    return measured and link >= 0 and 0 < len(named) <= _CLOSE and _NAMED.issuperset(named)


def _link(said: Saying, turn: Turn, less: Term) -> int:
    """Return the unit of "as" in "three times as many as", -1 for none."""
    units, evidence = said.sentence.units, said.sentence.passage.grammar.words.evidence
    at = turn.last + 1
    if units.words[at : at + 1] and units.words[at] in evidence["times"]:
        at += 1  # behind "three", of which the word of times is a part
    if not units.words[at : at + 1] or units.words[at] not in evidence["as-much"]:
        return -1
    behind = range(at + 1, min(at + 1 + _REACH, less.unit))
    return next((each for each in behind if units.words[each] in evidence["as-than"]), -1)
