"""Which numbers in brackets behind names make the number before the row?

"Six warehouses, in Kent (2), Essex (3) and Surrey (2)": each name has its part of the six.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from checker.claims.drafting import Draft, Part
from checker.claims.mentions import Kind, Passage, Spot
from checker.claims.syntax import Sentence, sentence
from checker.quantity import Quantity

_ITEM = r"p?[dms]?[aNn]+\(q\)"
# A number and its noun, then names with a number each; a comma, colon or preposition leads to the first.
_ROW = re.compile(rf"qa*[nN]+[xvie]{{0,2}}(?:[,:]|(?=p))({_ITEM}(?:(?:,c?|c){_ITEM})+)(?!,?c?p?[dms]?[aNn])")
_TIMES = 2  # as much as the whole: a row that comes to more, or to less than half, is of something else


def bracketed(passage: Passage) -> Iterator[Draft]:
    """Yield each number with the numbers of the row of names behind its noun.

    Not ages, numbers that count on ("zones A (1), B (2) and C (3)"), nor as many names as things.
    """
    for first, _ in passage.telling:
        said = sentence(passage, passage.sentence_at(first))
        tags = said.units.tags
        if "(q)" not in tags:
            continue
        for row in _ROW.finditer(tags):
            places = [row.start(), *(at for at in range(*row.span(1)) if tags[at] == "q")]
            spots = [_spot(said, at) for at in places]
            if _make_one(spots):
                whole, *parts = (Part(passage, spot) for spot in spots)
                yield Draft("breakdown", {"total": (whole,), "part": tuple(parts)})


def _spot(said: Sentence, unit: int) -> Spot:
    return said.passage.spots[said.units.spots[unit]]


def _make_one(spots: Sequence[Spot]) -> bool:
    """Whether the numbers behind the first can be its parts."""
    numbers = [spot.meaning.value for spot in spots if spot.meaning.kind is Kind.COUNT]
    exact = [each for each in numbers if isinstance(each, Quantity) and each.hedge is None]
    if len(exact) < len(spots):
        return False
    whole, *parts = exact
    if whole.value == len(parts):
        return False
    added = sum(part.value for part in parts)
    counts_on = all(other.value - one.value == 1 for one, other in pairwise(parts))
    near = added < whole.value * _TIMES and whole.value < added * _TIMES
    return near and not counts_on and max(part.value for part in parts) < whole.value
