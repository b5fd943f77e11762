"""What an OpenDocument text says: the same model as of a Word file, from other mark-up."""

import subprocess
import sys
from pathlib import Path

import pytest

import checker
from checker.document import BlockKind, Unread
from checker.readers.odt import read
from checker.readers.source import Source
from tests.readers.build_odt import (
    COVERED,
    box,
    cell,
    content,
    flat,
    h,
    header,
    items,
    list_style,
    looks,
    master,
    note,
    odt,
    p,
    span,
    style,
    table,
)

DECIMAL = ("number", 'style:num-format="1" style:num-suffix="."')
NUMBERED = list_style("L", DECIMAL, ("number", 'style:num-format="a" style:num-suffix=")"'))


def letter(body, **parts):
    return read(Source("brief.odt", odt(body, **parts)))


def texts(body, **parts):
    return [block.text for block in letter(body, **parts).blocks]


def shape(document):
    return [(block.kind.value, block.level, block.label, block.text) for block in document.blocks]


# Text


def test_tabs_spaces_and_line_ends_are_single_spaces_and_line_ends_are_kept_as_breaks():
    block = letter(
        p("Datum<text:tab/>3 maart<text:s text:c='4'/>2031<text:line-break/>Betreft  de brug")
    ).blocks[0]
    assert block.text == "Datum 3 maart 2031 Betreft de brug"
    assert block.breaks == (18,)


def test_white_space_of_the_mark_up_is_no_text():
    assert texts("\n  <text:p>\n  Nr. 4\n  <text:tab/>De brug</text:p>\n") == ["Nr. 4 De brug"]


def test_soft_hyphens_page_ends_bookmarks_and_links_leave_the_text_whole():
    inside = p(
        "Rege\u00adrings<text:soft-page-break/>be<text:bookmark text:name='b'/>leid ",
        "<text:a xlink:href='x'>op de brug</text:a>",
    )
    assert texts(inside) == ["Regeringsbeleid op de brug"]


def test_a_field_is_what_it_shows():
    assert texts(
        p("Op <text:date>3 maart 2031</text:date>, blz. <text:page-number>2</text:page-number>")
    ) == ["Op 3 maart 2031, blz. 2"]


def test_the_words_under_a_phonetic_guide_are_the_text():
    ruby = "<text:ruby><text:ruby-base>brug</text:ruby-base><text:ruby-text>pont</text:ruby-text></text:ruby>"
    assert texts(p("De ", ruby)) == ["De brug"]


# Changes, comments and hidden text


TRACKED = (
    "<text:tracked-changes>"
    '<text:changed-region text:id="in"><text:insertion/></text:changed-region>'
    '<text:changed-region text:id="uit"><text:deletion><text:p>negen</text:p></text:deletion>'
    "</text:changed-region>"
    "</text:tracked-changes>"
)


def test_what_was_inserted_is_read_and_what_was_deleted_is_not():
    changed = p(
        "De <text:change text:change-id='uit'/>",
        "<text:change-start text:change-id='in'/>tien<text:change-end text:change-id='in'/> bruggen",
    )
    assert texts(TRACKED + changed) == ["De tien bruggen"]


def test_a_deletion_that_still_stands_in_its_place_is_left_out_and_joins_its_paragraphs():
    first = p("Eerste deel 1<text:change-start text:change-id='uit'/> en negen")
    last = p("bruggen<text:change-end text:change-id='uit'/>0 procent")
    assert texts(TRACKED + first + last) == ["Eerste deel 10 procent"]


def test_comments_are_no_text():
    comment = "<office:annotation><text:p>Klopt dit?</text:p></office:annotation>"
    assert texts(p("De brug", comment, " is klaar.<office:annotation-end/>")) == ["De brug is klaar."]


@pytest.mark.parametrize(
    "hidden",
    [
        p(span("geheim", "Weg")),
        p("geheim", style="WegP"),
        p("geheim<text:hidden-paragraph text:is-hidden='true'/>"),
        p("<text:hidden-text text:is-hidden='true'>geheim</text:hidden-text>"),
        f'<text:section text:display="none">{p("geheim")}</text:section>',
        f'<text:section text:display="condition" text:is-hidden="true">{p("geheim")}</text:section>',
    ],
)
def test_hidden_text_is_no_text(hidden):
    automatic = style("Weg", looks(display="none"), "text") + style("WegP", looks(display="none"))
    assert texts(hidden + p("De brug."), automatic=automatic) == ["De brug."]


def test_a_section_that_is_shown_is_read():
    assert texts(f'<text:section text:name="A">{p("De brug.")}</text:section>') == ["De brug."]


