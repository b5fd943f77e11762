"""Are comments set at the right characters of a Word file, and nothing else changed?"""

import zipfile
from io import BytesIO

import pytest

from checker.readers import read
from checker.writers.source import source
from tests.readers.build_docx import box as text_box
from tests.readers.build_docx import docx, element, field, mark, note, p, package, r, t, table
from tests.writers.annotated import W, annotated, in_word, linted, parts, told, word

WRONG = "Van het budget is 5,4% (heide) + 2,5% (bos) = 8% bestemd voor natuur."
SUMS = (["Dienst", "Bedrag"], ["Wegen", "€ 21,3 mln."], ["Water", "€ 4,5 mln."], ["Totaal", "€ 26,8 mln."])
SESSION = "Tweede Kamer, vergaderjaar 2018-2019"
DATE = "De vergadering is op donderdag 27 maart 2026 in Utrecht."


def test_a_comment_stands_at_the_exact_characters_with_the_arithmetic_and_the_other_places():
    made = annotated(docx(p(WRONG)))
    [(text, said)] = in_word(made)
    assert text == "8%"
    assert said == [
        "De delen tellen op tot 7,9%; hier staat 8%.",
        "5,4% + 2,5% = 7,9%",
        "Vergelijk: deel “5,4%”, deel “2,5%” in deze alinea.",
        "sum-mismatch (fout)",
        (
            "Klopt het zoals het er staat? Antwoord op een opmerking met “lint-letter: ok”, de regel die "
            "eronder staat en de reden, hier: lint-letter: ok sum-mismatch: de reden."
        ),
    ]


def test_the_letter_says_the_same_and_has_the_same_findings_afterwards():
    letter = docx(p(WRONG) + p(DATE))
    before, after = linted(letter), linted(annotated(letter))
    assert before.reading.document.blocks == after.reading.document.blocks
    assert told(before) == told(after)
    assert len(told(after)) == 2


def test_all_that_is_in_the_text_already_stays_as_it_is_written():
    letter = docx(
        p(WRONG).replace("<w:p>", "<w:p  >").replace('xml:space="preserve"', "xml:space='preserve'")
    )
    before, after = parts(letter)["word/document.xml"], parts(annotated(letter))["word/document.xml"]
    rest = iter(after.decode())
    assert all(character in rest for character in before.decode())  # in this order: only additions


def test_parts_that_are_not_touched_keep_their_very_bytes_packed_as_they_are():
    letter = docx(p(WRONG, mark(1)), footnotes=note(1, "Zie noot."), styles="", settings="")
    made = annotated(letter)
    assert list(parts(made))[: len(parts(letter))] == list(parts(letter))
    touched = {"[Content_Types].xml", "word/document.xml", "word/_rels/document.xml.rels"}
    for name, content in parts(letter).items():
        assert (parts(made)[name] == content) == (name not in touched)
    with zipfile.ZipFile(BytesIO(letter)) as old, zipfile.ZipFile(BytesIO(made)) as new:
        for entry in old.infolist():
            copy = new.getinfo(entry.filename)
            assert (copy.date_time, copy.compress_type) == (entry.date_time, entry.compress_type)


def test_a_letter_without_findings_is_copied_to_the_byte():
    letter = docx(p("Van het budget is 8% bestemd voor natuur."))
    assert annotated(letter) == letter


def test_runs_are_cut_with_their_looks_and_spaces_and_each_change_of_looks_has_its_own_number():
    looks = '<w:b/><w:rPrChange w:id="7" w:author="A"><w:rPr/></w:rPrChange>'
    made = annotated(docx(p(r(WRONG, looks))))
    runs = [one for one in word(made).iter(W + "r") if one.find(W + "t") is not None]
    assert ["".join(run.itertext()) for run in runs][1] == "8%"
    assert "".join("".join(run.itertext()) for run in runs) == WRONG
    assert all(run.find(f"{W}rPr/{W}b") is not None for run in runs)
    ids = [change.get(W + "id") for change in word(made).iter(W + "rPrChange")]
    assert len(ids) == len(set(ids)) == 3


