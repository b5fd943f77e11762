"""Superlatives of which a row beside them has the figure."""

import pytest

from checker.claims.hypotheses.orders.named_rows import named_rows
from tests.claims.meant import ordered


@pytest.mark.parametrize(
    ("language", "letter", "expected"),
    [
        (
            "nl",
            "De cijfers: Oost 41, West 38 en Zuid 52; West scoorde het hoogst.",
            {("38", "52")},
        ),
        (
            "nl",
            "Epe kreeg het meeste geld: Ede € 3 miljoen, Epe € 2 miljoen.",
            {("€ 2 miljoen", "€ 3 miljoen")},
        ),
        ("en", "Scores were 68 in the north and 71 in the west; the west scored lowest.", {("68", "71")}),
        ("en", "Hull had the lowest rate: 68% in Ely and 71% in Hull.", {("68%", "71%")}),
        (
            "en",
            "Of the three bids ($42, $39 and $45), the lowest was $42.",
            {("$39", "$42")},
        ),
        (
            "nl",
            "Van de drie (€ 42, € 39 en € 45) was die van € 42 de laagste.",
            {("€ 39", "€ 42")},
        ),
    ],
)
def test_the_figure_of_a_name_is_held_against_the_others(language, letter, expected):
    assert set(ordered(named_rows, letter, language)) == expected


@pytest.mark.parametrize(
    ("language", "letter"),
    [
        ("nl", "De cijfers: Oost 41, West 38 en Zuid 52; West groeide het meest."),
        ("nl", "Oost had 41 punten, Epe 38 en Zuid 52; Epe heeft de meeste inwoners."),
        ("nl", "Ede kreeg € 3 miljoen en Epe € 2 miljoen; per inwoner kreeg Epe het hoogste bedrag."),
        ("nl", "Ede kreeg € 3 miljoen en Epe € 2 miljoen; Epe kreeg niet het laagste bedrag."),
        ("en", "Ely had 41 complaints, Hull 38 and Kent 52; Hull once had the highest number."),
        ("en", "Of the three bids ($42, $39 and $45), the lowest valid bid was $42."),
        ("en", "Of the three bids ($42, $39 and $45), the second lowest was $42."),
    ],
)
def test_what_a_row_does_not_tell_is_not_held_against_it(language, letter):
    assert set(ordered(named_rows, letter, language)) == set()
