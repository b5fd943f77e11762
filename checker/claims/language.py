"""Which language is a letter in, and which its blocks?"""

import re
from collections.abc import Iterable, Mapping

from checker.claims.words import Words
from checker.document import Block

_WORD = re.compile(r"[^\W\d_]+")
_ENOUGH_WORDS = 12
_ENOUGH_SHARE = (
    0.18  # running text of a language is about four tenths its own function words; of a cousin's, one tenth
)
_CLEARLY = 1.6


def language_of(text: str, words: Mapping[str, Words]) -> str | None:
    """Return the language whose function words the text is full of, None where none is or two are."""
    tokens = _WORD.findall(text.lower())
    if len(tokens) < _ENOUGH_WORDS:
        return None
    shares = sorted(((_share(tokens, each), name) for name, each in words.items()), reverse=True)
    best, name = shares[0]
    if best < _ENOUGH_SHARE or (len(shares) > 1 and best < _CLEARLY * shares[1][0]):
        return None
    return name


def language_of_letter(blocks: Iterable[Block], words: Mapping[str, Words]) -> str | None:
    """Return the language of all blocks together; a letter of few words is tried with what it has."""
    text = " ".join(block.text for block in blocks)
    found = language_of(text, words)
    if found is not None:
        return found
    tokens = _WORD.findall(text.lower())
    shares = (
        sorted(((_share(tokens, each), name) for name, each in words.items()), reverse=True) if tokens else []
    )
    if not shares or len(tokens) >= 3 * _ENOUGH_WORDS:
        return None
    return shares[0][1] if shares[0][0] > 0 and (len(shares) == 1 or shares[0][0] > shares[1][0]) else None


def _share(tokens: list[str], words: Words) -> float:
    function_words = words.sets["function-words"]
    return sum(token in function_words for token in tokens) / len(tokens)
