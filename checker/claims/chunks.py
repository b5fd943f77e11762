"""Which noun, with its adjectives, begins at this place, and what belongs to it?

Looser than ``nouns``: behind an article or a preposition a word is no verb.
"""

from collections.abc import Iterator

from msgspec import Struct

from checker.claims.context import counted
from checker.claims.mention import Kind
from checker.claims.passage import Passage

_NAMES = frozenset({Kind.NOT_A_CLAIM, Kind.REFERENCE, Kind.ORDINAL})
_LONGEST = 12  # tokens of what belongs to a noun
_HYPHENS = "-‑"
_PARTICIPLES = ("ed", "ing")


class Complement(Struct, frozen=True):
    """The words that belong to a noun, and the token behind the last of them."""

    words: tuple[str, ...]
    last: int


def complement(passage: Passage, at: int, end: int | None = None) -> Complement:
    """Return what belongs to a noun or figure that ends before token ``at``: a phrase for each preposition.

    "op artikel 95", "aan de stichting in Breda"; what follows that is no such phrase is none of it.
    """
    words = passage.grammar.words
    lower = passage.tokens.lower
    end = min(at + _LONGEST, len(lower) if end is None else end)
    found: list[str] = []
    while at < end and lower[at] in words.facts["link"] and passage.covered[at] < 0:
        start = at + 1
        while start < end and passage.covered[start] < 0 and lower[start] in words.cues["article"]:
            start += 1
        covering = passage.covered[start] if start < end else -1
        if covering >= 0 and passage.spots[covering].meaning.kind in _NAMES:
            spot = passage.spots[covering]  # "artikel 6" and "artikel 8" are two things
            found.append(" ".join(lower[spot.first : spot.last]))
            at = spot.last
            continue
        behind = noun_phrase(passage, start, end)
        if behind == start:
            break
        found += plain_words(passage, start, behind)
        at = behind
    return Complement(tuple(found), at)


def noun_phrase(passage: Passage, at: int, end: int) -> int:
    """Return the token behind the noun that begins, with its adjectives, at token ``at``; ``at`` for none.

    Dutch adjectives end in -e and the noun is what does not, unless a name in capitals goes on; an English
    noun is the last word before one that is none, or before a participle.
    """
    tokens = passage.tokens
    first = at
    adjectives_end_in_e = passage.grammar.words.order == "nl"
    while at < end and is_word(passage, at):
        word = tokens.lower[at]
        if not adjectives_end_in_e and at > first and word.endswith(_PARTICIPLES):
            break
        at += 1
        if word in _HYPHENS or at == end:
            continue
        joined = tokens.glued(at) and tokens.lower[at] in _HYPHENS
        named = tokens.written(at - 1)[0].isupper() and tokens.written(at)[0].isupper()
        if adjectives_end_in_e and not word.endswith("e") and not joined and not named:
            break
    return at


def is_word(passage: Passage, at: int) -> bool:
    """Whether a token can be a noun or adjective, or joins two halves of one."""
    if passage.covered[at] >= 0:
        return False
    word = passage.tokens.lower[at]
    return counted(passage, at) or (word in _HYPHENS and passage.tokens.glued(at))


def plain_words(passage: Passage, first: int, last: int) -> Iterator[str]:
    """Yield the words of a phrase in lower case; what a hyphen joins is one word."""
    word = ""
    for at in range(first, last):
        if word and not passage.tokens.glued(at):
            yield word
            word = ""
        word += passage.tokens.lower[at]
    if word:
        yield word
