"""Which shares of a few does a sentence state?"""

from collections.abc import Iterator

from checker.claims.mentions import Kind, Passage, counted
from checker.claims.outgoing.draft import Draft, Part
from checker.quantity import Quantity

_FEW = 100  # of so many any whole percentage is possible
_FEWEST = 4  # of no more than these a part of each is meant: "33% van de 2 zijden van de verpakking"


def few(passage: Passage) -> Iterator[Draft]:
    """Yield "34% van de 12 gemeenten": a percentage, "van de", and a small exact count of something."""
    words = passage.grammar.words
    for spot, following in zip(passage.spots, passage.spots[1:], strict=False):
        if spot.meaning.kind is not Kind.PERCENTAGE or following.meaning.kind is not Kind.COUNT:
            continue
        between = " ".join(passage.between(spot.last, following.first))
        whole = following.meaning.value
        exact = isinstance(whole, Quantity) and not whole.measured and _FEWEST < whole.value < _FEW
        if between in words.cues["of-whole"] and exact and counted(passage, following.last):
            yield Draft(
                "share_of_few", {"percentage": (Part(passage, spot),), "whole": (Part(passage, following),)}
            )