@pytest.mark.parametrize("spaces", ["", " "])
def test_a_text_that_does_not_keep_its_spaces_loses_none_and_wins_none(spaces):
    run = f"<w:r><w:t>{spaces}{WRONG}{spaces}</w:t></w:r>"
    made = annotated(docx(p(run)))
    [(text, _)] = in_word(made)
    assert text == "8%"
    shown = ""
    for one in word(made).iter(W + "t"):
        kept = one.get("{http://www.w3.org/XML/1998/namespace}space") == "preserve"
        shown += one.text if kept else one.text.strip(" \t\r\n")  # as Word does
    assert shown == WRONG


def test_a_figure_over_several_runs_has_one_comment_around_all_of_them():
    made = annotated(docx(p(r("Het is "), r("donder", "<w:b/>"), r("dag 27 maart"), r(" 2026."))))
    assert [text for text, _ in in_word(made)] == ["donderdag 27 maart 2026"]


def test_a_finding_inside_an_insertion_stays_inside_it():
    inserted = f'<w:ins w:id="5" w:author="A">{r(DATE)}</w:ins>'
    made = annotated(docx(p(r("Ja. "), inserted)))
    assert [text for text, _ in in_word(made)] == ["donderdag 27 maart 2026"]
    assert [one.getparent().tag for one in word(made).iter(W + "commentRangeStart")] == [W + "ins"]
    deleted = '<w:del w:id="6" w:author="A"><w:r><w:delText>28</w:delText></w:r></w:del>'
    made = annotated(docx(p(r("Het is donderdag "), deleted, r("27 maart 2026."))))
    assert [text for text, _ in in_word(made)] == ["donderdag 27 maart 2026"]


FIELD_AND_COMMENT = {W + name for name in ("fldChar", "commentRangeStart", "commentRangeEnd")}


def test_fields_and_content_controls_are_kept_and_what_word_fills_in_itself_is_taken_whole():
    shown = annotated(docx(p(r("Nu. "), field("DOCPROPERTY datum", r(DATE)), r(" Slot."))))
    assert [text for text, _ in in_word(shown)] == [DATE]
    order = [one.tag.removeprefix(W) for one in word(shown).iter() if one.tag in FIELD_AND_COMMENT]
    assert order == ["commentRangeStart", "fldChar", "fldChar", "fldChar", "commentRangeEnd"]
    link = annotated(docx(p(field('HYPERLINK "https://example.org"', r(DATE)))))
    assert [text for text, _ in in_word(link)] == ["donderdag 27 maart 2026"]
    control = "<w:sdt><w:sdtPr>{}</w:sdtPr><w:sdtContent>{}</w:sdtContent></w:sdt>"
    free = annotated(docx(p(control.format("", r(DATE)))))
    assert [text for text, _ in in_word(free)] == ["donderdag 27 maart 2026"]
    bound = annotated(docx(p(r("Nu. "), control.format('<w:dataBinding w:xpath="/a"/>', r(DATE)))))
    assert [text for text, _ in in_word(bound)] == [DATE]


def test_a_finding_in_a_note_is_told_at_its_mark_and_names_the_note():
    letter = docx(p(r("Zo staat het daar."), mark(4), r(" En zo.")), footnotes=note(4, DATE))
    [(text, said)] = in_word(annotated(letter))
    assert text == ".[mark]"  # with the letter before it: LibreOffice crashes on a mark alone
    assert said[2].startswith("Dit gaat over noot 1: “")
    assert "donderdag 27 maart 2026" in said[2]


def test_a_finding_in_a_text_box_is_told_at_the_paragraph_that_holds_the_shape():
    made = annotated(docx(p(r("Naast dit kader."), text_box(p(DATE))) + p("Slot.")))
    for start in word(made).iter(W + "commentRangeStart"):
        assert not any(above.tag == W + "txbxContent" for above in start.iterancestors())
    [(text, _)] = in_word(made)
    assert text.startswith("Naast dit kader.")
    assert "Slot" not in text


def test_a_finding_in_a_page_head_is_told_where_the_text_begins():
    section = '<w:sectPr><w:headerReference r:id="header1" w:type="default"/></w:sectPr>'
    made = annotated(docx(p("Den Haag, 14 mei 2020") + p("Beste Kamer,") + section, header1=p(SESSION)))
    [(text, said)] = in_word(made)
    assert text == "Den Haag, 14 mei 2020"
    assert any(line.startswith("Dit gaat over de kop of voet van de pagina: “") for line in said)


