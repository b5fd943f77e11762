"""Changes: how far, which way, and per cent or percentage points."""

from decimal import ROUND_HALF_UP, Decimal

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from msgspec.structs import replace

from checker.quantity import Quantity, Verdict
from checker.quantity.named import TIMES
from checker.relations.changes import NO_START, POINTS, change, direction, points
from tests.relations.as_written import count, euro, number, percent, shown

HOLDS, ROUNDING, FAILS, UNKNOWN = Verdict.HOLDS, Verdict.ROUNDING, Verdict.FAILS, Verdict.UNKNOWN


def pp(digits: str) -> Quantity:
    return number(digits, "pp")


@pytest.mark.parametrize(
    ("start", "end", "times", "hedge", "verdict"),
    [
        (count("250"), count("500"), "2", None, HOLDS),
        (count("250"), count("550"), "2", None, ROUNDING),  # 2.2
        (count("250"), count("600"), "2", None, FAILS),  # 2.4
        (count("64"), count("42"), "2", None, FAILS),  # a halving by a third
        (count("20"), count("66"), "3", None, ROUNDING),
        (count("12"), count("113"), "9", None, ROUNDING),  # 9.4
        (count("250"), count("700"), "2", None, FAILS),
        (count("600"), count("300"), "2", None, HOLDS),
        (count("600"), count("450"), "2", None, FAILS),
        (count("250"), count("900"), "2", "at-least", HOLDS),
        (count("250"), count("400"), "2", "at-least", FAILS),
        (count("42"), count("82"), "2", "below", HOLDS),
        (count("42"), count("92"), "2", "below", FAILS),
        (count("72"), count("82"), "2", "below", FAILS),
        (euro("1"), euro("3"), "2", None, UNKNOWN),  # 1.67 to 7
        (count("0"), count("3"), "2", None, UNKNOWN),
    ],
)
def test_so_many_times_the_start(start, end, times, hedge, verdict):
    outcome = change(start, end, replace(number(times, TIMES), hedge=hedge))
    assert outcome.verdict is verdict
    assert verdict is not FAILS or len(outcome.derivation) == 5


@pytest.mark.parametrize(
    ("start", "end", "by", "verdict"),
    [
        (euro("12"), euro("18"), percent("50"), HOLDS),
        (euro("12"), euro("18"), percent("30"), FAILS),
        (euro("18"), euro("12"), percent("33"), HOLDS),  # 33.3
        (euro("12"), euro("18"), euro("6"), HOLDS),
        (euro("12"), euro("18"), euro("8"), FAILS),
        (euro("12"), euro("18"), euro("7"), ROUNDING),  # 11.5 to 18.5 is 7
        (euro("2"), euro("3"), percent("30"), UNKNOWN),  # anything between 0 and 133
        (euro("13", hedge="below"), euro("20", hedge="below"), euro("5", hedge="above"), FAILS),
        (euro("13", hedge="below"), euro("20", hedge="below"), euro("7", hedge="above"), HOLDS),
        (euro("12,8"), euro("20", hedge="below"), euro("6,8"), ROUNDING),
        (euro("10", hedge="at-least"), euro("20"), euro("8"), UNKNOWN),
        (euro("10", hedge="at-least"), euro("20"), euro("15"), FAILS),
        (count("100"), count("150"), percent("50"), HOLDS),
        (count("100"), count("150"), percent("55"), FAILS),
        (count("12"), count("19"), count("7"), HOLDS),
        (count("12"), count("19"), count("8"), FAILS),
        (count("8562"), count("9562"), percent("11,6"), ROUNDING),  # 11.68 was cut off
        (count("8562"), count("9562"), percent("11,5"), FAILS),
        (percent("2"), percent("3"), pp("1"), HOLDS),
        (percent("20"), percent("30"), pp("5"), FAILS),
        (percent("20"), percent("30"), percent("50"), HOLDS),
        (percent("20"), percent("30"), percent("20"), FAILS),
        (count("0"), count("5"), percent("100"), UNKNOWN),
        (euro("5"), count("8"), euro("3"), UNKNOWN),
        (euro("5"), euro("8"), pp("3"), UNKNOWN),
        (euro("3"), euro("3"), euro("0,2"), UNKNOWN),
        (number("2,0", "km"), number("2,5", "km"), number("500", "m"), HOLDS),
    ],
)
def test_a_change_is_as_large_as_it_says(start, end, by, verdict):
    assert change(start, end, by).verdict is verdict


