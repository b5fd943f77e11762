"""Quantities and dates as a letter writes them, for the tests of relations."""

from decimal import Decimal

from checker.quantity import Hedge, PartialDate, Quantity, parse

MILLION, MILLIARD = Decimal(10) ** 6, Decimal(10) ** 9


def count(digits: str, hedge: str | None = None) -> Quantity:
    return number(digits, None, 1, hedge)


def percent(digits: str, hedge: str | None = None) -> Quantity:
    return number(digits, "%", 1, hedge)


def euro(digits: str, scale: Decimal | int = MILLIARD, hedge: str | None = None) -> Quantity:
    return number(digits, "EUR", scale, hedge)


def number(digits: str, unit: str | None, scale: Decimal | int = 1, hedge: str | None = None) -> Quantity:
    value, places = parse(digits, ",", ".")
    scale = Decimal(scale)
    return Quantity(
        value * scale, scale.scaleb(-places), unit, scale, places, Hedge(hedge) if hedge else None
    )


def day(iso: str) -> PartialDate:
    date = PartialDate.from_iso(iso)
    assert date is not None
    return date


def days(*isos: str) -> tuple[PartialDate, ...]:
    return tuple(day(iso) for iso in isos)


def shown(value: object) -> str:
    """Write a value of an outcome in plain decimals: "7.9%"."""
    if isinstance(value, Quantity):
        return f"{value.value / value.scale:f}{value.unit if value.unit in ('%', 'pp') else ''}"
    return value.iso if isinstance(value, PartialDate) else str(value)
