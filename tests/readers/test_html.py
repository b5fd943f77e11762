"""What an HTML letter says: what a browser shows, cut into blocks, with its notes."""

import pytest

from checker.document import BlockKind
from checker.readers import read as read_any
from checker.readers.html import read
from checker.readers.refusal import Refusal
from checker.readers.source import Source


def letter(text):
    content = text if isinstance(text, bytes) else text.encode()
    return read(Source("brief.html", content))


def texts(text, kind=None):
    return [block.text for block in letter(text).blocks if kind is None or block.kind is kind]


def test_white_space_is_one_space_and_br_is_an_explicit_line_end():
    (block,) = letter("<p>Den\n   Haag,<br>\n30 juni  2026</p>").blocks
    assert block.text == "Den Haag, 30 juni 2026"
    assert block.breaks == (9,)


def test_headings_have_their_level_and_stand_above_what_follows():
    heading, under, paragraph = letter("<h2>Kosten</h2><h3>Bouw</h3><p>Tien.</p>").blocks
    assert (heading.kind, heading.level, under.heading) == (BlockKind.HEADING, 2, heading.id)
    assert paragraph.heading == under.id


def test_a_bold_line_is_a_heading_and_a_bold_sentence_is_not():
    assert texts("<p><b>Kosten</b></p><p><b>Dit is zo.</b></p>", BlockKind.HEADING) == ["Kosten"]


def test_lists_are_counted_as_a_browser_counts_them():
    found = letter(
        "<ol start=3 type=a><li>x<li value=7>y</ol><ul><li>z<ol><li>diep</ol></ul><ol reversed><li>p<li>q"
    )
    assert [(block.label, block.level) for block in found.blocks] == [
        ("c.", 0),
        ("g.", 0),
        ("•", 0),
        ("1.", 1),
        ("2.", 0),
        ("1.", 0),
    ]


def test_a_list_without_marks_of_its_own_has_those_that_are_typed():
    found = letter('<ul style="list-style: none"><li>a. eerste<li>b. tweede</ul><p>(2) derde')
    assert [(block.kind, block.label, block.text) for block in found.blocks] == [
        (BlockKind.ITEM, "a.", "eerste"),
        (BlockKind.ITEM, "b.", "tweede"),
        (BlockKind.ITEM, "(2)", "derde"),
    ]


def test_a_term_and_what_it_stands_for_are_one_block():
    (first, second) = letter("<dl><dt>Datum<dd>3 mei 2026<dt>Betreft<dd>Bruggen</dl>").blocks
    assert (first.text, first.breaks, second.text) == ("Datum 3 mei 2026", (5,), "Betreft Bruggen")


def test_a_table_is_a_grid_with_spans_headers_and_a_caption():
    found = letter(
        "<table><caption>Tabel 1</caption><thead><tr><td>Jaar<td colspan=2>Bedrag</thead>"
        "<tr><th rowspan=2>2030<td>1<td>2<tr><td>3<td>4</table>"
    )
    caption, *cells = found.blocks
    assert [(cell.id, cell.text, cell.header) for cell in cells] == [
        ("p2/c1.1", "Jaar", True),
        ("p2/c1.2", "Bedrag", True),
        ("p2/c2.1", "2030", True),
        ("p2/c2.2", "1", False),
        ("p2/c2.3", "2", False),
        ("p2/c3.2", "3", False),
        ("p2/c3.3", "4", False),
    ]
    assert {cell.caption for cell in cells} == {caption.id}
    assert (cells[1].column_span, cells[2].row_span) == (2, 2)


def test_a_table_that_only_frames_others_is_read_as_text():
    found = letter("<table><tr><td><p>Tekst<td><table><tr><td>1<td>2</table></table>")
    assert [(block.kind, block.text) for block in found.blocks] == [
        (BlockKind.PARAGRAPH, "Tekst"),
        (BlockKind.CELL, "1"),
        (BlockKind.CELL, "2"),
    ]


@pytest.mark.parametrize(
    ("mark", "note"),
    [
        (
            '<sup id=r><a href="#n">1</a></sup>',
            '<ol><li id=n><p>Noot. <a href="#r">↩</a></p></ol>',
        ),
        (
            '<a class=footnote-ref role=doc-noteref id=r href="#n"><sup>1</sup></a>',
            '<section class=footnotes><hr><ol><li id=n><p>Noot.<a href="#r">↩︎</a></ol></section>',
        ),
        (
            '<a epub:type=noteref href="#n">1</a>',
            "<aside epub:type=footnote id=n><p>Noot.</aside>",
        ),
        (
            '<a class=nootnum href="#n" id=r><sup>1</sup></a>',
            '<div class=noot><p><a name=n href="#r"><sup>1</sup></a> Noot.</p></div>',
        ),
        (
            '<a href="#_ftn1" name=_ftnref1>[1]</a>',
            '<div id=ftn1><p><a href="#_ftnref1" name=_ftn1>[1]</a> Noot.</p></div>',
        ),
        (
            "<sup>1</sup>",
            "<p><sup>1</sup> Noot.</p>",
        ),
        (
            '<sup><a href="#n">1</a></sup>',
            "<table><tr><td><a id=n>1</a><td>Noot.</table>",
        ),
    ],
    ids=["sup", "pandoc", "epub", "officielebekendmakingen", "word", "plain", "table"],
)
def test_notes_are_linked_however_the_page_writes_them(mark, note):
    found = letter(f"<p>Tekst{mark}.</p>{note}")
    body = found.blocks[0]
    foot = found.by_id[body.marks[0].note]
    assert (body.text, body.marks[0].label, body.marks[0].at) == ("Tekst.", "1", 5)
    assert (foot.kind, foot.text, foot.label) == (BlockKind.NOTE, "Noot.", "1")
    assert len(found.blocks) == 2
    assert found.source[body.marks[0].where] in "1["


