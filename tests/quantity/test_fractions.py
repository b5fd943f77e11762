"""A fraction in words is said of what lies between its neighbours."""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.quantity import Hedge, Interval, Quantity
from checker.quantity.fractions import can_mean, fraction_of, neighbours, spoken_share
from checker.quantity.intervals import interval

LADDER = [
    Fraction(each) for each in ["1/10", "1/5", "1/4", "1/3", "2/5", "1/2", "3/5", "2/3", "3/4", "4/5", "9/10"]
]


def means(share: str, percentage: str, hedge: str | None = None) -> bool:
    said = Fraction(share)
    value = Decimal(percentage)
    places = -int(value.as_tuple().exponent)
    around = Interval.around(value, Decimal(1).scaleb(-places) / 2)
    return can_mean(said, said.denominator, Hedge(hedge) if hedge else None, around, exact=True)


@pytest.mark.parametrize(
    ("share", "hedge", "yes", "no"),
    [
        ("1/4", None, ["21", "24", "25", "32", "32.8"], ["20", "33", "33.3", "37", "42"]),
        ("1/3", None, ["26", "33", "37", "39.9"], ["25", "25.0", "40", "44"]),
        ("1/2", None, ["41", "47", "53", "59"], ["40", "60"]),
        ("2/3", None, ["61", "66", "67", "74"], ["60", "75"]),
        ("3/4", None, ["68", "70", "79"], ["67", "66", "80"]),
        ("1/5", None, ["11", "17", "24"], ["10", "9", "25"]),
        ("4/5", None, ["76", "85", "89"], ["75", "90", "95"]),
        ("1/4", "above", ["25", "27", "32"], ["24", "33", "37"]),
        ("1/3", "above", ["33", "33.3", "37"], ["32", "33.0", "40"]),
        ("1/2", "below", ["44", "49", "50"], ["40", "51", "50.1"]),
        ("1/2", "about", ["44", "56"], ["37", "62"]),
        ("1/4", "at-least", ["25", "37", "90"], ["24"]),
        ("1/2", "at-most", ["3", "44", "50"], ["51"]),
        ("1/10", None, ["6", "12", "14"], ["5", "15", "20"]),
        ("1/6", None, ["9", "17", "24"], ["8", "25"]),
    ],
)
def test_a_fraction_means_the_shares_between_its_neighbours_on_the_side_of_its_hedge(share, hedge, yes, no):
    assert [each for each in yes + no if means(share, each, hedge)] == yes


@given(st.sampled_from(LADDER[1:-1]), st.integers(0, 1000))
def test_a_percentage_belongs_to_a_fraction_exactly_if_it_reaches_no_neighbour(share, tenths):
    at = LADDER.index(share)
    below, above = LADDER[at - 1] * 100, LADDER[at + 1] * 100
    low, high = Fraction(2 * tenths - 1, 20), Fraction(2 * tenths + 1, 20)
    assert means(str(share), f"{tenths / Decimal(10):.1f}") == (below < low and high < above)


def test_a_hedged_percentage_needs_one_value_between_them():
    wide = Interval(Decimal(30), Decimal(42))
    assert can_mean(Fraction(1, 3), 3, None, wide, exact=False)
    assert can_mean(Fraction(1, 2), 2, None, wide, exact=False)
    assert not can_mean(Fraction(1, 5), 5, None, wide, exact=False)


def test_neighbours_are_found_whatever_the_parts_are_called():
    assert neighbours(Fraction(6, 10), 10) == (Fraction(1, 2), Fraction(2, 3))
    assert neighbours(Fraction(7, 10), 10) == (Fraction(13, 20), Fraction(3, 4))


def words(value: str, hedge: str | None = None) -> Quantity:
    return Quantity(
        Decimal(value), Decimal(1), hedge=Hedge(hedge) if hedge else None, in_words=True, spoken=True
    )


@pytest.mark.parametrize(
    "said", ["1/2", "1/3", "2/3", "3/4", "1/5", "4/5", "1/6", "3/8", "1/7", "1/12", "7/10"]
)
def test_a_fraction_in_words_is_a_spoken_percentage_and_can_be_had_back(said):
    part, whole = said.split("/")
    share = spoken_share(words(part), words(whole))
    assert share is not None
    assert (share.unit, share.spoken, share.in_words) == ("%", True, True)
    assert abs(Fraction(share.value) - 100 * Fraction(said)) < Fraction(1, 10**9)
    assert fraction_of(share) == Fraction(said)


@given(st.integers(1, 99), st.integers(2, 100))
def test_every_share_of_no_more_than_a_hundred_parts_can_be_had_back(part, whole):
    share = spoken_share(words(str(part)), words(str(whole)))
    assert (share is None) == (part >= whole)
    assert share is None or fraction_of(share) == Fraction(part, whole)


@pytest.mark.parametrize(("part", "whole"), [("0", "3"), ("3", "3"), ("4", "3"), ("1", "1000")])
def test_nothing_and_all_and_what_is_too_fine_are_no_shares(part, whole):
    assert spoken_share(words(part), words(whole)) is None


def test_a_spoken_share_has_the_hedge_of_its_words():
    third = spoken_share(words("1", "above"), words("3"))
    quarter = spoken_share(words("1"), words("4", "about"))
    assert third is not None
    assert quarter is not None
    assert (third.hedge, quarter.hedge) == (Hedge.ABOVE, Hedge.ABOUT)


@pytest.mark.parametrize(
    ("said", "low", "high"),
    [
        ("1/4", "20", "33"),
        ("1/3", "25", "40"),
        ("1/2", "40", "60"),
        ("2/3", "60", "75"),
        ("1/10", "5", "15"),
        ("1/6", "8", "25"),
    ],
)
def test_a_spoken_share_stands_for_all_between_its_neighbours_in_whole_per_cents(said, low, high):
    part, whole = said.split("/")
    share = spoken_share(words(part), words(whole))
    assert share is not None
    assert interval(share) == Interval(Decimal(low), Decimal(high))


def test_a_percentage_in_digits_is_as_wide_as_its_last_digit():
    assert interval(Quantity(Decimal(25), Decimal(1), "%")) == Interval(Decimal("24.5"), Decimal("25.5"))
