"""Which figure leads a clause as the whole of the shares behind it: "of 900 teachers, 51%"?

It is no part of another: in "of 90 parents 58% agreed; of 40 teachers, 51%" each share has its own whole.
"""

from collections.abc import Sequence

from checker.claims.hypotheses.term import SHARES, Term

_OPENING = frozenset(",;:(c")  # classes of what stands before the first word of a clause
_PARTED = ";"
_NOUN = "n"


def leads_clause(term: Term) -> bool:
    """Return whether a sentence or clause begins with "of" and this figure, as "of these 90 parents" does.

    "Of which 90 parents" and "of these 90" are parts.

    Args:
        term: a figure.
    """
    sentence = term.said.sentence
    units, of = sentence.units, sentence.passage.grammar.words.facts["share-of"]
    pointing = units.words[term.unit - 1] in sentence.passage.grammar.words.classes["demonstrative"]
    part = term.led and not (pointing and _NOUN in units.tags[term.unit + 1 : term.behind])
    if term.measure in SHARES or part or term.start >= term.unit or units.words[term.start] not in of:
        return False
    return term.start == 0 or units.tags[term.start - 1] in _OPENING


def of_other_wholes(shares: Sequence[Term], terms: Sequence[Term]) -> bool:
    """Return whether two shares have wholes of other sizes.

    Args:
        shares: percentages.
        terms: all figures of the letter.
    """
    wholes = [_whole(share, terms) for share in shares]
    return len({whole.value for whole in wholes if whole is not None}) > 1


def _whole(share: Term, terms: Sequence[Term]) -> Term | None:
    """Return the whole that leads the clause of a share, or one before it that no semicolon parts."""
    before = reversed(terms[share.number - share.place : share.number])
    whole = next((term for term in before if leads_clause(term)), None)
    if whole is None or _PARTED in share.said.sentence.units.tags[whole.unit : share.unit]:
        return None
    return whole
