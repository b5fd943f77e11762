"""Two statements of one value, and ranges."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from checker.quantity import Quantity, Verdict
from checker.relations.meet import hedge, inclusive, meet, order, restate, same_number
from tests.relations.as_written import MILLION, count, day, euro, number, percent, shown

HOLDS, ROUNDING, FAILS, UNKNOWN = Verdict.HOLDS, Verdict.ROUNDING, Verdict.FAILS, Verdict.UNKNOWN


def norm(digits: str) -> Quantity:
    return replace(percent(digits), norm=True)


@pytest.mark.parametrize(
    ("left", "right", "verdict"),
    [
        (count("40.000"), count("39.850"), ROUNDING),
        (count("40.000"), count("34.850"), FAILS),
        (count("39.850"), count("39.860"), FAILS),
        (norm("3"), percent("2,96"), ROUNDING),
        (norm("3"), percent("2,84"), FAILS),
        (percent("3"), percent("2,84"), ROUNDING),
        (euro("3,4"), euro("3.420", MILLION), ROUNDING),
        (euro("3,4"), euro("3.480", MILLION), FAILS),
        (euro("5", hedge="at-least"), euro("7"), HOLDS),
        (euro("5", hedge="at-least"), euro("4"), FAILS),
        (euro("5", hedge="at-most"), euro("7"), FAILS),
        (euro("20", hedge="about"), euro("18"), HOLDS),
        (number("50", "mi"), number("80", "km"), ROUNDING),
        (number("50", "mi"), number("60", "km"), FAILS),
        (percent("3"), number("3", "pp"), UNKNOWN),
        (euro("3"), number("3", "USD"), UNKNOWN),
        (euro("3"), replace(euro("4"), rate=True), UNKNOWN),
        (day("2025-06"), day("2025-06-24"), HOLDS),
        (day("--06-24"), day("2025-06-24"), HOLDS),
        (day("2024-03-12"), day("2024-03-13"), FAILS),
        (day("2024-03-12"), count("12"), UNKNOWN),
        (None, count("12"), UNKNOWN),
    ],
)
def test_two_places_state_one_value(left, right, verdict):
    assert meet(left, right).verdict is verdict
    assert meet(right, left).verdict is verdict


@pytest.mark.parametrize(
    ("low", "high", "verdict"),
    [
        (count("3.000"), count("9.000"), HOLDS),
        (count("9.000"), count("3.000"), FAILS),
        (count("5"), count("5"), UNKNOWN),
        (number("900", "m"), number("3", "km"), HOLDS),
        (euro("9"), count("3"), UNKNOWN),
        (day("2027"), day("2031"), HOLDS),
        (day("2031"), day("2027"), FAILS),
        (day("2027"), day("2027"), UNKNOWN),
        (day("--05-14"), day("--05-11"), FAILS),
        (day("--05-11"), day("--05-14"), HOLDS),
        (day("2024-07-09"), day("2024-07-11"), HOLDS),
        (day("2024-07-11"), day("--07-09"), FAILS),
        (day("--06-28"), day("--07-02"), HOLDS),
        (day("--12-28"), day("--01-02"), UNKNOWN),
        (day("--12-28"), day("2027-01-02"), UNKNOWN),
        (day("2026-12-28"), day("2026-01-02"), FAILS),
        (day("2025-06"), day("2025-06-24"), UNKNOWN),
        (day("2025-06"), None, UNKNOWN),
    ],
)
def test_a_range_runs_upwards(low, high, verdict):
    assert order(low, high).verdict is verdict


@pytest.mark.parametrize(
    ("with_", "without", "verdict"),
    [
        (euro("1,6"), euro("1,4"), HOLDS),
        (euro("1,4"), euro("1,4"), HOLDS),
        (euro("1,4"), euro("1,6"), FAILS),
        (euro("1,4"), euro("1,5"), FAILS),
        (euro("2"), euro("2,1"), ROUNDING),
        (percent("2,26"), percent("2,01"), HOLDS),
        (euro("-3"), euro("-2"), UNKNOWN),
        (euro("3"), percent("4"), UNKNOWN),
        (euro("3"), None, UNKNOWN),
    ],
)
def test_an_amount_with_something_is_no_smaller_than_without(with_, without, verdict):
    assert inclusive(with_, without).verdict is verdict


@pytest.mark.parametrize(
    ("hedged", "precise", "verdict"),
    [
        (euro("20", hedge="below"), euro("20,3"), FAILS),
        (euro("20", hedge="below"), euro("19,3"), HOLDS),
        (euro("5", hedge="above"), euro("5,2"), HOLDS),
        (euro("5", hedge="above"), euro("4,9"), FAILS),
        (euro("5", hedge="at-least"), euro("7"), HOLDS),
        (euro("5", hedge="about"), euro("5,9"), HOLDS),
        (euro("5", hedge="about"), euro("6,3"), FAILS),
        (count("40.000", "above"), count("41.250"), HOLDS),
        (euro("20", hedge="below"), percent("20"), UNKNOWN),
        (euro("20", hedge="below"), None, UNKNOWN),
    ],
)
def test_a_hedged_number_and_the_precise_one_agree(hedged, precise, verdict):
    assert hedge(hedged, precise).verdict is verdict


def test_a_number_in_words_is_the_one_in_figures():
    five = replace(count("5"), in_words=True)
    assert same_number(five, count("5")).verdict is HOLDS
    outcome = same_number(five, count("6"))
    assert (outcome.verdict, shown(outcome.stated), shown(outcome.derived)) == (FAILS, "5", "6")
    assert same_number(five, number("5", "km")).verdict is HOLDS
    assert same_number(percent("5"), number("6", "km")).verdict is UNKNOWN
    assert same_number(five, None).verdict is UNKNOWN


NUMBERS = st.builds(
    lambda digits, places, scale: Quantity(
        Decimal(digits).scaleb(-places) * scale, scale.scaleb(-places), "EUR", scale, places
    ),
    st.integers(0, 10**6),
    st.integers(0, 3),
    st.sampled_from((Decimal(1), MILLION)),
)


@given(NUMBERS, NUMBERS)
def test_two_rounded_numbers_fail_exactly_if_no_value_rounds_to_both(left, right):
    apart = abs(left.value - right.value) > (left.step + right.step) / 2
    assert (meet(left, right).verdict is FAILS) == apart


@pytest.mark.parametrize(
    ("left", "right", "verdict"),
    [
        (euro("2,4"), euro("2,4"), HOLDS),
        (euro("2,4"), euro("2,5"), FAILS),  # both can be 2,45, but who writes 2,4 twice does not write 2,5
        (euro("2,4"), euro("2.430", MILLION), ROUNDING),
        (euro("2,4"), euro("2.530", MILLION), FAILS),
        (count("40.000"), count("39.850"), ROUNDING),
        (count("40.000"), count("50.000"), FAILS),
        (day("2026-07-08"), day("2026-07-09"), FAILS),
        (None, count("40"), UNKNOWN),
    ],
)
def test_one_fact_stated_twice_in_one_manner_has_one_figure(
    left: Quantity, right: Quantity, verdict: Verdict
) -> None:
    assert restate(left, right).verdict is verdict
