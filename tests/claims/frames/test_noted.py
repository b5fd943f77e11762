"""Does a note state a figure of its sentence again?"""

import pytest

from checker.claims import says_again
from tests.claims.letters import understood


def again(sentence: str, note: str) -> bool:
    reading = understood(f"{sentence}[^1]\n\n[^1]: {note}\n")
    (noted,) = (block.block for block in reading.document.notes)
    body = [figure for figure in reading.figures if figure.mention.block != noted]
    foot = [figure for figure in reading.figures if figure.mention.block == noted]
    return any(says_again(own, its) for own in foot for its in body)


@pytest.mark.parametrize(
    ("sentence", "note"),
    [
        ("Het aandeel was 2,4% in 2024.", "In 2024 was het aandeel 2,6%."),
        ("De subsidie bedroeg € 14,2 miljoen in 2024.", "De subsidie bedroeg € 12,4 miljoen in 2024."),
        ("De bijdrage van het rijk bedroeg € 2 miljoen in 2024.", "De bijdrage bedroeg € 3 miljoen in 2024."),
        (
            "Op 1 januari 2024 telde Zwolle volgens het CBS 3.400 woonboten.",
            "CBS: op 1 januari 2024 waren er 4.300 woonboten.",
        ),
    ],
)
def test_of_the_same_thing_at_the_same_time_it_does(sentence, note):
    assert again(sentence, note)


@pytest.mark.parametrize(
    ("sentence", "note"),
    [
        ("Het aandeel was 2,4% in 2024.", "In 2023 was het aandeel 2,6%."),
        ("Het aandeel was 2,4% in 2024.", "In 2024 was de bijdrage 2,6%."),
        ("In 2024 kwam 12% van de aanvragen te laat.", "Dat was 15% van de aanvragen."),
        (
            "In 2024 groeide 3% van de kinderen op in armoede.",
            "Volgens de Europese definitie gaat het in 2024 om 13% van de kinderen.",
        ),
        ("In 2024 kwamen 12 aanvragen te laat.", "In Drenthe kwamen in 2024 vijf klachten te laat."),
    ],
)
def test_of_another_year_thing_or_reckoning_it_does_not(sentence, note):
    assert not again(sentence, note)


def test_the_ones_of_the_sentence_may_leave_its_time_out() -> None:
    assert again(
        "De proef loopt nu in 37 havens.", "Van de 31 havens waarin de proef nu loopt, is de helft oud."
    )


@pytest.mark.parametrize(
    "note",
    [
        "In 31 havens loopt de proef al langer dan een jaar.",
        "De 31 havens waarin de proef niet loopt, zijn klein.",
        "De 31 havens die de proef aanvroegen, zijn klein.",
    ],
)
def test_some_of_them_and_others_do_not(note: str) -> None:
    assert not again("De proef loopt in 37 havens.", note)
