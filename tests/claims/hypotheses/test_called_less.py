"""Figures that are held against one which its own comparative calls less or more."""

import pytest

from checker.claims.hypotheses.orders.comparisons import CALLED_LESS, comparisons
from tests.claims.meant import ordered


def called(letter, language):
    """Return the larger and the smaller figure, by the words."""

    def by_form(terms):
        return (one for one in comparisons(terms) if one.clue.way == CALLED_LESS)

    return ordered(by_form, letter, language)


@pytest.mark.parametrize(
    ("language", "letter", "expected"),
    [
        ("en", "It was 5% in Leeds, compared with a lower rate of 6% in York.", [("5%", "6%")]),
        ("en", "It was 5% in Leeds, against a higher 6% in York.", [("6%", "5%")]),
        ("nl", "In Ede was het 5%, tegenover een lager percentage van 6% in Epe.", [("5%", "6%")]),
    ],
)
def test_what_is_called_less_is_the_smaller(language, letter, expected):
    assert called(letter, language) == expected


@pytest.mark.parametrize(
    ("language", "letter"),
    [
        ("en", "It was 5% in Leeds and 7% in Hull, compared with a lower rate of 6% in York."),
        ("en", "It was 5% in Leeds, compared with fewer than 6% in York."),
        ("en", "It fell by 5% in Leeds, against a lower price of £6 in York."),
        ("nl", "In Ede was het 5%, tegenover een minder groot deel elders, waar 6% koos."),
    ],
)
def test_where_another_may_be_meant_nothing_is_held_against_it(language, letter):
    assert called(letter, language) == []
