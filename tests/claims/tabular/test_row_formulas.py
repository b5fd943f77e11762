"""Which row names the product that its only figure is?"""

import pytest

from tests.claims.letters import of_kind, roles, understood

_TABLE = "| Berekening | Aantal | Deel |\n|---|---|---|\n| Werkdagen | 255 | |\n| {} | {} | {} |\n"


def products(head: str, *figures: str) -> list[tuple[str, ...]]:
    found = of_kind(understood(_TABLE.format(head, *figures), "nl"), "equation")
    return [(roles(claim)["result"][0], *roles(claim)["term"]) for claim in found]


def test_a_product_in_brackets_makes_the_figure_of_its_row():
    assert products("Uren (255 x 7,2)", "1.836", "") == [("1.836", "255", "7,2")]


def test_a_figure_that_looks_like_a_year_is_one():
    assert products("Uren (255 x 7,2)", "1836", "") == [("1836", "255", "7,2")]


@pytest.mark.parametrize(
    ("head", "figures"),
    [
        ("Uren (255 x 7,2)", ("1.836", "12")),  # of which of the two?
        ("Uren 2025 (255 x 7,2)", ("1.836", "")),
        ("Leden (12 - 18 jaar)", ("1.836", "")),
        ("Uren (255 x 7,2) en verlof", ("1.836", "")),
        ("Uren (255 dagen)", ("1.836", "")),
        ("Platen (12 x 8)", ("40", "")),  # a size
    ],
)
def test_other_rows_do_not(head, figures):
    assert products(head, *figures) == []
