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
    ("language", "sentence", "right", "wrong"),
    [
        (
            "nl",
            "Betaal binnen zes weken na de dagtekening van deze brief, uiterlijk op {}.",
            "12 juni 2026",
            "20 juli 2026",
        ),
        (
            "nl",
            "U kunt binnen zes weken na dagtekening, dus uiterlijk op {}, bezwaar maken.",
            "12 juni 2026",
            "20 juli 2026",
        ),
        (
            "en",
            "Object within six weeks of the date of this letter, that is by {}.",
            "12 June 2026",
            "20 July 2026",
        ),
        (
            "en",
            "Please reply within 30 days of this letter, no later than {}.",
            "31 May 2026",
            "20 July 2026",
        ),
    ],
)
def test_a_term_from_the_letter_s_own_day(language, sentence, right, wrong):
    assert not speaks("deadline-mismatch", sentence.format(right), language, "2026-05-01")
    assert speaks("deadline-mismatch", sentence.format(wrong), language, "2026-05-01")


@pytest.mark.parametrize(
    "sentence",
    [
        "Reageer binnen zes weken na 1 maart 2025, maar uiterlijk op 1 april 2025.",
        "Reageer binnen zes weken na ontvangst van de brief, uiterlijk op 1 juni 2025.",
        "Reageer binnen zes weken na dagtekening van de beschikking, uiterlijk op 1 juni 2025.",
        "Het rapport van 3 maart 2025 telt. De termijn is zes weken en eindigt dus op 28 april 2025.",
        "Ontvangen op 3 maart 2025. Na zes weken is op 28 april 2025 beslist.",
        "Betaal binnen zes weken na 1 maart 2024, zoals in de brief van 1 mei 2024 staat.",
    ],
)
def test_a_day_that_is_not_said_to_be_its_end(sentence):
    assert not speaks("deadline-mismatch", sentence, "nl")


def test_the_day_on_which_something_was_done_within_a_term_is_not_its_end():
    before = "The draft was issued on 3 February 2025. The council had 28 days to reply "
    assert not speaks("deadline-mismatch", f"{before}and did so on 20 February 2025.", "en")
    ended = (
        "Het bezwaar is ontvangen op 3 maart 2025. De termijn was zes weken en eindigde dus op 28 april 2025."
    )
    assert speaks("deadline-mismatch", ended, "nl")
