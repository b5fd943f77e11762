"""Which part does a sentence name of the whole that opens it: "van de 342 gemeenten hebben er 271 ..."?"""

from collections.abc import Iterator, Sequence

from checker.claims.lexicon import taken
from checker.claims.outgoing.draft import Draft, Part
from checker.claims.outgoing.listing import TERMINALS, starts, terminals_of, units
from checker.claims.outgoing.stream import Stream, parse
from checker.claims.outgoing.wholes import other_noun, quantity_of

_KIND = "thereof"
_TO_CUE = 12  # words between the whole and "er"
_TO_PART = 2  # words between "er" and the part: "zijn er inmiddels al 37"
_OPENINGS = frozenset(",;:.)-–•")


def thereof(sentence: Stream) -> Iterator[Draft]:
    """Yield the wholes that open the sentence or clause, each with the parts that "er" points to."""
    if not (sentence.has(_KIND) and sentence.has("of-whole")):
        return
    for unit, places in units(sentence).items():

        def terminals(
            given: Stream, at: int, unit: str | None = unit, places: Sequence[int] = places
        ) -> Sequence[str]:
            return terminals_of(given, at, _KIND, unit, places, TERMINALS[_KIND])

        for at in starts(sentence, _KIND, places):
            if at and sentence.word(at - 1) not in _OPENINGS:
                continue
            result = parse(sentence.passage.grammar, sentence, _KIND, at, terminals)
            draft = None if result is None else _part(sentence, taken(result[0]), result[1])
            if draft is not None:
                yield draft


def _part(sentence: Stream, row: Sequence[tuple[str, int]], end: int) -> Draft | None:
    whole, *parts = [at for terminal, at in row if terminal == "Q"]
    cue = next(at for terminal, at in row if terminal == "THEREOF")
    between = sentence.elements[cue + 1 : parts[0]]
    if cue - whole - 1 > _TO_CUE or len(between) > _TO_PART:
        return None
    if any(element.spot >= 0 or {"article", "separator"} & set(element.cues) for element in between):
        return None
    if any("rest" in element.cues for element in sentence.elements[whole:end]):
        return None  # what is done and what remains is a sum
    behind = sentence.elements[parts[0] + 1 : parts[0] + 2]
    if any({"base", "of-whole"} & set(element.cues) for element in behind):
        return None  # "er 30 van de ...": a part of something else
    roles = {
        "total": (Part(sentence.passage, sentence.spot(whole)),),
        "part": tuple(Part(sentence.passage, sentence.spot(at)) for at in parts),
    }
    larger = any(quantity_of(part).value > quantity_of(roles["total"][0]).value for part in roles["part"])
    another = larger and (other_noun(roles) or _counts_another(sentence, parts[0]))
    doubt = "another thing counted?" if another else None
    return Draft("subset", roles, {"wording": "partitive"}, doubt=doubt)


def _counts_another(sentence: Stream, part: int) -> bool:
    """Whether the word behind the part may be a noun that cannot be told: "er 300 jonge leerlingen".

    A plural ends in -n or -s; "er 371 gereed" counts nothing else.
    """
    spot = sentence.spot(part)
    if spot.mention is not None and spot.mention.about.subject is not None:
        return False
    if part + 1 >= len(sentence.elements) or sentence.elements[part + 1].spot >= 0:
        return False
    word = sentence.word(part + 1)
    sets = sentence.passage.grammar.words.sets
    plain = word in sets["function-words"] or word in sets["finite-verbs"]
    return word[-1] in "nes" and word.isalpha() and not plain
