"""One amount in two units: the second is the first, converted and rounded."""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.quantity import Quantity, Verdict
from checker.relations.conversions import converted, same_pace
from tests.relations.as_written import MILLIARD, MILLION, count, euro, number, percent, shown

HOLDS, FAILS, UNKNOWN = Verdict.HOLDS, Verdict.FAILS, Verdict.UNKNOWN
METRES = Fraction("0.3048")  # of a foot


@pytest.mark.parametrize(
    ("left", "right", "verdict"),
    [
        (number("2000", "ft"), number("510", "m"), FAILS),
        (number("2000", "ft"), number("600", "m"), HOLDS),
        (number("2000", "ft"), number("610", "m"), HOLDS),
        (number("2000", "ft"), number("609,6", "m"), HOLDS),
        (number("2000", "ft", 1, "about"), number("510", "m"), FAILS),
        (number("2000", "ft", 1, "at-most"), number("610", "m"), HOLDS),
        (number("610", "m"), number("2000", "ft"), HOLDS),
        (number("300", "km"), number("200", "mi"), HOLDS),  # 186, to one digit
        (number("50", "mi"), number("60", "km"), FAILS),
        (number("50", "mi"), number("80", "km"), HOLDS),
        (number("200", "mi"), number("370", "km"), HOLDS),  # of the sea
        (number("200", "mi"), number("420", "km"), FAILS),
        (number("10", "gal"), number("38", "l"), HOLDS),
        (number("10", "gal"), number("45", "l"), HOLDS),
        (number("10", "gal"), number("55", "l"), FAILS),
        (number("250", "ton_us"), number("250", "t"), HOLDS),
        (number("250", "ton_us"), number("350", "t"), FAILS),
        (number("20", "degC"), number("68", "degF"), HOLDS),
        (number("20", "degC"), number("78", "degF"), FAILS),
        (number("2", "degC"), number("3,6", "degF"), HOLDS),  # a rise of so much
        (number("100", "km/hour"), number("62", "mph"), HOLDS),
        (number("100", "km/hour"), number("72", "mph"), FAILS),
        (number("0", "degC"), number("32", "degF"), HOLDS),
        (number("1,5", "acre", 10**6), number("607.000", "ha"), HOLDS),
        (number("5", "km"), number("5", "kg"), UNKNOWN),
        (number("5", "km"), percent("5"), UNKNOWN),
        (None, number("5", "kg"), UNKNOWN),
        (number("1200", "MW"), number("1,2", "GW"), HOLDS),
        (number("12", "permille"), percent("1,2"), HOLDS),
        (number("12", "permille"), percent("12"), FAILS),
        (number("200", "NLG"), euro("90,76", 1), HOLDS),
        (number("200", "NLG"), euro("97,06", 1), FAILS),
        (euro("0,4", MILLIARD), euro("400", MILLION), HOLDS),
        (euro("0,4", MILLIARD), euro("40", MILLION), FAILS),
    ],
)
def test_two_units_of_one_amount(left, right, verdict):
    assert converted(left, right).verdict is verdict


def test_a_failure_says_what_the_first_is_in_the_unit_of_the_second():
    outcome = converted(number("2000", "ft"), number("510", "m"))
    assert [shown(value) for value in outcome.derivation] == ["2000", "=", "610"]
    assert shown(outcome.stated) == "510"


@pytest.mark.parametrize(
    ("left", "right", "follows"),
    [
        (number("1.500", "kW"), number("15", "MW"), "1.5"),
        (number("50", "mi"), number("60", "km"), "80"),
        (number("2", "ft"), number("7", "m"), "0.61"),
    ],
)
def test_what_follows_has_two_digits_or_more(left, right, follows):
    derived = converted(left, right).derived
    assert shown(derived) == follows


def zeros(value: int) -> int:
    return len(str(value)) - len(str(value).rstrip("0"))


@given(st.integers(1, 99_999), st.integers(1, 39_999))
def test_whole_feet_and_metres_fail_exactly_if_no_rounding_of_either_explains_it(feet, metres):
    """Of the feet zeros are rounded to two digits at the least, of the metres to one."""
    unsure = Fraction(10 ** min(zeros(feet), max(len(str(feet)) - 2, 0)), 2)
    loose = Fraction(10 ** zeros(metres), 2)
    apart = abs(feet * METRES - metres) > unsure * METRES + loose
    left, right = (
        Quantity(Decimal(value), Decimal(1), unit) for value, unit in ((feet, "ft"), (metres, "m"))
    )
    assert (converted(left, right).verdict is FAILS) == apart


@pytest.mark.parametrize(
    ("left", "per", "right", "other", "verdict"),
    [
        (euro("9.000", 1), "quarter", euro("3.000", 1), "month", HOLDS),
        (euro("9.000", 1), "quarter", euro("2.500", 1), "month", FAILS),
        (euro("750", 1), "month", euro("9.000", 1), "year", HOLDS),
        (euro("40", MILLION), "month", euro("500", MILLION), "year", FAILS),
        (euro("4.000", 1), "month", euro("51.840", 1), "year", HOLDS),  # with eight per cent for holidays
        (euro("15", 1), "month", euro("195", 1), "year", FAILS),  # no salary
        (euro("12", 1), "month", euro("120", 1), "year", UNKNOWN),  # less for who pays at once
        (euro("15", 1), "day", euro("315", 1), "month", HOLDS),  # of 21 working days
        (euro("15", 1), "day", euro("450", 1), "month", HOLDS),
        (euro("15", 1), "day", euro("600", 1), "month", FAILS),
        (count("70"), "minute", count("4.200"), "hour", HOLDS),
        (count("90"), "minute", count("4.200"), "hour", FAILS),
        (count("90"), "second", count("4.200"), "year", UNKNOWN),
        (euro("15", 1), "day", count("315"), "month", UNKNOWN),
        (euro("15", 1), "huishouden", euro("315", 1), "month", UNKNOWN),
        (euro("0", 1), "day", euro("315", 1), "month", UNKNOWN),
        (None, "day", euro("315", 1), "month", UNKNOWN),
    ],
)
def test_one_amount_for_two_lengths_of_time(left, per, right, other, verdict):
    assert same_pace(left, right, per, other).verdict is verdict


def test_what_is_said_to_be_the_same_has_no_discount():
    year, month = euro("120", 1), euro("12", 1)
    assert same_pace(year, month, "year", "month").verdict is UNKNOWN
    assert same_pace(year, month, "year", "month", "same").verdict is FAILS


@pytest.mark.parametrize(
    ("year", "month", "verdict"),
    [
        (euro("120", 1), euro("12", 1), UNKNOWN),
        (euro("99", 1), euro("9,99", 1), UNKNOWN),  # 9.91 months: ten, but for the cents
        (euro("9.000", 1), euro("850", 1), FAILS),  # 10.6 months
        (euro("106", 1), euro("10", 1), FAILS),
    ],
)
def test_a_discount_is_of_whole_months(year, month, verdict):
    assert same_pace(year, month, "year", "month").verdict is verdict


def test_of_days_of_a_week_some_may_not_be_paid():
    assert same_pace(euro("111", 1), euro("20", 1), "week", "day").verdict is UNKNOWN
