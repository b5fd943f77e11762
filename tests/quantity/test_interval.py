"""Intervals keep every value that is possible."""

from decimal import Decimal
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from checker.quantity import Interval
from checker.quantity.interval import total

NUMBERS = st.decimals(min_value=-(10**12), max_value=10**12, places=3)


@st.composite
def intervals_with_a_value(draw):
    low, value, high = sorted(draw(NUMBERS) for _ in range(3))
    return (
        Interval(draw(st.sampled_from((low, None))), draw(st.sampled_from((high, None)))),
        value,
    )


def inside(interval: Interval, value: Fraction) -> bool:
    return (interval.low is None or Fraction(interval.low) <= value) and (
        interval.high is None or value <= Fraction(interval.high)
    )


@given(intervals_with_a_value(), intervals_with_a_value())
def test_the_true_result_of_any_two_values_lies_in_the_result_of_their_intervals(one, other):
    (first, x), (second, y) = one, other
    assert inside(first + second, Fraction(x) + Fraction(y))
    assert inside(first - second, Fraction(x) - Fraction(y))
    assert inside(first * second, Fraction(x) * Fraction(y))
    if y != 0:
        assert inside(first / second, Fraction(x) / Fraction(y))


@given(intervals_with_a_value(), intervals_with_a_value())
def test_two_intervals_meet_exactly_if_they_have_an_intersection(one, other):
    first, second = one[0], other[0]
    shared = first.intersection(second)
    assert first.meets(second) == second.meets(first) == (shared is not None)
    if shared is not None:
        for end in (shared.low, shared.high):
            assert end is None or (first.holds(end) and second.holds(end))


@given(st.lists(NUMBERS))
def test_the_total_of_points_is_the_point_of_their_sum(values):
    assert total(Interval.point(value) for value in values) == Interval.point(sum(values, Decimal(0)))


def test_ends_that_touch_meet():
    assert Interval(Decimal("2.5"), Decimal("3.5")).meets(Interval(Decimal("3.5"), Decimal("4.5")))


def test_an_open_end_has_no_width():
    assert Interval(Decimal(5), None).width is None
    assert Interval(Decimal(5), Decimal(7)).width == 2


def test_division_by_what_may_be_nothing_says_nothing():
    assert Interval(Decimal(1), Decimal(2)) / Interval(Decimal(-1), Decimal(1)) == Interval(None, None)
    assert Interval(Decimal(1), Decimal(2)) / Interval(Decimal(0), Decimal(4)) == Interval(
        Decimal("0.25"), None
    )
