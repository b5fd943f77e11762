"""What a letter said before its tracked changes."""

import pytest

from checker.readers import read
from checker.readers.docx.stream import part_text
from checker.readers.odt.stream import part_text as odf_text
from tests.readers.build_docx import docx, p, t
from tests.readers.build_docx import note as docx_note
from tests.readers.build_odt import h as heading
from tests.readers.build_odt import header, items, list_style, master, odt
from tests.readers.build_odt import p as para
from tests.readers.build_odt import table as odf_table

INSERTED = f"<w:ins><w:r>{t('nieuw ')}</w:r></w:ins>"
DELETED = "<w:del><w:r><w:delText xml:space='preserve'>oud </w:delText></w:r></w:del>"


def texts(body, *, original, **parts):
    return [block.text for block in read("brief.docx", docx(body, **parts), original=original).blocks]


@pytest.mark.parametrize(("original", "text"), [(False, "Een nieuw bedrag"), (True, "Een oud bedrag")])
def test_what_was_deleted_is_in_and_what_was_inserted_is_out(original, text):
    body = f"<w:p><w:r>{t('Een ')}</w:r>{INSERTED}{DELETED}<w:r>{t('bedrag')}</w:r></w:p>"
    assert texts(body, original=original) == [text]


def test_what_was_inserted_and_deleted_again_was_never_there():
    body = f"<w:p><w:r>{t('Een ')}</w:r><w:ins>{DELETED}</w:ins><w:r>{t('bedrag')}</w:r></w:p>"
    assert texts(body, original=True) == texts(body, original=False) == ["Een bedrag"]


def test_what_was_moved_stands_where_it_stood():
    body = f"<w:p><w:moveFrom><w:r>{t('Eerst. ')}</w:r></w:moveFrom><w:r>{t('Dan. ')}</w:r>"
    body += f"<w:moveTo><w:r>{t('Eerst.')}</w:r></w:moveTo></w:p>"
    assert texts(body, original=False) == ["Dan. Eerst."]
    assert texts(body, original=True) == ["Eerst. Dan."]


def test_a_paragraph_that_was_split_is_whole_and_one_that_was_joined_is_two():
    split = f"<w:p><w:pPr><w:rPr><w:ins/></w:rPr></w:pPr><w:r>{t('Een ')}</w:r></w:p>{p('twee')}"
    assert texts(split, original=False) == ["Een", "twee"]
    assert texts(split, original=True) == ["Een twee"]
    joined = f"<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r>{t('Een ')}</w:r></w:p>{p('twee')}"
    assert texts(joined, original=False) == ["Een twee"]
    assert texts(joined, original=True) == ["Een", "twee"]


def test_whole_paragraphs_that_were_taken_out_or_moved_leave_nothing_behind():
    def gone(kind, inside):
        return f"<w:p><w:pPr><w:rPr><w:{kind}/></w:rPr></w:pPr>{inside}</w:p>"

    moved = f"<w:r>{t('Verplaatst.')}</w:r>"
    body = p("Voor.") + gone("del", DELETED) + gone("moveFrom", f"<w:moveFrom>{moved}</w:moveFrom>")
    body += p("Tussen.") + gone("moveTo", f"<w:moveTo>{moved}</w:moveTo>") + p("Achter.")
    assert texts(body, original=False) == ["Voor.", "Tussen.", "Verplaatst.", "Achter."]
    assert texts(body, original=True) == ["Voor.", "oud", "Verplaatst.", "Tussen.", "Achter."]


def test_a_note_comes_and_goes_with_its_mark():
    def marked(change, number):
        return f'<w:{change}><w:r><w:footnoteReference w:id="{number}"/></w:r></w:{change}>'

    body = f"<w:p><w:r>{t('Bedrag')}</w:r>{marked('ins', 1)}{marked('del', 2)}</w:p>"
    notes = docx_note(1, "Nieuwe noot.") + docx_note(2, "Oude noot.")
    assert texts(body, original=False, footnotes=notes) == ["Bedrag", "Nieuwe noot."]
    assert texts(body, original=True, footnotes=notes) == ["Bedrag", "Oude noot."]


def test_rows_come_and_go():
    rows = "".join(
        f"<w:tr><w:trPr>{change}</w:trPr><w:tc>{p(text)}</w:tc><w:tc>{p('1')}</w:tc></w:tr>"
        for change, text in (("", "a"), ("<w:ins/>", "b"), ("<w:del/>", "c"))
    )
    table = f"<w:tbl>{rows}</w:tbl>"
    assert texts(table, original=False)[::2] == ["a", "b"]
    assert texts(table, original=True)[::2] == ["a", "c"]


