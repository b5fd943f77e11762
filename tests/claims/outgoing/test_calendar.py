import pytest

from tests.claims.said import of_kind, roles

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


@pytest.mark.parametrize(
    ("language", "sentence", "written"),
    [
        ("nl", "Het programma loopt van 9 tot 11 juli 2026.", "9 tot 11 juli 2026"),
        ("nl", "Het loopt van 14 tot en met 11 mei 2026.", "14 tot en met 11 mei 2026"),
        ("nl", "Het geldt van 2031 tot en met 2027.", "2031 tot en met 2027"),
        ("nl", "De periode 2031-2027 volgt.", "2031-2027"),
        ("en", "It runs from 9 July 2026 through 11 July 2026.", "9 July 2026 through 11 July 2026"),
    ],
)
def test_days_and_years_with_a_sign_or_word_of_ranges(language, sentence, written):
    assert roles("range", sentence, language) == [{"range": [written]}]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("nl", "Het daalde van 17.000 tot 14.000 euro."),
        ("nl", "Zie dossier 36 471-64."),
        ("nl", "Het verbod geldt tussen 23.00 en 7.00 uur."),
        ("nl", "De artikelen 8.7 t/m 8.25 gelden."),
        ("nl", "Het verschil tussen 2024 en 2019 is groot."),
        ("en", "The total was revised from $2.4 million to $1.7 million."),
        ("en", "The hearing was moved from 12 June 2026 to 5 June 2026."),
        ("en", "The target was brought forward from 2035 to 2030."),
    ],
)
def test_what_may_be_a_change_hours_or_articles_is_no_range(language, sentence):
    assert of_kind("range", sentence, language) == []
