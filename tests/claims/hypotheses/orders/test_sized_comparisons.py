"""By how much is one figure told to be more than another?"""

import pytest

from checker.claims.hypotheses.orders.sized_comparisons import sized_comparisons
from tests.claims.meant import terms


def told(letter: str, language: str) -> list[tuple[str, ...]]:
    """Return each: how much, which way, what is more or less, and than what."""
    found = sized_comparisons(terms(letter, language)[1])
    return [
        (size.by.mention.text, size.way, to.mention.text, start.mention.text) for size, to, start in found
    ]


@pytest.mark.parametrize(
    ("letter", "language", "found"),
    [
        ("Er kwamen 412 brieven, 12 meer dan de 400 van 2019.", "nl", ("12", "up", "412", "400")),
        ("They held 24 hearings, six fewer than the 30 held in 2019.", "en", ("six", "down", "24", "30")),
        (
            "Last year 620 grants were made. That is 70 more than in 2021, when there were 550.",
            "en",
            ("70", "up", "620", "550"),
        ),
    ],
)
def test_more_than_a_figure(letter, language, found):
    assert told(letter, language) == [found]


@pytest.mark.parametrize(
    ("letter", "language"),
    [
        ("Er kwamen 412 brieven, 12 meer dan verwacht; in 2019 waren het er 400.", "nl"),
        ("It has 30 staff, 4 more than the 20 in training and the 6 on leave.", "en"),
        ("Of 60 towns, 30 have 4 more than the 20 boats.", "en"),
    ],
)
def test_more_than_something_else(letter, language):
    assert told(letter, language) == []
