"""Which sentences of a passage hold spots, which one holds a token, and are two hours of one day?"""

from collections.abc import Sequence
from decimal import Decimal

from checker.claims.mentions import Passage, Spot

_NOON, _EVENING = 13, 18  # hours
_LONGEST = 400  # tokens of a sentence; what is longer is a list or table without its marks


def told(passage: Passage) -> Sequence[tuple[int, Sequence[Spot]]]:
    """Return the number of each sentence that holds a spot and is not endless, with its spots, found once."""
    if passage.held is None:
        each = enumerate(passage.sentences)
        short = ((number, *ends) for number, ends in each if ends[1] - ends[0] <= _LONGEST)
        found = ((number, passage.spots_in(first, last)) for number, first, last in short)
        passage.held = tuple((number, spots) for number, spots in found if spots)
    return passage.held


def is_of_one_day(begin: Decimal | int, end: Decimal | int) -> bool:
    """Whether two hours are of one day: what begins by day and ends after noon runs over no midnight."""
    return begin <= _EVENING and end >= _NOON


def bounds_at(passage: Passage, token: int) -> tuple[int, int]:
    """Return the sentence that holds ``token``, as its first token and the one behind it."""
    return passage.sentences[passage.sentence_at(token)] if passage.sentences else (0, len(passage.tokens))
