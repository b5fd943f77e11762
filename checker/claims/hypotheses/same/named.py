"""Which documents does a letter date in two ways, and which of the two is the slip?

"De brief van 12 mei 2023 (Kamerstuk 12 345, nr. 6) ... de brief van 12 mei 2024 (Kamerstuk 12 345, nr. 6)".
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from checker.claims.mentions import Mention
from checker.claims.registry import By, Cited
from checker.finding import Evidence

# Of 95 names of acts that studied letters date more than once 94 had one date, all numbers and titles had.
_POINTS = {By.NUMBER: 26, By.TITLE: 26, By.BEHIND: 24, By.NAME: 14}
_MORE = Evidence("it is named so more often", 8)
_MOST = Evidence("it is named so everywhere else", 10)
_PART = Evidence("only the day, the month or the year differs", 8)
_OFTEN, _EVERYWHERE = 2, 3

Pair = tuple[Mention, Mention, tuple[Evidence, ...]]


def named(documents: Sequence[Cited]) -> Iterator[Pair]:
    """Yield the dates of a document, the later one first, and what speaks for it that they must agree.

    What has three dates has them by design, and an act has two that stand twice each ("Finance Act 2022",
    "Finance Act 2023"): no slip of the pen is made twice.
    """
    known: dict[tuple[str, ...], list[Cited]] = {}
    for one in documents:
        sort = "number" if one.by is By.BEHIND else one.by.name.lower()
        known.setdefault((sort, *one.key), []).append(one)
    for some in known.values():
        values = _values(some)
        if len(values) == 1:
            yield from (_pair(left, right, ()) for right, left in pairwise(some))
        elif len(values) == 2 and len(values[1]) == 1:
            yield _differing(values[0], values[1][0], some)


def _values(some: Sequence[Cited]) -> list[list[Cited]]:
    """Return the places of a document by the dates that agree, the commonest first."""
    found: list[list[Cited]] = []
    for one in some:
        own = next((each for each in found if all(one.date.agrees(its.date) for its in each)), None)
        if own is None:
            found.append([one])
        else:
            own.append(one)
    return sorted(found, key=len, reverse=True)


def _differing(others: Sequence[Cited], slip: Cited, every: Sequence[Cited]) -> Pair:
    """Return a date beside the nearest of those that differ from it."""
    at = every.index(slip)
    nearest = min(others, key=lambda each: abs(every.index(each) - at))
    right, left = sorted((slip, nearest), key=every.index)
    more = {_OFTEN: (_MORE,)}.get(len(others), (_MOST,) if len(others) >= _EVERYWHERE else ())
    return _pair(left, right, (*more, _PART) if _differs_in_part(left, right) else more)


def _differs_in_part(left: Cited, right: Cited) -> bool:
    """Whether two full dates by which a name is told differ in one part: that of a number is told by that."""
    own, its = left.date, right.date
    if own.date is None or its.date is None or left.by is not By.NAME:
        return False
    return (own.year == its.year) + (own.month == its.month) + (own.day == its.day) == 2


def _pair(left: Cited, right: Cited, more: tuple[Evidence, ...]) -> Pair:
    by = min((left.by, right.by), key=_POINTS.__getitem__)
    own, its = left.spot.mention, right.spot.mention
    assert own is not None
    assert its is not None
    return own, its, (Evidence(by.value, _POINTS[by]), *more)
