"""The limits are above every letter, each is told when it is met, and each can be raised and lowered."""

import re

import pytest

from checker.document import Document
from checker.readers import Limits, read
from checker.readers.limit_words import limits_of
from checker.readers.limits import DEFAULT, known
from checker.readers.refusal import Refusal
from tests.readers.build_docx import docx, p, package, table
from tests.readers.build_odt import odt
from tests.readers.build_odt import p as para
from tests.readers.build_official import al, publication
from tests.readers.build_pdf import TOP, line, pdf

TEXT = b"De brug kost 5 miljoen euro.\n"
PAGES = pdf([line("De brug kost 5 miljoen euro.", TOP)] * 40)
WORD = docx(p("De brug kost 5 miljoen euro.") * 3)
MET = {  # each limit, far lower than it is, and files that go past it then
    "size": (20, {"a.txt": TEXT, "a.docx": WORD, "a.pdf": PAGES}),
    "text": (20, {"a.txt": TEXT, "a.md": TEXT, "a.html": b"<p>" + TEXT, "a.xml": publication(al("a"))}),
    "lines": (3, {"a.txt": TEXT * 5, "a.md": TEXT * 5, "a.html": b"<p>" + TEXT * 5}),
    "borders": (3, {"a.txt": b"a | b | c | d | e", "a.md": b"|a|b|c|\n|---|---|---|\n|1|2|3|\n"}),
    "entries": (2, {"a.docx": WORD, "a.odt": odt(para("a"))}),
    "unpacked": (100, {"a.docx": WORD, "a.odt": odt(para("a"))}),
    "markup": (100, {"a.docx": WORD, "a.odt": odt(para("a"))}),
    "ratio": (2, {"a.docx": docx(p("De brug kost 5 miljoen euro. " * 40_000))}),
    "tags": (5, {"a.docx": WORD, "a.odt": odt(para("a")), "a.xml": publication(al("a"))}),
    "html-tags": (2, {"a.html": b"<p>a<p>b<p>c", "b.html": b"<p>&amp;&amp;&amp;"}),
    "depth": (
        3,
        {
            "a.docx": WORD,
            "a.odt": odt(para("a")),
            "a.html": b"<div><div><div><p>a",
            "a.xml": publication(al("a")),
        },
    ),
    "pages": (3, {"a.pdf": PAGES}),
    "characters": (50, {"a.pdf": PAGES}),
    "page-pieces": (
        1,
        {"a.pdf": pdf([[*line("De brug", TOP), *line("kost", TOP - 20), *line("5 euro", TOP - 40)]])},
    ),
    "memory": ("1MB", {"a.pdf": PAGES + b"%" + b" " * 20_000_000 + PAGES[-200:]}),
    "page-seconds": (0.000001, {"a.pdf": PAGES}),
    "seconds": (0.001, {"a.pdf": PAGES}),
}
UNKNOWN_NEED = {"memory", "page-seconds", "seconds"}
CASES = [(name, file) for name, (_, files) in MET.items() for file in files]


def test_each_limit_is_tried_here():
    every = {name.replace("_", "-") for name in known()}
    assert set(MET) == every - {"check-seconds"}, "that one is of the whole letter: see test_spending.py"


@pytest.mark.parametrize(("name", "file"), CASES)
def test_a_limit_that_is_met_is_told_and_raised_as_it_says(name, file):
    low, files = MET[name]
    if file.endswith(".pdf"):
        pytest.importorskip("pypdfium2")
    if name == "memory":
        pytest.importorskip("resource", reason="the system has no memory limits")
    limits = limits_of([(name, str(low) if isinstance(low, str) else f"{low:f}".rstrip("0").rstrip("."))])
    found = read(file, files[file], limits=limits)
    assert isinstance(found, Refusal)
    assert found.code in {"too-large", "hostile"}
    stated = re.fullmatch(r"[^\n]+; [^\n]+, or allow more with --limit ([a-z-]+)=(\S+)", found.message)
    assert stated, found.message
    assert stated[1] == name
    for _ in range(0 if name in UNKNOWN_NEED else 20):
        limits = limits_of([(stated[1], stated[2])], limits)
        found = read(file, files[file], limits=limits)
        if isinstance(found, Document):
            return
        stated = re.search(r"--limit ([a-z-]+)=(\S+)$", found.message)
    assert isinstance(read(file, files[file]), Document), "by itself the limit is above it"


