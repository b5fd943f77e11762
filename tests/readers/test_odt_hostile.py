"""What no letter does: each such file is refused in one sentence, and never with a traceback."""

import pytest

from checker.document import Document
from checker.readers.limits import DEFAULT, Limits
from checker.readers.odt import read
from checker.readers.refusal import Refusal
from checker.readers.source import Source
from tests.readers.build_docx import package
from tests.readers.build_odt import MIMETYPE, content, flat, odt, p, part, style, table


def opened(data, limits=DEFAULT):
    return read(Source("brief.odt", data, limits))


def refused(data, code, limits=DEFAULT):
    found = opened(data, limits)
    assert isinstance(found, Refusal), found
    assert found.code == code, found
    assert ";" in found.message, "it says what is wrong; and what to do"
    assert "\n" not in found.message
    return found.message


def packed(document, **files):
    return package({"mimetype": MIMETYPE, "content.xml": document, **files})


@pytest.mark.parametrize("kept", [0.1, 0.5, 0.9, 0.99])
def test_a_file_that_is_not_whole_is_damaged(kept):
    whole = odt(p("Hierbij.") * 50)
    assert "LibreOffice" in refused(whole[: int(len(whole) * kept)], "damaged")


@pytest.mark.parametrize("name", ["content.xml", "styles.xml"])
def test_damage_in_a_part_that_is_read_is_damage(name):
    files = {"mimetype": MIMETYPE, "content.xml": content(p("a")), "styles.xml": part("document-styles", "")}
    assert name in refused(package(files | {name: "<"}), "damaged")


def test_a_file_with_a_password_is_encrypted():
    manifest = "<manifest:manifest><manifest:file-entry><manifest:encryption-data/></manifest:file-entry>"
    locked = odt("", files={"META-INF/manifest.xml": manifest, "content.xml": "\0\1\2"})
    assert "password" in refused(locked, "encrypted")


@pytest.mark.parametrize(
    ("kind", "what"),
    [
        ("application/vnd.oasis.opendocument.spreadsheet", ".ods"),
        ("application/vnd.oasis.opendocument.presentation", ".odp"),
        ("application/vnd.oasis.opendocument.graphics", "no text"),
        ("application/vnd.sun.xml.writer", "2005"),
        ("application/epub+zip", "e-book"),
    ],
)
def test_another_kind_of_file_is_told(kind, what):
    assert what in refused(package({"mimetype": kind, "content.xml": content(p("a"))}), "unknown-format")


def test_a_spreadsheet_called_a_text_is_told():
    sheet = part("document-content", "<office:body><office:spreadsheet/></office:body>")
    refused(packed(sheet), "unknown-format")


@pytest.mark.parametrize(
    "declared",
    [
        "<!DOCTYPE d [<!ENTITY e '12'>]>",
        "<!DOCTYPE d SYSTEM 'file:///etc/passwd'>",
        "<!DOCTYPE d [<!ENTITY a 'x'><!ENTITY b '&a;&a;'>]>",
    ],
)
def test_a_document_type_is_refused(declared):
    declared_text = content(p("a")).replace("?>", "?>" + declared, 1)
    assert "content.xml" in refused(packed(declared_text), "hostile")
    refused(flat(p("a")).replace(b"?>", b"?>" + declared.encode(), 1), "hostile")


def test_a_document_type_in_the_manifest_alone_is_no_harm():
    """OpenOffice 2 wrote one; of the manifest nothing is shown."""
    manifest = "<!DOCTYPE manifest:manifest PUBLIC 'x' 'Manifest.dtd'><manifest:manifest/>"
    assert isinstance(opened(odt(p("De brug."), files={"META-INF/manifest.xml": manifest})), Document)


def test_a_part_that_unpacks_to_many_times_its_size_is_a_bomb():
    refused(packed(content(" " * 20_000_000)), "hostile")


def test_more_text_or_tags_than_can_be_read_in_time_are_too_large():
    refused(odt(p("a") * 600), "too-large", Limits(tags=1_000))
    refused(flat(p("a") * 600), "too-large", Limits(tags=1_000))
    refused(odt(p("Hierbij de stukken over de haven.") * 200), "too-large", Limits(markup=5_000))


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("<text:section>", "</text:section>"),
        ("<text:list><text:list-item>", "</text:list-item></text:list>"),
        (
            "<table:table><table:table-row><table:table-cell>",
            "</table:table-cell></table:table-row></table:table>",
        ),
        ("<text:p><draw:frame><draw:text-box>", "</draw:text-box></draw:frame></text:p>"),
        ("<text:p><text:note><text:note-body>", "</text:note-body></text:note></text:p>"),
        ("<text:p><draw:g>", "</draw:g></text:p>"),
        ("<table:table><table:table-rows>", "</table:table-rows></table:table>"),
    ],
)
def test_deep_nesting_is_refused_or_read_but_never_breaks(before, after):
    refused(packed(content(before * 5_000 + p("a") + after * 5_000)), "hostile")
    for depth in (20, 60, 80, 120, 240):
        found = opened(packed(content(before * depth + p("a") + after * depth)))
        assert isinstance(found, Document | Refusal)


def test_spans_within_each_other_never_break():
    for depth in (100, 240, 300):
        line = "<text:span>" * depth + "a" + "</text:span>" * depth
        assert isinstance(opened(packed(content(f"<text:p>{line}</text:p>"))), Document | Refusal)


def test_repeated_rows_and_cells_stay_few():
    many = 'table:number-columns-repeated="99999999" table:number-columns-spanned="99999999"'
    row = f'<table:table-row table:number-rows-repeated="99999999"><table:table-cell {many}>{p("a")}'
    row += "</table:table-cell></table:table-row>"
    found = opened(odt(f"<table:table>{row * 500}</table:table>" * 4))
    assert isinstance(found, Document)
    assert len(found.blocks) < 20_000


def test_styles_that_are_based_on_each_other_end():
    circle = style("A", more='style:parent-style-name="B"') + style("B", more='style:parent-style-name="A"')
    assert opened(odt(p("De brug.", style="A"), styles=circle)).blocks[0].text == "De brug."


def test_master_pages_that_follow_each_other_end():
    pages = "".join(
        f'<style:master-page style:name="{one}" style:next-style-name="{other}"/>'
        for one, other in ("AB", "BA")
    )
    assert opened(odt(p("De brug."), masters=pages)).blocks[0].text == "De brug."


@pytest.mark.parametrize("number", ["", "x", "-3", "99999999999999999999", "1.5", "²"])
def test_numbers_that_are_none_do_no_harm(number):
    body = (
        f'<text:h text:outline-level="{number}">a</text:h>'
        f'<text:list><text:list-item text:start-value="{number}">{p("b")}</text:list-item></text:list>'
        + table(["c", "d"]).replace(
            "<table:table-cell ", f'<table:table-cell table:number-rows-spanned="{number}" '
        )
    )
    levels = f'<text:list-level-style-number text:level="{number}" text:start-value="{number}"/>'
    made = odt(body, automatic=f'<text:list-style style:name="">{levels}</text:list-style>')
    assert [block.text for block in opened(made).blocks] == ["a", "b", "c", "d"]


def test_two_hundred_pages_are_read_in_time():
    line = "<text:span>Er zijn 12 bruggen</text:span> en <text:s/>9 sluizen.<text:line-break/>" * 10
    found = opened(odt(p(line) * 2_000))
    assert len(found.blocks) == 2_000
