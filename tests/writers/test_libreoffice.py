"""Does LibreOffice find our comments at the words that we set them at?"""

from io import BytesIO

import pytest

from tests.readers.build_odt import MIMETYPE, box, flat, header, master, note, p, table
from tests.writers.annotated import annotated, in_office, in_word
from tests.writers.test_docx import DATE, SESSION, SUMS, WRONG

pytestmark = pytest.mark.outside

FINDINGS = {
    "8%": "De delen tellen op tot 7,9%; hier staat 8%.",
    "donderdag 27 maart 2026": "Deze datum valt op een vrijdag; hier staat donderdag.",
    "€ 26,8 mln.": "De cijfers van deze tabel tellen op tot € 25,8 mln.; als totaal staat er € 26,8 mln.",
}


def word_letter():
    """Return a Word file that python-docx made, with all that Word itself puts in one."""
    docx = pytest.importorskip("docx")
    document = docx.Document()
    document.add_paragraph(WRONG)
    paragraph = document.add_paragraph("De vergadering is op ")
    paragraph.add_run("donderdag").bold = True
    paragraph.add_run(" 27 maart 2026 in Utrecht.")
    cells = document.add_table(rows=0, cols=2)
    for line in SUMS:
        for cell, text in zip(cells.add_row().cells, line, strict=True):
            cell.text = text
    out = BytesIO()
    document.save(out)
    return out.getvalue()


def office_letter(body, **more):
    """Return a flat OpenDocument text that says what it is, as LibreOffice wants it."""
    said = f'<office:document office:mimetype="{MIMETYPE}" office:version="1.3"'
    two = b'<table:table-column table:number-columns-repeated="2"/>'  # LibreOffice drops cells beyond
    made = flat(body, **more).replace(b"<table:table-column/>", two)
    return made.replace(b"<office:document", said.encode(), 1)


def test_a_word_file_with_our_comments_opens_with_each_at_its_words(converted):
    made = converted(annotated(word_letter()), "docx", "odt")
    assert {text: said[0] for text, said in in_office(made)} == FINDINGS


def test_an_opendocument_text_with_our_comments_opens_with_each_at_its_words(converted):
    letter = office_letter(p(WRONG) + p(DATE) + table(*SUMS, header=1))
    made = converted(annotated(letter, "letter.fodt"), "fodt", "docx")
    assert {text: said[0] for text, said in in_word(made)} == FINDINGS


def test_notes_text_boxes_and_page_heads_leave_a_file_that_opens(converted):
    body = p("Den Haag, 14 mei 2020") + p("Zo.", note(1, DATE)) + p("Naast het kader. ", box(p(WRONG)))
    letter = office_letter(body, masters=master("Standard", header(p(SESSION))))
    made = converted(annotated(letter, "letter.fodt"), "fodt", "docx")
    assert len(in_word(made)) == 3


def test_a_second_run_knows_our_comments_again_after_libreoffice_saved_them(converted):
    saved = converted(annotated(word_letter()), "docx", "docx")
    assert len(in_word(saved)) == 3
    mended = annotated(saved, findings=())
    assert in_word(mended) == []
