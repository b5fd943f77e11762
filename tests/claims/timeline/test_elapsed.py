import pytest

from tests.claims.said import of_kind, roles, speaks


@pytest.mark.parametrize(
    ("language", "sentence", "duration", "start"),
    [
        (
            "nl",
            "Sinds 24 februari 2022, ruim vier jaar geleden, houdt het land stand.",
            "ruim vier jaar",
            "24 februari 2022",
        ),
        ("en", "It was founded on 4 April 1949, 77 years ago.", "77 years", "4 April 1949"),
    ],
)
def test_how_long_ago(language, sentence, duration, start):
    assert roles("elapsed", sentence, language, "2026-06-23") == [{"duration": [duration], "start": [start]}]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("nl", "De dijk is hersteld 15 jaar na de overstroming van 1994."),
        ("nl", "Het verslag van 2019 zegt dat de brug 12 jaar na de brand van 1990 is hersteld."),
        ("nl", "De dijk is 15 jaar geleden hersteld, na de overstroming van 1994."),
        ("nl", "De wet gold vanaf 2015 en is in 2025, tien jaar later, herzien."),
        ("en", "The term became five years after the office appeared in court in April 2019."),
    ],
)
def test_how_long_after_what_is_counted_to_no_place_of_its_own(language, sentence):
    assert of_kind("elapsed", sentence, language, "2026-06-23") == []


def test_a_period_and_its_length():
    assert roles("elapsed", "Het fonds loopt van 2020 tot 2030, tien jaar lang.", "nl") == [
        {"duration": ["tien jaar"], "start": ["2020"], "end": ["2030"]}
    ]


@pytest.mark.parametrize(
    ("language", "sentence", "start"),
    [
        ("nl", "Tussen 2020 en 2026, zes jaar lang, is er geld.", ["Tussen 2020 en 2026"]),
        ("nl", "Van 1 maart tot 1 mei 2026 (twee maanden) is het dicht.", ["1 maart tot 1 mei 2026"]),
        ("en", "The programme runs over 2020-2026 (six years).", ["2020-2026"]),
        ("en", "It runs from 2020 to 2026, a period of six years.", ["2020"]),
        ("nl", "De periode 2020-2026, een looptijd van zes jaar, is om.", ["2020-2026"]),
        ("en", "The programme runs from 2020 to 2026 (six years).", ["2020"]),
    ],
)
def test_a_period_and_its_length_in_brackets_or_behind_a_comma(language, sentence, start):
    assert [claim["start"] for claim in roles("elapsed", sentence, language)] == [start]
    assert not speaks("elapsed-mismatch", sentence, language)
    assert speaks("elapsed-mismatch", sentence.replace("zes", "acht").replace("six", "nine"), language) == (
        "zes" in sentence or "six" in sentence
    )


def test_two_weeks_ago_and_its_day_behind_it():
    sentence = "The report came out two weeks ago, on 16 June."
    assert speaks("elapsed-mismatch", sentence, "en", "2025-06-20")
    assert not speaks("elapsed-mismatch", sentence, "en", "2025-06-30")


def test_geleden_counts_to_the_letter_and_without_its_date_to_nothing():
    sentence = "De school is op 1 mei 2015, tien jaar geleden, geopend."
    assert [claim.traits["end"] for claim in of_kind("elapsed", sentence, "nl", "2025-05-02")] == [
        "2025-05-02"
    ]
    assert [claim.doubt for claim in of_kind("elapsed", sentence, "nl")] == ["from when is it counted?"]
