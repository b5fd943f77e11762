"""Things that were counted, and notes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from checker.quantity import Quantity, Verdict
from checker.relations.counts import count, note
from tests.relations.as_written import count as number
from tests.relations.as_written import euro, shown

HOLDS, FAILS, UNKNOWN = Verdict.HOLDS, Verdict.FAILS, Verdict.UNKNOWN


@pytest.mark.parametrize(
    ("said", "low", "high", "verdict"),
    [
        (number("4"), "4", "4", HOLDS),
        (number("4"), "3", "3", FAILS),
        (number("4"), "3", "5", HOLDS),
        (number("4"), "5", "6", FAILS),
        (number("4", "at-least"), "6", "6", HOLDS),
        (number("4", "at-least"), "3", "3", FAILS),
        (number("4", "at-most"), "6", "6", FAILS),
        (number("2,5"), "2", "2", UNKNOWN),
        (euro("4"), "3", "3", UNKNOWN),
        (number("4"), "", "", UNKNOWN),
        (number("4"), None, None, UNKNOWN),
        (None, "4", "4", UNKNOWN),
    ],
)
def test_as_many_things_as_it_says(said, low, high, verdict):
    assert count(said, low, high).verdict is verdict


def test_a_failure_names_the_nearest_number_that_can_be_right():
    assert shown(count(number("4"), "5", "6").derived) == "5"
    assert shown(count(number("9"), "5", "6").derived) == "6"
    assert count(replace(number("4"), in_words=True), "3", "3").derived.in_words is False


@given(st.integers(0, 50), st.integers(0, 50), st.integers(0, 10))
def test_a_count_fails_exactly_if_it_lies_outside(said, low, more):
    outcome = count(Quantity(number("1").value * said, number("1").value), str(low), str(low + more))
    assert (outcome.verdict is FAILS) == (not low <= said <= low + more)


@pytest.mark.parametrize("state", ["no-note", "no-mark", "skips", "repeats"])
def test_a_broken_note_fails(state):
    outcome = note(state, "4", "3")
    assert (outcome.verdict, outcome.stated, outcome.derived) == (FAILS, "4", "3")


def test_a_note_in_order_holds():
    assert note("ok", "3", "").verdict is HOLDS
    assert note(None, "3", None).verdict is UNKNOWN
