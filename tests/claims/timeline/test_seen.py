"""What a letter says twice of a day: seen from its date and by the day's own."""

import pytest

from tests.claims.said import speaks

RULE = "relative-date-mismatch"


@pytest.mark.parametrize(
    ("language", "sentence", "right", "wrong"),
    [
        ("nl", "Gisteren, {}, is het rapport gepresenteerd.", "27 juni", "25 juni"),
        ("nl", "Morgen ({}) spreken wij verder.", "29 juni 2024", "30 juni 2024"),
        ("nl", "Vorige week, op {}, was er overleg.", "18 juni", "4 juni"),
        ("nl", "Eerder deze maand, op {}, was er overleg.", "3 juni", "28 mei"),
        ("nl", "Vorig jaar, in {}, is dit afgesproken.", "2023", "2022"),
        ("nl", "In {} (vorig jaar) is dit afgesproken.", "2023", "2022"),
        ("en", "I will speak to the House tomorrow, {}.", "29 June", "2 July"),
        ("en", "The Committee met last month, on {}, to consider this.", "12 May 2024", "12 March 2024"),
        ("en", "When it was reviewed last year, in {}, it had many partners.", "2023", "2022"),
    ],
)
def test_a_day_that_is_said_twice(language, sentence, right, wrong):
    assert not speaks(RULE, sentence.format(right), language, "2024-06-28")
    assert speaks(RULE, sentence.format(wrong), language, "2024-06-28")


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("nl", "Net als vorig jaar, in 2021 en 2022, was er hinder."),
        ("nl", "Wij deden vorig jaar in het onderzoek 2017 hetzelfde."),
        ("nl", "De krant van vandaag, 3 juni 2019, meldt dit."),
        ("en", "It has been so until today, 3 June 2019, in all towns."),
    ],
)
def test_a_time_that_is_not_said_twice(language, sentence):
    assert not speaks(RULE, sentence, language, "2024-06-28")
