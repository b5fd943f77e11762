"""Which cell does a sentence name by the heads of its row and its column, where all rows are years?"""

import pytest

from tests.claims.letters import of_kind, roles, understood

DUTCH = """| Jaar | Ingediend | Gegrond |
| --- | ---: | ---: |
| 2019 | 4.318 | 1.046 |
| 2020 | 3.975 | 1.127 |
| 2021 | 4.162 | 1.283 |

"""
ENGLISH = """| Year | Lodged | Upheld |
| --- | ---: | ---: |
| 2019 | 4,318 | 1,046 |
| 2020 | 3,975 | 1,127 |
| 2021 | 4,162 | 1,283 |

"""


@pytest.mark.parametrize(
    ("language", "sentence", "cell"),
    [
        ("nl", "In 2021 ging het opnieuw om 4.612 ingediende bezwaren.", "4.162"),
        ("nl", "In 2020 zijn 3.957 bezwaren ingediend.", "3.975"),
        ("nl", "In 2020 zijn 3.975 bezwaren ingediend.", "3.975"),
        ("nl", "In 2021 waren er 1.238 gegronde bezwaren.", "1.283"),
        ("en", "In 2021, 4,612 objections were lodged.", "4,162"),
        ("en", "A total of 1,217 objections were upheld in 2020.", "1,127"),
    ],
)
def test_the_year_and_the_column_name_the_cell(language: str, sentence: str, cell: str) -> None:
    table = DUTCH if language == "nl" else ENGLISH
    [claim] = of_kind(understood(table + sentence + "\n", language), "cell_pair")
    assert roles(claim)["cell"] == [cell]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("nl", "In 2022 ging het om 4.612 ingediende bezwaren."),  # no such row
        ("nl", "In 2021 ging het om 2.710 ingediende bezwaren."),  # nothing like it in the table
        ("nl", "In 2021 ging het om 4.612 betaalde boetes."),  # no such column
        ("nl", "In 2021 steeg het aantal ingediende bezwaren naar 4.612."),
        ("nl", "In 2021 zijn in Arnhem 4.612 bezwaren ingediend."),
        ("en", "In 2021, 4,612 objections were withdrawn."),
        ("en", "About 4,612 objections were lodged in 2021."),
    ],
)
def test_another_year_column_or_place_has_no_cell(language: str, sentence: str) -> None:
    table = DUTCH if language == "nl" else ENGLISH
    assert of_kind(understood(table + sentence + "\n", language), "cell_pair") == []
