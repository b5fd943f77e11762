"""Which numbers of a letter are one slip of the pen apart?

Each is entered under what is left of it when the pen slips at one place, so that nobody compares all with
all: a number of n digits has some 3n entries.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations

from checker.finding import Evidence
from checker.quantity.decibels import decibels
from checker.quantity.slip import Pen, slip_chance, without_one

LEAST = 3  # digits that say something
_MOST = 40  # digits of a number that somebody copies; the entries of one of n digits have n * n of them
_SERIES = 3  # others that a number may be one slip away from; more are a series
_APART = {Pen.DIGIT: "one digit apart", Pen.SWAPPED: "two digits swapped", Pen.DROPPED: "a digit dropped"}
_Entry = tuple[str, ...]


def slip_evidence(pen: Pen, size: int) -> Evidence:
    """Return how seldom unrelated figures of so many digits that say something are such a slip apart."""
    return Evidence(f"{_APART[pen]}, of {size}", decibels(slip_chance(pen, size)))


def slipped(numbers: Iterable[str]) -> Iterator[tuple[str, str, Pen]]:
    """Yield every two different rows of digits that are one slip apart, each once, and which slip."""
    entered: dict[_Entry, list[str]] = {}
    for number in dict.fromkeys(each for each in numbers if len(each) <= _MOST):
        for entry in dict.fromkeys(_entries(number)):
            entered.setdefault(entry, []).append(number)
    for entry, some in entered.items():
        pen = _KIND[entry[0]]
        for one, other in _dropped(entry[1], some) if pen is Pen.DROPPED else combinations(some, 2):
            yield one, other, pen


def _dropped(short: str, some: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Yield a number with each that has one digit more, in their order: two of those are no slip apart."""
    at = some.index(short) if short in some else len(some)
    if at < len(some):
        yield from ((each, short) for each in some[:at])
        yield from ((short, each) for each in some[at + 1 :])


def unserial(found: Iterable[tuple[str, str, Pen]]) -> Iterator[tuple[str, str, Pen]]:
    """Yield the slips of numbers that few others are a slip away from: not of 1.24, 1.25, 1.26, 1.27 ..."""
    every = list(found)
    times = Counter(number for one, other, _ in every for number in (one, other))
    yield from (each for each in every if max(times[each[0]], times[each[1]]) <= _SERIES)


_KIND = {"?": Pen.DIGIT, "x": Pen.SWAPPED, "-": Pen.DROPPED}


def _entries(number: str) -> Iterator[_Entry]:
    for at, own in enumerate(number):
        yield "?", number[:at], number[at + 1 :]
        behind = number[at + 1 : at + 2]
        if behind and behind != own:
            yield "x", number[:at], min(own, behind) + max(own, behind), number[at + 2 :]
    yield "-", number
    for left in without_one(number):
        yield "-", left
