"""Which quantities does a sentence say are parts of which whole?"""

from collections.abc import Iterator, Sequence

from checker.claims.mentions import Kind, Passage
from checker.claims.outgoing.draft import Draft, Part
from checker.claims.outgoing.listing import TERMINALS, continues_list, starts, terminals_of, units
from checker.claims.outgoing.remainder import others
from checker.claims.outgoing.stream import Stream, parse, stream
from checker.claims.outgoing.thereof import thereof
from checker.claims.outgoing.ties import tied

_NEEDS = {
    "subset": "partitive",
    "together": "together",
    "equation": "plus",
    "rest": "rest",
    "composed": "composed",
    "spread": "composed",
}
_TO_PRICE = 4  # tokens from a count to the price of one of what it counts: "40 woningen van"
_KINDS = tuple(kind for kind in TERMINALS if kind != "thereof")


def sums(passage: Passage) -> Iterator[Draft]:
    """Yield the breakdowns and subsets of a passage, sentence by sentence."""
    previous: Stream | None = None
    told: list[Draft] = []  # the parts that the sentence before names of the whole that opens it
    for first, last in passage.telling:
        sentence = stream(passage, first, last)
        yield from _of(sentence)
        if told and previous is not None and sentence.has("rest"):
            yield from others(told, previous, sentence)
        told = [*thereof(sentence)]
        yield from told
        previous = sentence


def _of(sentence: Stream) -> Iterator[Draft]:
    for unit, places in units(sentence).items():
        if len(places) < 2:
            continue
        for kind in _KINDS:
            cue = _NEEDS.get(kind)
            if cue is None or sentence.has(cue):
                yield from _kind(sentence, kind, unit, places)


def _begins(sentence: Stream, at: int, places: Sequence[int]) -> bool:
    """Whether a list of parts may begin at a quantity: none is before it, and is no whole ("of the 12")."""
    whole = at > 0 and "of-whole" in sentence.elements[at - 1].cues
    return not whole and not continues_list(sentence, at, places)


def _kind(sentence: Stream, kind: str, unit: str | None, places: Sequence[int]) -> Iterator[Draft]:
    behind = 0
    table = TERMINALS[kind]

    def terminals(given: Stream, at: int) -> Sequence[str]:
        return terminals_of(given, at, kind, unit, places, table)

    for at in starts(sentence, kind, places):
        if at < behind or (kind in {"together", "equation"} and not _begins(sentence, at, places)):
            continue
        result = parse(sentence.passage.grammar, sentence, kind, at, terminals)
        if result is None:
            continue
        tree, end = result
        draft = tied(sentence, kind, tree, end, places)
        if draft is not None:
            behind = end if kind != "subset" else at + 1
            if kind != "together" or not any(_prices_one(part) for part in draft.roles["part"]):
                yield draft


def _prices_one(part: Part) -> bool:
    """Whether an amount is the price of one of several: "40 woningen van € 250.000 en een school van ..."."""
    passage, spot = part.passage, part.spot
    if spot.meaning.kind is not Kind.MONEY or spot.first < _TO_PRICE:
        return False
    if passage.tokens.lower[spot.first - 1] not in passage.grammar.words.cues["each"]:
        return False
    counted = (passage.covered[at] for at in range(spot.first - _TO_PRICE, spot.first - 1))
    return any(at >= 0 and passage.spots[at].meaning.kind is Kind.COUNT for at in counted)