# Headings


def test_a_heading_has_the_level_of_its_mark_up_and_is_above_what_follows():
    found = letter(h("De brug", 2) + p("Tekst.") + h("Kosten", 3) + p("Meer."))
    assert [(block.level, block.heading) for block in found.blocks] == [
        (2, None), (None, "p1"), (3, "p1"), (None, "p3")
    ]  # fmt: skip


def test_a_paragraph_is_a_heading_by_its_style_or_by_the_style_that_is_based_on():
    named = style("Kop_20_2", more='style:display-name="Kop 2"')
    levelled = style("Hoofd", more='style:default-outline-level="1"')
    own = style("P1", more='style:parent-style-name="Hoofd"')
    title = style("Title")
    found = letter(
        p("A", style="Kop_20_2") + p("B", style="P1") + p("C", style="Title"),
        styles=named + levelled + title,
        automatic=own,
    )
    assert [(block.kind, block.level) for block in found.blocks] == [
        (BlockKind.HEADING, 2), (BlockKind.HEADING, 1), (BlockKind.HEADING, 1)
    ]  # fmt: skip


def test_a_short_bold_line_is_a_heading_and_a_line_with_one_bold_word_is_not():
    automatic = style("V", looks(font_weight="bold"), "text")
    found = letter(p(span("Kosten", "V")) + p("De ", span("brug", "V")), automatic=automatic)
    assert [block.kind for block in found.blocks] == [BlockKind.HEADING, BlockKind.PARAGRAPH]


def test_numbered_headings_have_their_number_as_label():
    levels = '<text:outline-level-style text:level="1" style:num-format="1" style:num-suffix="."/>'
    levels += '<text:outline-level-style text:level="2" style:num-format="1" text:display-levels="2"/>'
    outline = f"<text:outline-style>{levels}</text:outline-style>"
    unnumbered = style("Los", more='style:list-style-name=""')
    found = letter(
        h("A")
        + h("B", 2)
        + h("X", style="Los")
        + h("C", 2)
        + h("D", more='text:is-list-header="true"')
        + h("E"),
        styles=outline,
        automatic=unnumbered,
    )
    assert [block.label for block in found.blocks] == ["1.", "1.1", None, "1.2", None, "2."]


# Lists


def test_list_items_have_the_marks_that_are_shown_and_their_depth():
    nested = p("twee") + items("diep", "dieper")
    found = letter(items("een", nested, "drie", style="L"), automatic=NUMBERED)
    assert shape(found) == [
        ("list-item", 0, "1.", "een"),
        ("list-item", 0, "2.", "twee"),
        ("list-item", 1, "a)", "diep"),
        ("list-item", 1, "b)", "dieper"),
        ("list-item", 0, "3.", "drie"),
    ]


def test_a_list_begins_anew_unless_it_goes_on_with_an_earlier_one():
    first = items("a", "b", style="L", more='xml:id="eerst"')
    again = items("c", style="L")
    on = items("d", style="L", more='text:continue-numbering="true"')
    back = items("e", style="L", more='text:continue-list="eerst"')
    found = letter(first + again + p("x") + on + back, automatic=NUMBERED)
    assert [block.label for block in found.blocks] == ["1.", "2.", "1.", None, "2.", "3."]


def test_a_list_without_a_name_does_not_go_on_with_another():
    other = list_style("M", ("bullet", 'text:bullet-char="–"'))
    found = letter(items("a", style="M") + items("b", style="L"), automatic=NUMBERED + other)
    assert [block.label for block in found.blocks] == ["–", "1."]


def test_an_item_may_begin_at_a_number_and_a_list_header_has_none():
    body = (
        '<text:list text:style-name="L"><text:list-header><text:p>Kop:</text:p></text:list-header>'
        '<text:list-item text:start-value="4"><text:p>vier</text:p><text:p>vervolg</text:p></text:list-item>'
        "</text:list>"
    )
    assert shape(letter(body, automatic=NUMBERED)) == [
        ("paragraph", None, None, "Kop:"),
        ("list-item", 0, "4.", "vier"),
        ("paragraph", None, None, "vervolg"),
    ]


