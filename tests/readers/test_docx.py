"""What the Word reader makes of each feature of Word."""

import pytest

from checker.document import BlockKind, Document, Unread
from checker.readers.docx import read
from checker.readers.source import Source
from tests.readers.build_docx import END, begin, box, docx, field, mark, note, p, r, style, t, table, tc


def letter(body, **parts):
    document = read(Source("brief.docx", docx(body, **parts)))
    assert isinstance(document, Document), document
    return document


def texts(body, **parts):
    return [block.text for block in letter(body, **parts).blocks]


def first(body, **parts):
    return letter(body, **parts).blocks[0]


def test_a_paragraph_is_a_block_with_a_number_and_an_empty_one_is_none():
    blocks = letter(p("Geachte voorzitter,") + p("") + p("De bijdrage is 12%.")).blocks
    assert [(block.id, block.kind, block.text) for block in blocks] == [
        ("p1", BlockKind.PARAGRAPH, "Geachte voorzitter,"),
        ("p2", BlockKind.PARAGRAPH, "De bijdrage is 12%."),
    ]


def test_a_word_may_be_cut_over_runs():
    assert texts(p(r("1"), r("2,"), r("5 mil"), r("joen"))) == ["12,5 miljoen"]


def test_white_space_that_word_does_not_keep_is_no_text():
    body = "<w:p><w:r><w:t>  12 </w:t></w:r><w:r><w:t> procent</w:t></w:r></w:p>"
    assert texts(body) == ["12procent"]


# Changes, hidden text, comments


def test_inserted_text_is_read_and_deleted_text_is_not():
    body = p(
        "Het is ",
        "<w:ins>" + r("18") + "</w:ins>",
        "<w:del><w:r><w:delText>12</w:delText></w:r></w:del>",
        "%.",
    )
    assert texts(body) == ["Het is 18%."]


def test_moved_text_is_read_where_it_went():
    body = p(
        "<w:moveFrom>" + r("vijf ") + "</w:moveFrom>",
        "Wij noemen ",
        "<w:moveTo>" + r("vijf ") + "</w:moveTo>",
        "punten.",
    )
    assert texts(body) == ["Wij noemen vijf punten."]


def test_a_deleted_paragraph_end_joins_two_paragraphs_without_a_space():
    body = p("Het gaat om 1", props="<w:rPr><w:del/></w:rPr>") + p("0 procent.", props=style("Slot"))
    assert texts(body) == ["Het gaat om 10 procent."]


def test_a_deleted_table_row_is_not_read():
    gone = "<w:tr><w:trPr><w:del/></w:trPr>" + tc(p("weg")) + tc(p("9")) + "</w:tr>"
    body = table(["Soort", "Aantal"]).replace(
        "</w:tbl>", gone + "<w:tr>" + tc(p("boot")) + tc(p("4")) + "</w:tr></w:tbl>"
    )
    assert [(block.id, block.text) for block in letter(body).blocks] == [
        ("p1/c1.1", "Soort"),
        ("p1/c1.2", "Aantal"),
        ("p1/c2.1", "boot"),
        ("p1/c2.2", "4"),
    ]


@pytest.mark.parametrize(
    ("props", "text"),
    [
        ("<w:vanish/>", "Wel dus"),
        ('<w:vanish w:val="0"/>', "Wel niet dus"),
        ('<w:rStyle w:val="Onzichtbaar"/>', "Wel dus"),
    ],
)
def test_hidden_text_is_not_read(props, text):
    hidden = '<w:style w:styleId="Onzichtbaar"><w:rPr><w:vanish/></w:rPr></w:style>'
    assert texts(p("Wel ", r("niet ", props), "dus"), styles=hidden) == [text]


def test_a_comment_is_no_text():
    body = p(
        '<w:commentRangeStart w:id="0"/>',
        "Akkoord.",
        '<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>',
    )
    assert texts(body) == ["Akkoord."]


# What runs can stand in, and what they can hold


@pytest.mark.parametrize("around", ["hyperlink", "smartTag", "customXml", "ins", "dir", "bdo"])
def test_text_in_links_and_tags_is_read(around):
    assert texts(p("Zie ", f"<w:{around}>" + r("de brief") + f"</w:{around}>", " hierbij.")) == [
        "Zie de brief hierbij."
    ]


