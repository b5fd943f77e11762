"""Which change does a sentence point back to?"""

import pytest

from checker.claims.hypotheses.changes.pointed import pointed_sizes
from tests.claims.meant import terms


def told(letter: str, language: str) -> list[tuple[str, str, str]]:
    """Return each: its size, what it became, what it was."""
    return [
        (size.by.mention.text, to.mention.text, start.mention.text)
        for size, to, start in pointed_sizes(terms(letter, language)[1])
    ]


@pytest.mark.parametrize(
    ("letter", "language", "found"),
    [
        (
            "In 2019 waren er 600 boten. In 2020 waren dat er 540. Deze daling met 70 boten is klein.",
            "nl",
            ("70", "540", "600"),
        ),
        ("Het tal steeg van 20 in 2015 tot 50 in 2019. Dat is een verdubbeling.", "nl", None),
        (
            "Het aantal boten daalde van 60 naar 40. Dit komt neer op een halvering.",
            "nl",
            ("halvering", "40", "60"),
        ),
        (
            "Het aantal boten steeg van 20 naar 50. Het aantal is dus verdubbeld.",
            "nl",
            ("verdubbeld", "50", "20"),
        ),
        (
            "In 2019 there were 600 boats. A year later there were 540. That fall of 15 per cent was foreseen.",
            "en",
            ("15 per cent", "540", "600"),
        ),
        (
            "In 2019 there were 600 boats, in 2020 540. The fall of 70 was foreseen.",
            "en",
            ("70", "540", "600"),
        ),
        (
            "The number of boats rose from 20 to 50. That is a tripling in ten years.",
            "en",
            ("tripling", "50", "20"),
        ),
    ],
)
def test_this_fall_is_of_the_two_figures_before_it(letter, language, found):
    assert [one for one in told(letter, language) if one == found] == ([] if found is None else [found])


@pytest.mark.parametrize(
    ("letter", "language"),
    [
        ("In 2019 waren er 600 boten. In 2020 telde Gent 540 boten. Deze daling met 70 is klein.", "nl"),
        (
            "In 2019 waren er 600 boten. In 2020 waren dat er 540. De daling van 70 bij de veren is klein.",
            "nl",
        ),
        ("Er waren 600 boten. Er voeren 540 boten. Deze daling met 70 is klein.", "nl"),
        ("The number of boats rose from 20 to 50. That is a tripling for the islands.", "en"),
        (
            "In 2019 there were 600 boats. In 2020 there were 540. This fall of 5 per cent in rents is small.",
            "en",
        ),
        ("In 2019 there were 600 boats. In 2020 a boat cost $540. This fall of 5 per cent is small.", "en"),
        ("The number of boats rose from 20 to 50. That is no tripling.", "en"),
    ],
)
def test_a_change_of_something_else(letter, language):
    assert told(letter, language) == []
