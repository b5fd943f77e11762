"""Days: that exist, that fall on their weekday, that are those of the event."""

import datetime as dt
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.data import folder
from checker.quantity import PartialDate, Verdict, Weekday
from checker.relations.dates import exists, known_days, same_days, weekday
from checker.tables import Event, Tables, load
from tests.relations.as_written import day, days, shown

HOLDS, FAILS, UNKNOWN = Verdict.HOLDS, Verdict.FAILS, Verdict.UNKNOWN


@pytest.mark.parametrize(
    ("date", "verdict"),
    [
        ("2026-09-31", FAILS),
        ("--09-31", FAILS),
        ("2023-02-29", FAILS),
        ("2024-02-29", HOLDS),
        ("--02-29", HOLDS),
        ("--05-45", FAILS),
        ("2026-07-08", HOLDS),
        ("2026-07", UNKNOWN),
    ],
)
def test_a_date_exists(date, verdict):
    assert exists(day(date)).verdict is verdict


def test_an_impossible_date_shows_the_last_day_of_its_month():
    assert shown(exists(day("2023-02-29")).derived) == "2023-02-28"


def test_a_day_that_does_not_exist_tells_how_many_days_its_month_has():
    assert exists(day("2026-04-31")).told == {"month": (PartialDate(None, 4),), "days": ("30",)}
    assert exists(day("2023-02-29")).told == {"month": (PartialDate(2023, 2),), "days": ("28",)}


def test_9_july_2026_is_no_friday():
    outcome = weekday(days("2026-07-09"), (Weekday(5),))
    assert (outcome.verdict, outcome.stated, outcome.derived) == (FAILS, Weekday(5), Weekday(4))
    assert outcome.derivation == (day("2026-07-09"), "=", Weekday(4))


@pytest.mark.parametrize(
    ("isos", "numbers", "verdict"),
    [
        (("2026-03-03", "2026-03-05"), (2, 4), HOLDS),
        (("2026-03-03", "2026-03-04"), (2, 4), FAILS),
        (("--03-03",), (2,), UNKNOWN),
        (("--03-03", "2026-03-04"), (2, 4), FAILS),
        (("2026-02-30",), (2,), UNKNOWN),
        (("2026-03-03",), (2, 4), UNKNOWN),
        ((), (), UNKNOWN),
    ],
)
def test_each_day_of_a_list_has_its_weekday(isos, numbers, verdict):
    assert weekday(days(*isos), tuple(Weekday(number) for number in numbers)).verdict is verdict


@given(st.dates(), st.integers(1, 7))
def test_a_weekday_fails_exactly_if_it_is_another(date, number):
    outcome = weekday((PartialDate(date.year, date.month, date.day),), (Weekday(number),))
    assert outcome.verdict is (HOLDS if date.isoweekday() == number else FAILS)


@pytest.mark.parametrize(
    ("left", "right", "relation", "verdict"),
    [
        (("2026-07-07", "2026-07-08"), ("2026-07-07", "2026-07-08"), "same", HOLDS),
        (("2026-07-07", "2026-07-08"), ("--07-07", "--07-08"), "same", HOLDS),
        (("2026-07-07", "2026-07-08"), ("2026-07",), "same", HOLDS),
        (("2026-07-07", "2026-07-08"), ("2026-07-08", "2026-07-09"), "same", FAILS),
        (("2026-07-07", "2026-07-08"), ("2025-07-07", "2025-07-08"), "same", FAILS),
        (("2026-07-07", "2026-07-08"), ("2026-07-08",), "same", UNKNOWN),
        (("2026-07-07", "2026-07-08"), ("2026-07-09",), "same", FAILS),
        (("2026-07-07",), ("2026-07-08",), "same", FAILS),
        (("2026-07-10",), ("2026-07-09", "2026-07-11"), "within", HOLDS),
        (("--07-10",), ("2026-07-09", "2026-07-11"), "within", HOLDS),
        (("2026-07",), ("2026-07-09", "2026-07-11"), "within", HOLDS),
        (("2026-07-12",), ("2026-07-09", "2026-07-11"), "within", FAILS),
        (("--07-08",), ("2026-07-09", "2026-07-11"), "within", FAILS),
        (("2025-07-10",), ("2026-07-09", "2026-07-11"), "within", FAILS),
        (("--07-12",), ("--07-09", "--07-11"), "within", FAILS),
        (("--01-01",), ("2026-12-30", "2027-01-02"), "within", HOLDS),
        ((), ("2026-07-09",), "same", UNKNOWN),
    ],
)
def test_the_days_of_one_event_are_the_same(left, right, relation, verdict):
    assert same_days(days(*left), days(*right), relation).verdict is verdict


