import pytest

from tests.claims.said import of_kind, roles


@pytest.mark.parametrize(
    ("language", "sentence", "hedged", "precise"),
    [
        ("nl", "Het budget is bijna € 20 miljard (€ 19,8 miljard).", "bijna € 20 miljard", "€ 19,8 miljard"),
        ("nl", "Er deden 612 scholen (bijna 600) mee.", "bijna 600", "612"),
        ("nl", "Een kleine 90 boeren, 87 om exact te zijn, hebben zich gemeld.", "Een kleine 90", "87"),
        ("nl", "Er kwamen ruim 2.400 palen bij, om precies te zijn 2.487.", "ruim 2.400", "2.487"),
        ("nl", "Ruim 450 monteurs - 462 - zijn opgeleid.", "Ruim 450", "462"),
        ("en", "Almost 500 (487) replies came in.", "Almost 500", "487"),
        ("en", "Roughly 3,500 farms (3,486, to be exact) applied.", "Roughly 3,500", "3,486"),
        ("en", "Some 800 farms, or 793 by the final count, were moved.", "Some 800", "793"),
        ("en", "It runs nearly 600 clinics (592 as of June 30, 2025).", "nearly 600", "592"),
        ("en", "It runs nearly 600 clinics (592 in total).", "nearly 600", "592"),
    ],
)
def test_a_hedged_amount_and_the_exact_one_beside_it(language, sentence, hedged, precise):
    assert roles("bracket", sentence, language) == [{"hedged": [hedged], "precise": [precise]}]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("nl", "Het was ongeveer € 4,3 miljard (€ 3,8 miljard in 2011)."),
        ("nl", "In 2023 waren er nog geen 300 aangiften (in 2024: 312)."),
        ("nl", "Het kost ongeveer 397 miljoen euro, namelijk 162 miljoen euro voor het noorden."),
        ("nl", "Het kost ongeveer € 400, namelijk € 300 voor het noorden en € 100 voor het zuiden."),
        ("nl", "Van bijna 60 gemeenten in de provincie (50) is dit bekend."),
        ("nl", "Van bijna 60 scholen kregen er veel hulp (50)."),
        ("nl", "De uitgaven groeiden met ruim 20% (circa 94 miljard euro)."),
        ("nl", "Er kwamen bijna 300, 312, 270 en 45 meldingen binnen."),
        ("nl", "De school haalt een 54 (minimaal 55)."),
        ("en", "Households with two, three, or four or more cars increased."),
        ("en", "They claimed $7,500 off a new car, or up to $8,000 off a used one."),
    ],
)
def test_what_may_be_of_something_else_is_none(language, sentence):
    assert of_kind("bracket", sentence, language) == []


@pytest.mark.parametrize(
    ("language", "sentence", "ratio", "percentage"),
    [
        ("nl", "Bijna de helft, 48%, van de scholen deed mee.", "Bijna de helft", "48%"),
        ("nl", "Bijna de helft van de scholen, namelijk 48%, deed mee.", "Bijna de helft", "48%"),
        ("en", "Nearly two thirds of the farms – 65% – had a well.", "Nearly two thirds", "65%"),
        ("en", "Almost half, or 48 percent, of the farms had a well.", "Almost half", "48 percent"),
        (
            "en",
            "Nearly a third (32 per cent, 983,000) of residents had none.",
            "Nearly a third",
            "32 per cent",
        ),
    ],
)
def test_a_fraction_in_words_and_its_percentage(language, sentence, ratio, percentage):
    assert {"ratio": [ratio], "percentage": [percentage]} in roles("share", sentence, language)


def test_a_fraction_in_words_and_the_counts():
    assert roles("share", "Ongeveer een derde (42 van de 120) deed mee.", "nl") == [
        {"ratio": ["42 van de 120"], "percentage": ["Ongeveer een derde"]}
    ]
