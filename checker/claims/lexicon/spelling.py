"""How is a word or phrase of the word files found among the tokens of a text?"""

from collections.abc import Iterator
from typing import Any

from msgspec import Struct

from checker.claims.lexicon.tokens import split


class Spelling(Struct, frozen=True):
    """One way to write one meaning.

    ``pieces`` are its tokens in lower case; ``glued`` says of each whether it must touch the one before.
    ``terminal`` is the class of its meaning in the grammars and ``value`` the meaning itself.
    """

    pieces: tuple[str, ...]
    glued: tuple[bool, ...]
    terminal: str
    value: Any


def spellings(word: str, terminal: str, value: Any) -> Iterator[Spelling]:
    """Yield the spelling of ``word``, and the one without its last full stop ("mln." and "mln")."""
    yield _spelling(word, terminal, value)
    if word.endswith(".") and len(word) > 1:
        yield _spelling(word[:-1], terminal, value)


def _spelling(word: str, terminal: str, value: Any) -> Spelling:
    tokens = split(word)
    glued = tuple(index > 0 and tokens.ends[index - 1] == start for index, start in enumerate(tokens.starts))
    return Spelling(tokens.lower, glued, terminal, value)
