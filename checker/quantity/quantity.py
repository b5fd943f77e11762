"""What can a written number stand for?"""

from decimal import Decimal
from enum import StrEnum

from msgspec import Struct

from checker.quantity.interval import ARITHMETIC


class Hedge(StrEnum):
    """How a number is hedged."""

    AT_LEAST = "at-least"  # meer dan, minimaal, ten minste, vanaf: starts at the number
    AT_MOST = "at-most"  # minder dan, maximaal, hoogstens: ends at it
    ABOVE = "above"  # ruim, iets meer dan: shortly above
    BELOW = "below"  # bijna, nog geen, een kleine: shortly below
    ABOUT = "about"  # circa, ongeveer, zo'n, rond


class Quantity(Struct, frozen=True):
    """A number as it was written, and what it is a number of.

    ``value`` is the displayed number times its scale word, exactly ("3,4 miljoen" is 3400000). ``step`` is
    one unit of its last written digit times the scale (100000). ``unit`` is None for a plain count, "%" or
    "pp", an ISO 4217 currency code, a calendar unit (year, month, week, day, hour, minute, second,
    quarter), or a unit of ``units.txt``. ``prefix`` and ``suffix`` are what was written around the digits
    ("€ ", " miljoen"), so that a derived quantity can be written in the same manner. ``rate`` says that it
    is per something or an average ("per jaar", "gemiddeld"). ``norm``: a norm or target ("de 3%-norm").
    ``places`` are the decimals as written. ``spoken``: it is the part of a fraction in words or of "one in
    three", a way of speaking whose meaning is that of ``fractions``.
    """

    value: Decimal
    step: Decimal
    unit: str | None = None
    scale: Decimal = Decimal(1)
    places: int = 0
    hedge: Hedge | None = None
    norm: bool = False
    rate: bool = False
    in_words: bool = False
    spoken: bool = False
    prefix: str = ""
    suffix: str = ""

    @property
    def measured(self) -> bool:
        """Whether it is a rounded number and no plain whole count."""
        return self.unit is not None or self.scale != 1 or self.places > 0 or self.hedge is not None

    @property
    def displayed(self) -> Decimal:
        """Return the number as its digits have it, without its scale word: 3.4 of "3,4 miljoen"."""
        return ARITHMETIC.divide(self.value, self.scale)

    @property
    def round(self) -> bool:
        """Whether its digits end in zeros that may fill places: "20", "1.500", not "5", "2,0" or "0"."""
        return self.places == 0 and trailing_zeros(self.displayed) > 0

    @property
    def negative(self) -> bool:
        """Whether it lies below zero."""
        return self.value < 0


def trailing_zeros(value: Decimal) -> int:
    """Return how many zeros a whole number ends in: 4 for 40000, 0 for 0, 15 and 1.5."""
    exponent = value.normalize(ARITHMETIC).as_tuple().exponent
    return max(exponent, 0) if value != 0 and isinstance(exponent, int) else 0


def written_alike(left: Quantity, right: Quantity) -> bool:
    """Return whether two numbers are rounded and hedged alike: "2,4 miljard" and "2,5 miljard", not "2,45".

    Counts are, if as many zeros end them: 40.000 and 41.000, not 39.850.
    """
    return _manner(left) == _manner(right)


def _manner(q: Quantity) -> tuple[object, ...]:
    zeros = 0 if q.measured else trailing_zeros(q.value)
    return q.unit, q.scale, q.places, q.hedge, zeros
