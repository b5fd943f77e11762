"""Days, months and years that are counted on or back from one told before."""

import pytest

from tests.claims.said import speaks

RULES = ("relative-date-mismatch", "elapsed-mismatch")


@pytest.mark.parametrize(
    ("language", "sentence", "right", "wrong"),
    [
        (
            "nl",
            "Op 3 mei 2024 viel de stroom uit. De dag erna, op {}, was het hersteld.",
            "4 mei 2024",
            "6 mei 2024",
        ),
        ("nl", "Op 30 april viel de stroom uit. De volgende dag, {}, was het hersteld.", "1 mei", "2 mei"),
        ("nl", "In 2011 kwam er een brug. Het jaar daarop, in {}, was die te smal.", "2012", "2013"),
        (
            "en",
            "The dam broke on 3 May 2024. The day before, on {}, it had been seen.",
            "2 May 2024",
            "1 May 2024",
        ),
        ("en", "The dam broke on 3 May. Two days later, on {}, it was closed.", "5 May", "6 May"),
        (
            "en",
            "The dam broke on 3 May 2024. Two days earlier, on {}, it was seen.",
            "1 May 2024",
            "30 April 2024",
        ),
        (
            "en",
            "The dam broke in May 2024. The following month, in {}, it was closed.",
            "June 2024",
            "July 2024",
        ),
        ("en", "The dam broke on 28 February. The next day, {}, it was closed.", "1 March", "2 March"),
    ],
)
def test_it_speaks_where_it_is_not_that_far(language: str, sentence: str, right: str, wrong: str) -> None:
    assert not any(speaks(rule, sentence.format(right), language) for rule in RULES)
    assert any(speaks(rule, sentence.format(wrong), language) for rule in RULES)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("nl", "Op 3 en 5 mei 2024 viel de stroom uit. De dag erna, op 9 mei 2024, was het hersteld."),
        ("nl", "Ik ontving uw brief van 3 mei 2024. De dag erna, op 9 mei 2024, belde u."),
        ("en", "The dam broke on 3 May 2024. The next working day, 7 May 2024, it was closed."),
        ("en", "The dam broke on 3 May 2024. Many came to see it. The next day, 9 May 2024, it was closed."),
        ("en", "The dam broke on Friday 3 May 2024. Two working days later, on 7 May 2024, it was closed."),
        (
            "nl",
            "Op 3 mei viel de stroom uit. De dag erna kwam hulp; twee dagen later, op 6 mei, was het over.",
        ),
        (
            "en",
            "The dam broke on 3 May. Help came the next morning. Two days later, on 6 May, it was closed.",
        ),
        ("en", "The dam broke on 3 May. A week later it was closed. Two days later, on 12 May, it was open."),
        ("en", "The dam broke on 3 May. Work began the following week and, a day later, on 9 May, stopped."),
        ("en", "The dam broke on 3 May 2024. The following week, on 10 May 2024, it was closed."),
        ("en", "The dam broke in 2019/20. The following year, in 2024, it was closed."),
    ],
)
def test_it_is_silent_where_another_day_may_be_meant(language: str, sentence: str) -> None:
    assert not any(speaks(rule, sentence, language) for rule in RULES)


def test_a_step_behind_one_without_a_day_counts_from_that():
    said = "The dam broke on 3 May 2024. It was seen the next morning and, two days later, on 6 May, closed."
    assert not any(speaks(rule, said, "en") for rule in RULES)
