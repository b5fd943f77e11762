"""What a letter said before its tracked changes."""

import pytest

from checker.readers import read
from checker.readers.docx.stream import part_text
from tests.readers.build_docx import docx, p, t

INSERTED = f"<w:ins><w:r>{t('nieuw ')}</w:r></w:ins>"
DELETED = "<w:del><w:r><w:delText xml:space='preserve'>oud </w:delText></w:r></w:del>"


def texts(body, *, original, **parts):
    return [block.text for block in read("brief.docx", docx(body, **parts), original=original).blocks]


@pytest.mark.parametrize(("original", "text"), [(False, "Een nieuw bedrag"), (True, "Een oud bedrag")])
def test_what_was_deleted_is_in_and_what_was_inserted_is_out(original, text):
    body = f"<w:p><w:r>{t('Een ')}</w:r>{INSERTED}{DELETED}<w:r>{t('bedrag')}</w:r></w:p>"
    assert texts(body, original=original) == [text]


def test_what_was_inserted_and_deleted_again_was_never_there():
    body = f"<w:p><w:r>{t('Een ')}</w:r><w:ins>{DELETED}</w:ins><w:r>{t('bedrag')}</w:r></w:p>"
    assert texts(body, original=True) == texts(body, original=False) == ["Een bedrag"]


def test_what_was_moved_stands_where_it_stood():
    body = f"<w:p><w:moveFrom><w:r>{t('Eerst. ')}</w:r></w:moveFrom><w:r>{t('Dan. ')}</w:r>"
    body += f"<w:moveTo><w:r>{t('Eerst.')}</w:r></w:moveTo></w:p>"
    assert texts(body, original=False) == ["Dan. Eerst."]
    assert texts(body, original=True) == ["Eerst. Dan."]


def test_a_paragraph_that_was_split_is_whole_and_one_that_was_joined_is_two():
    split = f"<w:p><w:pPr><w:rPr><w:ins/></w:rPr></w:pPr><w:r>{t('Een ')}</w:r></w:p>{p('twee')}"
    assert texts(split, original=False) == ["Een", "twee"]
    assert texts(split, original=True) == ["Een twee"]
    joined = f"<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r>{t('Een ')}</w:r></w:p>{p('twee')}"
    assert texts(joined, original=False) == ["Een twee"]
    assert texts(joined, original=True) == ["Een", "twee"]


def test_rows_come_and_go():
    rows = "".join(
        f"<w:tr><w:trPr>{change}</w:trPr><w:tc>{p(text)}</w:tc><w:tc>{p('1')}</w:tc></w:tr>"
        for change, text in (("", "a"), ("<w:ins/>", "b"), ("<w:del/>", "c"))
    )
    table = f"<w:tbl>{rows}</w:tbl>"
    assert texts(table, original=False)[::2] == ["a", "b"]
    assert texts(table, original=True)[::2] == ["a", "c"]


def test_the_style_and_the_look_are_those_of_before():
    styles = '<w:style w:type="paragraph" w:styleId="K"><w:name w:val="heading 1"/></w:style>'
    body = (
        '<w:p><w:pPr><w:pStyle w:val="K"/><w:pPrChange><w:pPr/></w:pPrChange></w:pPr>'
        f"<w:r><w:rPr><w:vanish/><w:rPrChange><w:rPr/></w:rPrChange></w:rPr>{t('Verborgen ')}</w:r>"
        f"<w:r>{t('gemaakt')}</w:r></w:p>"
    )
    (now,) = read("brief.docx", docx(body, styles=styles)).blocks
    (before,) = read("brief.docx", docx(body, styles=styles), original=True).blocks
    assert (now.kind, now.text) == ("heading", "gemaakt")
    assert (before.kind, before.text) == ("paragraph", "Verborgen gemaakt")


def test_deleted_text_has_its_place_in_the_stream_of_the_original():
    content = docx(f"<w:p>{INSERTED}{DELETED}<w:r>{t('bedrag')}</w:r></w:p>")
    (block,) = read("brief.docx", content, original=True).blocks
    stream = part_text(content, "word/document.xml", original=True)
    assert "".join(stream[one.where : one.where + one.length] for one in block.origin.pieces) == "oud bedrag"


def test_a_page_has_changes_too():
    page = b"<p>Een <ins>nieuw</ins><del>oud</del> bedrag"
    assert [read("a.html", page, original=original).blocks[0].text for original in (False, True)] == [
        "Een nieuw bedrag",
        "Een oud bedrag",
    ]


def test_a_format_without_tracked_changes_is_read_as_ever():
    assert read("a.txt", b"Een bedrag", original=True) == read("a.txt", b"Een bedrag")
