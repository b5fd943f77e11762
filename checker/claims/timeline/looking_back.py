"""Was what looks back on a time published before it began: "the results for 2023, published in May 2022"?

Results, statistics and annual reports tell of what was; a budget or a forecast may come first. The day is
that of their publication where only its words stand between.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from checker.claims.mentions import Kind, Passage, Spot
from checker.claims.syntax import sentence
from checker.claims.timeline.moments import Moment, moment
from checker.claims.timeline.stages import names_another
from checker.claims.timeline.within import told
from checker.quantity import PartialDate

_TO_TIME = 6  # tokens between "results" and the time of which they tell
_TO_DAY = 8  # tokens between that time and the day of publication
_BEHIND = 2  # tokens between a day and "gepubliceerd" behind it
_SEASON = re.compile(r"((?:19|20)\d\d)[/-](\d\d)")  # "2011/12"
_STOPS = frozenset({";", ":"})


def looking_back(passage: Passage) -> Iterator[tuple[Moment, Moment]]:
    """Yield the time of which a publication tells with the day on which it was published."""
    time = passage.grammar.words.time
    if time["published"].isdisjoint(passage.tokens.lower):
        return
    for number, spots in told(passage):
        first, last = passage.sentences[number]
        for one, other in pairwise(spots):
            about, day = _period(passage, one), moment(other)
            if about is None or day is None or not _is_published(passage, one, other, last):
                continue
            parsed = sentence(passage, number)
            if parsed.endless or names_another(parsed, one.last, other.first):
                continue  # "de meting van 2026 volgt op het onderzoek dat"
            if _looks_back(passage, one, first):
                yield about, day


def _period(passage: Passage, spot: Spot) -> Moment | None:
    """Return the time that a spot is: a year, month or quarter, "2011/12", "2021-2022"."""
    value = spot.meaning.value
    season = _SEASON.fullmatch(passage.block.text[passage.start(spot) : passage.end(spot)])
    if spot.meaning.kind is Kind.NOT_A_CLAIM and season is not None:
        year = int(season[1])
        return Moment(spot, PartialDate(year), PartialDate(year + 1)) if _follows(year, season[2]) else None
    if isinstance(value, tuple):
        years = [each for each in value if isinstance(each, PartialDate) and each.first is not None]
        return Moment(spot, years[0], years[-1]) if len(years) == len(value) else None
    return moment(spot)


def _follows(year: int, written: str) -> bool:
    return (year + 1) % 100 == int(written)


def _is_published(passage: Passage, about: Spot, day: Spot, last: int) -> bool:
    """Whether only the words of publication stand between a time and a day, or right behind the day."""
    words = passage.grammar.words
    between = passage.between(about.last, day.first)
    joined = words.sets["list-and"] | words.classes["coordinator"] | _STOPS
    if len(between) > _TO_DAY or not joined.isdisjoint(between):
        return False
    behind = passage.between(day.last, min(day.last + _BEHIND, last))
    return not words.time["published"].isdisjoint((*between, *behind))


def _looks_back(passage: Passage, about: Spot, first: int) -> bool:
    """Whether results or the like are named right before a time or behind it, and no budget or forecast."""
    time = passage.grammar.words.time
    before = passage.between(max(first, about.first - _TO_TIME), about.first)
    said = frozenset((*before, *passage.between(about.last, about.last + 1)))
    return not time["looks-back"].isdisjoint(said) and time["looks-ahead"].isdisjoint(said)
