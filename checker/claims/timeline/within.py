"""Which spots stand in a stretch of a passage, and which of its sentences is that?"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from checker.claims.mentions import Passage, Spot

_LONGEST = 400  # tokens of a sentence; what is longer is a list or table without its marks


def told(passage: Passage) -> Iterator[tuple[int, Sequence[Spot]]]:
    """Yield the number of each sentence that holds a spot and is not endless, with its spots."""
    for number, (first, last) in enumerate(passage.sentences):
        found = spots_in(passage, first, last) if last - first <= _LONGEST else ()
        if found:
            yield number, found


def spots_in(passage: Passage, first: int, last: int) -> Sequence[Spot]:
    """Return the spots that begin at tokens ``first`` to ``last`` (excluded), in order."""
    return passage.spots[at_token(passage, first) : at_token(passage, last)]


def at_token(passage: Passage, token: int) -> int:
    """Return the index of the first spot that begins at ``token`` or behind it."""
    return bisect_left(passage.spots, token, key=_first)


def number_at(passage: Passage, token: int) -> int:
    """Return the number of the sentence that holds ``token``; the last where none does."""
    return min(bisect_right(passage.sentences, token, key=_end), max(len(passage.sentences) - 1, 0))


def bounds_at(passage: Passage, token: int) -> tuple[int, int]:
    """Return the sentence that holds ``token``, as its first token and the one behind it."""
    return passage.sentences[number_at(passage, token)] if passage.sentences else (0, len(passage.tokens))


def _first(spot: Spot) -> int:
    return spot.first


def _end(sentence: tuple[int, int]) -> int:
    return sentence[1]
