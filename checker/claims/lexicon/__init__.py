"""Which words are there, of which classes, and which of them are forms or parts of one another?

The one way into this room.
"""

from checker.claims.lexicon.caching import kept
from checker.claims.lexicon.classes import WordClass
from checker.claims.lexicon.compounds import LEAST, LINKS, is_front
from checker.claims.lexicon.endings import WHOLE, written
from checker.claims.lexicon.figures import (
    MEASURES,
    VULGAR,
    decimals,
    fraction,
    numbers,
    parted,
    places_of,
    with_fraction,
)
from checker.claims.lexicon.grammar import Grammar, Walk, build, languages, load, model_words
from checker.claims.lexicon.language import Told, language_of, language_of_letter
from checker.claims.lexicon.moments import (
    YEARS,
    before_month,
    behind_month,
    clock,
    glued_year,
    is_year,
    named_date,
    numeric_date,
)
from checker.claims.lexicon.neighbour_words import neighbours
from checker.claims.lexicon.notation import render
from checker.claims.lexicon.parse import Token, Tree, taken
from checker.claims.lexicon.phrases import DIGITS, Lexeme, Phrases, by_first, reach, says
from checker.claims.lexicon.spelling import Spelling, spellings
from checker.claims.lexicon.stems import TAKEN_OUT, UNCHANGED
from checker.claims.lexicon.tokens import Tokens, split
from checker.claims.lexicon.vocabulary import Lexicon, lexicon
from checker.claims.lexicon.words import Words, fault_of

__all__ = [
    "DIGITS",
    "LEAST",
    "LINKS",
    "MEASURES",
    "TAKEN_OUT",
    "UNCHANGED",
    "VULGAR",
    "WHOLE",
    "YEARS",
    "Grammar",
    "Lexeme",
    "Lexicon",
    "Phrases",
    "Spelling",
    "Token",
    "Tokens",
    "Told",
    "Tree",
    "Walk",
    "WordClass",
    "Words",
    "before_month",
    "behind_month",
    "build",
    "by_first",
    "clock",
    "decimals",
    "fault_of",
    "fraction",
    "glued_year",
    "is_front",
    "is_year",
    "kept",
    "language_of",
    "language_of_letter",
    "languages",
    "lexicon",
    "load",
    "model_words",
    "named_date",
    "neighbours",
    "numbers",
    "numeric_date",
    "parted",
    "places_of",
    "reach",
    "render",
    "says",
    "spellings",
    "split",
    "taken",
    "with_fraction",
    "written",
]
