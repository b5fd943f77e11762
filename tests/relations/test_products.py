"""A share of a few, and a number of things at a price."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.quantity import Verdict
from checker.relations.products import possible, product
from tests.relations.as_written import MILLION, count, euro, percent, shown

HOLDS, ROUNDING, FAILS, UNKNOWN = Verdict.HOLDS, Verdict.ROUNDING, Verdict.FAILS, Verdict.UNKNOWN


@pytest.mark.parametrize(
    ("said", "whole", "verdict"),
    [
        (percent("33"), count("12"), HOLDS),  # 4
        (percent("34"), count("12"), FAILS),
        (percent("41"), count("12"), HOLDS),  # 5 are 41,7%, cut off
        (percent("42"), count("12"), HOLDS),
        (percent("41,7"), count("12"), HOLDS),
        (percent("41,5"), count("12"), FAILS),
        (percent("35"), count("12"), FAILS),
        (percent("25"), count("12"), HOLDS),
        (percent("35"), count("27"), UNKNOWN),  # a rule of voting, it may be
        (percent("34", "about"), count("12"), UNKNOWN),
        (percent("34"), count("0"), UNKNOWN),
        (None, count("12"), UNKNOWN),
    ],
)
def test_of_a_few_only_some_percentages_are_possible(said, whole, verdict):
    assert possible(said, whole).verdict is verdict


def test_an_impossible_share_shows_the_nearest_one():
    outcome = possible(percent("34"), count("12"))
    assert [shown(value) for value in outcome.derivation] == ["4", "/", "12", "=", "33%"]


@pytest.mark.parametrize(
    ("number", "each", "total", "verdict"),
    [
        (count("100"), euro("2", MILLION), euro("200", MILLION), HOLDS),
        (count("100"), euro("2", MILLION), euro("251", MILLION), FAILS),
        (count("100"), euro("2", MILLION), euro("240", MILLION), ROUNDING),  # 1,5 to 2,5 million each
        (count("31"), euro("1,3", MILLION), euro("40", MILLION), HOLDS),  # 40,3
        (count("31"), euro("1,3", MILLION), euro("41,5", MILLION), ROUNDING),  # 38,75 to 41,85
        (count("31"), euro("1,3", MILLION), euro("43", MILLION), FAILS),
        (count("40"), euro("25.000", 1), euro("1", MILLION), HOLDS),
        (count("40"), percent("25"), euro("1", MILLION), UNKNOWN),
        (None, euro("1", MILLION), euro("1", MILLION), UNKNOWN),
    ],
)
def test_a_number_of_things_times_what_each_costs_makes_the_total(number, each, total, verdict):
    assert product(number, each, total).verdict is verdict


@given(st.integers(2, 10**4), st.integers(1, 10**4), st.integers(-100, 100))
def test_whole_counts_fail_exactly_if_they_do_not_multiply(number, each, off):
    total = number * each + off
    if total > 0:
        outcome = product(*(count(str(value)) for value in (number, each, total)))
        assert (outcome.verdict is FAILS) == (off != 0)
