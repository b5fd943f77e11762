"""Do years in a row run on evenly, and which one is out of step?"""

from collections.abc import Sequence
from itertools import pairwise

from checker.quantity import HOLDS, Outcome, PartialDate, Verdict, unknown

_FEWEST = 4  # years of which the others show the step that one of them misses
_TWO = 2
_FEWEST_STEPS = 2


def run_on(years: Sequence[PartialDate]) -> Outcome:
    """Return whether years in a row run on evenly: 2024, 2025, 2027, 2028 fails, as 2026 is skipped.

    One of four or more that is out of step fails (2024, 2025, 2036, 2027), and so does one that comes
    twice (2024, 2025, 2025, 2026), and so do two that have each other's place (2024, 2026, 2025, 2027). A
    first or last year that stands apart (a base year, a target) is fine, and of a row that begins anew (two
    groups of columns) nothing can be said.
    """
    numbers = [year.year for year in years if year.year is not None]
    steps = [later - earlier for earlier, later in pairwise(numbers)]
    if len(steps) < _FEWEST_STEPS:
        return unknown("too few years")
    if len(set(steps)) == 1:
        return HOLDS if steps[0] else unknown("one year")
    if len(numbers) < _FEWEST:
        return unknown("too few years to tell which is wrong")
    swapped = _swapped(numbers)
    for usual in sorted(set(steps) - {0}, key=lambda step: (abs(step), step)):
        wrong = swapped or _out_of_step(numbers, usual) or _skipped(numbers, steps, usual)
        if wrong is not None:
            at, right = wrong
            before = PartialDate(numbers[at - 1] if at else numbers[at + 1])
            row = (before, "→" if at else "←", PartialDate(numbers[at]))
            return Outcome(Verdict.FAILS, PartialDate(numbers[at]), PartialDate(right), row)
    return unknown("more than one row of years, or a year that stands apart")


def _out_of_step(numbers: Sequence[int], step: int) -> tuple[int, int] | None:
    """Return the place of the one year that is out of step with all others, and what fits there."""
    starts = [number - step * place for place, number in enumerate(numbers)]
    usual = max(set(starts), key=starts.count) if len(set(starts)) <= _FEWEST else None
    for at in range(len(numbers)) if usual is not None else ():
        if starts[at] == usual and len(set(starts)) > 1:
            continue  # taking this one away leaves the odd one in
        others = {number - step * place for place, number in enumerate(numbers) if place != at}
        if len(others) > 1:
            continue
        right = others.pop() + step * at
        outside = at in (0, len(numbers) - 1) and (numbers[at] - right) * step * (1 if at else -1) > 0
        return None if outside else (at, right)
    return None


def _swapped(numbers: Sequence[int]) -> tuple[int, int] | None:
    """Return the place of the first of two neighbours that have each other's place, and what fits there."""
    for right in (sorted(numbers), sorted(numbers, reverse=True)):
        odd = [place for place, number in enumerate(numbers) if number != right[place]]
        even = len({later - earlier for earlier, later in pairwise(right)}) == 1
        if even and len(odd) == _TWO and odd[1] == odd[0] + 1:
            return odd[0], right[odd[0]]
    return None


def _skipped(numbers: Sequence[int], steps: Sequence[int], step: int) -> tuple[int, int] | None:
    """Return the place behind the one year that is missing, or at which one comes twice."""
    odd = [at for at, each in enumerate(steps) if each != step]
    if len(odd) != 1 or steps[odd[0]] not in (0, 2 * step):
        return None
    at = odd[0]
    if steps[at] and at in (0, len(steps) - 1):
        return None
    return at + 1, numbers[at] + step
