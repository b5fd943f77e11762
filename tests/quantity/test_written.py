"""Digits are read strictly, as their language writes them."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.quantity import ambiguous, parse, whole


@pytest.mark.parametrize(
    ("digits", "value", "places"),
    [
        ("1.100", "1100", 0),
        ("1,100", "1.100", 3),
        ("17. 392.506,25", "17392506.25", 2),
        ("12.345.678", "12345678", 0),
        ("1 250", "1250", 0),
        ("1\u00a0250", "1250", 0),
        ("1\u2009250\u202f000,5", "1250000.5", 1),
        ("2026", "2026", 0),
        ("-0,5", "-0.5", 1),
        ("\u22123", "-3", 0),
        ("500,-", "500", 0),
        ("4-1/2", "4.5", 1),
        ("10 1/2", "10.5", 1),
        ("5-1/4", "5.25", 2),
        ("½", "0.5", 1),
        ("4½", "4.5", 1),
        ("2 ¾", "2.75", 2),
    ],
)
def test_dutch_digits(digits, value, places):
    assert parse(digits, ",", ".") == (Decimal(value), places)


@pytest.mark.parametrize(
    ("digits", "value", "places"),
    [("1,100", "1100", 0), ("1.100", "1.100", 3), ("12,345.67", "12345.67", 2), ("1 250.5", "1250.5", 1)],
)
def test_english_digits(digits, value, places):
    assert parse(digits, ".", ",") == (Decimal(value), places)


@pytest.mark.parametrize(
    "digits",
    [
        "",
        "1.10",
        "1.1",
        "0.123",
        "1234.567",
        "1.234 567",
        "5,",
        ",5",
        "44/11",
        "1,2,3",
        "04.82.30",
        "²",
        "٣",
        "1..000",
    ],
)
def test_what_is_no_number_in_dutch(digits):
    assert parse(digits, ",", ".") is None


def test_a_third_is_as_precise_as_two_decimals():
    value, places = parse("⅓", ",", ".")
    assert str(value).startswith("0.3333333333")
    assert places == 2


@pytest.mark.parametrize(
    ("digits", "number"),
    [
        ("12", 12),
        ("012", 12),
        ("0", 0),
        ("0" * 5000 + "7", 7),
        ("9" * 30, 10**30 - 1),
        ("9" * 31, None),
        ("9" * 4301, None),
        ("", None),
        ("-1", None),
        ("1.0", None),
        ("²", None),
    ],
)
def test_a_label_is_a_whole_number_or_none(digits, number):
    assert whole(digits) == number


@pytest.mark.parametrize("digits", ["1.100", "1,100", "12.345", "123,456"])
def test_one_mark_and_three_digits_are_ambiguous(digits):
    assert ambiguous(digits)


@pytest.mark.parametrize("digits", ["1.1", "1.100.000", "1.100,5", "0,125", "1100", "1234,567", "1.1000"])
def test_all_else_is_not(digits):
    assert not ambiguous(digits)


@given(
    st.integers(0, 10**15),
    st.integers(0, 6),
    st.sampled_from((",", ".")),
    st.sampled_from((" ", "\u202f", None)),
)
def test_what_is_written_is_read_again(number, places, decimal, blank):
    group = "." if decimal == "," else ","
    value = Decimal(number).scaleb(-places)
    before, _, decimals = f"{value:f}".partition(".")
    grouped = f"{int(before):,}".replace(",", blank or group)
    for text in (before, grouped):
        assert parse(text + (decimal + decimals if decimals else ""), decimal, group) == (value, places)


@given(st.text(alphabet="0123456789.,-/ ½\u202f", max_size=20))
def test_nothing_is_read_in_two_ways_that_is_not_ambiguous(digits):
    dutch, english = parse(digits, ",", "."), parse(digits, ".", ",")
    if dutch is not None and english is not None and dutch != english:
        assert ambiguous(digits) or ambiguous(digits.strip().lstrip("-"))
