"""Which row or column of a table is the total of which?"""

import pytest

from checker.claims.claim import Claim
from tests.claims.letters import of_kind, roles, understood


def table(*rows: str) -> str:
    """Return a Markdown table of rows with their cells parted by "; "."""
    lines = ["| " + " | ".join(cell.strip() for cell in row.split(";")) + " |" for row in rows]
    width = rows[0].count(";") + 1
    return "\n".join([lines[0], "|" + "---|" * width, *lines[1:]]) + "\n"


def totals(*rows: str, language: str = "nl") -> list[tuple[str, list[str], bool]]:
    """Return the totals of a table with their parts, and whether they are sure."""
    found = of_kind(understood(table(*rows), language), "table_total")
    return [(*(roles(claim)["total"]), roles(claim)["part"], claim.doubt is None) for claim in found]


def test_a_total_is_of_the_rows_above_it_in_each_column():
    assert totals("Soort; 2023; 2024", "Brug; 12; 14", "Sluis; 5; 6", "Totaal; 17; 20") == [
        ("17", ["12", "5"], True),
        ("20", ["14", "6"], True),
    ]


def test_a_total_at_the_right_is_of_the_columns_left_of_it():
    assert totals("Soort; 2023; 2024; Totaal", "Brug; 12; 14; 26", "Sluis; 5; 6; 11") == [
        ("26", ["12", "14"], True),
        ("11", ["5", "6"], True),
    ]


def test_a_total_begins_anew_behind_a_subtotal():
    rows = ("Soort; 2024", "Brug; 12", "Sluis; 5", "Subtotaal; 17", "Dijk; 8", "Duin; 1", "Subtotaal; 9")
    assert totals(*rows, "Totaal; 26") == [
        ("17", ["12", "5"], True),
        ("26", ["17", "9"], True),
        ("9", ["8", "1"], True),
    ]


def test_a_total_may_be_of_a_subtotal_and_the_rows_behind_it():
    rows = ("Soort; 2024", "Brug; 12", "Sluis; 5", "Subtotaal; 17", "Dijk; 8", "Duin; 1", "Totaal; 26")
    assert totals(*rows)[-1] == ("26", ["17", "8", "1"], True)


@pytest.mark.parametrize(
    ("language", "head", "total"),
    [
        ("nl", "waarvan dringend", "Totaal"),
        ("nl", "w.v. dringend", "Totaal"),
        ("nl", "- waaronder dringend", "Totaal"),
        ("en", "o/w urgent", "Total"),
        ("en", "thereof urgent", "Total"),
        ("en", "Including urgent ones", "Total"),
    ],
)
def test_a_row_that_is_part_of_another_is_no_part_of_the_total(language: str, head: str, total: str) -> None:
    rows = ("Soort; 2024", "Meldingen; 30", f"{head}; 4", "Klachten; 12", f"{total}; 42")
    assert totals(*rows, language=language) == [("42", ["30", "12"], True)]


def test_a_row_that_only_begins_like_one_is_a_part_of_the_total():
    rows = ("Wet; 2024", "Wvggz; 30", "Wzd; 12", "Totaal; 42")
    assert totals(*rows) == [("42", ["30", "12"], True)]


def test_a_dash_is_nothing_and_a_word_leaves_the_column_out():
    rows = ("Soort; 2023; 2024", "Brug; -; 14", "Sluis; 5; onbekend", "Dijk; 4; 6", "Totaal; 9; 20")
    assert totals(*rows) == [("9", ["5", "4"], True)]


def test_a_column_that_is_far_from_its_total_is_in_doubt():
    rows = ("Soort; Aantal; Prijs", "Brug; 120; 412.000", "Sluis; 80; 305.000", "Totaal; 200; 369.200")
    assert totals(*rows) == [("200", ["120", "80"], True), ("369.200", ["412.000", "305.000"], False)]


