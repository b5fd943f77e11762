"""What is a figure of, and for whom, for what or where does it hold?"""

from collections.abc import Iterator

from checker.claims.frames.phrases import behind, led_share, passed_on, range_end
from checker.claims.frames.relatives import antecedent, relative
from checker.claims.syntax import Group, Sentence, Shape

_MOST = 6
_FURTHEST = 25  # units between a figure and words of its clause that narrow it


def of(sentence: Sentence, unit: int, measured: int) -> int:
    """Return the group that the figure is of; -1 where it does not say.

    Behind the figure ("46% van de gemeenten"), behind what it measures ("de kosten van het onderwijs"), or
    behind a noun that passes on ("het aandeel vrouwen").
    """
    share = sentence.passage.grammar.words.facts["share-of"]
    other = range_end(sentence, unit)
    for at in _asked(sentence.group_of[other if other >= 0 else unit], measured):
        found = behind(sentence, sentence.groups[at].last, sentence.depths[sentence.groups[at].head])
        if found < 0 or sentence.groups[found].shape is not Shape.NOUN:
            continue
        if sentence.units.words[sentence.groups[at].last] in share:
            return passed_on(sentence, found)
    return measured if measured >= 0 and measured == led_share(sentence, unit) else -1


def places(sentence: Sentence, unit: int, measured: int) -> list[Group]:
    """Return what narrows the figure, the closest first, none twice.

    The groups with a preposition that follow the figure or its noun without a break, nouns before its noun
    ("death rate"), a name right before it ("Zwolle 310"), what a clause about its noun says ("12 scholen die
    subsidie kregen"), what its own clause is about ("het plan waarvoor 12 scholen tekenden"), and other noun
    groups of its clause.
    """
    found = [*_following(sentence, unit, measured), *_label_before(sentence, unit)]
    if "r" in sentence.units.tags:
        found += [*relative(sentence, unit, measured), *antecedent(sentence, unit)]
    found += _of_clause(sentence, unit)
    nearest = [at for at in dict.fromkeys(found) if at != measured][:_MOST]
    named = [sentence.groups[at] for at in nearest]
    return [*named, *_modifiers(sentence, measured), *_said_of(sentence, unit)]


def _asked(own: int, measured: int) -> tuple[int, ...]:
    """Return the group of the figure and the one that it measures."""
    return (own,) if measured in (own, -1) else (own, measured)


def _following(sentence: Sentence, unit: int, measured: int) -> Iterator[int]:
    for at in _asked(sentence.group_of[unit], measured):
        depth = sentence.depths[sentence.groups[at].head]
        found = behind(sentence, sentence.groups[at].last, depth)
        while found >= 0 and sentence.groups[found].shape is Shape.NOUN:
            yield found
            found = behind(sentence, sentence.groups[found].last, depth)


def _modifiers(sentence: Sentence, measured: int) -> Iterator[Group]:
    """Yield the nouns and names before the noun that is measured, the nearest first."""
    if measured < 0:
        return
    group = sentence.groups[measured]
    for at in range(group.head - 1, group.first - 1, -1):
        if sentence.units.tags[at] in "nN":
            yield Group(Shape.NOUN, at, at + 1, at)


def _said_of(sentence: Sentence, unit: int) -> Iterator[Group]:
    """Yield the adjective that the clause, or a bracket, says of the figure: "Elf scholen zijn openbaar"."""
    tags, words = sentence.units.tags, sentence.units.words
    copulas = sentence.passage.grammar.words.classes["copula"]
    at = sentence.groups[sentence.group_of[unit]].last
    while at < len(tags) and (words[at] in copulas or tags[at] == "b"):
        at += 1
    if at < len(tags) and tags[at] == "a" and sentence.group_of[at] < 0:
        yield Group(Shape.NOUN, at, at + 1, at)


def _label_before(sentence: Sentence, unit: int) -> Iterator[int]:
    """Yield a name right before the figure: "Zwolle 310, Deventer 205", "in Friesland 85"."""
    own = sentence.group_of[unit]
    group = sentence.groups[own]
    before = own - 1
    if before < 0 or group.head != unit:
        return
    other = sentence.groups[before]
    touches = other.last == group.first or (
        other.last + 1 == group.first and sentence.units.tags[other.last] in ":("
    )
    if touches and other.shape is Shape.NOUN:
        yield before


def _of_clause(sentence: Sentence, unit: int) -> list[int]:
    """Return the other noun groups of the clause and of a line that introduces it, the nearest first."""
    clause, own = sentence.clause_of[unit], sentence.group_of[unit]
    colon = sentence.units.tags.find(":")
    introducing = sentence.clause_of[colon - 1] if 0 < colon < unit else clause
    nouns = sentence.nouns[clause]
    if introducing != clause:
        nouns = sentence.nouns[introducing] + nouns
    far = [(abs(sentence.groups[at].head - unit), at) for at in nouns if at != own]
    return [at for apart, at in sorted(far) if apart <= _FURTHEST]
