"""Which years head the columns of a table, or its rows?"""

from checker.document import Block, BlockKind, Document, Origin
from tests.claims.letters import TABLES, of_kind, roles, understood

from checker import claims  # isort: skip


def table(*rows: str) -> str:
    """Return a Markdown table of rows with their cells parted by "; "."""
    lines = ["| " + " | ".join(cell.strip() for cell in row.split(";")) + " |" for row in rows]
    width = rows[0].count(";") + 1
    return "\n".join([lines[0], "|" + "---|" * width, *lines[1:]]) + "\n"


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


def merged(*years: str):
    """Return the reading of a table in which each year stands above two columns."""
    cells = [cell(1, 2 * at, year, span=2) for at, year in enumerate(years, 1)]
    cells += [cell(2, at, word) for at, word in enumerate(("", *("begroot", "werkelijk") * len(years)), 1)]
    cells += [cell(3, at, word) for at, word in enumerate(("Brug", *("12", "14") * len(years)), 1)]
    return claims.find(Document("docx", tuple(cells)), language="nl", tables=TABLES)


def cell(row: int, column: int, text: str, span: int = 1) -> Block:
    name = f"p1/c{row}.{column}"
    return Block(name, BlockKind.CELL, text, Origin(()), table="p1", row=row, column=column, column_span=span)