def test_percentages_add_up_to_a_hundred_or_to_nothing():
    rows = ("Soort; Tevreden; Deel", "Brug; 41%; 60%", "Sluis; 30%; 40%", "Totaal; 36%; 100%")
    assert [(total, sure) for total, _, sure in totals(*rows)] == [("36%", False), ("100%", True)]


def test_two_digits_that_changed_places_are_a_slip():
    rows = ("Soort; Bedrag", "Brug; 316,9", "Sluis; 166,1", "Totaal; 438,0")
    assert totals(*rows) == [("438,0", ["316,9", "166,1"], True)]


def test_a_single_column_is_as_loose_as_two_sentences():
    claim = total_of("Soort; Bedrag", "Brug; 400", "Sluis; 83", "Totaal; 493")
    assert claim.sentences == 2
    claim = total_of("Soort; Bedrag", "Brug; 400", "Sluis; 83", "Totaal; 483")
    assert claim.sentences == 1


def test_figures_in_brackets_and_behind_a_minus_are_below_zero():
    for minus in ("(1,700)", "-1,700", "-/- 1,700"):
        claim = total_of("Account; 2025", "Income; 6,165", f"Costs; {minus}", "Total; 4,465", language="en")
        values = [str(mention.quantity.value) for mention in claim.roles["part"]]
        assert (values, claim.doubt) == (["6165", "-1700"], None), minus


def test_a_number_that_opens_the_name_of_a_row_is_no_figure():
    rows = ("Museum; Aantal; Proef", "1 Kunst; 32; 3", "2 Overig; 4; 1", "Totaal; 36; 4")
    assert [total for total, _, _ in totals(*rows)] == ["36", "4"]


def test_a_table_without_row_heads_has_no_totals():
    assert totals("2023; 2024", "12; 14", "5; 6") == []


def test_a_total_on_top_is_of_those_below_it_if_another_column_shows_it():
    rows = ("Totaal; 9.412; 9.966", "Utrecht; 3.120; 3.250", "Zeeland; 1.871; 2.005", "Drenthe; 4.421; 4.811")
    assert totals("Provincie; 2023; 2024", *rows) == [
        ("9.412", ["3.120", "1.871", "4.421"], True),
        ("9.966", ["3.250", "2.005", "4.811"], True),
    ]


def test_below_a_total_on_top_may_stand_the_largest_only():
    rows = ("Totaal; 9.412", "Utrecht; 3.120", "Zeeland; 1.871", "Drenthe; 4.012")
    assert [sure for _, _, sure in totals("Provincie; 2024", *rows)] == [False]


def test_one_slip_tells_of_a_single_column_with_its_total_on_top():
    rows = ("Totaal, waarvan:; 9.430", "Utrecht; 3.120", "Zeeland; 1.871", "Drenthe; 4.412")
    assert totals("Provincie; 2024", *rows) == [("9.430", ["3.120", "1.871", "4.412"], True)]


def test_a_last_total_is_of_the_totals_before_it():
    first = ("Wegen; 120; 118", "Bruggen; 80; 83", "Totaal droog; 200; 201")
    second = ("Dijken; 40; 41", "Sluizen; 20; 19", "Totaal nat; 60; 60")
    found = totals("Post; 2023; 2024", *first, *second, "Totaal; 260; 271")
    assert ("260", ["200", "60"], True) in found
    assert ("271", ["201", "60"], True) in found


def test_totals_of_income_and_spending_make_no_third():
    rows = ("Huur; 120", "Rente; 80", "Totaal baten; 200", "Lonen; 90", "Inkoop; 70", "Totaal lasten; 160")
    found = totals("Post; 2024", *rows, "Totaal verschil; 40")
    assert [sure for total, _, sure in found if total == "40"] == [False]


def total_of(*rows: str, language: str = "nl") -> Claim:
    (claim,) = of_kind(understood(table(*rows), language), "table_total")
    return claim
