"""How is a letter read from a PDF?"""

import pytest

from checker import readers
from checker.document import BlockKind, Document
from checker.readers import pdf as reader
from checker.readers.refusal import Refusal
from checker.readers.source import Source
from tests.readers.build_pdf import LEFT, TOP, Draw, Put, Tag, below, line, paragraph, pdf, tagged

ENCRYPTED = f"<< /Filter /Standard /V 1 /R 2 /O <{'00' * 32}> /U <{'11' * 32}> /P -4 >>"
LONG = (
    "De bewindslieden komen op 3 en 4 maart bijeen in Gent en spreken dan over de voortgang van het "
    "programma, over de middelen die daarvoor dit jaar nog beschikbaar zijn en over de volgende stap die zij "
    "willen zetten."
)


def read(*pages, **how):
    found = readers.read("letter.pdf", pdf(pages, **how))
    assert isinstance(found, Document), found
    return found


def said(document, kind=None):
    return [block.text for block in document.blocks if kind is None or block.kind is kind]


def stacked(*parts):
    """Put parts below each other, each a function of the height it begins at."""
    found = []
    for part in parts:
        found += part(below(found) if found else TOP)
    return found


def test_lines_of_a_paragraph_are_one_block_and_white_begins_another():
    document = read(stacked(lambda top: paragraph(LONG, top), lambda top: paragraph("Dat is alles.", top)))
    assert said(document) == [LONG, "Dat is alles."]
    assert document.format == "pdf"


def test_the_ends_of_lines_are_breaks():
    address = [*line("Aan de Voorzitter", TOP), *line("Plein 2", TOP - 12), *line("Den Haag", TOP - 24)]
    block = read(address).blocks[0]
    assert block.text == "Aan de Voorzitter Plein 2 Den Haag"
    assert block.breaks == (17, 25)


def test_a_word_broken_over_lines_is_one_word():
    text = LONG.replace("voortgang", "voort- gang")
    assert said(read(paragraph(text, TOP, columns=84))) == [LONG]


def test_a_hyphen_that_the_letter_writes_elsewhere_stays_at_a_lines_end():
    first = paragraph(
        "Over de zorg-uitgaven is lang en breed gesproken door alle leden van de commissie.", TOP
    )
    rest = [
        *line("Dit jaar zijn er volgens de laatste raming van het ministerie meer zorg-", below(first)),
        *line("uitgaven dan verwacht.", below(first) - 12),
    ]
    assert said(read([*first, *rest]))[-1].endswith("meer zorg-uitgaven dan verwacht.")


def test_a_sentence_goes_on_over_a_page_and_knows_its_pages():
    half = LONG.index(" middelen")
    first, second = paragraph(LONG[:half], 100), paragraph(LONG[half + 1 :], TOP)
    block = read(first, second).blocks[0]
    assert block.text == LONG
    assert block.origin.page(0) == 1
    assert block.origin.page(LONG.index("middelen")) == 2


def test_a_span_knows_its_boxes_line_by_line_and_page_by_page():
    half = LONG.index(" middelen")
    block = read(paragraph(LONG[:half], 100), paragraph(LONG[half + 1 :], TOP)).blocks[0]
    end = block.origin.lines[0].start + len(block.origin.lines[0].steps)
    (days,) = block.origin.boxes(LONG.index("3 en 4"), LONG.index(" bijeen"))
    assert (days.page, days.left) == (1, LEFT + 6 * LONG.index("3 en 4"))
    assert days.right == LEFT + 6 * LONG.index(" bijeen")
    assert days.bottom < 100 < days.top
    assert [box.page for box in block.origin.boxes(end - 3, LONG.index("middelen") + 4)] == [1, 1, 2]


def test_a_mark_between_words_is_in_no_box():
    block = read([*paragraph("Dat is 3%{1} en 4.", TOP), *line("{1} Noot.", 90, size=8)]).blocks[0]
    (figure,) = block.origin.boxes(7, 9)
    assert (figure.left, figure.right) == (LEFT + 6 * 7, LEFT + 6 * 9)


def test_a_sentence_goes_on_over_a_page_in_brackets():
    upper = (
        "De bewindslieden komen op 3 en 4 maart bijeen in Gent en spreken",
        "dan eerst een middag over de voortgang van het hele programma",
    )
    lower = "(en over de middelen die daarvoor zijn), en verder over wat zij nu willen."
    first = [put for at, text in enumerate(upper) for put in line(text, 100 - 12 * at)]
    assert said(read(first, paragraph(lower, TOP, columns=60))) == [" ".join((*upper, lower))]


