"""How telling is it that parts make their whole?"""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.quantity import Quantity
from checker.relations.coincidence import points
from tests.relations.as_written import MILLION, count, euro, number, percent


def counts(*digits: str) -> tuple[Quantity, ...]:
    return tuple(count(text) for text in digits)


@pytest.mark.parametrize(
    ("whole", "parts", "expected"),
    [
        ("9", ("4", "5"), 7),  # one of 5
        ("40", ("20", "20"), 4),  # all in tens: one of 2
        ("41", ("22", "19"), 14),  # one of 25
        ("1.250", ("700", "350", "200"), 19),  # all in tens: one of 75
        ("1.253", ("700", "350", "203"), 29),  # one of 750
        ("12.537", ("7.012", "5.525"), 39),
    ],
)
def test_a_figure_of_more_digits_agrees_less_often(whole, parts, expected):
    assert points(count(whole), counts(*parts)) == pytest.approx(expected, abs=1)


def test_each_digit_is_worth_ten_decibels():
    whole = [points(count(str(10**digits + 1)), counts("7", str(10**digits - 6))) for digits in range(2, 6)]
    assert [other - one for one, other in pairwise(whole)] == pytest.approx([10, 10, 10], abs=1)


def test_rounded_figures_agree_more_often_than_exact_ones():
    rounded = points(euro("1,5"), (euro("805", MILLION), euro("690", MILLION)))
    exact = points(number("1.500", "EUR"), (number("805", "EUR"), number("695", "EUR")))
    assert rounded < exact


def test_what_is_hedged_agrees_with_much_and_says_nothing():
    assert points(count("1.260", hedge="above"), counts("700", "350", "203")) < points(
        count("1.253"), counts("700", "350", "203")
    )
    assert points(count("60", hedge="at-least"), counts("40", "22")) == 0


def test_other_units_and_a_whole_of_nothing_say_nothing():
    assert points(percent("5"), counts("3", "2")) == 0
    assert points(count("0"), counts("0", "0")) == 0


@given(st.integers(1, 10**6), st.lists(st.integers(1, 10**6), min_size=2, max_size=6))
def test_agreeing_never_speaks_against_a_relation(whole, parts):
    assert points(count(str(whole)), tuple(count(str(part)) for part in parts)) >= 0
