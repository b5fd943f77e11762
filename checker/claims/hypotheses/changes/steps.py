"""Where does an amount change in two steps: "€ 40, verhoogd met 5% en met nog eens € 2, tot € 44"?

No points weigh here: the sentence names both steps, and what it came to.
"""

from collections.abc import Iterator, Sequence

from msgspec import Struct

from checker.claims.hypotheses.changes.denied import is_denied_change
from checker.claims.hypotheses.changes.roles import role
from checker.claims.hypotheses.changes.turns import turns
from checker.claims.hypotheses.sayings import by_paragraph
from checker.claims.hypotheses.term import Term

_PRONOUN = "o"
_SHARE = "%"
_BY = frozenset({"by", "amount"})
_SIGNS = {"up": "+", "down": "-"}


class Steps(Struct, frozen=True):
    """What an amount came to, its figures and the formula that makes it of them (see `computed`)."""

    end: Term
    terms: tuple[Term, ...]
    formula: str


def steps(terms: Sequence[Term]) -> Iterator[Steps]:
    """Yield each amount that changes in two steps from the one of the sentence before.

    Args:
        terms: all figures of the letter.
    """
    for told in by_paragraph(terms):
        for number, own in told.items():
            match told.get(number - 1, ()), own:
                case [start], [first, second, end] if end.measure == start.measure:
                    sign = _sign(first, second, end)
                    if sign and {first.measure, second.measure} <= {_SHARE, start.measure}:
                        made = _joined(((start,), "#"), sign, first)
                        yield Steps(end, *_joined(made, sign, second))


def _joined(made: tuple[tuple[Term, ...], str], sign: str, step: Term) -> tuple[tuple[Term, ...], str]:
    """Return figures and formula with one step more: 5% is of what there was by then."""
    figures, formula = made
    if step.measure == _SHARE:
        return (*figures, *figures, step), f"({formula}){sign}({formula})*#"
    return (*figures, step), f"({formula}){sign}#"


def _sign(first: Term, second: Term, end: Term) -> str:
    """Return "+" or "-" where a sentence on the amount before tells two steps one way and the end, or ""."""
    said, units = first.said, first.said.sentence.units
    by = said.sentence.passage.grammar.words.cues["by"]
    ways = {turn.way for turn in turns(said) if turn.way and not is_denied_change(said, turn)}
    joined = units.tags[first.behind : second.start].rfind("c") + first.behind
    again = joined >= first.behind and not by.isdisjoint(units.words[joined : second.unit])
    between = units.tags[second.behind : end.unit]
    came = role(end) == "to" or said.holds("conclusion", second.behind, end.unit)
    if units.tags[0] != _PRONOUN or len(ways) != 1 or role(first) not in _BY or not again:
        return ""
    return _SIGNS[ways.pop()] if came and "," in between and end.quantity.rate == first.quantity.rate else ""