def test_content_controls_are_read_in_and_around_paragraphs():
    control = "<w:sdt><w:sdtPr/><w:sdtContent>{}</w:sdtContent></w:sdt>"
    body = control.format(p("Datum: ", control.format(r("3 mei 2031"))) + p("Betreft: havens"))
    assert texts(body) == ["Datum: 3 mei 2031", "Betreft: havens"]


def test_a_field_shows_its_result_and_not_its_instruction():
    assert texts(p("Zie ", field("REF tabel \\h", "tabel 3"), ".")) == ["Zie tabel 3."]


def test_a_field_within_the_instruction_of_a_field_is_not_read():
    inner = field("DOCPROPERTY aantal", "7")
    body = p(
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>IF </w:instrText></w:r>',
        inner,
        '<w:r><w:instrText> = 7 ja nee</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>',
        "ja",
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
    )
    assert texts(body) == ["ja"]


def test_a_field_may_end_in_a_later_paragraph():
    body = p(
        begin("QUOTE"),
        "Een",
    ) + p("Twee", END)
    assert texts(body) == ["Een", "Twee"]


def test_a_field_that_never_ends_does_not_swallow_the_letter():
    body = p(
        '<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>DATE</w:instrText></w:r>', "Hierbij 4 punten."
    )
    assert texts(body) == ["Hierbij 4 punten."]


def test_a_simple_field_is_read():
    assert texts(p("Blad ", '<w:fldSimple w:instr="PAGE">' + r("2") + "</w:fldSimple>")) == ["Blad 2"]


def test_a_tab_is_a_space_and_a_line_break_is_one_that_is_remembered():
    block = first(p(f"<w:r>{t('Datum')}<w:tab/>{t('3 mei')}<w:br/>{t('Betreft')}<w:cr/>{t(' havens')}</w:r>"))
    assert (block.text, block.breaks) == ("Datum 3 mei Betreft havens", (11, 19))


def test_a_no_break_hyphen_is_a_hyphen_and_a_soft_hyphen_is_nothing():
    assert texts(
        p(f"<w:r>{t('2024')}<w:noBreakHyphen/>{t('2025, ge')}<w:softHyphen/>{t('re&#173;gel&#8203;d')}</w:r>")
    ) == ["2024-2025, geregeld"]


@pytest.mark.parametrize(
    ("symbol", "text"),
    [
        ('w:font="Symbol" w:char="F0B3"', "≥ 5"),
        ('w:font="Symbol" w:char="F034"', "4 5"),
        ('w:font="Symbol" w:char="00B3"', "≥ 5"),
        ('w:font="Symbol" w:char="00DA"', "\ufffc 5"),
        ('w:font="Wingdings" w:char="F04A"', "\ufffc 5"),
        ('w:font="Arial" w:char="20AC"', "€ 5"),
        ('w:char="geen"', "\ufffc 5"),
    ],
)
def test_a_symbol_is_the_sign_that_its_font_shows(symbol, text):
    assert texts(p(f"<w:r><w:sym {symbol}/></w:r>", " 5")) == [text]


def test_no_break_and_thin_spaces_stay_inside_a_text_and_go_at_its_ends():
    assert texts(p("\xa0€\xa05\u202fmiljoen\u2009extra \xa0")) == ["€\xa05\u202fmiljoen\u2009extra"]


def test_a_text_box_is_read_once_after_its_paragraph():
    body = p("Voor ", box(p("Datum") + p("3 mei 2031")), "en na.") + p("Verder.")
    assert [(block.id, block.text) for block in letter(body).blocks] == [
        ("p1", "Voor en na."),
        ("p2", "Datum"),
        ("p3", "3 mei 2031"),
        ("p4", "Verder."),
    ]


def test_a_line_that_is_underlined_is_a_heading_and_a_link_is_none():
    line = '<w:u w:val="single"/>'
    link = f"<w:hyperlink>{r('www.rijksoverheid.nl', line)}</w:hyperlink>"
    field_of_a_link = field('HYPERLINK "x"', r("nog een", line))
    body = p(r("Inleiding", line)) + p("Zie ", r("dit", line)) + p(link) + p(field_of_a_link)
    body += p(r("Gewoon", '<w:u w:val="none"/>'))
    found = letter(body).blocks
    assert [(block.kind, block.heading) for block in found] == [
        ("heading", None),
        *[("paragraph", "p1")] * 4,
    ]


