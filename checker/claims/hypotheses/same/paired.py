"""Which figures stand twice beside one and the same other figure, and differ by a slip of the pen?

"1,2% was tijdelijk en 0,24% blijvend ongeschikt" and "1,2% tijdelijk, 0,42% blijvend ongeschikt": figures
that come together come together again.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from itertools import combinations

from checker.claims.hypotheses.same.phrased import Phrased
from checker.claims.hypotheses.same.slots import AMOUNT, COUNT, Slot
from checker.claims.hypotheses.same.weights import digits_of, rounded, together
from checker.finding import Evidence
from checker.quantity.decibels import decibels
from checker.quantity.slip import slip_between

# Of the figures of two digits and more that stand beside one other figure again, with two words in common,
# how many differ by a slip (of these and those that are the same); one more than were seen in 2,308 letters.
_SHARES: Mapping[str, Fraction] = {COUNT: Fraction(6, 136), AMOUNT: Fraction(12, 86)}
_BESIDE = "the same figure beside it, and words in common"
_MOST = 6  # places beside one figure; more are those of a form
_MOULD = 3  # values beside one figure that make it a mould
_TELLING = 2  # digits of a figure that say something
_WORDS = 2  # in common


def paired(every: Sequence[Slot]) -> Iterator[Phrased]:
    """Yield each place of a letter that differs by a slip from one before it beside the same figure."""
    stands = Counter((slot.form, slot.value) for slot in every)
    beside: dict[tuple[str, int, str], list[Slot]] = {}
    for slot in every:
        for step in (-1, 1) if slot.sort in _SHARES and slot.line.table is None else ():
            figure = _figure(slot, step)
            if figure:
                beside.setdefault((slot.form, step, figure), []).append(slot)
    for some in beside.values():
        if len(some) <= _MOST and len({slot.value for slot in some}) < _MOULD:
            for earlier, later in combinations(some, 2):
                known = min(stands[each.form, each.value] for each in (earlier, later)) > 1
                if not known and _differ(later, earlier):
                    yield Phrased(later, earlier, (Evidence(_BESIDE, decibels(_SHARES[later.sort])),))


def _figure(slot: Slot, step: int) -> str:
    """Return the next figure of its sentence, where that is no time and of two digits or more; else ""."""
    at = slot.at + step
    while slot.unit(at - slot.at) and slot.unit(at - slot.at)[0] != "#":
        at += step
    figure = slot.unit(at - slot.at)
    digits = "".join(sign for sign in figure.partition("E")[0] if sign.isdigit()).rstrip("0")
    return figure if len(digits) >= _TELLING and figure not in slot.line.times else ""


def _differ(later: Slot, earlier: Slot) -> bool:
    """Whether two places state two values that one slip explains, and have words in common."""
    digits = digits_of(later), digits_of(earlier)
    if together(later, earlier) or rounded(later, earlier) or min(map(len, digits)) < _TELLING:
        return False
    words = ({unit for unit in each.line.units if unit[0] != "#"} for each in (later, earlier))
    return slip_between(*digits) is not None and len(set.intersection(*words)) >= _WORDS
