"""Which figure is said to be the mean of a column?"""

import pytest

from tests.claims.letters import of_kind, roles, understood

YEARS = """
| Year | Visits | Fines |
|---|---|---|
| 2017 | 620 | 31 |
| 2018 | 585 | 45 |
| 2019 | 655 | 29 |
"""
TEAMS = """
| Team | Cases |
|---|---|
| Leeds | 44 |
| York | 52 |
| Hull | 36 |
| Total | 132 |
"""


def means(letter: str) -> list[tuple[str, list[str]]]:
    """Return the means of a letter, and the figures of each."""
    found = [
        each
        for each in of_kind(understood(letter, "en"), "equation")
        if each.traits["formula"].endswith("/n")
    ]
    return [(roles(claim)["result"][0], roles(claim)["term"]) for claim in found]


@pytest.mark.parametrize(
    ("sentence", "mean"),
    [
        ("There were on average 640 visits a year over the three years.", "640"),
        ("Annual visits averaged 640.", "640"),
        ("Each year an average of 640 visits was made.", "640"),
    ],
)
def test_the_mean_of_years_is_that_of_the_column_that_is_named(sentence: str, mean: str) -> None:
    assert means(f"{YEARS}\n{sentence}") == [(mean, ["620", "585", "655"])]


def test_a_row_below_years_is_their_mean_in_each_column():
    assert means(f"{YEARS}| Average | 640 | 35 |\n") == [
        ("640", ["620", "585", "655"]),
        ("35", ["31", "45", "29"]),
    ]


def test_a_mean_of_what_the_rows_are_leaves_their_total_out():
    assert means(f"{TEAMS}\nEach team closed an average of 48 cases.") == [("48", ["44", "52", "36"])]


@pytest.mark.parametrize(
    "letter",
    [
        f"{TEAMS}| Average | 48 |\n",  # weighted by what?
        f"{TEAMS}\nThe average team in England closed 48 cases.",
        f"{TEAMS}\nThe average case took 48 hours.",
        f"{YEARS}\nOver the last five years the average was 610 visits a year.",
        f"{YEARS}\nIn 2018 there were on average 630 visits a year.",
        f"{YEARS}\nThere were on average 630 visits of inspectors a year.",
        f"{YEARS}\nThere were on average about 630 visits a year.",
        f"{YEARS}\nThere were on average 720 visits a year.",
    ],
)
def test_a_mean_of_something_else_is_none_of_the_column(letter: str) -> None:
    assert means(letter) == []
