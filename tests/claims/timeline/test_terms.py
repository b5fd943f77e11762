"""Terms, and the days on which they end."""

import pytest

from tests.claims.said import speaks


@pytest.mark.parametrize(
    ("language", "sentence", "right", "wrong"),
    [
        ("nl", "Betaal binnen zes weken na 1 maart 2024 ({}).", "12 april 2024", "1 mei 2024"),
        (
            "nl",
            "Het is ontvangen op 3 maart 2025. De termijn is zes weken en eindigt dus op {}.",
            "14 april 2025",
            "28 april 2025",
        ),
        (
            "nl",
            "Op 14 januari 2025 kwam het verzoek binnen; ik beslis binnen acht weken, dus uiterlijk op {}.",
            "11 maart 2025",
            "25 maart 2025",
        ),
        (
            "en",
            "It was served on 3 February 2025. You have 28 days to respond, that is until {}.",
            "3 March 2025",
            "17 March 2025",
        ),
    ],
)
def test_a_term_with_its_end(language, sentence, right, wrong):
    assert not speaks("deadline-mismatch", sentence.format(right), language)
    assert speaks("deadline-mismatch", sentence.format(wrong), language)


@pytest.mark.parametrize(
    "sentence",
    [
        "Het rapport van 3 maart 2025 telt. De termijn is zes weken en eindigt dus op 28 april 2025.",
        "Ontvangen op 3 maart 2025. Na zes weken is op 28 april 2025 beslist.",
        "Betaal binnen zes weken na 1 maart 2024, zoals in de brief van 1 mei 2024 staat.",
    ],
)
def test_a_day_that_is_not_said_to_be_its_end(sentence):
    assert not speaks("deadline-mismatch", sentence, "nl")
