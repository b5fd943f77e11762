"""For which period or day does a figure hold, as its sentence says it?"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from checker.claims.frames.times import Times
from checker.claims.mentions import Kind
from checker.claims.syntax import Group, Sentence

_FURTHEST = 25  # units
_APART = 8  # units that a figure, comma or coordinator between counts for
_BEFORE = 2  # units that standing before the figure counts for
_BESIDE = 8  # units between a duration and the time that it is said for


def when(sentence: Sentence, unit: int, told: Times) -> int:
    """Return the group of the time that figure ``unit`` holds for; -1 where its sentence does not say.

    In a bracket right behind it, else the one of its own rank ("in 2014 en 2015 respectievelijk 63 en 73"),
    else the nearest in its own clause (behind it before what stands before it), else one that stands earlier
    in the sentence and in the same tense, else the year of a title ("begroting 2024"). What stands deeper in
    brackets holds for what stands there. A length of time has one only right beside it.

    Args:
        sentence: that the figure stands in.
        unit: the figure.
        told: the times of the sentence.
    """
    if not told.held:
        return _titled(sentence, unit, told)
    duration = sentence.units.tags[unit] == "u"
    for found in (_bracketed, _ranked):
        at = found(sentence, unit, told.held)
        if at >= 0:
            return at
    reached = [at for at in told.held if _reaches(sentence, unit, sentence.groups[at])]
    clause = sentence.clause_at(unit)
    inside = [at for at in reached if clause.first <= sentence.groups[at].head < clause.last]
    near = min(inside, key=lambda at: _distance(sentence, unit, at), default=-1)
    if near >= 0 and _distance(sentence, unit, near) <= (_BESIDE if duration else _FURTHEST):
        return near
    if duration:
        return -1
    before = (at for at in reversed(reached) if sentence.groups[at].head < unit)
    earlier = next((at for at in before if told.alike(sentence, unit, at)), -1)
    return earlier if earlier >= 0 else _titled(sentence, unit, told)


def periods(sentence: Sentence) -> Iterator[int]:
    """Yield the groups that name a stretch of time, as a title does: "2003-2005"."""
    for at, group in enumerate(sentence.groups):
        if sentence.units.spots[group.head] >= 0:
            meaning = sentence.meaning(group.head)
            ranged = meaning.kind is Kind.RANGE and sentence.units.tags[group.head] == "t"
            if meaning.kind in (Kind.DATE_RANGE, Kind.YEAR) or ranged:
                yield at


def _titled(sentence: Sentence, unit: int, told: Times) -> int:
    """Return the year of a title, in the same tense; a length of time has none."""
    if sentence.units.tags[unit] == "u":
        return -1
    return next((at for at in told.years if told.alike(sentence, unit, at)), -1)


def _bracketed(sentence: Sentence, unit: int, sure: Sequence[int]) -> int:
    """Return the time in a bracket right behind a figure or its noun: "12 bossen (periode 1990-2000)"."""
    if not sentence.brackets:
        return -1
    behind = (unit + 1, sentence.groups[sentence.group_of[unit]].last)
    opened = next((each for each in sentence.brackets if each.first - 1 in behind), None)
    if opened is None or "q" in sentence.units.tags[opened.first : opened.last]:
        return -1
    return next((at for at in sure if opened.first <= sentence.groups[at].head < opened.last), -1)


def _reaches(sentence: Sentence, unit: int, time: Group) -> bool:
    """Whether a time can be that of a figure: not deeper in brackets, and not made of the figure itself."""
    if sentence.depths[time.head] > sentence.depths[unit]:
        return False
    if time.first <= unit < time.last:
        return False
    return not (sentence.units.tags[unit] == "u" and time.last == unit)  # "de afgelopen vijf jaar"


def _ranked(sentence: Sentence, unit: int, sure: Sequence[int]) -> int:
    """Return the time of the same rank among those before a row of figures that are said one by one."""
    said = sentence.passage.grammar.words.cues["respectively"]
    if said.isdisjoint(sentence.units.words):
        return -1
    row = next((row for row in sentence.rows if unit in row.members), None)
    if row is None:
        return -1
    before = [at for at in sure if sentence.groups[at].head < row.members[0]]
    times = before[-len(row.members) :]
    joined = all(_touch(sentence, one, other) for one, other in pairwise(times))
    more = len(before) > len(times) and _touch(sentence, before[-len(times) - 1], times[0])
    return times[row.members.index(unit)] if joined and not more and len(times) == len(row.members) else -1


def _touch(sentence: Sentence, one: int, other: int) -> bool:
    between = sentence.units.tags[sentence.groups[one].last : sentence.groups[other].first]
    return set(between) <= set(",cp")


def _distance(sentence: Sentence, unit: int, at: int) -> int:
    """How far a time is from the figure; another figure between makes it farther, behind is nearer."""
    head = sentence.groups[at].head
    low, high = min(head, unit), max(head, unit)
    between = sentence.units.tags[low + 1 : high]
    apart = between.count("q") + between.count(",") + between.count("c")
    return high - low + _APART * apart + (0 if head > unit else _BEFORE)
