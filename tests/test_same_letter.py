"""Does a letter say the same, whatever format it comes in?

One short paper of parliament, with a note, a list and a table, made in each format from the same words.
"""

import pytest

from checker import claims, readers
from checker.document import Document
from checker.reporters import values
from tests.readers import build_docx as docx
from tests.readers import build_odt as odt
from tests.readers import build_official as official
from tests.readers.build_pdf import LEFT, TOP, below, line, paragraph, pdf

TITLE = "MEDEDELING OVER BRUGGEN EN SLUIZEN"
FIRST = (
    "Op 3 en 4 maart 2031 bezocht de minister de Westerbrug. Van de 24 bruggen zijn er 9 (37,5%) hersteld, "
    "en dat kostte € 3,4 miljoen, waarvan € 2,1 miljoen voor staal en € 1,3 miljoen voor hout."
)
MARKED = "Het beheer kost 3% van het budget"
NOTE = "Voor afronding 2,96 procent."
ITEMS = ("de Westerbrug in 2032;", "de Oostersluis in 2033.")
LEAD = "Twee werken volgen:"
CAPTION = "Tabel 1. Uitgaven in miljoenen euro"
ROWS = (
    ("Werk", "2031", "2032"),
    ("Bruggen", "3,4", "4,0"),
    ("Sluizen", "7,1", "8,3"),
    ("Totaal", "10,5", "12,3"),
)


def as_text():
    table = "\n".join("".join(cell.ljust(14) for cell in row).rstrip() for row in ROWS)
    return (
        f"Vergaderjaar 2030-2031\n\n34 851 Bruggen\n\nNr. 4 {TITLE}\n\n{FIRST}\n\n{MARKED}.[1]\n\n{LEAD}\n\n"
        f"1. {ITEMS[0]}\n2. {ITEMS[1]}\n\n{CAPTION}\n\n{table}\n\n[1] {NOTE}\n\n"
        "kst-34851-4\nISSN 0921 - 7371\n"
        "’s-Gravenhage 2031 Tweede Kamer, vergaderjaar 2030-2031, 34 851, nr. 4 1\n"
    ).encode()


def as_markdown():
    table = "\n".join(f"| {' | '.join(row)} |" for row in (ROWS[0], ("---",) * 3, *ROWS[1:]))
    return (
        f"Vergaderjaar 2030-2031\n\n# 34 851 Bruggen\n\n# Nr. 4 {TITLE}\n\n{FIRST}\n\n"
        f"{MARKED}.[^1]\n\n{LEAD}\n\n1. {ITEMS[0]}\n2. {ITEMS[1]}\n\n{CAPTION}\n\n{table}\n\n[^1]: {NOTE}\n"
    ).encode()


def as_html():
    table = "".join(
        f"<tr>{''.join(f'<{tag}>{cell}</{tag}>' for cell in row)}</tr>"
        for row, tag in zip(ROWS, ("th", "td", "td", "td"), strict=True)
    )
    return (
        f"<!doctype html><title>x</title><h1>34 851 Bruggen</h1><h1>Nr. 4 {TITLE}</h1><p>{FIRST}</p>"
        f'<p>{MARKED}.<sup><a href="#n1" id="m1">1</a></sup></p><p>{LEAD}</p>'
        f"<ol><li>{ITEMS[0]}</li><li>{ITEMS[1]}</li></ol><p>{CAPTION}</p><table>{table}</table>"
        f'<p id="n1"><sup><a href="#m1">1</a></sup> {NOTE}</p>'
    ).encode()


def as_xml():
    cells = [[official.entry(cell) for cell in row] for row in ROWS]
    return official.publication(
        official.al(FIRST)
        + official.al(MARKED, ".", official.noot("1", NOTE))
        + official.al(LEAD)
        + official.lijst(("1.", ITEMS[0]), ("2.", ITEMS[1]))
        + official.al(CAPTION)
        + official.table(*cells[1:], head=cells[:1]),
        title=TITLE,
    )


def as_odt():
    head = "<table:table table:name='parlementair.kop'><table:table-row>{}</table:table-row></table:table>"
    cells = odt.cell("Tweede Kamer der Staten-Generaal") + odt.cell("2") + odt.cell("Vergaderjaar 2030-2031")
    return odt.odt(
        odt.box(odt.p("kst-34851-4") + odt.p("'s-Gravenhage 2031"))
        + head.format(cells)
        + odt.h("34 851 Bruggen")
        + odt.h(f"Nr. 4 {TITLE}")
        + odt.p(FIRST)
        + odt.p(MARKED, ".", odt.note(1, NOTE))
        + odt.p(LEAD)
        + "".join(odt.p(f"{at}. {item}") for at, item in enumerate(ITEMS, 1))
        + odt.p(CAPTION)
        + odt.table(*ROWS, header=1)
    )


