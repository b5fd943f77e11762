"""What no letter does: each such file is refused in one sentence, and never with a traceback."""

import struct
import zipfile
from io import BytesIO

import pytest

from checker.document import Document
from checker.readers.docx import read
from checker.readers.limits import DEFAULT, Limits
from checker.readers.refusal import Refusal
from checker.readers.source import Source
from tests.readers import hostile
from tests.readers.build_docx import TRANSITIONAL, docx, element, link, p, package, relations, t

MAIN = "word/document.xml"
W = TRANSITIONAL["w"]


def refused(content, code, limits=DEFAULT):
    found = read(Source("brief.docx", content, limits))
    assert isinstance(found, Refusal)
    assert found.code == code, found
    assert ";" in found.message, "it says what is wrong; and what to do"
    assert "\n" not in found.message
    return found.message


def plain(document, **files):
    return package({MAIN: document, **files})


def entries(*named):
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(MAIN, element("document", f"<w:body>{p('a')}</w:body>"))
        for name, content in named:
            archive.writestr(name, content)
    return out.getvalue()


@pytest.mark.parametrize("kept", [0.1, 0.5, 0.9, 0.99])
def test_a_file_that_is_not_whole_is_damaged(kept):
    whole = docx(p("Hierbij.") * 50)
    refused(whole[: int(len(whole) * kept)], "damaged")


def test_a_file_whose_beginning_was_cut_off_is_damaged_even_where_only_a_part_is_that_nobody_reads():
    whole = package({"word/media/a.png": "", MAIN: element("document", f"<w:body>{p('a')}</w:body>")})
    assert isinstance(read(Source("brief.docx", whole)), Document)
    refused(whole[1:], "damaged")


def test_a_flipped_byte_in_the_text_is_damage():
    whole = bytearray(docx(p("Hierbij de stukken.") * 50))
    at = whole.index(MAIN.encode()) + len(MAIN) + 20
    whole[at] ^= 0xFF
    refused(bytes(whole), "damaged")


def test_mark_up_that_does_not_end_is_damage():
    assert MAIN in refused(plain(f'<w:document xmlns:w="{W}"><w:body>'), "damaged")


def test_a_part_that_holds_more_than_it_states_is_refused_and_not_unpacked():
    assert "holds more than it says" in refused(hostile.understated(), "hostile")


def test_a_part_of_which_two_things_are_said_is_refused():
    assert "says two things of a file inside" in refused(hostile.two_sizes(), "hostile")


@pytest.mark.parametrize("part", ["styles", "numbering", "settings", "footnotes"])
def test_damage_in_any_part_that_is_read_is_damage(part):
    assert part in refused(docx(p("a"), **{part: "<"}), "damaged")


def test_a_part_that_unpacks_to_many_times_its_size_is_a_bomb():
    refused(plain(element("document", " " * 20_000_000)), "hostile")


def test_the_sum_of_all_parts_counts_before_any_is_unpacked():
    content = entries(*((f"word/media/{at}.bin", b"0" * 9_000) for at in range(6)))
    refused(content, "too-large", Limits(unpacked=50_000))


def test_more_files_inside_than_a_letter_has_are_refused():
    content = entries(*((f"word/{at}.xml", "") for at in range(30)))
    assert "31" in refused(content, "hostile", Limits(entries=20))


def test_more_text_than_can_be_read_in_time_is_too_large():
    refused(docx(p("Hierbij de stukken over de haven.") * 200), "too-large", Limits(markup=10_000))


def test_more_tags_than_can_be_read_in_time_are_too_large():
    refused(docx(p("a") * 200), "too-large", Limits(tags=1_000))


@pytest.mark.parametrize(
    "declared",
    [
        "<!DOCTYPE d [<!ENTITY e '12'>]>",
        "<!DOCTYPE d SYSTEM 'file:///etc/passwd'>",
        "<!DOCTYPE d [<!ENTITY a 'x'><!ENTITY b '&a;&a;'>]>",
        "<!-- vooraf --><?iets?><!DOCTYPE d>",
    ],
)
def test_a_document_type_is_refused(declared):
    root = f'<w:document xmlns:w="{W}"><w:body>{p("a")}</w:body></w:document>'
    assert MAIN in refused(plain(f"<?xml version='1.0'?>{declared}{root}"), "hostile")
    wide = f"<?xml version='1.0' encoding='UTF-16'?>{declared}{root}".encode("utf-16")
    refused(plain(wide), "hostile")