def test_the_style_and_the_look_are_those_of_before():
    styles = '<w:style w:type="paragraph" w:styleId="K"><w:name w:val="heading 1"/></w:style>'
    body = (
        '<w:p><w:pPr><w:pStyle w:val="K"/><w:pPrChange><w:pPr/></w:pPrChange></w:pPr>'
        f"<w:r><w:rPr><w:vanish/><w:rPrChange><w:rPr/></w:rPrChange></w:rPr>{t('Verborgen ')}</w:r>"
        f"<w:r>{t('gemaakt')}</w:r></w:p>"
    )
    (now,) = read("brief.docx", docx(body, styles=styles)).blocks
    (before,) = read("brief.docx", docx(body, styles=styles), original=True).blocks
    assert (now.kind, now.text) == ("heading", "gemaakt")
    assert (before.kind, before.text) == ("paragraph", "Verborgen gemaakt")


def test_deleted_text_has_its_place_in_the_stream_of_the_original():
    content = docx(f"<w:p>{INSERTED}{DELETED}<w:r>{t('bedrag')}</w:r></w:p>")
    (block,) = read("brief.docx", content, original=True).blocks
    stream = part_text(content, "word/document.xml", original=True)
    assert "".join(stream[one.where : one.where + one.length] for one in block.origin.pieces) == "oud bedrag"


def test_a_page_has_changes_too():
    page = b"<p>Een <ins>nieuw</ins><del>oud</del> bedrag"
    assert [read("a.html", page, original=original).blocks[0].text for original in (False, True)] == [
        "Een nieuw bedrag",
        "Een oud bedrag",
    ]


def test_a_format_without_tracked_changes_is_read_as_ever():
    assert read("a.txt", b"Een bedrag", original=True) == read("a.txt", b"Een bedrag")


def odt_texts(body, changes, *, original, **more):
    """Return the blocks' texts of an .odt; a change is its name, its kind and what it took out."""
    regions = "".join(
        f'<text:changed-region xml:id="{name}" text:id="{name}"><text:{kind}><office:change-info/>{taken}'
        f"</text:{kind}></text:changed-region>"
        for name, kind, taken in changes
    )
    content = odt(f"<text:tracked-changes>{regions}</text:tracked-changes>{body}", **more)
    document = read("brief.odt", content, original=original)
    stream = odf_text(content, "content.xml")
    for block in document.blocks:
        pieces = block.origin.pieces
        shown = "".join(stream[one.where : one.where + one.length] for one in pieces)
        assert shown.replace(" ", "") == block.text.replace(" ", ""), "each character stands where it says"
    return [f"{block.label or ''} {block.text}".strip() for block in document.blocks]


def change(name, inside=None):
    """Return the mark-up of a place where text was taken out, or of text that was put in."""
    if inside is None:
        return f'<text:change text:change-id="{name}"/>'
    ends = [f'<text:change-{end} text:change-id="{name}"/>' for end in ("start", "end")]
    return inside.join(ends)


@pytest.mark.parametrize(("original", "text"), [(False, "Een nieuw bedrag"), (True, "Een oud bedrag")])
def test_an_open_document_has_its_deleted_text_elsewhere(original, text):
    changes = [("a", "insertion", ""), ("b", "deletion", para("oud "))]
    body = para("Een ", change("a", "nieuw "), change("b"), "bedrag")
    assert odt_texts(body, changes, original=original) == [text]


def test_in_an_open_document_too_what_was_inserted_and_deleted_again_was_never_there():
    both = "<office:change-info/></text:insertion><text:deletion>" + para("toch niet ") + "</text:deletion>"
    body = para("Een ", change("a"), "bedrag")
    region = f'<text:changed-region text:id="a"><text:insertion>{both}</text:changed-region>'
    content = odt(f"<text:tracked-changes>{region}</text:tracked-changes>{body}")
    assert [read("a.odt", content, original=original).blocks[0].text for original in (True, False)] == [
        "Een bedrag",
        "Een bedrag",
    ]


def test_an_open_document_s_paragraph_that_was_split_is_whole_and_one_that_was_joined_is_two():
    split = para("Een ", '<text:change-start text:change-id="a"/>') + para(
        '<text:change-end text:change-id="a"/>', "twee"
    )
    assert odt_texts(split, [("a", "insertion", "")], original=False) == ["Een", "twee"]
    assert odt_texts(split, [("a", "insertion", "")], original=True) == ["Een twee"]
    joined = para("Een ", change("a"), "twee")
    taken = [("a", "deletion", para("half") + para("heel "))]
    assert odt_texts(joined, taken, original=False) == ["Een twee"]
    assert odt_texts(joined, taken, original=True) == ["Een half", "heel twee"]


def test_a_paragraph_taken_out_whole_is_kept_with_the_start_of_the_next_one():
    """LibreOffice writes it so: the deletion ends in an empty paragraph, which goes on in the rest."""
    taken = [("a", "deletion", heading("Oude kop") + para())]
    content = para("Voor.") + para(change("a"), "Na.")
    assert odt_texts(content, taken, original=False) == ["Voor.", "Na."]
    assert odt_texts(content, taken, original=True) == ["Voor.", "Oude kop", "Na."]


