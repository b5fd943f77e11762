"""An equation that is written out is certain by its form."""

import pytest

from tests.claims.said import of_kind, roles


@pytest.mark.parametrize(
    ("language", "sentence", "total", "parts"),
    [
        ("nl", "Dat is 3,5% + 1,5% = 5% van het budget.", "5%", ["3,5%", "1,5%"]),
        (
            "nl",
            "De kosten zijn 64,20 euro (firma A) + 149,60 euro (firma B) = 213,80 euro.",
            "213,80 euro",
            ["64,20 euro", "149,60 euro"],
        ),
        ("nl", "Er zijn 700 + 350 + 200 = 1.260 zaken in dit jaar.", "1.260", ["700", "350", "200"]),
        ("en", "That is 3.5% + 1.5% = 5% of the budget.", "5%", ["3.5%", "1.5%"]),
        ("en", "There were 120 (appeals) + 45 (complaints) = 165 cases in all.", "165", ["120", "45"]),
    ],
)
def test_figures_with_signs_between_are_a_whole_and_its_parts(language, sentence, total, parts):
    assert roles("breakdown", sentence, language) == [{"total": [total], "part": parts}]
    assert [claim.evidence for claim in of_kind("breakdown", sentence, language)] == [()]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("nl", "Dat is 3,5% + 1,5% van het budget van 5%."),
        ("nl", "Er zijn 700 x 2 + 350 = 1.750 zaken in dit jaar."),  # more than an addition
        ("nl", "Er zijn 700 zaken + 350 brieven van de gemeente, dus = 1.050 in dit jaar."),
        ("nl", "Er zijn 12 + 8 km = 20 in dit jaar."),  # an equation of which the units are unknown
        ("en", "There were 120 + 45 cases, for a total of 165."),
    ],
)
def test_what_is_not_written_out_whole_is_left_to_evidence(language, sentence):
    assert roles("breakdown", sentence, language) == []


@pytest.mark.parametrize(
    ("language", "sentence", "formula", "terms", "result"),
    [
        ("nl", "De kosten: 12 × € 50 = € 600 samen.", "#*#", ["12", "€ 50"], "€ 600"),
        ("nl", "Er is 3 fte x 40 uur = 120 uur nodig.", "#*#", ["3 fte", "40 uur"], "120 uur"),
        ("nl", "Dat is € 600 / 12 = € 50 per maand.", "#/#", ["€ 600", "12"], "€ 50"),
        (
            "nl",
            "Dat is 1.500 × (€ 0,37 + € 0,19) = € 840.",
            "#*(#+#)",
            ["1.500", "€ 0,37", "€ 0,19"],
            "€ 840",
        ),
        (
            "nl",
            "Het zijn 20 personen × € 75 × 4 dagen = € 6.000.",
            "#*#*#",
            ["20", "€ 75", "4 dagen"],
            "€ 6.000",
        ),
        ("nl", "De arbeidsduur is 1836 (= 255 x 7,2) uren.", "#*#", ["255", "7,2"], "1836"),
        ("en", "The balance is $9,400 - $1,250 = $8,150.", "(#-#)", ["$9,400 - $1,250"], "$8,150"),
        ("en", "That is 360 = 24 x 15 people.", "#*#", ["24", "15"], "360"),
    ],
)
def test_signs_make_a_formula(language, sentence, formula, terms, result):
    [claim] = of_kind("equation", sentence, language)
    assert claim.traits["formula"] == formula
    assert [one.text for one in claim.roles["term"]] == terms
    assert [one.text for one in claim.roles["result"]] == [result]


def test_every_two_sides_of_a_chain_are_compared():
    found = roles("equation", "Dat is 3 × 4 = 12 = 2 × 6 bij elkaar.", "nl")
    assert [one["term"] for one in found] == [["3", "4"], ["2", "6"]]


def test_labels_and_brackets_around_figures_are_no_signs():
    assert roles("breakdown", "Zorg (3) + bouw (4) = 7 samen.", "nl") == [
        {"total": ["7"], "part": ["3", "4"]}
    ]
    bracket = "De premie is € 55,71 (= € 3,40 zorg + € 9,76 bouw + € 42,55 vervoer)."
    assert roles("breakdown", bracket, "nl") == [
        {"total": ["€ 55,71"], "part": ["€ 3,40", "€ 9,76", "€ 42,55"]}
    ]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "The price is 4 x $25 = $90 + VAT."),
        ("nl", "De kaart heeft O = ≥ 25 m, M = 15–25 m en L = 5–15 m."),  # a legend
        ("nl", "Kamerstuk 33-037 = 12 en dossier 40/12 = 3."),
        ("nl", "Er waren 12 zaken."),
    ],
)
def test_what_is_cut_off_or_a_legend_is_no_equation(language, sentence):
    assert roles("equation", sentence, language) == []
