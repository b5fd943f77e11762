"""Which slip of the pen makes one number of another, and how often does chance?"""

from fractions import Fraction

import pytest

from checker.quantity.slip import Pen, one_slip_apart, slip_between, slip_chance, without_one


@pytest.mark.parametrize(
    ("one", "other", "pen"),
    [
        ("12640", "12840", Pen.DIGIT),
        ("12640", "12460", Pen.SWAPPED),
        ("12640", "1240", Pen.DROPPED),
        ("1240", "12640", Pen.DROPPED),
        ("12640", "12640", None),
        ("12640", "21460", None),
        ("12640", "16204", None),
        ("12640", "124", None),
    ],
)
def test_a_slip_has_its_kind(one: str, other: str, pen: Pen | None) -> None:
    assert slip_between(one, other) is pen


def test_a_dropped_digit_is_no_slip_of_figures_that_must_add_up() -> None:
    assert one_slip_apart("1243", "1423")
    assert not one_slip_apart("1243", "143")


def test_each_row_with_one_digit_less_is_named_once() -> None:
    assert list(without_one("1223")) == ["223", "123", "122"]


@pytest.mark.parametrize("size", [2, 3])
def test_the_chance_is_what_counting_all_pairs_says(size: int) -> None:
    numbers = [str(each) for each in range(10 ** (size - 1), 10**size)]
    pairs = [slip_between(one, other) for one in numbers for other in numbers]
    # two neighbours swapped that differ in no other way are counted apart, as is a first digit that becomes 0
    for pen in (Pen.DIGIT, Pen.SWAPPED):
        counted = Fraction(pairs.count(pen), len(pairs))
        assert abs(slip_chance(pen, size) - counted) < counted / 5


def test_the_more_digits_the_seldomer() -> None:
    chances = [slip_chance(Pen.DIGIT, size) for size in (3, 4, 5)]
    assert [round(float(each) * 100, 2) for each in chances] == [2.89, 0.39, 0.05]
