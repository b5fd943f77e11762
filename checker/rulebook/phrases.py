"""Does a text say one of the words that a rule names?"""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from msgspec import Struct, field

ANY = ""  # the language of words that are looked for in every text
_NEAR = 80  # characters beside a mention in which a phrase right beside it must end or begin


class Phrases(Struct, frozen=True):
    """Words and phrases in lower case, by the language of the texts that they are looked for in.

    A word that ends in * stands for all that begin so: "verle*" is "verleen" and "verlenen".
    """

    texts: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def of(self, language: str) -> tuple[str, ...]:
        """Return the words for a text in a language."""
        own = self.texts.get(language, ()) if language != ANY else ()
        return (*self.texts.get(ANY, ()), *own)

    def places(
        self, text: str, language: str, start: int = 0, end: int | None = None
    ) -> Iterator[re.Match[str]]:
        """Yield where a text has one of them, as whole words."""
        words = self.of(language)
        if words:
            yield from _anywhere(words).finditer(text, start, len(text) if end is None else end)

    def in_text(self, text: str, language: str, start: int = 0, end: int | None = None) -> bool:
        """Tell whether a text has one of them."""
        return next(self.places(text, language, start, end), None) is not None

    def end_at(self, text: str, language: str, at: int) -> bool:
        """Tell whether one of them stands right before a place in a text."""
        words = self.of(language)
        return bool(words) and _ends(words).search(text, max(0, at - _NEAR), at) is not None

    def begin_at(self, text: str, language: str, at: int) -> bool:
        """Tell whether one of them stands right behind a place in a text."""
        words = self.of(language)
        return bool(words) and _begins(words).match(text, at, at + _NEAR) is not None


@lru_cache(maxsize=1024)
def _anywhere(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{_either(words)})(?!\w)", re.IGNORECASE)


@lru_cache(maxsize=1024)
def _ends(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{_either(words)})\W{{0,3}}\Z", re.IGNORECASE)


@lru_cache(maxsize=1024)
def _begins(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"\W{{0,3}}(?:{_either(words)})(?!\w)", re.IGNORECASE)


def _either(words: tuple[str, ...]) -> str:
    return "|".join(map(_expression, sorted(words, key=len, reverse=True)))


def _expression(phrase: str) -> str:
    words = phrase.split()
    return r"\s{1,3}".join(
        rf"{re.escape(word.removesuffix('*'))}\w{{0,40}}" if word.endswith("*") else re.escape(word)
        for word in words
    )
