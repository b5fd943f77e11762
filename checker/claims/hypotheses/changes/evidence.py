"""What speaks for and against figures being a change?"""

from collections.abc import Sequence

from checker.claims.hypotheses.changes.changes import Change
from checker.claims.hypotheses.changes.forms import change_forms
from checker.claims.hypotheses.changes.places import change_places
from checker.claims.hypotheses.changes.words import change_words
from checker.claims.hypotheses.term import Term


def change_evidence(one: Change, terms: Sequence[Term]) -> tuple[str, ...]:
    """Return the names of what speaks for or against figures being a change, as in rules/evidence.yaml.

    Args:
        one: the figures, and the word that tells the change.
        terms: all figures of the letter.
    """
    return with_change_words(one, tuple(change_places(one, terms)))


def with_change_words(one: Change, seen: tuple[str, ...]) -> tuple[str, ...]:
    """Return all evidence; ``seen`` is what was seen at sight: where the figures stand."""
    return (*seen, *change_words(one), *change_forms(one))
