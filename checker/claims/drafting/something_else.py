"""What does a sentence say that could make it a sentence about something else?"""

from collections.abc import Iterator

from msgspec import Struct

from checker.claims.mentions import Passage

_OPENERS = frozenset(".:?!•*\"“‘'«(")


class Telling(Struct, frozen=True):
    """The proper names of a sentence, and its words that tell one time or case from another.

    ``apart`` are words such as "vorig" and "eerste"; ``moves``: it tells of a change; ``anothers``: of what
    somebody says, or of one case ("volgens", "als").
    """

    names: frozenset[str]
    apart: frozenset[str]
    moves: bool
    anothers: bool

    def differs(self, other: "Telling") -> bool:
        """Whether the two sentences may be about two things.

        Each has a name that the other does not, or they do not tell the same time, or one tells of a change.
        """
        names = bool(self.names - other.names) and bool(other.names - self.names)
        return names or self.apart != other.apart or self.moves or other.moves


def telling(passage: Passage, first: int, last: int) -> Telling:
    """Return what the sentence of tokens ``first`` to ``last`` (excluded) tells."""
    words = passage.grammar.words
    said = set(passage.between(first, last))
    moves = bool(said & (words.cues["up"] | words.cues["down"]))
    names = frozenset(_names(passage, first, last))
    return Telling(
        names, frozenset(said & words.facts["apart"]), moves, anothers=bool(said & words.facts["anothers"])
    )


def _names(passage: Passage, first: int, last: int) -> Iterator[str]:
    """Yield the words with a capital but for the sentence's first ("Ede: ..." is one) and for mentions."""
    tokens = passage.tokens
    if first + 1 < last and tokens.lower[first + 1] == ":":
        yield tokens.lower[first]
    for at in range(first + 1, last):
        named = passage.covered[at] < 0 and tokens.text[tokens.starts[at]].isupper()
        if named and tokens.lower[at - 1] not in _OPENERS:
            yield tokens.lower[at]
