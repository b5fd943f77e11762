"""When does a letter say that a year over New Year began or ended: "het schooljaar eindigde in juli 2022"?

It begins in the first of its two calendar years and ends in the second. "That school year" is the one named
before it.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator

from msgspec import Struct

from checker.claims.claim import Anchor
from checker.claims.drafting import Draft, Part
from checker.claims.lexicon import Words
from checker.claims.mentions import MOMENTS, Passage, Spot
from checker.document import Span

_YEARS = re.compile(
    r"(?<![\w.,/-])((?:19|20)\d\d)\s?[-‐-—/]\s?((?:19|20)?\d\d)(?![\w%]|\s?[-‐-—/]\s?\d|[.,]\d)"
)
_NOUN = 3  # tokens of "academic year of"
_TO_VERB = 2  # tokens between a year and "began"
_TO_TIME = 3  # tokens between "began" and its time
_TO_EDGE = 4  # tokens between "the end of" and the year
_CENTURY = 100


class _Year(Struct, frozen=True):
    """A year over New Year: the first of its two, the place where it is written, the tokens that mean it."""

    start: int
    anchor: Anchor
    first: int
    last: int


def edges(passage: Passage) -> Iterator[Draft]:
    """Yield each such year with the time at which it is said to begin or to end."""
    for year in _years(passage):
        for side, when in (_behind(passage, year), _around(passage, year)):
            if when is not None:
                traits = {
                    "start": f"{year.start:04d}",
                    "end": f"{year.start + 1:04d}",
                    "sort": side,
                    "dated": when.dates[0].iso,
                }
                yield Draft("session", {"day": (Part(passage, when),)}, traits, {"session": (year.anchor,)})


def _years(passage: Passage) -> Iterator[_Year]:
    """Yield the years over New Year, and where "that academic year" means the last of them."""
    tokens, words = passage.tokens, passage.grammar.words
    known: _Year | None = None
    matches = [match for match in _YEARS.finditer(passage.block.text) if _follows(match)]
    found = [bisect_left(tokens.starts, match.start()) for match in matches]
    if not found:
        return
    these = words.classes["demonstrative"] | words.cues["the"]
    for at in range(found[0], len(tokens)):
        if at in found:
            match = matches[found.index(at)]
            noun = _noun(passage, at, words)
            anchor = Anchor(passage.block.id, Span(*match.span()), match.group())
            last = bisect_left(tokens.starts, match.end())
            known = _Year(int(match[1]), anchor, noun, last) if noun >= 0 else None
            if known is not None:
                yield known
        elif known is not None and tokens.lower[at] in these:
            last = next(
                (at + n for n in (2, 3) if _is_noun(" ".join(tokens.lower[at + 1 : at + n]), words)), 0
            )
            if last and last not in found:
                yield _Year(known.start, known.anchor, at, last)


def _follows(match: re.Match[str]) -> bool:
    return (int(match[1]) + 1) % _CENTURY == int(match[2]) % _CENTURY


def _noun(passage: Passage, at: int, words: Words) -> int:
    """Return the first token of the noun right before two years: "academic year"; -1 for none."""
    lower = passage.tokens.lower
    return next(
        (at - n for n in range(1, _NOUN) if at >= n and _is_noun(" ".join(lower[at - n : at]), words)), -1
    )


def _is_noun(said: str, words: Words) -> bool:
    return said in words.time["spans-new-year"] | words.time["year-of-account"]


def _behind(passage: Passage, year: _Year) -> tuple[str, Spot | None]:
    """Return whether a year is said to begin or to end right behind it, and when: "began in May 2022"."""
    lower, time = passage.tokens.lower, passage.grammar.words.time
    for at in range(year.last, min(year.last + _TO_VERB, len(lower))):
        for side in ("begins", "ends"):
            if lower[at] in time[side]:
                return side, _time(passage, at + 1)
        if not lower[at][0].isalpha():
            break
    return "begins", None


def _around(passage: Passage, year: _Year) -> tuple[str, Spot | None]:
    """Return of which edge of a year words before it tell, and when: "at the end of that year, in July"."""
    lower, time = passage.tokens.lower, passage.grammar.words.time
    before = lower[max(year.first - _TO_EDGE, 0) : year.first]
    for side in ("begins", "ends"):
        if not time[f"{side}-of"].isdisjoint(before[-3:]) and not any(
            not word[0].isalpha() for word in before[-2:]
        ):
            apposed = passage.word_at(year.last) == ","
            return side, _time(passage, year.last + 1) if apposed else None
    return "begins", None


def _time(passage: Passage, first: int) -> Spot | None:
    """Return the time that "in" or "on" leads to within a few tokens."""
    lower, leads = passage.tokens.lower, passage.grammar.words.time["when"]
    for at in range(first, min(first + _TO_TIME, len(lower))):
        spot = passage.covered[at]
        if spot >= 0:
            when = passage.spots[spot]
            told = when.meaning.kind in MOMENTS and len(when.dates) == 1 and when.dates[0].year is not None
            return when if told and passage.word_at(at - 1) in leads else None
        if not lower[at][0].isalpha():
            return None
    return None
