"""What does a figure measure or count, as its own sentence says it?"""

from collections.abc import Iterator

from checker.claims.frames.phrases import behind, is_transparent, passed_on
from checker.claims.mention import Kind
from checker.claims.syntax import Group, Sentence, Shape
from checker.quantity import Quantity

_SHARES = frozenset({Kind.PERCENTAGE, Kind.PERCENTAGE_POINT, Kind.RATIO})


def measured(sentence: Sentence, unit: int) -> int:
    """Return the group that figure ``unit`` measures or counts; -1 where its sentence does not say.

    Asked in the order of how close the words stand: a noun behind it in its own group ("14 klachten"), a noun
    that it is the figure of ("een subsidie van € 5.000"), what it is a share of, what a bracket explains, what a
    figure of the same row measures, what its verb is about.
    """
    for found in (_own, _figure_of, _share_of, _explained, _shared, _subject):
        at = found(sentence, unit)
        if at >= 0:
            return passed_on(sentence, at)
    return -1


def _own(sentence: Sentence, unit: int) -> int:
    at = sentence.group_at(unit)
    group = sentence.groups[at]
    return at if group.shape is Shape.NOUN and group.head > unit else -1


def _figure_of(sentence: Sentence, unit: int) -> int:
    """A noun with its figure: "een daling van 4%", "a budget of $5 million", "12 woningen van € 250.000"."""
    at = sentence.group_at(unit)
    group = sentence.groups[at]
    words = sentence.passage.grammar.words
    lead = group.preposition
    if lead < 1 or sentence.units.words[lead] not in words.facts["figure-of"]:
        return -1
    before = at - 1
    if before < 0 or sentence.groups[before].last != lead or sentence.groups[before].shape is not Shape.NOUN:
        return -1
    return _whole_group(sentence, before)


def _whole_group(sentence: Sentence, at: int) -> int:
    """Return the noun that a group belongs to: "een verhoging van de bijdrage van € 5" is one of the rise."""
    return at


def _share_of(sentence: Sentence, unit: int) -> int:
    """What stands behind "van" or "of": "46% van de gemeenten", "9 of the agencies", "€ 3 miljoen aan giften"."""
    at = sentence.group_at(unit)
    group = sentence.groups[at]
    if group.head != unit:
        return -1
    found = behind(sentence, group.last, sentence.depths[unit])
    if found < 0 or sentence.groups[found].shape is not Shape.NOUN:
        return -1
    words = sentence.passage.grammar.words
    led = sentence.units.words[group.last]
    kind = sentence.passage.spots[sentence.units.spots[unit]].meaning.kind
    if led in words.facts["stuff"] and kind is Kind.MONEY:
        return found
    if led in words.facts["share-of"] and kind is not Kind.MONEY:
        return found
    return -1


def _explained(sentence: Sentence, unit: int) -> int:
    """What a bracket with the figure alone, or at its head, stands behind: "het aantal vrouwen (37)"."""
    opened = sentence.group_at(unit)
    first = sentence.groups[opened].first
    if first == 0 or sentence.units.tags[first - 1] != "(":
        return -1
    before = next((at for at in range(opened - 1, -1, -1) if sentence.groups[at].last == first - 1), -1)
    if before < 0:
        return -1
    group = sentence.groups[before]
    if group.shape is Shape.NOUN:
        return before
    return measured(sentence, group.head) if group.shape is Shape.FIGURE else -1


def _shared(sentence: Sentence, unit: int) -> int:
    """What another figure of its row measures: "210 klachten over geluid, 180 over geur"."""
    for row in sentence.rows:
        if unit not in row.members:
            continue
        for member in sorted(row.members, key=lambda other: abs(other - unit)):
            if member == unit:
                continue
            for found in (_own, _figure_of, _share_of):
                at = found(sentence, member)
                if at >= 0:
                    return at
    return -1


def _subject(sentence: Sentence, unit: int) -> int:
    """What the verb is about, where the verb gives a level or a change, or the figure is a share.

    An amount that somebody pays is not an amount of somebody.
    """
    clause = sentence.clause_at(unit)
    if clause.subject < 0 or sentence.depths[unit]:
        return -1
    subject = sentence.groups[clause.subject]
    if subject.first <= unit < subject.last:
        return -1
    spot = sentence.passage.spots[sentence.units.spots[unit]]
    if (
        spot.meaning.kind in _SHARES
        or _gives_level(sentence, clause.verbs)
        or is_transparent(sentence, subject)
    ):
        return clause.subject
    return -1


def _gives_level(sentence: Sentence, verbs: tuple[int, ...]) -> bool:
    words = sentence.passage.grammar.words
    spelled = [sentence.units.words[at] for at in verbs]
    levels = words.facts["level"] | words.cues["up"] | words.cues["down"]
    return any(word in levels for word in spelled)