def test_the_comment_on_a_page_head_stands_outside_tables_and_an_answer_to_it_allows_the_finding():
    section = '<w:sectPr><w:headerReference r:id="header1" w:type="default"/></w:sectPr>'
    body = table(["Retouradres"]) + p("Den Haag, 14 mei 2020")
    headed = docx(body + section, header1=p(SESSION))
    assert [text for text, _ in in_word(annotated(headed))] == ["Den Haag, 14 mei 2020"]
    answer = PERSON.format(t("lint-letter: ok session-year-mismatch: de sessie duurde langer"))
    start = table(["Retouradres"]) + p(RANGE.format(3, r("Den Haag, 14 mei 2020")))
    letter = parts(commented(start + section, answer))
    letter["word/header1.xml"] = parts(headed)["word/header1.xml"]
    link = '<Relationship Id="header1" Type="http://x/header" Target="header1.xml"/></Relationships>'
    name = "word/_rels/document.xml.rels"
    letter[name] = letter[name].decode().replace("</Relationships>", link)
    report = linted(package(letter))
    assert report.findings == ()
    assert [one.finding.rule for one in report.suppressed] == ["session-year-mismatch"]


def test_a_cell_of_a_table_has_its_comment_and_names_the_cells_that_contradict_it():
    letter = docx(p("Uitgaven") + table(*SUMS))
    [(text, said)] = in_word(annotated(letter))
    assert text == "€ 26,8 mln."
    assert (
        "Vergelijk: deel “€ 21,3 mln.” in deze tabel, rij 2, kolom 2; "
        "deel “€ 4,5 mln.” in deze tabel, rij 3, kolom 2."
    ) in said


def test_a_strict_file_stays_strict():
    made = annotated(docx(p(WRONG), strict=True))
    assert [text for text, _ in in_word(made)] == ["8%"]
    every = b"".join(parts(made).values())
    assert b"openxmlformats.org/wordprocessingml/2006/main" not in every
    assert b"purl.oclc.org/ooxml/officeDocument/relationships/comments" in every


PERSON = '<w:comment w:id="3" w:author="Jansen"><w:p w14:paraId="00000001"><w:r>{}</w:r></w:p></w:comment>'
_2010 = 'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'
_2012 = "http://schemas.microsoft.com/office/word/2012/wordml"


def commented(body, said="", extended=""):
    """Return a letter that has comments already, as Word writes them."""
    letter = parts(docx(body))
    letter["word/comments.xml"] = (
        element("comments", said).replace("<w:comments", f"<w:comments {_2010}").encode()
    )
    letter["word/commentsExtended.xml"] = f'<w15:commentsEx xmlns:w15="{_2012}">{extended}</w15:commentsEx>'
    kinds = {
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments": ".comments",
        "http://schemas.microsoft.com/office/2011/relationships/commentsExtended": ".commentsExtended",
    }
    word = "application/vnd.openxmlformats-officedocument.wordprocessingml"
    links = types = ""
    for kind, type_ in kinds.items():
        name = kind.rpartition("/")[2]
        links += f'<Relationship Id="{name}" Type="{kind}" Target="{name}.xml"/>'
        types += f'<Override PartName="/word/{name}.xml" ContentType="{word}{type_}+xml"/>'
    stated = letter["[Content_Types].xml"].decode()
    letter["[Content_Types].xml"] = stated.replace("</Types>", f"{types}</Types>")
    rels = letter["word/_rels/document.xml.rels"].decode()
    letter["word/_rels/document.xml.rels"] = rels.replace("</Relationships>", f"{links}</Relationships>")
    return package(letter)


RANGE = (
    '<w:commentRangeStart w:id="{0}"/>{1}<w:commentRangeEnd w:id="{0}"/>'
    '<w:r><w:commentReference w:id="{0}"/></w:r>'
)


def test_a_second_run_replaces_our_comments_and_leaves_those_of_people():
    person = RANGE.format(3, r("Van het budget"))
    letter = commented(p(person, r(WRONG.removeprefix("Van het budget"))), PERSON.format(t("Mooi.")))
    first = annotated(letter)
    assert [text for text, _ in in_word(first)] == ["8%"]
    assert in_word(first, "Jansen") == [("Van het budget", ["Mooi."])]
    second = annotated(first)
    assert second == first
    mended = annotated(first, findings=())
    assert in_word(mended) == []
    assert in_word(mended, "Jansen") == [("Van het budget", ["Mooi."])]
    assert b"lint-letter" not in b"".join(parts(mended).values())


