"""For which period or day does a figure hold, as its sentence says it?"""

from checker.claims.mention import Kind
from checker.claims.syntax import Group, Sentence

_PERIODS = frozenset({Kind.YEAR, Kind.MONTH_YEAR, Kind.DATE, Kind.DATE_RANGE, Kind.WEEKDAY_DATE, Kind.RANGE})
_FURTHEST = 25  # units


def when(sentence: Sentence, unit: int) -> int:
    """Return the group of the time that figure ``unit`` holds for; -1 where its sentence does not say.

    In a bracket right behind it, else the nearest in its own clause (behind it before what stands before it),
    else one that opens the sentence. Not the date of a paper, a title's year, or what is compared with.
    """
    times = [at for at, group in enumerate(sentence.groups) if _is_period(sentence, group)]
    if not times:
        return -1
    clause = sentence.clause_at(unit)
    depth = sentence.depths[unit]
    inside = [at for at in times if clause.first <= sentence.groups[at].head < clause.last]
    level = [at for at in inside if sentence.depths[sentence.groups[at].head] == depth]
    for at in times:
        if sentence.units.tags[unit + 1 : unit + 2] == "(" and sentence.groups[at].first == unit + 2:
            return at
    near = sorted(level, key=lambda at: _distance(sentence, unit, at))
    if near and _distance(sentence, unit, near[0]) <= _FURTHEST:
        return near[0]
    opening = [
        at
        for at in times
        if sentence.groups[at].head < unit and sentence.depths[sentence.groups[at].head] == 0
    ]
    return opening[-1] if opening else -1


def _distance(sentence: Sentence, unit: int, at: int) -> int:
    """How far a time is from the figure; another figure between makes it farther, behind is nearer."""
    head = sentence.groups[at].head
    low, high = min(head, unit), max(head, unit)
    between = sentence.units.tags[low + 1 : high]
    apart = 8 * (between.count("q") + between.count(",") + between.count("c"))
    return high - low + apart + (0 if head > unit else 2)


def _is_period(sentence: Sentence, group: Group) -> bool:
    units = sentence.units
    spot_at = units.spots[group.head]
    if spot_at < 0:
        return False
    meaning = sentence.passage.spots[spot_at].meaning
    if meaning.kind not in _PERIODS or (meaning.kind is Kind.RANGE and meaning.tag != "years"):
        return False
    words = sentence.passage.grammar.words
    lead = group.preposition
    if lead < 0:
        before = group.first - 1
        titled = before >= 0 and units.tags[before] in "nN" and not _is_year_noun(words, units.words[before])
        return not titled or meaning.kind is not Kind.YEAR
    led = units.words[lead]
    if led in words.facts["compared"]:
        return False
    dated = led in words.sets["dated"] and lead > 0 and units.tags[lead - 1] in "nN"
    return not (dated and meaning.kind in (Kind.DATE, Kind.WEEKDAY_DATE))


def _is_year_noun(words: object, word: str) -> bool:
    return word in words.cues["year-noun"]  # type: ignore[attr-defined]
