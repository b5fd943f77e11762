"""Places that ordinals give to what is won."""

import pytest

from checker.claims.hypotheses.orders.ranks import ranks
from tests.claims.meant import ordered


@pytest.mark.parametrize(
    ("language", "letter", "expected"),
    [
        ("nl", "Ajax werd eerste met 70 punten, PSV tweede met 74.", [("70", "74")]),
        ("nl", "Op de eerste plaats staat Epe met 41 punten, daarna Urk met 43.", [("41", "43")]),
        ("en", "First came Kent with 412 points, ahead of Essex with 430.", [("412", "430")]),
        ("en", "Kent ranked first with 70 votes, Essex second with 74.", [("70", "74")]),
    ],
)
def test_the_first_has_more_than_the_second(language, letter, expected):
    assert ordered(ranks, letter, language) == expected


@pytest.mark.parametrize(
    ("language", "letter"),
    [
        ("nl", "Ajax kreeg in de eerste ronde 70 punten en in de tweede ronde 74 punten."),
        ("nl", "De eerste werd met 70 stemmen aangenomen, de tweede met 74 stemmen."),
        ("nl", "Jansen werd eerste met 12 fouten, De Vries tweede met 14."),
        ("en", "The first motion passed with 70 votes, the second with 74."),
        ("en", "First came a vote with 70 votes in favour, then one with 74."),
        ("en", "Sweden ranked first with 4% out of work, Denmark second with 5%."),
    ],
)
def test_other_ordinals_and_costs_rank_nothing(language, letter):
    assert ordered(ranks, letter, language) == []
