"""Does Microsoft's own validator (the Open XML SDK) find a copy with comments as valid as the letter was?"""

import json
import subprocess
from collections import Counter

import pytest

from tests import outside
from tests.readers.build_docx import box, docx, field, mark, note, p, r, t, table
from tests.writers.annotated import annotated, in_word
from tests.writers.test_docx import DATE, PERSON, RANGE, SESSION, SUMS, WRONG, commented
from tests.writers.test_libreoffice import word_letter

pytestmark = pytest.mark.outside

SECTION = '<w:sectPr><w:headerReference r:id="header1" w:type="default"/></w:sectPr>'
INSERTED = f'<w:ins w:id="5" w:author="A">{r(DATE)}</w:ins>'
CONTROL = f"<w:sdt><w:sdtPr/><w:sdtContent>{r(DATE)}</w:sdtContent></w:sdt>"
LINK = f'<w:hyperlink w:anchor="x">{r(DATE)}</w:hyperlink>'
PERSONS = commented(p(RANGE.format(3, r("Beste Kamer,"))) + p(WRONG), PERSON.format(t("Mooi.")))

LETTERS = {
    "as python-docx makes it": word_letter,
    "insertions, controls, links": lambda: docx(
        p(r("Ja. "), INSERTED) + p(CONTROL) + p(LINK) + p(r(WRONG, "<w:b/>"))
    ),
    "fields and tables": lambda: docx(p(field("DOCPROPERTY x", r(DATE))) + table(*SUMS) + p("Slot.")),
    "notes": lambda: docx(p(r("Zo."), mark(4), r(" En zo.")), footnotes=note(4, DATE)),
    "text boxes": lambda: docx(p(r("Naast dit. "), box(p(DATE)))),
    "page heads": lambda: docx(p("Den Haag, 14 mei 2020") + SECTION, header1=p(SESSION)),
    "comments of people": lambda: PERSONS,
    "strict": lambda: docx(p(WRONG), strict=True),
}


def errors(content, file):
    """Return what is wrong with a Word file, by what is said of it."""
    file.write_bytes(content)
    command = [outside.tool("ooxml-validator"), file]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    return Counter(one.get("description") for one in json.loads(done.stdout)["errors"])


@pytest.mark.parametrize("letter", LETTERS)
def test_comments_add_no_error_to_a_letter(letter, tmp_path):
    content = LETTERS[letter]()
    made = annotated(content)
    assert in_word(made)
    assert errors(made, tmp_path / "after.docx") - errors(content, tmp_path / "before.docx") == Counter()


def test_a_letter_of_python_docx_is_valid_with_our_comments_and_after_a_second_run(tmp_path):
    made = annotated(word_letter())
    assert errors(made, tmp_path / "a.docx") == Counter()
    assert errors(annotated(made, findings=()), tmp_path / "b.docx") == Counter()
