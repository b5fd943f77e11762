"""Is a raised figure kept apart from the number before it, whatever format the letter comes in?"""

import pytest

from checker import claims, readers
from checker.document import Document
from checker.document.raised import lifted
from checker.reporters import values
from tests.readers import build_docx, build_odt
from tests.readers.build_official import al, publication
from tests.readers.build_pdf import LEFT, TOP, Put, line, paragraph, pdf

# Raised are the second, fourth ... of these: a mark, a mark, a unit's power, an exponent, a mark.
PIECES = (
    "In 2023",
    "5",
    " waren er 1.250",
    "2",
    " zaken op 12 m",
    "2",
    ", 10",
    "6",
    " deeltjes en 37%",
    "12",
)
READ = [
    ("2023", "year", "2023"),
    ("1.250", "count", "1250"),
    ("12 m2", "quantity", "12"),
    ("37%", "percentage", "37"),
]
SIGNS = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
SUPERSCRIPT = '<w:vertAlign w:val="superscript"/>'


def raised_by(before: str, behind: str) -> str:
    return "".join(f"{before}{piece}{behind}" if at % 2 else piece for at, piece in enumerate(PIECES))


def runs(properties: str) -> str:
    return build_docx.p(
        *(build_docx.r(piece, properties if at % 2 else "") for at, piece in enumerate(PIECES))
    )


SIGNED = "".join(piece.translate(SIGNS) if at % 2 else piece for at, piece in enumerate(PIECES))
SUPER = "<span style='vertical-align: super'>"
HIGH = '<w:style w:type="character" w:styleId="Hoog"><w:name w:val="Hoog"/><w:rPr>{}</w:rPr></w:style>'
LETTERS = {
    "signs.txt": SIGNED.encode(),
    "tags.txt": raised_by("<sup>", "</sup>").encode(),
    "signs.md": SIGNED.encode(),
    "tags.md": raised_by("<sup>", "</sup>").encode(),
    "carets.md": raised_by("^", "^").encode(),
    "signs.html": f"<p>{SIGNED}</p>".encode(),
    "tags.html": f"<p>{raised_by('<sup>', '</sup>')}</p>".encode(),
    "styled.html": f"<p>{raised_by(SUPER, '</span>')}</p>".encode(),
    "typed.docx": build_docx.docx(runs(SUPERSCRIPT)),
    "higher.docx": build_docx.docx(runs('<w:position w:val="6"/><w:sz w:val="14"/>')),
    "styled.docx": build_docx.docx(runs('<w:rStyle w:val="Hoog"/>'), styles=HIGH.format(SUPERSCRIPT)),
    "styled.odt": build_odt.odt(
        build_odt.p(*(build_odt.span(piece, "Hoog") if at % 2 else piece for at, piece in enumerate(PIECES))),
        styles=build_odt.style("Hoog", build_odt.looks(text_position="super 58%"), "text"),
    ),
    "tags.xml": publication(al(raised_by("<sup>", "</sup>"))),
    "raised.pdf": pdf(
        [[*paragraph("Een brief over de zaken van het jaar.", TOP), *line(raised_by("{", "}"), TOP - 40)]]
    ),
}


@pytest.mark.parametrize("name", LETTERS)
def test_a_raised_figure_is_no_digit_of_the_number_before_it(name: str) -> None:
    if name.endswith(".pdf"):
        pytest.importorskip("pypdfium2")
    document = readers.read(name, LETTERS[name])
    assert isinstance(document, Document)
    block = next(block for block in document.blocks if "zaken op" in block.text)
    mentions = [one for one in claims.find(document, language="nl").mentions if one.block == block.id]
    assert [(one.text.replace("²", "2"), one.kind, values.value(one)) for one in mentions] == READ


def test_a_smaller_digit_in_a_pdf_is_none_of_the_number_before_it() -> None:
    pytest.importorskip("pypdfium2")
    smaller = [
        Put("In 2023", LEFT, TOP),
        Put("5", LEFT + 42, TOP, 6),
        Put(" kwamen 40 mensen.", LEFT + 46, TOP),
    ]
    document = readers.read("brief.pdf", pdf([smaller]))
    assert isinstance(document, Document)
    assert [one.text for one in claims.find(document, language="nl").mentions] == ["2023", "40"]


def test_the_marks_of_notes_are_still_marks() -> None:
    document = readers.read("brief.txt", "In 2023⁵ niet.\n\n⁵ Zie de brief.\n".encode())
    assert isinstance(document, Document)
    block = document.blocks[0]
    assert (block.text, [mark.label for mark in block.marks]) == ("In 2023 niet.", ["5"])


@pytest.mark.parametrize(
    ("raised", "before", "written"),
    [
        ("5", "In 2023", "⁵"),
        ("5, 6", "In 2023", "⁵, ⁶"),
        ("-3", "10", "-³"),
        ("2", "12 m", "2"),
        ("3", "12 dm", "3"),
        ("2", "zaken", "²"),
        ("e", "de 1", "e"),
        ("20 mei", "op", "20 mei"),
    ],
)
def test_raised_text_is_written_as_long_as_it_is(raised: str, before: str, written: str) -> None:
    assert lifted(raised, before) == written
