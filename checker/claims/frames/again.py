"""Is a figure said again, or a smaller one of the same noun?"""

from collections.abc import Sequence

from checker.claims.frames.frame import Link, Points
from checker.claims.frames.pointing import is_these
from checker.claims.frames.said import Said, alike, exceeds, of_block, unparted
from checker.claims.lexicon import lexicon
from checker.claims.syntax import Sentence
from checker.quantity import Quantity

_FEW = 2
_SMALL = 100  # below this the same number says nothing without the same noun
_BACK = 20  # figures that a small number with an article can repeat
_TELLING = 3  # digits of a number that is hardly another one by chance
_NEAR = 4  # sentences that a smaller number of the same noun may follow in


def again(sentence: Sentence, unit: int, own: Said, before: Sequence[Said]) -> Link | None:
    """The same number of its unit again: "deze 14 dossiers", "the $17,000", or its whole: "6 of the 14"."""
    if own.number is None:
        return _same_whole(own, before)
    facts = sentence.passage.grammar.words.facts
    group = sentence.groups[sentence.group_of[unit]]
    pointed = is_these(sentence, unit)
    definite = sentence.units.words[group.first] in facts["definite"]
    if own.unit == "count" and not (pointed or definite):
        before = of_block(own, before)
    value = own.number.value
    equal = [
        each
        for each in before
        if each.unit == own.unit and each.number is not None and each.number.value == value
    ]
    if pointed:
        equal = [each for each in equal if each.key == own.key or each.block == own.block] or [
            each for each in before if own.key and each.key == own.key and each.unit == own.unit
        ]
    elif not definite:
        equal = [each for each in equal if _repeated(sentence, unit, own, each)]
    elif abs(own.number.value) < _SMALL or own.unit == "count":
        near = [each for each in before if each.unit == own.unit][-_BACK:]
        equal = [each for each in equal if each.key == own.key and each in near] if own.key else equal
    return Link(Points.SAME, equal[-1].mention) if equal else None


def same_noun(sentence: Sentence, unit: int, own: Said, before: Sequence[Said]) -> Link | None:
    """A smaller number of what its block counted: "135 stations. Slechts 40 stations".

    Not of another year, not beside it in one clause, and nothing that is added ("another 40 stations").
    """
    words = sentence.passage.grammar.words
    if not own.key or not own.counted:
        return None
    group = sentence.groups[sentence.group_of[unit]]
    near = sentence.units.words[max(group.first - 1, 0) : group.last]
    if not (words.facts["added"].isdisjoint(near) and words.facts["rest-of"].isdisjoint(near)):
        return None
    definite = sentence.units.words[group.first] in words.facts["definite"]
    if own.unit != "count" and not definite:
        return None
    clause = sentence.clause_of[unit]
    known = lexicon(words)
    candidates = [
        each
        for each in before
        if own.sentence - each.sentence <= _NEAR
        if not (each.sentence == own.sentence and sentence.clause_of[each.at] == clause)
        if exceeds(each, own)
        and alike(each, own, known)
        and not (own.time and each.time and own.time != each.time)
    ]
    found = unparted(candidates)
    return Link(Points.NOUN, found[-1].mention) if found else None


def _repeated(sentence: Sentence, unit: int, own: Said, said: Said) -> bool:
    """Whether an equal figure is said again without a word that says so.

    Of the same noun, and for another period neither; an amount whose digits tell it may lack its noun.
    """
    near = said.block == own.block
    if own.number is None or (own.unit == "count" and not (near and own.key and said.key)):
        return False
    if own.time and said.time and own.time != said.time:
        return False
    if said.sentence == own.sentence and any({unit, said.at} <= set(row.members) for row in sentence.rows):
        return False
    if own.number.value >= _FEW and own.key:
        if alike(said, own, lexicon(sentence.passage.grammar.words)):
            return near and (own.unit == "count" or _digits(own.number) > 1)
        if said.key:
            return False
    return own.counted and own.unit != "count" and _digits(own.number) + own.number.places >= _TELLING


def _same_whole(own: Said, before: Sequence[Said]) -> Link | None:
    whole = _whole_of(own.value)
    if whole is None:
        return None
    for each in reversed(before):
        counted = each.number if each.number is not None and each.unit == "count" else _whole_of(each.value)
        if counted is not None and each.key == own.key and counted.value == whole.value:
            return Link(Points.PART, each.mention)
    return None


def _whole_of(value: object) -> Quantity | None:
    """Return the whole of "6 of the 14", that is no way of speaking like "one in three"."""
    if not isinstance(value, tuple) or len(value) != 2 or not isinstance(value[1], Quantity):
        return None
    spoken = isinstance(value[0], Quantity) and value[0].spoken
    return None if spoken else value[1]


def _digits(number: Quantity) -> int:
    """Return how many digits tell a number: two of "26.0" and "2,600"."""
    return len(number.displayed.normalize().as_tuple().digits)