def test_a_hidden_text_box_is_not_read():
    assert texts(p("Brief.", box(p("sjabloon"), 'hidden="1"'))) == ["Brief."]


def test_what_cannot_be_read_is_counted():
    picture = "<w:r><w:drawing><wp:inline><a:graphic>{}</a:graphic></wp:inline></w:drawing></w:r>"
    body = p(
        "Tekst",
        picture.format("<pic:pic/>"),
        picture.format("<c:chart/>"),
        picture.format("<dgm:relIds/>"),
        "<w:r><w:object><v:shape><v:imagedata/></v:shape></w:object></w:r>",
        "<m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath>",
    )
    found = letter(body)
    assert {unread.what: unread.count for unread in found.unread} == {
        "image": 1,
        "chart": 1,
        "SmartArt": 1,
        "embedded object": 1,
        "equation": 1,
    }
    assert found.blocks[0].text == "Tekst"


def test_an_object_of_another_program_is_called_what_it_is():
    names = 'xmlns:o="urn:schemas-microsoft-com:office:office"'
    made_by = ("Excel.Sheet.12", "Equation.3", "PowerPoint.Slide.12")
    objects = (f'<w:r><w:object><o:OLEObject {names} ProgID="{each}"/></w:object></w:r>' for each in made_by)
    found = letter(p("Tekst", *objects))
    assert {unread.what: unread.count for unread in found.unread} == {
        "embedded spreadsheet": 1,
        "equation": 1,
        "embedded object": 1,
    }


def test_a_text_that_stands_elsewhere_is_told_of():
    art = '<w:r><w:pict><v:shape><v:textpath string="CONCEPT"/></v:shape></w:pict></w:r>'
    found = letter(p("Tekst", art, "<w:subDoc/>") + "<w:altChunk/>")
    assert {unread.what for unread in found.unread} == {"WordArt", "linked document", "imported text"}


def test_a_picture_that_its_writer_calls_decoration_is_not_counted():
    mark = '<d:decorative xmlns:d="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/>'
    drawing = f'<w:drawing><wp:inline><wp:docPr id="1">{mark}</wp:docPr><pic:pic/></wp:inline></w:drawing>'
    assert letter(p("Tekst", f"<w:r>{drawing}</w:r>")).unread == ()


def test_text_in_mark_up_that_is_not_known_is_told_of():
    found = letter(p("Tekst", f"<w:nieuw>{r('verborgen?')}</w:nieuw>", f"<w:del>{r('weg')}</w:del>"))
    assert found.blocks[0].text == "Tekst"
    assert [(unread.what, unread.count) for unread in found.unread] == [("text in unknown mark-up", 1)]


# Notes


NOTES = (
    note(-1, "<w:p/>", more='w:type="separator"')
    + note(5, "Wet op de havens.")
    + note(2, "Eerste zin.", "Tweede zin.")
)


def test_notes_are_numbered_by_their_marks_and_their_marks_are_taken_out():
    found = letter(p("Eerst.", mark(2), " Dan", mark(5), "."), footnotes=NOTES)
    assert [(block.id, block.kind, block.text) for block in found.blocks] == [
        ("p1", BlockKind.PARAGRAPH, "Eerst. Dan."),
        ("n1", BlockKind.NOTE, "Eerste zin. Tweede zin."),
        ("n2", BlockKind.NOTE, "Wet op de havens."),
    ]
    assert [(found_mark.label, found_mark.at, found_mark.note) for found_mark in found.blocks[0].marks] == [
        ("1", 6, "n1"),
        ("2", 10, "n2"),
    ]
    assert found.blocks[1].breaks == (11,)
    assert [(each.label, each.block) for each in found.notes] == [("1", "n1"), ("2", "n2")]


def test_endnotes_have_roman_numbers_of_their_own():
    found = letter(
        p("Een", mark(5), mark(1, "endnote"), mark(2)),
        footnotes=NOTES,
        endnotes=note(1, "Slot.", kind="endnote"),
    )
    assert [(each.label, each.note) for each in found.blocks[0].marks] == [
        ("1", "n1"),
        ("i", "n2"),
        ("2", "n3"),
    ]


def test_a_note_without_a_mark_is_not_read_and_a_mark_without_a_note_points_nowhere():
    found = letter(p("Een", mark(9)), footnotes=NOTES)
    assert [block.id for block in found.blocks] == ["p1"]
    assert [(each.label, each.note) for each in found.blocks[0].marks] == [("1", None)]


