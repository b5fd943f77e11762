"""The days of meetings that no table knows."""

import pytest

from tests.claims.said import speaks

RULE = "event-date-mismatch"


@pytest.mark.parametrize(
    ("language", "letter"),
    [
        (
            "nl",
            (
                "De werkconferentie wordt op 18 november 2025 gehouden. U opent de werkconferentie op 19 "
                "november 2025."
            ),
        ),
        (
            "nl",
            (
                "Geannoteerde agenda JBZ-Raad 12 en 13 juni 2025. De JBZ-Raad vindt op 13 en 14 juni 2025 "
                "plaats."
            ),
        ),
        (
            "nl",
            (
                "Van 22 tot 24 oktober 2024 vindt de waterconferentie plaats. De conferentie sluit op 26 "
                "oktober."
            ),
        ),
        (
            "en",
            (
                "The symposium takes place on 3 and 4 September 2025. The opening of the symposium is on 2 "
                "September."
            ),
        ),
    ],
)
def test_other_days_of_one_meeting(language, letter):
    assert speaks(RULE, letter, language)


@pytest.mark.parametrize(
    ("language", "letter"),
    [
        (
            "nl",
            (
                "De werkconferentie wordt op 18 november 2025 gehouden. Een werkconferentie in Breda volgt "
                "op 19 november 2025."
            ),
        ),
        (
            "nl",
            (
                "De werkconferentie wordt op 18 november 2025 gehouden. Het debat over de werkconferentie "
                "is op 20 november 2025."
            ),
        ),
        ("nl", "Het congres begint op 3 juni 2025. Het congres van 12 juli 2025 volgt."),
        ("nl", "Procedurevergadering van 12 oktober 2016. Procedurevergadering van 13 oktober 2016."),
        ("en", "The symposium takes place on 3 and 4 September 2025. The symposium opens on 3 September."),
    ],
)
def test_another_meeting_or_a_day_of_it(language, letter):
    assert not speaks(RULE, letter, language)
