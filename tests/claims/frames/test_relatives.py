"""A relative clause says more of a noun, and a figure within it has the noun that it is about."""

import pytest

from tests.claims.shown import places


@pytest.mark.parametrize(
    ("language", "text", "figure", "narrowed"),
    [
        ("nl", "De stad telt 12 scholen die subsidie kregen.", "12", "subsidie"),
        ("en", "The city counts 12 schools that received grants.", "12", "grants"),
        ("nl", "Er werden 12 brieven ontvangen die geluid noemen.", "12", "geluid"),
        ("nl", "Er zijn dus 12 wijken waar een park ligt.", "12", "park"),
    ],
)
def test_a_clause_about_its_noun_narrows_a_figure(
    language: str, text: str, figure: str, narrowed: str
) -> None:
    assert narrowed in places(text, language)[figure]


@pytest.mark.parametrize(
    ("language", "text", "figure", "about"),
    [
        ("nl", "Wij kennen het plan waarvoor 12 scholen tekenden.", "12", ["plan"]),
        ("en", "We know the plan for which 12 schools signed.", "12", ["plan"]),
        ("nl", "Wij kennen het plan van de stad waarvoor 12 scholen tekenden.", "12", ["stad", "plan"]),
        ("nl", "Wij helpen de stad, die twee plannen heeft.", "twee", ["stad"]),
        (
            "nl",
            "Wij betalen reizen die in mei zijn gemaakt en waarvoor een toeslag van € 12 geldt.",
            "€ 12",
            ["reizen"],
        ),
    ],
)
def test_a_figure_of_a_relative_clause_has_the_noun_before_it(
    language: str, text: str, figure: str, about: list[str]
) -> None:
    assert set(about) <= set(places(text, language)[figure])


@pytest.mark.parametrize(
    ("language", "text", "figure", "none_of"),
    [
        ("nl", "De stad telt 12 scholen omdat ouders dat willen.", "12", "ouders"),
        ("en", "The city counts 12 schools because parents want that.", "12", "parents"),
        ("nl", "Wij kennen het feit dat er 12 scholen zijn.", "12", "feit"),
        ("nl", "De raad heeft 12 brieven gelezen dat de prijs daalt.", "12", "prijs"),
    ],
)
def test_another_clause_narrows_nothing(language: str, text: str, figure: str, none_of: str) -> None:
    assert none_of not in places(text, language)[figure]