@pytest.mark.parametrize(
    ("level", "labels"),
    [
        (("number", 'style:num-format="I"'), ["I", "II"]),
        (("number", 'style:num-format="1" style:num-prefix="(" style:num-suffix=")"'), ["(1)", "(2)"]),
        (("number", 'style:num-format="1" style:num-list-format="Stap %1%:"'), ["Stap 1:", "Stap 2:"]),
        (("number", 'style:num-format="A" text:start-value="26"'), ["Z", "AA"]),
        (("number", 'style:num-format="a" text:start-value="27"'), ["aa", "ab"]),
        (("number", 'style:num-format="a" style:num-letter-sync="true" text:start-value="27"'), ["aa", "bb"]),
        (("number", ""), ["", ""]),
        (("bullet", 'text:bullet-char="\uf0b7"'), ["•", "•"]),
        (("bullet", 'text:bullet-char="–"'), ["–", "–"]),
        (("image", ""), ["•", "•"]),
    ],
)
def test_marks_are_written_as_their_list_style_says(level, labels):
    found = letter(items("een", "twee", style="L"), automatic=list_style("L", level))
    assert [block.label for block in found.blocks] == labels


@pytest.mark.parametrize(
    "level",
    [
        ("number", f'style:num-format="1" style:num-prefix="{"x" * 256}"'),
        ("number", f'style:num-format="1" style:num-suffix="{"x" * 256}"'),
        ("number", f'style:num-format="1" style:num-list-format="{"%1%" * 86}"'),
        ("bullet", f'text:bullet-char="{"x" * 256}"'),
    ],
)
def test_a_mark_that_is_longer_than_may_be_is_left_out_and_that_is_told(level):
    found = letter(items("een", "twee", style="L"), automatic=list_style("L", level))
    assert [(block.text, block.label) for block in found.blocks] == [("een", ""), ("twee", "")]
    assert found.unread == (Unread("list label of more than 255 characters", 2),)


def test_a_deeper_level_may_show_the_numbers_above_it():
    deep = ("number", 'style:num-format="1" text:display-levels="2"')
    found = letter(items(p("a") + items("b", "c"), style="L"), automatic=list_style("L", DECIMAL, deep))
    assert [block.label for block in found.blocks] == ["1.", "1.1", "1.2"]


def test_a_paragraph_that_is_numbered_by_itself_is_an_item():
    one = f'<text:numbered-paragraph text:style-name="L" text:level="1">{p("een")}</text:numbered-paragraph>'
    assert shape(letter(one, automatic=NUMBERED)) == [("list-item", 0, "1.", "een")]


def test_a_mark_that_was_typed_is_a_label():
    assert shape(letter(p("(2) Daarnaast.") + p("- Ten slotte."))) == [
        ("list-item", 0, "(2)", "Daarnaast."),
        ("list-item", 0, "-", "Ten slotte."),
    ]


# Tables


def test_a_table_is_a_grid_with_header_rows_spans_and_a_caption():
    rows = (
        [
            cell("Post", 'table:number-rows-spanned="2"'),
            cell("Jaar", 'table:number-columns-spanned="2"'),
            COVERED,
        ],
        [COVERED, "2030", "2031"],
        ["Brug", "12", "13"],
    )
    styles = style("Caption") + style("Table", more='style:parent-style-name="Caption"')
    found = letter(p("Tabel 1: kosten.", style="Table") + p() + table(*rows, header=2), styles=styles)
    cells = [block for block in found.blocks if block.kind is BlockKind.CELL]
    assert [(c.id, c.row_span, c.column_span, c.header, c.text) for c in cells] == [
        ("p2/c1.1", 2, 1, True, "Post"),
        ("p2/c1.2", 1, 2, True, "Jaar"),
        ("p2/c2.2", 1, 1, True, "2030"),
        ("p2/c2.3", 1, 1, True, "2031"),
        ("p2/c3.1", 1, 1, False, "Brug"),
        ("p2/c3.2", 1, 1, False, "12"),
        ("p2/c3.3", 1, 1, False, "13"),
    ]
    assert {c.caption for c in cells} == {"p1"}


def test_header_columns_are_headers():
    body = table(["Brug", "12"]).replace(
        "<table:table-column/>",
        "<table:table-header-columns><table:table-column/></table:table-header-columns><table:table-column/>",
    )
    assert [block.header for block in letter(body).blocks] == [True, False]


def test_repeated_cells_and_rows_are_written_out():
    body = table(["a", cell("0", 'table:number-columns-repeated="2"')], ["b", "c", "d"]).replace(
        "<table:table-row>", '<table:table-row table:number-rows-repeated="2">', 1
    )
    assert [block.id for block in letter(body).blocks] == [
        f"p1/c{row}.{column}" for row in (1, 2, 3) for column in (1, 2, 3)
    ]


def test_a_row_that_is_hidden_is_left_out():
    body = table(["a", "b"], ["c", "d"]).replace(
        "<table:table-row>", '<table:table-row table:visibility="collapse">', 1
    )
    assert texts(body) == ["c", "d"]


