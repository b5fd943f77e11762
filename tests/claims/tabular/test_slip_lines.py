"""Does one slip make a figure of a table what the others make it?"""

from decimal import Decimal

import pytest

from checker.claims.tabular.made_of import Way, fit
from checker.claims.tabular.slip_lines import slipped
from checker.quantity import Quantity


def count(value: int) -> Quantity:
    return Quantity(Decimal(value), Decimal(1))


@pytest.mark.parametrize(
    ("way", "own", "others", "found"),
    [
        (Way.DIFFERENCE, 155, (4120, 4235), True),  # 115
        (Way.DIFFERENCE, 115, (4210, 4235), True),  # 4.120
        (Way.DIFFERENCE, 982, (4120, 4235), False),
        (Way.PRODUCT, 19_500, (212, 75), True),  # 15.900
        (Way.PRODUCT, 15_900, (221, 75), True),  # 212
        (Way.PRODUCT, 21_377, (212, 75), False),
    ],
)
def test_the_slip_is_in_the_figure_or_in_one_that_makes_it(
    way: Way, own: int, others: tuple[int, int], *, found: bool
) -> None:
    one, other = map(count, others)
    fits = fit(way, count(own), (one, other))
    assert fits is not None
    assert not fits.holds
    assert slipped(way, Decimal(1), count(own), (one, other), fits) is found


def test_the_part_of_a_share_may_be_the_slip():
    share = Quantity(Decimal(64), Decimal(1), "%")
    fits = fit(Way.QUOTIENT, share, (count(115), count(236)), Decimal(100))
    assert fits is not None
    assert slipped(Way.QUOTIENT, Decimal(100), share, (count(115), count(236)), fits)
