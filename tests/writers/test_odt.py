"""Are comments set at the right characters of an OpenDocument text, and nothing else changed?"""

from io import BytesIO

import pytest

from tests.readers.build_odt import box, flat, header, items, master, note, odt, p, span, table
from tests.writers.annotated import annotated, in_office, linted, parts, told
from tests.writers.test_docx import DATE, SESSION, SUMS, WRONG

PERSON = (
    '<office:annotation office:name="a1"><dc:creator xmlns:dc="http://purl.org/dc/elements/1.1/">Jansen'
    '</dc:creator><text:p>{}</text:p></office:annotation>{}<office:annotation-end office:name="a1"/>'
)


def letter(content):
    return annotated(content, "letter.odt")


def test_a_comment_stands_at_the_exact_characters_and_only_one_part_is_another():
    content = odt(p(WRONG))
    made = letter(content)
    [(text, said)] = in_office(made)
    assert text == "8%"
    assert said[:2] == ["De delen tellen op tot 7,9%; hier staat 8%.", "5,4% + 2,5% = 7,9%"]
    assert list(parts(made)) == list(parts(content))
    assert [name for name in parts(made) if parts(made)[name] != parts(content)[name]] == ["content.xml"]


def test_taking_our_comments_out_gives_the_letter_back_to_the_byte():
    content = odt(p("Op ", span("donderdag", "T1"), " 27 maart 2026.") + items(WRONG))
    made = letter(content)
    assert [text for text, _ in in_office(made)] == ["donderdag 27 maart 2026", "8%"]
    assert letter(made) == made
    assert parts(annotated(made, "letter.odt", findings=())) == parts(content)
    assert told(linted(made, "letter.odt")) == told(linted(content, "letter.odt"))


def test_our_comments_are_small_so_that_libreoffice_shows_them_whole_and_only_the_first_asks_for_answers():
    made = letter(odt(p(WRONG) + p(DATE)))
    content = parts(made)["content.xml"].decode()
    assert content.count('fo:font-size="8pt"') == 2
    assert content.count('<text:span text:style-name="lint-letter-bold">') == 2
    assert [said[-1].startswith("Klopt het") for _, said in in_office(made)] == [True, False]


def test_a_part_without_a_place_for_styles_has_comments_without_style():
    content = flat(p(WRONG)).replace(b"<office:automatic-styles></office:automatic-styles>", b"")
    made = letter(content)
    assert b"style-name" not in made
    assert [text for text, _ in in_office(made)] == ["8%"]


def test_a_note_is_told_at_its_mark_a_text_box_at_its_paragraph_a_head_where_the_text_begins():
    [(text, said)] = in_office(letter(odt(p("Zo staat het daar.", note(1, DATE), " En zo."))))
    assert text.startswith("1")
    assert said[2].startswith("Dit gaat over noot 1: “")
    [(text, _)] = in_office(letter(odt(p("Naast het kader. ", box(p(DATE))) + p("Slot."))))
    assert text.startswith("Naast het kader.")
    head = master("Standard", header(p(SESSION)))
    [(text, said)] = in_office(letter(odt(p("Den Haag, 14 mei 2020") + p("Beste Kamer,"), masters=head)))
    assert text == "Den Haag, 14 mei 2020"
    assert any(line.startswith("Dit gaat over de kop of voet van de pagina") for line in said)


def test_a_field_and_a_link_are_no_place_to_begin_inside():
    made = letter(odt(p("Op <text:date>donderdag 27 maart 2026</text:date> vergaderen wij.")))
    assert [text for text, _ in in_office(made)] == ["donderdag 27 maart 2026"]
    made = letter(odt(p(f'<text:a xlink:href="https://example.org">{DATE}</text:a>')))
    assert [text for text, _ in in_office(made)] == ["donderdag 27 maart 2026"]


def test_a_cell_names_the_cells_that_contradict_it():
    content = odt(p("Uitgaven") + table(*SUMS, header=1))
    [(text, said)] = in_office(letter(content))
    assert text == "€ 26,8 mln."
    assert any("deel “€ 21,3 mln.” in deze tabel, rij 2, kolom 2" in line for line in said)


def test_a_flat_file_is_annotated_too():
    made = letter(flat(p(WRONG)))
    assert [text for text, _ in in_office(made)] == ["8%"]
    assert annotated(made, "letter.fodt", findings=()) == flat(p(WRONG))


def test_comments_of_people_stay_and_one_of_them_can_allow_a_finding():
    content = odt(p(PERSON.format("Mooi.", "Van het budget"), WRONG.removeprefix("Van het budget")))
    made = letter(content)
    assert [text for text, _ in in_office(made, "Jansen")] == ["Van het budget"]
    assert [text for text, _ in in_office(made)] == ["8%"]
    allowed = odt(p(PERSON.format("lint-letter: ok sum-mismatch: afgesproken", WRONG)) + p(WRONG))
    report = linted(allowed, "letter.odt")
    assert [one.place.block for one in report.findings] == ["p2"]
    assert [one.finding.place.block for one in report.suppressed] == ["p1"]


def test_an_answer_allows_its_finding_below_the_line_with_which_writer_quotes_what_is_answered():
    quoted = 'Antwoord aan lint-letter (30-11-2026, 19:08): "..."</text:p><text:p>'
    said = PERSON.format(f"{quoted}Lint-letter: ok sum-mismatch: afgesproken", WRONG)
    assert linted(odt(p(said)), "letter.odt").findings == ()
    spoken_of = PERSON.format("Niet nodig: lint-letter: ok sum-mismatch: afgesproken", WRONG)
    assert [one.rule for one in linted(odt(p(spoken_of)), "letter.odt").findings] == ["sum-mismatch"]


def test_odfdo_reads_our_comments():
    odfdo = pytest.importorskip("odfdo")
    document = odfdo.Document("text")
    document.body.clear()
    document.body.append(odfdo.Paragraph(WRONG))
    out = BytesIO()
    document.save(out)
    again = odfdo.Document(BytesIO(letter(out.getvalue())))
    [comment] = again.body.get_annotations()
    assert comment.creator == "lint-letter"
    assert comment.get_annotated(as_text=True).strip() == "8%"
    assert "De delen tellen op tot 7,9%" in str(comment)
