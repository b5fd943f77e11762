"""Rows that "respectively" pairs one by one."""

import pytest

from tests.claims.said import of_kind


def paired(sentence, language):
    """Return for each pair of rows how many each has."""
    return [(claim.traits["left"], claim.traits["right"]) for claim in of_kind("pairing", sentence, language)]


@pytest.mark.parametrize(
    ("language", "sentence", "expected"),
    [
        ("nl", "De drie scholen hebben respectievelijk 240 en 310 leerlingen.", ("3", "2")),
        ("nl", "Ede, Tiel en Epe kregen respectievelijk 12 en 14 woningen.", ("3", "2")),
        ("nl", "Ede, Tiel en Epe kregen resp. 12, 14 en 9 woningen.", ("3", "3")),
        ("nl", "Ede en Tiel kregen een bijdrage van respectievelijk € 3 en € 4 miljoen.", ("2", "2")),
        ("nl", "Er kwamen 12 en 14 woningen in respectievelijk Ede, Tiel en Epe.", ("2", "3")),
        ("nl", "De raad van Ede en de raad van Epe stelden respectievelijk 3, 4 en 5 vragen.", ("2", "3")),
        ("en", "Dover and Bristol received 3, 4 and 5 grants, respectively.", ("2", "3")),
        ("en", "In 2023, Dover, Bristol and Leeds received 3 and 4 grants respectively.", ("3", "2")),
        ("en", "The rates for men and women rose to 3%, 4% and 5% respectively.", ("2", "3")),
    ],
)
def test_the_rows_on_either_side_are_counted(language, sentence, expected):
    assert paired(sentence, language) == [expected]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("nl", "De scholen hebben 240 respectievelijk 310 leerlingen."),  # it joins two figures
        ("nl", "De drie dorpen bouwden in 2022 en 2023 respectievelijk 240 en 310 huizen."),  # by year
        ("nl", "Per 1 mei en 1 juli krijgen drie scholen respectievelijk 3 en 4 leraren."),
        ("nl", "De drie dorpen bouwden in die jaren respectievelijk 240 en 310 huizen."),
        (
            "nl",
            "Ede, de hoofdplaats, en Tiel kregen respectievelijk 12 en 14 huizen.",
        ),  # one town, told twice
        ("nl", "Ede en Tiel hebben respectievelijk 240 en 310 leerlingen en 12 en 14 leraren."),  # two rows
        ("nl", "Inkomsten en uitgaven van Ede, Tiel en Epe waren respectievelijk € 3 en € 4 miljoen."),
        ("nl", "Zij waren respectievelijk voorzitter en secretaris van de drie clubs."),
        ("en", "Two of the three schools have 240 and 310 pupils respectively."),
        ("en", "The lowest and highest of the three groups were 12 and 40 respectively."),
        ("en", "Sales in Phoenix, Arizona, and Columbus, Ohio, were 3 and 4 respectively."),
        ("en", "Smith and Jones Ltd and Brown received 3 and 4 grants respectively."),
    ],
)
def test_what_cannot_be_counted_for_sure_is_not(language, sentence):
    assert paired(sentence, language) == []
