"""What a publication in the official publications' XML says."""

import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import checker
from checker.document import BlockKind, Document
from checker.readers import official
from checker.readers.limits import DEFAULT, Limits
from checker.readers.refusal import Refusal
from checker.readers.source import Source
from tests.readers.build_official import HEAD, al, entry, lijst, noot, publication, questions, table


def read(content, limits=DEFAULT):
    return official.read(Source("kst-1-1.xml", content, limits))


def body(text, **parts):
    """Return the blocks of a text, without those of the title block before it."""
    return read(publication(text, **parts)).blocks[4:]


def shape(blocks):
    return [(block.kind.value, block.level, block.label, block.text) for block in blocks]


def said(text):
    return [block.text for block in body(text)]


# The title block


def test_the_title_block_is_text_and_the_data_about_the_file_is_not():
    front = '<datumtekst>Voorgesteld <datum isodatum="2031-03-03">3 maart 2031</datum></datumtekst>'
    found = read(publication(al("De Kamer,"), front=front))
    assert shape(found.blocks) == [
        ("paragraph", None, None, "Vergaderjaar 2030-2031"),
        ("furniture", None, None, "2"),
        ("heading", 1, None, "34 851 Bruggen"),
        ("heading", 1, None, "Nr. 4 BRIEF"),
        ("paragraph", None, None, "Voorgesteld 3 maart 2031"),
        ("paragraph", None, None, "De Kamer,"),
    ]
    assert found.format == "xml"


def test_questions_and_answers_have_their_numbers_as_headings_or_as_marks():
    subject = "<kamervraagonderwerp>de brug</kamervraagonderwerp>"
    asked = (
        "Vragen van het lid <naam><voornaam>A.</voornaam><achternaam>Vos</achternaam></naam> over " + subject
    )
    found = read(
        questions(
            "<kamervraagnummer>100</kamervraagnummer>"
            f"<kamervraagomschrijving>{asked}.</kamervraagomschrijving>"
            f"<vraag><nr>Vraag 1</nr>{al('Is dit zo?')}</vraag>"
            f"<antwoord><nr>2</nr>{al('Ja.')}{al('Echt.')}</antwoord>"
        )
    )
    assert shape(found.blocks) == [
        ("furniture", None, None, "100"),
        ("heading", 1, None, "Vragen van het lid A. Vos over de brug."),
        ("heading", 2, None, "Vraag 1"),
        ("paragraph", None, None, "Is dit zo?"),
        ("list-item", 0, "2", "Ja."),
        ("paragraph", None, None, "Echt."),
    ]


def test_the_parts_of_a_signature_are_lines():
    signed = "<functie>De minister,</functie><naam><voornaam>A.</voornaam><achternaam>Vos</achternaam></naam>"
    found = body(f"<ondertekening>{signed}</ondertekening>")[0]
    assert (found.text, found.breaks) == ("De minister, A. Vos", (12,))


# Headings and paragraphs


def test_headings_have_the_level_of_the_division_they_stand_in():
    inner = (
        f"<divisie><kop><nr>1.1</nr><titel>Kosten</titel></kop>{al('b')}<tussenkop>Nu</tussenkop></divisie>"
    )
    text = f"<divisie><kop><nr>1.</nr><titel>De brug</titel></kop>{al('a')}{inner}</divisie>"
    text += "<tussenkop>Slot</tussenkop>"
    assert shape(body(text)) == [
        ("heading", 2, None, "1. De brug"),
        ("paragraph", None, None, "a"),
        ("heading", 3, None, "1.1 Kosten"),
        ("paragraph", None, None, "b"),
        ("heading", 4, None, "Nu"),
        ("heading", 2, None, "Slot"),
    ]


def test_a_bold_line_is_a_heading():
    assert shape(body(al('<nadruk type="vet">Kosten</nadruk>')))[0][:2] == ("heading", None)


def test_white_space_and_marked_words_leave_a_sentence_whole():
    text = al(
        '\n   De <nadruk type="cur">brug</nadruk>\n   kost <extref doc="x">€\u00a012</extref> ',
        "miljoen<sup>2</sup>. ",
    )
    assert said(text) == ["De brug kost €\u00a012 miljoen²."]


