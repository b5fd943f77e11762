"""Where does an amount change in two steps?"""

import pytest

from checker.claims.hypotheses.changes.steps import steps
from tests.claims.meant import terms


def told(letter: str, language: str) -> list[tuple[str, str, str]]:
    """Return each: what it came to, its figures, its formula."""
    return [
        (one.end.mention.text, " ".join(term.mention.text for term in one.terms), one.formula)
        for one in steps(terms(letter, language)[1])
    ]


@pytest.mark.parametrize(
    ("letter", "language", "found"),
    [
        (
            "De bijdrage was € 40. Zij werd met 5% en daarna met € 2 verhoogd, tot € 44.",
            "nl",
            ("€ 44", "€ 40 € 40 5% € 2", "((#)+(#)*#)+#"),
        ),
        (
            "The fee was $40. It was cut by $4 in 2020 and by a further $6 in 2021, and so came to $30.",
            "en",
            ("$30", "$40 $4 $6", "((#)-#)-#"),
        ),
    ],
)
def test_both_steps_and_what_they_come_to(letter, language, found):
    assert told(letter, language) == [found]


@pytest.mark.parametrize(
    ("letter", "language"),
    [
        ("De bijdrage was € 40. Zij werd met 5% verhoogd en met € 2 verlaagd, tot € 40.", "nl"),
        ("De bijdrage was € 40. De huur werd met 5% en daarna met € 2 verhoogd, tot € 44.", "nl"),
        ("The fee was $40. It rose by 5% in 2020 and by a further $2 in 2021. Rent is $44.", "en"),
    ],
)
def test_other_steps(letter, language):
    assert told(letter, language) == []
