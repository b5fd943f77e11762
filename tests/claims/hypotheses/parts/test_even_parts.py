"""Which amount is divided evenly over years, and how much is told for each?"""

import pytest

from checker.claims.hypotheses.parts.even_parts import even_parts
from tests.claims.meant import terms


def told(letter: str, language: str) -> list[tuple[str, str, str, str]]:
    """Return each: the amount, the years as written, how many, what each gets."""
    return [
        (one.total.mention.text, one.years.text, str(one.years.value.value), one.each.mention.text)
        for one in even_parts(terms(letter, language)[1])
    ]


@pytest.mark.parametrize(
    ("letter", "language", "found"),
    [
        (
            "Er is € 60, gelijk verdeeld over 2021, 2022 en 2023. Per jaar is dat dus € 20.",
            "nl",
            ("€ 60", "2021, 2022 en 2023", "3", "€ 20"),
        ),
        (
            "De € 60 wordt evenredig verdeeld over 2021 tot en met 2024. Jaarlijks gaat het om € 15.",
            "nl",
            ("€ 60", "2021 tot en met 2024", "4", "€ 15"),
        ),
        (
            "The $60 is spread evenly over 2021, 2022 and 2023. Towns can thus spend $20 a year.",
            "en",
            ("$60", "over 2021, 2022 and 2023", "3", "$20"),
        ),
        (
            "The $60 is divided equally between 2021 and 2022, or $30 annually.",
            "en",
            ("$60", "between 2021 and 2022", "2", "$30"),
        ),
    ],
)
def test_each_year_gets_as_much(letter, language, found):
    assert told(letter, language) == [found]


@pytest.mark.parametrize(
    ("letter", "language"),
    [
        ("Er is € 60, verdeeld over 2021, 2022 en 2023. Per jaar is dat dus € 20.", "nl"),
        ("Er is € 60, gelijk verdeeld over 2021 en 2022. Jaarlijks krijgt Gent € 20.", "nl"),
        ("The $60 is spread evenly over 2021 and 2022. In 2021 the town thus spent $20.", "en"),
        ("The $60 is spread evenly over five towns. They can thus spend $20 a year.", "en"),
    ],
)
def test_not_each_year_or_not_as_much(letter, language):
    assert told(letter, language) == []
