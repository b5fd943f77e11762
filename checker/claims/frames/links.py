"""Which earlier figure does a figure point back to?"""

from collections.abc import Iterator, Sequence

from checker.claims.frames.frame import Link, Points
from checker.claims.frames.phrases import is_transparent
from checker.claims.frames.parts import added_up, part, rest, same_noun, share
from checker.claims.frames.said import SHARE, Said, alike
from checker.claims.lexicon import lexicon
from checker.claims.syntax import Sentence
from checker.quantity import Quantity

_FEW = 2
_SMALL = 100  # below this the same number says nothing without the same noun
_BACK = 20  # figures that a small number with an article can repeat
_TELLING = 3  # digits of a number that is hardly another one by chance
_OTHERWISE = 3  # words of "dat wil zeggen"
_TOTAL = 4  # units between words that add up and their sum


def links(
    sentence: Sentence, unit: int, own: Said, measured: int, of: int, before: Sequence[Said]
) -> tuple[Link, ...]:
    """Return the links of figure ``unit``: one, to each of its parts for a total, or none.

    Asked in this order: words that name a rest, words that take a part ("waarvan", "of these"), words that
    add up, words that say it otherwise ("ofwel"), the same number again, a bracket, a share of what was
    counted, an item behind a colon, figures that add up to one before, a smaller number of the same noun.

    Args:
        sentence: that the figure stands in.
        unit: the figure.
        own: the same, as it was said.
        measured: the group that it measures, -1 for none.
        of: the group that this is of, -1 for none.
        before: the figures said so far, the latest last.
    """
    here = [each for each in before if each.block == own.block and each.sentence == own.sentence]
    taken = rest(sentence, unit, own, measured, before) or part(sentence, unit, own, before)
    added = () if taken is not None else tuple(_total(sentence, unit, own, before))
    if added:
        return added
    found = (
        taken
        or _otherwise(sentence, unit, own, here, before)
        or _again(sentence, unit, own, before)
        or _bracket(sentence, unit, here)
        or share(sentence, unit, own, of if of >= 0 else _behind(sentence, unit, measured), before)
        or _item(sentence, unit, own, here, before)
        or added_up(sentence, unit, own, before)
        or same_noun(sentence, unit, own, before)
    )
    return () if found is None else (found,)


def _behind(sentence: Sentence, unit: int, measured: int) -> int:
    """Return what a share measures where that stands behind it: "12% van de klachten"."""
    return measured if measured >= 0 and sentence.groups[measured].first > unit else -1


def listed(own: Said, introduction: Sequence[Said]) -> Link | None:
    """Return the link of an item to the figure that introduces its list, of its unit and not below it."""
    for each in reversed(introduction):
        if own.unit in (each.unit, SHARE) and _covers(each, own):
            return Link(Points.ITEM, each.mention)
    return None


def introducing(sentence: Sentence, end: int) -> bool:
    """Whether words before unit ``end`` introduce what was counted before: "De cijfers per jaar zijn:"."""
    words = sentence.passage.grammar.words
    telling = words.classes["vague"] | words.facts["following"]
    return not telling.isdisjoint(sentence.units.words[:end])


def _covers(whole: Said, own: Said) -> bool:
    """Whether a figure can hold an item: it is as large at least, and counts what a share is of."""
    if own.number is None or whole.number is None or not whole.counted:
        return False
    return own.unit == SHARE or whole.number.value >= own.number.value


def _otherwise(
    sentence: Sentence, unit: int, own: Said, here: Sequence[Said], before: Sequence[Said]
) -> Link | None:
    """The same said otherwise: "11 bedrijven, dit is 9,7%", "ofwel € 3 miljoen"."""
    words = sentence.passage.grammar.words
    cues = words.cues["or-rather"] | words.cues["share"]
    first = sentence.groups[sentence.group_at(unit)].first
    for length in range(1, _OTHERWISE + 1):
        said = " ".join(sentence.units.words[max(first - length, 0) : first])
        if said in cues and here:
            return Link(Points.OTHERWISE, here[-1].mention, said)
    return _of_subject(sentence, unit, own, before)


def _of_subject(sentence: Sentence, unit: int, own: Said, before: Sequence[Said]) -> Link | None:
    """What a sentence says of an amount just named: "€ 3 miljoen. Dit bedrag is 12% van de kosten"."""
    clause = sentence.clause_at(unit)
    if clause.subject < 0 or not clause.verbs or unit < clause.verbs[0] or own.depth:
        return None
    group = sentence.groups[clause.subject]
    levels = sentence.passage.grammar.words.facts["level"]
    if sentence.units.tags[group.first] != "m" or sentence.units.words[clause.verbs[0]] not in levels:
        return None
    named = [each for each in before if each.block == own.block and each.sentence == own.sentence - 1]
    if not named or not named[-1].counted or not is_transparent(sentence, group):
        return None
    return Link(Points.OTHERWISE, named[-1].mention, sentence.text(group.first, group.last))


