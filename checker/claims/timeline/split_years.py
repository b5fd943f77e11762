"""Which years of account that run over New Year does a letter write, as "2012/13", and do they run upwards?

A letter that writes three such years writes years: the only one of which the second does not follow the first
("2012/15") is a slip. "From 2012/13 to 2007/08" runs back, as from 2012 to 2007 does.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from checker.claims.claim import Anchor
from checker.claims.drafting import Draft, Part
from checker.claims.mentions import Passage, Spot
from checker.claims.timeline.ranges import joined
from checker.document import Block, Span

_YEARS = re.compile(r"(?<![\w.,/-])((?:19|20)\d\d)/(\d\d)(?![\w%/]|\s?[-‐-—/]\s?\d|[.,]\d)")
_SPOT = re.compile(r"((?:19|20)\d\d)[/‐-–-](\d\d(?:\d\d)?)")
_LEAST = 3  # different years that show what a letter means by them
_CENTURY = 100


def odd_one(blocks: Sequence[Block]) -> Iterator[Draft]:
    """Yield the only year of a letter that is written as those which follow each other, and does not."""
    found = [(block, match) for block in blocks for match in _YEARS.finditer(block.text)]
    odd = [(block, match) for block, match in found if not _follows(match)]
    if len(odd) == 1 and len({match[1] for _, match in found if _follows(match)}) >= _LEAST:
        block, match = odd[0]
        first = int(match[1])
        last = first - first % _CENTURY + int(match[2])
        place = Anchor(block.id, Span(*match.span()), match.group())
        traits = {"start": f"{first:04d}", "end": f"{last:04d}", "sort": "years"}
        yield Draft("session", {}, traits, {"session": (place,)})


def ranges_of_years(passage: Passage) -> Iterator[Draft]:
    """Yield the ranges of such years: "between 2009/10 and 2011/12"."""
    if not ("/" in passage.block.text or "-" in passage.block.text or "–" in passage.block.text):
        return
    for one, other in pairwise(passage.spots):
        first, last = _year(passage, one), _year(passage, other)
        if first and last and joined(passage, one, other):
            roles = {"from": (Part(passage, one),), "until": (Part(passage, other),)}
            yield Draft("range", roles, {"low": first, "high": last})


def _follows(years: re.Match[str]) -> bool:
    """Whether the second year is the one behind the first: "1999/00"."""
    return str(int(years[1]) + 1).endswith(years[2])


def _year(passage: Passage, spot: Spot) -> str:
    """Return the first of two years that follow each other, where a spot is that."""
    text = passage.block.text[passage.start(spot) : passage.end(spot)]
    years = _SPOT.fullmatch(text)
    return years[1] if years is not None and _follows(years) else ""
