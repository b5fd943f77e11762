"""Which earlier figure does a figure point back to?"""

from collections.abc import Iterator, Sequence

from checker.claims.frames.frame import Link, Points
from checker.claims.frames.parts import part, rest, same_noun, share
from checker.claims.frames.said import Said, alike
from checker.claims.lexicon import lexicon
from checker.claims.syntax import Sentence
from checker.quantity import Quantity

_SMALL = 100  # below this the same number says nothing without the same noun
_TELLING = 3  # digits of a number that is hardly another one by chance
_OTHERWISE = 3  # words of "dat wil zeggen"
_TOTAL = 4  # units between words that add up and their sum


def links(
    sentence: Sentence, unit: int, own: Said, measured: int, of: int, before: Sequence[Said]
) -> tuple[Link, ...]:
    """Return the links of figure ``unit``: one, to each of its parts for a total, or none.

    Asked in this order: words that take a part ("waarvan", "of these"), words that name a rest, words that
    say it otherwise ("ofwel"), the same number again, a bracket, a share of what was counted, words that add
    up, an item behind a colon, a smaller number of the same noun.

    Args:
        sentence: that the figure stands in.
        unit: the figure.
        own: the same, as it was said.
        measured: the group that it measures, -1 for none.
        of: the group that this is of, -1 for none.
        before: the figures said so far, the latest last.
    """
    here = [each for each in before if each.block == own.block and each.sentence == own.sentence]
    found = (
        part(sentence, unit, own, before)
        or rest(sentence, unit, own, measured, before)
        or _otherwise(sentence, unit, here)
        or _again(sentence, unit, own, before)
        or _bracket(sentence, unit, here)
        or share(sentence, unit, own, of if of >= 0 else measured, before)
    )
    if found is not None:
        return (found,)
    added = tuple(_total(sentence, unit, own, before))
    if added:
        return added
    found = _item(sentence, unit, own, here) or same_noun(sentence, unit, own, before)
    return () if found is None else (found,)


def listed(own: Said, introduction: Sequence[Said]) -> Link | None:
    """Return the link of an item to the figure that introduces its list, of its unit and not below it."""
    for each in reversed(introduction):
        if own.number is not None and each.unit == own.unit and _covers(each, own):
            return Link(Points.ITEM, each.mention)
    return None


def _covers(whole: Said, own: Said) -> bool:
    """Whether a figure can hold an item: it is as large at least, and of no other noun."""
    if whole.number is None or own.number is None or whole.number.value < own.number.value:
        return False
    return whole.counted or whole.number.value > own.number.value


def _otherwise(sentence: Sentence, unit: int, here: Sequence[Said]) -> Link | None:
    """The same said otherwise: "11 bedrijven, dit is 9,7%", "ofwel € 3 miljoen"."""
    words = sentence.passage.grammar.words
    cues = words.cues["or-rather"] | words.cues["share"]
    first = sentence.groups[sentence.group_at(unit)].first
    for length in range(1, _OTHERWISE + 1):
        said = " ".join(sentence.units.words[max(first - length, 0) : first])
        if said in cues and here:
            return Link(Points.OTHERWISE, here[-1].mention, said)
    return None


def _again(sentence: Sentence, unit: int, own: Said, before: Sequence[Said]) -> Link | None:
    """The same number again: "deze 14 dossiers", "the $17,000", "de 36 wijken", or its whole: "6 of the 14"."""
    if own.number is None:
        return _same_whole(own, before)
    group = sentence.groups[sentence.group_at(unit)]
    tag = sentence.units.tags[group.first]
    definite = tag == "m" or sentence.units.words[group.first] in sentence.passage.grammar.words.facts["definite"]
    same = [each for each in before if each.unit == own.unit and each.number is not None]
    equal = [each for each in same if each.number is not None and each.number.value == own.number.value]
    if not definite:
        known = lexicon(sentence.passage.grammar.words)
        telling = own.unit != "count" and _digits(own.number) >= _TELLING
        equal = [each for each in equal if each.block == own.block and alike(each, own, known) or telling]
    elif abs(own.number.value) < _SMALL or own.unit == "count":
        equal = [each for each in equal if each.key == own.key] if own.key else equal
    if tag == "m" and not equal:
        equal = [each for each in same if own.key and each.key == own.key]
    return Link(Points.SAME, equal[-1].mention) if equal else None


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
    known = lexicon(words)
    for back in (0, 1):
        there = [each for each in before if each.block == own.block and each.sentence == own.sentence - back]
        parts = [
            each
            for each in there
            if each.unit == own.unit and each.counted and not each.part
            if not (own.key and each.key) or alike(own, each, known) or alike(each, own, known)
        ]
        if len(parts) > 1:
            yield from (Link(Points.TOTAL, each.mention) for each in parts)
            return


def _item(sentence: Sentence, unit: int, own: Said, here: Sequence[Said]) -> Link | None:
    """What stands behind a colon, under a figure before it: "14 experts: tien van Defensie; ..."."""
    colon = sentence.units.tags.find(":")
    return listed(own, [each for each in here if each.at < colon < unit])
