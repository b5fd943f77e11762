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


HTML = """Tabel 1

<table>
  <caption>Bedragen in miljoen euro</caption>
  <thead><tr><th>Post</th><th colspan="2">2030</th></tr></thead>
  <tr><td rowspan="2">Brug</td><td>**2,5**[^1]</td><td>3 &euro;</td></tr>
  <tr><td>4<br>5</td><td>6<sup>2</sup></td></tr>
</table>

[^1]: Raming.
"""


def test_a_table_in_html_is_a_grid_with_its_spans_and_caption() -> None:
    found = blocks(HTML)
    cells = [block for block in found if block.kind is BlockKind.CELL]
    assert [(one.id, one.text, one.row_span, one.column_span, one.header) for one in cells] == [
        ("p3/c1.1", "Post", 1, 1, True),
        ("p3/c1.2", "2030", 1, 2, True),
        ("p3/c2.1", "Brug", 2, 1, False),
        ("p3/c2.2", "2,5", 1, 1, False),
        ("p3/c2.3", "3 €", 1, 1, False),
        ("p3/c3.2", "4 5", 1, 1, False),
        ("p3/c3.3", "6", 1, 1, False),
    ]
    assert found[1].text == "Bedragen in miljoen euro"
    assert {one.caption for one in cells} == {found[1].id}
    assert [(mark.label, mark.note) for one in cells for mark in one.marks] == [("1", "n1"), ("2", None)]
    assert cells[3].origin.segments(0, 3) == ((HTML.index("2,5"), HTML.index("2,5") + 3),)


def test_a_table_in_html_may_have_blank_lines_and_markdown_in_its_cells() -> None:
    text = "<table>\n<tr>\n<td>\n\n**Brug**\n\n</td>\n<td>\n\n5%\n\n</td>\n</tr>\n</table>\n\nNa de tabel."
    assert cells(text) == [("p1/c1.1", "Brug"), ("p1/c1.2", "5%")]
    assert blocks(text)[-1].text == "Na de tabel."
    quoted = "".join(f"> {line}\n" for line in text.split("\n"))
    assert cells(quoted) == [("p1/c1.1", "Brug"), ("p1/c1.2", "5%")]


def test_text_around_a_table_in_html_is_read() -> None:
    text = "<div>Vooraf.\n<table><tr><td>a<td>1<tr><td>b<td>2</table>\nAchteraf.</div>"
    assert [block.text for block in blocks(text)] == ["Vooraf.", "a", "1", "b", "2", "Achteraf."]
    assert [block.id for block in blocks(text)][1:5] == ["p2/c1.1", "p2/c1.2", "p2/c2.1", "p2/c2.2"]


def test_what_a_comment_holds_is_no_cell() -> None:
    assert cells("<table><tr><td>a</td><!-- <td>9</td> --><td>1</td></tr></table>") == [
        ("p1/c1.1", "a"),
        ("p1/c1.2", "1"),
    ]


def test_a_table_of_one_cell_is_a_frame_and_one_with_a_table_in_it_is_counted_as_unread() -> None:
    (block,) = blocks("<table><tr><td>Kader om tekst.</td></tr></table>")
    assert (block.kind, block.text) == (BlockKind.PARAGRAPH, "Kader om tekst.")
    nested = "Tekst.\n\n<table><tr><td><table><tr><td>a<td>b</table></td></tr></table>"
    found = read(Source("brief.md", nested.encode()))
    assert isinstance(found, Document)
    assert [(one.what, one.count) for one in found.unread] == [("HTML table", 1)]


def test_a_table_that_does_not_end_takes_no_more_than_its_paragraph() -> None:
    text = "<table><tr><td>a<td>1\n\nNog een alinea.\n\nEn nog een."
    assert [block.text for block in blocks(text)] == ["a", "1", "Nog een alinea.", "En nog een."]
    assert len(blocks("<table>\n\n" * 20_000 + "Slot.")) == 1
    assert len(blocks("> <table>\n\n" * 20_000 + "Slot.\n\n</table>")) == 1
