"""Claims: what a letter says, from its words to what they claim. This is the one way in.

Rooms, each importing only from those before it: ``lexicon`` (words), ``mentions`` (numbers and dates),
``syntax`` (groups, clauses, rows), ``frames`` (what a figure is of), ``hypotheses`` (which sums are meant,
and what speaks for it), ``drafting`` (a claim before its mentions have numbers), ``tabular`` (tables),
``written`` (equations, brackets, pairs), ``pointers`` (notes and references), ``events``, ``letter`` (what it
says of itself), ``timeline`` (when things were, are and shall be). ``find`` tells the story; it returns a
``Reading``.
"""

from checker.claims.claim import Anchor, Claim
from checker.claims.find import find
from checker.claims.frames import (
    Coordinated,
    Figure,
    Frame,
    Link,
    Manner,
    Phrase,
    Points,
    Scope,
    Side,
    says_again,
)
from checker.claims.hypotheses import FAMILIES, Evidence, Scorecard, total, weightiest_first
from checker.claims.lexicon import Words, languages, load, model_words
from checker.claims.lexicon import fault_of as word_file_fault
from checker.claims.lexicon import render as _render
from checker.claims.mentions import About, Kind, Mention
from checker.claims.own import Own
from checker.claims.reading import Reading
from checker.quantity import Shown


def render(value: Shown, language: str) -> str:
    """Write ``value`` in the notation of ``language``: "7,9%", "€ 1.250", "9 juli 2026".

    A str comes back as it is.
    """
    return _render(value, words_of(language))


def words_of(language: str) -> Words:
    """Return the words of a language that has a word file."""
    return load(language).words


__all__ = [
    "FAMILIES",
    "About",
    "Anchor",
    "Claim",
    "Coordinated",
    "Evidence",
    "Figure",
    "Frame",
    "Kind",
    "Link",
    "Manner",
    "Mention",
    "Own",
    "Phrase",
    "Points",
    "Reading",
    "Scope",
    "Scorecard",
    "Side",
    "find",
    "languages",
    "model_words",
    "render",
    "says_again",
    "total",
    "weightiest_first",
    "word_file_fault",
    "words_of",
]
