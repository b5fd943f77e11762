"""What is left of an amount, the mean of a total, part of an amount: each is said at its own figure."""

import pytest

from checker.quantity import Verdict
from checker.relations.products import mean
from checker.relations.shares import amount
from checker.relations.sums import difference
from tests.relations.as_written import MILLION, count, euro, percent, shown

HOLDS, ROUNDING, FAILS, UNKNOWN = Verdict.HOLDS, Verdict.ROUNDING, Verdict.FAILS, Verdict.UNKNOWN


@pytest.mark.parametrize(
    ("left", "verdict"),
    [
        (euro("75,9", MILLION), HOLDS),
        (euro("75,8", MILLION), ROUNDING),
        (euro("73,9", MILLION), FAILS),
        (percent("75,9"), UNKNOWN),
        (None, UNKNOWN),
    ],
)
def test_a_difference_is_what_is_left(left, verdict):
    assert difference(euro("288,6", MILLION), euro("212,7", MILLION), left).verdict is verdict


def test_a_difference_that_fails_is_shown_with_what_would_be_left():
    outcome = difference(euro("288,6", MILLION), euro("212,7", MILLION), euro("73,9", MILLION))
    assert [shown(value) for value in outcome.derivation] == ["288.6", "-", "212.7", "=", "75.9"]
    assert (shown(outcome.stated), shown(outcome.derived)) == ("73.9", "75.9")


def test_what_is_left_is_written_in_its_own_scale():
    outcome = difference(euro("1,2"), euro("900", MILLION), euro("400", MILLION))
    assert shown(outcome.derived) == "300.0"


@pytest.mark.parametrize(
    ("said", "verdict"),
    [
        (euro("3.100", 1), HOLDS),
        (euro("3.200", 1), FAILS),
        (None, UNKNOWN),
    ],
)
def test_a_mean_is_the_total_by_the_number(said, verdict):
    assert mean(euro("62,0", MILLION), count("20.000"), said).verdict is verdict


def test_nothing_has_no_mean():
    assert mean(euro("62,0", MILLION), count("0"), euro("3.100", 1)).verdict is UNKNOWN


def test_a_mean_that_fails_is_shown_with_what_follows():
    outcome = mean(euro("62,0", MILLION), count("20.000"), euro("3.200", 1))
    assert [shown(value) for value in outcome.derivation] == ["62.0", "/", "20000", "=", "3100"]


@pytest.mark.parametrize(
    ("part", "verdict"),
    [
        (euro("3,0", MILLION), HOLDS),
        (euro("3,6", MILLION), FAILS),
        (None, UNKNOWN),
    ],
)
def test_part_of_an_amount_is_the_percentage_of_it(part, verdict):
    assert amount(part, euro("25,0", MILLION), percent("12")).verdict is verdict


def test_part_of_an_amount_that_fails_is_shown_with_what_follows():
    outcome = amount(euro("3,6", MILLION), euro("25,0", MILLION), percent("12"))
    assert [shown(value) for value in outcome.derivation] == ["12%", "x", "25.0", "=", "3.0"]
