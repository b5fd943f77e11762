"""Years in a row: that they run on, and which one does not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.quantity import PartialDate, Verdict
from checker.relations.years import run_on

HOLDS, FAILS, UNKNOWN = Verdict.HOLDS, Verdict.FAILS, Verdict.UNKNOWN


@pytest.mark.parametrize(
    ("years", "wrong", "right"),
    [
        ([2024, 2025, 2025, 2026], 2025, 2026),
        ([2024, 2025, 2027, 2028], 2027, 2026),
        ([2024, 2025, 2036, 2027], 2036, 2026),
        ([2024, 2025, 2025, 2027], 2025, 2026),
        ([2025, 2025, 2026, 2027], 2025, 2024),
        ([2026, 2025, 2024, 2022, 2021], 2022, 2023),
        ([2024, 2025, 2026, 2017], 2017, 2027),
        ([2000, 2005, 2010, 2020, 2025], 2020, 2015),
        ([2021, 2023, 2022, 2024], 2023, 2022),
        ([2025, 2023, 2024, 2022, 2021], 2023, 2024),
    ],
)
def test_the_year_that_is_out_of_step_is_told(years, wrong, right):
    outcome = run_on([PartialDate(year) for year in years])
    assert (outcome.verdict, outcome.stated, outcome.derived) == (
        FAILS,
        PartialDate(wrong),
        PartialDate(right),
    )


@pytest.mark.parametrize(
    "years",
    [
        [2024, 2025, 2025],  # which of three is wrong?
        [2010, 2020, 2021, 2022],  # a base year
        [2023, 2024, 2025, 2030],  # a target
        [2023, 2024, 2023, 2024],  # two groups of columns
        [2010, 2015, 2020, 2021, 2022],
        [2024, 2024, 2024],
        [2024, 2025],
        [],
    ],
)
def test_rows_that_may_be_meant_so_are_unknown(years):
    assert run_on([PartialDate(year) for year in years]).verdict is UNKNOWN


@given(st.integers(1950, 2100), st.sampled_from([1, -1, 2, 5]), st.integers(3, 12))
def test_years_that_run_on_hold(first, step, length):
    assert run_on([PartialDate(first + step * at) for at in range(length)]).verdict is HOLDS


@given(st.integers(1950, 2100), st.integers(5, 12), st.data())
def test_one_inner_year_that_was_changed_is_found(first, length, data):
    at = data.draw(st.integers(1, length - 2))
    other = data.draw(st.integers(1900, 2150).filter(lambda year: year != first + at))
    years = [PartialDate(first + each) for each in range(length)]
    years[at] = PartialDate(other)
    outcome = run_on(years)
    assert (outcome.verdict, outcome.stated, outcome.derived) == (
        FAILS,
        PartialDate(other),
        PartialDate(first + at),
    )
