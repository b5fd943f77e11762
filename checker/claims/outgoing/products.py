"""Which shares of a few and prices of many does a sentence state?"""

from collections.abc import Iterator, Sequence

from checker.claims.lexicon import taken
from checker.claims.mentions import Kind, Passage, Spot, counted
from checker.claims.outgoing.draft import Draft, Part
from checker.claims.outgoing.stream import Stream, is_stop, parse, stream
from checker.quantity import Quantity

_FEW = 100  # of so many any whole percentage is possible
_FEWEST = 4  # of no more than these a part of each is meant: "33% van de 2 zijden van de verpakking"
_TO_EACH = 3
_TO_TOTAL = 8


def products(passage: Passage) -> Iterator[Draft]:
    """Yield the shares of a few and the products of a passage."""
    yield from _shares(passage)
    for first, last in passage.telling:
        sentence = stream(passage, first, last)
        if sentence.has("together"):
            yield from _priced(sentence)


def _shares(passage: Passage) -> Iterator[Draft]:
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


def _priced(sentence: Stream) -> Iterator[Draft]:
    """Yield "100 voertuigen van € 2 miljoen, in totaal € 300 miljoen"."""
    for at, element in enumerate(sentence.elements):
        if element.spot < 0 or _count(sentence.spot(at)) is None:
            continue
        result = parse(sentence.passage.grammar, sentence, "product", at, _terminals)
        if result is None:
            continue
        tree, _ = result
        tokens = taken(tree)
        each, total = (place for kind, place in tokens if kind == "Q")
        cue = next(place for kind, place in tokens if kind == "TOGETHER")
        if each - at - 1 > _TO_EACH + 1 or cue - each - 1 > _TO_TOTAL or total - cue - 1 > _TO_EACH:
            continue
        values = [
            value
            for place in (at, each, total)
            if isinstance(value := sentence.spot(place).meaning.value, Quantity)
        ]
        if values[1].unit == values[2].unit and not any(value.rate for value in values):
            names = {"count": at, "each": each, "total": total}
            yield Draft(
                "product",
                {role: (Part(sentence.passage, sentence.spot(place)),) for role, place in names.items()},
            )


def _count(spot: Spot) -> Quantity | None:
    value = spot.meaning.value
    plain = spot.meaning.kind is Kind.COUNT and isinstance(value, Quantity)
    return value if plain and isinstance(value, Quantity) else None


def _terminals(sentence: Stream, at: int) -> Sequence[str]:
    element = sentence.elements[at]
    if element.spot >= 0:
        spot = sentence.spot(at)
        if spot.meaning.kind is Kind.MONEY:
            return ("Q",)
        return (
            ("COUNT",)
            if _count(spot) is not None
            else ("W",)
            if not isinstance(spot.meaning.value, Quantity)
            else ()
        )
    if is_stop(sentence, at):
        return ()
    named = [
        terminal for cue, terminal in (("each", "EACH"), ("together", "TOGETHER")) if cue in element.cues
    ]
    return (*named, "W")
