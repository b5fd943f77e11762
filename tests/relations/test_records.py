"""A letter's own records: sessions, deadlines, references."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.quantity import PartialDate, Verdict
from checker.relations.records import filled, listed, not_before, present, same_text, session

HOLDS, FAILS, UNKNOWN = Verdict.HOLDS, Verdict.FAILS, Verdict.UNKNOWN


def day(iso: str | None) -> PartialDate | None:
    return PartialDate.from_iso(iso) if iso else None


@pytest.mark.parametrize(
    ("first", "last", "dated", "verdict"),
    [
        ("2018", "2019", "2019-05-14", HOLDS),
        ("2018", "2019", "2020-05-14", FAILS),
        ("2018", "2019", "2018-12-31", HOLDS),
        ("2018", "2019", "2018-08-31", FAILS),
        ("2018", "2019", "2018-09-04", HOLDS),  # the month in which sessions change
        ("2018", "2019", "2019-09-30", HOLDS),
        ("2018", "2019", "2019-10-01", FAILS),
        ("2018", "2019", "2018", HOLDS),  # years of publication
        ("2018", "2019", "2019", HOLDS),
        ("2018", "2019", "2020", UNKNOWN),
        ("2018", "2019", "2017", FAILS),
        ("2018", "2020", "2019-05-14", UNKNOWN),  # no session of one year
        ("2018", "2019", None, UNKNOWN),
        (None, None, "2019-05-14", UNKNOWN),
    ],
)
def test_a_date_lies_in_its_session(first, last, dated, verdict):
    assert session(day(first), day(last), day(dated)).verdict is verdict


def test_a_session_that_fails_names_the_right_one():
    outcome = session(day("2018"), day("2019"), day("2020-05-14"))
    assert (outcome.stated, outcome.derived) == ("2018-2019", "2019-2020")


@given(st.integers(1900, 2100), st.dates())
def test_a_date_lies_in_one_session_or_two(year, date):
    dated = PartialDate(date.year, date.month, date.day)
    fitting = [
        first
        for first in range(date.year - 2, date.year + 2)
        if first > 0 and session(PartialDate(first), PartialDate(first + 1), dated).verdict is HOLDS
    ]
    assert len(fitting) == (2 if date.month == 9 else 1) or date.year < 3


@pytest.mark.parametrize(
    ("later", "earlier", "verdict"),
    [
        ("2026-06-19", "2026-06-17", HOLDS),
        ("2026-06-17", "2026-06-17", HOLDS),
        ("2026-06-12", "2026-06-17", FAILS),
        ("2026-06", "2026-06-17", HOLDS),
        (None, "2026-06-17", UNKNOWN),
        ("2026-06-12", None, UNKNOWN),
        ("--06-12", "2026-06-17", UNKNOWN),
    ],
)
def test_a_day_is_not_before_another(later, earlier, verdict):
    assert not_before(day(later), day(earlier)).verdict is verdict


@pytest.mark.parametrize(
    ("left", "right", "verdict"),
    [
        ("BZ2629412", "BZ2629412", HOLDS),
        ("FA 2026-118", "fa2026-118", HOLDS),
        ("143", "134", FAILS),
        ("", "134", UNKNOWN),
        (None, None, UNKNOWN),
    ],
)
def test_two_references_are_the_same_text(left, right, verdict):
    assert same_text(left, right).verdict is verdict


@pytest.mark.parametrize(
    ("wanted", "known", "verdict"),
    [
        ("2", "1,2", HOLDS),
        ("3", "1,2", FAILS),
        ("1", "12", FAILS),
        ("1", "-", FAILS),
        ("1", "", UNKNOWN),
        (None, "1", UNKNOWN),
    ],
)
def test_what_is_referred_to_is_among_what_there_is(wanted, known, verdict):
    assert listed(wanted, known).verdict is verdict


def test_a_place_left_open_fails_whatever_stands_there():
    assert filled("XX").verdict is FAILS
    assert filled("").verdict is UNKNOWN


def test_what_must_be_named_is_there_or_not():
    assert present("€ 10").verdict is HOLDS
    assert present(None).verdict is FAILS
