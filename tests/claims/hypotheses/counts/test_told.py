"""What a verb says that counted things are, and places that each have one of them."""

import pytest

from tests.claims.listed import bounds, seen


@pytest.mark.parametrize(
    ("language", "sentence", "expected"),
    [
        ("nl", "De vijf leden zijn Jansen, De Vries, Bakker en Visser.", (5, 4, 4)),
        ("nl", "De vier scholen heten De Brug, Het Anker en De Zon.", (4, 3, 3)),
        ("nl", "De twee fondsen zijn het Gemeentefonds, het Provinciefonds en het Waddenfonds.", (2, 3, 3)),
        ("nl", "De vier thema's zijn Wonen, Werk en Inkomen, Jeugd en Sport.", (4, 2, 5)),
        ("en", "The five members are Smith, Jones, Brown and Green.", (5, 4, 4)),
        ("en", "The three candidates are named Smith, Jones, Brown and Green.", (3, 4, 4)),
        ("en", "Our two partners are the police, the council and the fire service.", (2, 3, 3)),
    ],
)
def test_what_a_verb_says_that_things_are_is_counted(language, sentence, expected):
    assert bounds(sentence, language) == [expected]
    assert "what a verb says they are" in seen(sentence, language)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("nl", "De twee leden zijn Jansen, burgemeester van Ede, en De Vries, wethouder van Tiel."),
        ("nl", "De drie wethouders zijn vriendelijk, bekwaam, ervaren en betrouwbaar."),
        ("nl", "De twee ministers zijn gisteren naar Ede, Tiel en Epe gereisd."),
        ("nl", "Drie raadsleden zijn arts, verpleegkundige of verzorgende."),
        ("en", "The two candidates are Smith, a lawyer, and Jones, a teacher."),
        ("en", "The two towns are Phoenix, Arizona, and Columbus, Ohio."),
        ("en", "The three mayors are old, wise, kind and rich."),
    ],
)
def test_what_else_a_verb_says_of_them_is_not(language, sentence):
    assert "what a verb says they are" not in seen(sentence, language)


@pytest.mark.parametrize(
    ("language", "sentence", "expected"),
    [
        ("nl", "De drie burgemeesters van Assen en Emmen tekenden.", [(3, 2, 2)]),
        ("en", "The three governors of Ohio, Texas, Iowa and Utah agreed.", [(3, 4, 4)]),
        ("nl", "De twaalf burgemeesters van Groningen en Drenthe kwamen bijeen.", []),
        ("en", "Two mayors of Leeds, York and Hull resigned.", []),
    ],
)
def test_each_place_has_one_holder_of_an_office(language, sentence, expected):
    assert bounds(sentence, language) == expected
