"""Where is an amount told beside an end, and its percentage on its own?"""

import pytest

from checker.claims.hypotheses.changes.sizes_apart import sizes_apart
from tests.claims.meant import terms


def told(letter: str, language: str) -> list[tuple[str, str, str]]:
    """Return each: its amount, its percentage, what it became."""
    return [
        (one.difference.mention.text, one.percentage.mention.text, one.end.mention.text)
        for one in sizes_apart(terms(letter, language)[1])
    ]


@pytest.mark.parametrize(
    ("letter", "language", "found"),
    [
        (
            "Er zijn 168 boten, 42 minder dan een jaar eerder. Dat is een daling van 20%.",
            "nl",
            ("42", "20%", "168"),
        ),
        (
            "De duur is 45 dagen. Dat is 15 dagen korter dan in 2020, ofwel een verkorting met een kwart.",
            "nl",
            ("15 dagen", "een kwart", "45 dagen"),
        ),
        ("Er zijn 168 boten, 42 minder dan in mei (-20%).", "nl", ("42", "20%", "168")),
        (
            "There are 168 boats, 42 fewer than in 2020, a fall of 20 per cent.",
            "en",
            ("42", "20 per cent", "168"),
        ),
        (
            "There are 168 boats, 42 fewer than a year ago.\n\n- This is a fall of 20%.\n- It is cold.",
            "en",
            ("42", "20%", "168"),
        ),
    ],
)
def test_a_percentage_behind_its_amount(letter, language, found):
    assert told(letter, language) == [found]


@pytest.mark.parametrize(
    ("letter", "language"),
    [
        ("Er zijn 168 boten, 42 minder dan in 2020. Het aantal veren daalde met 20%.", "nl"),
        ("Er zijn 168 boten, 42 minder dan in 2020. Dat is een stijging van 20%.", "nl"),
        ("Costs are £96, £16 higher than in 2020. This is a rise of 17% of the budget.", "en"),
        ("There are 168 boats, 42 ferries fewer than in 2020. This is a fall of 20%.", "en"),
    ],
)
def test_a_percentage_of_something_else(letter, language):
    assert told(letter, language) == []
