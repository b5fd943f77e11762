"""Shares that the sentence behind a part and its whole gives."""

import pytest

from checker.claims.hypotheses.pointed_shares import pointed_shares
from tests.claims.meant import terms


def shares(letter, language):
    """Return the share, the whole and the part of each."""
    return [
        tuple(term.mention.text for term in one.terms) for one in pointed_shares(terms(letter, language)[1])
    ]


@pytest.mark.parametrize(
    ("language", "letter", "expected"),
    [
        ("nl", "Van de 80 leden stemden er 24 tegen. Dat is 40%.", ("40%", "80", "24")),
        ("nl", "Van de 80 leden stemden er 24 tegen. Dat is 40% van het totaal.", ("40%", "80", "24")),
        ("en", "Of the 80 shops, 24 closed. That is 40%.", ("40%", "80", "24")),
        ("en", "Of the 80 shops, 24 closed. This amounts to 40% of the shops.", ("40%", "80", "24")),
    ],
)
def test_a_share_that_points_back_is_of_the_sentence_before(language, letter, expected):
    assert shares(letter, language) == [expected]


@pytest.mark.parametrize(
    ("language", "letter"),
    [
        ("nl", "Van de 80 leden stemden er 24 tegen. Dat is 5% meer dan in 2020."),
        ("nl", "Van de 80 leden stemden er 24 tegen. Dat is 4% van alle leden van de bond."),
        ("nl", "Van de 80 leden stemden er 24 tegen en 9 blanco. Dat is 11%."),
        ("en", "Of the 80 shops, 24 closed. The share was 40% in 2019."),
        ("en", "Of the 80 shops in 12 towns many closed. That is 40%."),
        ("en", "We visited 80 shops and 24 farms. That is 40%."),
    ],
)
def test_a_share_of_something_else_is_not_paired(language, letter):
    assert shares(letter, language) == []
