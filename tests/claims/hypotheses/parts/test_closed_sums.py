"""Sums that their sentence closes with the total."""

import pytest

from checker.claims.hypotheses.parts.closed_sums import closed_sums
from tests.claims.meant import terms


def sums(letter, language):
    """Return the total and the parts of each."""
    return [
        (one.total.mention.text, *(part.mention.text for part in one.parts))
        for one in closed_sums(terms(letter, language)[1])
    ]


@pytest.mark.parametrize(
    ("language", "letter", "expected"),
    [
        ("nl", "Er zijn 24 bruggen en 13 sluizen hersteld, samen 47 werken.", ("47", "24", "13")),
        ("nl", "In Ede staan 12 en in Epe 15 molens, in totaal dus 37 molens.", ("37", "12", "15")),
        ("en", "We saw 14 farms, 22 shops and 31 schools, 77 sites in all.", ("77", "14", "22", "31")),
        ("en", "The town has 14 halls and 22 pools, together 46 buildings.", ("46", "14", "22")),
    ],
)
def test_a_total_beside_together_closes_its_row(language, letter, expected):
    assert sums(letter, language) == [expected]


@pytest.mark.parametrize(
    ("language", "letter"),
    [
        ("nl", "Er zijn 24 bruggen en 13 sluizen hersteld, samen 60 sinds 2015."),
        ("nl", "In Ede zitten 34 leerlingen en in Epe 18 leerlingen, samen op 30 scholen."),
        ("nl", "Er zijn 24 bruggen, waaronder 13 vaste, in totaal 60 werken."),
        ("en", "We saw 14 farms and 22 shops; in all there are 77 sites."),
        ("en", "The fund paid 14 grants and 22 loans, while together they sought 50."),
        ("en", "Of the 40 guests, 30 came and 12 wrote, in all 42."),
        ("en", "There were 40 guests, 30 came and 10 wrote, in all 40."),
        ("en", "Some 40% walk and 30% ride, together 80%."),
    ],
)
def test_what_may_be_of_something_else_closes_none(language, letter):
    assert sums(letter, language) == []
