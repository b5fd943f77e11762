import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.claims.said import of_kind, roles, speaks

_NL = ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"]
_EN = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
_MAANDEN = [
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
]
_MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]


def days(sentence, date=None):
    return [claim.traits["days"] for claim in of_kind("weekday_date", sentence, "nl", date)]


def test_the_year_stands_in_the_mention():
    assert days("Het overleg is op vrijdag 14 oktober 2016.", "2024-01-01") == ["2016-10-14"]


def test_the_year_stands_elsewhere_in_the_letter():
    assert (
        days("Op 5 maart 2019 is besloten. Wij spraken op dinsdag 5 maart.", "2024-01-01")[-1] == "2019-03-05"
    )


def test_the_year_is_the_nearest_to_the_letter():
    assert days("De top is op woensdag 8 juli.", "2026-06-23") == ["2026-07-08"]


def test_jl_lies_before_the_letter_and_as_behind_it():
    assert days("Mijn brief van woensdag 9 maart jl. gaat hierover.", "2022-03-21") == ["2022-03-09"]
    assert days("Het debat is op dinsdag 11 januari a.s. gepland.", "2021-12-20") == ["2022-01-11"]


@pytest.mark.parametrize(
    ("sentence", "date"),
    [
        ("De top is op woensdag 8 januari.", "2026-07-08"),  # two years are about as near
        ("Het debat van donderdag 24 oktober aanstaande gaat door.", "2024-11-14"),  # the day is over
        ("De top is op woensdag 8 juli.", None),
    ],
)
def test_the_year_is_not_known(sentence, date):
    assert [claim.doubt for claim in of_kind("weekday_date", sentence, "nl", date)] == [
        "the year is not known"
    ]


def test_a_range_between_words_needs_two_figures_of_one_unit():
    assert roles("range", "De boete is van 50 tot 10.000 euro.", "nl") == [
        {"low": ["50"], "high": ["10.000 euro"]}
    ]


@pytest.mark.parametrize("sentence", ["Het daalde van 17.000 tot 14.000 euro.", "Zie dossier 36 471-64."])
def test_a_fall_or_a_dossier_is_no_range(sentence):
    assert of_kind("range", sentence, "nl") == []


@given(st.dates(dt.date(1990, 1, 1), dt.date(2060, 12, 31)), st.integers(0, 6))
def test_the_rule_speaks_exactly_when_the_weekday_is_another(day, off):
    said = (day.weekday() + off) % 7
    dutch = f"De zitting is op {_NL[said]} {day.day} {_MAANDEN[day.month - 1]} {day.year} in de zaal."
    english = f"The hearing is on {_EN[said]}, {_MONTHS[day.month - 1]} {day.day}, {day.year}, in the hall."
    assert speaks("weekday-mismatch", dutch, "nl") == (off != 0)
    assert speaks("weekday-mismatch", english, "en") == (off != 0)


@given(st.dates(dt.date(2020, 1, 1), dt.date(2030, 12, 30)), st.integers(0, 6))
def test_in_a_list_of_days_each_has_its_own(day, off):
    after = day + dt.timedelta(days=1)
    if after.month != day.month:
        return
    said = (after.weekday() + off) % 7
    sentence = (
        f"Het overleg is op {_NL[day.weekday()]} {day.day} en {_NL[said]} {after.day} "
        f"{_MAANDEN[day.month - 1]} {day.year}."
    )
    assert speaks("weekday-mismatch", sentence, "nl") == (off != 0)
