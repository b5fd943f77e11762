"""Ranges of articles, pages, weeks and hours."""

import pytest

from tests.claims.said import speaks


@pytest.mark.parametrize(
    ("language", "sentence", "reversed_"),
    [
        ("nl", "De artikelen 8.25 t/m 8.7 gelden hier.", True),
        ("nl", "De artikelen 8.7 t/m 8.25 gelden hier.", False),
        ("nl", "Artikel 5-1 geldt hier.", False),
        ("nl", "Zie de vragen 12 tot en met 9 van dit lid.", True),
        ("nl", "Het staat op bladzijde 31 - 29 van het rapport.", True),
        ("nl", "Het staat op pagina 140-42 van het rapport.", False),
        ("nl", "Er is hinder van week 40 tot en met week 38 van dit jaar.", True),
        ("nl", "Er is hinder van week 48 tot en met week 3 van dit jaar.", False),
        ("nl", "Het loket is open van 15.00 uur tot 14.00 uur.", True),
        ("nl", "Het loket is open van 17.00 uur tot 9.00 uur.", False),
        ("nl", "Tussen 15 en 14 uur werd er geteld.", True),
        ("en", "Articles 12 to 9 apply here.", True),
        ("en", "Articles 9 to 12 apply here.", False),
    ],
)
def test_a_range_of_numbered_things(language, sentence, reversed_):
    assert speaks("reversed-range", sentence, language) == reversed_
