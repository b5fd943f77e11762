"""Was what looks back on a time published before that time began?"""

import pytest

from tests.claims.said import speaks


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("nl", "Het jaarverslag 2025 (gepubliceerd op 15 mei 2024) noemt de brug."),
        ("nl", "De resultaten over 2022 zijn in maart 2021 gepubliceerd en gelden voor alle bruggen."),
        ("nl", "De cijfers over het derde kwartaal van 2024, gepubliceerd in maart 2024, zijn gunstig."),
        ("en", "The provisional results for October 2024 were published on 12 September 2024."),
        ("en", "Further analysis, based on the 2021/22 survey, was published on 9 May 2020."),
        ("en", "This is in the bulletin Bridge Trends 2022, published in late July 2021, and elsewhere."),
    ],
)
def test_what_tells_of_a_time_to_come_cannot_have_been(language, sentence):
    assert speaks("order-mismatch", sentence, language)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("nl", "De begroting 2026 is op 16 september 2025 gepubliceerd."),
        ("nl", "Het jaarverslag 2025 en het plan dat in 2024 is gepubliceerd, noemen de brug."),
        ("nl", "De raming van de resultaten over 2026 is in mei 2025 gepubliceerd."),
        ("nl", "De cijfers over 2024 zijn in mei 2024 gepubliceerd, voor zover ze er al waren."),
        ("en", "The outlook for 2026 was published in May 2025."),
        ("en", "The results for 2024 were published in May 2025."),
        ("en", "We use the survey of 2025; the study was published in May 2024."),
        ("en", "Analysis of the 2021/23 code was published on 9 May 2020."),
    ],
)
def test_what_looks_ahead_or_names_something_else_can(language, sentence):
    assert not speaks("order-mismatch", sentence, language)
