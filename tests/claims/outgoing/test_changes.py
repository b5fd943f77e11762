import pytest

from tests.claims.said import of_kind, roles, speaks


def dutch(number):
    return f"{number:,}".replace(",", ".")


@pytest.mark.parametrize(
    ("language", "sentence", "expected"),
    [
        (
            "nl",
            "Het budget groeit van € 12 miljard naar € 18 miljard.",
            {"from": "€ 12 miljard", "to": "€ 18 miljard"},
        ),
        (
            "nl",
            "Het steeg van 12 naar 18 miljard, een toename van 50%.",
            {"from": "12", "to": "18 miljard", "by": "50%"},
        ),
        (
            "nl",
            "Het aantal is met 25% gestegen van 1.200 naar 1.500.",
            {"by": "25%", "from": "1.200", "to": "1.500"},
        ),
        (
            "nl",
            "Het budget stijgt met € 6 miljoen van € 20 miljoen naar € 26 miljoen.",
            {"by": "€ 6 miljoen", "from": "€ 20 miljoen", "to": "€ 26 miljoen"},
        ),
        (
            "nl",
            "De achterstand daalde van 17.000 naar 14.000 (een daling van 18%) in 2023.",
            {"from": "17.000", "to": "14.000", "by": "18%"},
        ),
        (
            "nl",
            "Het aantal steeg van 1.200 in 2022 naar 1.500 in 2023 (een toename met 300 dossiers).",
            {"from": "1.200", "to": "1.500", "by": "300"},
        ),
        (
            "en",
            "The backlog fell from 400 to 300 (a 25 percent decrease).",
            {"from": "400", "to": "300", "by": "25 percent"},
        ),
        ("nl", "De prijs is van 14 naar 16 euro gestegen.", {"from": "14", "to": "16 euro"}),
        (
            "nl",
            "De kosten zijn verdubbeld in drie jaar, van 42 miljoen euro naar 82 miljoen euro.",
            {"from": "42 miljoen euro", "to": "82 miljoen euro"},
        ),
        (
            "en",
            "Spending rose from € 40 million to € 50 million, an increase of 25%.",
            {"from": "€ 40 million", "to": "€ 50 million", "by": "25%"},
        ),
        (
            "en",
            "Obligations rose by 25 percent, from $200 million in 2022 to $250 million in 2023.",
            {"by": "25 percent", "from": "$200 million", "to": "$250 million"},
        ),
        (
            "en",
            "It grew from 1,000 cases in 2021 to 1,400 in 2022 (a 40 percent increase).",
            {"from": "1,000", "to": "1,400", "by": "40 percent"},
        ),
    ],
)
def test_from_what_to_what_and_by_how_much(language, sentence, expected):
    assert {role: [text] for role, text in expected.items()} in roles("change", sentence, language)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("nl", "De groep van 9 tot 11 personen vergadert."),
        ("nl", "Het gaat om leningen met een looptijd van 5 tot 8 jaar, verhoogd met een opslag."),
        ("nl", "Er waren 300 dossiers, en ik verwacht dat het aantal klachten daalt tot 400."),
        ("en", "Use ranged from 24 to 66 percent across agencies."),
        ("en", "Belts could increase use by 4 to 8 percent a year."),
        ("nl", "Het komt vaker voor en neemt toe van 25 tot 34 jaar (4%)."),
        ("nl", "Dat geeft een daling van de kosten van 10 tot 50%."),
        ("en", "Growth slowed from 3.7% to 3.6%."),
        ("en", "Growth had been revised down to 0.3% from 0.4%."),
        ("en", "Use is rare but increases from 25 to 34 (31%)."),
        ("en", "The depot was down to two incidents from 14. It also saw a 45% drop in complaints."),
        ("en", "The waiting time fell from 14 weeks to nine weeks."),
    ],
)
def test_what_is_no_change_has_no_beginning_and_end(language, sentence):
    assert [
        claim for claim in of_kind("change", sentence, language) if {"from", "to"} <= set(claim.roles)
    ] == []


def test_a_rate_is_not_the_difference():
    sentence = "Het groeit van 11 miljoen in 2016 naar 13 miljoen in 2060, een stijging van 40.000 per jaar."
    assert [set(claim) for claim in roles("change", sentence, "nl")] == [{"from", "to"}]


def test_a_rank_has_no_direction():
    assert not speaks("direction-mismatch", "Nederland daalt van plaats 3 naar plaats 5.", "nl")


def test_english_has_the_difference_before_both_figures():
    sentence = "Costs were up 20 percent, from $50 million to $60 million."
    assert roles("change", sentence, "en") == [
        {"by": ["20 percent"], "from": ["$50 million"], "to": ["$60 million"]}
    ]


def test_other_figures_of_the_unit_leave_open_which_are_meant():
    sentence = "The price is to be reduced from 12 to 14 cents in 2005 to 10 to 12 cents in 2010."
    assert not speaks("direction-mismatch", sentence, "en")
    sentence = "Het bedrag steeg van € 5 naar € 4 miljoen, waarvan € 1 miljoen voor wegen."
    assert [claim.doubt for claim in of_kind("change", sentence, "nl")] == [
        "other figures of this unit stand beside it"
    ]


def test_a_bracket_behind_the_figures_says_by_how_much():
    for language, sentence in (
        ("nl", "De achterstand is gedaald van 17.000 naar 14.000 (een daling van {}%)."),
        ("en", "The cost rose from $500 to $600 in 2019 (an increase of {}%)."),
    ):
        true = "18" if language == "nl" else "20"
        assert not speaks("change-mismatch", sentence.format(true), language)
        assert speaks("change-mismatch", sentence.format("43"), language)


@pytest.mark.parametrize(
    ("language", "sentence", "factor"),
    [
        ("nl", "Het aantal is verdubbeld van 250 naar 500.", {"factor": "2"}),
        ("nl", "Het aantal is in 2024 gehalveerd van 500 naar 250.", {"factor": "1/2"}),
        ("nl", "Het aantal is bijna verdrievoudigd van 250 naar 700.", {"factor": "3", "hedge": "below"}),
        ("en", "Reports more than doubled from 250 to 600.", {"factor": "2", "hedge": "at-least"}),
    ],
)
def test_so_many_times_as_much(language, sentence, factor):
    assert [claim.traits for claim in of_kind("change", sentence, language)] == [
        {"direction": "down" if factor["factor"] == "1/2" else "up", **factor}
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "De capaciteit is verdubbeld en de wachttijd daalde van 12 naar 10 weken.",
        "Na een verdubbeling in 2020 steeg het aantal van 500 naar 520.",
        "Het aantal is verdubbeld met 250 naar 500.",
    ],
)
def test_a_factor_of_something_else_is_none(sentence):
    assert not any(claim.traits.get("factor") for claim in of_kind("change", sentence, "nl"))


def test_instead_of_is_no_rank():
    assert speaks("direction-mismatch", "In plaats van te groeien daalt het van 3 naar 5 procent.", "nl")