def test_a_comment_and_a_change_with_a_number_that_python_refuses_stay_as_they_are():
    number = "9" * 4301
    looks = f'<w:b/><w:rPrChange w:id="{number}" w:author="A"><w:rPr/></w:rPrChange>'
    person = RANGE.format(number, r("Van het budget"))
    said = PERSON.replace('w:id="3"', f'w:id="{number}"').format(t("Mooi."))
    made = annotated(commented(p(person, r(WRONG.removeprefix("Van het budget"), looks)), said))
    assert [text for text, _ in in_word(made)] == ["8%"]
    assert in_word(made, "Jansen") == [("Van het budget", ["Mooi."])]


def test_a_comment_of_ours_that_a_person_answered_stays_and_is_not_set_twice():
    first = annotated(commented(p(WRONG)))
    ours = parts(first)["word/comments.xml"].decode()
    # Word gives each paragraph a name when it saves, and lists the answer as one to the first comment.
    named = ours.replace("<w:p>", '<w:p w14:paraId="0000000A">').replace(
        "</w:comments>", PERSON.format(t("Zo is het afgesproken.")) + "</w:comments>"
    )
    answer = (
        '<w15:commentEx w15:paraId="0000000A"/>'
        '<w15:commentEx w15:paraId="00000001" w15:paraIdParent="0000000A"/>'
    )
    answered = parts(first) | {
        "word/comments.xml": named,
        "word/commentsExtended.xml": f'<w15:commentsEx xmlns:w15="{_2012}">{answer}</w15:commentsEx>',
        "word/document.xml": parts(first)["word/document.xml"].replace(
            b"</w:p>", RANGE.format(3, "").encode() + b"</w:p>"
        ),
    }
    again = annotated(package(answered))
    assert [text for text, _ in in_word(again)] == ["8%"]
    assert parts(again)["word/comments.xml"] == named.encode()


def test_how_a_comment_is_answered_is_told_once_in_a_letter_even_if_the_comment_that_tells_it_stays():
    first = annotated(commented(p(WRONG) + p(DATE)))
    assert [said[-1].startswith("Klopt het") for _, said in in_word(first)] == [True, False]
    ours = parts(first)["word/comments.xml"].decode()
    named = ours.replace("<w:p>", '<w:p w14:paraId="0000000A">', 1).replace(
        "</w:comments>", PERSON.format(t("Wie weet dit?")) + "</w:comments>"
    )
    listing = (
        '<w15:commentEx w15:paraId="0000000A"/>'
        '<w15:commentEx w15:paraId="00000001" w15:paraIdParent="0000000A"/>'
    )
    answered = parts(first) | {
        "word/comments.xml": named,
        "word/commentsExtended.xml": f'<w15:commentsEx xmlns:w15="{_2012}">{listing}</w15:commentsEx>',
    }
    again = annotated(package(answered))
    assert sorted(in_word(again)) == sorted(in_word(first))
    assert annotated(again) == again


def test_of_many_places_the_first_are_told_so_that_a_comment_can_be_seen_whole():
    rows = (["Dienst", "Bedrag"], *([f"Dienst {letter}", "€ 2,5 mln."] for letter in "ABCDEFGH"))
    letter = docx(p("Uitgaven") + table(*rows, ["Totaal", "€ 21,0 mln."]))
    [(_, said)] = in_word(annotated(letter))
    compared = next(line for line in said if line.startswith("Vergelijk: "))
    assert compared.count("deel ") == 5
    assert compared.endswith("; en nog 3.")


def test_of_an_item_the_first_words_are_quoted_whole_and_once():
    items = (
        "Gemeenten krijgen een vast aanspreekpunt bij het ministerie.",
        "Werkgevers vragen subsidie aan.",
    )
    listed = "".join(p(f"- {one}") for one in (*items, *items))
    [(text, said)] = in_word(annotated(docx(p("Ik neem drie maatregelen:") + listed)))
    assert text == "drie"
    assert said[1].startswith("Vergelijk: onderdeel 1 “Gemeenten krijgen een vast aanspreekpunt …”, ")
    assert said[1].count("Gemeenten") == 2
    assert said[1].count("Werkgevers") == 2


