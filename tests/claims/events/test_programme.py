"""Days on which a letter puts a part of the event that it is about."""

import pytest

from tests.claims.letters import of_kind, roles, understood

TITLE = {"nl": "# Agenda NAVO-top 7 en 8 juli 2026", "en": "# Agenda NATO summit 7 and 8 July 2026"}


def days(text: str, language: str = "nl") -> list[str]:
    """Return the days that are set beside those of the event in the title."""
    reading = understood(f"{TITLE[language]}\n\n{text}", language)
    return [roles(claim)["left"][0] for claim in of_kind(reading, "event_pair")]


@pytest.mark.parametrize(
    "sentence",
    [
        "Het programma van de Top begint op 7 juli.",
        "Het programma voor de NAVO-top begint op 7 juli met een diner.",
        "Op 7 juli begint de Top met een diner.",
        "Daarnaast vinden op 7 juli twee werksessies plaats.",
        "De Top eindigt op 7 juli.",
    ],
)
def test_a_day_of_the_programme_is_set_beside_those_of_the_event(sentence: str):
    assert days(sentence) == ["7 juli"]


def test_the_programme_that_was_spoken_of_is_the_programme():
    assert days(
        "Het programma van de Top begint op 7 juli.\n\nOp 8 juli hervat het inhoudelijke programma."
    ) == [
        "7 juli",
        "8 juli",
    ]


def test_each_day_on_which_it_opens_or_closes_is_set_beside_those_of_the_event():
    assert days("Het programma van de Top begint op 6 juli en eindigt op 8 juli.") == ["6 juli", "8 juli"]
    assert days("The Summit opens on 7 July and closes on 9 July.", "en") == ["7 July", "9 July"]


def test_english_programmes_too():
    assert days(
        "The programme of the Summit starts on 7 July. There are two working sessions on 8 July.", "en"
    ) == [
        "7 July",
        "8 July",
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "Het programma voor veteranen begint op 1 september.",
        "Het programma Veilige Steden begint op 1 september.",
        "Op 1 september begint het inhoudelijke programma.",  # of what, nobody has said
        "De top van de G7 begint op 15 juni.",
        "De top in Parijs begint op 15 juni.",
        "Op 1 juli vindt een debat over de Top plaats.",
        "Het programma van de Top begon op 11 juli 2023.",  # a day of another year
        "Het programma van de Top is op 7 juli besproken en op 8 juli vastgesteld.",
    ],
)
def test_what_has_a_calendar_of_its_own_is_not(sentence: str):
    assert days(sentence) == []