def test_signs_that_the_file_spells_out_are_in_the_text():
    assert said(al("R&amp;D kost &#8364; 12 &#x2013; &lt;13&gt;")) == ["R&D kost € 12 – <13>"]
    assert said(al("<![CDATA[R&D]]> kost")) == ["R&D kost"]


def test_notes_to_the_printer_and_comments_are_no_text():
    assert said(al("De br<?xpp afbreken?>ug<!-- nee --> is klaar.")) == ["De brug is klaar."]


def test_elements_that_are_not_known_keep_their_text():
    assert said(f"<nieuw>los</nieuw><hoes>{al('De <vreemd>brug</vreemd> is klaar.')}</hoes>") == [
        "los", "De brug is klaar."
    ]  # fmt: skip


# Lists


def test_list_items_have_their_marks_and_depth():
    nested = al("twee:") + lijst(("", "diep"), kind="ndash")
    text = lijst(("1.", "een"), ("2.", nested), ("3.", al("drie") + al("en verder")))
    assert shape(body(text)) == [
        ("list-item", 0, "1.", "een"),
        ("list-item", 0, "2.", "twee:"),
        ("list-item", 1, "–", "diep"),
        ("list-item", 0, "3.", "drie"),
        ("paragraph", None, None, "en verder"),
    ]


def test_a_list_within_a_paragraph_parts_it():
    assert shape(body(al("Wij doen: ", lijst(("a.", "dit")), " en niets anders."))) == [
        ("paragraph", None, None, "Wij doen:"),
        ("list-item", 0, "a.", "dit"),
        ("paragraph", None, None, "en niets anders."),
    ]


def test_the_members_of_an_article_are_items():
    member = f"<lid><lidnr>1.</lidnr>{al('Er is.')}</lid>"
    article = f"<artikel><kop><label>Artikel</label><nr>1</nr></kop>{member}</artikel>"
    assert shape(body(article)) == [
        ("heading", 2, None, "Artikel 1"), ("list-item", 0, "1.", "Er is.")
    ]  # fmt: skip


# Tables


def test_a_table_is_a_grid_with_header_rows_spans_and_a_caption():
    head = (
        [entry("Post", 'morerows="1"'), entry("Jaar", 'namest="c2" nameend="c3"')],
        [entry("2030", 'colname="c2"'), entry("2031")],
    )
    rows = (["<entry>Brug</entry>", entry("12"), entry("13")], [entry("14", 'colname="c3"')])
    found = body(table(*rows, head=head, title="Tabel 1: kosten"))
    cells = [block for block in found if block.kind is BlockKind.CELL]
    assert [(c.row, c.column, c.row_span, c.column_span, c.header, c.text) for c in cells] == [
        (1, 1, 2, 1, True, "Post"),
        (1, 2, 1, 2, True, "Jaar"),
        (2, 2, 1, 1, True, "2030"),
        (2, 3, 1, 1, True, "2031"),
        (3, 1, 1, 1, False, "Brug"),
        (3, 2, 1, 1, False, "12"),
        (3, 3, 1, 1, False, "13"),
        (4, 3, 1, 1, False, "14"),
    ]
    assert {c.caption for c in cells} == {found[0].id}


def test_a_cell_may_reach_over_columns_by_the_name_of_a_span():
    text = table([entry("a", 'spanname="s"'), entry("b")]).replace(
        "<thead>", '<spanspec spanname="s" namest="c1" nameend="c2"/><thead>'
    )
    assert [(block.column, block.column_span) for block in body(text)] == [(1, 2), (3, 1)]


# Notes


def test_a_note_is_a_mark_and_a_block_wherever_it_stands():
    text = al("De brug", noot(2, "Zie de nota.", "En meer."), " is klaar.")
    text += table([entry(al("12", noot("a", "Raming.", name="t"))), entry("b")])
    found = read(publication(text, title=f"BRIEF{noot(1, 'Van 2 &amp; 3.')}"))
    marks = [(block.id, mark.label, mark.at, mark.note) for block in found.blocks for mark in block.marks]
    assert marks == [("p4", "1", 11, "n1"), ("p5", "2", 7, "n2"), ("p6/c1.1", "a", 2, "n3")]
    assert [(block.label, block.text) for block in found.blocks[-3:]] == [
        ("1", "Van 2 & 3."), ("2", "Zie de nota. En meer."), ("a", "Raming.")
    ]  # fmt: skip
    assert [found.source[note.where : note.where_end] for note in found.notes] == ["1", "2", "a"]