def test_page_heads_and_feet_stand_in_no_sentence():
    half = LONG.index(" middelen")
    pages = [
        [
            *line("Ministerie van Water", 810, size=8),
            *paragraph(text, TOP),
            *line(f"Pagina {count} van 2", 40),
        ]
        for count, text in enumerate((LONG[:half], LONG[half + 1 :]), 1)
    ]
    document = read(*pages)
    assert said(document, BlockKind.PARAGRAPH) == [LONG]
    assert said(document, BlockKind.FURNITURE) == [
        "Ministerie van Water",
        "Pagina 1 van 2",
        "Ministerie van Water",
        "Pagina 2 van 2",
    ]


def test_a_first_pages_foot_may_have_more_in_its_line():
    half = LONG.index(" middelen")
    foot = line("Verslag van het beraad, 30 595, nr. 7", 30, left=250)
    document = read(
        [*paragraph(LONG[:half], 110), *line("ISSN 0921", 37, size=6), *line("Gent 2031", 30, size=6), *foot],
        [*paragraph(LONG[half + 1 :], TOP), *foot],
    )
    assert said(document, BlockKind.PARAGRAPH) == [LONG]


def test_a_line_of_a_foot_that_has_a_tag_is_of_the_foot():
    body = tagged(paragraph(LONG, TOP), Tag("P"))
    code = tagged(line("beraad-30595-7", 44, size=6), Tag("H1"))
    document = read([*body, *code, *line("ISSN 0921", 37, size=6), *line("Gent 2031", 30, size=6)])
    assert said(document, BlockKind.FURNITURE) == ["beraad-30595-7 ISSN 0921 Gent 2031"]


def test_a_lone_figure_in_very_large_type_at_the_top_is_an_ornament():
    head = [*line("Verslagen", 800, size=14, bold=True), *line("2", 780, left=500, size=30, bold=True)]
    document = read([*head, *paragraph(LONG, TOP - 20)])
    assert said(document, BlockKind.FURNITURE) == ["2"]


def test_a_short_sentence_with_a_mark_behind_its_full_stop_is_no_heading():
    page = [
        *line("Dat is nu 3% van alles.{1}", TOP, bold=True),
        *paragraph(LONG, TOP - 22),
        *line("{1} Afgerond.", 90, size=8),
    ]
    assert not said(read(page), BlockKind.HEADING)


def test_what_returns_at_the_top_of_two_pages_but_is_a_question_is_no_page_head():
    pages = [[*line(f"Vraag {count}", TOP), *paragraph(LONG, TOP - 12)] for count in (3, 7)]
    assert not said(read(*pages), BlockKind.FURNITURE)


def test_larger_and_bold_lines_are_headings_over_what_follows():
    page = stacked(
        lambda top: line("Agenda van de top", top, size=16),
        lambda top: paragraph(LONG, top),
        lambda top: line("Kosten", top, bold=True),
        lambda top: paragraph(LONG, top),
    )
    document = read(page)
    assert [(block.kind.value, block.level) for block in document.blocks] == [
        ("heading", 1),
        ("paragraph", None),
        ("heading", 2),
        ("paragraph", None),
    ]
    assert document.blocks[3].heading == document.blocks[2].id


def test_a_raised_figure_that_stands_off_from_its_words_is_no_mark_without_a_note():
    (block,) = read(
        [*paragraph("Verwante rapporten {42} staan hier, en ook een plan{7} dat wacht.", TOP)]
    ).blocks
    assert block.text == "Verwante rapporten 42 staan hier, en ook een plan dat wacht."
    assert [(mark.label, mark.note) for mark in block.marks] == [("7", None)]


def test_a_raised_figure_is_a_note_mark_and_m2_stays():
    page = [
        *paragraph("De hal is 120 m{2} groot en kost 3 miljoen euro.{2} Dat is veel{1}.", TOP),
        *line("{1} Kamerstuk 12 345, nr. 6.", 90, size=8),
        *line("{2} Zonder btw, die er later", 80, size=8),
        *line("nog bij komt.", 71, size=8),
    ]
    document = read(page)
    body, *notes = document.blocks
    assert body.text == "De hal is 120 m2 groot en kost 3 miljoen euro. Dat is veel."
    assert [(mark.label, mark.note, body.text[mark.at - 5 : mark.at]) for mark in body.marks] == [
        ("2", "n2", "euro."),
        ("1", "n1", " veel"),
    ]
    assert [(note.label, note.text) for note in notes] == [
        ("1", "Kamerstuk 12 345, nr. 6."),
        ("2", "Zonder btw, die er later nog bij komt."),
    ]
    assert [note.label for note in document.notes] == ["1", "2"]


