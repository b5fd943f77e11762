"""Which ranges a letter writes, and whether they run upwards."""

import pytest

from tests.claims.said import of_kind, roles, speaks


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
        ("nl", "Het verschil tussen 2024 en 2019 is groot."),
        ("en", "The total was revised from $2.4 million to $1.7 million."),
        ("en", "The hearing was moved from 12 June 2026 to 5 June 2026."),
        ("en", "The target was brought forward from 2035 to 2030."),
    ],
)
def test_what_may_be_a_change_hours_or_articles_is_no_range(language, sentence):
    assert of_kind("range", sentence, language) == []


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("nl", "Van maart 2019 tot en met mei 2018 liep de proef."),
        ("nl", "Tussen mei 2019 en maart 2018 liep de proef."),
        ("nl", "In de periode van mei 2019 tot maart 2018 is de prijs aangepast."),
        ("nl", "De proef (mei 2019 - maart 2018) is voorbij."),
        ("nl", "Het derde kwartaal van 2019 tot en met het eerste kwartaal van 2018 telt."),
        ("en", "We did this work from May 2019 through March 2018."),
        ("en", "Costs rose from fiscal year 2019 through fiscal year 2016, by half."),
        ("en", "Between 1 May 2019 and 3 March 2018 nothing was paid."),
        ("nl", "Tussen 18% en 11% van de bruggen is oud."),
        ("en", "The rate was held at 6 to 5.25 percent this year."),
        ("en", "The 95 percent confidence interval is (52, 38)."),
        ("en", "Some $30–25 per month is paid by the town."),
    ],
)
def test_a_range_that_begins_after_its_end(language, sentence):
    assert speaks("reversed-range", sentence, language)


@pytest.mark.parametrize(
    "sentence",
    [
        "The rate was 46 percent (95% confidence interval 52 to 38 percent).",
        "The rate was 46 percent (95% confidence interval (52, 38)).",
    ],
)
def test_what_an_estimate_says_of_its_bounds_is_not_said_again(sentence):
    assert speaks("interval-mismatch", sentence, "en")
    assert not speaks("reversed-range", sentence, "en")


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("nl", "De prijs werd verlaagd van 12 euro in mei 2019 tot 8 euro in maart 2018."),
        ("nl", "Dat was 10 à 5 jaar geleden anders."),
        ("nl", "Het verschil tussen 18% en 11% is groot."),
        ("nl", "Het saldo is 15 miljoen euro - 12 miljoen euro."),
        ("en", "The growth between the second quarter of 2014 and the second quarter of 2013 was 3%."),
        ("en", "The choice is between 18 and 11 percent."),
        ("en", "The motion was carried by 9 to 4 votes."),
        ("en", "We use an 80-20 percent split."),
        ("en", "Rates fell from 9 to 4 percent."),
        ("en", "Use ranged from 84 to 66 percent in the agencies."),  # they are ranked
    ],
)
def test_what_runs_down_and_is_no_range(language, sentence):
    assert not speaks("reversed-range", sentence, language)
