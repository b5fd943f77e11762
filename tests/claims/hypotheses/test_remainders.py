"""Percentages that "the remaining 25%" closes."""

import pytest

from checker.claims.hypotheses.remainders import remainders
from tests.claims.meant import terms


def shares(letter, language):
    """Return the shares of each row."""
    return [tuple(term.mention.text for term in row) for row in remainders(terms(letter, language)[1])]


@pytest.mark.parametrize(
    ("language", "letter", "expected"),
    [
        ("nl", "Van het zand gaat 55% naar Ede. De overige 35% blijft hier.", ("55%", "35%")),
        ("nl", "Van het zand is 40% grof en 25% fijn; de resterende 45% is nat.", ("40%", "25%", "45%")),
        ("en", "Of the wood 50% is burnt and 20% sold. The remaining 40% rots.", ("50%", "20%", "40%")),
    ],
)
def test_what_is_left_makes_all_with_the_shares_before_it(language, letter, expected):
    assert shares(letter, language) == [expected]


@pytest.mark.parametrize(
    ("language", "letter"),
    [
        ("en", "Some 20% walk. Another 55% ride a bicycle. The remaining 25% drive."),
        ("en", "Of the 60% who replied, 45% were new; the remaining 55% were not."),
        ("en", "The price rose by 12%. The remaining 40% of the grant is paid in May."),
        ("nl", "Van de leden koos 70% voor uitstel en 60% voor subsidie. De overige 10% vindt beide goed."),
        ("nl", "Sinds 2019 is 30% van de dijk hoger. De resterende 50% volgt in 2024."),
    ],
)
def test_what_is_left_of_something_else_closes_no_row(language, letter):
    assert shares(letter, language) == []