def test_a_mark_belongs_to_the_note_on_its_own_page():
    pages = [
        [*paragraph(f"{LONG[:-1]} op {place}.{{1}}", TOP), *line(f"{{1}} Noot over {place}.", 90, size=8)]
        for place in ("Texel", "Vlieland")
    ]
    document = read(*pages)
    assert [mark.note for block in document.blocks for mark in block.marks] == ["n1", "n2"]


def test_a_note_goes_on_at_the_foot_of_the_next_page():
    document = read(
        [*paragraph(f"{LONG}{{1}}", TOP), *line("{1} Deze noot is zo lang dat zij nog", 60, size=8)],
        [*paragraph(LONG, TOP), *line("een regel op de volgende pagina vult.", 60, size=8)],
    )
    assert said(document, BlockKind.NOTE) == [
        "Deze noot is zo lang dat zij nog een regel op de volgende pagina vult."
    ]


def test_a_side_column_is_read_before_the_text_it_stands_beside():
    side = [
        *line("Onze referentie", 700, left=500, size=7, bold=True),
        *line("AB/2024/17", 690, left=500, size=7),
        *line("Bijlage(n)", 670, left=500, size=7, bold=True),
        *line("2", 660, left=500, size=7),
    ]
    page = stacked(lambda top: paragraph(LONG, top, columns=60), lambda top: paragraph(LONG, top, columns=60))
    document = read([*page, *side])
    assert said(document)[-2:] == [LONG, LONG]
    assert " ".join(said(document)[:-2]) == "Onze referentie AB/2024/17 Bijlage(n) 2"


def test_headings_in_the_margin_stand_before_the_line_that_begins_beside_them():
    first, second = (paragraph(LONG, top, left=230, columns=55) for top in (TOP, TOP - 100))
    heads = [
        *line("Schoon water", TOP, size=13),
        *line("Droge", TOP - 100, size=13),
        *line("voeten", TOP - 114, size=13),
    ]
    document = read([*first, *second, *heads])
    assert [(block.kind.value, block.text) for block in document.blocks] == [
        ("heading", "Schoon water"),
        ("paragraph", LONG),
        ("heading", "Droge voeten"),
        ("paragraph", LONG),
    ]


def test_two_columns_are_read_one_after_the_other():
    left = paragraph(LONG, TOP, columns=34)
    right = paragraph(LONG.replace("Gent", "Luik"), TOP, left=310, columns=34)
    mixed = [put for pair in zip(left, right, strict=False) for put in pair]
    assert said(read(mixed)) == [LONG, LONG.replace("Gent", "Luik")]


def test_labels_make_list_items():
    page = [
        *line("Er zijn drie doelen:", TOP),
        *line("1.", TOP - 14),
        *line("schoon water;", TOP - 14, left=90),
        *line("2.", TOP - 28),
        *line("droge voeten;", TOP - 28, left=90),
        *line("3. een korte rekening.", TOP - 42),
    ]
    items = [block for block in read(page).blocks if block.kind is BlockKind.ITEM]
    assert [(item.label, item.text) for item in items] == [
        ("1.", "schoon water;"),
        ("2.", "droge voeten;"),
        ("3.", "een korte rekening."),
    ]


def test_each_bullet_begins_an_item_whatever_the_one_above_ends_in():
    items = ("Schoon water in alle rivieren, beken, kanalen en sloten van het hele land", "Droge voeten")
    page = [put for at, text in enumerate(items) for put in line(f"• {text}", TOP - 12 * at)]
    assert said(read([*paragraph(LONG, TOP + 22 + 36), *page]), BlockKind.ITEM) == list(items)


def test_a_line_that_hangs_below_an_items_text_goes_on_in_it():
    page = [
        *line("• De Raad wijst in dit verband op artikel 34, derde lid, van de Waterwet", TOP),
        *line("2031, waarin dit zo is bepaald.", TOP - 12, left=LEFT + 12),
    ]
    assert said(read([*page, *paragraph(LONG, TOP - 40)]))[0].endswith(
        "Waterwet 2031, waarin dit zo is bepaald."
    )


