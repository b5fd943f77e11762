"""Percentages beside two counts that are told of something else."""

import pytest

from checker.claims.hypotheses.parts.other_shares import is_of_other
from tests.claims.meant import terms


def is_other(letter, language):
    """Return whether the last figure of a letter is of something else than its first two."""
    some = terms(letter, language)[1]
    whole, part = some[:2]
    return is_of_other(next(term for term in reversed(some) if term.measure == "%"), whole, part)


@pytest.mark.parametrize(
    ("language", "letter"),
    [
        ("nl", "Van de 80 molens draaien er 20. Daarmee is het doel van 35% gehaald."),
        ("nl", "Van de 80 molens draaien er 20. Dat was vorig jaar nog 35%."),
        ("nl", "Van de 80 molens draaien er 20 (in Zeeland 35%)."),
        ("nl", "Van de 80 molens draaien er 20. In de dorpen is dat aandeel 35%."),
        ("nl", "Van de 80 molens draaien er 20. Dat is 35% van het bedrag."),
        ("en", "Of the 80 mills, 20 are open, well above the 15 percent we had hoped for."),
        ("en", "Of the 80 mills, 20 are open (compared with 15 percent a year earlier)."),
        ("en", "Of the 80 mills, 20 are open. That is 15 percent of the regional total."),
        ("en", "Of the 80 mills, 20 are open (15 percent in the north)."),
        ("nl", "Van de 80 molens draaien er 20, waarvan 35% op zondag."),
        ("nl", "Van de 80 molens draaien er 20; in de dorpen is dat 35%."),
        ("en", "Of the 80 mills, 20 are open and drew 35 percent of their visitors."),
    ],
)
def test_words_tell_it_of_something_else(language, letter):
    assert is_other(letter, language)


@pytest.mark.parametrize(
    ("language", "letter"),
    [
        ("nl", "Van de 80 molens draaien er 20 (25%)."),
        ("nl", "In 2024 draaiden van de 80 molens er 20, dus 25%."),
        ("nl", "Er zijn 80 molens. Het plan om te draaien hebben er 20, dat is 25% van het totaal."),
        ("en", "Of the 80 mills, 20 are open. In other words, 25 percent are open."),
    ],
)
def test_or_of_the_counts(language, letter):
    assert not is_other(letter, language)