def test_a_table_in_a_cell_is_a_table_of_its_own_and_a_table_of_one_cell_is_a_frame():
    assert [block.id for block in letter(table([cell(table(["a", "b"])), "c"])).blocks] == [
        "p1/c1.1", "p2/c1.1", "p2/c1.2", "p1/c1.2"
    ]  # fmt: skip
    assert shape(letter(table(["Let op."]))) == [("paragraph", None, None, "Let op.")]


# Notes


def test_a_note_is_a_mark_and_a_block():
    found = letter(p("De brug", note(1, "Zie de nota."), " is klaar.", note(2, "Ook dit.", kind="endnote")))
    assert found.blocks[0].text == "De brug is klaar."
    assert [(mark.label, mark.at, mark.note) for mark in found.blocks[0].marks] == [
        ("1", 7, "n1"),
        ("2", 17, "n2"),
    ]
    assert [(n.label, n.block) for n in found.notes] == [("1", "n1"), ("2", "n2")]
    assert [block.text for block in found.blocks[1:]] == ["Zie de nota.", "Ook dit."]


def test_a_note_may_have_a_mark_of_the_writers_choice():
    found = letter(p("De brug", note("x", "* Zie de nota.", citation="*", more='text:label="*"')))
    assert (found.blocks[0].marks[0].label, found.blocks[1].text) == ("*", "Zie de nota.")


def test_notes_without_a_number_in_the_file_are_counted():
    blank = [
        note(at, "a", citation="", kind=kind)
        for at, kind in ((1, "footnote"), (2, "endnote"), (3, "footnote"))
    ]
    assert [mark.label for mark in letter(p("x", *blank)).blocks[0].marks] == ["1", "i", "2"]


def test_a_note_of_several_paragraphs_is_one_block():
    found = letter(p("x", note(1, "Een.", "Twee.")))
    assert (found.blocks[1].text, found.blocks[1].breaks) == ("Een. Twee.", (4,))


def test_a_second_mark_of_a_note_points_to_it_and_a_reference_in_the_text_is_text():
    automatic = style("Hoog", looks(text_position="super 58%"), "text")
    again = '<text:note-ref text:ref-name="ftn1" text:note-class="footnote">1</text:note-ref>'
    found = letter(
        p("a", note(1, "Zie."), " b", span(again, "Hoog"), f" zie noot {again}"), automatic=automatic
    )
    assert found.blocks[0].text == "a b zie noot 1"
    assert [(mark.at, mark.note) for mark in found.blocks[0].marks] == [(1, "n1"), (3, "n1")]


# Frames, and what is not read


def test_a_text_box_is_read_once_behind_its_paragraph():
    frame = f"<draw:frame><draw:text-box>{p('In het kader')}</draw:text-box><draw:image/></draw:frame>"
    found = letter(p("De brug", frame, " is klaar."))
    assert [block.text for block in found.blocks] == ["De brug is klaar.", "In het kader"]
    assert found.unread == ()


def test_a_frame_that_is_anchored_to_the_page_stands_where_it_is():
    assert texts(box(p("Kenmerk 4")) + p("De brug.")) == ["Kenmerk 4", "De brug."]


def test_the_title_block_of_a_parliamentary_paper_is_no_table():
    row = cell("Tweede Kamer der Staten-Generaal") + cell("2") + cell("Vergaderjaar 2030-2031")
    block = (
        f'<table:table table:name="parlementair.kop"><table:table-row>{row}</table:table-row></table:table>'
    )
    found = letter(block + p("De brug."))
    assert [(one.kind.value, one.text) for one in found.blocks] == [
        ("paragraph", "Tweede Kamer der Staten-Generaal"),
        ("furniture", "2"),
        ("paragraph", "Vergaderjaar 2030-2031"),
        ("paragraph", "De brug."),
    ]


def test_text_in_shapes_and_groups_is_read():
    shapes = f"<draw:g><draw:custom-shape>{p('een')}</draw:custom-shape><draw:line/></draw:g>"
    assert texts(p("De brug.", shapes)) == ["De brug.", "een"]


