"""Is a figure behind a share that is told with its whole another part?"""

import pytest

from checker.claims.hypotheses.parts.other_parts import is_another_part
from tests.claims.meant import terms


def is_other(letter: str, language: str) -> bool:
    """Return whether the last of three figures is another part than the share of the whole before it."""
    percentage, whole, part = terms(letter, language)[1]
    return is_another_part(percentage, whole, part)


@pytest.mark.parametrize(
    ("letter", "language"),
    [
        ("Nearly half of the 6 million visitors came by train, and 1.4 million came from Wales.", "en"),
        ("A third of the 900 schools replied; 120 of these were rural.", "en"),
        ("Bijna de helft van de 6 miljoen leden huurt. Zo'n 1,2 miljoen van hen krijgt toeslag.", "nl"),
    ],
)
def test_what_has_a_statement_of_its_own_is_another_part(letter, language):
    assert is_other(letter, language)


@pytest.mark.parametrize(
    ("letter", "language"),
    [
        ("Nearly half of the 6 million visitors (2.9 million) came by train.", "en"),
        ("Nearly half of the 6 million visitors came by train. That is 2.9 million.", "en"),
        ("A quarter of the 800 schools took part, or 200 schools.", "en"),
        ("Een kwart van de 800 scholen deed mee, dus 200 scholen.", "nl"),
        ("Een kwart van de 800 scholen deed mee: 200.", "nl"),
        ("Of the pupils 40% came; of 900 schools 360 replied.", "en"),  # no share of that whole
    ],
)
def test_what_says_the_share_again_is_none(letter, language):
    assert not is_other(letter, language)