def test_a_second_mark_of_a_note_points_to_it():
    found = body(al("a", noot(1, "Zie.", name="x"), ' b<nootref refid="x"/> c<nootref refid="weg"/>.'))
    assert [(mark.at, mark.note) for mark in found[0].marks] == [(1, "n1"), (3, "n1")]
    assert found[0].text == "a b c."


def test_pictures_and_equations_are_counted():
    found = read(
        publication(al("a<formule>x = 2</formule>") + '<plaatje><illustratie naam="x.png"/></plaatje>')
    )
    assert [(each.what, each.count) for each in found.unread] == [("equation", 1), ("image", 1)]


def test_the_words_below_a_picture_are_read():
    below = f"<bijschrift>{al('Figuur 1 toont 5 bruggen.')}</bijschrift>"
    found = body(f'<plaatje><illustratie naam="x.png"/>{below}</plaatje>' + al("De brug."))
    assert [block.text for block in found] == ["Figuur 1 toont 5 bruggen.", "De brug."]


# Places


def rebuilt(block, source):
    """Return what the pieces hold, with a question mark for each character that is the reader's own."""
    text = ""
    for piece in block.origin.pieces:
        assert piece.length >= 1
        text += "?" * (piece.start - len(text)) + source[piece.where : piece.where + piece.length]
    return text + "?" * (len(block.text) - len(text))


def assert_law(content):
    found = read(content)
    assert isinstance(found, Document), found
    assert found.source is not None
    for block in found.blocks:
        made = rebuilt(block, found.source)
        assert len(made) == len(block.text)
        assert all(one in ("?", other) for one, other in zip(made, block.text, strict=True))
        own = {other for one, other in zip(made, block.text, strict=True) if one != other}
        assert own <= set(" &<>€\u00a0"), "only spaces and what the file spells otherwise"
        assert "  " not in block.text
        assert all(block.text[at] == " " for at in block.breaks)
        for mark in block.marks:
            assert found.source[mark.where : mark.where_end] == mark.label
    assert len(found.by_id) == len(found.blocks)


def test_places_count_characters_of_the_file_with_its_line_ends():
    content = publication("\r\n<al>De é𝄞 brug\r\nkost &#8364; 12.</al>")
    found = read(content)
    block = found.blocks[4]
    assert block.text == "De é𝄞 brug kost € 12."
    at = found.source.index("De é")
    assert [(p.start, p.length, p.where - at) for p in block.origin.pieces] == [
        (0, 10, 0), (11, 5, 12), (17, 4, 24)
    ]  # fmt: skip
    assert found.source == content.decode()


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "iso-8859-1", "windows-1252"])
def test_places_count_characters_in_every_encoding(encoding):
    head = f'<?xml version="1.0" encoding="{encoding.removesuffix("-sig")}"?>'
    text = publication(al("Één brug. ", noot(1, "Zie é.")), head=head).decode()
    content = text.encode(encoding)
    found = read(content)
    assert found.source == text
    assert found.blocks[4].text == "Één brug."
    assert_law(content)


WORDS = st.text("ab1 ,é\u00a0\u00ad\n\t𝄞-", max_size=6)
RUNS = st.one_of(
    WORDS,
    WORDS.map(lambda text: f'<nadruk type="vet">{text}</nadruk>'),
    WORDS.map(lambda text: noot(1, text)),
    WORDS.map(lambda text: f"<vreemd>{text}</vreemd>"),
    WORDS.map(lambda text: f"<![CDATA[{text}]]>"),
    WORDS.map(lambda text: lijst(("1.", text))),
    st.sampled_from(["&amp;", "&#8364;", "&#160;", "&#32;", "<br/>", "<!-- x -->", "<?x y?>", "\r\n"]),
)
PARAGRAPHS = st.lists(RUNS, max_size=5).map(lambda runs: al(*runs))
TABLES = st.lists(st.lists(PARAGRAPHS.map(entry), min_size=1, max_size=3), min_size=1, max_size=3).map(
    lambda rows: table(*rows)
)


@settings(max_examples=150, deadline=None)
@given(st.lists(PARAGRAPHS | TABLES | RUNS, max_size=5))
def test_the_pieces_of_a_block_are_its_text(blocks):
    assert_law(publication("\n ".join(blocks)))


# Refusals


