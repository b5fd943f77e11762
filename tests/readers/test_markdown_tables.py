"""Which cells does a table in a Markdown letter have?"""

from checker.document import Block, BlockKind, Document
from checker.readers.markdown import read
from checker.readers.source import Source


def blocks(text: str) -> tuple[Block, ...]:
    found = read(Source("brief.md", text.encode()))
    assert isinstance(found, Document)
    return found.blocks


def cells(text: str) -> list[tuple[str, str]]:
    return [(block.id, block.text) for block in blocks(text) if block.kind is BlockKind.CELL]


def test_a_pipe_table() -> None:
    text = "| post | 2030 |\n|:-----|-----:|\n| a \\| b | **2%** |\nNa de tabel."
    assert cells(text) == [("p1/c1.1", "post"), ("p1/c1.2", "2030"), ("p1/c2.1", "a | b"), ("p1/c2.2", "2%")]
    found = blocks(text)
    assert [block.header for block in found[:4]] == [True, True, False, False]
    assert (found[3].table, found[3].row, found[3].column) == ("p1", 2, 2)
    assert found[3].origin.segments(0, 2) == ((text.index("2%"), text.index("2%") + 2),)
    assert (found[4].id, found[4].text) == ("p2", "Na de tabel.")


def test_a_pipe_table_whose_header_is_only_dashes_has_none() -> None:
    found = blocks("| --- | --- |\n|---|---|\n| bedrag | 3 |")
    assert [(block.id, block.header) for block in found] == [("p1/c2.1", False), ("p1/c2.2", False)]


def test_a_grid_table_with_a_header_an_empty_cell_and_cells_of_two_lines() -> None:
    text = (
        "+---------+-------+\n"
        "|         | 2030  |\n"
        "+=========+=======+\n"
        "| uit-    | 2,5%  |\n"
        "| gaven   |       |\n"
        "+---------+-------+\n"
    )
    assert cells(text) == [("p1/c1.1", ""), ("p1/c1.2", "2030"), ("p1/c2.1", "uitgaven"), ("p1/c2.2", "2,5%")]
    found = blocks(text)
    assert [block.header for block in found] == [True, True, False, False]
    assert found[3].origin.position(0) == text.index("2,5%")


def test_cells_of_a_grid_may_be_wide_or_high() -> None:
    found = blocks(
        "+---+-------+\n| a | b     |\n+---+---+---+\n"
        "| c | d | e |\n|   +---+---+\n|   | f | g |\n+---+---+---+"
    )
    assert [(cell.text, cell.row, cell.column, cell.row_span, cell.column_span) for cell in found] == [
        ("a", 1, 1, 1, 1),
        ("b", 1, 2, 1, 2),
        ("c", 2, 1, 2, 1),
        ("d", 2, 2, 1, 1),
        ("e", 2, 3, 1, 1),
        ("f", 3, 2, 1, 1),
        ("g", 3, 3, 1, 1),
    ]


def test_letters_of_two_code_points_do_not_shift_a_grid() -> None:
    text = "+------+-----+\n| e\u0301e\u0301n | 3 |\n+------+-----+"
    assert cells(text) == [("p1/c1.1", "e\u0301e\u0301n"), ("p1/c1.2", "3")]


def test_a_table_ruled_by_dashes_alone() -> None:
    text = "  post     2030\n------   ------\nhuur         12\nenergie       3\n\nDaarna."
    assert cells(text) == [
        ("p1/c1.1", "post"),
        ("p1/c1.2", "2030"),
        ("p1/c2.1", "huur"),
        ("p1/c2.2", "12"),
        ("p1/c3.1", "energie"),
        ("p1/c3.2", "3"),
    ]


def test_a_ruled_table_with_rows_of_several_lines() -> None:
    text = (
        "----------------------\n"
        " post         bedrag\n"
        "------------ ---------\n"
        " huur van     12\n"
        " panden\n"
        "\n"
        " energie      3\n"
        "----------------------\n"
        "\n"
        "Daarna."
    )
    assert [text for _, text in cells(text)] == ["post", "bedrag", "huur van panden", "12", "energie", "3"]
    assert blocks(text)[-1].text == "Daarna."


def test_a_short_paragraph_before_a_table_is_its_caption() -> None:
    found = blocks("**Tabel 1** Uitgaven (x 1.000)\n\n| a |\n|---|\n| 1 |")
    assert [(block.id, block.caption) for block in found] == [
        ("p1", None),
        ("p2/c1.1", "p1"),
        ("p2/c2.1", "p1"),
    ]
    assert {block.caption for block in blocks(f"{'Lang ' * 50}\n\n| a |\n|---|\n| 1 |")} == {None}


def test_a_caption_may_stand_below_its_table() -> None:
    found = blocks("| a |\n|---|\n| 1 |\n\n: Uitgaven\n\nTekst.")
    assert [(block.id, block.text, block.caption) for block in found] == [
        ("p1/c1.1", "a", "p2"),
        ("p1/c2.1", "1", "p2"),
        ("p2", "Uitgaven", None),
        ("p3", "Tekst.", None),
    ]


def test_a_table_inside_a_list_item_is_a_table() -> None:
    assert cells("- punt\n\n  | a | b |\n  |---|---|\n  | 1 | 2 |") == [
        ("p2/c1.1", "a"),
        ("p2/c1.2", "b"),
        ("p2/c2.1", "1"),
        ("p2/c2.2", "2"),
    ]


def test_rules_and_pipes_in_running_text_are_no_table() -> None:
    assert cells("Dit | dat\n\n---\n\nTekst\n\n+ 3 + 4\n\n--- ---\n\nTekst") == []
