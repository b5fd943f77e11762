"""Which bytes are text, and which characters do they stand for?"""

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.readers.refusal import Refusal
from checker.readers.text import decode


def test_utf8_is_read_as_it_stands():
    assert decode("Geëerde leden,\r\nvoor € 3,5 miljoen".encode()) == (
        "Geëerde leden,\r\nvoor € 3,5 miljoen",
        (),
    )


def test_a_byte_order_mark_is_no_character_of_the_text():
    assert decode(codecs.BOM_UTF8 + b"Brief") == ("Brief", ())


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf16_is_read_by_its_mark(encoding):
    mark = codecs.BOM_UTF16_LE if encoding.endswith("le") else codecs.BOM_UTF16_BE
    assert decode(mark + "Twee coëfficiënten".encode(encoding)) == ("Twee coëfficiënten", ())


def test_anything_else_is_windows_1252_and_that_is_said():
    text, remarks = decode("Kosten: € 12 – ‘ruim’".encode("cp1252"))
    assert text == "Kosten: € 12 – ‘ruim’"
    assert remarks == ("This file is not UTF-8; it was read as Windows-1252.",)


@pytest.mark.parametrize(
    "content",
    [
        b"\x00\x01binary",
        "UTF-16 without its mark".encode("utf-16-le"),
        b"\xff\xfe\x00",
        b"\x89PNG\x01\x02\x03\x04\x05\x06",
    ],
)
def test_what_is_no_text_is_refused(content):
    assert decode(content).code == "not-text"


@pytest.mark.parametrize("content", [b"", b" \r\n\t\n", codecs.BOM_UTF8, codecs.BOM_UTF16_LE + b"\n\0"])
def test_a_file_without_text_is_refused_as_empty(content):
    assert decode(content).code == "empty"


@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_refused(content):
    decoded = decode(content)
    assert isinstance(decoded, Refusal) or (decoded[0].strip() and "\0" not in decoded[0])
