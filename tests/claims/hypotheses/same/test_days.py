"""Which dates of a letter are one slip of the pen apart?"""

import pytest

from checker.claims.hypotheses.same.days import slipped_days
from checker.claims.hypotheses.scorecard import total


def found(*dates: str) -> list[tuple[str, str]]:
    return [(one, other) for one, other, _ in slipped_days(dates)]


@pytest.mark.parametrize(
    ("one", "other"),
    [("20240513", "20240523"), ("20240513", "20240531"), ("19710316", "19170316"), ("20180503", "20190503")],
)
def test_a_slip_of_the_day_or_the_year_is_found(one: str, other: str) -> None:
    assert found(one, other) == [(one, other)]


@pytest.mark.parametrize(
    ("one", "other"),
    [("20240513", "20240628"), ("20240514", "20240528"), ("20240101", "20250101"), ("20240331", "20250331")],
)
def test_another_day_and_the_day_on_which_periods_begin_or_end_are_none(one: str, other: str) -> None:
    assert not found(one, other)


def test_the_next_day_says_less() -> None:
    apart, close = (
        next(slipped_days(dates))[2] for dates in (["20240513", "20240518"], ["20240513", "20240514"])
    )
    assert total(close) < total(apart)
