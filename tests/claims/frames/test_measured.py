"""A figure measures the noun in its own group, the one it is the figure of, or what its verb is about."""

import pytest

from tests.claims.shown import measures


@pytest.mark.parametrize(
    ("language", "letter", "figure", "noun"),
    [
        # a noun behind it in its own group
        ("nl", "Er kwamen 640 nieuwe klachten binnen.", "640", "klachten"),
        ("en", "We received 640 new complaints.", "640", "complaints"),
        ("en", "The audit covered 11 Part B claims of last year.", "11", "claims"),
        ("en", "A six-week campaign starts in May.", "six", "campaign"),
        # a noun that passes on
        ("nl", "Het aantal klachten steeg naar 640.", "640", "klachten"),
        ("en", "The number of complaints rose to 640.", "640", "complaints"),
        # a noun that it is the figure of
        ("nl", "De stichting krijgt een subsidie van € 5.000.", "€ 5.000", "subsidie"),
        ("en", "The foundation received grants totaling $5 million.", "$5 million", "grants"),
        ("nl", "Wij zien een daling van 4%.", "4%", "daling"),
        # what an amount consists of
        ("nl", "Het fonds gaf € 3 miljoen aan giften.", "€ 3 miljoen", "giften"),
        ("en", "The fund gave $3 million in grants.", "$3 million", "grants"),
        # what it is a share of
        ("nl", "46% van de gemeenten heeft een plan.", "46%", "gemeenten"),
        ("en", "46% of the towns have a plan.", "46%", "towns"),
        # what a bracket explains
        ("nl", "Het aantal vrouwen (37) steeg.", "37", "vrouwen"),
        ("en", "The rest (12 men and 37 women) stayed.", "37", "women"),
        # what a verb changes, and what it is about
        ("en", "The plan caps the cost of insulin at $35.", "$35", "cost"),
        ("nl", "De kosten bedragen € 3 miljoen.", "€ 3 miljoen", "kosten"),
        ("nl", "In 2024 bedroegen de kosten € 3 miljoen.", "€ 3 miljoen", "kosten"),
        ("nl", "Het quotum waaraan artsen moeten voldoen werd verhoogd naar 60%.", "60%", "quotum"),
        # what a colon introduces
        ("nl", "De kosten bedroegen in: 2015: € 504; 2016: € 566.", "€ 566", "kosten"),
        # a row
        ("nl", "Er waren 210 klachten over geluid en 180 over geur.", "180", "klachten"),
        ("en", "There were 210 complaints about noise and 180 about smell.", "180", "complaints"),
    ],
)
def test_what_a_figure_measures(language: str, letter: str, figure: str, noun: str) -> None:
    assert measures(letter, language)[figure] == noun


@pytest.mark.parametrize(
    ("language", "letter", "figure"),
    [
        # an amount that somebody pays is not an amount of somebody
        ("nl", "Het kabinet trekt € 3 miljoen uit voor scholen.", "€ 3 miljoen"),
        ("en", "The ministry paid $3 million.", "$3 million"),
        # "Zwolle: 310" is a label
        ("nl", "Zwolle: € 310.", "€ 310"),
    ],
)
def test_what_no_noun_says_is_unknown(language: str, letter: str, figure: str) -> None:
    assert measures(letter, language)[figure] is None


@pytest.mark.parametrize(
    ("language", "letter", "figure", "noun"),
    [
        ("nl", "Er kwamen 640 klachten. Daarvan gingen er 210 over geluid.", "210", "klachten"),
        ("nl", "Er kwamen 640 klachten, waarvan 210 over geluid.", "210", "klachten"),
        ("en", "We received 640 complaints. Of these, 210 were about noise.", "210", "complaints"),
        (
            "nl",
            "Wij deden het volgende aantal controles:\n\n- 713 in de horeca;\n- 810 in de bouw.\n",
            "713",
            "controles",
        ),
        ("en", "We made this number of checks:\n\n- 713 in bars;\n- 810 on sites.\n", "810", "checks"),
    ],
)
def test_what_is_understood_from_before(language: str, letter: str, figure: str, noun: str) -> None:
    assert measures(letter, language)[figure] == noun
