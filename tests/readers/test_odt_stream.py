"""The law of origins: the part's characters at a block's pieces, with single spaces between, are its text."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.document import Document
from checker.readers.odt import read
from checker.readers.odt.stream import part_text
from checker.readers.source import Source
from tests.readers.build_odt import (
    box,
    flat,
    h,
    header,
    items,
    looks,
    master,
    note,
    odt,
    p,
    span,
    style,
    table,
)


def rebuilt(block, stream):
    text = ""
    for piece in block.origin.pieces:
        assert piece.length >= 1
        assert piece.start in {len(text), len(text) + 1}
        text += " " * (piece.start - len(text)) + stream[piece.where : piece.where + piece.length]
    return text


def assert_law(content):
    document = read(Source("x.odt", content))
    if not isinstance(document, Document):
        assert document.code == "empty"
        return
    streams = {part: part_text(content, part) for part in {block.origin.part for block in document.blocks}}
    for block in document.blocks:
        stream = streams[block.origin.part]
        assert rebuilt(block, stream) == block.text
        assert block.text == block.text.strip()
        assert "  " not in block.text
        assert all(block.text[at] == " " for at in block.breaks)
        assert list(block.breaks) == sorted(set(block.breaks))
        for mark in block.marks:
            assert 0 <= mark.at <= len(block.text)
            assert stream[mark.where : mark.where_end] == mark.label
    assert len(document.by_id) == len(document.blocks)


def test_places_count_all_characters_of_the_part_shown_or_not():
    body = p("ab", span("cd", "Weg"), "<office:annotation><text:p>ef</text:p></office:annotation>gh") + p("i")
    content = odt(body, automatic=style("Weg", looks(display="none"), "text"))
    assert part_text(content, "content.xml") == "abcdefghi"
    blocks = read(Source("x.odt", content)).blocks
    assert [
        [(piece.start, piece.length, piece.where) for piece in block.origin.pieces] for block in blocks
    ] == [[(0, 2, 0), (2, 2, 6)], [(0, 1, 8)]]


def test_a_note_is_placed_where_its_number_stands():
    content = odt(p("a", note(12, "b"), "c"))
    assert part_text(content, "content.xml") == "a12bc"
    found = read(Source("x.odt", content))
    assert [(each.where, each.where_end) for each in found.notes] == [(1, 3)]
    assert [(mark.where, mark.where_end) for mark in found.blocks[0].marks] == [(1, 3)]


def test_a_part_that_is_not_there_has_no_stream():
    with pytest.raises(KeyError):
        part_text(odt(p("a")), "geen.xml")
    with pytest.raises(KeyError):
        part_text(b"geen zip", "content.xml")


WORDS = st.text("ab1 ,\u00a0\u00ad\t\n\u200b-", max_size=6)
RUNS = st.one_of(
    WORDS,
    WORDS.map(lambda text: span(text, "V")),
    WORDS.map(lambda text: span(text, "Weg")),
    WORDS.map(lambda text: f"<text:a>{text}</text:a>"),
    WORDS.map(lambda text: f"<!-- {text.replace('-', '')} -->"),
    WORDS.map(lambda text: f"<office:annotation><text:p>{text}</text:p></office:annotation>"),
    WORDS.map(lambda text: f'<text:change-start text:change-id="uit"/>{text}'),
    WORDS.map(lambda text: f'{text}<text:change-end text:change-id="uit"/>'),
    WORDS.map(lambda text: box(p(text))),
    WORDS.map(lambda text: note(1, text)),
    WORDS.map(lambda text: note("*", text, citation=f" *{text.strip()} ")),
    st.sampled_from(["<text:tab/>", "<text:line-break/>", "<text:s/>", "<text:soft-page-break/>"]),
)
PARAGRAPHS = st.lists(RUNS, max_size=5).map(lambda runs: p(*runs)) | WORDS.map(h)
CELLS = st.lists(PARAGRAPHS, min_size=1, max_size=2).map(
    lambda inside: f'<table:table-cell table:number-columns-repeated="2">{"".join(inside)}</table:table-cell>'
)
TABLES = st.lists(st.lists(CELLS, min_size=1, max_size=3), min_size=1, max_size=3).map(
    lambda rows: table(*rows)
)
LISTS = st.lists(PARAGRAPHS, max_size=3).map(lambda each: items(*each))
GONE = '<text:changed-region text:id="uit"><text:deletion/></text:changed-region>'
STYLES = style("Weg", looks(display="none"), "text") + style("V", looks(font_weight="bold"), "text")


@settings(max_examples=150, deadline=None)
@given(st.lists(PARAGRAPHS | TABLES | LISTS, max_size=5), WORDS, st.sampled_from([odt, flat]))
def test_the_pieces_of_a_block_are_its_text(blocks, head, make):
    body = f"<text:tracked-changes>{GONE}</text:tracked-changes>\n" + "\n ".join(blocks)
    assert_law(make(body, automatic=STYLES, masters=master("Standard", header(p(head)))))
