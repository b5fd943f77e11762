"""Is what the words call the larger of two the larger one?"""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.quantity import Verdict
from checker.relations.ordering import larger
from tests.relations.as_written import count, euro, percent, shown

HOLDS, FAILS, UNKNOWN = Verdict.HOLDS, Verdict.FAILS, Verdict.UNKNOWN


@pytest.mark.parametrize(
    ("first", "second", "verdict"),
    [
        (percent("52"), percent("37"), HOLDS),
        (percent("37"), percent("52"), FAILS),
        (count("24940"), count("25095"), FAILS),
        (percent("38"), percent("38"), UNKNOWN),  # 38.4 and 37.6, it may be
        (euro("3"), euro("3,2"), UNKNOWN),  # 3 may be 3.4
        (euro("3,0"), euro("3,2"), FAILS),
        (percent("37"), count("52"), UNKNOWN),
        (count("40", "at-least"), count("52"), UNKNOWN),  # more than 40 may be 60
        (count("52"), count("40", "at-least"), HOLDS),
        (count("40", "at-most"), count("52", "at-least"), FAILS),  # nothing is both
        (count("40", "at-most"), count("52", "at-most"), UNKNOWN),
        (None, count("40"), UNKNOWN),
        (count("40"), None, UNKNOWN),
    ],
)
def test_a_larger_figure_that_is_below_the_other_fails(first, second, verdict):
    assert larger(first, second).verdict is verdict


def test_it_is_told_at_the_larger_one():
    outcome = larger(percent("37"), percent("52"))
    assert (outcome.stated, outcome.derived) == (percent("37"), percent("52"))
    assert " ".join(map(shown, outcome.derivation)) == "37% < 52%"


@given(st.integers(1, 10_000), st.integers(1, 10_000))
def test_of_two_counts_it_fails_one_way_at_most(one, other):
    verdicts = {
        larger(count(str(one)), count(str(other))).verdict,
        larger(count(str(other)), count(str(one))).verdict,
    }
    assert verdicts == ({UNKNOWN} if one == other else {HOLDS, FAILS})
