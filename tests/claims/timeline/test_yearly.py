"""Editions of what is held every year."""

import pytest

from tests.claims.said import speaks

RULE = "relative-date-mismatch"


@pytest.mark.parametrize(
    ("language", "sentence", "right", "wrong"),
    [
        ("nl", "De beurs is elk jaar. De vijfde beurs was in 2011, de achtste beurs in {}.", "2014", "2015"),
        (
            "en",
            "It is held every year. The third annual fair was in 2018; the sixth annual fair was in {}.",
            "2021",
            "2022",
        ),
    ],
)
def test_it_speaks_where_the_years_are_more_or_fewer(
    language: str, sentence: str, right: str, wrong: str
) -> None:
    assert not speaks(RULE, sentence.format(right), language)
    assert speaks(RULE, sentence.format(wrong), language)


@pytest.mark.parametrize(
    "sentence",
    [
        "The third annual fair was in 2018, the sixth annual fair in 2022.",
        "The fair is held every year. The third fair was in 2018, the sixth market in 2022.",
    ],
)
def test_a_year_may_have_been_skipped_and_another_thing_counts_anew(sentence: str) -> None:
    assert not speaks(RULE, sentence, "en")
