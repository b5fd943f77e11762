"""Which quantities does a sentence say are parts of which whole?"""

from collections.abc import Iterator, Sequence

from checker.claims.draft import Draft, Part
from checker.claims.itemised import itemised, units
from checker.claims.listing import TERMINALS, continues_list, starts, terminals_of
from checker.claims.mention import Kind
from checker.claims.passage import Passage
from checker.claims.remainder import others, remainder
from checker.claims.stream import Stream, parse, stream
from checker.claims.thereof import thereof
from checker.claims.ties import tied

_NEEDS = {
    "subset": "partitive",
    "together": "together",
    "equation": "plus",
    "rest": "rest",
    "rest_back": "points-back",
    "spread": "composed",
}
_TO_PRICE = 4  # tokens from a count to the price of one of what it counts: "40 woningen van"
_KINDS = tuple(kind for kind in TERMINALS if kind not in {"rest_back", "thereof"})


def sums(passage: Passage) -> Iterator[Draft]:
    """Yield the breakdowns and subsets of a passage, sentence by sentence."""
    previous: tuple[int, int] | None = None
    told: list[Draft] = []  # the parts that the sentence before names of the whole that opens it
    for first, last in passage.telling:
        whole = stream(passage, first, last)
        yield from _of(whole, 1)
        yield from itemised(whole)
        if told and previous is not None and whole.has("rest"):
            yield from others(told, stream(passage, *previous), whole)
        told = [*thereof(whole)]
        yield from told
        if previous is not None and whole.has("rest") and whole.has("points-back"):
            yield from remainder(stream(passage, *previous), whole)
        if previous is not None and _points_back(whole):
            both = stream(passage, previous[0], last)
            yield from (draft for draft in _of(both, 2) if _spans(draft, first))
        previous = (first, last)


def _points_back(sentence: Stream) -> bool:
    """Whether a sentence begins with "Hiervan", "Of these" or the like."""
    return any("partitive" in element.cues for element in sentence.elements[:3])


def _spans(draft: Draft, border: int) -> bool:
    """Whether a claim has its whole before the token ``border`` and its parts behind it."""
    whole, parts = draft.roles["total"][0].spot, draft.roles["part"]
    return whole.last <= border and all(part.spot.first >= border for part in parts)


def _of(sentence: Stream, sentences: int) -> Iterator[Draft]:
    for unit, places in units(sentence).items():
        if len(places) < 2:
            continue
        for kind in _KINDS if sentences == 1 else ("subset",):
            cue = _NEEDS.get(kind)
            if cue is not None and not sentence.has(cue):
                continue
            yield from _kind(sentence, kind, unit, places, sentences)


def _begins(sentence: Stream, at: int, places: Sequence[int]) -> bool:
    """Whether a list of parts may begin at a quantity: none is before it, and is no whole ("of the 12")."""
    whole = at > 0 and "of-whole" in sentence.elements[at - 1].cues
    return not whole and not continues_list(sentence, at, places)


def _kind(
    sentence: Stream, kind: str, unit: str | None, places: Sequence[int], sentences: int
) -> Iterator[Draft]:
    behind = 0
    table = TERMINALS[kind]

    def terminals(given: Stream, at: int) -> Sequence[str]:
        return terminals_of(given, at, kind, unit, places, table, loose=sentences == 2)

    for at in starts(sentence, kind, places):
        if at < behind or (kind in {"together", "equation"} and not _begins(sentence, at, places)):
            continue
        result = parse(sentence.passage.grammar, sentence, kind, at, terminals)
        if result is None:
            continue
        tree, end = result
        draft = tied(sentence, kind, tree, end, places, sentences)
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
