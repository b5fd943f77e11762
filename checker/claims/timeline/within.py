"""Which sentences of a passage hold spots, and which one holds a token?"""

from collections.abc import Iterator, Sequence

from checker.claims.mentions import Passage, Spot

_LONGEST = 400  # tokens of a sentence; what is longer is a list or table without its marks


def told(passage: Passage) -> Iterator[tuple[int, Sequence[Spot]]]:
    """Yield the number of each sentence that holds a spot and is not endless, with its spots."""
    for number, (first, last) in enumerate(passage.sentences):
        found = passage.spots_in(first, last) if last - first <= _LONGEST else ()
        if found:
            yield number, found


def bounds_at(passage: Passage, token: int) -> tuple[int, int]:
    """Return the sentence that holds ``token``, as its first token and the one behind it."""
    return passage.sentences[passage.sentence_at(token)] if passage.sentences else (0, len(passage.tokens))
