"""A paragraph between a number and its list."""

import pytest

from tests.claims.listed import bounds


@pytest.mark.parametrize(
    ("language", "letter", "expected"),
    [
        (
            "nl",
            "Er komen vier loketten.\n\nDeze worden hieronder genoemd.\n\n1. Ede\n2. Tiel\n3. Epe",
            (4, 3, 3),
        ),
        ("en", "We have four questions.\n\nPlease reply soon.\n\n1. Who pays?\n2. When?\n3. Why?", (4, 3, 3)),
    ],
)
def test_it_may_say_where_the_list_is_or_when_to_answer(language, letter, expected):
    assert bounds(letter, language) == [expected]


@pytest.mark.parametrize(
    ("language", "letter"),
    [
        ("nl", "Wij stellen drie vragen.\n\nU kunt ons bellen.\n\n1. Bel het nummer.\n2. Vraag naar ons."),
        ("en", "We have three questions.\n\nThe steps are:\n\n1. Dial the number.\n2. Ask for us."),
        ("en", "We take three measures.\n\nThese cost two million.\n\n1. A desk\n2. A site"),
    ],
)
def test_it_may_open_another_list(language, letter):
    assert bounds(letter, language) == []
