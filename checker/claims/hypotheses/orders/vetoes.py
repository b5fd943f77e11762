"""Which two figures do words not order, though they stand where ordered ones would?

No points weigh here: a careful reader is certain, so that no such reading is made.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import takewhile

from checker.claims.hypotheses.orders import majorities as majority
from checker.claims.hypotheses.orders import rankings as ranking
from checker.claims.hypotheses.orders.denials import is_denied, is_what_it_is_of
from checker.claims.hypotheses.orders.ordered import Ordered
from checker.claims.hypotheses.term import Term

_COUNT = "count"
_PARTED = frozenset("vx;:.r")  # classes of words and signs that no figure and its bracket go over
_JOINED = frozenset("c,")
_NOUN = "n"
_APART = 6  # units from a figure to the one that tells the same in its bracket
_TWO = 2


def meant(found: Iterable[Ordered], terms: Sequence[Term]) -> Iterator[Ordered]:
    """Yield of the readings of words those that no reader would be certain to reject.

    Args:
        found: two figures each, and the words that may order them.
        terms: all figures of the letter.
    """
    for one in found:
        if one.family == majority.FAMILY:
            if not is_denied(one) and not is_what_it_is_of(one):
                yield one
        elif not (
            _is_later(one) or _counts_two_things(one) or _twin_holds(one, terms) or _crosses(one, terms)
        ):
            yield one


def _is_later(one: Ordered) -> bool:
    """Whether both stand in what follows, and nothing ranks them: "daarna in 2020 (95) en 2021 (97)".

    "Daarna" ranks the first behind it only; a row of years stands in the order of time.
    """
    if one.clue.way != ranking.NEXT:
        return False
    participle = one.clue.said.sentence.units.tags[one.clue.link] in "ve"
    return not participle or bool(one.own.years and one.other.years and one.own.years != one.other.years)


def _counts_two_things(one: Ordered) -> bool:
    """Whether ranked figures count two nouns: "de grootste ... 45 leraren; de kleinste 120 leerlingen"."""
    nouns = _counted(one.own), _counted(one.other)
    return one.family == ranking.FAMILY and all(nouns) and nouns[0] != nouns[1]


def _counted(term: Term) -> str:
    """Return the noun right behind a number, "" for none."""
    group = term.said.sentence.units.tags[term.unit + 1 : term.behind]
    return term.key if term.measure == _COUNT and _NOUN in group else ""


def _twin_holds(one: Ordered, terms: Sequence[Term]) -> bool:
    """Whether each figure has another sort beside it, and the words are true of those.

    "More owners (1,200, or 40%) than tenants (800, or 50%) replied": they are about the numbers.
    """
    for step in (-1, 1):
        own, other = _twin(one.own, step, terms), _twin(one.other, step, terms)
        if own is None or other is None or own.measure != other.measure:
            continue
        larger, smaller = (own, other) if one.clue.rises else (other, own)
        if own.number != one.other.number and larger.value > smaller.value:
            return True
    return False


def _twin(term: Term, step: int, terms: Sequence[Term]) -> Term | None:
    """Return the figure beside another one that tells the same in another sort: "480 (48%)"."""
    at = term.number + step
    other = terms[at] if 0 <= at < len(terms) else None
    if other is None or other.said is not term.said or other.measure == term.measure:
        return None
    first, second = sorted((term, other), key=lambda each: each.number)
    between = term.said.sentence.units.tags[first.unit + 1 : second.unit]
    if second.unit - first.unit > _APART or not _PARTED.isdisjoint(between):
        return None
    aside = second.bracket >= 0 and (first.bracket == second.bracket or first.bracket < 0)
    return other if aside else None


def _crosses(one: Ordered, terms: Sequence[Term]) -> bool:
    """Whether two rows pair off, and these are the first of one and the second of the other.

    "Minder vaak eens (30%) of neutraal (40%) dan eigenaren (35% en 45%)": 30% with 35%, 40% with 45%.
    """
    link, own, other = one.clue.link, one.own, one.other
    if link < 0 or not (own.said is other.said is one.clue.said):
        return False
    inside = takewhile(lambda term: term.said is own.said, terms[own.number - own.place :])
    row = [term for term in inside if term.measure == own.measure]
    ahead = [term for term in row if term.unit < link]
    behind = [term for term in row if term.unit > link]
    if len(ahead) < _TWO or len(ahead) != len(behind) or not all(map(_are_joined, behind, behind[1:])):
        return False
    places = {term.number: at for half in (ahead, behind) for at, term in enumerate(half)}
    return places[own.number] != places[other.number]


def _are_joined(one: Term, other: Term) -> bool:
    """Whether only "and" or a comma stands between two: "(35% en 45%)"."""
    between = one.said.sentence.units.tags[one.unit + 1 : other.unit]
    return bool(between) and set(between) <= _JOINED
