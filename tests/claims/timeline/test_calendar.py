import pytest

from tests.claims.said import of_kind

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


def test_the_same_day_elsewhere_may_be_another_years():
    sentence = "Aanvragen kan tot vrijdag 3 juni. Op 3 juni 2026 opent het kantoor."
    assert [claim.doubt for claim in of_kind("weekday_date", sentence, "nl")] == ["the year is not known"]


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
