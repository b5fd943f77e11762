"""What speaks for and against a whole having exactly these parts?

Nothing here adds up: whether the figures agree is no evidence of what the text means.
"""

from collections.abc import Sequence

from checker.claims.hypotheses.parts.candidates import Candidate
from checker.claims.hypotheses.parts.circumstances import circumstances
from checker.claims.hypotheses.parts.extent import extent
from checker.claims.hypotheses.parts.joints import joints
from checker.claims.hypotheses.parts.likeness import likeness
from checker.claims.hypotheses.parts.placing import placing
from checker.claims.hypotheses.parts.together import together
from checker.claims.hypotheses.parts.triple_places import places
from checker.claims.hypotheses.parts.triple_words import words
from checker.claims.hypotheses.parts.triples import Triple
from checker.claims.hypotheses.parts.wording import wording
from checker.claims.hypotheses.term import Term


def evidence(candidate: Candidate, terms: Sequence[Term]) -> tuple[str, ...]:
    """Return the names of what speaks for or against it, as in rules/evidence.yaml, none twice.

    Args:
        candidate: a whole and its parts.
        terms: all figures of the letter.
    """
    return with_words(candidate, at_sight(candidate, terms))


def at_sight(candidate: Candidate, terms: Sequence[Term]) -> tuple[str, ...]:
    """Return what is seen without reading a word: where the figures stand, and which are left out."""
    return (*placing(candidate), *extent(candidate, terms))


def with_words(candidate: Candidate, seen: tuple[str, ...]) -> tuple[str, ...]:
    """Return all evidence; ``seen`` is what was seen at sight."""
    found = (
        *seen,
        *joints(candidate.parts),
        *likeness(candidate),
        *wording(candidate),
        *circumstances(candidate),
    )
    return (*found, *together(frozenset(found)))


def triple_evidence(three: Triple, terms: Sequence[Term]) -> tuple[str, ...]:
    """Return the names of what speaks for or against three figures being a share or a product.

    Args:
        three: the figures.
        terms: all figures of the letter.
    """
    return with_triple_words(three, tuple(places(three, terms)))


def with_triple_words(three: Triple, seen: tuple[str, ...]) -> tuple[str, ...]:
    """Return all evidence; ``seen`` is what was seen at sight: where the figures stand."""
    return (*seen, *words(three))
