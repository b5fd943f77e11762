"""Which lines of text are the rows of a table of one column?"""

import pytest

from tests.claims.letters import of_kind, roles, understood


def totals(letter: str) -> list[tuple[str, list[str]]]:
    found = of_kind(understood(letter), "table_total")
    return [(roles(claim)["total"][0], roles(claim)["part"]) for claim in found]


def test_lines_that_end_in_a_figure_are_rows_if_one_is_their_total():
    letter = "Wegen 12.350\nBruggen 9.870\nSluizen 4.120\nTotaal 26.340\n"
    assert totals(letter) == [("26.340", ["12.350", "9.870", "4.120"])]


def test_items_of_a_list_are_such_lines_too():
    letter = (
        "De verdeling is:\n\n- Wegen: € 2,3 miljoen\n- Bruggen: € 16,9 miljoen\n- Totaal: € 19,2 miljoen\n"
    )
    assert totals(letter) == [("€ 19,2 miljoen", ["€ 2,3 miljoen", "€ 16,9 miljoen"])]


@pytest.mark.parametrize(
    "letter",
    [
        "Wegen 12.350\nBruggen 9.870\nSluizen 4.120\n",
        "Wegen 12.350\nBruggen worden later gebouwd.\nTotaal 26.340\n",
        "Wegen 12.350\nBruggen 9.870 van de 10.000\nTotaal 26.340\n",
        "Wegen 12.350 in 2023\nBruggen 9.870 in 2024\nTotaal 26.340 in 2025\n",
    ],
)
def test_lines_without_a_total_or_that_end_otherwise_are_no_table(letter: str) -> None:
    assert totals(letter) == []
