"""The heads of a table's columns and rows tell what a cell measures, of what and when."""

import pytest

from tests.claims.shown import measures, places, when

DUTCH = """\
| Gemeente | Inwoners | Kosten 2023 |
|---|---|---|
| Zutphen | 48.000 | € 3.000 |
| Ede | 119.000 | € 4.000 |
"""
ENGLISH = """\
| Town | Inhabitants | Costs 2023 |
|---|---|---|
| Leeds | 48,000 | $3,000 |
| York | 119,000 | $4,000 |
"""
YEARS = """\
| Jaar | Klachten | Brieven |
|---|---|---|
| 2022 | 640 | 310 |
| 2023 | 512 | 280 |
"""


@pytest.mark.parametrize(
    ("language", "letter", "expected"),
    [
        (
            "nl",
            DUTCH,
            {"48.000": "inwoners", "119.000": "inwoners", "€ 3.000": "kosten", "€ 4.000": "kosten"},
        ),
        (
            "en",
            ENGLISH,
            {"48,000": "inhabitants", "119,000": "inhabitants", "$3,000": "costs", "$4,000": "costs"},
        ),
        ("nl", YEARS, {"640": "klachten", "310": "brieven", "512": "klachten", "280": "brieven"}),
    ],
)
def test_a_cell_measures_the_noun_of_its_column(language: str, letter: str, expected: dict[str, str]) -> None:
    found = measures(letter, language)
    assert {figure: found[figure] for figure in expected} == expected


@pytest.mark.parametrize(
    ("language", "letter", "expected"),
    [
        ("nl", DUTCH, {"48.000": "zutphen", "€ 4.000": "ede"}),
        ("en", ENGLISH, {"48,000": "leeds", "$4,000": "york"}),
    ],
)
def test_a_cell_holds_for_what_its_row_names(language: str, letter: str, expected: dict[str, str]) -> None:
    found = places(letter, language)
    assert {figure: found[figure][0] for figure in expected} == expected


@pytest.mark.parametrize(
    ("language", "letter", "expected"),
    [
        ("nl", DUTCH, {"€ 3.000": "2023", "€ 4.000": "2023", "48.000": None}),
        ("en", ENGLISH, {"$3,000": "2023", "$4,000": "2023", "48,000": None}),
        ("nl", YEARS, {"640": "2022", "512": "2023"}),
    ],
)
def test_a_cell_holds_for_the_year_in_its_heads(
    language: str, letter: str, expected: dict[str, str | None]
) -> None:
    found = when(letter, language)
    assert {figure: found[figure] for figure in expected} == expected


def test_a_noun_in_the_cell_itself_comes_first() -> None:
    letter = "| Gemeente | Wat |\n|---|---|\n| Ede | 14 scholen |\n| Urk | 12 kerken |\n"
    assert measures(letter, "nl") == {"14": "scholen", "12": "kerken"}


def test_a_table_without_words_has_no_heads() -> None:
    letter = "Zie:\n\n| 1 | 2 |\n|---|---|\n| 310 | 640 |\n"
    assert set(measures(letter, "nl").values()) == {None}


def test_two_tables_do_not_lend_each_other_their_heads() -> None:
    letter = f"{DUTCH}\nEn verder:\n\n| 3 | 4 |\n|---|---|\n| 310 | 640 |\n"
    found = measures(letter, "nl")
    assert (found["310"], found["640"]) == (None, None)


RATES = """\
| Rente | Looptijd | Toelage 75% |
|---|---|---|
| 6,125 | 16 jaar | 640 |
| 6,250 | 17 jaar | 512 |
"""
LABELS = """\
| Groep | Toelage |
|---|---|
| Schaal 9 | € 640 |
| Schaal 10 | € 512 |
"""


@pytest.mark.parametrize(
    ("letter", "figure", "row"), [(RATES, "640", "rente"), (LABELS, "€ 512", "schaal 10")]
)
def test_a_row_that_begins_with_a_number_is_told_by_it(letter: str, figure: str, row: str) -> None:
    assert places(letter, "nl")[figure][0] == row


def test_a_head_of_a_column_may_hold_a_figure() -> None:
    assert measures(RATES, "nl")["512"] == "toelage"
