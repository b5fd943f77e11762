"""Which figure of the text is told by which cell of a table?"""

import pytest

from tests.claims.letters import of_kind, roles, understood

TABLE = """

| | wijze | 2024 | 2025 |
| --- | --- | --- | --- |
| Eigen berekeningswijze | %-bbp, excl. steun | 1,56% | 1,79% |
| | %-bbp, incl. steun | 1,80% | 2,19% |
| NAVO berekeningswijze | %-bbp, incl. steun | 2,06% | 2,59% |
"""


@pytest.mark.parametrize(
    ("sentence", "cell"),
    [
        ("Volgens de eigen berekeningswijze was dat in 2025 1,79% van het bbp exclusief steun.", "1,79%"),
        ("Volgens de eigen berekeningswijze was dat in 2024 1,8% van het bbp inclusief steun.", "1,80%"),
        ("Volgens de NAVO-berekeningswijze was dat in 2025 2,59% van het bbp inclusief steun.", "2,59%"),
    ],
)
def test_a_figure_with_the_words_and_year_of_a_cell_is_that_cells(sentence: str, cell: str) -> None:
    claims = of_kind(understood(sentence + TABLE), "cell_pair")
    assert [(roles(claim)["cell"], claim.doubt) for claim in claims] == [([cell], None)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Dat was in 2025 1,79% van het bbp exclusief steun.",
        "Volgens de eigen berekeningswijze was dat in 2025 1,79% van het bbp.",
        "Volgens de NAVO-berekeningswijze was dat in 2025 1,79% van het bbp exclusief steun.",
        "Volgens de eigen berekeningswijze was dat in 2025 minimaal 1,79% van het bbp exclusief steun.",
        "Volgens de eigen berekeningswijze steeg dat in 2025 naar 1,79% van het bbp exclusief steun.",
        "Volgens de eigen berekeningswijze was dat in 2025 € 1,79 miljard exclusief steun aan het bbp.",
        "Was dat volgens de eigen berekeningswijze in 2025 1,79% van het bbp exclusief steun?",
    ],
)
def test_a_figure_that_is_not_bound_to_one_row_has_no_cell(sentence: str) -> None:
    assert of_kind(understood(sentence + TABLE), "cell_pair") == []


@pytest.mark.parametrize(
    ("sentence", "reason"),
    [
        (
            "Volgens de eigen berekeningswijze is dat 1,79% van het bbp exclusief steun.",
            "which column of the table?",
        ),
        (
            "Volgens de eigen berekeningswijze was dat in 2025 in Estland 3,79% van het bbp exclusief steun.",
            "the sentence names something that the table does not",
        ),
    ],
)
def test_what_the_table_does_not_tell_is_in_doubt(sentence: str, reason: str) -> None:
    assert [claim.doubt for claim in of_kind(understood(sentence + TABLE), "cell_pair")] == [reason]


def test_a_sentence_above_a_table_is_no_caption() -> None:
    table = "\n\n| | 2024 | 2025 |\n| --- | --- | --- |\n| Defensie-uitgaven (% bbp) | 1,5% | 1,7% |\n"
    sentence = "De defensie-uitgaven van de Europese bondgenoten waren in 2025 1,9% van het bbp."
    assert [claim.doubt for claim in of_kind(understood(sentence + table), "cell_pair")] == [
        "the sentence names something that the table does not"
    ]


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("Zwolle meldde 3.184 bezoeken.", [("3.184", "3.814")]),  # two digits swapped
        ("Zwolle meldde 3.814 bezoeken.", [("3.814", "3.814")]),
        ("Zwolle meldde eerder 2.950 bezoeken.", []),  # of another year
        ("Zwolle meldde 1.207 bezoeken.", [("1.207", "3.814")]),  # of another row
        ("Zwolle meldde 3.184 klachten.", []),  # another column
        ("Daar waren 3.184 bezoeken.", []),
    ],
)
def test_a_figure_that_names_row_and_column_is_the_cells_if_it_is_a_slip_of_it_or_another_cell(
    sentence: str, found: list[tuple[str, str]]
) -> None:
    table = "\n\n| Plaats | Bezoeken |\n| --- | --- |\n| Zwolle | 3.814 |\n| Almelo | 1.207 |\n"
    claims = of_kind(understood(sentence + table), "cell_pair")
    assert [(roles(claim)["text"][0], roles(claim)["cell"][0]) for claim in claims] == found


def test_a_cell_is_read_in_what_its_table_counts_in():
    letter = (
        "Ede ontving in 2024 een bijdrage van € 3.251.000.\n\n| Gemeente | 2023 | 2024 |\n|---|---|---|\n"
    )
    letter += "| Ede | 2.980 | 3.215 |\n| Barneveld | 1.870 | 1.902 |\n\nBedragen x € 1.000\n"
    found = of_kind(understood(letter), "cell_pair")
    assert [roles(claim) for claim in found] == [{"text": ["€ 3.251.000"], "cell": ["3.215"]}]


def test_another_amount_of_the_same_row_and_year_is_not_the_cells():
    letter = (
        "Ede ontving in 2024 een subsidie van € 1.400.000.\n\n| Gemeente | 2023 | 2024 |\n|---|---|---|\n"
    )
    letter += "| Ede | 2.980 | 3.215 |\n| Barneveld | 1.870 | 1.902 |\n\nBedragen x € 1.000\n"
    assert of_kind(understood(letter), "cell_pair") == []
