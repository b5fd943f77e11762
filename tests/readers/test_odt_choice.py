"""Which reader an OpenDocument text and an XML file get, whatever they are called."""

import pytest

from checker.document import Document
from checker.readers import files, read
from checker.readers.refusal import Refusal
from tests.readers.build_docx import docx, package
from tests.readers.build_docx import p as word_p
from tests.readers.build_odt import content, flat, odt, p
from tests.readers.build_official import HEAD, al, publication

TEXT = p("Hierbij 12 stukken.")


@pytest.mark.parametrize(
    "name", ["brief.odt", "BRIEF.ODT", "brief.docx", "brief.ott", "brief", "brief.txt", "-"]
)
def test_an_open_document_text_is_one_whatever_it_is_called(name):
    found = read(name, odt(TEXT))
    assert isinstance(found, Document)
    assert found.format == "odt"


def test_a_word_file_called_odt_is_a_word_file():
    assert read("brief.odt", docx(word_p("Hierbij."))).format == "docx"


def test_an_open_document_text_that_states_no_type_is_one():
    assert read("brief.odt", package({"content.xml": content(TEXT)})).format == "odt"


@pytest.mark.parametrize("name", ["brief.fodt", "brief.xml", "-", "brief.txt"])
def test_a_flat_file_is_an_open_document_text(name):
    assert read(name, flat(TEXT)).format == "odt"


@pytest.mark.parametrize("name", ["kst-1-1.xml", "kst-1-1", "-", "kst.txt", "kst.docx"])
def test_an_official_publication_is_one_whatever_it_is_called(name):
    assert read(name, publication(al("De Kamer,"))).format == "xml"
    assert read(name, publication(al("De Kamer,"), head="\ufeff<!-- kop -->\n")).format == "xml"


@pytest.mark.parametrize("name", ["brief.xml", "brief.txt", "-"])
def test_other_xml_is_refused(name):
    found = read(name, f"{HEAD}<rss><titel>12</titel></rss>".encode())
    assert isinstance(found, Refusal)
    assert found.code == "unknown-format"


def test_a_text_that_begins_with_a_tag_is_a_text():
    assert read("brief.txt", b"<bedrag> volgt, 12 stukken.\n").format == "txt"


@pytest.mark.parametrize("name", ["brief.odt", "brief.fodt", "brief.xml"])
def test_text_with_a_name_that_promises_more_is_refused(name):
    assert isinstance(read(name, b"Hierbij de stukken."), Refusal)


def test_a_folder_gives_open_documents_and_of_xml_only_publications(tmp_path):
    for name, data in {
        "a.odt": b"x",
        "b.fodt": b"x",
        "c.xml": publication(al("De Kamer,")),
        "d.xml": f"{HEAD}<rss/>".encode(),
        "e.xml": b"",
    }.items():
        (tmp_path / name).write_bytes(data)
    assert files(str(tmp_path)).letters == tuple(
        str(tmp_path / name) for name in ("a.odt", "b.fodt", "c.xml")
    )
