"""Sums: every row of the table of the design, and the two laws of rounding."""

from decimal import ROUND_HALF_EVEN, ROUND_HALF_UP, Decimal

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from msgspec.structs import replace

from checker.quantity import Quantity, Verdict
from checker.relations.sums import ALONE, EXCEEDING, INCOMPLETE, OVERLAPPING, SHARES, exceeds, sum_
from tests.relations.as_written import MILLION, count, euro, percent, shown

HOLDS, ROUNDING, FAILS, UNKNOWN = Verdict.HOLDS, Verdict.ROUNDING, Verdict.FAILS, Verdict.UNKNOWN


def counts(*digits: str) -> tuple[Quantity, ...]:
    return tuple(count(text) for text in digits)


def percents(*digits: str) -> tuple[Quantity, ...]:
    return tuple(percent(text) for text in digits)


def euros(*digits: str) -> tuple[Quantity, ...]:
    return tuple(euro(text) for text in digits)


@pytest.mark.parametrize(
    ("whole", "parts", "verdict"),
    [
        # plain counts
        (count("1.250"), counts("700", "350", "200"), HOLDS),
        (count("1.260"), counts("700", "350", "200"), FAILS),
        (count("40.000"), counts("25.300", "14.650"), FAILS),
        # a whole without decimals beside parts with decimals
        (percent("5"), percents("3,5", "1,5"), HOLDS),
        (percent("5"), percents("3,5", "1,2"), FAILS),
        (percent("8"), percents("5,4", "2,5"), FAILS),
        (euro("5"), euros("3,5", "1,5"), HOLDS),
        (euro("5"), euros("3,5", "1,3"), FAILS),
        # 100%
        (percent("100"), percents("33,3", "33,3", "33,3"), ROUNDING),
        (percent("100"), percents("33", "33", "33"), ROUNDING),
        (percent("100"), percents("50", "49"), FAILS),
        (percent("100"), percents("60", "30"), FAILS),
        # all else
        (percent("3,5"), percents("2,1", "1,3"), ROUNDING),
        (percent("3,5"), percents("2,1", "1,2"), FAILS),
        (euro("1,5"), (euro("805", MILLION), euro("690", MILLION)), ROUNDING),
        (euro("1,5"), (euro("905", MILLION), euro("690", MILLION)), FAILS),
        (euro("150", MILLION), (euro("85", MILLION), euro("65", MILLION)), HOLDS),
        (euro("113,45", 1), (euro("100,00", 1), euro("13,40", 1)), FAILS),
    ],
)
def test_exhaustive(whole, parts, verdict):
    assert sum_(whole, parts, "exhaustive").verdict is verdict


@pytest.mark.parametrize(
    ("whole", "parts", "verdict", "reason"),
    [
        (percent("5"), percents("3,5", "1,5"), HOLDS, None),
        (percent("8"), percents("5,4", "2,5"), FAILS, None),
        (percent("8"), percents("3", "2,5"), UNKNOWN, INCOMPLETE),
        (percent("8"), percents("5,4", "2,4"), FAILS, None),
        (percent("8"), percents("5,43", "2,44"), UNKNOWN, INCOMPLETE),  # 0,13 has two digits
        (percent("8"), percents("5,4", "2,2"), UNKNOWN, INCOMPLETE),  # 0,4 is 5% of 8
        (percent("3,5"), percents("2,1", "1,3"), UNKNOWN, INCOMPLETE),  # rounding may explain it
        (percent("3,5"), percents("2,1", "1,5"), ROUNDING, None),
        (percent("3,5"), percents("2,1", "1,6"), FAILS, None),
        (euro("2,5"), euros("2,0"), UNKNOWN, ALONE),
        (euro("2,5"), euros("80"), UNKNOWN, EXCEEDING),
        (count("78"), counts("15"), UNKNOWN, ALONE),  # ``exceeds`` holds it against its whole
        (count("78"), counts("15", "63"), HOLDS, None),
        (count("78"), counts("15", "62"), UNKNOWN, OVERLAPPING),
        (count("78"), counts("45", "62"), UNKNOWN, OVERLAPPING),
        (percent("62"), percents("60", "40"), UNKNOWN, SHARES),
    ],
)
def test_partitive(whole, parts, verdict, reason):
    outcome = sum_(whole, parts, "partitive")
    assert (outcome.verdict, outcome.reason) == (verdict, reason)


@pytest.mark.parametrize(
    ("whole", "parts", "verdict"),
    [
        (euro("2,5"), euros("80"), FAILS),
        (euro("2,5"), euros("1,0", "2,6"), FAILS),
        (euro("2,5"), euros("1,0", "2,5"), HOLDS),
        (count("78"), counts("79"), FAILS),
        (euro("5"), euros("5,2"), ROUNDING),
        (euro("5", hedge="above"), euros("5,2"), ROUNDING),
        (euro("5", hedge="at-least"), euros("6"), ROUNDING),
        (euro("5", hedge="at-most"), euros("5,2"), FAILS),
        (percent("8"), percents("60", "40"), UNKNOWN),
        (euro("2,5"), (replace(euro("80"), rate=True),), UNKNOWN),
        (euro("-2,5"), euros("1"), UNKNOWN),
    ],
)
def test_no_part_is_larger_than_its_whole(whole, parts, verdict):
    assert exceeds(whole, parts, "partitive").verdict is verdict


