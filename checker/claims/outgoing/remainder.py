"""What is left of the number that opens the sentence before: "Van de 40 ... De overige 18 ..."?"""

from collections.abc import Iterator, Sequence

from checker.claims.outgoing.draft import Draft, Part
from checker.claims.outgoing.listing import units
from checker.claims.outgoing.stream import Stream


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
