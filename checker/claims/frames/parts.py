"""Of which earlier figure is a figure a part, as words beside it say?"""

from collections.abc import Sequence

from checker.claims.frames.frame import Link, Points
from checker.claims.frames.phrases import led_share
from checker.claims.frames.pointing import names_figure, taking
from checker.claims.frames.said import Said, exceeds
from checker.claims.lexicon import lexicon
from checker.claims.syntax import Sentence

_OPENING = 1  # units before a relative word that opens an item


def part(
    sentence: Sentence, unit: int, own: Said, here: Sequence[Said], before: Sequence[Said]
) -> Link | None:
    """A part of what was named: "waarvan 15", "Daarvan gingen er 210", "of these, 4", "including 3"."""
    taken = taking(sentence, unit)
    if taken is None:
        return _of_opening(sentence, unit, own, here)
    if taken.these:
        found = _pointed(sentence, unit, taken.at, own, _earlier(own, before, taken.at))
        return _to(found, taken.words) or _of_opening(sentence, unit, own, here)
    # "waarvan" stands beside its whole
    joining = sentence.passage.grammar.words.classes["subordinator"]
    inside = taken.at == unit or (taken.at > _OPENING and taken.words in joining)
    earlier = _earlier(own, here if inside else before, taken.at)
    return _to(_whole(sentence, unit, taken.at, own, earlier), taken.words)


def share(sentence: Sentence, unit: int, own: Said, of: int, before: Sequence[Said]) -> Link | None:
    """A part of what was counted, by its definite noun: "34 gevallen. Bij 57% van de gevallen".

    A share also of what a demonstrative names ("12% van dit bedrag"), a number only of a larger one.

    Args:
        sentence: that the figure stands in.
        unit: the figure.
        own: the same, as it was said.
        of: the group that it is of, -1 for none.
        before: the figures said so far, the latest last.
    """
    of = of if of >= 0 or own.is_share else led_share(sentence, unit)
    if of < 0 or not (own.is_share or own.counted):
        return None
    group = sentence.groups[of]
    first = sentence.units.words[group.first]
    if group.first == group.head or first not in sentence.passage.grammar.words.facts["definite"]:
        return None
    if not own.is_share and "q" in sentence.units.tags[group.first : group.last]:
        return None
    counted = [each for each in before if each.counted and each.block == own.block]
    wholes = [each for each in counted if own.is_share or (exceeds(each, own) and _goes_with(each, own))]
    if names_figure(sentence, of):
        return _to(wholes[-1] if wholes else None, first)
    known = lexicon(sentence.passage.grammar.words)
    noun = sentence.units.words[group.head]
    named = [each for each in wholes if each.key and known.points_back(noun, each.key)]
    return _to(named[-1] if named else None, first)


def _goes_with(whole: Said, own: Said) -> bool:
    """Whether two figures are not told of different times."""
    return not (own.time and whole.time and own.time != whole.time)


def _to(whole: Said | None, words: str) -> Link | None:
    return None if whole is None else Link(Points.PART, whole.mention, words)


def _earlier(own: Said, before: Sequence[Said], at: int) -> list[Said]:
    """Return the figures before unit ``at`` of the sentence of ``own``."""
    place = own.block, own.sentence
    return [each for each in before if each.at < at or (each.block, each.sentence) != place]


def _whole(sentence: Sentence, unit: int, at: int, own: Said, before: Sequence[Said]) -> Said | None:
    """Return the last figure that can be the whole: a larger one; of a share said at once any count."""
    found = [each for each in before if exceeds(each, own)]
    if not own.is_share:
        return _over_several(found[-1], before) if found else None
    if sentence.groups[sentence.group_of[unit]].preposition > at or "," in sentence.units.tags[at:unit]:
        return None
    found += [each for each in before if each.counted]
    return max(found, key=before.index, default=None)


def _over_several(last: Said, before: Sequence[Said]) -> Said:
    """Return the whole of a figure that is one of several parts: "125 scholen: 70 oud en 55 nieuw"."""
    place = last.block, last.sentence
    there = [each for each in before if each.unit == last.unit and (each.block, each.sentence) == place]
    whole = [each for each in there if exceeds(each, last) and not each.part]
    return whole[-1] if sum(each.part for each in there) > 1 and whole else last


def _pointed(sentence: Sentence, unit: int, at: int, own: Said, before: Sequence[Said]) -> Said | None:
    """Return the whole that "of these" points to, or "of these files" where files were counted."""
    group = sentence.group_of[at]
    if group < 0 or sentence.groups[group].first != at or sentence.groups[group].head == at:
        return _whole(sentence, unit, at, own, before)
    if unit < sentence.groups[group].last:
        return None
    known = lexicon(sentence.passage.grammar.words)
    noun = sentence.units.words[sentence.groups[group].head]
    if known.is_transparent(noun):
        return _whole(sentence, unit, at, own, before)
    named = [each for each in before if each.key and known.points_back(noun, each.key)]
    return _whole(sentence, unit, at, own, named)


def _of_opening(sentence: Sentence, unit: int, own: Said, here: Sequence[Said]) -> Link | None:
    """A part of the figure that "of" opens the sentence or clause with: "Van de 40 ... hebben er 22"."""
    units = sentence.units
    leads = sentence.passage.grammar.words.facts["share-of"]
    for each in reversed(here):
        lead = sentence.groups[sentence.group_of[each.at]].preposition
        if lead < 0 or units.words[lead] not in leads or sentence.depths[each.at]:
            continue
        opens = lead == 0 or units.tags[lead - 1] in ",;:r" or lead == sentence.clause_at(each.at).first
        opens = opens or units.words[lead - 1] in sentence.passage.grammar.words.facts["sum"]
        if opens and exceeds(each, own) and not _own_words(sentence, each.at, unit):
            return _to(each, units.words[lead])
    return None


def _own_words(sentence: Sentence, whole: int, unit: int) -> bool:
    """Whether a figure stands in what only tells of the whole: "Of the 25 files of 30 pages, 9 were"."""
    between = sentence.units.tags[whole + 1 : unit]
    group = sentence.groups[sentence.group_of[unit]]
    return group.preposition >= 0 and not set(between) & set(",vx")
