"""Shares that words say are what two counts make."""

import pytest

from checker.claims.hypotheses.parts.told_shares import told_shares
from tests.claims.meant import terms


def found(letter, language):
    """Return the share, the whole and the part of each."""
    some = terms(letter, language)[1]
    return [tuple(term.mention.text for term in one.terms) for one in told_shares(some)]


@pytest.mark.parametrize(
    ("language", "letter", "expected"),
    [
        ("nl", "Van de 80 molens draaien er 20. Dat is 35 procent.", ("35 procent", "80", "20")),
        (
            "nl",
            "Wij zagen 80 molens. Bij 20 daarvan was het dak lek; dat komt neer op 35%.",
            ("35%", "80", "20"),
        ),
        ("nl", "Van de 80 molens draaien er 20, oftewel 35%.", ("35%", "80", "20")),
        ("nl", "Van de 80 brieven kwamen er 20 terug. De respons bedraagt daarmee 35%.", ("35%", "80", "20")),
        ("nl", "Er zijn 80 molens. In 20 molens wonen mensen (35% van het totaal).", ("35%", "80", "20")),
        (
            "en",
            "Of the 80 mills, 20 are open. In other words, 35 percent are open.",
            ("35 percent", "80", "20"),
        ),
        (
            "en",
            "We wrote to 80 millers and received 20 letters, a response rate of 35 percent.",
            ("35 percent", "80", "20"),
        ),
        (
            "en",
            "We saw 80 mills. Of these, 20 stand still, which means that 35 percent do.",
            ("35 percent", "80", "20"),
        ),
    ],
)
def test_a_share_told_once_more_is_of_the_counts_before_it(language, letter, expected):
    assert found(letter, language) == [expected]


@pytest.mark.parametrize(
    ("language", "letter"),
    [
        ("nl", "Van de 80 molens draaien er 20. Dat is 35 procent meer dan vorig jaar."),
        ("nl", "Van de 80 molens draaien er 20. Dat betekent dat 75 procent stilstaat."),
        ("nl", "Van de 80 molens draaien er 20. Daarmee is 35% van het budget gemoeid."),
        ("nl", "Van de 80 molens draaien er 20. Daarmee komt het landelijke percentage op 35%."),
        ("nl", "Van de 80 molens draaien er 20. In Zeeland draait 35%."),
        ("en", "Of the 80 mills, 20 are open. That was 35 percent in 2018."),
        ("en", "Of the 80 mills, 20 are open. Thus visits grew by 35 percent."),
        ("en", "Of the 80 mills, 20 are open, so the target of 35 percent was missed."),
        ("en", "Of the 80 mills, 20 are open, 35 percent of them on Sundays."),
    ],
)
def test_a_share_of_something_else_is_not_of_them(language, letter):
    assert found(letter, language) == []
