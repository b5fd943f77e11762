"""What stands in brackets, and how deep, is told by a stack."""

import pytest

from tests.claims.shown import sentence


def held(text: str, language: str) -> list[tuple[str, int]]:
    made = sentence(text, language)
    return [
        (made.text(each.first, each.last) if each.last > each.first else "", each.depth)
        for each in made.brackets
    ]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("nl", "Er waren 95 aanvragen (77 Frans, 18 Duits).", [("77 Frans, 18 Duits", 1)]),
        ("en", "There were 95 requests (77 old, 18 new).", [("77 old, 18 new", 1)]),
        ("nl", "Het budget (€ 3 miljoen (12%)) stijgt.", [("12%", 2), ("€ 3 miljoen (12%)", 1)]),
        ("en", "The budget ($3 million [12%]) rises.", [("12%", 2), ("$3 million [12%]", 1)]),
        ("nl", "Er waren 3 (4) en 5 (6).", [("4", 1), ("6", 1)]),
        ("en", "The budget () rises.", [("", 1)]),
    ],
)
def test_brackets_in_the_order_of_their_ends(
    language: str, text: str, expected: list[tuple[str, int]]
) -> None:
    assert held(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("nl", "Het budget (€ 3 miljoen stijgt.", [("€ 3 miljoen stijgt.", 1)]),
        ("en", "The budget ($3 million rises.", [("$3 million rises.", 1)]),
        ("nl", "Het budget € 3 miljoen) stijgt.", []),
        ("en", "a) The budget rises.", []),
        ("nl", "Het budget (€ 3 (12%) stijgt.", [("12%", 2), ("€ 3 (12%) stijgt.", 1)]),
    ],
)
def test_a_bracket_without_its_other_half(language: str, text: str, expected: list[tuple[str, int]]) -> None:
    assert held(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("nl", "Budget (€ 3 (12%)) nu.", (0, 0, 1, 1, 2, 1, 0, 0, 0)),
        ("en", "Budget ($3 (12%)) now.", (0, 0, 1, 1, 2, 1, 0, 0, 0)),
        ("nl", "Budget € 3 nu.", (0, 0, 0, 0)),
    ],
)
def test_depth_counts_the_brackets_around_a_unit(language: str, text: str, expected: tuple[int, ...]) -> None:
    assert sentence(text, language).depths == expected
