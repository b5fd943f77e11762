"""What is made once for the words of a language?"""

from collections.abc import Callable
from typing import TypeVar

from checker.claims.lexicon.words import Words

_Made = TypeVar("_Made")


def kept(make: Callable[[Words], _Made]) -> Callable[[Words], _Made]:
    """Return ``make``, called once for each word file in a process; `functools.cache` cannot hash words."""
    known: dict[int, tuple[Words, _Made]] = {}  # the words are kept, so that no other takes their id

    def made(words: Words) -> _Made:
        found = known.get(id(words))
        if found is None:
            found = known[id(words)] = (words, make(words))
        return found[1]

    return made
