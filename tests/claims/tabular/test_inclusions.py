"""Which lines of a table say the same with something included and without it?"""

from tests.claims.letters import of_kind, roles, understood


def table(*rows: str) -> str:
    """Return a Markdown table of rows with their cells parted by "; "."""
    lines = ["| " + " | ".join(cell.strip() for cell in row.split(";")) + " |" for row in rows]
    width = rows[0].count(";") + 1
    return "\n".join([lines[0], "|" + "---|" * width, *lines[1:]]) + "\n"


def test_two_rows_that_differ_in_including_and_excluding_are_set_beside_each_other():
    rows = ("Post; 2024; 2025", "%-bbp, excl. steun; 1,56%; 1,79%", "%-bbp, incl. steun; 1,79%; 2,19%")
    found = of_kind(understood(table(*rows)), "inclusive")
    assert [roles(claim) for claim in found] == [
        {"inclusive": ["1,79%"], "exclusive": ["1,56%"]},
        {"inclusive": ["2,19%"], "exclusive": ["1,79%"]},
    ]
