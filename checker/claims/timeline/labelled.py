"""Which ranges of articles, questions, pages, weeks, years of account and hours does a passage write?

"De artikelen 8.7 t/m 8.25" runs upwards, as article 25 comes behind article 7. "Week 48 t/m 2" runs on into
the next year and "van 22.00 tot 6.00 uur" over midnight; "p. 140-42" leaves out what both numbers share.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from checker.claims.claim import Anchor
from checker.claims.drafting import Draft, Part
from checker.claims.mentions import Kind, Passage, Spot
from checker.claims.timeline.split_years import ranges_of_years
from checker.claims.timeline.within import is_of_one_day
from checker.document import Span

_NUMBERS = re.compile(
    r"(?<!\d)(\d{1,9}(?:\.\d{1,9}){0,3})(\s?[-–—]\s?|\s+[^\W\d]{1,30}[^\d]{0,20}?\s+)"
    r"(\d{1,9}(?:\.\d{1,9}){0,3})(?![\w:/]|[.,]\d|-\w)"
)
_WORD = re.compile(r"[^\W\d_]+[^\W\d_'’]*")
_DASHES = frozenset("-–—")
_BEFORE = 24  # characters before a number that can hold what it numbers
_WEEKS = 52
_LONG = 39  # weeks: a longer range that runs over New Year is none


def labelled(passage: Passage) -> Iterator[Draft]:
    """Yield the ranges of numbered things of a passage, and of hours of one day."""
    yield from _of_numbers(passage)
    yield from ranges_of_years(passage)
    for one, other in pairwise(passage.spots):
        if (
            one.meaning.kind is Kind.TIME
            and other.meaning.kind is Kind.TIME
            and _through(passage, one, other)
        ):
            low, high = str(one.meaning.value), str(other.meaning.value)
            if is_of_one_day(int(low[:2]), int(high[:2])):
                roles = {"from": (Part(passage, one),), "until": (Part(passage, other),)}
                yield Draft("range", roles, {"low": low, "high": high})


def _through(passage: Passage, one: Spot, other: Spot) -> bool:
    """Whether nothing but "tot", "through" or a dash stands between two hours."""
    between = passage.tokens.lower[one.last : other.first]
    if len(between) == 1 and between[0] in _DASHES:
        return True
    word = passage.lexemes.word(one.last, "UNTIL") or passage.lexemes.word(one.last, "THROUGH")
    return word is not None and word.last == other.first


def _of_numbers(passage: Passage) -> Iterator[Draft]:
    text = passage.block.text
    words = passage.grammar.words
    through = {*words.time["through-numbers"]}
    for match in _NUMBERS.finditer(text):
        joint = match[2].strip().lower()
        before = text[max(match.start() - _BEFORE, 0) : match.start()].rstrip(" .\n")
        named = _WORD.findall(before)
        name = named[-1].lower() if named and before.endswith(named[-1]) else ""
        pages, weeks = name in words.time["pages"], name in words.time["weeks"]
        if not (pages or weeks or name in words.time["numbered"]):
            continue
        if joint in _DASHES and not pages:
            continue  # "artikel 5-1" is a number of its own
        said = _WORD.findall(joint) if joint not in _DASHES else []
        if joint not in _DASHES and not (
            {joint} & through or (" ".join(said[:-1]) in through and said[-1] == name)
        ):
            continue
        low, high = match[1], match[3]
        if pages and len(high) < len(low):
            continue
        if weeks and (int(high.split(".")[0]) - int(low.split(".")[0])) % _WEEKS < _LONG:
            continue
        span = Span(*match.span())
        anchors = {"span": (Anchor(passage.block.id, span, match.group()),)}
        yield Draft("range", {}, {"low": low, "high": high}, anchors)
