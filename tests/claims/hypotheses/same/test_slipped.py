"""Which numbers of a letter are one slip of the pen apart?"""

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from checker.claims.hypotheses.same.slipped import slipped
from checker.quantity.slip import Pen, slip_between, telling

NUMBERS = st.lists(st.text("0123456789", min_size=1, max_size=6), unique=True, max_size=25)


@given(NUMBERS)
def test_the_index_finds_what_comparing_all_with_all_finds(numbers: list[str]) -> None:
    expected = {
        frozenset(pair): pen for pair in combinations(numbers, 2) if (pen := slip_between(*pair)) is not None
    }
    found = list(slipped(numbers))
    assert {frozenset((one, other)): pen for one, other, pen in found} == expected
    assert len(found) == len(expected)


def test_zeros_that_both_end_in_say_nothing() -> None:
    assert telling("640000", "460000") == 2
    assert telling("640100", "460100") == 4
    assert telling("12640", "1240") == 3


def test_a_number_that_nobody_copies_is_not_cut_at_each_of_its_digits() -> None:
    long = "12" * 2_000
    assert list(slipped([long, long + "1", "1243", "1283"])) == [("1243", "1283", Pen.DIGIT)]
