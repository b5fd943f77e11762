"""Is a figure of the text that of a cell, or is it so but for one slip?"""

from decimal import Decimal

import pytest

from checker.claims.tabular.same_as import is_it, is_slip_of
from checker.quantity import Quantity


def amount(value: int, step: int) -> Quantity:
    return Quantity(Decimal(value), Decimal(step), "EUR")


def test_a_rounded_figure_is_that_of_a_more_precise_cell():
    assert is_it(amount(12_300_000, 100_000), amount(12_345_000, 1000))
    assert not is_it(amount(12_300_000, 100_000), amount(12_395_000, 1000))


@pytest.mark.parametrize(
    ("said", "cell", "found"),
    [
        (amount(3184, 1), amount(3814, 1), True),
        (amount(3184, 1), amount(3164, 1), True),
        (amount(13_200_000, 100_000), amount(12_300_000, 100_000), True),
        (amount(47_400_000, 100_000), amount(44_400_000, 1000), False),
        (amount(3184, 1), amount(2914, 1), False),
    ],
)
def test_one_slip_tells_where_there_are_digits_enough(said: Quantity, cell: Quantity, *, found: bool) -> None:
    assert is_slip_of(said, cell) is found


def test_three_digits_are_enough_where_the_sentence_points_to_the_table():
    assert is_slip_of(amount(47_400_000, 100_000), amount(44_400_000, 1000), least=3)
