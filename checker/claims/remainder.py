"""What was done and what remains of the number that the sentence before names?"""

from collections.abc import Iterator, Sequence

from checker.claims.draft import Draft, Part
from checker.claims.itemised import units
from checker.claims.listing import TERMINALS, terminals_of
from checker.claims.parse import Token
from checker.claims.stream import Stream, parse
from checker.claims.wholes import (
    head,
)


def remainder(before: Stream, sentence: Stream) -> Iterator[Draft]:
    """Yield what was done and what remains of the only such number of the sentence before.

    "We made 31 recommendations. The department implemented 19 of these recommendations and has yet to
    implement the remaining 12."
    """
    places = [at for at in units(sentence).get(None, []) if not sentence.spot(at).meaning.tag]
    wholes = [at for at in units(before).get(None, []) if not before.spot(at).meaning.tag]
    for at in places:
        if at + 1 >= len(sentence.elements) or "points-back" not in sentence.elements[at + 1].cues:
            continue
        result = parse(
            sentence.passage.grammar,
            sentence,
            "rest_back",
            at,
            lambda given, k: terminals_of(
                given, k, "rest_back", None, places, TERMINALS["rest_back"], loose=False
            ),
        )
        if result is None:
            continue
        found = [int(token.start_pos or 0) for token in result[0].scan_values(_is_quantity)]
        nouns = sentence.elements[at + 2 : at + 4]
        named = [sentence.passage.tokens.lower[each.token] for each in nouns if each.spot < 0]
        alike = [
            k
            for k in wholes
            if (noun := head(Part(before.passage, before.spot(k)))) is not None and noun in named
        ]
        chosen = alike or ([] if named and named[0][0].isalpha() and len(wholes) > 1 else wholes)
        if len(chosen) == 1:
            roles = {
                "total": (Part(before.passage, before.spot(chosen[0])),),
                "part": tuple(Part(sentence.passage, sentence.spot(k)) for k in found),
            }
            yield Draft("breakdown", roles, {"wording": "exhaustive"}, sentences=2)
            return


def others(told: Sequence[Draft], before: Stream, sentence: Stream) -> Iterator[Draft]:
    """Yield what the sentence before tells of a whole, with the others that this one opens with.

    "Van de 40 gemeenten hebben er 22 een plan. De overige 18 hebben dat niet." Only where the sentence before
    counts nothing else, and this one no more of the others before its verb.
    """
    if len(told) != 1 or told[0].doubt is not None:
        return
    counted = [at for at in units(before).get(None, []) if not before.spot(at).meaning.tag]
    known = {part.spot.first for some in told[0].roles.values() for part in some}
    if {before.spot(at).first for at in counted} != known:
        return
    start = next((at for at, each in enumerate(sentence.elements) if each.spot >= 0), 0)
    if start not in units(sentence).get(None, []) or sentence.spot(start).meaning.tag:
        return
    opening = sentence.elements[:start]
    if len(opening) != 1 or "rest" not in opening[0].cues:
        return
    roles = {
        "total": told[0].roles["total"],
        "part": (*told[0].roles["part"], Part(sentence.passage, sentence.spot(start))),
    }
    yield Draft("breakdown", roles, {"wording": "exhaustive"}, sentences=2)


def _is_quantity(token: object) -> bool:
    return isinstance(token, Token) and token.type == "Q"
