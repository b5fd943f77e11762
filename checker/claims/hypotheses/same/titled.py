"""Is the day, year or period of a letter's title another one in its first sentences?

"Credit balances at West Hospital as of February 29, 2008", and below: "As of February 28, 2008, ...".
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from msgspec import Struct
from msgspec.structs import replace

from checker.claims.hypotheses.same.named import Pair
from checker.claims.mentions import Mention, Passage, Spot
from checker.document import BlockKind
from checker.finding import Evidence
from checker.quantity import PartialDate
from checker.quantity.slip import Pen, slip_between

_TITLES = 8  # blocks in which a title may stand
_LONGEST = 300  # characters of one
_JOINED = 3  # tokens between the two ends of a period
OPENING = 3  # sentences that say again what the title says
_ONE_END = Evidence("the title has a period with the same beginning or end", 24)
_SLIP = Evidence("a slip of the day or year of the title", 24)
_SAME_SORT = Evidence("the title has another year of the same sort", 15)
_NOT = frozenset({BlockKind.NOTE, BlockKind.FURNITURE, BlockKind.CELL})

Dates = tuple[PartialDate, ...]


class _Time(Struct, frozen=True):
    """A day, a year, or the two ends of a period.

    ``before`` is the word before it ("as of 3 May"), ``sort`` the noun of a year ("calendar year 2005");
    ``listed``: it is two years, not a period ("2004 and 2005").
    """

    mention: Mention
    dates: Dates
    before: str
    sort: str
    listed: bool = False


def titled(passages: Sequence[Passage]) -> Iterator[Pair]:
    """Yield a time of the first sentences, that of the title, and what speaks for it that they are one.

    It is none where the title's own stands anywhere below. What is sent on one day is decided on another:
    of two days in a month the same word leads to both ("as of").
    """
    lines, body = parted(passages)
    titles = [time for each in lines for time in _times(each, len(each.sentences))]
    if not titles:
        return
    opening = [time for each in body[:1] for time in _times(each, OPENING)]
    below: set[PartialDate] | None = None
    for title in titles:
        if any(_agree(title.dates, one.dates) for one in opening):
            continue
        told = next(((one, *pair) for one in opening for pair in _differ(title, one)), None)
        if told is None:
            continue
        if below is None:
            below = {day for each in body for time in _times(each, len(each.sentences)) for day in time.dates}
        one, its, own, evidence = told
        if own not in below:
            yield replace(one.mention, value=its), replace(title.mention, value=own), (evidence,)


def parted(passages: Sequence[Passage]) -> tuple[list[Passage], list[Passage]]:
    """Return the lines of a letter's title, and its text below them."""
    body = [each for each in passages if each.block.kind not in _NOT]
    first = next((at for at, each in enumerate(body[:_TITLES]) if not _is_title(each)), 0)
    return body[:first], body[first:]


def _is_title(passage: Passage) -> bool:
    text = passage.block.text
    return len(text) <= _LONGEST and text.rstrip()[-1:] not in {".", ":", ";"}


def _times(passage: Passage, sentences: int) -> Iterator[_Time]:
    """Yield the times of the first sentences of a passage, and the periods that two of them make."""
    end = passage.sentences[min(sentences, len(passage.sentences)) - 1][1] if passage.sentences else 0
    words, lower = passage.grammar.words, passage.tokens.lower
    until = words.cues["until"] | words.cues["to"]
    last: tuple[Spot, Dates, str] | None = None
    for spot in passage.spots:
        dates = spot.dates
        if spot.first >= end or spot.mention is None or not dates or not all(each.year for each in dates):
            continue
        before = passage.word_at(spot.first - 1)
        noun = lower[max(spot.first - 2, 0) : spot.first] if before in words.cues["year-noun"] else ()
        yield _Time(spot.mention, dates, before, " ".join(noun).rstrip("s"))
        if last is not None and len(last[1]) == len(dates) == 1:
            between = any(each.terminal == "BETWEEN" for each in words.lexicon.get(last[2], ()))
            years = all(each.month is None for each in (*last[1], *dates))
            joins = words.classes["coordinator"] if between else until
            joins |= words.classes["coordinator"] if years else frozenset()
            inside = lower[last[0].last : spot.first]
            if len(inside) <= _JOINED and not joins.isdisjoint(inside):
                listed = years and not between and until.isdisjoint(inside)
                yield _Time(spot.mention, (*last[1], *dates), last[2], "", listed)
        last = spot, dates, before


def _agree(one: Dates, other: Dates) -> bool:
    return len(one) == len(other) and all(own.agrees(its) for own, its in zip(one, other, strict=True))


def _differ(title: _Time, one: _Time) -> Iterator[tuple[PartialDate, PartialDate, Evidence]]:
    """Yield the date of the opening that differs from that of the title, the latter, and what is alike."""
    if len(title.dates) == len(one.dates) > 1 and title.listed == one.listed:
        ends = [(its, own) for own, its in zip(title.dates, one.dates, strict=True)]
        differ = [each for each in ends if not each[0].agrees(each[1])]
        if len(differ) == 1 and _rises(one.dates) and all(_alike(title.dates, each) for each in one.dates):
            yield *differ[0], _ONE_END
    elif len(one.dates) == 1:
        its = one.dates[0]
        for own in title.dates:
            if _is_slip(own, its) and (own.year != its.year or title.before == one.before != ""):
                yield its, own, _SLIP
            elif _are_years(title, one) and own != its:
                yield its, own, _SAME_SORT


def _are_years(title: _Time, one: _Time) -> bool:
    """Whether both are years of one sort: calendar years, fiscal years."""
    alone = len(title.dates) == 1 and title.dates[0].month is one.dates[0].month is None
    return alone and title.sort == one.sort != ""


def _alike(ends: Dates, one: PartialDate) -> bool:
    """Whether a period is told alike: in days or months both, or in years of which it begins and ends one.

    "1 October 2003 to 30 September 2005" is "fiscal years 2004 and 2005".
    """
    return one.month is not None or (ends[0].month in (None, 1) and ends[-1].month in (None, 12))


def _is_slip(own: PartialDate, its: PartialDate) -> bool:
    """Whether the year or the day of two days is another one, by a slip of the pen."""
    if own.date is None or its.date is None:
        return False
    parts = ((own.year, its.year), (own.month, its.month), (own.day, its.day))
    differ = [(f"{one:02d}", f"{other:02d}") for one, other in parts if one != other]
    return len(differ) == 1 and slip_between(*differ[0]) in (Pen.DIGIT, Pen.SWAPPED)


def _rises(dates: Dates) -> bool:
    return all(one.iso <= other.iso for one, other in pairwise(dates))
