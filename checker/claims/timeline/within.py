"""Which sentences of a passage hold spots, which one holds a token, and are two hours of one day?"""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from checker.claims.mentions import Passage, Spot

_NOON, _EVENING = 13, 18  # hours
_LONGEST = 400  # tokens of a sentence; what is longer is a list or table without its marks


def told(passage: Passage) -> Iterator[tuple[int, Sequence[Spot]]]:
    """Yield the number of each sentence that holds a spot and is not endless, with its spots."""
    for number, (first, last) in enumerate(passage.sentences):
        found = passage.spots_in(first, last) if last - first <= _LONGEST else ()
        if found:
            yield number, found


def is_of_one_day(begin: Decimal | int, end: Decimal | int) -> bool:
    """Whether two hours are of one day: what begins by day and ends after noon runs over no midnight."""
    return begin <= _EVENING and end >= _NOON


def bounds_at(passage: Passage, token: int) -> tuple[int, int]:
    """Return the sentence that holds ``token``, as its first token and the one behind it."""
    return passage.sentences[passage.sentence_at(token)] if passage.sentences else (0, len(passage.tokens))