def test_whole_paragraphs_come_and_go_with_their_headings():
    body = change("a", para("Nieuw.")) + heading("Kop") + change("b") + para("Slot.")
    changes = [("a", "insertion", ""), ("b", "deletion", heading("Oude kop") + para("Oud."))]
    assert odt_texts(body, changes, original=False) == ["Nieuw.", "Kop", "Slot."]
    assert odt_texts(body, changes, original=True) == ["Kop", "Oude kop", "Oud.", "Slot."]


def test_a_heading_behind_which_a_paragraph_was_typed_is_still_a_heading():
    begun, ended = (f'<text:change-{end} text:change-id="a"/>' for end in ("start", "end"))
    body = heading(f"Kop{begun}") + para("Nieuw." + ended) + para("Slot.")
    content = odt(
        '<text:tracked-changes><text:changed-region text:id="a"><text:insertion/></text:changed-region>'
        f"</text:tracked-changes>{body}"
    )
    blocks = read("brief.odt", content, original=True).blocks
    assert [(block.kind, block.text) for block in blocks] == [("heading", "Kop"), ("paragraph", "Slot.")]


def test_items_that_came_or_went_are_counted_as_they_were():
    numbered = list_style("L", ("number", 'style:num-format="1" style:num-suffix="."'))
    begun, ended = (f'<text:change-{end} text:change-id="a"/>' for end in ("start", "end"))
    body = items("een", para("twee", begun), para("nieuw", ended), "drie", style="L")
    assert odt_texts(body, [("a", "insertion", "")], original=False, automatic=numbered) == [
        "1. een",
        "2. twee",
        "3. nieuw",
        "4. drie",
    ]
    assert odt_texts(body, [("a", "insertion", "")], original=True, automatic=numbered) == [
        "1. een",
        "2. twee",
        "3. drie",
    ]


def test_a_table_that_was_taken_out_is_a_table_again():
    taken = [("a", "deletion", odf_table(["Jaar", "Bedrag"], ["2030", "5"]))]
    assert odt_texts(para("Een.") + change("a") + para("Twee."), taken, original=True) == [
        *("Een.", "Jaar", "Bedrag", "2030", "5", "Twee.")
    ]


def test_deleted_text_is_put_back_once_however_often_it_is_named():
    taken = [("a", "deletion", para("oud ", change("b"))), ("b", "deletion", para("ouder ", change("a")))]
    assert odt_texts(para("Een ", change("a") * 3, "bedrag"), taken, original=True) == ["Een oud bedrag"]


def test_a_page_head_has_changes_too():
    regions = '<text:changed-region text:id="a"><text:insertion/></text:changed-region>'
    regions += f'<text:changed-region text:id="b"><text:deletion>{para("oud ")}</text:deletion>'
    regions += "</text:changed-region>"
    inside = para("Nr. ", change("a", "nieuw "), change("b"), "12")
    head = header(f"<text:tracked-changes>{regions}</text:tracked-changes>{inside}")
    content = odt(para("Brief."), masters=master("Standard", head))
    assert [read("a.odt", content, original=original).blocks[0].text for original in (False, True)] == [
        "Nr. nieuw 12",
        "Nr. oud 12",
    ]


AUTHOR = 'w:id="9" w:author="a" w:date="2031-01-01T00:00:00Z"'


def marked(kind, inside=""):
    """Return the mark-up of a tracked change, as Word writes it."""
    return f"<w:{kind} {AUTHOR}>{inside}</w:{kind}>" if inside else f"<w:{kind} {AUTHOR}/>"


def taken(text):
    return marked("del", f"<w:r><w:delText xml:space='preserve'>{text}</w:delText></w:r>")


def ended(kind, *inside):
    """Return a paragraph whose end was put in or taken out."""
    return p(*inside, props=f"<w:rPr>{marked(kind)}</w:rPr>")


@pytest.mark.outside
def test_libreoffice_s_own_changes_are_read_as_those_of_the_word_file_that_it_opened(converted):
    moved = f"<w:r>{t('Verplaatst.')}</w:r>"
    body = (
        p("Een ", marked("ins", f"<w:r>{t('nieuw ')}</w:r>"), taken("oud "), "bedrag.")
        + ended("del", taken("Hele alinea weg."))
        + p("Alinea na.")
        + ended("del", "Samen ", taken("gevoegd "))
        + p(taken("en "), "geplakt.")
        + ended("ins", "Gesplitst ")
        + p("door enter.")
        + ended("ins", marked("ins", f"<w:r>{t('Nieuwe alinea.')}</w:r>"))
        + p("Daarna.")
        + ended("moveFrom", marked("moveFrom", moved))
        + p("Tussen.")
        + ended("moveTo", marked("moveTo", moved))
        + p("Slot.")
    )
    word = docx(body)
    office = converted(word, "docx", "odt")
    for original in (False, True):
        ours = [block.text for block in read("brief.docx", word, original=original).blocks]
        theirs = [block.text for block in read("brief.odt", office, original=original).blocks]
        assert ours == theirs
    assert "Verplaatst." in ours
    assert "Hele alinea weg." in ours
