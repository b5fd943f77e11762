"""Is a total made of more than a number and a price, so that their product need not be it?

In "each of the 24 schools received $1,500 in both years" there is a third factor, in "40 trucks at $3,150
each, with a delivery charge of $2,000" an addend, in "for 250 homes, 50 of which had been paid before" a
part that is left out. No points weigh here: which of them the total takes in, a careful reader cannot tell.
"""

from collections.abc import Sequence

from checker.claims.hypotheses.parts.triples import Triple
from checker.claims.hypotheses.term import Term

_MORE = ("besides", "overlap", "except", "difference", "deducted")  # classes of words
_SIGNS = ",;:.(q"


def holds_more(one: Triple, terms: Sequence[Term]) -> bool:
    """Return whether a figure or word among a price, a number and their total, or behind it, is a factor.

    Args:
        one: a price, a number and a total.
        terms: all figures of the letter.
    """
    named = [term for _, term in one.named]
    total = one.terms[2]
    own = {term.number for term in named}
    among = terms[named[0].number : _last(total, named[-1], terms) + 1]
    if any(term.number not in own and term.said is total.said and _counts(term) for term in among):
        return True
    first = named[0].unit if named[0].said is total.said else 0
    return _is_said(total, first, _end(max(named[-1], total, key=_number)))


def _counts(term: Term) -> bool:
    """Whether a figure is more than a remark, and more than the one day of "£40 a day"."""
    return term.bracket < 0 and term.value != 1


def _number(term: Term) -> int:
    return term.number


def _last(total: Term, last: Term, terms: Sequence[Term]) -> int:
    """Return the number of the last figure in the clause of the total: "samen € 72.000 over twee jaar"."""
    behind = terms[last.number + 1 : last.number + 2]
    follows = any(term.said is total.said and term.unit < _end(last) for term in behind)
    return last.number + 1 if follows else last.number


def _end(term: Term) -> int:
    """Return the unit at which the words right behind a figure end."""
    tags = term.said.sentence.units.tags
    return next((at for at in range(term.unit + 1, len(tags)) if tags[at] in _SIGNS), len(tags))


def _is_said(total: Term, first: int, last: int) -> bool:
    """Whether a word says so at the units from ``first`` to ``last``, outside brackets."""
    sentence = total.said.sentence
    return any(
        first <= at < last and sentence.bracket_at(at) is None
        for name in _MORE
        for at in total.said.marks.get(name, ())
    )
