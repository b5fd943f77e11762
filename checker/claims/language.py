"""Which language is a letter in, and which its blocks?"""

import re
from collections.abc import Iterable, Mapping

from checker.claims.words import Words
from checker.document import Block

_WORD = re.compile(r"[^\W\d_]+")
_ENOUGH_WORDS = 12
# Running text of a language is about four tenths its own function words; of a cousin's, one to two tenths.
_RUNNING_TEXT = 0.3
_ENOUGH_SHARE = 0.2  # of a whole letter, with its tables and addresses
_ENOUGH_IN_FEW = 0.27  # of one of few words
_CLEARLY = 1.6


def language_of(text: str, words: Mapping[str, Words], enough: float = _RUNNING_TEXT) -> str | None:
    """Return the language whose function words the text is full of, None where none is or two are.

    ``enough`` is the share of function words that running text has; a foreign title in a note has less, and
    what stands around it ("6 mei 2024") is the letter's own.
    """
    return _told(_WORD.findall(text.lower()), words, enough)


def _told(tokens: list[str], words: Mapping[str, Words], enough: float) -> str | None:
    if len(tokens) < _ENOUGH_WORDS:
        return None
    shares = sorted(
        ((_share(tokens, each.sets["function-words"]), name) for name, each in words.items()), reverse=True
    )
    best, name = shares[0]
    if best < enough or (len(shares) > 1 and best < _CLEARLY * shares[1][0]):
        return None
    return name


def language_of_letter(blocks: Iterable[Block], words: Mapping[str, Words]) -> str | None:
    """Return the language of all blocks together; a letter of few words is tried with what it has."""
    text = " ".join(block.text for block in blocks)
    tokens = _WORD.findall(text.lower())
    few = len(tokens) < 3 * _ENOUGH_WORDS
    found = _told(tokens, words, _ENOUGH_IN_FEW if few else _ENOUGH_SHARE)
    if found is not None or not tokens or not few:
        return found
    shares = sorted(((_share(tokens, _own_words(each)), name) for name, each in words.items()), reverse=True)
    best, name = shares[0]
    needed = _ENOUGH_IN_FEW if len(tokens) >= _ENOUGH_WORDS else 0
    return name if best > needed and (len(shares) == 1 or best > shares[1][0]) else None


def _own_words(words: Words) -> frozenset[str]:
    """Return what few words can be told by: days, months, numbers and header fields too."""
    named = {*words.months, *words.weekdays, *words.numbers.parts}
    headers = {
        part for names in words.header_fields.values() for name in names for part in _WORD.findall(name)
    }
    return words.sets["function-words"].union(each.lower() for each in named | headers)


def _share(tokens: list[str], known: frozenset[str]) -> float:
    return sum(map(known.__contains__, tokens)) / len(tokens)
