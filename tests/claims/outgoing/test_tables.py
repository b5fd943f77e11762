"""Tables: which row is the total of which, which years are heads, what is with and what without."""

from checker.claims.claim import Claim
from checker.document import Block, BlockKind, Document, Origin
from tests.claims.letters import TABLES, of_kind, roles, understood

from checker import claims  # isort: skip


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


def test_a_row_that_is_part_of_another_is_no_part_of_the_total():
    rows = ("Soort; 2024", "Meldingen; 30", "waarvan dringend; 4", "Klachten; 12", "Totaal; 42")
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


def test_years_side_by_side_are_heads():
    found = of_kind(understood(table("Soort; 2023; 2024; 2025", "Brug; 1; 2; 3")), "table_years")
    assert [roles(claim)["year"] for claim in found] == [["2023", "2024", "2025"]]


def test_years_below_each_other_are_heads():
    rows = ("Jaar; Aantal", "2023; 12", "2024; 14", "2025; 15")
    found = of_kind(understood(table(*rows)), "table_years")
    assert [roles(claim)["year"] for claim in found] == [["2023", "2024", "2025"]]


def test_years_with_words_between_them_are_no_row():
    rows = table("Soort; 2023; Raming; 2024; 2025", "Brug; 1; 2; 3; 4")
    assert of_kind(understood(rows), "table_years") == []


def test_merged_years_are_side_by_side_and_may_come_back_below():
    years = of_kind(merged("2023", "2024", "2025"), "table_years")
    assert [roles(claim)["year"] for claim in years] == [["2023", "2024", "2025"]]
    assert years[0].doubt is None
    assert of_kind(merged("2023", "2024", "2024"), "table_years")[0].doubt is not None


def test_two_rows_that_differ_in_including_and_excluding_are_set_beside_each_other():
    rows = ("Post; 2024; 2025", "%-bbp, excl. steun; 1,56%; 1,79%", "%-bbp, incl. steun; 1,79%; 2,19%")
    found = of_kind(understood(table(*rows)), "inclusive")
    assert [roles(claim) for claim in found] == [
        {"inclusive": ["1,79%"], "exclusive": ["1,56%"]},
        {"inclusive": ["2,19%"], "exclusive": ["1,79%"]},
    ]


def total_of(*rows: str, language: str = "nl") -> Claim:
    (claim,) = of_kind(understood(table(*rows), language), "table_total")
    return claim


def merged(*years: str):
    """Return the reading of a table in which each year stands above two columns."""
    cells = [cell(1, 2 * at, year, span=2) for at, year in enumerate(years, 1)]
    cells += [cell(2, at, word) for at, word in enumerate(("", *("begroot", "werkelijk") * len(years)), 1)]
    cells += [cell(3, at, word) for at, word in enumerate(("Brug", *("12", "14") * len(years)), 1)]
    return claims.find(Document("docx", tuple(cells)), language="nl", tables=TABLES)


def cell(row: int, column: int, text: str, span: int = 1) -> Block:
    name = f"p1/c{row}.{column}"
    return Block(name, BlockKind.CELL, text, Origin(()), table="p1", row=row, column=column, column_span=span)
