"""Does every hostile PDF end, soon and in a sentence?"""

import zlib

import pytest

from checker import readers
from checker.document import Document
from checker.readers.limits import DEFAULT, Limits
from checker.readers.pdf import child, process
from checker.readers.pdf.answer import too_much, too_slow
from checker.readers.refusal import Refusal
from tests.readers.build_pdf import TOP, Tag, line, paragraph, pdf, tagged

LETTER = pdf([paragraph("De raming is 3,5 miljoen euro. " * 30, TOP), line("Dat is alles.", TOP)])


def file(*objects):
    """Return a file with these objects and no table: pdfium finds them by itself."""
    found = b"%PDF-1.7\n" + b"".join(
        b"%d 0 obj %s endobj\n" % (number, body) for number, body in enumerate(objects, 1)
    )
    return found + b"trailer << /Root 1 0 R >>\n%%EOF\n"


def stream(content, more=b""):
    small = zlib.compress(content, 9)
    return b"<< /Length %d /Filter /FlateDecode %s >> stream\n%s\nendstream" % (len(small), more, small)


FONT = b"<< /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Courier >> >> >>"
CATALOG = b"<< /Type /Catalog /Pages 2 0 R >>"
PAGES = b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>"


def page(content, resources=FONT):
    body = (
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources %s >>" % resources
    )
    return file(CATALOG, PAGES, body, content)


def forms():
    """Ten forms of which each shows the next one ten times."""
    kids = [
        stream(
            b"/X Do " * 10,
            b"/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X %d 0 R >> >>"
            % (at + 1),
        )
        for at in range(5, 15)
    ]
    last = stream(
        b"BT /F1 9 Tf (a) Tj ET", b"/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources " + FONT
    )
    top = page(stream(b"/X Do"), b"<< /XObject << /X 5 0 R >> >>")
    head, _, tail = top.partition(b"trailer")
    more = b"".join(b"%d 0 obj %s endobj\n" % (at, body) for at, body in enumerate([*kids, last], 5))
    return head + more + b"trailer" + tail


def deep_tags():
    tag = None
    for _ in range(400):
        tag = Tag("Sect", tag)
    return pdf([tagged(line("Diep", TOP), Tag("P", tag))])


HOSTILE = {
    "two million text operators": lambda: page(
        stream(b"BT /F1 9 Tf " + b"(a) Tj 1 0 Td " * 2_000_000 + b"ET")
    ),
    "one text of thirty million letters": lambda: page(
        stream(b"BT /F1 9 Tf (" + b"a" * 30_000_000 + b") Tj ET")
    ),
    "a million letters on one spot": lambda: page(stream(b"BT /F1 9 Tf (" + b"ab" * 500_000 + b") Tj ET")),
    "a bomb of zeros": lambda: page(stream(bytes(150_000_000))),
    "states inside each other": lambda: page(stream(b"q " * 3_000_000)),
    "arrays inside each other": lambda: page(stream(b"[" * 3_000_000)),
    "objects inside each other": lambda: file(CATALOG, PAGES, b"[" * 1_000_000),
    "pages that hold themselves": lambda: file(
        CATALOG, b"<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 999999999 >>"
    ),
    "a million pages": lambda: file(
        CATALOG, b"<< /Type /Pages /Kids [3 0 R] /Count 1000000 >>", b"<< /Type /Page >>"
    ),
    "forms that show forms": forms,
    "tags inside each other": deep_tags,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_file_is_refused_or_read(name):
    content = HOSTILE[name]()
    found = readers.read("letter.pdf", content)
    assert isinstance(found, (Document, Refusal))
    if name == "two million text operators":
        assert isinstance(found, Refusal), "refused, and not cut off"
        assert found.code in ("hostile", "too-large")


@pytest.mark.parametrize("share", range(0, 100, 7))
def test_a_truncated_file_is_read_or_refused(share):
    found = readers.read("letter.pdf", LETTER[: len(LETTER) * share // 100] or b"%PDF-")
    assert isinstance(found, (Document, Refusal))


def test_a_page_that_takes_too_long_is_refused_with_a_sentence():
    limits = Limits(seconds=0.001)
    assert process.run(LETTER, limits) == too_slow(limits, "seconds")


def test_a_reading_process_that_dies_is_a_refusal(monkeypatch):
    monkeypatch.setattr(process, "_START", "import os; os.abort()")
    assert process.run(LETTER) == too_much(DEFAULT)


def test_a_file_is_opened_again_every_so_often_so_that_many_pages_take_little_memory(monkeypatch):
    pages = [[*paragraph(f"Bladzijde {number} gaat over de dijken.", TOP)] for number in range(1, 8)]
    opened = []
    first = child._open
    monkeypatch.setattr(child, "_PAGES_AT_ONCE", 3)
    monkeypatch.setattr(child, "_open", lambda content: opened.append(1) or first(content))
    document, _ = child.read(pdf(pages))
    assert [block.origin.page(0) for block in document.blocks] == [1, 2, 3, 4, 5, 6, 7]
    assert len(opened) == 1 + 3


def test_where_the_system_has_no_memory_limits_the_time_limit_stands_alone(monkeypatch):
    without = "import sys; sys.modules['resource'] = None\n" + process._START
    monkeypatch.setattr(process, "_START", without)
    assert isinstance(readers.read("letter.pdf", LETTER), Document)
    limits = Limits(seconds=0.001)
    assert process.run(LETTER, limits) == too_slow(limits, "seconds")


def test_an_error_of_our_own_is_told_as_one(monkeypatch):
    fails = "import checker.readers.pdf.child as child; child.read = lambda *_: 1 / 0\n"
    monkeypatch.setattr(process, "_START", process._START.replace("main(sys", fails + "main(sys"))
    found = readers.read("letter.pdf", LETTER)
    assert (found.code, found.message.partition(" (")[0]) == ("unreadable", "lint-letter itself failed on it")