def test_a_deleted_mark_is_not_counted():
    found = letter(p("Een", f"<w:del>{mark(5)}</w:del>", mark(2)), footnotes=NOTES)
    assert [(each.label, each.note) for each in found.blocks[0].marks] == [("1", "n1")]
    assert found.by_id["n1"].text == "Eerste zin. Tweede zin."


def test_a_mark_that_the_writer_chose_is_not_counted_and_no_text():
    chosen = f'<w:r><w:footnoteReference w:customMarkFollows="1" w:id="5"/>{t("*")}</w:r>'
    found = letter(p("Een", chosen, " en twee", mark(2), "."), footnotes=NOTES.replace("Wet", "* Wet"))
    assert found.blocks[0].text == "Een en twee."
    assert [(each.label, each.where, each.where_end) for each in found.blocks[0].marks] == [
        ("*", 3, 4),
        ("1", 12, 12),
    ]
    assert [block.text for block in found.blocks[1:]] == ["Wet op de havens.", "Eerste zin. Tweede zin."]


def test_a_second_mark_of_the_same_note_is_a_mark():
    again = field("NOTEREF _Ref1 \\f", r("1", '<w:vertAlign w:val="superscript"/>'))
    found = letter(p("Een", mark(5), " en 3%", again, "."), footnotes=NOTES)
    assert found.blocks[0].text == "Een en 3%."
    assert [(each.label, each.at, each.note) for each in found.blocks[0].marks] == [
        ("1", 3, "n1"),
        ("1", 9, "n1"),
    ]


def test_a_note_that_is_mentioned_in_words_stays_in_the_text():
    assert (
        texts(p("Een", mark(5), ", zie noot ", field("NOTEREF _Ref1 \\h", "1")), footnotes=NOTES)[0]
        == "Een, zie noot 1"
    )


def test_the_file_says_how_its_notes_are_numbered():
    form = '<w:footnotePr><w:numFmt w:val="lowerLetter"/><w:numStart w:val="3"/></w:footnotePr>'
    found = letter(p("Een", mark(5)), footnotes=NOTES, settings=form)
    assert found.blocks[0].marks[0].label == "c"


def test_notes_may_start_anew_in_a_section():
    section = '<w:sectPr><w:footnotePr><w:numRestart w:val="eachSect"/></w:footnotePr></w:sectPr>'
    found = letter(p("Een", mark(5)) + p("", props=section) + p("Twee", mark(2)) + section, footnotes=NOTES)
    assert [block.marks[0].label for block in found.blocks[:2]] == ["1", "1"]


# Headings and lists


STYLES = (
    '<w:style w:styleId="Kop1" w:type="paragraph"><w:name w:val="heading 1"/></w:style>'
    '<w:style w:styleId="Eigen"><w:name w:val="Eigen kop"/><w:basedOn w:val="Kop1"/></w:style>'
    '<w:style w:styleId="Niveau"><w:name w:val="x"/><w:pPr><w:outlineLvl w:val="2"/></w:pPr></w:style>'
    '<w:style w:styleId="Bijschrift"><w:name w:val="caption"/><w:rPr><w:b/></w:rPr></w:style>'
    '<w:style w:styleId="Inhopg1"><w:name w:val="toc 1"/></w:style>'
    '<w:style w:styleId="Titel"><w:name w:val="Title"/></w:style>'
    '<w:style w:styleId="Rond"><w:basedOn w:val="Rond"/></w:style>'
    '<w:style w:styleId="Lijst"><w:pPr>'
    '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="4"/></w:numPr></w:pPr></w:style>'
)


@pytest.mark.parametrize(
    ("props", "kind", "level"),
    [
        (style("Kop1"), BlockKind.HEADING, 1),
        (style("Eigen"), BlockKind.HEADING, 1),
        (style("Niveau"), BlockKind.HEADING, 3),
        (style("Titel"), BlockKind.HEADING, 1),
        ('<w:outlineLvl w:val="1"/>', BlockKind.HEADING, 2),
        (style("Kop1") + '<w:outlineLvl w:val="9"/>', BlockKind.PARAGRAPH, None),
        (style("Rond"), BlockKind.PARAGRAPH, None),
        (style("Onbekend"), BlockKind.PARAGRAPH, None),
        (style("Inhopg1"), BlockKind.FURNITURE, None),
    ],
)
def test_a_heading_is_known_by_its_style_or_its_outline_level(props, kind, level):
    block = first(p("Financiering", props=props), styles=STYLES)
    assert (block.kind, block.level) == (kind, level)


