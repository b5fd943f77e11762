"""Units of one kind are converted exactly; all else is not."""

import subprocess
import sys
from decimal import Decimal

import pytest

from checker.quantity import Quantity
from checker.quantity.units import alike, convert, known


def of(value: str, unit: str | None) -> Quantity:
    return Quantity(Decimal(value), Decimal(1), unit)


@pytest.mark.parametrize(
    ("value", "unit", "other", "expected"),
    [
        ("50", "mi", "km", "80.4672"),
        ("1", "ha", "m2", "10000"),
        ("1", "m3", "l", "1000"),
        ("14.4", "t", "kg", "14400"),
        ("90", "km/hour", "m/s", "25"),
        ("1", "kn", "km/hour", "1.852"),
        ("1", "MWh", "GJ", "3.6"),
        ("2", "GW", "MW", "2000"),
        ("1", "GB", "Mbit", "8000"),
        ("1", "bar", "kPa", "100"),
        ("20", "degC", "degF", "68"),
        ("212", "degF", "degC", "100"),
        ("1", "deg", "arcmin", "60"),
        ("18", "month", "year", "1.5"),
        ("2", "week", "day", "14"),
    ],
)
def test_units_of_one_kind_are_converted(value, unit, other, expected):
    converted = convert(of(value, unit), other)
    assert converted is not None
    assert converted.value == Decimal(expected)
    assert converted.unit == other


@pytest.mark.parametrize(
    ("unit", "other"),
    [
        ("%", "pp"),
        ("month", "day"),
        ("year", "day"),
        ("EUR", "USD"),
        ("km", "kg"),
        (None, "km"),
        ("Wp", "W"),
        ("km", "league"),
    ],
)
def test_what_has_no_answer_is_not_converted(unit, other):
    assert convert(of("1", unit), other) is None


def test_the_step_goes_along():
    converted = convert(of("50", "mi"), "km")
    assert converted is not None
    assert converted.step == Decimal("1.609344")


def test_numbers_are_made_alike_in_the_unit_of_the_first():
    assert alike((of("2", "km"), of("500", "m"))) == (
        of("2", "km"),
        Quantity(Decimal("0.5"), Decimal("0.001"), "km"),
    )
    assert alike((of("2", "km"), of("5", "kg"))) is None


def test_no_currency_but_those_that_became_the_euro_is_a_unit_of_the_file():
    assert not any(known(code) for code in ("USD", "GBP", "CHF", "JPY", "pp", ""))
    assert all(known(code) for code in ("EUR", "NLG", "BEF"))


def test_pint_is_imported_only_to_convert():
    code = "import sys, checker.relations; sys.exit('pint' in sys.modules or 'yaml' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
