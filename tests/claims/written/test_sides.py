import pytest

from tests.claims.said import of_kind, roles


@pytest.mark.parametrize(
    ("language", "text", "inclusive", "exclusive"),
    [
        ("nl", "Het is 2,26% van het bbp inclusief de steun (2,01% exclusief deze steun).", "2,26%", "2,01%"),
        ("nl", "De bouw kost € 121 inclusief btw (€ 100 exclusief btw).", "€ 121", "€ 100"),
        ("nl", "Exclusief btw kost het € 100. Inclusief btw is dat € 121.", "€ 121", "€ 100"),
        (
            "nl",
            "De huur is € 925 per maand zonder servicekosten en € 990 met inbegrip daarvan.",
            "€ 990",
            "€ 925",
        ),
        ("nl", "Zonder externe inhuur was het 54 fte, inclusief externe inhuur 60 fte.", "60 fte", "54 fte"),
        (
            "nl",
            "Exclusief reiskosten was het 237 euro; reiskosten inbegrepen was dat 311 euro.",
            "311 euro",
            "237 euro",
        ),
        ("nl", "Het salaris is € 2.900 bruto (€ 2.400 netto) per maand.", "€ 2.900", "€ 2.400"),
        ("en", "The fee, excluding VAT, is £100. Including VAT it comes to £120.", "£120", "£100"),
        ("en", "The fare is £46 including booking fees, or £44 without them.", "£46", "£44"),
        (
            "en",
            "The gross amount is $2.9 million and the net amount $2.4 million.",
            "$2.9 million",
            "$2.4 million",
        ),
    ],
)
def test_an_amount_with_and_without(language, text, inclusive, exclusive):
    assert roles("inclusive", text, language) == [{"inclusive": [inclusive], "exclusive": [exclusive]}]


def test_the_rate_of_a_tax():
    assert roles("inclusive", "Het kost € 100 exclusief btw; met 21% btw € 121.", "nl") == [
        {"inclusive": ["€ 121"], "exclusive": ["€ 100"], "rate": ["21%"]}
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "nl",
            "De ruwbouw kost € 4,9 miljoen exclusief btw en de afwerking kost € 4,2 miljoen inclusief btw.",
        ),
        ("nl", "Het kost € 100 inclusief btw en € 90 exclusief korting."),
        ("nl", "Het tekort is € 19 inclusief de meevaller (€ 23 exclusief de meevaller)."),
        ("nl", "Gemiddeld is het € 19 inclusief toeslag (€ 23 exclusief toeslag)."),
        ("nl", "Van de geslaagden is 85% inclusief herkansers (88% exclusief herkansers) tevreden."),
        ("nl", "Mensen met schulden hebben € 400, mensen zonder schulden € 900."),
        ("nl", "De bruto-opbrengst van € 45 min € 12 kosten = € 33 netto."),
        ("nl", "Zij heeft een bruto-inkomen van € 40 en een netto vermogen van € 60."),
        ("nl", "De bruto-opbrengst is € 30 en de netto schuld € 40."),
        ("en", "Net cost: $45 gross cost - $12 revenue = $33."),
        ("en", "The office made 46 recommendations, including 14 on training and excluding 60 of 2019."),
        ("en", "The fare is $40 excluding the discount and $36 including the discount."),
        ("en", "The system costs $4 million with maintenance and $5 million without maintenance."),
    ],
)
def test_amounts_that_may_differ_in_more_are_none(language, text):
    assert of_kind("inclusive", text, language) == []