def _again(sentence: Sentence, unit: int, own: Said, before: Sequence[Said]) -> Link | None:
    """The same number again: "deze 14 dossiers", "the $17,000", "de 36 wijken", or its whole: "6 of the 14"."""
    if own.number is None:
        return _same_whole(own, before)
    facts = sentence.passage.grammar.words.facts
    group = sentence.groups[sentence.group_at(unit)]
    first = sentence.units.words[group.first]
    pointed = sentence.units.tags[group.first] == "m" and first not in facts["single"]
    same = [each for each in before if each.unit == own.unit and each.number is not None]
    equal = [each for each in same if each.number is not None and each.number.value == own.number.value]
    if pointed:
        equal = [each for each in equal if each.key == own.key or each.block == own.block] or [
            each for each in same if own.key and each.key == own.key
        ]
    elif first not in facts["definite"]:
        equal = [each for each in equal if _repeated(sentence, unit, own, each)]
    elif abs(own.number.value) < _SMALL or own.unit == "count":
        near = before[-_BACK:]
        equal = [each for each in equal if each.key == own.key and each in near] if own.key else equal
    return Link(Points.SAME, equal[-1].mention) if equal else None


def _repeated(sentence: Sentence, unit: int, own: Said, said: Said) -> bool:
    """Whether an equal figure is said again without a word that says so.

    Of the same noun, and for another period neither; an amount whose digits tell it may lack its noun.
    """
    if own.number is None or (own.time and said.time and own.time != said.time):
        return False
    if said.sentence == own.sentence and any({unit, said.at} <= set(row.members) for row in sentence.rows):
        return False
    if own.number.value >= _FEW and own.key:
        if alike(said, own, lexicon(sentence.passage.grammar.words)):
            return said.block == own.block and (own.unit == "count" or _digits(own.number) > 1)
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


def _bracket(sentence: Sentence, unit: int, here: Sequence[Said]) -> Link | None:
    """What its bracket explains: "€ 150 mln (12%)", "95 aanvragen (77 Nederlandstalig, 18 Franstalig)"."""
    within = [each for each in sentence.brackets if each.first <= unit < each.last]
    if not within:
        return None
    opened = max(within, key=lambda each: each.depth).first
    outside = [each for each in here if each.at < opened and each.depth < sentence.depths[unit]]
    return Link(Points.BRACKET, outside[-1].mention) if outside else None


def _total(sentence: Sentence, unit: int, own: Said, before: Sequence[Said]) -> Iterator[Link]:
    """What is added up: "36 toelatingen en 33 verklaringen, een totaal van 69", "In total, 26 schools"."""
    units, words = sentence.units, sentence.passage.grammar.words
    near = units.words[max(unit - _TOTAL, 0) : unit]
    pairs = {f"{one} {other}" for one, other in zip(near, near[1:], strict=False)}
    if not own.counted or (words.cues["together"] | words.facts["sum"]).isdisjoint({*near, *pairs}):
        return
    for back in (0, 1):
        there = [each for each in before if each.block == own.block and each.sentence == own.sentence - back]
        parts = [each for each in there if each.unit == own.unit and each.counted and not each.part]
        if len(parts) > 1 and (_adds_up(own, parts) or all(own.key and each.key == own.key for each in parts)):
            yield from (Link(Points.TOTAL, each.mention) for each in parts)
            return


def _adds_up(own: Said, parts: Sequence[Said]) -> bool:
    numbers = [each.number for each in (own, *parts) if each.number is not None]
    apart = abs(numbers[0].value - sum(each.value for each in numbers[1:]))
    return apart <= sum(each.step for each in numbers if each.scale != 1 or each.places) / 2


def _item(
    sentence: Sentence, unit: int, own: Said, here: Sequence[Said], before: Sequence[Said]
) -> Link | None:
    """What stands behind a colon, under a figure before it: "14 experts: tien van Defensie; ..."."""
    colon = sentence.units.tags.find(":")
    if not 0 <= colon < unit:
        return None
    leading = [each for each in here if each.at < colon]
    if not leading and introducing(sentence, colon):
        leading = [each for each in before if each.block == own.block and each.sentence == own.sentence - 1]
    return listed(own, leading)
