"""Which total of the text is that of which column of a table?"""

import pytest

from tests.claims.letters import of_kind, roles, understood

ROWS = """
| Gemeente | Bijdrage |
|---|---|
| Ede | 12.350 |
| Barneveld | 9.870 |
| Wageningen | 22.180 |
"""
CAPTION = "Tabel 2. Verdeling over gemeenten (bedragen x € 1.000)\n"


def parts(letter: str) -> list[tuple[str, int]]:
    """Return the totals that are said, and of how many figures."""
    found = of_kind(understood(letter), "table_total")
    return [(roles(claim)["total"][0], len(roles(claim)["part"])) for claim in found]


@pytest.mark.parametrize("amount", ["€ 44,4 miljoen", "€ 47,4 miljoen"])
def test_a_sentence_that_points_to_a_table_gives_its_total_perhaps_with_a_slip(amount: str) -> None:
    letter = f"In totaal is {amount} beschikbaar (tabel 2).\n\nDat is genoeg.\n\n{CAPTION}{ROWS}"
    assert parts(letter) == [(amount, 3)]


def test_a_caption_that_names_a_total_means_its_table():
    caption = "Tabel 2. Verdeling van de bijdrage van in totaal € 45,7 miljoen (bedragen x € 1.000)\n"
    assert parts(caption + ROWS) == [("€ 45,7 miljoen", 3)]


@pytest.mark.parametrize(
    "sentence",
    [
        "In totaal is € 52,0 miljoen beschikbaar (tabel 2).",
        "Er is € 44,4 miljoen beschikbaar (tabel 2).",
        "In totaal is ten minste € 44,4 miljoen beschikbaar (tabel 2).",
        "In totaal is € 44,4 miljoen van € 60 miljoen beschikbaar (tabel 2).",
        "In totaal is € 47,4 miljoen beschikbaar (tabel 3).",
    ],
)
def test_another_amount_a_bound_or_another_table_is_none(sentence: str) -> None:
    assert parts(f"{sentence}\n\nDat is genoeg.\n\n{CAPTION}{ROWS}") == []


def test_the_row_that_is_called_the_total_is_what_the_sentence_gives():
    letter = "De totale kosten bedragen € 1.985.000.\n\n| Onderdeel | Kosten (x € 1.000) |\n|---|---|\n"
    letter += "| Personeel | 1.240 |\n| Materieel | 655 |\n| Totaal | 1.895 |\n"
    found = of_kind(understood(letter), "cell_pair")
    assert [roles(claim) for claim in found] == [{"text": ["€ 1.985.000"], "cell": ["1.895"]}]
