"""Which were the first and the last level of what fell and rose, where a sentence tells the whole of it?

"Daalde van 7,9 naar 7,3 procent en liep weer op tot 7,6. Per saldo is het met 0,3 procentpunt gedaald". No
points weigh here: the sentence says that it is of all that was told.
"""

from collections.abc import Iterator, Sequence

from msgspec import Struct

from checker.claims.hypotheses.changes.denied import is_denied_change
from checker.claims.hypotheses.changes.roles import role
from checker.claims.hypotheses.changes.turns import Turn, turns
from checker.claims.hypotheses.counts.phrases import phrase_at
from checker.claims.hypotheses.sayings import by_paragraph, turning_behind
from checker.claims.hypotheses.term import Saying, Term

_NAME = "on-balance"
_AMOUNTS = ("by", "amount")
_LEVELS = frozenset({"to", "by-way-of", "nothing"})  # roles of a level behind the first two
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
    return _place(said) >= 0


def _place(said: Saying) -> int:
    """Return the unit at which a sentence says so, -1 for none."""
    found: int | None = said.known.get(_NAME)
    if found is None:
        units = range(len(said.sentence.units.tags))
        said.known[_NAME] = found = next((at for at in units if phrase_at(said.sentence, at, _NAME)), -1)
    return found


def on_balance(terms: Sequence[Term]) -> Iterator[Overall]:
    """Yield each change on the whole of what went one way and then the other.

    Args:
        terms: all figures of the letter.
    """
    for told in by_paragraph(terms):
        for number, before in told.items():
            levels = _levels(before)
            said = told[number + 1][0].said if number + 1 in told else turning_behind(before[-1])
            if len(levels) < _LEAST or said is None or not is_on_balance(said):
                continue
            ways = [turn for turn in turns(said) if turn.way and not is_denied_change(said, turn)]
            own = _own(said, told.get(number + 1, ()))
            if len({turn.way for turn in ways}) == 1 and all(role(term) in _AMOUNTS for term in own[:1]):
                yield Overall(levels[-1], levels[0], ways[0], next(iter(own), None))


def _own(said: Saying, terms: Sequence[Term]) -> Sequence[Term]:
    """Return the figures of what is said of the whole: "against 2020 that is 20% less, overall 42%"."""
    behind = [term for term in terms if term.unit > _place(said)]
    return behind or [term for term in terms[-1:] if term is terms[0]]


def _levels(terms: Sequence[Term]) -> Sequence[Term]:
    """Return the levels that a sentence tells in order, the first behind "from"; none if there are others."""
    first = next((at for at, term in enumerate(terms) if role(term) == "from"), len(terms))
    levels = [term for term in terms[first:] if role(term) not in _AMOUNTS]
    alike = all(term.measure == levels[0].measure for term in levels)
    led = all(role(term) in _LEVELS for term in levels[1:])
    return levels if alike and led else ()
