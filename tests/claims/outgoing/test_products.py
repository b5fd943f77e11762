"""Shares of a few, products, conversions, distributions, days past and to come, names."""

import pytest

from tests.claims.letters import of_kind, roles, understood


@pytest.mark.parametrize(
    ("kind", "language", "letter", "expected"),
    [
        (
            "share_of_few",
            "nl",
            "Het plan is klaar in 34% van de 12 gemeenten.",
            {"percentage": ["34%"], "whole": ["12"]},
        ),
        (
            "share_of_few",
            "en",
            "Some work is done in 41% of the 24 agencies.",
            {"percentage": ["41%"], "whole": ["24"]},
        ),
        (
            "product",
            "nl",
            "Er komen 100 voertuigen van € 2 miljoen, in totaal € 300 miljoen.",
            {"count": ["100"], "each": ["€ 2 miljoen"], "total": ["€ 300 miljoen"]},
        ),
        ("conversion", "nl", "Het is 50 mijl (60 km) ver.", {"left": ["50 mijl"], "right": ["60 km"]}),
        ("distribution", "nl", "De verdeling is 40% a, 35% b en 30% c.", {"part": ["40%", "35%", "30%"]}),
    ],
)
def test_a_sentence_makes_one_claim(kind, language, letter, expected):
    found = of_kind(understood(letter, language), kind)
    assert [roles(claim) for claim in found] == [expected]


@pytest.mark.parametrize(
    ("kind", "letter"),
    [
        ("share_of_few", "Het plan is klaar in 34% van de 1.212 gemeenten."),
        ("product", "Er komen 100 voertuigen van € 2 miljoen. In totaal is er € 300 miljoen."),
        ("product", "Er komen 12 mensen voor € 1 miljoen per jaar, in totaal € 4 miljoen."),
        ("conversion", "De brug is 50 m lang en draagt 12 ton."),
        ("conversion", "De brug is 50 m lang (12 ton draagvermogen)."),
        ("distribution", "Van de antwoorden is de verdeling 60% prijs, 55% kwaliteit en 40% tijd."),
    ],
)
def test_what_is_said_otherwise_makes_none(kind, letter):
    assert of_kind(understood(letter), kind) == []


def test_a_day_past_or_to_come_needs_the_letters_date():
    letter = "Op 7 mei jl. is dit gebeurd en op 25 juni a.s. volgt meer."
    claims = of_kind(understood(letter, date="2024-05-28"), "relative")
    assert [(claim.traits["side"], claim.doubt) for claim in claims] == [("jl", None), ("as", None)]
    assert all(claim.doubt for claim in of_kind(understood(letter), "relative"))


def test_two_spellings_of_a_name_are_a_pair_once():
    letter = "Wij bezochten Zuid-Korea. Ook in Zuid Korea en weer in Zuid Korea is dit besproken."
    assert [roles(claim) for claim in of_kind(understood(letter), "name_pair")] == [
        {"later": ["Zuid Korea"], "earlier": ["Zuid-Korea"]}
    ]
