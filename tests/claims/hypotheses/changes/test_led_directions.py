"""Which way does a word lead from one figure to another?"""

import pytest

from checker.claims.hypotheses.changes.led_directions import led_directions
from tests.claims.meant import terms


def told(letter: str, language: str) -> list[tuple[str, str, str]]:
    """Return each: its way, what it became, what it was."""
    found = led_directions(terms(letter, language)[1])
    return [(turn.way, to.mention.text, start.mention.text) for turn, to, start in found]


@pytest.mark.parametrize(
    ("letter", "language", "found"),
    [
        (
            "Sales were £4.2 million last year, down from £5.1 million.",
            "en",
            ("down", "£4.2 million", "£5.1 million"),
        ),
        ("There were 420 staff in 2023 (up from 380 in 2019).", "en", ("up", "420", "380")),
        ("It has also seen a decrease, from 30% in 2008/09 to 20% in 2014.", "en", ("down", "20%", "30%")),
        ("Het aantal daalde gestaag, van 320 in 2015 naar 230 in 2020.", "nl", ("down", "230", "320")),
    ],
)
def test_a_word_right_before_both_or_between_them(letter, language, found):
    assert told(letter, language) == [found]


@pytest.mark.parametrize(
    ("letter", "language"),
    [
        ("Some 75% of men and 60% of women voted, up from 70% and 65%.", "en"),
        ("The plan brings reductions from 10% to 50%.", "en"),
        ("Er is een daling van 10% in 2015 tot 50% in 2030 voorzien.", "nl"),
        ("The decline from 5% in 2019 to 6% in 2020 was steep.", "en"),
        ("There were 40 boats. Fares went down from $5.", "en"),
    ],
)
def test_figures_of_several_things_and_sizes_of_changes(letter, language):
    assert told(letter, language) == []
