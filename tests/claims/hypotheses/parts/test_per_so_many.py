"""Where is a number told once more as so many of a population?"""

import pytest

from checker.claims.hypotheses.parts.per_so_many import per_so_many
from tests.claims.meant import terms


def told(letter: str, language: str) -> list[tuple[str, str, str]]:
    """Return each: how many of each, the number itself, the population."""
    return [
        (one.rate.mention.text, one.count.mention.text, one.population.mention.text)
        for one in per_so_many(terms(letter, language)[1])
    ]


@pytest.mark.parametrize(
    ("letter", "language", "found"),
    [
        (
            "Gent telt 80.000 inwoners. Er waren 240 branden, ofwel 3 per 1.000 inwoners.",
            "nl",
            ("3", "240", "80.000"),
        ),
        (
            "Gent telt 80.000 inwoners. Er waren 240 branden (3 per 1.000 inwoners).",
            "nl",
            ("3", "240", "80.000"),
        ),
        (
            "There were 900 fires among a population of 1.8 million, a rate of 50 per 100,000.",
            "en",
            ("50", "900", "1.8 million"),
        ),
        (
            "The town has a population of 80,000. It saw 240 fires, or 3 per 1,000 residents.",
            "en",
            ("3", "240", "80,000"),
        ),
    ],
)
def test_so_many_of_each_thousand(letter, language, found):
    assert told(letter, language) == [found]


@pytest.mark.parametrize(
    ("letter", "language"),
    [
        (
            "Gent telt 80.000 inwoners. In het centrum waren er 240 branden, ofwel 30 per 1.000 inwoners.",
            "nl",
        ),
        ("Gent telt 80.000 inwoners. Er waren 240 branden. Het land telt er 3 per 1.000 inwoners.", "nl"),
        ("The town has 80,000 residents. It saw 240 fires, or 3 per 1,000 buildings.", "en"),
        (
            "The town has 80,000 residents and Kent 90,000 residents. It saw 240 fires, or 3 per 1,000 residents.",
            "en",
        ),
    ],
)
def test_so_many_of_something_else(letter, language):
    assert told(letter, language) == []
