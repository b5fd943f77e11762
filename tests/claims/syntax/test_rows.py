"""Figures of one unit that commas and "and" join are a row; how alike they are said is told."""

import pytest

from tests.claims.shown import Rowed, rows, wrong


@pytest.mark.parametrize(
    ("language", "text", "parallel"),
    [
        ("nl", "Er gaat 46% naar Ede, 37% naar Urk en 17% naar Epe.", "preposition"),
        ("en", "It is 46% for parks, 37% for roads and 17% for schools.", "preposition"),
        ("nl", "Er gaat 46% naar Ede, 37% voor Urk en 17% aan Epe.", "prepositions"),
        ("en", "It is 46% for parks, 37% on roads and 17% to schools.", "prepositions"),
        ("nl", "Wij zagen 12 schepen, 14 schepen en 9 schepen.", "noun"),
        ("en", "We saw 12 ships, 14 ships and 9 ships.", "noun"),
        ("nl", "Het gaat om 700 bezwaren, 350 klachten en 20 beroepen.", "nouns"),
        ("en", "We had 700 objections, 350 complaints and 20 appeals.", "nouns"),
        ("nl", "De heffing 3 euro, de leges 4 euro en de toeslag 5 euro.", "name"),
        ("en", "For the levy 3 euros, the fee 4 euros and the tax 5 euros.", "name"),
        ("nl", "In maart kwamen er 64, in april 58 en in mei 71.", "none"),
        ("en", "They paid 12 euros, 14 euros or 9 euros.", "none"),
        (
            "en",
            "About 51% went to schools, 29% to parks and 20% to roads.",
            "preposition",
        ),
        (
            "nl",
            "310 gingen over geluid, 210 over geur en 120 over stof.",
            "preposition",
        ),
        (
            "en",
            "Of the 912 reports 310 came from Leeds, 205 from York and 397 from Hull.",
            "preposition",
        ),
    ],
)
def test_parallel_forms(language: str, text: str, parallel: str) -> None:
    (row,) = rows(text, language)
    assert len(row.members) == 3
    assert row.parallel == parallel
    assert row.closed


@pytest.mark.parametrize(
    ("language", "text", "members"),
    [
        ("nl", "Er waren 12 schepen, 14% van de huizen en 9 schepen.", ["12", "9"]),
        ("en", "There were 12 ships, 14% of the planes and 9 ships.", ["12", "9"]),
        ("nl", "Er waren 310 klachten; 210 over geur; 100 over geluid.", ["310", "210", "100"]),
        ("en", "There were 310 complaints; 210 about smell; 100 about noise.", ["310", "210", "100"]),
        ("en", "We made 54 plans, including 16 to State, 26 to Labor, and 12 to others.", ["16", "26", "12"]),
        ("nl", "Er zijn 54 plannen, waarvan 16 in Ede, 26 in Urk en 12 in Epe.", ["16", "26", "12"]),
        wrong(
            "nl",
            "Zutphen kreeg 310, Ede 205 en Epe 397 scholen.",
            ["310", "205", "397"],
            reason="a count behind a name is read as a label",
        ),
        wrong(
            "en",
            "York got 310, Hull 205 and Leeds 397 schools.",
            ["310", "205", "397"],
            reason="a count behind a name is read as a label",
        ),
        (
            "nl",
            "De oogst: appels: 310; peren: 205; pruimen: 397.",
            ["310", "205", "397"],
        ),
        (
            "en",
            "The crop: apples: 310; pears: 205; plums: 397.",
            ["310", "205", "397"],
        ),
    ],
)
def test_members_are_of_one_unit(language: str, text: str, members: list[str]) -> None:
    assert [row.members for row in rows(text, language)] == [members]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "Het aantal steeg van 12 naar 14."),
        ("en", "The number rose from 12 to 14."),
        ("nl", "Er waren 310 klachten."),
        ("en", "There were 310 complaints."),
        ("nl", "Er waren 310 klachten: 210 over geur."),
        ("en", "There were 310 complaints: 210 about smell."),
        ("nl", "Er waren 310 klachten (en 210 over geur)."),
        ("en", "There were 310 complaints (and 210 about smell)."),
        ("nl", "Er waren 12 schepen en 14% van de huizen."),
        ("en", "There were 12 ships and 14% of the planes."),
        ("nl", "Het kost € 3 of 3% van 12 klachten."),
        ("nl", "Er zijn 12 schepen, huizen: 14."),
        ("en", "There are 12 ships, houses: 14."),
        ("nl", "Er zijn veel schepen (12 oud, € 3) en huizen (14 oud, veel nieuw): dat is veel (12%)."),
    ],
)
def test_no_row(language: str, text: str) -> None:
    assert rows(text, language) == []


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "nl",
            "Er waren 95 aanvragen (77 over geur, 18 over geluid) en 30 bezwaren.",
            [Rowed(["95", "30"], "nouns", True), Rowed(["77", "18"], "preposition", depth=1)],
        ),
        (
            "en",
            "There were 95 requests (77 about smell, 18 about noise) and 30 objections.",
            [Rowed(["95", "30"], "nouns", True), Rowed(["77", "18"], "preposition", depth=1)],
        ),
        (
            "nl",
            "Er waren 12 schepen (€ 3), 14 schepen (€ 4) en 9 schepen (€ 5).",
            [Rowed(["12", "14", "9"], "noun", True), Rowed(["€ 3", "€ 4", "€ 5"], "none", True, depth=1)],
        ),
    ],
)
def test_a_row_stands_at_one_depth_of_brackets(language: str, text: str, expected: list[Rowed]) -> None:
    assert rows(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text", "closed"),
    [
        ("nl", "Wij zagen 12 schepen, 14 huizen en 9 molens.", True),
        ("en", "We saw 12 ships, 14 houses, and 9 mills.", True),
        ("nl", "Wij zagen 12 schepen, 14 huizen, 9 molens.", False),
        ("en", "We saw 12 ships, 14 houses, 9 mills.", False),
        ("nl", "Wij zagen 12 schepen en 14 huizen, 9 molens.", False),
        ("nl", "Wij zagen 12 schepen, 14 schuren en huizen, 9 molens.", False),
    ],
)
def test_a_row_is_closed_by_and(language: str, text: str, closed: bool) -> None:
    (row,) = rows(text, language)
    assert row.closed is closed


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("nl", "Wij zagen 310 scholen, 210 van 700 huizen en 12 molens.", ["210 van 700"]),
        ("en", "We saw 310 schools, 210 of 700 houses and 12 mills.", ["210 of 700"]),
        ("nl", "Wij zagen 310 scholen, 14% van de huizen en 12 molens.", ["14%"]),
        ("en", "We saw 310 schools, 14% of the houses and 12 mills.", ["14%"]),
        ("nl", "Wij zagen 310 scholen, 210 huizen en 12 molens.", []),
        ("en", "We saw 310 schools, 210 houses and 12 mills.", []),
        ("nl", "Wij zagen 310 scholen (12 oud), 210 huizen en 12 molens.", []),
    ],
)
def test_a_figure_between_that_is_no_member_is_left_out(
    language: str, text: str, expected: list[str]
) -> None:
    (row,) = rows(text, language)
    assert row.left_out == expected
