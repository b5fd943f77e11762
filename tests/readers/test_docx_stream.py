"""The law of origins: the part's characters at a block's pieces, with single spaces between, are its text."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.document import Document
from checker.readers.docx import read
from checker.readers.docx.stream import part_text
from checker.readers.source import Source
from tests.readers.build_docx import box, docx, field, mark, note, p, r, t, table, tc


def rebuilt(block, stream):
    text = ""
    for piece in block.origin.pieces:
        assert piece.length >= 1
        assert piece.start in {len(text), len(text) + 1}
        text += " " * (piece.start - len(text)) + stream[piece.where : piece.where + piece.length]
    return text


def assert_law(content):
    document = read(Source("x.docx", content))
    if not isinstance(document, Document):
        assert document.code == "empty"
        return
    for block in document.blocks:
        assert rebuilt(block, part_text(content, block.origin.part)) == block.text
        assert block.text == block.text.strip()
        assert "  " not in block.text
        assert all(block.text[at] == " " for at in block.breaks)
        assert list(block.breaks) == sorted(set(block.breaks))
        assert all(0 <= found.at <= len(block.text) for found in block.marks)
    assert len(document.by_id) == len(document.blocks)


def test_places_count_all_text_of_the_part_shown_or_not():
    body = p("ab", "<w:moveFrom>" + r("cd") + "</w:moveFrom>", r("ef", "<w:vanish/>"), "gh")
    content = docx(body + p(f"<w:r>{t('i')}<w:noBreakHyphen/><w:sym w:char='2265'/>{t('j')}</w:r>"))
    assert part_text(content, "word/document.xml") == "abcdefghi-≥j"
    blocks = read(Source("x.docx", content)).blocks
    assert [
        [(piece.start, piece.length, piece.where) for piece in block.origin.pieces] for block in blocks
    ] == [
        [(0, 2, 0), (2, 2, 6)],
        [(0, 4, 8)],
    ]


def test_a_note_begins_where_its_text_begins_in_its_part():
    content = docx(p("a", mark(2), mark(1)), footnotes=note(1, "eerste") + note(2, "tweede"))
    assert [each.where for each in read(Source("x.docx", content)).notes] == [6, 0]


def test_a_part_that_is_not_there_has_no_stream():
    with pytest.raises(KeyError):
        part_text(docx(p("a")), "word/geen.xml")
    with pytest.raises(KeyError):
        part_text(b"geen zip", "word/document.xml")


WORDS = st.text("ab1 ,\u00a0\u00ad\t\u200b-", max_size=6)
RUNS = st.one_of(
    WORDS.map(r),
    WORDS.map(lambda text: f"<w:r><w:t>{text}</w:t></w:r>"),
    WORDS.map(lambda text: r(text, "<w:b/>")),
    WORDS.map(lambda text: r(text, "<w:vanish/>")),
    WORDS.map(lambda text: f"<w:ins>{r(text)}</w:ins>"),
    WORDS.map(lambda text: f"<w:moveFrom>{r(text)}</w:moveFrom>"),
    WORDS.map(lambda text: f"<w:del><w:r><w:delText>{text}</w:delText></w:r></w:del>"),
    WORDS.map(lambda text: field("PAGE", r(text))),
    WORDS.map(lambda text: f"<w:sdt><w:sdtContent>{r(text)}</w:sdtContent></w:sdt>"),
    WORDS.map(lambda text: box(p(text))),
    WORDS.map(lambda text: f'<w:r><w:footnoteReference w:customMarkFollows="1" w:id="1"/>{t(text)}</w:r>'),
    st.sampled_from(
        ["<w:r><w:tab/></w:r>", "<w:r><w:br/></w:r>", "<w:r><w:noBreakHyphen/></w:r>", mark(1), mark(2)]
    ),
)
PROPS = st.sampled_from(["", "<w:rPr><w:del/></w:rPr>", '<w:outlineLvl w:val="0"/>'])
PARAGRAPHS = st.builds(lambda runs, props: p(*runs, props=props), st.lists(RUNS, max_size=5), PROPS)
CELLS = st.lists(PARAGRAPHS, min_size=1, max_size=2).map(lambda inside: tc("".join(inside)))
TABLES = st.lists(st.lists(CELLS, min_size=1, max_size=3), min_size=1, max_size=3).map(
    lambda rows: table(*rows)
)


@settings(max_examples=150, deadline=None)
@given(st.lists(PARAGRAPHS | TABLES, max_size=5), st.lists(WORDS, min_size=2, max_size=2))
def test_the_pieces_of_a_block_are_its_text(blocks, notes):
    footnotes = "".join(note(number, p(text)) for number, text in enumerate(notes, 1))
    assert_law(docx("".join(blocks), footnotes=footnotes))
