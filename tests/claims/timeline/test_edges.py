"""Beginnings and ends of years over New Year."""

import pytest

from tests.claims.said import speaks

RULE = "session-year-mismatch"


@pytest.mark.parametrize(
    ("language", "sentence", "right", "wrong"),
    [
        ("nl", "Het schooljaar 2022-2023 begon op {}.", "5 september 2022", "5 september 2023"),
        (
            "nl",
            "In studiejaar 2021/22 was het druk. Aan het einde van dat studiejaar, in {}, niet.",
            "mei 2022",
            "mei 2023",
        ),
        ("en", "The academic year 2020/21 ended in {}.", "July 2021", "July 2020"),
        (
            "en",
            "In the school year 2020/21 it grew. When that school year ended in {}, it fell.",
            "July 2021",
            "July 2022",
        ),
    ],
)
def test_it_speaks_of_an_edge_in_the_other_year(language: str, sentence: str, right: str, wrong: str) -> None:
    assert not speaks(RULE, sentence.format(right), language)
    assert speaks(RULE, sentence.format(wrong), language)


def test_what_else_ended_in_such_a_year_has_no_edge() -> None:
    assert not speaks(RULE, "In the academic year 2022/23 it grew. The scheme ended in July 2022.", "en")
