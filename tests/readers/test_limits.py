"""The limits are above every letter, and what keeps to them is read."""

from checker.document import Document
from checker.readers import limits, read
from tests.readers.build_docx import docx, p, table


def test_a_letter_of_a_thousand_paragraphs_and_tables_is_far_below_every_limit():
    body = p("Hierbij ontvangt u de stukken over de haven, ter waarde van 12,5 miljoen euro.") * 1_000
    content = docx(body + table(["Jaar", "2030"], ["Bedrag", "5"]) * 200)
    assert isinstance(read("brief.docx", content), Document)
    assert len(content) * 100 < limits.FILE_BYTES


def test_what_is_in_a_file_may_be_larger_than_the_file():
    assert limits.MARKUP_BYTES < limits.FILE_BYTES < limits.UNPACKED_BYTES
    assert limits.TEXT_BYTES < limits.FILE_BYTES