@pytest.mark.parametrize(
    ("runs", "kind"),
    [
        ([r("Vraag 3", "<w:b/>")], BlockKind.HEADING),
        ([r("Vraag ", "<w:b/>"), r("3", "<w:b/>")], BlockKind.HEADING),
        ([r("Vraag 3", "<w:b/>"), r(" en meer")], BlockKind.PARAGRAPH),
        ([r("Wij doen dat in 2031.", "<w:b/>")], BlockKind.PARAGRAPH),
        ([r("Vraag 3", '<w:b w:val="0"/>')], BlockKind.PARAGRAPH),
        ([r("lang " * 40, "<w:b/>")], BlockKind.PARAGRAPH),
    ],
)
def test_a_short_line_all_in_bold_is_a_heading(runs, kind):
    block = first(p(*runs))
    assert (block.kind, block.level) == (kind, None)


def test_a_block_stands_under_the_nearest_heading_above_it():
    heads = (
        p("A", props=style("Kop1"))
        + p("a")
        + p("B", props=style("Niveau"))
        + p("b")
        + p("C", props=style("Kop1"))
    )
    found = letter(heads + p("c"), styles=STYLES)
    assert [(block.text, block.heading) for block in found.blocks] == [
        ("A", None),
        ("a", "p1"),
        ("B", "p1"),
        ("b", "p3"),
        ("C", None),
        ("c", "p5"),
    ]


def test_a_table_of_contents_is_no_sentence():
    body = p(
        begin("TOC \\o"),
        "Financiering 12",
        END,
    )
    assert first(body).kind is BlockKind.FURNITURE


def level(at, form, text, more=""):
    return f'<w:lvl w:ilvl="{at}">{more}<w:numFmt w:val="{form}"/><w:lvlText w:val="{text}"/></w:lvl>'


NUMBERING = (
    '<w:abstractNum w:abstractNumId="0">'
    + level(0, "decimal", "%1.")
    + level(1, "lowerLetter", "%1%2)")
    + level(2, "upperRoman", "(%3)", '<w:start w:val="4"/>')
    + "</w:abstractNum>"
    + '<w:abstractNum w:abstractNumId="1">'
    + level(0, "bullet", "\uf0b7")
    + level(1, "bullet", "–")
    + "</w:abstractNum>"
    + '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    + '<w:num w:numId="2"><w:abstractNumId w:val="0"/>'
    + '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num>'
    + '<w:num w:numId="4"><w:abstractNumId w:val="1"/></w:num>'
)


def item(text, at, number=1):
    return p(text, props=f'<w:numPr><w:ilvl w:val="{at}"/><w:numId w:val="{number}"/></w:numPr>')


def test_a_bullet_that_is_a_blank_goes_on_with_what_stands_before_it():
    numbering = (
        f'<w:abstractNum w:abstractNumId="0">{level(0, "bullet", " ")}</w:abstractNum>'
        f'<w:abstractNum w:abstractNumId="1">{level(0, "bullet", "", "<w:lvlPicBulletId/>")}</w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
        '<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>'
    )
    found = letter(item("verder", 0) + item("punt", 0, number=2), numbering=numbering).blocks
    assert [(block.kind, block.label) for block in found] == [("paragraph", None), ("list-item", "•")]


