"""Which words and phrases of the word files stand at a place of a text?"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Mapping
from typing import Any

from msgspec import Struct

from checker.claims.lexicon.tokens import Tokens
from checker.claims.lexicon.words import Words

DIGITS = frozenset("0123456789")
_NO_UNITS = frozenset("GMT")  # capitals of which the small letter is a unit
# "f 98,55", "f 250,-", "f 1.200"; a capital only with what makes it an amount: "F 98,55", not "F 16" or a fax
_GUILDERS = re.compile(r"f ?[1-9][\d.]+(?:,[\d=-]+)?(?![\w/-])|[fF] ?\d[\d.]*,(?:\d\d|-)(?!\w)")
BLANKS = " \u00a0\u2007\u2009\u202f"


class Lexeme(Struct, frozen=True):
    """A terminal that fits tokens ``first`` to ``last`` (excluded), and its meaning.

    ``places`` are the decimals of DIGITS as written.
    """

    terminal: str
    value: Any
    first: int
    last: int
    places: int = 0


def says(words: Iterable[str], phrases: Iterable[str]) -> bool:
    """Return whether one of some phrases, their words parted by blanks, stands among words in lower case."""
    text = f" {' '.join(words)} "
    return any(f" {phrase} " in text for phrase in phrases)


def by_first(phrases: Iterable[str]) -> Mapping[str, tuple[tuple[str, ...], ...]]:
    """Return the words of each phrase, by the first of them, the longest first."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for phrase in phrases:
        words = tuple(phrase.split())
        found.setdefault(words[0], []).append(words)
    return {first: tuple(sorted(some, key=lambda one: (-len(one), one))) for first, some in found.items()}


class Phrases:
    """The tokens of one text, and what the word files say of them."""

    def __init__(self, tokens: Tokens, words: Words) -> None:
        self.tokens = tokens
        self.words = words

    def word(self, index: int, *terminals: str) -> Lexeme | None:
        """Return the longest word or phrase at token ``index`` that is one of ``terminals``."""
        if not 0 <= index < len(self.tokens) or self.tokens.lower[index] not in self.words.lexicon:
            return None
        spelled = self.spelled(index, self.tokens.lower[index])
        return max((each for each in spelled if each.terminal in terminals), key=reach, default=None)

    def spelled(self, index: int, word: str) -> list[Lexeme]:
        """Return the words and phrases that begin with ``word``, which is the token at ``index``."""
        found = []
        tokens = self.tokens
        for spelling in self.words.lexicon[word]:
            end = index + len(spelling.pieces)
            if end == index + 1 or (
                tokens.lower[index:end] == spelling.pieces
                and all(not glue or tokens.glued(index + at) for at, glue in enumerate(spelling.glued))
            ):
                if spelling.terminal == "BOUND" and self._compares(index + 1):
                    continue  # "200 of hoger dan 190"
                if spelling.terminal == "UNIT" and len(word) == 1 and tokens.written(index) in _NO_UNITS:
                    continue  # "5G" is no weight
                if spelling.terminal == "CURRENCY" and word == "f" and not self._guilders(index):
                    continue
                found.append(Lexeme(spelling.terminal, spelling.value, index, end))
        return found

    def after(self, end: int) -> int:
        """Return the first token that begins at or behind the character ``end``."""
        return bisect_left(self.tokens.starts, end)

    def match(self, terminal: str, expression: re.Pattern[str], index: int) -> list[Lexeme]:
        """Return the lexeme that an expression finds at token ``index``; the match is its value."""
        match = expression.match(self.tokens.text, self.tokens.starts[index])
        return [] if match is None else [Lexeme(terminal, match, index, self.after(match.end()))]

    def _guilders(self, index: int) -> bool:
        """Whether an "f" leads to an amount of guilders, and is no item ("onder f 12") or fax."""
        if _GUILDERS.match(self.tokens.text, self.tokens.starts[index]) is None:
            return False
        before = self.tokens.lower[index - 1] if index else ""
        return all(each.terminal != "LABEL" for each in self.words.lexicon.get(before, ()))

    def _compares(self, index: int) -> bool:
        """Whether a phrase that bounds the number behind it begins at token ``index``: "hoger dan"."""
        hedge = self.word(index, "HEDGE")
        if hedge is None:
            return False
        following = self.tokens.lower[hedge.last] if hedge.last < len(self.tokens) else ""
        return hedge.last > index + 1 or following[:1] in DIGITS


def reach(lexeme: Lexeme) -> int:
    """Return the token behind a lexeme: the longest wins."""
    return lexeme.last
