"""Which earlier figure does a figure point back to?"""

from collections.abc import Sequence

from checker.claims.frames.again import again, same_noun
from checker.claims.frames.frame import Link, Points
from checker.claims.frames.parts import part, share
from checker.claims.frames.pointing import names_figure
from checker.claims.frames.said import SHARE, Said, beside, of_block
from checker.claims.frames.sums import added_up, rest, total
from checker.claims.frames.wordsets import joined, last_words
from checker.claims.syntax import Sentence

_OTHERWISE = 3  # words of "dat wil zeggen"


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
    here = beside(own, before)
    near = [each for each in of_block(own, before) if each.unit == own.unit]
    taken = rest(sentence, unit, own, measured, before) or part(sentence, unit, own, here, before)
    added = () if taken is not None else tuple(total(sentence, unit, own, near))
    if added:
        return added
    found = (
        taken
        or _otherwise(sentence, unit, own, here, before)
        or again(sentence, unit, own, before)
        or _bracket(sentence, unit, here)
        or share(sentence, unit, own, of if of >= 0 else _behind(sentence, unit, measured), before)
        or _item(sentence, unit, own, here, before)
        or added_up(sentence, own, near)
        or same_noun(sentence, unit, own, near)
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
    telling = joined(words.classes["vague"], words.facts["following"])
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
    first = sentence.groups[sentence.group_of[unit]].first
    saying = joined(words.cues["or-rather"], words.cues["share"])
    ends = bool(here) and not last_words(saying).isdisjoint(sentence.units.words[max(first - 1, 0) : first])
    for length in range(1, _OTHERWISE + 1 if ends else 0):
        said = " ".join(sentence.units.words[max(first - length, 0) : first])
        if said in saying:
            return Link(Points.OTHERWISE, here[-1].mention, said)
    return _of_subject(sentence, unit, own, before)


def _of_subject(sentence: Sentence, unit: int, own: Said, before: Sequence[Said]) -> Link | None:
    """What a sentence says of an amount just named: "€ 3 miljoen. Dit bedrag is 12% van de kosten"."""
    clause = sentence.clause_at(unit)
    if clause.subject < 0 or not clause.verbs or unit < clause.verbs[0] or own.depth:
        return None
    group = sentence.groups[clause.subject]
    levels = sentence.passage.grammar.words.facts["level"]
    if sentence.units.words[clause.verbs[0]] not in levels or not names_figure(sentence, clause.subject):
        return None
    named = [each for each in before if each.block == own.block and each.sentence == own.sentence - 1]
    if not named or not named[-1].counted:
        return None
    return Link(Points.OTHERWISE, named[-1].mention, sentence.text(group.first, group.last))


def _bracket(sentence: Sentence, unit: int, here: Sequence[Said]) -> Link | None:
    """What its bracket explains: "€ 150 mln (12%)", "95 aanvragen (77 Nederlandstalig, 18 Franstalig)"."""
    own = sentence.bracket_at(unit)
    if own is None:
        return None
    outside = [each for each in here if each.at < own.first and each.depth < own.depth]
    return Link(Points.BRACKET, outside[-1].mention) if outside else None


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
