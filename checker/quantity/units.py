"""Are two units of one kind, and how many of the one go into the other?"""

from decimal import Context, Decimal, localcontext
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from msgspec.structs import replace

from checker.quantity.interval import ARITHMETIC
from checker.quantity.quantity import Quantity

_FILE = Path(__file__).with_name("units.txt")
_NAMES = {"%": "percent"}  # of units whose symbol Pint could not read
_EXACT = Context(prec=40)  # the last digits of a quotient of 50 are noise: 212 degF is 100 degC

if TYPE_CHECKING:
    from collections.abc import Sequence


def convert(q: Quantity, unit: str | None) -> Quantity | None:
    """Return ``q`` in ``unit``, with its step: 50 mi is 80.4672 km, read to 1.609344 km.

    None where that has no answer: per cent and percentage points, a month and days, euros and dollars,
    people and metres. What was written around the digits stays that of the old unit. Pint is imported only
    if the two units differ.
    """
    if q.unit == unit:
        return q
    if q.unit is None or unit is None:
        return None
    line = _line(q.unit, unit)
    if line is None:
        return None
    factor, offset = line
    return replace(
        q,
        value=_EXACT.plus(ARITHMETIC.fma(q.value, factor, offset)),
        step=_EXACT.multiply(q.step, factor.copy_abs()),
        unit=unit,
    )


def alike(quantities: "Sequence[Quantity]") -> tuple[Quantity, ...] | None:
    """Return all in the unit of the first, None where one cannot be: 2 km and 500 m are 2 km and 0.5 km."""
    converted = tuple(convert(q, quantities[0].unit) for q in quantities)
    found = tuple(q for q in converted if q is not None)
    return found if len(found) == len(quantities) else None


def known(unit: str) -> bool:
    """Whether ``units.txt`` has the symbol, or both of a quotient ("km/hour"): no dollar or "pp"."""
    return all(_NAMES.get(part, part) in _symbols() for part in unit.split("/"))


def is_power(unit: str) -> bool:
    """Whether a unit is one of power in watts: GW."""
    return unit.endswith("W") and unit in _symbols()


def is_energy(unit: str) -> bool:
    """Whether a unit is one of energy in watt-hours: GWh."""
    return unit.endswith("Wh") and unit in _symbols()


@cache
def _line(unit: str, other: str) -> tuple[Decimal, Decimal] | None:
    """Return (factor, offset) with ``x unit = (factor x + offset) other``: (1.8, 32) from degC to degF."""
    if not (known(unit) and known(other)):
        return None
    source, target = _unit(unit), _unit(other)
    if source.dimensionality != target.dimensionality:
        return None
    with localcontext(ARITHMETIC):
        make = _registry().Quantity
        offset = make(Decimal(0), source).to(target).magnitude
        factor = make(Decimal(1), source).to(target).magnitude - offset
    return factor, offset


def _unit(symbol: str) -> Any:
    """Return Pint's unit; symbols are looked up, never evaluated."""
    first, *rest = (getattr(_registry(), _NAMES.get(part, part)) for part in symbol.split("/"))
    for divisor in rest:
        first = first / divisor
    return first


@cache
def _registry() -> Any:
    from pint import UnitRegistry  # noqa: PLC0415 - a tenth of a second that few letters need

    with localcontext(ARITHMETIC):
        registry: Any = UnitRegistry(None, non_int_type=Decimal)
        registry.load_definitions(_definitions())
    return registry


@cache
def _symbols() -> frozenset[str]:
    return frozenset(line.partition(" = ")[0] for line in _definitions() if " = " in line and line[0] != "#")


@cache
def _definitions() -> tuple[str, ...]:
    return tuple(_FILE.read_text("utf-8").splitlines())
