"""Which numbers behind a name count something there, and which belong to the name?"""

import pytest

from tests.claims.one_sentence import read


@pytest.mark.parametrize(
    ("language", "sentence", "counts"),
    [
        ("nl", "In Groningen waren er 120, in Friesland 85 en in Drenthe 60.", ["120", "85", "60"]),
        ("nl", "Er waren 400 zaken in Rotterdam, in Friesland 85.", ["400", "85"]),
        ("nl", "In Friesland 85, Drenthe 40 en Groningen 75, samen 200 zaken.", ["85", "40", "75", "200"]),
        ("en", "In Kent 310, in Essex 205 and in Surrey 397.", ["310", "205", "397"]),
        ("nl", "De zaken uit Rotterdam 410, Den Haag 310 en Utrecht 120.", ["410", "310", "120"]),
        (
            "nl",
            "Het gaat om 912 zaken: Zwolle 310, Deventer 205 en Almelo 397.",
            ["912", "310", "205", "397"],
        ),
        ("nl", "Er zijn 707 zaken (Zwolle 310 en Noord-Holland 397).", ["707", "310", "397"]),
        ("en", "There were 400 cases in Kent, in Essex 85 and in Surrey 60.", ["400", "85", "60"]),
        ("en", "Cases: Kent 310, Essex 205 and Surrey 397.", ["310", "205", "397"]),
    ],
)
def test_behind_the_names_of_places_in_a_list_stand_counts(
    language: str, sentence: str, counts: list[str]
) -> None:
    assert [one.text for one in read(sentence, language) if one.kind == "count"] == counts


@pytest.mark.parametrize(
    ("language", "sentence", "labels"),
    [
        ("nl", "Het kantoor staat aan de Lange Voorhout 8.", ["8"]),
        ("nl", "Zij werken aan de Lange Voorhout 8 en Plein 2.", ["8", "2"]),
        ("nl", "Het gaat om drie panden: Plein 2, Turfmarkt 147 en Rijnstraat 8.", ["2", "147", "8"]),
        ("nl", "De 400 computers draaien in Windows 10.", ["10"]),
        ("nl", "De 400 computers draaien in Windows 10 en Windows 11.", ["10", "11"]),
        ("nl", "Er vlogen 3 toestellen: de Boeing 737, de Airbus 320.", ["737", "320"]),
        ("en", "The offices at Whitehall 10 and Parliament Square 4 are closed.", ["10", "4"]),
    ],
)
def test_a_number_that_belongs_to_a_name_counts_nothing(
    language: str, sentence: str, labels: list[str]
) -> None:
    assert [one.text for one in read(sentence, language) if one.kind == "not-a-claim"] == labels
