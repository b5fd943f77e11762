"""Does a line that names the letter itself give it another day or reference than its letterhead does?

"Letter to the House, 10 June 2025, reference 25003016" above a page, and below: "Date: 10 June 2025. Our
reference: 25003061".
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cache

from msgspec import Struct

from checker.claims.hypotheses.same.codes import Code, codes, reading_order
from checker.claims.hypotheses.same.named import Pair
from checker.claims.mentions import Passage, Spot
from checker.finding import Evidence
from checker.quantity.slip import slip_between

_HEAD = 12  # blocks in which a letterhead may stand
_APART = 24  # characters from the name of a field to what it says
_SERIES = 9  # references so near are those of other letters of that day
_SIGNS = re.compile(r"[\s,;:.(]*")
_BY_NUMBER = Evidence("a line names the letter itself by its reference", 26)
_BY_DAY = Evidence("a line names the letter itself by its day", 24)


class _Referred(Struct, frozen=True):
    """A reference, and the day right before its name: the line names a letter by both."""

    code: Code
    day: Spot | None


class Itself(Struct, frozen=True):
    """Where a letter says its own day and reference, and how its letterhead does."""

    days: tuple[Pair, ...]
    codes: tuple[tuple[Code, Code, tuple[Evidence, ...]], ...]


def itself(passages: Sequence[Passage]) -> Itself:
    """Return the days that differ where the reference is the same, and the references of one day."""
    found = next(((at, spot) for at, each in enumerate(passages[:_HEAD]) for spot in _dated(each)), None)
    some = list(_referred(passages)) if found is not None else []
    own = {each.code.text: each for each in some if each.day is None}
    if found is None or len(own) != 1:
        return Itself((), ())
    (at, day), (head,) = found, own.values()
    before, place = {id(each) for each in passages[:at]}, reading_order(passages)
    named = [each for each in some if each.day is not None]
    return Itself(
        tuple(_days(named, head, day, before)),
        tuple(
            (later, earlier, evidence)
            for each in named
            if (evidence := _one_code(each, head, day))
            for earlier, later in (sorted((each.code, head.code), key=place),)
        ),
    )


def _days(named: Sequence[_Referred], head: _Referred, day: Spot, before: set[int]) -> Iterator[Pair]:
    """Yield the day of a line and that of the letterhead, the later one first, where the reference is one."""
    for each in named:
        if each.code.text == head.code.text and each.day is not None:
            assert each.day.mention is not None
            assert day.mention is not None
            line, own = each.day.mention, day.mention
            yield (*((own, line) if id(each.code.passage) in before else (line, own)), (_BY_NUMBER,))


def _one_code(each: _Referred, head: _Referred, day: Spot) -> tuple[Evidence, ...]:
    """Return what speaks for it that the reference in a line is the letter's own, a slip of the pen away."""
    same = each.day is not None and each.day.meaning.value == day.meaning.value
    if (
        not same
        or each.code.form != head.code.form
        or slip_between(each.code.digits, head.code.digits) is None
    ):
        return ()
    return () if abs(int(each.code.digits) - int(head.code.digits)) <= _SERIES else (_BY_DAY,)


def _dated(passage: Passage) -> Iterator[Spot]:
    """Yield the days behind the name of the field for the date."""
    yield from (spot for spot in passage.spots if spot.day is not None and _is_dated(passage, spot))


def _is_dated(passage: Passage, spot: Spot) -> bool:
    names, start = passage.grammar.words.header_fields.get("date", ()), passage.start(spot)
    return _named(names).search(passage.block.text, max(start - _APART, 0), start) is not None


def _referred(passages: Sequence[Passage]) -> Iterator[_Referred]:
    """Yield the references behind the name of their field."""
    for code in codes(passages):
        passage, start = code.passage, code.span.start
        names = passage.grammar.words.header_fields.get("reference", ())
        match = _named(names).search(passage.block.text, max(start - _APART, 0), start)
        if match is not None:
            yield _Referred(code, _right_before(passage, match.start()))


def _right_before(passage: Passage, start: int) -> Spot | None:
    """Return the day that but signs part from a place behind it: not the letterhead's own."""
    at = bisect_left(passage.spots, start, key=passage.start)
    spot = passage.spots[at - 1] if at else None
    if spot is None or spot.day is None or _is_dated(passage, spot):
        return None
    return spot if _SIGNS.fullmatch(passage.block.text, passage.end(spot), start) else None


@cache
def _named(names: tuple[str, ...]) -> re.Pattern[str]:
    longest = sorted(names, key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, longest))})[\s:]*\Z", re.IGNORECASE)
