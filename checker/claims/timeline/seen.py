"""Which days does a letter name twice: seen from its own date and by their dates: "gisteren, 2 februari"?

"Vorig jaar (2023)", "last month, on 12 December 2024", "eerder deze maand, op 28 mei": the two stand beside
each other, or the one in a bracket behind the other.
"""

import datetime as dt
from collections.abc import Iterator, Sequence

from checker.claims.drafting import Draft, Part
from checker.claims.mentions import DAYS, MOMENTS, Kind, Passage, Spot
from checker.quantity import PartialDate

_UNITS = ("day", "week", "month", "year")
_OFFSETS = (-2, -1, 0, 1, 2)
_LONGEST = 4  # tokens of "the day after tomorrow"
_LINKS = 4  # tokens between "vorige week" and its day


def seen(passage: Passage, dates: Sequence[dt.date]) -> Iterator[Draft]:
    """Yield each time of a passage that is said twice, seen from the letter's ``dates``.

    Of several dates, such as those of a question and its answer, the one is meant that is nearest.
    """
    time = passage.grammar.words.time
    for at, spot in enumerate(passage.spots):
        if spot.meaning.kind not in MOMENTS or not isinstance(spot.meaning.value, PartialDate):
            continue
        found = _before(passage, spot) or _behind(passage, spot)
        if found is None or _goes_on(passage, at):
            continue
        unit, offset, first = found
        if unit != "year" and spot.meaning.kind is Kind.YEAR:
            continue
        if unit in {"day", "week"} and spot.meaning.kind not in DAYS:
            continue
        if first and passage.tokens.lower[first - 1] in time["not-seen"]:
            continue  # "deze morgen", "van vandaag"
        dated = _nearest(spot.meaning.value, dates)
        doubt = None if dated is not None else "the letter's date is not known"
        traits = {
            "side": unit,
            "offset": str(offset),
            "dated": dated.isoformat() if dated is not None else "",
        }
        yield Draft("relative", {"date": (Part(passage, spot),)}, traits, doubt=doubt)


def _nearest(value: object, dates: Sequence[dt.date]) -> dt.date | None:
    """Return the letter's date that a day is nearest to; the letter's own where its year is not written."""
    assert isinstance(value, PartialDate)
    first = value.first
    if first is None:
        return dates[0] if dates else None
    return min(dates, key=lambda each: abs((each - first).days), default=None)


def _before(passage: Passage, spot: Spot) -> tuple[str, int, int] | None:
    """Return what is said before a day: unit, how many of them from now, and the first token of it."""
    links = passage.grammar.words.time["says-again"]
    lower = passage.tokens.lower
    at = spot.first
    while at > 0 and spot.first - at < _LINKS and lower[at - 1] in links:
        at -= 1
    if at == spot.first and spot.meaning.kind is Kind.YEAR:
        return None
    for length in range(min(_LONGEST, at), 0, -1):
        found = _said(passage, at - length, length)
        if found is not None:
            return *found, at - length
    return None


def _behind(passage: Passage, spot: Spot) -> tuple[str, int, int] | None:
    """Return what is said behind a day, in a bracket or between commas."""
    lower = passage.tokens.lower
    at = spot.last
    closing = {"(": (")",), ",": (",", ".")}.get(lower[at] if at < len(lower) else "")
    if closing is None:
        return None
    for length in range(_LONGEST, 0, -1):
        found = _said(passage, at + 1, length)
        if found is not None and lower[at + 1 + length : at + 2 + length] in {(each,) for each in closing}:
            return *found, at + 1
    return None


def _said(passage: Passage, first: int, length: int) -> tuple[str, int] | None:
    words = " ".join(passage.tokens.lower[first : first + length])
    time = passage.grammar.words.time
    for unit in _UNITS:
        for offset in _OFFSETS:
            if words in time[f"{unit} {offset}"]:
                return unit, offset
    return None


def _goes_on(passage: Passage, at: int) -> bool:
    """Whether more times are listed behind one: "net als vorig jaar, in 2021 en 2022"."""
    spot = passage.spots[at]
    if at + 1 >= len(passage.spots):
        return False
    other = passage.spots[at + 1]
    between = passage.tokens.lower[spot.last : other.first]
    joins = passage.grammar.words.sets["list-and"] | {","}
    return other.meaning.kind in MOMENTS and 0 < len(between) <= 2 and joins.issuperset(between)
