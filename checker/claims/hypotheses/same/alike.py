"""Which two places of a letter have the same words around them in another order, and differ by a slip?

"Uit 2021 is ook de brief over sluizen" and "de brief over sluizen dateert van 2012": that the words agree is
a sign only, so such a place deserves a look. How often unrelated places do was counted in letters that nobody
had broken: of those that agree so far, how many state another value that one slip explains.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction

from msgspec import Struct

from checker.claims.hypotheses.same.phrased import Phrased
from checker.claims.hypotheses.same.slots import AMOUNT, COUNT, TIME, Slot
from checker.claims.hypotheses.same.titled import OPENING, parted
from checker.claims.hypotheses.same.weights import (
    Weights,
    digits_of,
    other_figures,
    other_times,
    rounded,
    share_figure,
    together,
)
from checker.claims.mentions import Passage
from checker.finding import Evidence
from checker.quantity.decibels import decibels
from checker.quantity.slip import slip_between
from checker.spending import watched

_NEAR = 4  # units on either side whose words say what a figure is
_CLOSEST = 24  # places of one word before and behind one that are looked at
_AS_MUCH = 0.8  # of what the likeliest place has in common: a third value with so much makes it a mould
_FAR = 0.3  # what a word in common further off weighs
_SOME, _MUCH, _MOST = 8, 16, 24  # bits that the words near by have in common
# Of the places that agree so far, how many differ by a slip (of these and those that state one value); one
# more than were seen. Counted in 4,615 letters; full dates, years and months alike, counts and amounts alike.
_SHARES: Mapping[str, tuple[int, int]] = {
    "words in common with the title": (1, 193),  # of the first sentences
    "very many words in common": (15, 1003),
    "many words in common": (35, 897),
    "a few words and a figure in common": (23, 438),
    "some words in common": (49, 495),
    "many words and a figure in common, on both sides": (23, 327),
    "very many words in common, on both sides": (21, 245),
}
_BOTH = 2


class Alike(Struct, frozen=True):
    """Two places that have words in common, the later one first, and how far they agree."""

    later: Slot
    earlier: Slot
    agreement: str


def alike(every: Sequence[Slot], weigh: Weights, passages: Sequence[Passage]) -> Iterator[Phrased]:
    """Yield each place of a letter that differs by a slip from the one before that is most like it."""
    stands = Counter((slot.form, slot.value) for slot in every)
    for one in _likest(every, weigh, *_title(passages)):
        later, earlier = one.later, one.earlier
        digits = digits_of(later), digits_of(earlier)
        if later.value == earlier.value or not all(digits) or slip_between(*digits) is None:
            continue
        if min(stands[later.form, later.value], stands[earlier.form, earlier.value]) == 1:
            share = Fraction(*_SHARES[one.agreement])
            yield Phrased(later, earlier, (Evidence(one.agreement, decibels(share)),))


def _title(passages: Sequence[Passage]) -> tuple[frozenset[str], frozenset[str]]:
    """Return the blocks of a letter's title, and the mentions of its first sentences."""
    title, body = parted(passages)
    opening: set[str] = set()
    for each in body[:1] if title else ():
        last = each.sentences[:OPENING][-1][1] if each.sentences else 0
        opening.update(spot.mention.id for spot in each.spots_in(0, last) if spot.mention is not None)
    return frozenset(each.block.id for each in title), frozenset(opening)


def _likest(
    every: Sequence[Slot], weigh: Weights, title: frozenset[str], opening: frozenset[str]
) -> Iterator[Alike]:
    """Yield each place with the one before it that has most in common, unless another value has as much."""
    near = [_near(slot) for slot in every]
    around = [_words(slot.line.units) for slot in every]
    beside: dict[tuple[str, str], list[int]] = {}
    for at, own in enumerate(every):
        for word in near[at]:
            beside.setdefault((own.form, word), []).append(at)
    for at, own in enumerate(watched(every)):
        likeness: dict[int, float] = {}
        for other in {each for word in near[at] for each in _closest(beside[own.form, word], at)}:
            if not together(own, every[other]):
                close = near[at] & near[other]
                far = (around[at] & around[other]) - close
                likeness[other] = sum(map(weigh, close)) + _FAR * sum(map(weigh, far))
        before = [each for each in likeness if each < at]
        if not before:
            continue
        best = max(before, key=lambda each: (likeness[each], each))
        values = {every[each].value for each, bits in likeness.items() if bits >= _AS_MUCH * likeness[best]}
        if values <= {own.value, every[best].value}:
            bits = sum(map(weigh, near[at] & near[best]))
            opens = own.mention.id in opening and every[best].mention.block in title
            agreement = _agreement(own, every[best], bits, opens=opens)
            if agreement:
                yield Alike(own, every[best], agreement)


def _closest(places: Sequence[int], at: int) -> Sequence[int]:
    """Return the places that stand next to one, on either side."""
    own = bisect_left(places, at)
    return places[max(own - _CLOSEST, 0) : own + _CLOSEST]


def _near(slot: Slot) -> frozenset[str]:
    units = slot.line.units
    return _words(units[max(slot.at - _NEAR, 0) : slot.at] + units[slot.at + 1 : slot.at + 1 + _NEAR])


def _words(units: Sequence[str]) -> frozenset[str]:
    return frozenset(unit for unit in units if unit[0] != "#")


def _agreement(own: Slot, other: Slot, bits: float, *, opens: bool) -> str:
    """Return how far two places agree; "" for too little."""
    beside = (own.before == other.before) + (own.behind == other.behind)
    if not beside or other_times(own, other) or rounded(own, other):
        return ""
    figure = share_figure(own, other)
    if own.sort == TIME and opens and not _is_of_other_sort(own, other) and not other_figures(own, other):
        return "words in common with the title"
    if own.sort == TIME:
        if bits >= _MUCH:
            return "very many words in common" if bits >= _MOST else "many words in common"
        if figure:
            return "a few words and a figure in common"
        return "some words in common" if bits >= _SOME and beside < _BOTH else ""
    if own.sort not in (AMOUNT, COUNT) or beside < _BOTH or bits < _MUCH:
        return ""
    if figure:
        return "many words and a figure in common, on both sides"
    return "very many words in common, on both sides" if bits >= _MOST else ""


def _is_of_other_sort(own: Slot, other: Slot) -> bool:
    """Whether but one word before is the same: "calendar year 2005" and "fiscal year 2004"."""
    same = own.unit(-1) == other.unit(-1) != "" and own.unit(1) != other.unit(1)
    return same and own.unit(-2) != other.unit(-2)
