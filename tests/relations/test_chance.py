"""How often rounding alone misses by so much: known values, bounds by counting, the bound for many."""

from decimal import Decimal
from fractions import Fraction
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.quantity.decibels import decibels
from checker.quantity.interval import ARITHMETIC
from checker.relations.chance import chance, is_rare

CELLS = 12  # of each step, in which the true values are counted


@pytest.mark.parametrize(
    ("miss", "steps", "expected"),
    [
        ("0", ["1"], 1),
        ("0.5", ["1"], 0),
        ("0.25", ["1"], Fraction(1, 2)),
        ("0.5", ["1", "1"], Fraction(1, 4)),  # two corners of a square
        ("1", ["1", "1", "1"], Fraction(1, 24)),  # two corners of a cube
        ("-1", ["1", "1", "1"], Fraction(1, 24)),
        ("0.5", ["1", "0.1"], Fraction(1, 40)),  # two slim triangles of 0.05 by 0.05, of 0.1
        ("0.5", ["1", "0"], 0),  # an exact number misses by nothing
        ("0.3", ["0.1"] * 8, Fraction(1, 20_160)),
    ],
)
def test_the_chance_of_a_miss_is_that_of_a_corner_of_a_box(miss, steps, expected):
    assert chance(Decimal(miss), [Decimal(step) for step in steps]) == expected


STEPS = st.lists(st.sampled_from(("1", "2", "0.5", "0.1", "10")).map(Decimal), min_size=1, max_size=4)


@settings(max_examples=60, deadline=None)
@given(STEPS, st.integers(0, 100))
def test_it_lies_between_the_cells_that_surely_miss_and_those_that_may(steps, hundredths):
    miss = sum(steps) * hundredths / 200
    middles = [[step * (2 * cell + 1 - CELLS) / (2 * CELLS) for cell in range(CELLS)] for step in steps]
    off = sum(steps) / (2 * CELLS)  # how far a sum can be from that of the middles
    sums = [sum(row) for row in product(*middles)]
    surely = sum(made - off >= miss for made in sums) + sum(made + off <= -miss for made in sums)
    maybe = sum(made + off >= miss or made - off <= -miss for made in sums)
    assert Fraction(surely, len(sums)) <= chance(miss, steps) <= Fraction(maybe, len(sums))


@given(
    st.lists(st.sampled_from(("1", "0.1", "0.01")).map(Decimal), min_size=1, max_size=12),
    st.integers(0, 100),
)
def test_what_is_rare_has_a_chance_below_one_in_ten_thousand(steps, hundredths):
    miss = sum(steps) * hundredths / 200
    assert is_rare(miss, steps) == (chance(miss, steps) < Fraction(1, 10_000))


def test_of_very_many_numbers_a_bound_calls_nothing_rare_that_is_not():
    steps = [Decimal(1)] * 600  # sigma is 7.07
    assert not is_rare(Decimal(28), steps)  # 3.96 sigma: 1 in 13,000, which the bound does not tell
    assert is_rare(Decimal(32), steps)
    assert is_rare(Decimal(28), steps[:450])


@given(st.fractions(min_value=Fraction(1, 10**30), max_value=1).filter(bool))
def test_decibels_are_ten_times_the_logarithm_whatever_the_share(share):
    ratio = ARITHMETIC.divide(Decimal(share.denominator), Decimal(share.numerator))
    assert decibels(share) == round(ratio.log10(ARITHMETIC) * 10)