@pytest.mark.parametrize("text", ["x" * 256, "%1" * 128])
def test_a_pattern_that_is_longer_than_word_takes_is_left_out_and_that_is_told(text):
    numbering = (
        f'<w:abstractNum w:abstractNumId="0">{level(0, "decimal", text)}</w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    )
    found = letter(item("een", 0) + item("twee", 0), numbering=numbering)
    assert [(block.kind, block.text, block.label) for block in found.blocks] == [
        ("list-item", "een", ""),
        ("list-item", "twee", ""),
    ]
    assert found.unread == (Unread("list label of more than 255 characters", 2),)
    shorter = numbering.replace(text, text[:254])
    assert letter(item("een", 0), numbering=shorter).blocks[0].label in ("x" * 254, "1" * 127)


def test_list_items_have_the_label_that_word_would_put():
    body = (
        item("a", 0)
        + item("b", 1)
        + item("c", 1)
        + item("d", 2)
        + item("e", 0)
        + item("f", 1)
        + item("g", 0, 2)
    )
    found = letter(body, numbering=NUMBERING)
    assert [(block.label, block.level) for block in found.blocks] == [
        ("1.", 0),
        ("1a)", 1),
        ("1b)", 1),
        ("(IV)", 2),
        ("2.", 0),
        ("2a)", 1),
        ("7.", 0),
    ]
    assert {block.kind for block in found.blocks} == {BlockKind.ITEM}


def test_a_list_may_come_with_a_style_and_bullets_from_a_symbol_font_are_bullets():
    body = p("a", props=style("Lijst")) + item("b", 0, 4) + item("c", 0, 0) + item("d", 0, 9)
    found = letter(body, styles=STYLES, numbering=NUMBERING)
    assert [(block.kind, block.label, block.level) for block in found.blocks] == [
        (BlockKind.ITEM, "–", 1),
        (BlockKind.ITEM, "•", 0),
        (BlockKind.PARAGRAPH, None, None),
        (BlockKind.PARAGRAPH, None, None),
    ]


@pytest.mark.parametrize(
    ("text", "label", "rest"),
    [
        ("(2)\xa0Daarna volgt de rest", "(2)", "Daarna volgt de rest"),
        ("- ten slotte", "-", "ten slotte"),
        ("b) de haven", "b)", "de haven"),
    ],
)
def test_a_list_mark_that_the_writer_typed_is_a_label_too(text, label, rest):
    block = first(p(text))
    assert (block.kind, block.label, block.text) == (BlockKind.ITEM, label, rest)


@pytest.mark.parametrize("text", ["28 676", "2,5 miljoen", "A. de Boer", "-5 graden", "1.250 zaken", "(2)"])
def test_a_number_at_the_start_is_not_a_list_mark(text):
    assert first(p(text)).text == text


# Tables


def test_a_table_takes_one_number_and_its_cells_have_places():
    found = letter(p("Voor.") + table(["Jaar", "2030"], ["Bedrag", "€ 5"]) + p("Na."))
    assert [(block.id, block.row, block.column) for block in found.blocks] == [
        ("p1", None, None),
        ("p2/c1.1", 1, 1),
        ("p2/c1.2", 1, 2),
        ("p2/c2.1", 2, 1),
        ("p2/c2.2", 2, 2),
        ("p3", None, None),
    ]
    assert {block.table for block in found.blocks[1:5]} == {"p2"}


def test_merged_cells_state_their_first_place_and_how_far_they_reach():
    body = table(
        [tc(p("Soort"), '<w:vMerge w:val="restart"/>'), tc(p("Jaren"), '<w:gridSpan w:val="2"/>')],
        [tc("<w:p/>", "<w:vMerge/>"), "2030", "2031"],
        ["boot", "4", "5"],
    )
    assert [(b.text, b.row, b.column, b.row_span, b.column_span) for b in letter(body).blocks] == [
        ("Soort", 1, 1, 2, 1),
        ("Jaren", 1, 2, 1, 2),
        ("2030", 2, 2, 1, 1),
        ("2031", 2, 3, 1, 1),
        ("boot", 3, 1, 1, 1),
        ("4", 3, 2, 1, 1),
        ("5", 3, 3, 1, 1),
    ]


def test_a_row_that_repeats_on_each_page_is_a_header():
    body = table(["Jaar"], ["2030"]).replace("<w:tr>", "<w:tr><w:trPr><w:tblHeader/></w:trPr>", 1)
    assert [block.header for block in letter(body).blocks] == [True, False]


def test_the_paragraphs_of_a_cell_are_one_text():
    block = first(table([tc(p("Uitgaven") + p("(x € 1.000)")), "a"]))
    assert (block.text, block.breaks) == ("Uitgaven (x € 1.000)", (8,))


def test_an_empty_cell_is_a_block_and_an_empty_table_is_none():
    assert [block.id for block in letter(p("a") + table(["", ""]) + table(["", "5"])).blocks] == [
        "p1",
        "p2/c1.1",
        "p2/c1.2",
    ]


def test_a_table_in_a_cell_is_a_table_of_its_own():
    inner = table(["a", "b"])
    found = letter(table([tc(p("buiten") + inner + p("om")), "c"]))
    assert [(block.id, block.text, block.table) for block in found.blocks] == [
        ("p1/c1.1", "buiten om", "p1"),
        ("p2/c1.1", "a", "p2"),
        ("p2/c1.2", "b", "p2"),
        ("p1/c1.2", "c", "p1"),
    ]


def test_a_table_of_one_cell_is_only_a_frame():
    found = letter(table([tc(p("Een") + p("Twee"))]))
    assert [(block.id, block.kind) for block in found.blocks] == [
        ("p1", BlockKind.PARAGRAPH),
        ("p2", BlockKind.PARAGRAPH),
    ]


@pytest.mark.parametrize(
    ("before", "caption"),
    [
        (p("Uitgaven (x € 1.000)"), "p1"),
        (p(r("Uitgaven", "<w:b/>")), "p1"),
        (p("Uitgaven", props=style("Bijschrift")) + p(""), "p1"),
        (p("Uitgaven") + p(""), None),
        (p("Dit is een hele alinea. " * 9), None),
    ],
)
def test_a_short_line_right_above_a_table_is_its_caption(before, caption):
    found = letter(before + table(["a", "b"]), styles=STYLES)
    assert (found.blocks[0].kind, found.blocks[1].caption) == (BlockKind.PARAGRAPH, caption)


# Headers, footers, sections


def section(*references, more=""):
    return f"<w:sectPr>{''.join(references)}{more}</w:sectPr>"


def head(name, pages="default"):
    return f'<w:{name.rstrip("0123456789")}Reference w:type="{pages}" r:id="{name}"/>'


def test_headers_and_footers_are_read_once_around_their_section():
    body = (
        p("Brief.", props=section(head("header1"), head("footer1")))
        + p("Nota.")
        + section(head("header1"), head("header2"))
    )
    found = letter(body, header1=p("Datum 3 mei"), header2=p("Nota van 4 mei"), footer1=p("Blad 1"))
    assert [(block.id, block.text, block.kind) for block in found.blocks] == [
        ("f1", "Datum 3 mei", BlockKind.FURNITURE),
        ("p1", "Brief.", BlockKind.PARAGRAPH),
        ("f2", "Blad 1", BlockKind.FURNITURE),
        ("f3", "Nota van 4 mei", BlockKind.FURNITURE),
        ("p2", "Nota.", BlockKind.PARAGRAPH),
    ]
    assert found.by_id["f1"].origin.part == "word/header1.xml"


def test_a_header_that_word_does_not_show_is_not_read():
    parts = {"header1": p("eerste"), "header2": p("even"), "header3": p("gewoon")}
    references = [head("header1", "first"), head("header2", "even"), head("header3")]
    assert texts(p("Brief.") + section(*references), **parts) == ["gewoon", "Brief."]
    assert texts(p("Brief.") + section(*references, more="<w:titlePg/>"), **parts) == [
        "eerste",
        "gewoon",
        "Brief.",
    ]


def test_a_letterhead_in_a_table_or_a_text_box_is_furniture_with_its_lines():
    parts = {"header1": table([tc(p("Datum") + p("3 mei")), ""]) + p(box(p("Ons kenmerk")))}
    found = letter(p("Brief.") + section(head("header1")), **parts)
    assert [(block.id, block.text, block.breaks) for block in found.blocks] == [
        ("f1/c1.1", "Datum 3 mei", (5,)),
        ("f2", "Ons kenmerk", ()),
        ("p1", "Brief.", ()),
    ]


# Other forms of the file


def test_strict_open_xml_and_another_name_of_the_main_part_are_read():
    found = letter(p("Brief.", mark(5)), footnotes=NOTES, strict=True, main="word/document2.xml")
    assert [(block.id, block.origin.part) for block in found.blocks] == [
        ("p1", "word/document2.xml"),
        ("n1", "word/footnotes.xml"),
    ]


def test_a_letter_without_text_is_refused_as_empty():
    assert read(Source("leeg.docx", docx(p("")))).code == "empty"


def test_numbers_that_make_no_sense_are_ignored():
    body = table(
        [tc(p("a"), '<w:gridSpan w:val="99999999"/><w:vMerge/>'), tc(p("b"), '<w:gridSpan w:val="-"/>')]
    )
    assert [(block.text, block.column_span) for block in letter(body).blocks] == [("a", 1000), ("b", 1)]