def refused(content, code, limits=DEFAULT):
    found = read(content, limits)
    assert isinstance(found, Refusal), found
    assert found.code == code, found
    assert ";" in found.message, "it says what is wrong; and what to do"
    assert "\n" not in found.message
    return found.message


@pytest.mark.parametrize(
    "declared",
    [
        "<!DOCTYPE officiele-publicatie [<!ENTITY e '12'>]>",
        "<!DOCTYPE officiele-publicatie SYSTEM 'file:///etc/passwd'>",
        "<!-- vooraf --><!DOCTYPE officiele-publicatie [<!ENTITY a 'x'><!ENTITY b '&a;&a;'>]>",
    ],
)
def test_a_document_type_is_refused(declared):
    refused(publication(al("a"), head=HEAD + declared), "hostile")


def test_an_entity_that_is_not_declared_is_damage():
    assert "line 2" in refused(publication(al("&euro; 12")), "damaged")


@pytest.mark.parametrize("kept", [0.2, 0.5, 0.9, 0.99])
def test_a_file_that_is_not_whole_is_damaged(kept):
    whole = publication(al("De brug.") * 50)
    refused(whole[: int(len(whole) * kept)], "damaged")


def test_bytes_that_are_no_characters_are_damage():
    refused(publication(al("De brug.")).replace(b"De", b"\xff\xfe\xfd"), "damaged")
    refused(publication(al("a"), head='<?xml version="1.0" encoding="ebcdic-cp-nl"?>'), "not-text")


@pytest.mark.parametrize(
    ("before", "after"), [("<divisie>", "</divisie>"), ("<al>", "</al>"), ("<li>", "</li>")]
)
def test_deep_nesting_is_refused(before, after):
    refused(publication(before * 50_000 + "a" + after * 50_000), "hostile")
    assert isinstance(read(publication(before * 200 + "a" + after * 200)), Document)


def test_tables_and_notes_within_each_other_never_break():
    for before, after in (
        ("<table><tgroup><tbody><row><entry>", "</entry></row></tbody></tgroup></table>"),
        ("<al><noot><noot.al>", "</noot.al></noot></al>"),
    ):
        assert isinstance(read(publication(before * 45 + "a" + after * 45)), Document)


def test_mark_up_in_the_wrong_place_never_breaks():
    odd = (
        "row",
        "entry",
        "thead",
        "noot.nr",
        "noot.al",
        "li",
        "li.nr",
        "lidnr",
        "nr",
        "colspec",
        "kop",
        "tgroup",
    )
    for one in odd:
        for other in odd:
            text = f"<{one}>a<{other}>b</{other}>c</{one}>d"
            assert isinstance(read(publication(text)), Document)
            assert isinstance(read(publication(f"<table>{text}</table>")), Document)


def test_more_mark_up_than_can_be_read_in_time_is_too_large():
    refused(publication(al("a") * 600), "too-large", Limits(tags=1_000))


def test_a_large_publication_is_read():
    found = read(publication(al("Er zijn &euro; 12 bruggen. ".replace("&euro;", "&#8364;") * 100) * 500))
    assert len(found.blocks) == 504


@pytest.mark.parametrize("name", ["sru:record", "searchRetrieveResponse", "plooi:plooi", "metadata_gegevens"])
def test_a_record_about_a_publication_is_told_from_it(name):
    spaces = 'xmlns:sru="s" xmlns:plooi="p"'
    assert "record" in refused(f"{HEAD}<{name} {spaces}><titel>x</titel></{name}>".encode(), "unknown-format")


def test_other_xml_is_told_by_its_name():
    assert "<rss>" in refused(f"{HEAD}<rss/>".encode(), "unknown-format")
    refused(b"geen xml", "unknown-format")


def test_a_publication_without_text_is_refused():
    refused(f"{HEAD}<officiele-publicatie><kamerstuk/></officiele-publicatie>".encode(), "empty")
    picture = f"{HEAD}<officiele-publicatie><plaatje><illustratie/></plaatje></officiele-publicatie>".encode()
    assert "pictures" in refused(picture, "empty")


def test_reading_loads_no_library_for_other_formats():
    code = "import sys, checker.readers.official; print(*sys.modules)"
    root = str(Path(checker.__file__).parent.parent)
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=root)
    assert not {"lxml", "marko", "zipfile"} & set(out.stdout.split())
