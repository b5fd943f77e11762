"""Which amounts does a letter give in two units, in two notations, or for two lengths of time?"""

import pytest

from tests.claims.said import of_kind, roles


def sides(kind: str, sentence: str, language: str) -> list[tuple[str, str]]:
    return [(one["left"][0], one["right"][0]) for one in roles(kind, sentence, language)]


@pytest.mark.parametrize(
    ("language", "sentence", "left", "right"),
    [
        ("nl", "Het is 50 mijl (60 km) ver.", "50 mijl", "60 km"),
        ("nl", "Het is 50 mijl, ofwel 60 km ver.", "50 mijl", "60 km"),
        ("nl", "De boete was f 200 (€ 90,76).", "f 200", "€ 90,76"),
        ("nl", "De boete was € 90,76 (= f 200,-).", "€ 90,76", "f 200,-"),
        ("nl", "De grens: f 4.000 wordt € 1.815,12.", "f 4.000", "€ 1.815,12"),
        ("nl", "Dat kost € 0,4 miljard, ofwel € 40 miljoen.", "€ 0,4 miljard", "€ 40 miljoen"),
        ("nl", "Dat kost € 2,5 miljoen (2.500 duizend euro).", "€ 2,5 miljoen", "2.500 duizend euro"),
        ("nl", "De kans is 12 promille (12%).", "12 promille", "12%"),
        ("nl", "De centrale levert 1.200 MW, ofwel 1,2 GWh.", "1.200 MW", "1,2 GWh"),
        ("nl", "De termijn is zes weken (42 dagen).", "zes weken", "42 dagen"),
        ("en", "A 30-foot-tall (48-kilometer-tall) wall stood there.", "30-foot", "48-kilometer"),
        ("en", "The pipeline is 120 miles, or 153 km, long.", "120 miles", "153 km"),
    ],
)
def test_an_amount_and_the_same_again(language, sentence, left, right):
    assert sides("conversion", sentence, language) == [(left, right)]


@pytest.mark.parametrize(
    "sentence",
    [
        "De brug is 50 m lang en draagt 12 ton.",
        "De brug is 50 m lang (12 ton draagvermogen).",
        "Dat kost € 1 miljard (€ 100 miljoen).",  # a part
        "Dat kost € 2 miljard, waarvan € 300 miljoen (15%) dit jaar.",
        "De batterij levert 10 MW (20 MWh).",  # both are true of it
        "De afstand is 500 m of 2 km, naar keuze.",
        "De termijn is zes weken (dertig werkdagen).",
        "De opbrengst is 3 × 50 mijl = 240 km.",
        "De grens van f 4.000 wordt € 2.000.",  # it was made round
    ],
)
def test_another_measure_of_the_same_thing_is_no_conversion(sentence):
    assert sides("conversion", sentence, "nl") == []


@pytest.mark.parametrize(
    ("language", "sentence", "left", "right", "per"),
    [
        (
            "nl",
            "Dat kost € 9.000 per kwartaal (of € 2.500 per maand).",
            "€ 9.000",
            "€ 2.500",
            "quarter month",
        ),
        ("nl", "Er zijn 9.000 zaken per kwartaal, ofwel 3.000 per maand.", "9.000", "3.000", "quarter month"),
        ("nl", "De huur is jaarlijks € 9.000 (€ 750 per maand).", "€ 9.000", "€ 750", "year month"),
        ("nl", "De huur is € 750 per huis per maand (€ 9.000 per jaar).", "€ 750", "€ 9.000", "month year"),
        ("nl", "De huur is per jaar € 9.000 (per maand € 750).", "€ 9.000", "€ 750", "year month"),
        ("nl", "Het kost € 12 per dag, dat komt neer op € 84 per week.", "€ 12", "€ 84", "day week"),
        ("en", "It costs $1,200 a year, or $100 a month.", "$1,200", "$100", "year month"),
    ],
)
def test_an_amount_for_two_lengths_of_time(language, sentence, left, right, per):
    [claim] = of_kind("pace", sentence, language)
    assert (claim.roles["left"][0].text, claim.roles["right"][0].text) == (left, right)
    assert f"{claim.traits['per']} {claim.traits['other']}" == per


