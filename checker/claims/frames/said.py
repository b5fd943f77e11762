"""Which figures were said before, and which of them can be the whole of another?"""

from collections.abc import Sequence

from msgspec import Struct

from checker.claims.lexicon import Lexicon
from checker.quantity import Quantity

SHARE = "%"
_LENGTHS = frozenset({"year", "month", "week", "day", "hour", "minute", "second", "quarter", "duration"})


class Said(Struct, frozen=True):
    """A figure that was said: its mention, unit and value, the stem of what it measures, and where.

    ``time`` is the time that its own sentence tells, in lower case, "" for none. ``part``: it is part of
    another one, so that it is the whole of nothing else.
    """

    mention: str
    unit: str
    value: object
    number: Quantity | None  # its value where it is one number
    key: str
    sentence: int
    at: int  # its unit in the sentence
    depth: int
    block: str
    end: int = 0  # in its block's text
    time: str = ""
    part: bool = False

    @property
    def is_share(self) -> bool:
        """Whether it is a percentage, or a share in words: "a quarter", "one in three"."""
        if self.unit == SHARE:
            return True
        first = self.value[0] if isinstance(self.value, tuple) else None
        return isinstance(first, Quantity) and first.spoken

    @property
    def counted(self) -> bool:
        """Whether it is an amount or count of things, not a share or a length of time."""
        return self.number is not None and self.unit != SHARE and self.unit not in _LENGTHS


def beside(own: Said, before: Sequence[Said]) -> Sequence[Said]:
    """Return the last figures that were said in the sentence of ``own``."""
    at = len(before)
    while at and before[at - 1].sentence == own.sentence and before[at - 1].block == own.block:
        at -= 1
    return before[at:]


def of_block(own: Said, before: Sequence[Said]) -> Sequence[Said]:
    """Return the figures that were said in the block of ``own``: those of other blocks stand before them."""
    at = len(before)
    while at and before[at - 1].block == own.block:
        at -= 1
    return before[at:]


def exceeds(said: Said, own: Said) -> bool:
    """Whether a figure of the same unit is larger: one that can be its whole."""
    if said.unit != own.unit or said.number is None or own.number is None:
        return False
    return said.number.value > own.number.value


def unparted(found: Sequence[Said]) -> Sequence[Said]:
    """Return those that are no part of another, all of them where each is."""
    return [each for each in found if not each.part] or found


def alike(said: Said, own: Said, words: Lexicon) -> bool:
    """Whether a figure is of the same noun: "kosten", and "kosten" or "bouwkosten" before."""
    return bool(own.key and said.key) and (own.key == said.key or words.points_back(own.key, said.key))


def adds_up(whole: Said, parts: Sequence[Quantity]) -> bool:
    """Whether parts make up a whole, as far as their digits tell: 1.5 and 0.632 million make 2.1 million."""
    if whole.number is None:
        return False
    apart = abs(whole.number.value - sum(each.value for each in parts))
    return apart <= sum(each.step for each in (whole.number, *parts) if each.scale != 1 or each.places) / 2


def left(own: Said, before: Sequence[Said]) -> Said | None:
    """Return the whole of which ``own`` is what is left beside the figures behind it.

    Of 1,340 line items 359 were correct and 51 refunded: the 930 remaining are left of 1,340.
    """
    if own.number is None:
        return None
    parts = [own.number]
    for each in reversed(before):
        if each.unit != own.unit or each.number is None or each.block != own.block:
            continue
        if len(parts) > 1 and adds_up(each, parts):
            return each
        parts.append(each.number)
    return None
