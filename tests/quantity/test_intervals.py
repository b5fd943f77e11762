"""What a written number means: the sentences of the design, in order, and the law that rounding obeys."""

from decimal import ROUND_HALF_DOWN, ROUND_HALF_UP, Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from checker.quantity import Hedge, Interval, Quantity, parse, short_width
from checker.quantity.intervals import interval, intervals, spoken

MILLION, MILLIARD = Decimal(10) ** 6, Decimal(10) ** 9


def written(
    digits: str, unit: str | None = None, scale: Decimal | int = 1, hedge: Hedge | None = None
) -> Quantity:
    value, places = parse(digits, ",", ".")
    scale = Decimal(scale)
    return Quantity(value * scale, scale.scaleb(-places), unit, scale, places, hedge)


def between(low: str | None, high: str | None, scale: Decimal | int = 1) -> Interval:
    return Interval(low and Decimal(low) * scale, high and Decimal(high) * scale)


@given(
    st.decimals(min_value=-(10**9), max_value=10**9, places=6),
    st.integers(0, 5),
    st.sampled_from((Decimal(1), MILLION)),
    st.sampled_from((ROUND_HALF_UP, ROUND_HALF_DOWN)),
)
def test_whatever_was_rounded_to_the_written_digits_lies_in_their_interval(true, places, scale, tie):
    shown = true.quantize(Decimal(1).scaleb(-places), tie)
    quantity = Quantity(shown * scale, scale.scaleb(-places), "EUR", scale, places)
    assert interval(quantity).holds(true * scale)


@given(st.decimals(min_value=-(10**9), max_value=10**9, places=6), st.integers(0, 5))
def test_nothing_else_lies_in_it(true, places):
    step = Decimal(1).scaleb(-places)
    shown = true.quantize(step, ROUND_HALF_UP)
    for other in (shown + step, shown - step):
        possible = interval(Quantity(other, step, "EUR", Decimal(1), places))
        assert possible.holds(true) == (abs(true - other) <= step / 2)


@pytest.mark.parametrize(
    ("quantity", "expected"),
    [
        (written("3,4", "EUR", MILLION), between("3.35", "3.45", MILLION)),
        (written("8", "%"), between("7.5", "8.5")),
        (written("1.250"), between("1250", "1250")),
        (written("40.000"), between("40000", "40000")),
        (replace(written("3", "%"), norm=True), between("2.95", "3.05")),
        (replace(written("3,5", "%"), norm=True), between("3.495", "3.505")),
        (written("5", "EUR", MILLIARD, Hedge.AT_LEAST), between("5", None, MILLIARD)),
        (written("5", "EUR", MILLIARD, Hedge.AT_MOST), between(None, "5", MILLIARD)),
        (written("5", "EUR", MILLIARD, Hedge.ABOVE), between("5", "5.5", MILLIARD)),
        (written("13", "EUR", MILLIARD, Hedge.BELOW), between("12.5", "13", MILLIARD)),
        (written("20", "EUR", MILLIARD, Hedge.BELOW), between("18", "20", MILLIARD)),
        (written("2,0", "EUR", MILLIARD, Hedge.ABOVE), between("2", "2.05", MILLIARD)),
        (written("13", hedge=Hedge.ABOUT), between("12", "14")),
        (written("1.500", hedge=Hedge.ABOUT), between("1350", "1650")),
        (written("0", hedge=Hedge.ABOUT), between("-1", "1")),
    ],
)
def test_a_written_number_is_an_interval(quantity, expected):
    assert interval(quantity) == expected


@pytest.mark.parametrize(
    ("digits", "expected"),
    [
        ("40.000", ("35000", "45000")),
        ("39.850", ("39850", "39850")),
        ("1.200", ("1150", "1250")),
        ("120", ("120", "120")),
    ],
)
def test_between_two_places_a_count_that_ends_in_two_zeros_is_rounded_to_its_last_digit(digits, expected):
    assert interval(written(digits), pair=True) == between(*expected)


def test_inside_a_claim_the_smallest_near_hedge_counts_for_all():
    thirteen, twenty = (written(digits, "EUR", MILLIARD, Hedge.BELOW) for digits in ("13", "20"))
    five = written("5", "EUR", MILLIARD, Hedge.ABOVE)
    assert short_width((thirteen, twenty, five)) == MILLIARD / 2
    assert intervals((thirteen, twenty, five)) == (
        between("12.5", "13", MILLIARD),
        between("19.5", "20", MILLIARD),
        between("5", "5.5", MILLIARD),
    )


def test_numbers_with_other_decimals_do_not_shorten_a_near_hedge():
    exact, about = written("12,8", "EUR", MILLIARD), written("20", "EUR", MILLIARD, Hedge.BELOW)
    assert intervals((exact, about))[1] == between("18", "20", MILLIARD)


def test_a_number_of_a_hundred_digits_is_no_number_of_a_letter():
    assert parse("9" * 100, ",", ".") is None


@pytest.mark.parametrize(
    ("hedge", "low", "high"), [(Hedge.BELOW, "1.225", "1.25"), (Hedge.ABOVE, "1.25", "1.275")]
)
def test_a_hedge_at_a_five_reaches_half_way_to_the_next(hedge, low, high):
    found = spoken(Quantity(Decimal("1.25"), Decimal("0.01"), places=2, hedge=hedge))
    assert found == Interval(Decimal(low), Decimal(high))
