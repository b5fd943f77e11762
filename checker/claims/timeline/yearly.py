"""Which years does a letter give to the third and the sixth of something that it says is held every year?

"The survey is held every year. The third survey was in 2018, the sixth in 2022": from the third to the sixth
is three years. That it is annual is not enough: a year may have been skipped.
"""

from collections.abc import Iterator, Sequence

from msgspec import Struct

from checker.claims.drafting import Draft, Part
from checker.claims.mentions import DAYS, MOMENTS, Kind, Passage, Spot
from checker.claims.timeline.within import told
from checker.quantity import Quantity

_TO_NOUN = 2  # tokens between an ordinal and its noun: "third annual survey"
_TO_TIME = 8  # tokens between the noun and its year
_MOST = 12  # that are compared with the first


class _Edition(Struct, frozen=True):
    """The ``number``-th of what a ``noun`` names, with its year and its sentence."""

    noun: str
    number: int
    year: Spot
    sentence: int


def yearly(passage: Passage) -> Iterator[Draft]:
    """Yield the years of each two editions of what is held every year, the one before beside the next."""
    if not _is_every_year(passage):
        return
    known: list[_Edition] = []
    for number, spots in told(passage):
        for found in _editions(passage, number, spots):
            before = next((one for one in reversed(known) if one.noun == found.noun), None)
            if before is not None and before.number < found.number:
                yield _draft(passage, before, found)
            known = [*known[-_MOST:], found]


def _is_every_year(passage: Passage) -> bool:
    lower, cues = passage.tokens.lower, passage.grammar.words.time["held-yearly"]
    return any(" ".join(lower[at : at + 2]) in cues for at in range(len(lower) - 1))


def _editions(passage: Passage, number: int, spots: Sequence[Spot]) -> Iterator[_Edition]:
    """Yield the editions of a sentence, each with the only time up to the next, right before it or behind."""
    first, last = passage.sentences[number]
    ordinals = [spot for spot in spots if spot.meaning.kind is Kind.ORDINAL]
    ends = [*(spot.first for spot in ordinals[1:]), last][: len(ordinals)]
    for spot, end in zip(ordinals, ends, strict=True):
        value = spot.meaning.value
        noun = _noun(passage, spot)
        times = [when for when in spots if when.meaning.kind in MOMENTS and when.dates[0].year is not None]
        behind = [when for when in times if spot.last <= when.first < min(end, spot.last + _TO_TIME)]
        before = [when for when in times if first <= when.first < spot.first] if len(ordinals) == 1 else []
        own = behind or before
        if noun and len(own) == 1 and isinstance(value, Quantity) and value.value == int(value.value):
            yield _Edition(noun, int(value.value), own[0], number)


def _noun(passage: Passage, spot: Spot) -> str:
    """Return the noun of an ordinal, behind "annual" and the like; "" for none."""
    words = passage.grammar.words
    said = passage.between(spot.last, spot.last + _TO_NOUN)
    yearly = words.cues["every-year"] | words.time["yearly-adjective"]
    return next((word for word in said if word[0].isalpha() and word not in yearly), "")


def _draft(passage: Passage, before: _Edition, found: _Edition) -> Draft:
    roles = {"date": (Part(passage, found.year),), "from": (Part(passage, before.year),)}
    dated = before.year.dates[0].iso[:4] if before.year.meaning.kind in DAYS else before.year.dates[0].iso
    traits = {"side": "on", "offset": f"year {found.number - before.number}", "dated": dated}
    return Draft("relative", roles, traits, sentences=1 + min(found.sentence - before.sentence, 1))