def test_a_limit_can_be_raised_above_where_it_is():
    entries = {f"word/media/{at}.bin": "" for at in range(DEFAULT.entries)}
    many = package({**_inside(WORD), **entries})
    assert read("a.docx", many).code == "hostile"
    assert isinstance(read("a.docx", many, limits=Limits(entries=10_000)), Document)


def test_what_can_go_no_higher_is_not_offered():
    deep = b"<div>" * 300 + b"<p>De brug."
    found = read("a.html", deep)
    assert found.code == "hostile"
    assert "--limit" not in found.message


def test_a_refusal_says_by_how_much_to_raise_its_limit():
    found = read("a.txt", TEXT * 100, limits=Limits(text=1024))
    assert found.message == (
        "it is larger than 1 kB; split it, take the pictures and annexes out, "
        "or allow more with --limit text=4kB"
    )


@pytest.mark.parametrize(
    ("given", "field", "value"),
    [
        (("size", "128MB"), "size", 128 * 1024 * 1024),
        (("size", "1.5 gb"), "size", 1536 * 1024 * 1024),
        (("size", "500"), "size", 500),
        (("pages", "5000"), "pages", 5_000),
        (("seconds", "30"), "seconds", 30.0),
        (("page-seconds", "0.5s"), "page_seconds", 0.5),
    ],
)
def test_a_limit_is_a_name_and_a_value(given, field, value):
    limits = limits_of([given])
    assert getattr(limits, field) == value
    assert limits == Limits(**{field: value}), "the others are as they were"


@pytest.mark.parametrize(
    ("name", "value", "said"),
    [
        ("page", "5000", "there is no limit 'page'; did you mean pages?"),
        ("page_seconds", "5", "there is no limit 'page_seconds'; did you mean page-seconds?"),
        ("kleur", "rood", "there is no limit 'kleur'; there are size, text, lines, "),
        ("size", "groot", "'groot' is no value of size; write it as size=128MB"),
        ("size", "", "'' is no value of size; write it as size=128MB"),
        ("size", "-5", "'-5' is no value of size; write it as size=128MB"),
        ("pages", "5MB", "'5MB' is no value of pages; write it as pages=5000"),
        ("pages", "2.5", "'2.5' is no whole number"),
        ("pages", "0", "pages is from 1 to 1,000,000,000; 0 is not"),
        ("depth", "300", "depth is from 1 to 256; 300 is not"),
        ("seconds", "0", "seconds is from 0 seconds to 86,400 seconds; 0 is not"),
    ],
)
def test_a_wrong_limit_is_refused_with_what_was_meant(name, value, said):
    found = limits_of([(name, value)])
    assert isinstance(found, str)
    assert found.startswith(said)


def test_a_letter_of_a_thousand_paragraphs_and_tables_is_far_below_every_limit():
    body = p("Hierbij ontvangt u de stukken over de haven, ter waarde van 12,5 miljoen euro.") * 1_000
    content = docx(body + table(["Jaar", "2030"], ["Bedrag", "5"]) * 200)
    assert isinstance(read("brief.docx", content), Document)
    assert len(content) * 100 < DEFAULT.size


def test_what_is_in_a_file_may_be_larger_than_the_file():
    assert DEFAULT.markup < DEFAULT.size < DEFAULT.unpacked
    assert DEFAULT.text < DEFAULT.size


def _inside(content):
    from io import BytesIO
    from zipfile import ZipFile

    with ZipFile(BytesIO(content)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}
