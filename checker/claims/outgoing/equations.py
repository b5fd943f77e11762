"""Which additions does a letter write out: "3,5% + 1,5% = 5%"?"""

from collections.abc import Iterator, Sequence

from checker.claims.lexicon import taken
from checker.claims.mentions import ADDED, Passage
from checker.claims.outgoing.draft import Draft, Part
from checker.claims.outgoing.remarks import in_remark
from checker.claims.outgoing.stream import Stream, parse, stream
from checker.quantity import Quantity

_ENTRY = "equation"
_TO_EQUALS = 13  # elements from the last part
_SIGNS = frozenset("×x*÷/")


def equations(passage: Passage) -> Iterator[Draft]:
    """Yield the additions of a passage; nothing but remarks in brackets may stand between their figures."""
    for first, last in passage.telling:
        sentence = stream(passage, first, last)
        if sentence.has("plus") and sentence.has("equals"):
            for unit, places in _units(sentence).items():
                yield from _of(sentence, unit, places)


def _units(sentence: Stream) -> dict[str | None, list[int]]:
    """Return the elements that are quantities, by unit, in order."""
    found: dict[str | None, list[int]] = {}
    for at, element in enumerate(sentence.elements):
        if element.spot >= 0:
            read = sentence.spot(at).meaning
            if read.kind in ADDED and isinstance(read.value, Quantity):
                found.setdefault(read.value.unit, []).append(at)
    return found


def _of(sentence: Stream, unit: str | None, places: Sequence[int]) -> Iterator[Draft]:
    def terminals(given: Stream, at: int) -> Sequence[str]:
        return _terminals(given, at, unit, places)

    behind = 0
    for at in places:
        if at < behind or (at and _goes_on(sentence, at)):
            continue
        result = parse(sentence.passage.grammar, sentence, _ENTRY, at, terminals)
        if result is None:
            continue
        tree, behind = result
        row = taken(tree)
        *parts, whole = [place for terminal, place in row if terminal == "Q"]
        equals = next(place for terminal, place in row if terminal == "EQUALS")
        if equals - parts[-1] <= _TO_EQUALS:
            roles = {
                "total": (Part(sentence.passage, sentence.spot(whole)),),
                "part": tuple(Part(sentence.passage, sentence.spot(place)) for place in parts),
            }
            yield Draft("breakdown", roles)


def _goes_on(sentence: Stream, at: int) -> bool:
    """Whether what stands before a figure makes it a later part of something longer."""
    before = sentence.elements[at - 1]
    return before.spot < 0 and ("plus" in before.cues or sentence.word(at - 1) in _SIGNS)


def _terminals(sentence: Stream, at: int, unit: str | None, places: Sequence[int]) -> Sequence[str]:
    """Return what an element can be: a quantity of the unit, a sign, or a word of a remark."""
    element = sentence.elements[at]
    if element.spot >= 0:
        read = sentence.spot(at).meaning
        if isinstance(read.value, Quantity) and read.kind in ADDED and read.value.unit == unit:
            return () if read.value.rate else ("Q",)
        return ("W",) if in_remark(sentence, at, places) else ()
    if sentence.word(at) in _SIGNS:
        return ()
    named = [name for cue, name in (("plus", "PLUS"), ("equals", "EQUALS")) if cue in element.cues]
    if named:
        return named
    return ("W",) if in_remark(sentence, at, places) else ()
