"""A date says as much as was written of it."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.quantity import PartialDate
from checker.quantity.dates import days_in


@pytest.mark.parametrize("iso", ["2026-07-08", "--07-08", "2023-07", "--07", "2025"])
def test_what_iso_writes_is_read_again(iso):
    date = PartialDate.from_iso(iso)
    assert date is not None
    assert date.iso == iso


@pytest.mark.parametrize("text", ["", "8 juli", "2026-13", "2026-7-8", "0000", "-", "20260708"])
def test_anything_else_is_none(text):
    assert PartialDate.from_iso(text) is None


@given(st.dates())
def test_a_whole_date_is_its_own_first_and_last_day(day):
    date = PartialDate(day.year, day.month, day.day)
    assert date.first == date.last == date.date == day


def test_what_is_open_can_be_any_day():
    assert (PartialDate(2020).first, PartialDate(2020).last) == (dt.date(2020, 1, 1), dt.date(2020, 12, 31))
    assert PartialDate(2023, 2).last == dt.date(2023, 2, 28)
    assert PartialDate(None, 7, 8).first is None
    assert PartialDate(2023, 2, 29).first is None


def test_parts_that_are_open_agree_with_anything():
    assert PartialDate(2025, 6).agrees(PartialDate(2025, 6, 24))
    assert PartialDate(None, 6, 24).agrees(PartialDate(2025, 6, 24))
    assert not PartialDate(2025, 7).agrees(PartialDate(2025, 6, 24))


def test_february_has_29_days_where_the_year_is_open():
    assert [days_in(year, 2) for year in (2023, 2024, None)] == [28, 29, 29]
