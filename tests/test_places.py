import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.claims.claim import Anchor
from checker.document import Block, BlockKind, Document, Origin, Piece, Span
from checker.places import numbers, places
from tests.handmade import Letter


def place(letter, number=0):
    return places(letter.document).of("total", letter.mentions[number])


def test_lines_and_columns_count_from_one_in_code_points():
    letter = Letter.of("Een €-teken en 𝟛 doelen: [[total|8%]].", "Op [[left|9 juli]] en later.")
    first, second = place(letter), place(letter, 1)
    assert (first.line, first.column, first.end_line, first.end_column) == (1, 26, 1, 28)
    assert (second.line, second.column, second.end_column) == (3, 4, 10)
    assert letter.document.source[second.start : second.end] == "9 juli"


def test_a_mention_over_two_lines_has_a_segment_on_each():
    letter = Letter.of("Namelijk [[total|2,84\nprocent]] ervan.")
    found = place(letter)
    assert found.text == "2,84 procent"
    assert found.segments == ((9, 13), (14, 21))
    assert (found.line, found.column, found.end_line, found.end_column) == (1, 10, 2, 8)


def test_a_heading_is_named_by_its_text():
    letter = Letter.of("Financiering", "De kosten: [[total|8%]].", headings=[1])
    assert place(letter).heading == "Financiering"


def test_a_heading_itself_stands_under_no_heading():
    assert place(Letter.of("Top van [[left|9 juli]]", headings=[1])).heading is None


def test_tables_are_counted_in_each_file_whatever_paragraphs_stand_between_them():
    def cell(table):
        return Block(f"{table}/c1.1", BlockKind.CELL, "8", Origin(()), table=table, row=1, column=1)

    text = Block("p1", BlockKind.PARAGRAPH, "Zie de tabellen.", Origin(()))
    letter = Document("docx", (text, cell("p2"), cell("p9"), cell("2:p4")))
    assert numbers(letter) == {"p2": 1, "p9": 2, "2:p4": 1}
    own = Document("docx", (text, cell("p2")), whole=letter.by_id)
    assert numbers(own) == numbers(letter), "of one file of several"


def test_an_item_has_its_number_in_its_own_list():
    def item(number, label, level=0):
        return Block(f"p{number}", BlockKind.ITEM, "Dit.", Origin(()), label=label, level=level)

    text = Block("p4", BlockKind.PARAGRAPH, "En dan.", Origin(()))
    letter = Document(
        "docx", (item(1, "-"), item(2, "-", 1), item(3, "-"), text, item(5, "•"), item(6, "4."))
    )
    assert numbers(letter) == {"p1": 1, "p2": 1, "p3": 2, "p5": 1, "p6": 4}


def test_other_formats_count_in_the_block_and_have_no_lines():
    letter = Letter.of("Eerst dit.", "Dan [[total|8%]].", form="docx")
    found = place(letter)
    assert (found.start, found.end, found.segments) == (4, 6, ((4, 6),))
    assert (found.line, found.column, found.end_line, found.end_column) == (None, None, None, None)
    assert found.part == "word/document.xml"


def test_a_note_mark_stands_in_the_file_where_the_block_has_no_character_of_it():
    text = Block("p1", BlockKind.PARAGRAPH, "Zie daar.", Origin((Piece(0, 8, 0), Piece(8, 1, 12))))
    document = Document("md", (text,), source="Zie daar[^1].")
    mark = Anchor("p1", Span(8, 8), "1", where=8, where_end=12)
    found = places(document).of("mark", mark)
    assert (found.start, found.end, found.column, found.end_column) == (8, 12, 9, 13)
    assert (found.block_start, found.block_end) == (8, 8)


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_every_line_end_counts_as_one(line_end):
    source = f"een{line_end}twee{line_end}{line_end}8%"
    at = source.index("8%")
    block = Block("p1", BlockKind.PARAGRAPH, "8%", Origin((Piece(0, 2, at),)))
    found = places(Document("txt", (block,), source=source)).of("total", Anchor("p1", Span(0, 2), "8%"))
    assert (found.line, found.column) == (4, 1)


@given(st.text(alphabet="a\n\r 8%", max_size=60), st.data())
def test_line_and_column_lead_back_to_the_offset(source, data):
    at = data.draw(st.integers(0, len(source)))
    block = Block("p1", BlockKind.PARAGRAPH, "x", Origin((Piece(0, 1, at),)))
    found = places(Document("txt", (block,), source=source)).of("total", Anchor("p1", Span(0, 0), ""))
    lines = source.replace("\r\n", "\n\n").replace("\r", "\n")
    # "\r\n" became two characters again, one line end: count those only once
    before = source[:at]
    ends = before.count("\n") + before.count("\r") - before.count("\r\n")
    if before.endswith("\r") and source[at : at + 1] == "\n":
        ends -= 1
    assert found.line == ends + 1
    assert 1 <= found.column <= len(lines) + 1