def test_exhaustive_parts_are_only_added_up():
    assert exceeds(euro("2,5"), euros("80"), "exhaustive").verdict is UNKNOWN
    assert sum_(euro("2,5"), euros("80"), "exhaustive").verdict is FAILS


def test_a_sum_has_the_decimals_of_its_parts():
    assert sum_(percent("6"), percents("3,5", "1,5"), "exhaustive").derived.places == 1


def test_a_failure_shows_its_arithmetic_in_the_manner_of_the_whole():
    outcome = sum_(percent("8"), percents("5,4", "2,5"), "partitive")
    assert shown(outcome.stated) == "8%"
    assert shown(outcome.derived) == "7.9%"
    assert [shown(value) for value in outcome.derivation] == ["5.4%", "+", "2.5%", "=", "7.9%"]
    assert outcome.derived.places == 1
    other = sum_(euro("1,5"), (euro("905", MILLION), euro("690", MILLION)), "exhaustive").derived
    assert (shown(other), other.places, other.scale) == ("1.595", 3, euro("1").scale)


@pytest.mark.parametrize(
    ("whole", "parts", "verdict"),
    [
        (count("1.250", "above"), counts("700", "350", "210"), HOLDS),  # 1.260 is ruim 1.250
        (count("1.250", "above"), counts("700", "350", "150"), FAILS),
        (euro("4", hedge="at-least"), euros("2,5", "3"), HOLDS),
        (euro("4", hedge="about"), euros("2,5", "2"), HOLDS),
        (euro("4", hedge="about"), euros("3", "4"), FAILS),
        (euro("6"), (euro("3", hedge="about"), euro("2")), ROUNDING),
    ],
)
def test_hedged_numbers_have_the_bounds_of_their_hedge(whole, parts, verdict):
    assert sum_(whole, parts, "exhaustive").verdict is verdict


def test_a_rate_is_no_part_of_an_amount():
    assert sum_(euro("5"), (euro("3,5"), replace(euro("1,2"), rate=True)), "exhaustive").verdict is UNKNOWN


def test_other_units_are_not_added():
    assert sum_(percent("5"), (percent("3"), euro("2")), "exhaustive").verdict is UNKNOWN


@pytest.mark.parametrize(
    ("whole", "parts", "unlikely"),
    [
        ("50,7", 5, True),  # 2.5 sigma of five addends is 0.177; it misses by 0.2
        ("50,6", 5, False),
        ("50,8", 5, True),
        ("40,6", 4, False),  # 0.2, but with four addends
    ],
)
def test_five_addends_that_miss_by_more_than_chance_are_unlikely(whole, parts, unlikely):
    outcome = sum_(percent(whole), percents(*["10,1"] * parts), "exhaustive")
    assert (outcome.verdict, outcome.unlikely) == (ROUNDING, unlikely)


@pytest.mark.parametrize("missing", [(None, percents("1")), (percent("1"), ())])
def test_what_is_missing_is_unknown(missing):
    assert sum_(*missing, "exhaustive").verdict is UNKNOWN
    assert exceeds(*missing, "partitive").verdict is UNKNOWN


TRUE = st.lists(st.decimals(min_value=0, max_value=10**6, places=4), min_size=2, max_size=9)
STEPS = st.integers(0, 3)


def rounded(value: Decimal, places: int, tie: str) -> Quantity:
    return Quantity(
        value.quantize(Decimal(1).scaleb(-places), tie), Decimal(1).scaleb(-places), "EUR", places=places
    )


@given(TRUE, st.data(), STEPS)
def test_a_sum_of_rounded_parts_never_fails_beside_a_whole_that_was_rounded(values, data, whole_places):
    ties = st.sampled_from((ROUND_HALF_UP, ROUND_HALF_EVEN))
    parts = tuple(rounded(value, data.draw(STEPS), data.draw(ties)) for value in values)
    whole = rounded(sum(values, Decimal(0)), whole_places, data.draw(ties))
    assume(
        whole.places > 0 or all(part.places == 0 for part in parts)
    )  # else ",0" was dropped: the whole is exact
    for wording in ("exhaustive", "partitive"):
        assert sum_(whole, parts, wording).verdict is not FAILS


@given(TRUE, st.integers(1, 3), st.integers(1, 10**6))
def test_a_slip_past_the_bound_of_the_rule_always_fails(values, places, extra):
    parts = tuple(rounded(value, places, ROUND_HALF_UP) for value in values)
    step = Decimal(1).scaleb(-places)
    made = sum(part.value for part in parts)
    bound = step / 2 + len(parts) * step / 2
    missed = (bound / step).to_integral_value(rounding="ROUND_FLOOR") * step + extra * step
    whole = Quantity(made + missed, step, "EUR", places=places)
    assert sum_(whole, parts, "exhaustive").verdict is FAILS
    within = Quantity(made + (missed - extra * step), step, "EUR", places=places)
    assert sum_(within, parts, "exhaustive").verdict in (HOLDS, ROUNDING)


@given(st.lists(st.integers(0, 10**6), min_size=1, max_size=9), st.integers(-3, 3))
def test_plain_counts_hold_exactly_if_they_add_up(values, miss):
    parts = tuple(Quantity(Decimal(value), Decimal(1)) for value in values)
    whole = Quantity(Decimal(sum(values) + miss), Decimal(1))
    verdict = sum_(whole, parts, "exhaustive").verdict
    assert (verdict is HOLDS) == (miss == 0)
    assert verdict in (HOLDS, FAILS)
