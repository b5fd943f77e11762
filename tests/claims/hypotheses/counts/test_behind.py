"""What the sentence behind a number says that its things are."""

import pytest

from tests.claims.listed import bounds


@pytest.mark.parametrize(
    ("language", "letter", "expected"),
    [
        ("nl", "Vier gemeenten doen mee. Dit zijn Ede, Tiel en Epe.", (4, 3, 3)),
        ("nl", "Wij bezochten twee scholen. Het gaat om De Brug, Het Anker en De Zon.", (2, 3, 3)),
        ("en", "Four councils take part. These are Leeds, York and Hull.", (4, 3, 3)),
        ("en", "We found three types of firms. The types comprise shops, banks, farms and mills.", (3, 4, 4)),
    ],
)
def test_a_row_in_the_next_sentence_is_counted(language, letter, expected):
    assert expected in bounds(letter, language)


@pytest.mark.parametrize(
    ("language", "letter"),
    [
        ("nl", "De drie wethouders bezochten enkele gemeenten. Dit zijn Ede, Tiel, Epe en Urk."),
        ("nl", "Vier gemeenten doen mee. Het gaat onder meer om Ede, Tiel en Epe."),
        ("nl", "Vier gemeenten doen mee. Het gaat om wonen, werken en natuur."),
        ("nl", "Vier gemeenten hebben plannen. Het gaat om De Brug, Het Anker en De Zon."),
        ("en", "Two officers met three guests. They are Smith, Jones and Brown."),
        ("en", "Five towns applied. These include Leeds, York and Hull."),
        ("en", "The four members met. The members are paid, trained and insured."),
    ],
)
def test_a_row_of_something_else_is_not(language, letter):
    assert bounds(letter, language) == []
