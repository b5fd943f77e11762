"""Which row of a table does a sentence beside it call the highest of a column?"""

import pytest

from tests.claims.letters import of_kind, roles, understood

TABLE = """| Gemeente | Klachten |
| --- | ---: |
| Hoorn | 420 |
| Assen | 390 |
| Sneek | 455 |
| Totaal | 1.265 |

"""


@pytest.mark.parametrize(
    ("sentence", "larger", "smaller"),
    [
        ("Zoals u ziet, telt Hoorn het hoogste aantal klachten.", "420", "455"),
        ("De meeste klachten kwamen uit Sneek.", "455", "420"),
        ("De minste klachten kwamen uit Hoorn.", "390", "420"),
    ],
)
def test_the_highest_row_is_held_against_the_next(sentence: str, larger: str, smaller: str) -> None:
    [claim] = of_kind(understood(TABLE + sentence + "\n"), "ranking")
    assert roles(claim) == {"said-larger": [larger], "said-smaller": [smaller]}


@pytest.mark.parametrize(
    "sentence",
    [
        "In Hoorn gaan de meeste klachten over geluid.",
        "De meeste klachten in Hoorn gaan over lawaai.",
        "Hoorn heeft de meeste inwoners.",
        "Van de kleine gemeenten heeft Assen de meeste klachten.",
        "Hoorn heeft niet de meeste klachten.",
        "Hoorn had in mei de meeste klachten.",
        "Hoorn had de grootste stijging van het aantal klachten.",
        "Heeft Hoorn de meeste klachten?",
    ],
)
def test_what_is_said_of_a_part_or_of_another_thing_is_none(sentence: str) -> None:
    assert of_kind(understood(TABLE + sentence + "\n"), "ranking") == []