def test_pictures_charts_equations_and_objects_are_counted():
    body = "".join(
        f"<draw:frame>{inside}</draw:frame>"
        for inside in (
            "<draw:image/>",
            '<draw:object xlink:href="./Object 1"/><draw:image/>',
            '<draw:object xlink:href="./Object 2"/>',
            "<draw:object><math:math/></draw:object>",
            "<draw:object-ole/>",
        )
    )
    kinds = {"Object 1/": "chart", "Object 2/": "spreadsheet"}
    entries = "".join(
        f'<manifest:file-entry manifest:full-path="{path}" '
        f'manifest:media-type="application/vnd.oasis.opendocument.{kind}"/>'
        for path, kind in kinds.items()
    )
    names = 'xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"'
    files = {"META-INF/manifest.xml": f"<manifest:manifest {names}>{entries}</manifest:manifest>"}
    found = letter(p("De brug.", body, "<draw:control/>"), files=files)
    assert [(each.what, each.count) for each in found.unread] == [
        ("chart", 1), ("embedded object", 1), ("embedded spreadsheet", 1), ("equation", 1), ("form field", 1),
        ("image", 1),
    ]  # fmt: skip


def test_a_line_that_is_underlined_is_a_heading_and_a_link_is_none():
    line = '<style:text-properties style:text-underline-style="solid"/>'
    automatic = style("U", line, family="text")
    body = p(span("Inleiding", "U")) + p(f'<text:a xlink:href="x">{span("www.brug.nl", "U")}</text:a>')
    found = letter(body, automatic=automatic).blocks
    assert [block.kind for block in found] == ["heading", "paragraph"]


def test_text_in_mark_up_that_is_not_known_is_told_of():
    found = letter(p("De brug.") + f"<text:nieuw>{p('Verborgen?')}</text:nieuw><text:leeg/>")
    assert [block.text for block in found.blocks] == ["De brug."]
    assert [(each.what, each.count) for each in found.unread] == [("text in unknown mark-up", 1)]


def test_a_table_of_contents_is_furniture():
    contents = (
        f"<text:table-of-content><text:index-body>{p('Kosten 4')}</text:index-body></text:table-of-content>"
    )
    assert shape(letter(contents + p("De brug."))) == [
        ("furniture", None, None, "Kosten 4"), ("paragraph", None, None, "De brug.")
    ]  # fmt: skip


# Page heads and feet


def test_only_the_heads_and_feet_of_pages_that_are_used_are_read_and_are_furniture():
    masters = (
        master("Standard", header(p("Vervolg")) + header(p("Blz. 2"), kind="footer"))
        + master("Eerste", header(p("Ministerie")), 'style:next-style-name="Standard"')
        + master("Oud", header(p("12 mei 1999")))
    )
    first = style("P1", more='style:master-page-name="Eerste"')
    found = letter(p("De brug.", style="P1"), automatic=first, masters=masters)
    assert [(block.id, block.kind.value, block.text) for block in found.blocks] == [
        ("f1", "furniture", "Ministerie"),
        ("f2", "furniture", "Vervolg"),
        ("p1", "paragraph", "De brug."),
        ("f3", "furniture", "Blz. 2"),
    ]
    assert {block.origin.part for block in found.blocks if block.id.startswith("f")} == {"styles.xml"}


def test_a_head_that_is_switched_off_is_not_read_and_heads_have_styles_of_their_own():
    hidden = style("P1", looks(display="none"))
    masters = master(
        "Standard",
        header(p("Kop", style="P1")) + header(p("Even"), kind="header-left", more='style:display="false"')
        + header(p("Voet"), kind="footer"),
    )  # fmt: skip
    assert texts(p("De brug.", style="P1"), masters=masters, page_styles=hidden) == ["De brug.", "Voet"]


# Files


def test_a_flat_file_is_read_alike():
    body = h("De brug", 2) + p("Er zijn ", note(1, "Zie."), "12 bruggen.")
    masters = master("Standard", header(p("Kop")))
    packed = read(Source("brief.odt", odt(body, masters=masters)))
    one = read(Source("brief.fodt", flat(body, masters=masters)))
    assert shape(one) == shape(packed)
    assert one.format == packed.format == "odt"
    assert {block.origin.part for block in one.blocks} == {"office:document"}


def test_a_file_without_styles_or_without_a_stated_type_is_read():
    from tests.readers.build_docx import package

    assert (
        read(Source("b.odt", package({"content.xml": content(p("De brug."))}))).blocks[0].text == "De brug."
    )


def test_a_file_without_text_is_refused():
    assert letter(p()).code == "empty"
    assert "pictures" in letter(p("<draw:frame><draw:image/></draw:frame>")).message


def test_reading_loads_no_reader_of_other_formats():
    code = "import sys, checker.readers.odt; print(*sys.modules)"
    root = str(Path(checker.__file__).parent.parent)
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=root)
    loaded = set(out.stdout.split())
    assert not {"marko", "checker.readers.docx", "checker.readers.text"} & loaded