def test_a_note_may_have_two_marks_and_a_mark_no_note():
    found = letter(
        '<p>A<sup><a href="#n">1</a></sup><p>B<sup><a href="#n">1</a></sup>'
        "<p>Woord<sup>2</sup><p id=n>1. Noot"
    )
    assert [mark.note for block in found.blocks for mark in block.marks] == ["n1", "n1", None]


def test_ordinals_and_powers_are_no_marks():
    assert texts("<p>De 12<sup>e</sup> brug van 30 m<sup>2</sup>.</p>") == ["De 12e brug van 30 m2."]


@pytest.mark.parametrize(
    "hidden",
    [
        "<p hidden>5%</p>",
        '<p style="color:red; display : none">5%</p>',
        '<div style="visibility:hidden"><p>5%</p></div>',
        "<template><p>5%</p></template>",
        "<script>5%</script><style>5%</style><noscript>5%</noscript>",
        "<title>5%</title>",
        "<!-- 5% -->",
        "<?php 5% ?>",
        "<p><del>5%</del></p>",
        "<dialog>5%</dialog>",
    ],
)
def test_what_is_hidden_or_deleted_is_no_text(hidden):
    assert texts(f"<p>Tekst</p>{hidden}") == ["Tekst"]


def test_inserted_and_struck_text_stays():
    assert texts("<p><ins>Nieuw</ins> en <s>oud</s></p>") == ["Nieuw en oud"]


def test_what_stands_around_the_main_part_is_furniture():
    page = "<div>Menu</div><main><h1>Brief</h1><p>Tekst</p></main><p>Terug</p>"
    assert texts(page, BlockKind.FURNITURE) == ["Menu", "Terug"]
    page = "<header>Kop</header><nav>Menu</nav><div><a href=a>Een</a> <a href=b>Twee</a></div><p>Tekst</p>"
    assert texts(page, BlockKind.PARAGRAPH) == ["Tekst"]
    assert texts("<article><header>Kop</header><p>Tekst</article>", BlockKind.PARAGRAPH) == ["Kop", "Tekst"]


def test_a_paragraph_that_is_counted_through_does_not_begin_with_an_amount():
    found = letter("".join(f"<p>{at} Zie de bijlage.</p>" for at in (63, 64, 66)))
    assert [(block.label, block.text) for block in found.blocks] == [
        ("63", "Zie de bijlage."),
        ("64", "Zie de bijlage."),
        ("66", "Zie de bijlage."),
    ]
    assert texts("<p>12 Nederlandse schepen varen uit.</p>") == ["12 Nederlandse schepen varen uit."]


def test_what_cannot_be_read_is_counted():
    found = letter(
        '<p>a<img src=x alt="grafiek"><img src=y alt=""><svg><text>5%</text></svg><math><mn>5</mn></math>'
        "<iframe src=z></iframe><canvas></canvas><object></object><pre><code>x</code></pre>"
    )
    assert {(each.what, each.count) for each in found.unread} == {
        ("image", 1),
        ("drawing", 2),
        ("equation", 1),
        ("embedded page", 1),
        ("embedded object", 1),
        ("code block", 1),
    }


def test_an_entity_has_no_place_and_what_stands_around_it_has():
    found = letter("<p>Dat is &euro;&nbsp;5 &amp; meer")
    (block,) = found.blocks
    assert block.text == "Dat is €\xa05 & meer"
    (start, end), *_ = block.origin.segments(9, 11)
    assert found.source[start:end] == "5 "


@pytest.mark.parametrize(
    ("content", "remarks"),
    [
        ("<p>café €".encode(), 0),
        ("<p>café €".encode("utf-8-sig"), 0),
        ("<p>café €".encode("utf-16"), 0),
        ("<meta charset=iso-8859-1><p>café €".encode("cp1252"), 0),
        ("<meta charset='iso-8859-15'><p>café €".encode("iso-8859-15"), 0),
        ('<?xml version="1.0" encoding="windows-1252"?><html><p>café €'.encode("cp1252"), 0),
        ("<meta charset=utf-8><p>café €".encode("cp1252"), 1),
        ("<p>café €".encode("cp1252"), 1),
    ],
)
def test_the_encoding_is_that_of_the_mark_then_what_is_declared_then_what_fits(content, remarks):
    found = letter(content)
    assert [block.text for block in found.blocks] == ["café €"]
    assert len(found.remarks) == remarks


@pytest.mark.parametrize("name", ["brief.html", "brief.htm", "brief.txt", "-"])
def test_a_page_is_known_by_what_is_in_it(name):
    assert read_any(name, b"\n<!DOCTYPE html><p>Tekst").format == "html"
    assert read_any("brief.html", b"<p>Tekst").format == "html"
    assert read_any("brief.txt", b"<p>Tekst").format == "txt"


def test_a_page_without_text_is_refused():
    assert isinstance(letter("<p><img src=x></p>"), Refusal)
    assert letter("<p hidden>a</p>").code == "empty"


def test_a_line_that_is_underlined_is_a_heading_and_a_link_is_none():
    found = letter("<p><u>Inleiding</u></p><p><a href='https://x'><u>www.brug.nl</u></a></p>").blocks
    assert [block.kind for block in found] == ["heading", "paragraph"]


def test_a_character_reference_that_is_no_number_is_told():
    found = read(Source("brief.html", "<p>De brug kost &#¹3; miljoen euro.".encode()))
    assert isinstance(found, Refusal)
    assert found.code == "damaged"
    assert "character reference" in found.message
