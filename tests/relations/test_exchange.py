"""A rate that no day can have."""

import pytest

from checker.quantity import Verdict
from checker.relations.exchange import exchangeable
from tests.relations.as_written import MILLION, euro, number

HOLDS, FAILS, UNKNOWN = Verdict.HOLDS, Verdict.FAILS, Verdict.UNKNOWN


@pytest.mark.parametrize(
    ("left", "right", "verdict"),
    [
        (number("5", "USD", MILLION), euro("4,2", MILLION), HOLDS),
        (number("5", "USD", MILLION), euro("2,4", MILLION), HOLDS),
        (number("5", "USD", MILLION), euro("1,4", MILLION), FAILS),
        (euro("4,2", MILLION), number("5", "USD", MILLION), HOLDS),
        (euro("4,2", MILLION), number("12", "USD", MILLION), FAILS),
        (number("60", "GBP", MILLION), number("100", "USD", MILLION), HOLDS),
        (number("60", "GBP", MILLION), number("1.000", "USD", MILLION), FAILS),
        (number("60", "UAH", MILLION), euro("1", MILLION), UNKNOWN),
        (euro("60", MILLION), euro("1", MILLION), UNKNOWN),
        (number("0", "USD", MILLION), euro("4,2", MILLION), UNKNOWN),
        (None, euro("4,2", MILLION), UNKNOWN),
    ],
)
def test_two_amounts_are_one_at_a_rate_that_can_be_or_at_none(left, right, verdict):
    assert exchangeable(left, right).verdict is verdict
