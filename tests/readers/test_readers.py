"""Which reader a file gets, which files a folder gives, and how each file that cannot be read is refused."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

import checker
from checker.document import Document
from checker.readers import files, read
from checker.readers.limits import DEFAULT
from checker.readers.refusal import Refusal
from tests.readers.build_docx import docx, p

LETTER = docx(p("Hierbij 12 stukken."))
COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)


def compound(*names):
    return COMPOUND + b"".join((name + "\0").encode("utf-16-le").ljust(128, b"\0") for name in names)


def refused(found, code):
    assert isinstance(found, Refusal), found
    assert found.code == code, found
    assert ";" in found.message, "it says what is wrong; and what to do"
    return found.message


# Choosing a reader


@pytest.mark.parametrize("name", ["brief.docx", "BRIEF.DOCX", "brief.docm", "brief", "brief.txt", "-"])
def test_a_word_file_is_one_whatever_it_is_called(name):
    found = read(name, LETTER)
    assert isinstance(found, Document)
    assert found.format == "docx"


@pytest.mark.parametrize(
    ("name", "form"),
    [("brief.txt", "txt"), ("brief", "txt"), ("-", "txt"), ("BRIEF.MD", "md"), ("a.markdown", "md")],
)
def test_a_text_is_read_by_its_suffix(name, form):
    found = read(name, b"Hierbij 12 stukken.\n")
    assert isinstance(found, Document)
    assert found.format == form


def test_standard_input_may_be_given_a_name():
    assert read("-", b"# Havens\n\nHierbij.\n", "brief.md").format == "md"


def test_a_file_is_read_from_its_path(tmp_path):
    path = tmp_path / "brief.docx"
    path.write_bytes(LETTER)
    assert read(str(path)).blocks[0].text == "Hierbij 12 stukken."
    assert sorted(each.name for each in tmp_path.iterdir()) == ["brief.docx"]


def test_the_readers_load_nothing_heavy_until_a_letter_needs_it():
    code = "import sys, checker.readers; print(*sys.modules)"
    root = str(Path(checker.__file__).parent.parent)
    command = [sys.executable, "-c", code]
    out = subprocess.run(command, capture_output=True, text=True, check=True, cwd=root)
    loaded = set(out.stdout.split())
    assert "checker.readers" in loaded
    assert not {"lxml", "marko", "zipfile", "checker.readers.docx"} & loaded


# Refusing a file


def test_a_file_that_is_not_there_is_missing(tmp_path):
    refused(read(str(tmp_path / "weg.docx")), "missing")
    refused(read(""), "missing")
    refused(read("a\0b"), "missing")
    refused(files(str(tmp_path / "weg")), "missing")


def test_an_empty_file_is_empty():
    refused(read("brief.docx", b""), "empty")
    refused(read("brief.txt", b""), "empty")
    refused(read("brief.txt", b" \n\t\n"), "empty")


def test_a_folder_is_no_letter(tmp_path):
    refused(read(str(tmp_path)), "unreadable")


def test_a_pipe_is_no_file(tmp_path):
    path = tmp_path / "pijp.txt"
    os.mkfifo(path)
    refused(read(str(path)), "unreadable")


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="the superuser may read everything")
def test_a_file_that_may_not_be_read_is_unreadable(tmp_path):
    path = tmp_path / "brief.docx"
    path.write_bytes(LETTER)
    path.chmod(0)
    refused(read(str(path)), "unreadable")


def test_an_error_of_the_disk_is_unreadable(tmp_path):
    path = tmp_path / "a.txt"
    path.symlink_to(path)
    refused(read(str(path)), "unreadable")
    refused(files(str(path)), "unreadable")


def test_an_old_word_file_renamed_is_named_as_such():
    assert ".doc)" in refused(
        read("brief.docx", compound("Root Entry", "WordDocument", "1Table")), "old-word"
    )
    refused(read("brief.doc", compound("WordDocument")), "old-word")


def test_a_file_with_a_password_is_encrypted():
    message = refused(
        read("brief.docx", compound("Root Entry", "EncryptionInfo", "EncryptedPackage")), "encrypted"
    )
    assert "password" in message


def test_an_old_workbook_or_message_is_no_letter():
    assert "Excel" in refused(read("brief.docx", compound("Workbook")), "unknown-format")
    refused(read("brief.docx", compound("__nameid_version1.0")), "unknown-format")


@pytest.mark.parametrize(
    ("content", "what"),
    [
        (b"{\\rtf1\\ansi", "RTF"),
        (b"\x89PNG\r\n", "picture"),
        (b"\x1f\x8b\x08", "packed"),
    ],
)
@pytest.mark.parametrize("name", ["brief.docx", "brief.txt", "-"])
def test_another_format_is_told_by_its_name(content, what, name):
    assert what in refused(read(name, content), "unknown-format")


def test_a_suffix_that_is_not_read_is_told():
    assert ".wpd" in refused(read("brief.wpd", b"Hierbij de stukken."), "unknown-format")


def test_bytes_that_are_no_text_are_refused():
    refused(read("brief.txt", bytes(range(256)) * 4), "not-text")
    refused(read("brief.docx", bytes(range(256)) * 4), "damaged")


def test_text_called_docx_is_told_so():
    assert ".txt" in refused(read("brief.docx", b"Hierbij de stukken."), "damaged")


def test_text_in_utf_16_is_text():
    assert read("brief.txt", "Hierbij 12 stukken.".encode("utf-16")).blocks[0].text == "Hierbij 12 stukken."


def test_a_file_that_is_too_large_is_not_read(tmp_path):
    path = tmp_path / "brief.docx"
    with path.open("wb") as file:
        file.truncate(DEFAULT.size + 1)
    refused(read(str(path)), "too-large")
    refused(read("brief.txt", b"a" * (DEFAULT.text + 1)), "too-large")
    refused(read("-", b"a" * (DEFAULT.size + 1)), "too-large")


# The letters of a folder


def folder(root, *names):
    for name in names:
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_bytes(b"x")
    return str(root)


def test_a_folder_gives_its_letters_sorted_and_those_of_the_folders_in_it(tmp_path):
    path = folder(tmp_path, "b.docx", "a.TXT", "c/d/e.txt", "c/a.docx", "lees.md", "foto.png", "brief")
    assert files(path).letters == tuple(
        str(tmp_path / name) for name in ("a.TXT", "b.docx", "c/a.docx", "c/d/e.txt")
    )


def test_hidden_files_and_what_word_leaves_beside_a_letter_are_left_out(tmp_path):
    path = folder(tmp_path, "a.docx", "~$a.docx", ".b.docx", ".git/c.txt")
    assert files(path).letters == (str(tmp_path / "a.docx"),)


def test_a_file_that_is_named_is_given_whatever_it_is(tmp_path):
    folder(tmp_path, "lees.md", ".geheim.txt")
    assert files(str(tmp_path / "lees.md")).letters == (str(tmp_path / "lees.md"),)
    assert files(str(tmp_path / ".geheim.txt")).letters == (str(tmp_path / ".geheim.txt"),)
    assert files("-").letters == ("-",)


def test_a_folder_without_letters_is_told(tmp_path):
    refused(files(folder(tmp_path, "lees.md", "foto.png")), "no-letters")


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="the superuser may read everything")
def test_a_folder_within_that_may_not_be_read_is_not_passed_over(tmp_path):
    path = folder(tmp_path, "a.docx", "dicht/b.docx")
    (tmp_path / "dicht").chmod(0)
    try:
        assert files(path).letters == (str(tmp_path / "a.docx"), str(tmp_path / "dicht"))
        refused(read(str(tmp_path / "dicht")), "unreadable")
    finally:
        (tmp_path / "dicht").chmod(0o700)