def test_a_hyphen_that_ends_a_line_in_an_address_is_of_the_address():
    page = [
        *line("Zie hiervoor de bijlage (www.water.example/dijken-en-", TOP),
        *line("sluizen) en verder.", TOP - 12),
    ]
    assert "(www.water.example/dijken-en-sluizen)" in said(read(page))[0]


def test_less_white_tells_a_word_behind_a_stop():
    left, page = LEFT, []
    for word, white in (("Dat", 3), ("was", 3), ("alles.", 1.8), ("Nu", 1.8), ("verder", 0)):
        page.append(Put(word, left, TOP))
        left = page[-1].right + white
    assert said(read(page)) == ["Dat was alles. Nuverder"]


def test_a_table_of_contents_is_no_text_of_the_letter():
    titles = ("Schoon water", "Droge voeten", "Een korte rekening", "Planning")
    listed = [
        put
        for at, title in enumerate(titles)
        for put in (*line(title, TOP - 20 * at), *line(str(at * 2 + 1), TOP - 20 * at, left=400))
    ]
    pages = [[*line(title, TOP, bold=True), *paragraph(LONG, TOP - 22)] for title in titles]
    document = read(listed, *pages)
    assert said(document, BlockKind.FURNITURE) == [f"{title} {2 * at + 1}" for at, title in enumerate(titles)]
    assert said(document, BlockKind.HEADING) == list(titles)


def test_headings_with_numbers_of_their_own_are_no_table_of_contents():
    page = stacked(
        *(
            lambda top, words=f"{kind} {number}": [*line(words, top), *line("Hoe zit dat dan?", top - 12)]
            for number in (1, 2, 3)
            for kind in ("Vraag", "Antwoord")
        )
    )
    assert not said(read(page), BlockKind.FURNITURE)


def grid(rows, top, widths=(120, 60, 60), pitch=14):
    return [
        put
        for count, row in enumerate(rows)
        for column, text in enumerate(row)
        for put in line(text, top - pitch * count, left=LEFT + sum(widths[:column]))
    ]


ROWS = [
    ("", "2023", "2024"),
    ("Dijken", "12,5", "13,1"),
    ("Sluizen", "7,0", "8,4"),
    ("Totaal", "19,5", "21,5"),
]


def test_figures_below_each_other_are_a_table_with_a_head():
    page = stacked(
        lambda top: paragraph(LONG, top),
        lambda top: line("Tabel 1. Uitgaven", top),
        lambda top: grid(ROWS, top),
        lambda top: paragraph(LONG, top),
    )
    document = read(page)
    cells = [block for block in document.blocks if block.kind is BlockKind.CELL]
    assert [(cell.row, cell.column, cell.text) for cell in cells if cell.row == 2] == [
        (2, 1, "Dijken"),
        (2, 2, "12,5"),
        (2, 3, "13,1"),
    ]
    assert {cell.text for cell in cells if cell.header} == {"2023", "2024"}
    assert {document.by_id[cell.caption].text for cell in cells if cell.caption} == {"Tabel 1. Uitgaven"}
    assert said(document)[-1] == LONG


def test_drawn_lines_part_the_cells_of_a_table_that_holds_words():
    rows = [("Doel", "Stand"), ("Schoon water", "Op koers"), ("Droge voeten", "Later")]
    lines = [Draw((60, TOP + 12 - 20 * n), (260, TOP + 12 - 20 * n)) for n in range(4)]
    lines += [Draw((x, TOP + 12), (x, TOP - 48)) for x in (60, 170, 260)]
    document = read([*grid(rows, TOP, (110, 90), 20), *lines])
    assert [(cell.row, cell.column) for cell in document.blocks] == [
        (row, column) for row in (1, 2, 3) for column in (1, 2)
    ]
    assert document.blocks[4].text == "Droge voeten"


