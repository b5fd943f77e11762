"""A figure is of something, and holds for somebody, for something or somewhere."""

import pytest

from tests.claims.shown import of, places


@pytest.mark.parametrize(
    ("language", "letter", "figure", "noun"),
    [
        ("nl", "46% van de gemeenten heeft een plan.", "46%", "gemeenten"),
        ("en", "46% of the towns have a plan.", "46%", "towns"),
        ("nl", "De kosten van het onderwijs bedragen € 3 miljoen.", "€ 3 miljoen", "onderwijs"),
        ("en", "The costs of education are $3 million.", "$3 million", "education"),
        ("nl", "Er kwamen 640 klachten, waarvan 210 over geluid.", "210", "klachten"),
    ],
)
def test_what_a_figure_is_of(language: str, letter: str, figure: str, noun: str) -> None:
    assert of(letter, language)[figure] == noun


@pytest.mark.parametrize(
    ("language", "letter", "figure"),
    [
        ("nl", "De kosten bedragen € 3 miljoen.", "€ 3 miljoen"),
        ("en", "We received 640 complaints about noise.", "640"),
    ],
)
def test_what_is_of_nothing(language: str, letter: str, figure: str) -> None:
    assert of(letter, language)[figure] is None


@pytest.mark.parametrize(
    ("language", "letter", "figure", "noun"),
    [
        ("nl", "Er gaat € 3 miljoen naar warmtenetten.", "€ 3 miljoen", "warmtenetten"),
        ("en", "There were 14 complaints about noise.", "14", "noise"),
        ("nl", "Er waren 912 meldingen: in Zwolle 310, in Deventer 205.", "205", "deventer"),
        ("en", "The death rate is 9.8%.", "9.8%", "death"),
    ],
)
def test_what_narrows_a_figure(language: str, letter: str, figure: str, noun: str) -> None:
    assert noun in places(letter, language)[figure]
