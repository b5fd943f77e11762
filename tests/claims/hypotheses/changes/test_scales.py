"""Which figures say only where on a scale another one holds?"""

import pytest

from checker.claims.hypotheses.changes.scales import are_places, is_place
from tests.claims.meant import terms


@pytest.mark.parametrize(
    ("letter", "language", "places"),
    [
        ("The rate rises from 5% at 10 employees to 12% at 40 employees.", "en", ["10", "40"]),
        ("Het tarief stijgt van 5% bij 10 leden tot 12% bij 40 leden.", "nl", ["10", "40"]),
        ("The rate stood at 5% and rose to 12%.", "en", []),  # behind no figure
    ],
)
def test_a_figure_right_behind_another_says_where_that_holds(letter, language, places):
    some = terms(letter, language)[1]
    found = [two for one, two in zip((None, *some), some, strict=False) if is_place(two, one)]
    assert [term.mention.text for term in found] == places


@pytest.mark.parametrize(
    ("letter", "word", "found"),
    [
        ("The premium is higher at 65 than at 80.", 3, True),
        ("The share is higher in Delft at 65% than in Leiden at 60%.", 3, False),
        ("The premium is higher: 65 than 80.", 3, False),
    ],
)
def test_something_else_is_compared_at_two_places(letter, word, found):
    own, other = terms(letter, "en")[1]
    assert are_places(word, own, other) is found
