"""Does an equation that is written out hold?"""

from collections.abc import Sequence
from decimal import Decimal

from msgspec import Struct
from msgspec.structs import replace

from checker.quantity import HOLDS, Interval, Outcome, Quantity, Shown, Verdict, unknown
from checker.quantity.interval import ARITHMETIC
from checker.quantity.intervals import intervals
from checker.quantity.units import convert, is_energy, is_power
from checker.relations.verdict import OTHER_UNITS, judge, written_like

_HUNDRED = Decimal(100)
_SHARE = "%"
_SIGNS = {"+": "+", "-": "-", "*": "x", "/": "/"}
_BINDS = {"+": 0, "-": 0, "*": 1, "/": 1}
# Units of what is counted or lasts: they come and go in a product ("8 uur × € 50 = € 400").
_COUNTED = frozenset({"year", "quarter", "month", "week", "day", "hour", "minute", "second", "fte"})


class _Value(Struct, frozen=True):
    """What some terms make: as displayed, what it can be, and the units that are in it."""

    value: Decimal
    possible: Interval
    units: frozenset[str]


def computed(result: Quantity | None, terms: Sequence[Quantity], formula: str | None) -> Outcome:
    """Return whether a formula makes its result: 12 × € 50 is € 600, so "€ 660" fails.

    Args:
        result: the side that is one figure.
        terms: the figures of the other side, in order.
        formula: that side with "#" for each figure, and "n" for how many there are: "#*(#-#)", "(#+#)/n".

    Power in hours is energy: 5 MW × 4 uur is 20 MWh. Other units are not multiplied: metres and metres, or
    metres and centimetres, are unknown unless the figures hold as they stand. A percentage in a product is so
    many hundredths. A result in millions may lend its scale.
    """
    if result is None or formula is None or formula.count("#") != len(terms):
        return unknown("no equation")
    outcome = _computed(result, terms, formula)
    if outcome.verdict is Verdict.FAILS and result.scale != 1:
        lent = [each if each.scale != 1 else _lent(each, result) for each in terms]
        if _computed(result, lent, formula).verdict in (Verdict.HOLDS, Verdict.ROUNDING):
            return HOLDS
    return outcome


def _lent(each: Quantity, result: Quantity) -> Quantity:
    if each.unit != result.unit:
        return each
    factor = result.scale
    return replace(each, value=each.value * factor, step=each.step * factor, scale=factor)


def _computed(result: Quantity, terms: Sequence[Quantity], formula: str) -> Outcome:
    multiplied = not {"*", "/"}.isdisjoint(formula)
    made = _Formula(formula, terms, multiplied=multiplied).made()
    if made is None:
        return unknown(OTHER_UNITS)
    made = _as_energy(made, result, formula)
    shares = multiplied and result.unit == _SHARE
    value = ARITHMETIC.multiply(made.value, _HUNDRED) if shares else made.value
    possible = made.possible * Interval.point(_HUNDRED) if shares else made.possible
    follows = written_like(result, value)
    stated, *_ = intervals((result, *terms))
    outcome = judge(result, stated, value, possible, (*_shown(formula, terms), "=", follows))
    fits = shares or result.unit is None or not made.units or result.unit in made.units
    return outcome if fits or outcome == HOLDS else unknown(OTHER_UNITS)


def _as_energy(made: _Value, result: Quantity, formula: str) -> _Value:
    """Return a product of power and hours in the unit of energy of the result; anything else as it is."""
    power = made.units - {"hour"}
    unit = next(iter(power), None)
    if "/" in formula or len(power) != 1 or len(made.units) == 1 or unit is None or result.unit is None:
        return made
    if not (is_power(unit) and is_energy(result.unit)):
        return made
    one = convert(Quantity(Decimal(1), Decimal(1), f"{unit}h"), result.unit)
    if one is None:
        return made
    value = ARITHMETIC.multiply(made.value, one.value)
    return _Value(value, made.possible * Interval.point(one.value), frozenset({result.unit}))


class _Formula:
    """Works a formula out from left to right, products before sums."""

    def __init__(self, formula: str, terms: Sequence[Quantity], *, multiplied: bool) -> None:
        self._signs = list(formula)
        self._ranges = intervals(terms)
        self._terms = terms
        self._at = self._used = 0
        self._multiplied = multiplied

    def made(self) -> _Value | None:
        """Return what the whole makes, None where its units cannot be told or it divides by nothing."""
        found = self._from(0)
        return found if self._at == len(self._signs) else None

    def _from(self, least: int) -> _Value | None:
        value = self._operand()
        while value is not None and self._at < len(self._signs):
            sign = self._signs[self._at]
            if sign not in _BINDS or _BINDS[sign] < least:
                break
            self._at += 1
            other = self._from(_BINDS[sign] + 1)
            value = None if other is None else _joined(value, sign, other)
        return value

    def _operand(self) -> _Value | None:
        if self._at >= len(self._signs):
            return None
        sign = self._signs[self._at]
        self._at += 1
        if sign == "(":
            value = self._from(0)
            self._at += 1  # what closes it
            return value
        if sign == "n":
            many = Decimal(len(self._terms))
            return _Value(many, Interval.point(many), frozenset())
        if sign != "#":
            return None
        term, possible = self._terms[self._used], self._ranges[self._used]
        if _is_counted(term):
            possible = Interval.point(term.value)
        self._used += 1
        if term.unit == _SHARE and self._multiplied:
            parts = Interval.point(ARITHMETIC.divide(Decimal(1), _HUNDRED))
            return _Value(ARITHMETIC.divide(term.value, _HUNDRED), possible * parts, frozenset())
        return _Value(term.value, possible, frozenset() if term.unit is None else frozenset((term.unit,)))


def _is_counted(term: Quantity) -> bool:
    """Whether a term is a whole number of days, people or posts, and was not rounded: "4 dagen"."""
    return term.unit in _COUNTED and term.hedge is None and term.scale == 1 and term.places == 0


def _joined(one: _Value, sign: str, other: _Value) -> _Value | None:
    if sign in "+-":
        if one.units != other.units and not _is_of_one_sort(one, other):
            return None
        units = one.units | other.units
        if sign == "+":
            return _Value(ARITHMETIC.add(one.value, other.value), one.possible + other.possible, units)
        return _Value(ARITHMETIC.subtract(one.value, other.value), one.possible - other.possible, units)
    measured = [each.units - _COUNTED for each in (one, other)]
    if measured[0] and measured[1] and not (sign == "/" and measured[0] == measured[1]):
        return None
    units = (one.units | other.units) - (measured[0] & measured[1])
    if sign == "*":
        return _Value(ARITHMETIC.multiply(one.value, other.value), one.possible * other.possible, units)
    if other.value == 0:
        return None
    return _Value(ARITHMETIC.divide(one.value, other.value), one.possible / other.possible, units)


def _is_of_one_sort(one: _Value, other: _Value) -> bool:
    """Whether two are of one unit but for hours or days in a product: "42 uur × € 25 + € 115"."""
    measured = one.units - _COUNTED
    return bool(measured) and measured == other.units - _COUNTED


def _shown(formula: str, terms: Sequence[Quantity]) -> tuple[Shown, ...]:
    row = iter(terms)
    signs = {**_SIGNS, "n": str(len(terms))}
    return tuple(next(row) if sign == "#" else signs.get(sign, sign) for sign in formula)