def test_what_lists_our_comments_forgets_those_that_are_taken_out():
    listing = '<w15:commentEx w15:paraId="0000000A" w15:done="0"/><w15:commentEx w15:paraId="00000001"/>'
    ours = '<w:comment w:id="9" w:author="lint-letter"><w:p w14:paraId="0000000A"/></w:comment>'
    body = p(RANGE.format(9, r("Beste Kamer,")), RANGE.format(3, r("hierbij.")))
    made = annotated(commented(body, ours + PERSON.format(t("Ja.")), listing))
    assert parts(made)["word/commentsExtended.xml"].count(b"commentEx ") == 1
    assert in_word(made) == []
    assert in_word(made, "Jansen") == [("hierbij.", ["Ja."])]


@pytest.mark.parametrize(
    "text",
    [
        "lint-letter: ok sum-mismatch: zo afgesproken",
        "Lint-letter: ok sum-mismatch zo is het",
        "lint-letter ok sum-mismatch: zo is het",
    ],
)
def test_a_comment_of_a_person_allows_the_finding_at_its_place_and_nowhere_else(text):
    first, second = p(RANGE.format(3, r(WRONG))), p(WRONG)
    report = linted(commented(first + second, PERSON.format(t(text))))
    assert [one.place.block for one in report.findings] == ["p2"]
    assert [one.finding.place.block for one in report.suppressed] == ["p1"]


def test_a_comment_at_the_mark_of_a_note_allows_what_is_in_the_note():
    body = p(r("Zie daar"), RANGE.format(3, mark(4)), r("."))
    letter = parts(commented(body, PERSON.format(t("lint-letter: ok weekday-mismatch: zo gezegd"))))
    whole = docx(body, footnotes=note(4, DATE))
    letter["word/footnotes.xml"] = parts(whole)["word/footnotes.xml"]
    rels = parts(whole)["word/_rels/document.xml.rels"].decode().rpartition("<Relationship ")[2]
    letter["word/_rels/document.xml.rels"] = (
        letter["word/_rels/document.xml.rels"]
        .decode()
        .replace("</Relationships>", f"<Relationship {rels.partition('</')[0]}</Relationships>")
    )
    report = linted(package(letter))
    assert report.findings == ()
    assert len(report.suppressed) == 1


def test_a_part_in_another_encoding_can_be_annotated():
    letter = parts(docx(p(WRONG)))
    text = letter["word/document.xml"].decode().replace('encoding="UTF-8"', 'encoding="UTF-16"')
    letter["word/document.xml"] = text.encode("utf-16")
    assert [text for text, _ in in_word(annotated(package(letter)))] == ["8%"]


def test_a_part_that_is_no_text_of_its_encoding_is_refused_when_it_is_read():
    """The parser forgives what could not be written again."""
    letter = parts(docx(p(WRONG)))
    text = letter["word/document.xml"].decode().replace('encoding="UTF-8"', 'encoding="UTF-7"')
    letter["word/document.xml"] = text.replace("</w:t>", "+#</w:t>", 1).encode()
    assert read("-", package(letter), "brief.docx").code == "damaged"


def test_python_docx_reads_our_comments():
    docx_ = pytest.importorskip("docx")
    document = docx_.Document()
    document.add_paragraph(WRONG)
    out = BytesIO()
    document.save(out)
    again = docx_.Document(BytesIO(annotated(out.getvalue())))
    [comment] = again.comments
    assert (comment.author, comment.initials) == ("lint-letter", "ll")
    assert comment.text.startswith("De delen tellen op tot 7,9%; hier staat 8%.\n5,4% + 2,5% = 7,9%")
    assert again.paragraphs[0].text == WRONG


def test_the_source_of_a_part_is_cut_where_the_parser_would():
    read = source(b'<a xmlns="u" b="x > y"><!-- <c> --><c/>1 &amp; 2<![CDATA[<d>]]><?e f?></a>')
    assert [one.name for one in read.root.iter()] == [("u", "a"), ("u", "c")]
    assert read.said(read.root) == "1 & 2<d>"
    assert read.root.get("b") == "x > y"
