"""Is the year in a document's own code that of the date it is cited with?

"ECLI:NL:HR:2019:123" is a ruling of 2019, "COM(2021) 345" a proposal of 2021, "2023Z01234" was sent in 2023.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from msgspec import Struct

from checker.claims.mentions import Kind, Passage, Spot
from checker.document import Span
from checker.finding import Evidence

_CODE = re.compile(
    r"(?P<own>ECLI:[A-Z]{2}:[A-Z]{2,7}:(?P<a>\d{4}):\w+"
    r"|(?<!\w)(?:COM|SWD|JOIN|SEC) ?\((?P<b>\d{4})\) ?\d+"
    r"|(?<!\w)(?P<c>20\d\d)Z\d{4,5}(?!\w))"
    r"|\((?:EU|EC|EG)\) (?P<d>20\d\d)/\d{1,4}(?!\w)"
)
_SIGNS = re.compile(r",? ?\(?")
_WORD = re.compile(r"[^\W\d_]+\.?")
_DAYS = frozenset({Kind.DATE, Kind.WEEKDAY_DATE})
_NEAR = 24  # characters between a code and the date behind it
_ITS_OWN = Evidence("the code has the year of its own document", 30)
_PUBLISHED = Evidence("the code has the year in which the act was published", 24)


class Coded(Struct, frozen=True):
    """A code with the year that it says, and the date beside it."""

    passage: Passage
    code: Span
    spot: Spot
    said: int
    dated: int
    evidence: tuple[Evidence, ...]


def code_years(passages: Sequence[Passage]) -> Iterator[Coded]:
    """Yield the codes that are cited with a date, in reading order.

    An act of December may be published, and numbered, in the year that follows.
    """
    for passage in passages:
        if not any(map(_is_day, passage.spots)):
            continue
        starts: list[int] | None = None
        for match in _CODE.finditer(passage.block.text):
            if starts is None:
                starts = [passage.start(spot) for spot in passage.spots]
            spot = _beside(passage, starts, match)
            if spot is None:
                continue
            said = int(next(year for year in match.group("a", "b", "c", "d") if year))
            dated = spot.dates[0].year or 0
            if match["own"] is None and dated == said - 1:
                dated = said
            evidence = _ITS_OWN if match["own"] else _PUBLISHED
            yield Coded(passage, Span(*match.span()), spot, said, dated, (evidence,))


def _beside(passage: Passage, starts: Sequence[int], match: re.Match[str]) -> Spot | None:
    """Return the date that a sign parts from a code behind it, or "van" or "sent" from one before."""
    text, words = passage.block.text, passage.grammar.words
    at = bisect_left(starts, match.start())
    before = passage.spots[at - 1] if at else None
    if match["own"] and before is not None and _is_day(before):
        between = text[passage.end(before) : match.start()]
        if between.strip() and _SIGNS.fullmatch(between):
            return before
    behind = next((spot for spot in passage.spots[bisect_left(starts, match.end()) :][:1]), None)
    if behind is None or not _is_day(behind) or passage.start(behind) - match.end() > _NEAR:
        return None
    between = text[match.end() : passage.start(behind)]
    lead = words.sets["dated"] | frozenset(words.header_fields.get("submitted", ()))
    said = _WORD.findall(between.lower())
    return behind if len(said) == 1 and lead & {said[0], said[0].rstrip(".")} and ")" not in between else None


def _is_day(spot: Spot) -> bool:
    return spot.meaning.kind in _DAYS and bool(spot.dates) and spot.dates[0].date is not None
