"""Which words, and which groups of three letters, are a language's own?"""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

_WORD = re.compile(r"[^\W\d_]+")
_NO_WORDS = frozenset({"language", "order", "separators"})
_GROUP = 3


def own_words(sections: Mapping[str, Any]) -> frozenset[str]:
    """Return the words of all sections of a word file, single and in lower case.

    A single letter ("m" for metres) is one only if it is a small word of the language ("I", "u").
    """
    small = frozenset(str(word).lower() for word in sections["function-words"])
    every = (word for name, section in sections.items() if name not in _NO_WORDS for word in _words(section))
    return frozenset(word for word in every if len(word) > 1 or word in small)


def triples_of(words: Iterable[str]) -> frozenset[str]:
    """Return all groups of letters in ``words``."""
    return frozenset(group for word in words for group in triples(word))


def triples(word: str) -> Iterator[str]:
    """Yield the groups of a word with its two ends, "^da", "dag", "ag$"; a short one has none of its own."""
    if len(word) > _GROUP:
        ended = f"^{word}$"
        yield from (ended[at : at + _GROUP] for at in range(len(word)))


def _words(section: Any) -> Iterator[str]:
    if isinstance(section, Mapping):
        for part in section.values():
            yield from _words(part)
    elif isinstance(section, list):
        for part in section:
            yield from _words(part)
    elif section is not None:
        yield from _WORD.findall(str(section).lower())
