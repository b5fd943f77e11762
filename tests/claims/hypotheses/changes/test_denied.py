"""Which changes does a letter deny, forbid or call impossible, so that their figures need not make them?"""

import pytest

from tests.claims.hypotheses.changes.test_changes import told


@pytest.mark.parametrize(
    ("letter", "language"),
    [
        ("Het tarief daalt niet van 385 naar 400.", "nl"),
        ("De pacht mag nooit stijgen van 700 naar 650.", "nl"),
        ("Er is geen sterke daling van 40 naar 50.", "nl"),
        ("Het is niet waar dat de pacht van 700 naar 650 stijgt.", "nl"),
        ("Dat het aantal boten van 40 naar 50 is gedaald, is onjuist.", "nl"),
        ("Het klopt niet dat het aantal zaken van 80 naar 90 is gedaald.", "nl"),
        ("De pacht zou stijgen van 700 naar 650, wat onmogelijk is.", "nl"),
        ("The fee would rise from 700 to 650, which is impossible.", "en"),
        ("Een verlaging van de pacht van 650 naar 700, zoals in de krant stond, is onmogelijk.", "nl"),
        ("De wet verbiedt een verlaging van de pacht van 650 naar 700.", "nl"),
        ("De raad sluit een daling van 40 naar 50 uit.", "nl"),
        ("The rules forbid a cut from 10 to 15.", "en"),
        ("The council wants to prevent that the number falls from 40 to 50.", "en"),
        ("In plaats van te dalen van 50 naar 60 bleef de groep gelijk.", "nl"),
        ("The fee does not fall from 385 to 400.", "en"),
        ("It is wrong to say that visits fell from 40 to 50.", "en"),
        ("A cut from 10 to 15 is not possible.", "en"),
        ("Instead of falling from 50 to 60, the group stayed.", "en"),
    ],
)
def test_what_is_denied_tells_no_change(letter, language):
    assert told(letter, language) == set()


@pytest.mark.parametrize(
    ("letter", "language"),
    [
        ("Het aantal niet gebruikte lokalen daalde van 40 naar 50.", "nl"),
        ("Het aantal meldingen daalde niet alleen van 40 naar 50.", "nl"),
        ("De pacht bleef niet gelijk, maar daalde van 700 naar 750.", "nl"),
        ("Visits fell from 40 to 50, which was not explained.", "en"),
    ],
)
def test_a_denial_of_something_else_leaves_the_change(letter, language):
    assert told(letter, language)


@pytest.mark.parametrize(
    ("letter", "language"),
    [
        ("Slechts 12% van de raden ging niet mee; 80% stemde in en 8% zweeg.", "nl"),
        ("Only 12% of the councils did not reply; 80% agreed and 8% were silent.", "en"),
    ],
)
def test_a_denial_beside_a_figure_called_few_is_of_another_verb(letter, language):
    assert ("down", "80%", "12%") in told(letter, language)
