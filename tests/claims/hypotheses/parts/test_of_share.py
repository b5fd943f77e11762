"""What makes up a share of a whole, and not the whole."""

import pytest

from checker.claims.hypotheses.parts.of_share import is_made_up, is_of_majority
from tests.claims.meant import terms


@pytest.mark.parametrize(
    ("language", "letter", "whole", "made"),
    [
        ("en", "A majority of the 150 members (70 women and 50 men) agreed.", 0, True),
        ("en", "A third of the 90 schools (12 large and 18 small) closed.", 1, True),
        ("en", "The board of the 120 members (70 women and 50 men) agreed.", 0, False),
        ("nl", "Een meerderheid van de 150 leden (70 vrouwen en 50 mannen) stemde in.", 0, True),
    ],
)
def test_a_bracket_tells_of_what_the_share_is_made(language, letter, whole, made):
    some = terms(letter, language)[1]
    assert is_made_up(some[whole], some[whole + 1 :], some) is made


def test_a_bracket_behind_a_majority_is_its_size():
    some = terms("Of the 200, half voted, and the majority (60) of them agreed; 20 left.", "en")[1]
    assert [is_of_majority(term) for term in some][-2:] == [True, False]
