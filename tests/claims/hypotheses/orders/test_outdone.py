"""Figures that are more than what is called the highest."""

import pytest

from checker.claims.hypotheses.orders.outdone import outdone
from tests.claims.meant import ordered


@pytest.mark.parametrize(
    ("language", "letter", "expected"),
    [
        (
            "en",
            "The highest fine was in Leeds: £4,200. In York a fine of £4,800 was paid.",
            [("£4,200", "£4,800")],
        ),
        ("nl", "De laagste opkomst was in Ede met 41%. In Urk was de opkomst 39%.", [("39%", "41%")]),
    ],
)
def test_the_figure_of_another_name_is_held_against_the_highest(language, letter, expected):
    assert ordered(outdone, letter, language) == expected


@pytest.mark.parametrize(
    ("language", "letter"),
    [
        ("en", "The highest fine was in Leeds: £4,200. In York £4,800 was spent on repairs."),
        ("en", "The highest fine was in Leeds: £4,200. In York the suspended fine was £4,800."),
        ("en", "In the north the highest fine was in Leeds: £4,200. In York a fine of £4,800 was paid."),
        ("nl", "De laagste opkomst was in Ede met 41%. In totaal was de opkomst 39%."),
        ("nl", "De laagste opkomst was in Ede met 41%. In 2019 was de opkomst in Urk 39%."),
    ],
)
def test_another_thing_part_time_or_the_whole_does_not_outdo_it(language, letter):
    assert ordered(outdone, letter, language) == []
