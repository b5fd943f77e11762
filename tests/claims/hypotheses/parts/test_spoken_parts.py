"""Shares in words of a counted whole, with their part."""

import pytest

from checker.claims.hypotheses.parts.spoken_parts import spoken_parts
from tests.claims.meant import terms


def parts(letter, language):
    """Return the share, the whole and the part of each."""
    return [
        tuple(term.mention.text for term in one.terms) for one in spoken_parts(terms(letter, language)[1])
    ]


@pytest.mark.parametrize(
    ("language", "letter", "expected"),
    [
        ("nl", "Twee derde van de 90 scholen (50) doet mee.", ("Twee derde", "90", "50")),
        ("nl", "Een kwart van de 80 leden, namelijk 30, stemde tegen.", ("Een kwart", "80", "30")),
        ("nl", "Een kwart van de 80 leden, te weten 30, stemde tegen.", ("Een kwart", "80", "30")),
        ("nl", "Een kwart van de 80 leden, in totaal 30, stemde tegen.", ("Een kwart", "80", "30")),
        ("en", "Half of the 46 lifts, 21 in all, are new.", ("Half", "46", "21")),
        ("nl", "Van de 90 scholen deed een derde (45) mee.", ("een derde", "90", "45")),
        ("en", "A third of the 90 schools (45) take part.", ("A third", "90", "45")),
        ("en", "Of the 90 schools, a third (45) took part.", ("a third", "90", "45")),
    ],
)
def test_a_part_beside_its_whole_is_that_share(language, letter, expected):
    assert parts(letter, language) == [expected]


@pytest.mark.parametrize(
    ("language", "letter"),
    [
        ("nl", "De helft van de 60 leden, 35 jaar of ouder, stemde voor."),
        ("nl", "Een derde van de 90 scholen (45 locaties) doet mee."),
        ("en", "A third of the 90 schools (12 of them new) closed."),
        ("en", "Two thirds of the 90 schools, in 12 towns, closed."),
        ("en", "A third of the schools left; of the 90 others (12) ..."),
    ],
)
def test_a_figure_of_something_else_is_no_part(language, letter):
    assert parts(letter, language) == []
