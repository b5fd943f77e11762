"""Which percentages does a sentence call the shares of one whole?"""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from checker.claims.mentions import Kind, Passage, Spot
from checker.claims.outgoing.draft import Draft, Part
from checker.claims.outgoing.stream import stream
from checker.quantity import Quantity

_FEWEST = 3


def distributions(passage: Passage) -> Iterator[Draft]:
    """Yield three or more percentages of a sentence on a distribution: "de verdeling is 40%, 35% en 30%".

    Where more than one answer may be given, a percentage is of another base or period, or one is what those
    before it are together ("40% en 30%, samen 70%"), nothing is said.
    """
    cues = passage.grammar.words.cues
    for first, last in passage.telling:
        words = set(passage.tokens.lower[first:last])
        if not words & cues["distribution"] or words & cues["several-answers"]:
            continue
        spots = [
            spot
            for spot in passage.spots
            if first <= spot.first < last
            and spot.meaning.kind is Kind.PERCENTAGE
            and isinstance(spot.meaning.value, Quantity)
        ]
        mentions = [spot.mention for spot in spots if spot.mention is not None]
        abouts = {(mention.about.base, mention.about.period, mention.about.scope) for mention in mentions}
        others = any(
            first <= spot.first < last and spot.meaning.kind is Kind.PERCENTAGE_POINT
            for spot in passage.spots
        )
        values = [spot.meaning.value for spot in spots if isinstance(spot.meaning.value, Quantity)]
        exact = all(value.hedge is None and value.value < 100 for value in values) and not _nested(values)
        if len(spots) < _FEWEST or _summed(passage, (first, last), spots[1]):
            continue
        if len(abouts) == 1 and not others and exact:
            yield Draft("distribution", {"part": tuple(Part(passage, spot) for spot in spots)})


def _summed(passage: Passage, bounds: tuple[int, int], second: Spot) -> bool:
    """Whether a total is told behind two shares: "42%, 13% en 33%, samen 88%"."""
    sentence = stream(passage, *bounds)
    return any("together" in each.cues and each.token > second.first for each in sentence.elements)


def _nested(values: Sequence[Quantity]) -> bool:
    """Whether one share is the sum of some that follow it: "70% (10%, 3% en 57%) en 30% (25% en 5%)"."""
    for at, whole in enumerate(values):
        made = Decimal(0)
        for number, part in enumerate(values[at + 1 :], start=1):
            made += part.value
            if number > 1 and made == whole.value:
                return True
            if made > whole.value:
                break
    return False