def test_words_above_two_columns_that_no_line_parts_stand_over_both():
    rows = [
        ("Doel", "", "2024"),
        ("", "Stand", "Raming"),
        ("Schoon water", "12", "14"),
        ("Droge voeten", "", "9"),
    ]
    lines = [Draw((60, TOP + 12 - 20 * n), (320, TOP + 12 - 20 * n)) for n in (0, 2, 3, 4)]
    lines += [Draw((150, TOP - 8), (320, TOP - 8))]
    lines += [Draw((x, TOP + 12), (x, TOP - 68)) for x in (60, 150, 320)]
    lines += [Draw((235, TOP - 8), (235, TOP - 48))]
    document = read([*grid(rows, TOP, (90, 85, 85), 20), *lines])
    assert [
        (each.row, each.column, each.row_span, each.column_span, each.text) for each in document.blocks
    ] == [
        (1, 1, 2, 1, "Doel"),
        (1, 2, 1, 2, "2024"),
        (2, 2, 1, 1, "Stand"),
        (2, 3, 1, 1, "Raming"),
        (3, 1, 1, 1, "Schoon water"),
        (3, 2, 1, 1, "12"),
        (3, 3, 1, 1, "14"),
        (4, 1, 1, 1, "Droge voeten"),
        (4, 3, 1, 1, "9"),
    ]


def test_a_figure_that_a_narrow_cell_broke_is_whole():
    page = [
        put
        for column, parts in enumerate((("20", "24"), ("1,", "5%"), ("1,", "7%")))
        for row, text in enumerate(parts)
        for put in line(text, TOP - 30 * column - 12 * row, left=150)
    ]
    names = [put for row, text in enumerate(("Jaar", "A", "B")) for put in line(text, TOP - 30 * row)]
    assert {"2024", "1,5%", "1,7%"} <= set(said(read([*names, *page])))


def test_figures_of_many_lines_in_one_cell_are_as_many_figures():
    page = [
        *(
            put
            for at in range(5)
            for put in line(("Dijken", "en", "Sluizen", "en", "Wegen")[at], TOP - 12 * at)
        ),
        *(put for at in range(5) for put in line(str(11 * (at + 1)), TOP - 12 * at, left=200)),
        *(
            put
            for at, rest in enumerate("ab")
            for put in (*line(rest, TOP - 90 - 30 * at), *line("7", TOP - 90 - 30 * at, left=200))
        ),
    ]
    assert not any("1122" in text for text in said(read(page)))


def test_lines_with_wide_gaps_but_without_figures_are_no_table():
    rows = [("Datum", "3 mei 2024"), ("Betreft", "Voortgang van het werk"), ("Bijlagen", "geen")]
    document = read(grid(rows, TOP, (120, 200)))
    assert said(document) == ["Datum 3 mei 2024", "Betreft Voortgang van het werk", "Bijlagen geen"]


