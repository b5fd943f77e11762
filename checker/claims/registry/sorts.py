"""Of which sort is a thing that has a number: a table, a section, a question, or what else the noun says?"""

import re
from collections.abc import Sequence

from checker.claims.lexicon import Lexicon, Words
from checker.claims.mentions import Kind, Passage, Spot
from checker.claims.registry.serials import Serial, serials

TABLE, FIGURE, ANNEX, NOTE, SECTION, QUESTION = "table", "figure", "annex", "note", "section", "question"
CAPTIONED = frozenset({TABLE, FIGURE, ANNEX})
_TERMINALS = {"TABLE": TABLE, "FIGURE": FIGURE, "ANNEX": ANNEX, "NOTE": NOTE}
_LABELS = frozenset({"section", "question", "article"})
_NOUN = re.compile(r"[^\W\d_]+\.?|§")


def sort_of(passage: Passage, spot: Spot, lexicon: Lexicon) -> str | None:
    """Return the sort of what a spot names by its number; None where it names no such thing.

    What the word file has no sort for is one of its own: "aanbeveling 3", "recommendations 2 and 4".
    """
    if spot.meaning.kind is Kind.REFERENCE:
        return spot.meaning.tag if spot.meaning.tag in _TERMINALS.values() else None
    if spot.meaning.kind is not Kind.NOT_A_CLAIM or spot.meaning.tag not in _LABELS:
        return None
    noun = _NOUN.match(passage.block.text, passage.start(spot))
    if noun is None:
        return None
    own = lexicon.stem_key(noun[0].lower()) if spot.meaning.tag == QUESTION else None
    return known_sort(noun[0], passage.grammar.words, lexicon) or own


def known_sort(noun: str, words: Words, lexicon: Lexicon) -> str | None:
    """Return the sort that the word file has for a noun in any form: "Tabellen" are tables."""
    for form in (noun.lower(), lexicon.stem_key(noun.lower())):
        for spelling in words.lexicon.get(form, ()):
            if spelling.terminal in _TERMINALS:
                return _TERMINALS[spelling.terminal]
        for sort in (SECTION, QUESTION):
            if not words.facts[f"{sort}s"].isdisjoint((form, form.rstrip("."))):
                return sort
    return None


def numbers_of(passage: Passage, spot: Spot) -> Sequence[Serial]:
    """Return the numbers behind the noun of a spot: 3 and 4 of "de tabellen 3 en 4"."""
    text = passage.block.text[passage.start(spot) : passage.end(spot)]
    noun = _NOUN.match(text)
    return serials(text[noun.end() :] if noun is not None else text)
