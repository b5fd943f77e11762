"""Which way does a size say that something went, where it is as large as its ends make it?"""

import pytest

from checker.claims.hypotheses.changes.sized_directions import sized_directions
from checker.claims.hypotheses.changes.written_ends import written_ends
from tests.claims.meant import terms


def told(letter: str, language: str) -> list[tuple[str, str, str]]:
    """Return each: its way, what it became, what it was."""
    found = sized_directions(tuple(written_ends(terms(letter, language)[1])))
    return [(one.size.way, one.to.mention.text, one.start.mention.text) for one in found]


@pytest.mark.parametrize(
    ("letter", "language", "found"),
    [
        (
            "De huur ging van 640 euro naar 672 euro, ofwel een daling van 5%.",
            "nl",
            ("down", "672 euro", "640 euro"),
        ),
        (
            "Compared with 275 cases in 2020, there were 330 cases in 2023, a decrease of 20%.",
            "en",
            ("down", "330", "275"),
        ),
        ("They held 24 hearings, six more than the 30 held in 2019.", "en", ("up", "24", "30")),
    ],
)
def test_a_size_that_agrees(letter, language, found):
    assert told(letter, language) == [found]


@pytest.mark.parametrize(
    ("letter", "language"),
    [
        ("De huur ging van 640 euro naar 672 euro, ofwel een daling van 8%.", "nl"),
        ("In 2023 waren er 432 scholen, in 2019 nog 480, een daling van 10%.", "nl"),
    ],
)
def test_another_size_and_years_told_the_other_way_round(letter, language):
    assert told(letter, language) == []
