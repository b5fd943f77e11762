"""What is a figure of, and for whom, for what or where does it hold?"""

from collections.abc import Iterator

from checker.claims.frames.phrases import behind, is_transparent, passed_on
from checker.claims.syntax import Sentence, Shape

_MOST = 4


def of(sentence: Sentence, unit: int, measured: int) -> int:
    """Return the group that the figure is of; -1 where it does not say.

    Behind the figure ("46% van de gemeenten"), behind what it measures ("de kosten van het onderwijs"), or
    behind a noun that passes on ("het aandeel vrouwen").
    """
    own = sentence.group_at(unit)
    words = sentence.passage.grammar.words
    share = words.facts["share-of"]
    for at in (own, measured):
        if at < 0:
            continue
        found = behind(sentence, sentence.groups[at].last, sentence.depths[sentence.groups[at].head])
        if found < 0 or sentence.groups[found].shape is not Shape.NOUN:
            continue
        if sentence.units.words[sentence.groups[at].last] in share:
            return passed_on(sentence, found)
    return -1


def places(sentence: Sentence, unit: int, measured: int) -> Iterator[int]:
    """Yield the groups with a preposition that follow the figure, or what it measures, without a break."""
    own = sentence.group_at(unit)
    seen = set()
    for at in (own, measured):
        if at < 0:
            continue
        last, depth = sentence.groups[at].last, sentence.depths[sentence.groups[at].head]
        while len(seen) < _MOST:
            found = behind(sentence, last, depth)
            if found < 0 or sentence.groups[found].shape is not Shape.NOUN or found in seen:
                break
            seen.add(found)
            yield found
            last = sentence.groups[found].last
    named = _label_before(sentence, unit, own)
    if named >= 0 and named not in seen:
        yield named


def _label_before(sentence: Sentence, unit: int, own: int) -> int:
    """A name right before the figure in a list: "Zwolle 310, Deventer 205"; behind its place: "in Friesland 85"."""
    group = sentence.groups[own]
    before = own - 1
    if before < 0 or group.head != unit:
        return -1
    other = sentence.groups[before]
    touches = other.last == group.first or (
        other.last + 1 == group.first and sentence.units.tags[other.last] in ":("
    )
    if not touches or other.shape is not Shape.NOUN:
        return -1
    return before if other.preposition >= 0 or sentence.units.tags[other.head] == "N" else -1


__all__ = ["is_transparent", "of", "places"]
