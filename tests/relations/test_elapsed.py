"""The time between two dates, as people count it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.quantity import PartialDate, Verdict
from checker.relations.elapsed import elapsed
from tests.relations.as_written import day, number, shown

HOLDS, FAILS, UNKNOWN = Verdict.HOLDS, Verdict.FAILS, Verdict.UNKNOWN


@pytest.mark.parametrize(
    ("years", "hedge", "start", "end", "verdict"),
    [
        ("60", None, "1957-03-25", "2024-06-28", FAILS),
        ("67", None, "1957-03-25", "2024-06-28", HOLDS),
        ("75", None, "1949-04-04", "2024-07-09", HOLDS),
        ("1", None, "2025-06-24", "2026-07-07", HOLDS),  # a year and 13 days
        ("2", None, "2025-06-24", "2026-07-07", FAILS),
        ("2", None, "2023-07-11", "2026-07-07", FAILS),  # four days short of three
        ("3", None, "2023-07-11", "2026-07-07", HOLDS),
        ("4", None, "2020-01-10", "2024-09-01", HOLDS),  # completed
        ("5", None, "2020-01-10", "2024-09-01", HOLDS),  # rounded
        ("2", None, "2023-11-01", "2025-02-01", HOLDS),  # the difference of the years
        ("5", None, "2020", "2030", FAILS),
        ("10", None, "2020", "2030", HOLDS),
        ("11", None, "2020", "2030", HOLDS),  # both ends counted
        ("12", None, "2014", "2026-06-23", HOLDS),
        ("13", None, "2014", "2026-06-23", HOLDS),
        ("15", None, "2014", "2026-06-23", FAILS),
        ("1", None, "2025-06", "2026-07-07", HOLDS),
        ("4", "above", "2022-02-24", "2026-05-12", HOLDS),
        ("4", "above", "2022-02-24", "2027-05-12", FAILS),
        ("5", "below", "2022-02-24", "2026-12-12", HOLDS),
        ("3", "below", "2022-02-24", "2026-12-12", FAILS),
        ("5", "about", "2022-02-24", "2026-05-12", HOLDS),
        ("60", "about", "1957-03-25", "2024-06-28", FAILS),  # 54 to 66
        ("60", "at-least", "1957-03-25", "2024-06-28", HOLDS),
        ("70", "at-least", "1957-03-25", "2024-06-28", FAILS),
        ("60", "at-most", "1957-03-25", "2024-06-28", FAILS),
        ("1,5", None, "2024-01-01", "2025-07-01", HOLDS),
        ("1,5", None, "2024-01-01", "2026-07-01", FAILS),
        ("2", None, "2026-07-07", "2024-01-01", UNKNOWN),
        ("2", None, "--07-07", "2024-01-01", UNKNOWN),
        ("2", None, "2023-02-30", "2024-01-01", UNKNOWN),
    ],
)
def test_years(years, hedge, start, end, verdict):
    assert elapsed(number(years, "year", hedge=hedge), day(start), day(end)).verdict is verdict
    assert elapsed(number(years, "year"), day(start), day(end), hedge).verdict is verdict


@pytest.mark.parametrize(
    ("length", "unit", "start", "end", "verdict"),
    [
        ("6", "month", "2026-01-15", "2026-07-15", HOLDS),
        ("6", "month", "2026-01-15", "2026-09-15", FAILS),
        ("1", "month", "2026-01-31", "2026-02-28", HOLDS),
        ("2", "quarter", "2026-01-01", "2026-07-01", HOLDS),
        ("6", "week", "2026-03-01", "2026-04-12", HOLDS),
        ("6", "week", "2026-03-01", "2026-05-01", FAILS),
        ("3", "day", "2024-07-09", "2024-07-11", HOLDS),
        ("2", "day", "2024-07-09", "2024-07-11", HOLDS),
        ("4", "day", "2024-07-09", "2024-07-11", FAILS),
        ("4", "day", "2024-07", "2024-07-11", UNKNOWN),
        ("4", "hour", "2024-07-09", "2024-07-11", UNKNOWN),
        ("4", "EUR", "2024-07-09", "2024-07-11", UNKNOWN),
    ],
)
def test_months_weeks_and_days(length, unit, start, end, verdict):
    assert elapsed(number(length, unit), day(start), day(end)).verdict is verdict


def test_between_bare_years_both_countings_are_told():
    outcome = elapsed(number("9", "year"), day("2022"), day("2025"))
    assert (shown(outcome.derived), [shown(one) for one in outcome.told["both"]]) == ("3", ["4"])
    assert outcome.sort == "both"


def test_between_days_there_is_one_counting_in_years():
    assert elapsed(number("60", "year"), day("1957-03-25"), day("2024-06-28")).sort == "once"


def test_a_failure_shows_how_long_it_is():
    outcome = elapsed(number("60", "year"), day("1957-03-25"), day("2024-06-28"))
    assert [shown(value) for value in outcome.derivation] == ["2024-06-28", "-", "1957-03-25", "=", "67"]
    assert outcome.derived.unit == "year"


@pytest.mark.parametrize("missing", [0, 1, 2])
def test_what_is_missing_is_unknown(missing):
    arguments = [number("60", "year"), day("1957-03-25"), day("2024-06-28")]
    arguments[missing] = None
    assert elapsed(*arguments).verdict is UNKNOWN


@given(st.dates(), st.integers(0, 300))
def test_an_anniversary_is_exactly_its_number_of_years(start, years):
    if start.year + years > 9000 or (start.month, start.day) == (2, 29):
        return
    ends = (
        PartialDate(start.year, start.month, start.day),
        PartialDate(start.year + years, start.month, start.day),
    )
    for said in range(max(0, years - 2), years + 3):
        assert (elapsed(number(str(said), "year"), *ends).verdict is HOLDS) == (said == years)


@given(st.dates(), st.dates(), st.integers(0, 9999))
def test_a_duration_more_than_a_year_off_always_fails(one, other, said):
    start, end = sorted((one, other))
    ends = (PartialDate(start.year, start.month, start.day), PartialDate(end.year, end.month, end.day))
    verdict = elapsed(number(str(said), "year"), *ends).verdict
    if end.year <= 9000:
        years = (end - start).days / 365.2425
        assert verdict is FAILS or abs(years - said) <= 1.01
        if abs(years - said) >= 1.01:
            assert verdict is FAILS
    else:
        assert verdict is UNKNOWN
