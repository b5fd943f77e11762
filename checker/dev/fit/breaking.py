"""What would a relation say if one of its figures were wrong?

Half of what goes wrong is a slip of one digit, half a figure that was not brought up to date.
"""

import random
from collections.abc import Iterator, Sequence
from decimal import Decimal
from enum import StrEnum

from msgspec import Struct
from msgspec.structs import replace

from checker.quantity import Quantity

TIMES = 20  # that each relation is broken, so that its figures and digits all have their turn
_STALE = (0.05, 0.25)  # by what part a figure out of date is off
_BY_ONE = 0.6  # of lists that were lengthened or cut, by one item
_SEED = 2026


class Way(StrEnum):
    """How a figure went wrong."""

    SLIP = "a slip"  # another digit at one place
    STALE = "out of date"


class Broken(Struct, frozen=True):
    """The quantities of a relation, whole first, of which one went wrong in some way."""

    way: Way
    quantities: tuple[Quantity, ...]


def broken(quantities: Sequence[Quantity], name: str) -> Iterator[Broken]:
    """Yield a relation broken in several ways, the same for the same ``name``."""
    dice = random.Random(f"{_SEED} {name}")  # noqa: S311  nothing is kept secret
    for turn in range(TIMES):
        way = Way.STALE if turn % 2 else Way.SLIP
        at = dice.randrange(len(quantities))
        own = quantities[at]
        value = (_stale if way is Way.STALE else _slipped)(own, dice)
        if value != own.value:
            yield Broken(way, (*quantities[:at], replace(own, value=value), *quantities[at + 1 :]))


def miscounted(quantities: Sequence[Quantity], name: str) -> Iterator[Broken]:
    """Yield a number and its list with another number: mostly one more or one fewer."""
    dice = random.Random(f"{_SEED} {name}")  # noqa: S311  nothing is kept secret
    number, *listed = quantities
    for turn in range(TIMES):
        way = Way.STALE if turn % 2 else Way.SLIP
        off = dice.choice((-1, 1)) if way is Way.SLIP or dice.random() < _BY_ONE else dice.choice((-2, 2))
        value = number.value + off
        if value > 1:
            yield Broken(way, (replace(number, value=value), *listed))


def _stale(own: Quantity, dice: random.Random) -> Decimal:
    """Return what it was before: 5 to 25% more or less, in its own steps and at least one: 40 for 35."""
    step = own.step or Decimal(1)
    off = dice.uniform(*_STALE) * dice.choice((-1, 1))
    steps = round(float(own.value / step) * off) or (1 if off > 0 else -1)
    value = own.value + steps * step
    return value if value > 0 else own.value


def _slipped(own: Quantity, dice: random.Random) -> Decimal:
    """Return it with another digit at one place: 1.360 for 1.260."""
    step = own.step or Decimal(1)
    digits = str(round(own.value / step))
    place = dice.randrange(len(digits))
    other = dice.choice([digit for digit in "123456789" if digit != digits[place]])
    return Decimal(f"{digits[:place]}{other}{digits[place + 1 :]}") * step
