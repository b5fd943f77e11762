"""Which language is a letter in, and which its blocks?"""

import math
import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from itertools import chain

from msgspec import Struct

from checker.claims.lexicon.own_words import triples
from checker.claims.lexicon.words import Words
from checker.document import Block

_WORD = re.compile(r"[^\W\d_]+")
_SIGNED = r"\S*(?:://|www\.|@)\S*"
# Addresses and tags are in no language. Each piece between spaces is searched for the sign of an address only
# from its beginning, or from the end of a tag that began before it, so once or twice.
_ADDRESS = re.compile(
    rf"(?<!\S){_SIGNED}|</?[a-z][^\s<>]{{0,400}}>|</?[a-z][^<>]{{0,400}}>(?:{_SIGNED})?", re.IGNORECASE
)
_ENOUGH_WORDS = 12
# Running text of a language is about four tenths its own function words; of a cousin's, one to two tenths.
_RUNNING_TEXT = 0.3
_CLEARLY = 1.6

# How well a language is known in a text: the share of its words that are the language's own, and the share of
# all groups of three letters that occur in such words. The two together are about 1.0 or more in 99 of 100
# pieces (15 to 80 words) of Dutch and English letters; of other languages (German, French, Frisian, Danish,
# Czech) they are less than about 1.0 in 75 and less than about 1.25 in 95. Shorter pieces spread more.
_KNOWN = 1.0
_WELL_KNOWN = 1.25
_OWN = 0.35  # a new language's word file may hold few words, but these are its small ones
_SPEAKS = 5  # words in small letters that a block needs to be running text, and no label or name
_ENOUGH_SPOKEN = 12
_SPREAD = 0.5
_KNOWN_WORDS = 20_000  # that are kept cut in groups
_SURE = 2  # words by which the language is ahead of the next


class Told(Struct, frozen=True):
    """The language of a letter, None where no grammar fits; ``sure``: no other comes near."""

    language: str | None
    sure: bool = True


def language_of(text: str, words: Mapping[str, Words]) -> str | None:
    """Return the language whose function words a block is full of, None where none is or two are.

    A foreign title in a note has less of them, and what stands around it ("6 mei 2024") is the letter's own.
    """
    tokens = _WORD.findall(text.lower())
    if len(tokens) < _ENOUGH_WORDS:
        return None
    shares = sorted(
        ((_share(tokens, each.sets["function-words"]), name) for name, each in words.items()), reverse=True
    )
    best, name = shares[0]
    if best < _RUNNING_TEXT or (len(shares) > 1 and best < _CLEARLY * shares[1][0]):
        return None
    return name


def language_of_letter(
    blocks: Iterable[Block], words: Mapping[str, Words], neighbours: Mapping[str, frozenset[str]]
) -> Told:
    """Return the likeliest language of all blocks together.

    Names, labels and figures of a table tell little, so that few words suffice; it is refused where it has
    more of a neighbour's small words than of its own, or running text that looks like none that is known.
    """
    texts = [_ADDRESS.sub(" ", block.text) for block in blocks]
    written = [word for text in texts for word in _WORD.findall(text)]
    tokens = [word.lower() for word in written]
    if not tokens or _is_in_other_letters(tokens, words):
        return Told(None)
    counts = {name: sum(map(each.own.__contains__, tokens)) for name, each in words.items()}
    groups = _groups(tokens)
    ranked = sorted(words, key=lambda name: (counts[name] / len(tokens) + _shape(groups, words[name]), name))
    best = ranked[-1]
    spoken = [word for text in texts for word in _spoken(text)]
    if _is_strange(written, words, neighbours) or _is_unknown(spoken, words):
        return Told(None)
    next_best = max((counts[name] for name in ranked[:-1]), default=0)
    return Told(best, counts[best] - next_best >= _SURE)


def _is_in_other_letters(tokens: Sequence[str], words: Mapping[str, Words]) -> bool:
    """Tell whether most words have no letter in common with any word that is known: Greek, Japanese."""
    known = frozenset().union(*(word for each in words.values() for word in each.own))
    return 2 * sum(map(known.isdisjoint, tokens)) > len(tokens)


def _is_strange(
    written: Sequence[str], words: Mapping[str, Words], neighbours: Mapping[str, frozenset[str]]
) -> bool:
    """Tell whether a neighbour has more of its small words here than any known language has.

    Two of them must be its alone; where the rest looks little like what is known, one of more than a letter.
    """
    seen = [word if len(word) == 1 else word.lower() for word in written]  # a capital alone is of "U.S."
    known = max(sum(map(_small_words(each).__contains__, seen)) for each in words.values())
    for small in neighbours.values():
        here = [word for word in seen if word in small]
        if len(here) <= max(known, 1):
            continue
        alone = [word for word in here if all(word not in each.own for each in words.values())]
        if len(alone) > 1 and max(map(len, alone)) > 1:
            return True
        if alone and len(alone[0]) > 1 and sum(_familiar(seen, words)) < _WELL_KNOWN:
            return True
    return False


def _small_words(words: Words) -> frozenset[str]:
    """Return what the words of neighbours are: function words, months, days and numbers."""
    named = (*words.months, *words.weekdays, *words.numbers.parts)
    return words.sets["function-words"].union(each.lower() for each in named)


def _is_unknown(spoken: Sequence[str], words: Mapping[str, Words]) -> bool:
    """Tell whether running text looks like no language that is known."""
    if len(spoken) < _ENOUGH_SPOKEN:
        return False
    own, shape = _familiar(spoken, words)
    chance = _SPREAD / math.sqrt(len(spoken))  # of few words more may happen to be unknown
    return own < _OWN and own + shape < _KNOWN - chance


def _familiar(tokens: Sequence[str], words: Mapping[str, Words]) -> tuple[float, float]:
    """Return the shares of own words and of own groups of letters, in the language that is known best."""
    groups = _groups(tokens)
    return max(((_share(tokens, each.own), _shape(groups, each)) for each in words.values()), key=sum)


def _spoken(text: str) -> list[str]:
    """Return the words in small letters of a text that has enough of them to be more than a label."""
    small = [word for word in _WORD.findall(text) if word.islower()]
    return small if len(small) >= _SPEAKS else []


def _groups(tokens: Sequence[str]) -> Mapping[str, int]:
    """Return how often each group of three letters is there."""
    return Counter(chain.from_iterable(map(_cut, tokens)))


@lru_cache(_KNOWN_WORDS)
def _cut(word: str) -> tuple[str, ...]:
    """Return the groups of a word; most words of a letter come again, in it and in the next."""
    return tuple(triples(word))


def _shape(groups: Mapping[str, int], words: Words) -> float:
    own = sum(map(groups.__getitem__, groups.keys() & words.triples))
    return own / sum(groups.values()) if groups else 0


def _share(tokens: Sequence[str], known: frozenset[str]) -> float:
    return sum(map(known.__contains__, tokens)) / len(tokens)
