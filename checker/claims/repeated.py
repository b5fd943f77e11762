"""Which sentence says again what an earlier one said, with all its figures but one?"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from decimal import Decimal

from msgspec import Struct

from checker.claims.asked import asked, is_asked
from checker.claims.context import counted
from checker.claims.draft import Draft, Part
from checker.claims.mention import Kind
from checker.claims.passage import Passage, Spot
from checker.claims.telling import telling
from checker.document import BlockKind
from checker.quantity import Quantity

_BLOCKS = frozenset({BlockKind.PARAGRAPH, BlockKind.ITEM, BlockKind.NOTE})
_FIGURES = frozenset({Kind.PERCENTAGE, Kind.MONEY, Kind.QUANTITY, Kind.COUNT, Kind.DURATION})
_TIMES = frozenset({Kind.YEAR, Kind.MONTH_YEAR, Kind.DATE, Kind.WEEKDAY_DATE, Kind.DATE_RANGE})
_SIDE_BY_SIDE = 3  # figures, of which two agree
_MOST = 12  # figures of a sentence; one with more is a table that lost its lines
_BEHIND = 12  # tokens behind the last of them
_SHARED = 0.75  # of the words of the two stretches
_FEWEST_WORDS = 4
_TELLING = 12  # a number above it does not agree by chance


class _Stretch(Struct, frozen=True):
    """Figures side by side in the sentence of tokens ``first`` to ``last``, which has all ``figures``."""

    passage: Passage
    spots: tuple[Spot, ...]
    figures: tuple[Spot, ...]
    first: int
    last: int


def repeated(passages: Sequence[Passage]) -> Iterator[Draft]:
    """Yield the figures of a sentence that says again what an earlier one said.

    "We visited 17 museums, two in tribal nations and 15 in six states": three figures side by side of
    which two agree with those of an earlier sentence, among words of which three in four are the same,
    in the same years. What agrees is told once for each figure.
    """
    seen: dict[tuple[object, ...], _Stretch] = {}
    told: set[tuple[str, int, str, int]] = set()
    for passage in passages:
        if passage.block.kind not in _BLOCKS:
            continue
        questions = asked(passage)
        for stretch in _stretches(passage):
            if is_asked(questions, stretch.spots[0].first):
                continue
            for left_out in range(_SIDE_BY_SIDE):
                key = _key(stretch, left_out)
                earlier = seen.setdefault(key, stretch) if key is not None else stretch
                if earlier is stretch or not _alike(earlier, stretch, left_out):
                    continue
                one, other = earlier.spots[left_out], stretch.spots[left_out]
                place = (passage.block.id, other.first, earlier.passage.block.id, one.first)
                if place not in told:
                    told.add(place)
                    roles = {"left": (Part(passage, other),), "right": (Part(earlier.passage, one),)}
                    yield Draft("restated", roles, {"binding": "repeated"})


def _stretches(passage: Passage) -> Iterator[_Stretch]:
    leaning = passage.grammar.words.facts["leaning"]
    for first, last in passage.telling:
        inside = passage.spots[_spot_at(passage, first) : _spot_at(passage, last)]
        figures = tuple(spot for spot in inside if _is_figure(spot))
        if not _SIDE_BY_SIDE <= len(figures) <= _MOST or leaning & set(passage.between(first, last)):
            continue
        for at in range(len(figures) - _SIDE_BY_SIDE + 1):
            yield _Stretch(passage, figures[at : at + _SIDE_BY_SIDE], figures, first, last)


def _spot_at(passage: Passage, token: int) -> int:
    return bisect_left(passage.spots, token, key=_first)


def _first(spot: Spot) -> int:
    return spot.first


def _is_figure(spot: Spot) -> bool:
    value = spot.meaning.value
    return spot.meaning.kind in _FIGURES and isinstance(value, Quantity) and spot.meaning.tag is None


def _value(spot: Spot) -> Quantity:
    value = spot.meaning.value
    assert isinstance(value, Quantity)
    return value


def _key(stretch: _Stretch, left_out: int) -> tuple[object, ...] | None:
    """Return what two stretches share that differ in one figure at most; None where that could be chance."""
    rest = [_value(stretch.spots[at]) for at in range(_SIDE_BY_SIDE) if at != left_out]
    if not any(each.measured or each.value > Decimal(_TELLING) for each in rest):
        return None
    units = tuple(_value(spot).unit for spot in stretch.spots)
    return left_out, units, tuple(each.value for each in rest)


def _alike(one: _Stretch, other: _Stretch, left_out: int) -> bool:
    """Whether two sentences say the same but for one figure at most, and of the same things."""
    if one.passage is other.passage and one.first == other.first:
        return False
    own, its = (
        Counter((_value(spot).unit, _value(spot).value) for spot in each.figures) for each in (one, other)
    )
    if (own & its).total() < min(own.total(), its.total()) - 1:
        return False
    if _behind(one, left_out) != _behind(other, left_out) or _times(one) != _times(other):
        return False
    tell = [telling(each.passage, each.first, each.last) for each in (one, other)]
    if tell[0].differs(tell[1]):
        return False
    words, again = _words(one), _words(other)
    fewer = min(len(words), len(again))
    return fewer >= _FEWEST_WORDS and len(words & again) >= _SHARED * fewer


def _times(stretch: _Stretch) -> frozenset[str]:
    """Return the years and days that its sentence names."""
    passage = stretch.passage
    inside = passage.spots[_spot_at(passage, stretch.first) : _spot_at(passage, stretch.last)]
    return frozenset(each.iso for spot in inside if spot.meaning.kind in _TIMES for each in spot.dates)


def _words(stretch: _Stretch) -> frozenset[str]:
    passage = stretch.passage
    reach = range(stretch.spots[0].first, min(stretch.last, stretch.spots[-1].last + _BEHIND))
    return frozenset(
        passage.tokens.lower[at] for at in reach if passage.covered[at] < 0 and counted(passage, at)
    )


def _behind(stretch: _Stretch, at: int) -> str:
    """Return the word or sign behind a figure: "15 in six states" and "six states" count two things."""
    last = stretch.spots[at].last
    lower = stretch.passage.tokens.lower
    return lower[last] if last < len(lower) else ""
