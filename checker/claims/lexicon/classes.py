"""Which classes may a form have?

The word file speaks first (its function words, numbers, adverbs), then the compiled table, by the whole form
or by its ending; what neither tells is a noun, as most words are that no list has.
"""

from enum import Enum

from checker.claims.lexicon.endings import Endings
from checker.claims.lexicon.words import Words


class WordClass(Enum):
    """A class that a form may have, by its letter in the tables."""

    NOUN = "n"
    VERB = "v"
    """A finite form; in English the base form too."""
    INFINITIVE = "i"
    """In Dutch; behind "het" it heads a noun group: "het verlenen van"."""
    PARTICIPLE = "p"
    """Of a verb group, or before a noun: "vastgesteld", "adopted", "adopting"."""
    ADJECTIVE = "a"
    ADVERB = "d"
    NUMBER = "#"
    FUNCTION = "f"
    """Determiners, prepositions, conjunctions, pronouns: the closed classes."""


Classes = tuple[WordClass, ...]  # likeliest first, never empty

_CLOSED = (
    "determiner",
    "demonstrative",
    "possessive",
    "preposition",
    "coordinator",
    "subordinator",
    "pronoun",
    "other",
)
_OF_TABLE: dict[str, Classes] = {}


def class_of(form: str, words: Words, table: Endings) -> Classes:
    """Return the classes that ``form``, in lower case, may have, likeliest first.

    "vaststelt" VERB; "stelt" VERB or NOUN; "gestelde" ADJECTIVE; "de" FUNCTION; "twee" NUMBER.
    """
    closed = _closed(form, words)
    if closed is not None:
        return (closed,)
    letters = table.says(form)
    if letters is None:
        return (WordClass.VERB if form in words.sets["finite-verbs"] else WordClass.NOUN,)
    found = _OF_TABLE.get(letters)
    if found is None:
        found = _OF_TABLE[letters] = tuple(map(WordClass, letters))
    return found


def _closed(form: str, words: Words) -> WordClass | None:
    if form in words.numbers.parts or form in words.numbers.ordinals or _is_scale(form, words):
        return WordClass.NUMBER
    if form in words.sets["function-words"]:  # some are verbs, before which a noun group ends
        return WordClass.VERB if form in words.sets["finite-verbs"] else WordClass.FUNCTION
    if any(form in words.classes[kind] for kind in _CLOSED):
        return WordClass.FUNCTION
    return WordClass.ADVERB if form in words.classes["adverb"] else None


def _is_scale(form: str, words: Words) -> bool:
    return any(each.terminal == "SCALE" and len(each.pieces) == 1 for each in words.lexicon.get(form, ()))
