"""How much do words and figures say that two places have in common?"""

from collections import Counter
from collections.abc import Iterable
from math import log2

from checker.claims.hypotheses.same.slots import Slot
from checker.quantity import PartialDate, Quantity
from checker.quantity.slip import written_digits

_UNKNOWN = 3.0  # bits of a figure that agrees


class Weights:
    """How much each word says: the bits by which it is seldom in the letter."""

    def __init__(self, every: Iterable[Slot]) -> None:
        """Count the words of the sentences that the places stand in."""
        lines = {slot.line.number: slot.line for slot in every}.values()
        self._times = Counter(unit for line in lines for unit in line.units if unit[0] != "#")
        self._all = self._times.total() + 1

    def __call__(self, unit: str) -> float:
        """Return the bits of a word or figure."""
        times = self._times.get(unit)
        return log2(self._all / times) if times else _UNKNOWN


def together(own: Slot, other: Slot) -> bool:
    """Whether two places stand in one sentence or table."""
    return own.line.number == other.line.number or (
        own.line.table is not None and own.line.table == other.line.table
    )


def rounded(own: Slot, other: Slot) -> bool:
    """Whether the one is the other, less precise: "$8 million" and "$8,123,456"."""
    one, two = own.mention.value, other.mention.value
    if not isinstance(one, Quantity) or not isinstance(two, Quantity):
        return False
    return abs(one.value - two.value) * 2 <= max(one.step, two.step) and one.step != two.step


def other_times(own: Slot, other: Slot) -> bool:
    """Whether both sentences have times, and none in common."""
    return _are_other(_rest(own, own.line.times), _rest(other, other.line.times))


def other_figures(own: Slot, other: Slot) -> bool:
    """Whether both sentences have figures beside theirs, and none in common."""
    return _are_other(_rest(own, own.line.figures), _rest(other, other.line.figures))


def share_figure(own: Slot, other: Slot) -> bool:
    """Whether the sentences have a figure in common beside theirs."""
    return not _rest(own, own.line.figures).isdisjoint(_rest(other, other.line.figures))


def digits_of(slot: Slot) -> str:
    """Return the digits that a place states, of a date those of its year, month and day."""
    value = slot.mention.value
    if isinstance(value, Quantity):
        return written_digits(value)
    if isinstance(value, PartialDate):
        return f"{value.year or ''}" + "".join(f"{part:02}" for part in (value.month, value.day) if part)
    return "".join(sign for sign in str(value) if sign.isdigit())


def _rest(slot: Slot, some: frozenset[str]) -> frozenset[str]:
    return some - {slot.line.units[slot.at]}


def _are_other(one: frozenset[str], two: frozenset[str]) -> bool:
    return bool(one and two) and one.isdisjoint(two)
