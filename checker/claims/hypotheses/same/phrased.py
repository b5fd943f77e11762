"""Which two places of a letter state something in the same words, and differ?

That the words agree is no proof: the sentences of a survey say "of the children aged ... to ..." of every
age. How seldom the same words lead to two values was counted in letters that nobody had broken, apart for
each sort and each strength of agreement (4,423 letters; 9,014 places that have such a phrase in common with
an earlier one). Left out, there and here: other times or other figures in the two sentences, a phrase that
is said of three values (a mould), and two values that both stand elsewhere too.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from fractions import Fraction

from msgspec import Struct

from checker.claims.hypotheses.same.slots import AMOUNT, ARTICLE, COUNT, FULL, TIME, Slot
from checker.claims.hypotheses.same.weights import (
    Weights,
    digits_of,
    other_figures,
    other_times,
    rounded,
    together,
)
from checker.finding import Evidence
from checker.quantity.decibels import decibels
from checker.quantity.slip import slip_between

_AROUND = ((-1, 1), (-2, -1), (1, 2))  # the two units that places are found by
_MOST = 24  # places of one phrase; a phrase of more is a heading or a form
_MOULD = 3  # values of one phrase that make it a mould
_STRONG, _STRONGEST = 20, 40  # bits of the words that agree
_Shares = tuple[tuple[int, int] | None, tuple[int, int] | None]
_BOTH, _BEFORE, _BEHIND = "on both sides", "before it", "behind it"


class Phrase(Struct, frozen=True):
    """How far the words around two places agree, in bits, and on which side."""

    bits: float
    side: str


class Phrased(Struct, frozen=True):
    """Two places that one phrase leads to with two values, the ``later`` one first."""

    later: Slot
    earlier: Slot
    evidence: tuple[Evidence, ...]


def phrased(every: Sequence[Slot], weigh: Weights) -> Iterator[Phrased]:
    """Yield each place of a letter whose words are said before with another value."""
    stands = Counter((slot.form, slot.value) for slot in every)
    groups = [group for group in _groups(every) if len(group) <= _MOST]
    found: dict[int, tuple[int, Phrase]] = {}
    for group in groups:
        for own, other in _unequal(group, every):
            phrase = _phrase(every[own], every[other], weigh)
            if own not in found or found[own][1].bits < phrase.bits:
                found[own] = (other, phrase)
    said = _said_before(groups, every, found, weigh)
    for own, (other, phrase) in found.items():
        later, earlier = every[own], every[other]
        known = min(stands[later.form, later.value], stands[earlier.form, earlier.value]) > 1
        if not known and said.get(own, -1.0) < phrase.bits and not _is_apart(later, earlier, phrase):
            evidence = tuple(_evidence(later, earlier, phrase))
            if evidence:
                yield Phrased(later, earlier, evidence)


def _groups(every: Sequence[Slot]) -> Iterable[list[int]]:
    """Return the places that have two neighbours in common, a word among them."""
    groups: dict[tuple[str, int, str, str], list[int]] = {}
    for at, slot in enumerate(every):
        for way, (one, other) in enumerate(_AROUND):
            first, second = slot.unit(one), slot.unit(other)
            if first and second and not first[0] == second[0] == "#":
                groups.setdefault((slot.form, way, first, second), []).append(at)
    return [group for group in groups.values() if len(group) > 1]


def _unequal(group: Sequence[int], every: Sequence[Slot]) -> Iterator[tuple[int, int]]:
    """Yield the places of a phrase that has two values, one of them once: the later and the earlier one."""
    values = Counter(every[at].value for at in group)
    if 1 < len(values) < _MOULD and min(values.values()) == 1:
        once = next(at for at in group if values[every[at].value] == 1)
        for at in group:
            if every[at].value != every[once].value:
                later, earlier = max(at, once), min(at, once)
                if not together(every[later], every[earlier]) and not rounded(every[later], every[earlier]):
                    yield later, earlier


def _said_before(
    groups: Iterable[Sequence[int]],
    every: Sequence[Slot],
    found: Mapping[int, tuple[int, Phrase]],
    weigh: Weights,
) -> dict[int, float]:
    """Return how far the words of a place agree with an earlier one that states the same value."""
    said: dict[int, float] = {}
    for group in groups:
        for own in found.keys() & group:
            for at in group:
                same = at < own and every[at].value == every[own].value
                if same and not together(every[own], every[at]):
                    bits = _phrase(every[own], every[at], weigh).bits
                    said[own] = max(said.get(own, -1.0), bits)
    return said


def _phrase(own: Slot, other: Slot, weigh: Weights) -> Phrase:
    """Return how far the words around two places agree, from the place outwards."""
    before, behind = (_run(own, other, step) for step in (-1, 1))
    side = _BOTH if before and behind else _BEFORE if before else _BEHIND
    return Phrase(sum(map(weigh, (*before, *behind))), side)


def _run(own: Slot, other: Slot, step: int) -> list[str]:
    run: list[str] = []
    away = step
    while (unit := own.unit(away)) and unit == other.unit(away):
        run.append(unit)
        away += step
    return run


def _is_apart(own: Slot, other: Slot, phrase: Phrase) -> bool:
    """Whether something around two places differs that makes two facts of them."""
    same_before, same_behind = own.before == other.before, own.behind == other.behind
    beside = {_BOTH: same_before and same_behind, _BEFORE: same_before, _BEHIND: same_behind}[phrase.side]
    if not beside or other_times(own, other):
        return True
    if other_figures(own, other):
        return True
    ends = (
        (own.unit(away), other.unit(away))
        for away in (-len(_run(own, other, -1)) - 1, len(_run(own, other, 1)) + 1)
    )
    return any(one[:1] == two[:1] == "#" for one, two in ends)


# Of the places whose words agree so far, how many state another value that one slip explains, of these and
# those that state the same value (first), and how many state any other (second); by whether the bits are
# below 20, below 40, or more; one more than were seen. Where nothing stands, the words alone say too little:
# amounts change from sentence to sentence.
_NOTHING = (None, None)
_SELDOM = ((1, 500), None)  # none of 806 was seen; of letters that nobody counted more may be
_SHARES: Mapping[tuple[str, str], tuple[_Shares, _Shares, _Shares]] = {
    (TIME, _BOTH): (((2, 125), None), _SELDOM, _SELDOM),
    (TIME, _BEFORE): (((14, 410), None), _SELDOM, _SELDOM),
    (TIME, _BEHIND): (_NOTHING, _NOTHING, ((1, 35), None)),
    (COUNT, _BOTH): (((8, 119), None), ((8, 114), (16, 122)), ((2, 183), (5, 187))),
    (COUNT, _BEHIND): (_NOTHING, ((3, 64), None), ((1, 24), None)),
    (AMOUNT, _BOTH): (_NOTHING, _NOTHING, ((6, 169), (15, 178))),
    (ARTICLE, _BOTH): (((14, 259), None), ((18, 343), (25, 350)), ((4, 358), (11, 365))),
    (ARTICLE, _BEFORE): (_NOTHING, ((2, 31), None), ((1, 35), None)),
    (ARTICLE, _BEHIND): (_NOTHING, ((4, 57), None), ((1, 24), None)),
}


def _evidence(own: Slot, other: Slot, phrase: Phrase) -> Iterator[Evidence]:
    strength = (phrase.bits >= _STRONG) + (phrase.bits >= _STRONGEST)
    if own.form == FULL and not strength:
        return  # of two days of acts of one kind a short phrase says nothing: see days.py
    if own.is_end:
        strength = 0  # two studies of one thing end in other years
    shares = _SHARES.get((own.sort, phrase.side), (_NOTHING,) * 3)[strength]
    one, two = digits_of(own), digits_of(other)
    slips = bool(one and two) and slip_between(one, two) is not None
    share = shares[0] if slips else shares[1]
    if share is not None:
        said = f"the same words {phrase.side}"
        yield Evidence(f"{said}, and one slip" if slips else said, decibels(Fraction(*share)))
