"""Which number is out of its row?"""

import pytest

from tests.claims.letters import of_kind, roles, understood


def out_of_row(letter: str, language: str = "nl") -> list[tuple[str, str]]:
    found = of_kind(understood(letter, language), "row")
    return [(roles(claim)["number"][0], claim.traits["right"]) for claim in found]


def test_a_mark_of_a_text_is():
    assert out_of_row("Het gaat om (1) kosten, (5) tijd, (3) ruimte en (4) verkeer.") == [("(5)", "2")]


def test_the_last_mark_of_a_text_is():
    assert out_of_row("Het gaat om (1) kosten, (2) tijd en (4) verkeer.") == [("(4)", "3")]
    assert out_of_row("Het gaat om (1) kosten, (2) tijd en verkeer (4) van auto's.") == []


def test_a_heading_is():
    assert out_of_row("# 1 Kosten\n\nVeel.\n\n# 4 Tijd\n\nLang.\n\n# 3 Ruimte\n\nKlein.\n") == [("4", "2")]


def test_an_item_of_a_list_is():
    assert out_of_row("De punten:\n\n1) kosten;\n\n2) tijd;\n\n2) ruimte;\n\n4) verkeer.\n") in (
        [("2)", "3")],
        [],
    )


def test_a_question_is():
    letter = "".join(f"### Vraag {number}\n\nHoe gaat het?\n\n" for number in (1, 2, 4, 4, 5))
    assert out_of_row(letter) == [("Vraag 4", "3")]


@pytest.mark.parametrize(
    "letter",
    [
        "Het gaat om (1) kosten, (2) tijd, (4) ruimte en (5) verkeer.",
        "Drenthe (12), Groningen (14), Limburg (9) en Zeeland (15) doen mee.",
        "Het gaat om (1) kosten en (2) tijd, en dan om (1) ruimte en (2) verkeer.",
        "".join(
            f"### Vraag {number}\n\nHoe?\n\n### Antwoord {number}\n\nGoed.\n\n" for number in (1, 2, 3, 4)
        ),
    ],
)
def test_what_was_left_out_and_what_begins_anew_is_not(letter):
    assert out_of_row(letter) == []


_TABLE = "| {} | Maatregel |\n|---|---|\n| 1 | Kade |\n| 2 | Sluis |\n| {} | Brug |\n| 4 | Dijk |\n"


def test_a_row_of_a_table_under_a_head_that_numbers_is():
    assert out_of_row(_TABLE.format("Nr.", "2")) == [("2", "3")]
    assert out_of_row(_TABLE.format("No.", "2"), "en") == [("2", "3")]
    assert out_of_row(_TABLE.format("Nr.", "3")) == []


def test_ranks_under_another_head_may_be_equal():
    assert out_of_row(_TABLE.format("Plaats", "2")) == []


def test_the_number_behind_it_is_told_too():
    claim = of_kind(understood("Het gaat om (1) kosten, (5) tijd, (3) ruimte en (4) verkeer.", "nl"), "row")[
        0
    ]
    assert roles(claim)["after"] == ["(3)"]