def as_docx():
    heading = docx.style("Kop1")
    styles = '<w:style w:type="paragraph" w:styleId="Kop1"><w:name w:val="heading 1"/></w:style>'
    return docx.docx(
        docx.p("Vergaderjaar 2030-2031")
        + docx.p("34 851 Bruggen", props=heading)
        + docx.p(f"Nr. 4 {TITLE}", props=heading)
        + docx.p(FIRST)
        + docx.p(f"{MARKED}.", docx.mark(1))
        + docx.p(LEAD)
        + "".join(docx.p(f"{at}. {item}") for at, item in enumerate(ITEMS, 1))
        + docx.p(CAPTION)
        + docx.table(*ROWS),
        styles=styles,
        footnotes=docx.note(1, NOTE),
    )


def as_pdf(*, packed=True):
    """The lines of a page with its foot; the paragraph on the bridges goes on at the top of the second."""
    half = FIRST.index(" hersteld")
    head = [
        *line("Tweede Kamer der Staten-Generaal", 800, size=14, bold=True),
        *line("2", 780, left=500, size=30, bold=True),
        *line("Vergaderjaar 2030-2031", TOP, size=9),
        *line("34 851 Bruggen", TOP - 40, size=12, bold=True),
        *line(f"Nr. 4 {TITLE}", TOP - 80, bold=True),
    ]
    upper = [*head, *paragraph(FIRST[:half], 110)]
    upper += line("kst-34851-4", 42, size=6)
    upper += line("ISSN 0921 - 7371", 35, size=6)
    upper += line("'s-Gravenhage 2031", 28, size=6)
    upper += line("Tweede Kamer, vergaderjaar 2030-2031, 34 851, nr. 4", 28, left=200, size=9)
    lower = paragraph(FIRST[half + 1 :], TOP)
    for text in (f"{MARKED}.{{1}}", LEAD, f"1. {ITEMS[0]}", f"2. {ITEMS[1]}", CAPTION):
        lower += line(text, below(lower))
    for row in ROWS:
        top = below(lower, 14)
        lower += [put for at, cell in enumerate(row) for put in line(cell, top, left=LEFT + 120 * at)]
    lower += line(f"{{1}} {NOTE}", 90, size=8)
    lower += line("Tweede Kamer, vergaderjaar 2030-2031, 34 851, nr. 4", 28, left=200, size=9)
    return pdf([upper, lower], packed=packed)


FORMATS = {
    "txt": as_text,
    "md": as_markdown,
    "html": as_html,
    "xml": as_xml,
    "odt": as_odt,
    "docx": as_docx,
    "pdf": as_pdf,
}
OF_THE_PUBLICATION = ("session", "reference_pair")


def understood(form):
    document = readers.read(f"letter.{form}", FORMATS[form]())
    assert isinstance(document, Document), document
    assert document.format == form
    return claims.find(document)


def mentions(reading):
    return [(one.kind, one.text, values.value(one), one.about) for one in reading.mentions]


def claimed(reading):
    return sorted(
        (
            claim.kind,
            sorted((role, [one.text for one in some]) for role, some in claim.roles.items()),
            sorted((role, [one.text for one in some]) for role, some in claim.anchors.items()),
        )
        for claim in reading.claims
        if claim.kind not in OF_THE_PUBLICATION
    )


@pytest.mark.parametrize("form", [form for form in FORMATS if form != "md"])
def test_a_letter_says_the_same_in_every_format(form):
    if form == "pdf":
        pytest.importorskip("pypdfium2")
    reading, known = understood(form), understood("md")
    assert mentions(reading) == mentions(known)
    assert claimed(reading) == claimed(known)


@pytest.mark.parametrize("form", ["txt", "odt", "pdf"])
def test_what_page_feet_say_of_the_publication_is_read_and_is_no_mention(form):
    reading = understood(form)
    assert not any("vergaderjaar" in sentence_of(reading, one).lower() for one in reading.mentions)
    pairs = [claim for claim in reading.claims if claim.kind == "reference_pair"]
    assert {(claim.traits["left"], claim.traits["right"]) for claim in pairs} >= {
        ("34851", "34851"),
        ("4", "4"),
    }


def sentence_of(reading, mention):
    return reading.document.by_id[mention.block].text