@pytest.mark.parametrize(
    "sentence",
    [
        "De huur is € 750 per maand en de borg € 900 per jaar.",
        "Dat kost € 50 per maand (€ 4 miljoen in totaal).",
        "Dat kost € 50 per maand (€ 900 per huishouden per jaar).",  # of another thing
        "Het maximum is € 50 per dag of € 900 per maand.",
    ],
)
def test_amounts_of_two_things_have_no_pace(sentence):
    assert of_kind("pace", sentence, "nl") == []


def test_so_many_of_a_thousand_are_a_share():
    assert roles("share", "De kans is 8 per 1.000, ofwel 8%.", "nl") == [
        {"part": ["8"], "whole": ["1.000"], "percentage": ["8%"]}
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "Er is € 60 miljoen in vijf jaar, ofwel € 15 miljoen per jaar.",
        "Er is € 60 miljoen verdeeld over vijf jaar (€ 15 miljoen per jaar).",
        "Er is jaarlijks € 15 miljoen, dat wil zeggen € 60 miljoen in vijf jaar.",
    ],
)
def test_an_amount_for_some_years_and_for_each_is_a_product(sentence):
    assert roles("product", sentence, "nl") == [
        {"count": ["vijf jaar"], "each": ["€ 15 miljoen"], "total": ["€ 60 miljoen"]}
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "Er is € 60 miljoen in vijf jaar (maximaal € 15 miljoen per jaar).",
        "Er is € 60 miljoen in vijf jaar, en € 15 miljoen per jaar.",
        "Er is € 60 miljoen in vijf jaar (€ 2 miljoen per maand).",
    ],
)
def test_an_amount_for_some_years_and_a_bound_or_another_time_is_none(sentence):
    assert roles("product", sentence, "nl") == []


def test_two_currencies_are_compared_in_one_order_wherever_the_letter_has_them():
    sentence = "De brug kost £ 10 miljoen (€ 12 miljoen) en de tunnel € 36 miljoen (£ 30 miljoen)."
    [claim] = of_kind("rate", sentence, "nl")
    written = {role: mentions[0].text for role, mentions in claim.roles.items()}
    assert written == {
        "left": "€ 36 miljoen",
        "right": "£ 30 miljoen",
        "usual_left": "€ 12 miljoen",
        "usual_right": "£ 10 miljoen",
    }


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("nl", "Er is 3,6 hectare weiland nodig (360.000 m²)."),
        ("nl", "De herbouw kostte 2,46 miljoen euro (2.640.000 euro)."),
        ("nl", "Er werd 12 ton puin verwijderd, dat is 1.200 kilo."),
        ("en", "The tankers took in 2.5 million litres of milk, that is 25,000 cubic metres."),
        ("en", "The council bought 3.2 hectares of woodland (320,000 m²)."),
        ("en", "We moved 3,400 kilograms of sludge, or 34 tonnes."),
        ("nl", "De opbrengst is 3,6 GWh per jaar (36.000 MWh)."),
    ],
)
def test_words_of_what_an_amount_is_of_may_stand_before_the_same_again(language, sentence):
    assert len(of_kind("conversion", sentence, language)) == 1


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("nl", "Er is 2,4 hectare grond met een woning (240 m²) verkocht."),
        ("nl", "De omzet bedroeg € 1,2 miljoen (€ 950.000)."),
        ("en", "The council owns 12 km of road and a bridge (120 m)."),
        ("en", "The plot of 1.2 hectares has a pond (1,500 m²)."),
    ],
)
def test_a_bracket_behind_another_thing_is_not_the_same_again(language, sentence):
    assert of_kind("conversion", sentence, language) == []


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Report a leak within 72 hours (four days)."),
        ("en", "The lock is shut for two days (72 hours)."),
        ("nl", "De sluis is 120 uur, oftewel vier dagen, dicht."),
        ("nl", "Meld een lek binnen 48 uur (één dag)."),
    ],
)
def test_hours_of_whole_days_stand_beside_those_days(language, sentence):
    assert len(of_kind("conversion", sentence, language)) == 1


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "The course takes 24 hours (three days)."),  # of eight hours
        ("en", "The lock is shut for 36 hours (two days)."),
        ("en", "The permit follows within 48 hours (3 working days)."),
        ("nl", "De sluis is 48 uur of drie dagen dicht."),
        ("nl", "De cursus duurt drie weken (15 dagen)."),
        ("nl", "De termijn is acht weken (twee maanden)."),
    ],
)
def test_hours_and_days_that_are_worked_or_rounded_are_no_length_twice(language, sentence):
    assert of_kind("conversion", sentence, language) == []
