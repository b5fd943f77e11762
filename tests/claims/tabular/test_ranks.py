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


AGES = """Table 2: Injuries among women by age

| Age group | Injuries | Rate |
| --- | --- | --- |
| 15 to 24 | 310 | 41.2 |
| 25-34 | 420 | 38.6 |
| 35 to 44 | 395 | 47.9 |
| 45 and over | 118 | 12.4 |

"""


@pytest.mark.parametrize(
    ("sentence", "pairs"),
    [
        ("The highest rate among women was in those aged 15 to 24.", [("41.2", "47.9")]),
        ("Those aged 25 to 34 had the highest rate.", [("38.6", "47.9")]),
        (
            "The highest rate was in those aged 35-44; the lowest rate was in those aged 15-24.",
            [("47.9", "41.2"), ("12.4", "41.2")],
        ),
    ],
)
def test_a_range_names_a_row(sentence: str, pairs: list[tuple[str, str]]) -> None:
    claims = of_kind(understood(AGES + sentence + "\n", "en"), "ranking")
    found = [roles(claim) for claim in claims]
    assert [(each["said-larger"][0], each["said-smaller"][0]) for each in found] == pairs


@pytest.mark.parametrize(
    "sentence",
    [
        "The highest rate among men was in those aged 15 to 24.",
        "Among cyclists, the highest rate was in those aged 15 to 24.",
        "The highest rate was in those aged 15 to 34.",
        "The highest rate in 2009 was in those aged 15 to 24.",
        "Those aged 15 to 24 had one of the highest rates.",
        "In those aged 15 to 24 the highest rate was 61.5.",
    ],
)
def test_a_range_of_others_or_of_no_row_names_none(sentence: str) -> None:
    assert of_kind(understood(AGES + sentence + "\n", "en"), "ranking") == []