def test_a_failure_shows_its_arithmetic():
    outcome = change(euro("12"), euro("18"), percent("30"))
    assert (shown(outcome.stated), shown(outcome.derived)) == ("30%", "50%")
    assert " ".join(map(shown, outcome.derivation)) == "( 18 - 12 ) / 12 = 50%"
    fallen = change(euro("18"), euro("12"), percent("30"))
    assert " ".join(map(shown, fallen.derivation)) == "( 18 - 12 ) / 18 = 33%"
    outcome = change(percent("20"), percent("30"), pp("5"))
    assert [shown(value) for value in outcome.derivation] == ["30%", "-", "20%", "=", "10pp"]


def test_with_7_to_21_has_no_start_to_compare():
    assert change(None, count("21"), count("7")).reason == NO_START


@pytest.mark.parametrize(
    ("start", "end", "by", "verdict"),
    [
        (percent("2"), percent("3"), percent("1"), FAILS),
        (percent("3,0"), percent("2,5"), percent("0,5"), FAILS),
        (percent("2"), percent("3"), percent("50"), HOLDS),
        (percent("90"), percent("91"), percent("1"), HOLDS),  # 1.1%
        (percent("20"), percent("30"), percent("20"), UNKNOWN),  # neither: change-mismatch says so
        (percent("2"), percent("3"), pp("1"), UNKNOWN),
        (euro("2"), euro("3"), percent("1"), UNKNOWN),
        (percent("-2"), percent("-1"), percent("1"), UNKNOWN),
        (percent("0"), percent("1"), percent("1"), UNKNOWN),
    ],
)
def test_per_cent_is_not_written_for_percentage_points(start, end, by, verdict):
    assert points(start, end, by).verdict is verdict


def test_two_rules_never_say_the_same_of_percentage_points():
    outcome = change(percent("2"), percent("3"), percent("1"))
    assert (outcome.verdict, outcome.reason) == (UNKNOWN, POINTS)
    assert shown(points(percent("2"), percent("3"), percent("1")).derived) == "50%"


@pytest.mark.parametrize(
    ("start", "end", "said", "verdict"),
    [
        (percent("3"), percent("4"), "down", FAILS),
        (percent("4"), percent("3"), "down", HOLDS),
        (percent("4"), percent("3"), "up", FAILS),
        (percent("3"), percent("3"), "down", UNKNOWN),
        (euro("3"), euro("3,2"), "down", UNKNOWN),  # "3" may be 3.4
        (euro("20", hedge="below"), euro("20"), "down", UNKNOWN),
        (count("3"), count("4"), "none", UNKNOWN),
        (count("3"), count("4"), None, UNKNOWN),
        (euro("-3"), euro("-2"), "down", UNKNOWN),
        (euro("3"), count("4"), "down", UNKNOWN),
        (None, count("4"), "down", UNKNOWN),
    ],
)
def test_a_change_goes_the_way_it_says(start, end, said, verdict):
    assert direction(start, end, said).verdict is verdict


PLACES = st.integers(0, 3)
TRUE = st.decimals(min_value=Decimal("0.01"), max_value=10**6, places=5)


def rounded(value: Decimal, places: int, unit: str) -> Quantity:
    step = Decimal(1).scaleb(-places)
    return Quantity(value.quantize(step, ROUND_HALF_UP), step, unit, places=places)


@given(TRUE, TRUE, PLACES, PLACES, PLACES)
def test_a_true_change_that_was_rounded_never_fails(start, end, one, other, third):
    first, last = rounded(start, one, "EUR"), rounded(end, other, "EUR")
    assert change(first, last, rounded(abs(end - start), third, "EUR")).verdict is not FAILS
    relative = abs(end - start) / start * 100
    assume(relative < 10**9 and first.value > 0)
    assert change(first, last, rounded(relative, third, "%")).verdict is not FAILS


@given(st.integers(1, 10**6), st.integers(1, 10**6), st.integers(0, 10**6))
def test_counts_hold_exactly_if_the_difference_is_theirs(start, end, by):
    first, last, said = (Quantity(Decimal(value), Decimal(1)) for value in (start, end, by))
    assert (change(first, last, said).verdict is HOLDS) == (abs(end - start) == by)


@given(TRUE, TRUE, PLACES)
def test_a_true_direction_never_fails(start, end, places):
    first, last = rounded(start, places, "EUR"), rounded(end, places, "EUR")
    assume(start != end)
    assert direction(first, last, "up" if end > start else "down").verdict is not FAILS
