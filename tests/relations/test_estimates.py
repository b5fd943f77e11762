from decimal import Decimal

import pytest

from checker.quantity import Quantity, Verdict
from checker.relations.estimates import within


def _figure(text, unit=None, scale=1):
    value, scale = Decimal(text), Decimal(scale)
    places = max(-value.as_tuple().exponent, 0)
    return Quantity(value * scale, scale.scaleb(-places), unit, scale, places)


@pytest.mark.parametrize(
    ("estimate", "low", "high", "verdict"),
    [
        ("46", "37", "55", Verdict.HOLDS),
        ("64", "37", "55", Verdict.FAILS),
        ("31", "37", "55", Verdict.FAILS),
        ("46", "55", "37", Verdict.FAILS),
        ("56", "37", "55", Verdict.FAILS),  # written alike
        ("37.8", "38", "55", Verdict.ROUNDING),
        ("37.4", "38", "55", Verdict.FAILS),
        ("12", "0.8", "0.97", Verdict.UNKNOWN),  # nowhere near
        (None, "37", "55", Verdict.UNKNOWN),
    ],
)
def test_an_estimate_lies_between_its_bounds(estimate, low, high, verdict):
    figures = (None if each is None else _figure(each) for each in (estimate, low, high))
    assert within(*figures).verdict is verdict


def test_bounds_have_the_unit_and_scale_of_their_estimate():
    estimate = _figure("96", "EUR", 1_000_000)
    assert within(estimate, _figure("80"), _figure("110")).verdict is Verdict.HOLDS
    assert within(estimate, _figure("100"), _figure("110")).verdict is Verdict.FAILS


def test_another_unit_is_not_compared():
    assert within(_figure("46", "%"), _figure("37", "EUR"), _figure("55", "EUR")).verdict is Verdict.UNKNOWN


@pytest.mark.parametrize(
    ("figure", "place", "verdict"),
    [
        ("37", "low", Verdict.HOLDS),
        ("55", "low", Verdict.FAILS),
        ("55", "high", Verdict.HOLDS),
        ("54", "high", Verdict.FAILS),
        ("46", "middle", Verdict.HOLDS),
        ("47", "middle", Verdict.HOLDS),  # of 37.4 and 55.4
        ("49", "middle", Verdict.FAILS),
    ],
)
def test_a_place_in_a_range_is_a_bound_or_half_way(figure, place, verdict):
    assert within(_figure(figure), _figure("37"), _figure("55"), place).verdict is verdict
