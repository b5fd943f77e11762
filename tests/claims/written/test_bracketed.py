import pytest

from tests.claims.said import of_kind, roles


@pytest.mark.parametrize(
    ("language", "sentence", "total", "parts"),
    [
        ("en", "We saw six depots, in Kent (2), Essex (3) and Surrey (2), and left.", "six", ["2", "3", "2"]),
        ("en", "It heard twelve clerks from the Bank (4), the Fund (5) and the Court (2).", "twelve", None),
        (
            "nl",
            "Er zijn 24 boetes opgelegd, aan cafés (11), winkels (8) en kramen (6).",
            "24",
            ["11", "8", "6"],
        ),
        (
            "nl",
            "De dienst heeft vijf kantoren: in Assen (2), Hoorn (1) en Sneek (3).",
            "vijf",
            ["2", "1", "3"],
        ),
    ],
)
def test_the_numbers_of_a_row_of_names_are_parts(language, sentence, total, parts):
    [found] = roles("breakdown", sentence, language)
    assert found["total"][0].startswith(total)
    assert parts is None or found["part"] == parts


@pytest.mark.parametrize(
    "sentence",
    [
        "We saw six towns, among them Leeds (2), York (3) and Hull (4).",
        "The fund has six projects, in Leeds (2019), York (2020) and Hull (2021).",
        "We saw six depots, in zones A (1), B (2) and C (3).",
        "We saw six depots, in Kent (2), Essex (3) and elsewhere.",
        "Six suspects, Ann (34), Bob (41) and Cy (29), were heard.",
    ],
)
def test_years_ages_and_rows_that_go_on_are_none(sentence):
    assert of_kind("breakdown", sentence, "en") == []
