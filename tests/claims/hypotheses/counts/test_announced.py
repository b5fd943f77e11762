"""Which list a number announces, and what is told of it."""

import pytest

from checker.claims import Scorecard, hypotheses
from tests.claims.listed import counted
from tests.claims.said import speaks


def announced(letter, card):
    found = counted(letter)
    return [
        (one.traits["low"], one.traits["high"]) for one in hypotheses.announced_counts(found, {"count": card})
    ]


LETTER = "Er zijn twee dorpen (Ede en Epe): rust, orde en ruimte."


@pytest.mark.parametrize(
    ("points", "expected"),
    [
        ({"in brackets": 20}, [("2", "2")]),
        ({"behind a colon": 20}, [("3", "3")]),
        ({}, [("2", "3")]),  # either is as likely
        ({"two": -40}, []),
    ],
)
def test_the_likeliest_list_is_meant(points, expected):
    assert announced(LETTER, Scorecard(0, points)) == expected


def test_without_points_nothing_is_thought_of():
    assert list(hypotheses.announced_counts(counted(LETTER), {})) == []


@pytest.mark.parametrize("number", ["twee", "drie", "vier", "vijf", "zes"])
@pytest.mark.parametrize("items", [2, 3, 4, 5, 6])
def test_of_a_numbered_list_any_other_number_is_told(number, items):
    said = " ".join(f"({at}) een besluit," for at in range(1, items)) + f" en ({items}) een fonds."
    told = ["twee", "drie", "vier", "vijf", "zes"].index(number) + 2
    letter = f"Er zijn {number} maatregelen: {said}"
    assert speaks("count-mismatch", letter, "nl") == (told != items)
