"""First and second rounds, and their days."""

import pytest

from tests.claims.said import roles, speaks


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        (
            "nl",
            "De eerste ronde vond plaats op 3 mei 2021. Op 26 maart 2020 werd de tweede ronde gehouden.",
        ),
        ("en", "The first round takes place on 11 December 2021; the second round is held on 3 May 2020."),
        ("en", "The first reading was held in 2021. It was long. The second reading was held in 2020."),
    ],
)
def test_a_later_round_of_an_earlier_day(language, sentence):
    assert speaks("order-mismatch", sentence, language)
    assert not speaks("order-mismatch", sentence.replace("2020", "2022"), language)


@pytest.mark.parametrize(
    "sentence",
    [
        "De eerste ronde vond plaats op 11 december 2021. De tweede fase werd op 3 mei 2020 gehouden.",
        "De tweede ronde vond plaats op 11 december 2021. De eerste ronde werd op 3 mei 2020 gehouden.",
        "De eerste ronde van 2021 was lang. De tweede ronde werd op 3 mei 2020 gehouden.",
    ],
)
def test_rounds_of_two_things_or_without_their_day(sentence):
    assert roles("order", sentence, "nl") == []
