"""Which were the first and the last level of what fell and rose, where a sentence tells the whole of it?

"Daalde van 7,9 naar 7,3 procent en liep weer op tot 7,6. Per saldo is het met 0,3 procentpunt gedaald". No
points weigh here: the sentence says that it is of all that was told.
"""

from collections.abc import Iterator, Sequence
from itertools import groupby

from msgspec import Struct

from checker.claims.hypotheses.counts.phrases import phrase_at
from checker.claims.hypotheses.denied_changes import is_denied_change
from checker.claims.hypotheses.marks import marks
from checker.claims.hypotheses.roles import role
from checker.claims.hypotheses.term import Saying, Term
from checker.claims.hypotheses.turns import Turn, may_turn, turns
from checker.claims.syntax import sentence

_NAME = "on-balance"
_AMOUNTS = ("by", "amount")
_LEVELS = frozenset({"to", "nothing"})  # roles of a level behind the first two
_LEAST = 3  # levels, of which the last two go another way


class Overall(Struct, frozen=True):
    """What something was at first and what it came to; ``turn`` says which way, ``by`` how far, if at all."""

    to: Term
    start: Term
    turn: Turn
    by: Term | None


def is_on_balance(said: Saying) -> bool:
    """Return whether a sentence says that it is of all that was told: "per saldo", "overall".

    Args:
        said: the sentence.
    """
    found: bool | None = said.known.get(_NAME)
    if found is None:
        units = range(len(said.sentence.units.tags))
        found = said.known[_NAME] = any(phrase_at(said.sentence, at, _NAME) for at in units)
    return found


def on_balance(terms: Sequence[Term]) -> Iterator[Overall]:
    """Yield each change on the whole of what went one way and then the other.

    Args:
        terms: all figures of the letter.
    """
    for _, some in groupby(terms, key=lambda term: term.block):
        told: dict[int, list[Term]] = {}
        for term in some:
            told.setdefault(term.said.sentence.number, []).append(term)
        for number, before in told.items():
            levels = _levels(before)
            said = told[number + 1][0].said if number + 1 in told else _after(before[-1], number + 1)
            if len(levels) < _LEAST or said is None or not is_on_balance(said):
                continue
            ways = [turn for turn in turns(said) if turn.way and not is_denied_change(said, turn)]
            own = told.get(number + 1, [])
            if len({turn.way for turn in ways}) == 1 and all(role(term) in _AMOUNTS for term in own[:1]):
                yield Overall(levels[-1], levels[0], ways[0], next(iter(own), None))


def _after(beside: Term, number: int) -> Saying | None:
    passage = beside.said.sentence.passage
    if number >= len(passage.sentences) or not may_turn(passage, *passage.sentences[number]):
        return None
    other = sentence(passage, number)
    return Saying(other, beside.said.number + 1, marks(other))


def _levels(terms: Sequence[Term]) -> Sequence[Term]:
    """Return the levels that a sentence tells in order, the first behind "from"; none if there are others."""
    first = next((at for at, term in enumerate(terms) if role(term) == "from"), len(terms))
    levels = [term for term in terms[first:] if role(term) not in _AMOUNTS]
    alike = all(term.measure == levels[0].measure for term in levels)
    led = all(role(term) in _LEVELS for term in levels[1:])
    return levels if alike and led else ()