def test_deep_nesting_is_refused():
    deep = 5_000
    refused(
        plain(element("document", "<w:body>" + "<w:sdt>" * deep + "</w:sdt>" * deep + "</w:body>")), "hostile"
    )


@pytest.mark.parametrize(
    "shell",
    [
        ("<w:ins>", "</w:ins>"),
        ("<mc:AlternateContent><mc:Choice>", "</mc:Choice></mc:AlternateContent>"),
        ("<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>"),
        ("<w:p><w:r><w:pict><w:txbxContent>", "</w:txbxContent></w:pict></w:r></w:p>"),
    ],
)
def test_the_deepest_nesting_that_is_read_is_read_without_a_traceback(shell):
    opening, closing = shell
    times = 245 // opening.count("<")
    body = opening * times + p("diep") + closing * times
    assert [block.text for block in read(Source("x.docx", docx(body))).blocks if block.text] == ["diep"]


def test_two_files_of_one_name_are_refused():
    with pytest.warns(UserWarning, match="Duplicate"):
        content = entries((MAIN, element("document", f"<w:body>{p('b')}</w:body>")))
    refused(content, "hostile")
    refused(entries(("word/Document.xml", "")), "hostile")


@pytest.mark.parametrize(
    "name", ["../brief.docx", "/etc/passwd", "word/../../x", "..\\x", "C:\\x", "word\\..\\..\\x"]
)
def test_a_name_that_leads_out_of_the_file_is_refused(name):
    refused(entries((name, "x")), "hostile")


def test_files_that_share_bytes_are_refused():
    content = bytearray(entries(("word/a.xml", "a" * 100), ("word/b.xml", "b" * 100)))
    first, second = (content.index(b"PK\x01\x02", at) for at in _directory(content)[1:3])
    content[second + 42 : second + 46] = content[first + 42 : first + 46]
    refused(bytes(content), "hostile")


def _directory(content):
    found, at = [], content.find(b"PK\x01\x02")
    while at >= 0:
        found.append(at)
        at = content.find(b"PK\x01\x02", at + 4)
    return found


def test_a_locked_zip_is_encrypted():
    content = bytearray(entries())
    for start, offset in ((content.index(b"PK\x03\x04"), 6), (_directory(content)[0], 8)):
        struct.pack_into("<H", content, start + offset, 1)
    refused(bytes(content), "encrypted")


def test_a_packing_that_word_does_not_know_is_damage():
    refused(package({MAIN: "x" * 100}, method=zipfile.ZIP_BZIP2), "damaged")


@pytest.mark.parametrize(
    ("files", "what"),
    [
        ({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": "<x/>"}, ".odt"),
        ({"mimetype": "application/epub+zip"}, "e-book"),
        ({"xl/workbook.xml": "<x/>"}, "Excel"),
        ({"ppt/presentation.xml": "<x/>"}, "PowerPoint"),
        ({"brieven/brief.docx": "x"}, "zip without a Word document"),
    ],
)
def test_another_kind_of_file_called_docx_is_told_by_its_name(files, what):
    assert what in refused(package(files), "unknown-format")


def test_an_excel_workbook_says_so_by_its_own_links_too():
    rels = relations([link("main", "officeDocument", "xl/workbook.xml")])
    assert "Excel" in refused(package({"_rels/.rels": rels, "xl/workbook.xml": "<x/>"}), "unknown-format")


def test_a_main_part_that_is_no_document_is_refused():
    refused(plain(element("styles", "")), "unknown-format")


@pytest.mark.parametrize("target", ["../../etc/passwd", "http://example.org/a", "", "/word/document.xml"])
def test_a_link_leads_nowhere_but_into_the_file(target):
    rels = relations([link("main", "officeDocument", target)])
    found = read(
        Source("x.docx", plain(element("document", f"<w:body>{p('a')}</w:body>"), **{"_rels/.rels": rels}))
    )
    if target == "/word/document.xml":
        assert found.blocks[0].text == "a"
    else:
        assert found.code == "unknown-format"


def test_styles_and_lists_that_go_round_in_circles_are_read_once():
    styles = (
        '<w:style w:styleId="A"><w:basedOn w:val="B"/>'
        '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
        '<w:style w:styleId="B"><w:basedOn w:val="A"/></w:style>'
    )
    numbering = (
        '<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="B"/></w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    )
    body = f'<w:p><w:pPr><w:pStyle w:val="B"/></w:pPr><w:r>{t("a")}</w:r></w:p>'
    assert read(Source("x.docx", docx(body, styles=styles, numbering=numbering))).blocks[0].text == "a"
