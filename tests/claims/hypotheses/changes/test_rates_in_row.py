"""Are percentages rates in a row, or the amount and the ends of one change?"""

import pytest

from tests.claims.hypotheses.changes.test_changes import told


def _sized(letter: str, language: str) -> set[tuple[str, ...]]:
    return {one for one in told(letter, language) if len(one) == 3 and one[0] not in ("up", "down")}


@pytest.mark.parametrize(
    ("letter", "language"),
    [
        ("De lonen stegen 4%, de prijzen 3% en de winsten 7%.", "nl"),
        ("De huren stegen met 2% in 2020, 1,5% in 2021 en 3% in 2022.", "nl"),
        ("Wages rose 4%, prices 3% and profits 7%.", "en"),
    ],
)
def test_rates_in_a_row_are_no_ends_of_each_other(letter, language):
    assert _sized(letter, language) == set()


@pytest.mark.parametrize(
    ("letter", "language", "change"),
    [
        ("Het aandeel steeg met 4%, van 3% naar 7%.", "nl", ("4%", "7%", "3%")),
        ("Het aandeel was 3% en werd 7%, een stijging van 4%.", "nl", ("4%", "7%", "3%")),
        ("The share rose by 4%, from 3% to 7%.", "en", ("4%", "7%", "3%")),
    ],
)
def test_ends_that_words_lead_to_are_ends(letter, language, change):
    assert change in _sized(letter, language)
