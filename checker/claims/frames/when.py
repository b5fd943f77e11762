"""For which period or day does a figure hold, as its sentence says it?"""

from collections.abc import Iterator

from checker.claims.lexicon import Words
from checker.claims.mentions import Kind
from checker.claims.syntax import Group, Sentence, Shape

_DAYS = frozenset({Kind.DATE, Kind.WEEKDAY_DATE})
_PERIODS = frozenset({Kind.YEAR, Kind.MONTH_YEAR, Kind.DATE_RANGE, Kind.DATE_LIST, Kind.RANGE, *_DAYS})
_FURTHEST = 25  # units
_APART = 8  # units that a figure, comma or coordinator between counts for
_BEFORE = 2  # units that standing before the figure counts for


def when(sentence: Sentence, unit: int) -> int:
    """Return the group of the time that figure ``unit`` holds for; -1 where its sentence does not say.

    In a bracket right behind it, else the nearest in its own clause (behind it before what stands before
    it), else one that stands earlier in the sentence, else the year of a title ("begroting 2024"). Not the
    date of a paper, and not the time that something is compared with.
    """
    sure = [at for at, group in enumerate(sentence.groups) if _holds(sentence, group)]
    clause = sentence.clause_at(unit)
    for at in sure:
        if sentence.units.tags[unit + 1 : unit + 2] == "(" and sentence.groups[at].first == unit + 2:
            return at
    inside = [at for at in sure if clause.first <= sentence.groups[at].head < clause.last]
    near = min(inside, key=lambda at: _distance(sentence, unit, at), default=-1)
    if near >= 0 and _distance(sentence, unit, near) <= _FURTHEST:
        return near
    earlier = [at for at in sure if sentence.groups[at].head < unit]
    if earlier:
        return earlier[-1]
    return next((at for at, group in enumerate(sentence.groups) if _is_year(sentence, group)), -1)


def said(sentence: Sentence) -> int:
    """Return the last group of a sentence that is a time something holds for; -1 for none."""
    sure = [at for at, group in enumerate(sentence.groups) if _holds(sentence, group)]
    return sure[-1] if sure else -1


def periods(sentence: Sentence) -> Iterator[int]:
    """Yield the groups that name a stretch of time, as a title does: "2003-2005"."""
    for at, group in enumerate(sentence.groups):
        if sentence.units.spots[group.head] >= 0:
            kind = sentence.meaning(group.head).kind
            if kind in (Kind.DATE_RANGE, Kind.YEAR) or _is_range_of_years(sentence, group.head):
                yield at


def _distance(sentence: Sentence, unit: int, at: int) -> int:
    """How far a time is from the figure; another figure between makes it farther, behind is nearer."""
    head = sentence.groups[at].head
    low, high = min(head, unit), max(head, unit)
    between = sentence.units.tags[low + 1 : high]
    apart = between.count("q") + between.count(",") + between.count("c")
    return high - low + _APART * apart + (0 if head > unit else _BEFORE)


def _holds(sentence: Sentence, group: Group) -> bool:
    """Whether a group is a time that something holds for."""
    units = sentence.units
    words = sentence.passage.grammar.words
    if units.spots[group.head] < 0 or units.tags[group.head] == "u":
        return _is_relative(sentence, group, words)
    kind = sentence.meaning(group.head).kind
    if kind not in _PERIODS or (kind is Kind.RANGE and not _is_range_of_years(sentence, group.head)):
        return False
    before = group.first - 1
    if group.preposition < 0:
        titled = before >= 0 and units.tags[before] in "nN" and not _names_years(units.words[before], words)
        return not titled or kind is not Kind.YEAR
    if _is_compared(sentence, group):
        return False
    dated = (
        units.words[group.preposition] in words.sets["dated"]
        and before > 0
        and units.tags[before - 1] in "nN"
    )
    return not (dated and kind in _DAYS)


def _is_relative(sentence: Sentence, group: Group, words: Words) -> bool:
    """Whether it is a time seen from the letter or counted: "vorig jaar", "currently"."""
    units = sentence.units
    spelled = units.words[group.first : group.last]
    if group.shape is Shape.NOUN and not units.words[group.head].endswith(tuple(words.facts["times"])):
        return False
    counted = "j" in units.tags[group.first : group.last]
    return counted or any(word in words.facts["seen-from"] for word in spelled)


def _is_range_of_years(sentence: Sentence, unit: int) -> bool:
    return sentence.meaning(unit).kind is Kind.RANGE and sentence.units.tags[unit] == "t"


def _is_year(sentence: Sentence, group: Group) -> bool:
    named = sentence.units.spots[group.head] >= 0 and sentence.meaning(group.head).kind is Kind.YEAR
    return named and not _is_compared(sentence, group)


def _is_compared(sentence: Sentence, group: Group) -> bool:
    """Whether something is compared with a time: "ten opzichte van 2019", "compared to 2019"."""
    compared = sentence.passage.grammar.words.facts["compared"]
    before = group.first - 1
    return any(word in compared for word in sentence.units.words[max(before - 1, 0) : before + 1])


def _names_years(word: str, words: Words) -> bool:
    """Whether a noun names a year or period: "jaar", "aanslagjaar", "years"."""
    return word.endswith(tuple(words.cues["year-noun"]))
