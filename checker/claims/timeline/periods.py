"""Which stretches of time does a passage name by their two ends?"""

from collections.abc import Iterator

from msgspec import Struct

from checker.claims.mentions import Passage, Spot
from checker.claims.timeline.moments import Moment, moment, moments
from checker.claims.timeline.ranges import is_of_days, is_of_two, joined, led
from checker.quantity import PartialDate


class Period(Struct, frozen=True):
    """Tokens ``first`` to ``last`` (excluded) that name a stretch of time, from ``start`` to ``end``."""

    first: int
    last: int
    spots: tuple[Spot, ...]
    start: PartialDate
    end: PartialDate


def periods(passage: Passage) -> tuple[Period, ...]:
    """Return the stretches of time of a passage in order, those whose years are told: found once."""
    if passage.periods is None:
        passage.periods = tuple(_found(passage))
    found: tuple[Period, ...] = passage.periods
    return found


def _found(passage: Passage) -> Iterator[Period]:
    spots = passage.spots
    for at, spot in enumerate(spots):
        if is_of_days(spot) and not is_of_two(passage, spot):
            if spot.dates[-1].year is not None and spot.dates[0].year is not None:
                yield Period(_lead(passage, spot), spot.last, (spot,), spot.dates[0], spot.dates[-1])
        elif at + 1 < len(spots):
            other = spots[at + 1]
            first, last = moment(spot), moment(other)
            if first is not None and last is not None and joined(passage, spot, other):
                yield Period(_lead(passage, spot), other.last, (spot, other), first.start, last.end)


def _lead(passage: Passage, spot: Spot) -> int:
    """Return the token of the word that leads to a period ("van", "tussen"), else its own first."""
    found = [at for by in ("FROM", "BETWEEN") if (at := led(passage, spot.first, by)) >= 0]
    return found[0] if found else spot.first


def pairs_of_moments(passage: Passage, first: int, last: int) -> tuple[Moment, Moment] | None:
    """Return the only two times of tokens ``first`` to ``last`` (excluded); None for more or fewer."""
    found = moments(passage.spots_in(first, last))
    return (found[0], found[1]) if len(found) == 2 else None