def test_tags_tell_headings_lists_and_tables():
    item, table = Tag("L"), Tag("Table")
    rows = [Tag("TR", table), Tag("TR", table)]
    cells = [Tag("TH", rows[0]), Tag("TH", rows[0]), Tag("TH", rows[1]), Tag("TD", rows[1])]
    page = [
        *tagged(line("Een kop", TOP), Tag("H2")),
        *tagged(paragraph(LONG, TOP - 20), Tag("P")),
        *tagged(line("1. eerste", 600), Tag("LBody", Tag("LI", item))),
        *tagged(line("2. tweede", 588), Tag("LBody", Tag("LI", item))),
        *(
            put
            for count, text in enumerate(("Jaar", "2024", "Som", "4,5"))
            for put in tagged(
                line(text, 500 - 14 * (count // 2), left=LEFT + 100 * (count % 2)), cells[count]
            )
        ),
    ]
    document = read(page)
    assert [(block.kind.value, block.label, block.level) for block in document.blocks[:4]] == [
        ("heading", None, 2),
        ("paragraph", None, None),
        ("list-item", "1.", 0),
        ("list-item", "2.", 0),
    ]
    assert [(cell.text, cell.header) for cell in document.blocks[4:]] == [
        ("Jaar", True),
        ("2024", True),
        ("Som", True),
        ("4,5", False),
    ]


def test_paragraphs_that_share_a_tag_are_parted_by_much_white():
    tag = Tag("P")
    parts = stacked(
        *(lambda top, text=text: paragraph(text, top) for text in (LONG, "gehoord de leden,", LONG))
    )
    assert said(read(tagged(parts, tag))) == [LONG, "gehoord de leden,", LONG]


def test_tags_tell_notes_and_what_is_within_a_list():
    outer = Tag("L")
    inner = Tag("L", Tag("LI", outer))
    page = [
        *tagged(paragraph("Het beheer kost 3%.{1}", TOP), Tag("P")),
        *tagged(line("a) eerste", 600), Tag("LBody", Tag("LI", outer))),
        *tagged(line("- daarin", 588, left=LEFT + 20), Tag("LBody", Tag("LI", inner))),
        *tagged(line("{1} Voor afronding.", 500), Tag("Note")),  # as large as the text, and in its midst
        *tagged(paragraph(LONG, 460), Tag("P")),
    ]
    document = read(page)
    assert [(block.kind.value, block.label, block.text) for block in document.blocks] == [
        ("paragraph", None, "Het beheer kost 3%."),
        ("list-item", "a)", "eerste"),
        ("list-item", "-", "daarin"),
        ("paragraph", None, LONG),
        ("footnote", "1", "Voor afronding."),
    ]
    assert [mark.note for mark in document.blocks[0].marks] == ["n1"]
    assert [block.level for block in document.blocks[1:3]] == [0, 1]


def test_tags_leave_out_empty_cells_and_break_figures_as_a_page_does():
    table = Tag("Table")
    texts = (
        (None, None, "2031", "2032"),
        ("Bruggen", "mln.", "3,5", "4,0"),
        (None, "km", "11,2\n%", "11,4\n%"),
    )
    page = []
    for at, row in enumerate(texts):
        around = Tag("TR", table)
        for column, text in enumerate(row):
            cell = Tag("TH" if at == 0 else "TD", around)
            for down, part in enumerate((text or "").split("\n") if text else ()):
                page += tagged(line(part, TOP - 40 * at - 12 * down, left=LEFT + 70 * column), cell)
    document = read([*page, *tagged(paragraph(LONG, 600), Tag("P"))])
    assert [(one.row, one.column, one.text) for one in document.blocks if one.table] == [
        (1, 3, "2031"),
        (1, 4, "2032"),
        (2, 1, "Bruggen"),
        (2, 2, "mln."),
        (2, 3, "3,5"),
        (2, 4, "4,0"),
        (3, 2, "km"),
        (3, 3, "11,2%"),
        (3, 4, "11,4%"),
    ]


def test_what_the_tags_of_a_first_page_leave_out_is_its_letterhead():
    page = [*line("Datum 3 mei 2024", 780), *tagged(paragraph(LONG, 700), Tag("P")), *line("Postbus 9", 30)]
    document = read(page)
    assert [(block.kind.value, block.text) for block in document.blocks] == [
        ("paragraph", "Datum 3 mei 2024"),
        ("paragraph", LONG),
        ("furniture", "Postbus 9"),
    ]


def test_a_page_on_its_side_is_read():
    assert said(read(paragraph(LONG, TOP), turn=90)) == [LONG]


def test_spaces_that_are_not_printed_are_told_from_the_gaps():
    words = ["Op", "koers", "in", "2024"]
    left, page = LEFT, []
    for word in words:
        page.append(Put(word, left, TOP))
        left = page[-1].right + 3
    assert said(read(page)) == ["Op koers in 2024"]


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (pdf([[Draw((10, 10), (500, 500))]]), "scan"),
        (pdf([[]]), "empty"),
        (pdf([paragraph(LONG, TOP)], encrypt=ENCRYPTED), "encrypted"),
        (b"%PDF-1.7\nthis is none", "damaged"),
        (b"%PDF-", "damaged"),
    ],
    ids=["scan", "empty", "encrypted", "garbage", "head alone"],
)
def test_what_cannot_be_read_is_refused(content, code):
    found = readers.read("letter.pdf", content)
    assert isinstance(found, Refusal)
    assert found.code == code


def test_a_text_called_pdf_is_refused():
    found = readers.read("letter.pdf", b"Geachte voorzitter,")
    assert isinstance(found, Refusal)
    assert found.code == "damaged"


def test_a_scan_is_said_to_have_no_text():
    found = readers.read("letter.pdf", pdf([[Draw((10, 10), (500, 500))]]))
    assert "no text" in found.message
    assert "cannot be linted" in found.message


def test_without_the_extra_its_name_is_told(monkeypatch):
    monkeypatch.setattr(reader, "find_spec", lambda _: None)
    found = reader.read(Source("letter.pdf", pdf([line("Op koers", TOP)])))
    assert isinstance(found, Refusal)
    assert found.code == "unreadable"
    assert "pip install '.[pdf]'" in found.message
