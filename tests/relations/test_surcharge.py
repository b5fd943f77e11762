from decimal import Decimal

import pytest

from checker.quantity import Quantity, Verdict
from checker.relations.surcharge import surcharge


def _euros(text, scale=1):
    value, scale = Decimal(text), Decimal(scale)
    places = max(-value.as_tuple().exponent, 0)
    return Quantity(value * scale, scale.scaleb(-places), "EUR", scale, places)


_RATE = Quantity(Decimal(21), Decimal(1), "%")


@pytest.mark.parametrize(
    ("inclusive", "exclusive", "verdict"),
    [
        (_euros("121"), _euros("100"), Verdict.HOLDS),
        (_euros("131"), _euros("100"), Verdict.FAILS),
        (_euros("1.2", 1_000_000), _euros("1.0", 1_000_000), Verdict.ROUNDING),
        (_euros("90"), _euros("100"), Verdict.UNKNOWN),  # another rule tells it
    ],
)
def test_an_amount_with_tax_is_so_much_more(inclusive, exclusive, verdict):
    assert surcharge(inclusive, exclusive, _RATE).verdict is verdict


def test_it_says_what_the_rate_gives():
    outcome = surcharge(_euros("131"), _euros("100"), _RATE)
    assert outcome.derived.value == Decimal(121)


def test_without_a_rate_nothing_is_known():
    assert surcharge(_euros("121"), _euros("100"), None).verdict is Verdict.UNKNOWN
