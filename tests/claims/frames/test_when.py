"""A figure holds for the time that its clause names, or that was named before it."""

import pytest

from tests.claims.shown import when


@pytest.mark.parametrize(
    ("language", "letter", "figure", "time"),
    [
        ("nl", "In 2024 waren er 640 klachten.", "640", "2024"),
        ("en", "There were 640 complaints in 2024.", "640", "2024"),
        ("nl", "Het waren er 320 in 2019 en 416 in 2023.", "416", "2023"),
        ("en", "Spending rose from $3 million in 2019 to $4 million in 2023.", "$3 million", "2019"),
        ("nl", "De kosten zijn € 3 miljoen (2011).", "€ 3 miljoen", "2011"),
        ("nl", "In 2024 was het druk. Er kwamen 640 klachten.", "640", "2024"),
        ("nl", "Vorig jaar waren er 640 klachten.", "640", "Vorig jaar"),
        ("en", "Currently 640 complaints are open.", "640", "Currently"),
        ("nl", "In het tweede kwartaal waren er 640 klachten.", "640", "het tweede kwartaal"),
        (
            "en",
            "# Payments From January 1, 2003, Through January 31, 2007\n\nWe found 12 errors.\n",
            "12",
            None,
        ),
    ],
)
def test_when_a_figure_holds(language: str, letter: str, figure: str, time: str | None) -> None:
    told = when(letter, language)[figure]
    assert told == time if time is not None else told is not None


@pytest.mark.parametrize(
    ("language", "letter", "figure"),
    [
        # the day of a paper, and what is compared with
        ("nl", "Uw brief van 3 mei 2024 noemt 640 klachten.", "640"),
        ("nl", "Het zijn er 640, meer dan in 2019.", "640"),
        ("en", "There are 640, compared to 2019.", "640"),
    ],
)
def test_a_time_of_something_else(language: str, letter: str, figure: str) -> None:
    assert when(letter, language)[figure] is None