@pytest.fixture(scope="module")
def tables() -> Tables:
    found = load(Path(folder("rules")))
    assert isinstance(found, Tables)
    return found


@pytest.mark.parametrize(
    ("said", "row", "verdict"),
    [
        ((("2023-07-11", "2023-07-12"), "2023", "Vilnius"), "nato-summit-2023", HOLDS),
        ((("--07-11", "--07-12"), None, "vilnius"), "nato-summit-2023", HOLDS),
        ((("2023-07",), None, "Litouwen"), "nato-summit-2023", HOLDS),
        ((("2023-07-12",), None, None), "nato-summit-2023", HOLDS),
        ((("2023-07-12", "2023-07-13"), None, "Vilnius"), "nato-summit-2023", FAILS),
        ((("2023-07-13",), None, "Vilnius"), "nato-summit-2023", FAILS),
        (((), "2024", "Vilnius"), "nato-summit-2023", FAILS),
        (((), "2023", "Madrid"), "nato-summit-2023", FAILS),
        (((), "2018", "Brussel"), "nato-summit-2021", HOLDS),  # it is another row
        (((), "2019", "Brussel"), "nato-summit-2021", FAILS),
        (((), "2030", "Brussel"), "nato-summit-2021", UNKNOWN),  # the table does not know
        ((("2024-12-03",), "2024", "Brussel"), "nato-foreign-ministers-2024-04", UNKNOWN),
        ((("2024-04-03", "2024-04-04"), "2024", "Praag"), "nato-foreign-ministers-2024-04", FAILS),
        (((), "2024", "Brussel"), "nato-foreign-ministers-2024-04", HOLDS),
        (((), None, None), "nato-summit-2023", UNKNOWN),
        (((), None, "Vilnius"), "nato-summit-2023", UNKNOWN),  # which only says which one is meant
        (((), "2023", None), "nato-summit-2023", UNKNOWN),
    ],
)
def test_known_days(tables, said, row, verdict):
    stated, year, place = said
    assert known_days(days(*stated), year, place, tables.by_id[row]).verdict is verdict


def test_a_wrong_place_shows_the_right_one(tables):
    outcome = known_days(days("2023-07-11"), None, "Madrid", tables.by_id["nato-summit-2023"])
    assert (outcome.stated, outcome.derived) == ("Madrid", "Vilnius")


@pytest.mark.parametrize(
    ("place", "day_said", "told"),
    [
        ("Brussel", "2021-06-16", [PartialDate(2021, 6, 14)]),
        ("Vilnius", "2023-07-21", ["11", "&", PartialDate(2023, 7, 12)]),
        ("Washington", "2024-07-21", ["9", "-", PartialDate(2024, 7, 11)]),
    ],
)
def test_the_days_that_an_event_had_are_told_once_month_and_year(tables, place, day_said, told):
    row = tables.by_id[f"nato-summit-{day_said[:4]}"]
    outcome = known_days(days(day_said), None, place, row)
    assert [*outcome.told["days"]] == told


@pytest.mark.parametrize(
    ("said", "row", "stated", "derived"),
    [
        ((("2022",), None, "Vilnius"), "nato-summit-2023", "2022", "2023-07-11"),
        ((("--07-12", "--07-13"), None, "Vilnius"), "nato-summit-2023", "--07-12", "2023-07-11"),
        (((), "2021", "Madrid"), "nato-summit-2021", "2021", "2022"),
        (((), "2021", "Madrid"), "nato-summit-2022", "2021", "2022"),
        ((("2024-06-09", "2024-06-11"), None, "Washington"), "nato-summit-2024", "2024-06-09", "2024-07-09"),
    ],
)
def test_what_is_wrong_is_shown_beside_the_nearest_event(tables, said, row, stated, derived):
    isos, year, place = said
    outcome = known_days(days(*isos), year, place, tables.by_id[row])
    assert (shown(outcome.stated), shown(outcome.derived)) == (stated, derived)


def test_an_event_that_no_table_has_is_unknown():
    assert known_days(days("2023-07-11"), None, None, None).verdict is UNKNOWN


def test_a_row_of_a_table_of_which_all_years_are_known_can_fail_alone():
    event = Event(
        "a", "fair", ("Zwolle",), dt.date(2024, 5, 1), dt.date(2024, 5, 2), "own", complete=(2020, 2025)
    )
    assert known_days(days("2024-05-03"), None, "Zwolle", event).verdict is FAILS
