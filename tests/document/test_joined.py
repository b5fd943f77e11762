"""Files that are one letter: each block has one name in the whole, and its own in its file."""

import pytest

from checker import readers
from checker.document import Document, file_number, joined, own_id

LETTER = "Zie de bijlage.[^1]\n\n[^1]: Een noot.\n"
ANNEX = (
    "# Bijlage\n\n| Jaar | Aantal |\n| --- | --- |\n| 2024 | 12 |\n\nMet een noot.[^1]\n\n[^1]: Nog een.\n"
)


def read(name, text):
    document = readers.read(name, text.encode("utf-8"))
    assert isinstance(document, Document)
    return document


@pytest.fixture
def whole():
    return joined([("letter.md", read("letter.md", LETTER)), ("annex.md", read("annex.md", ANNEX))])


def test_a_letter_in_one_file_is_that_file():
    letter = read("letter.md", LETTER)
    assert letter.each == (letter,)
    assert letter.path is None


def test_the_whole_has_every_block_and_each_name_stands_for_one(whole):
    assert len(whole.by_id) == len(whole.blocks) == sum(len(file.blocks) for file in whole.files)
    assert [file.path for file in whole.each] == ["letter.md", "annex.md"]
    assert list(whole.by_id)[:2] == ["p1", "n1"]
    assert list(whole.by_id)[2].startswith("2:")


def test_what_a_block_names_is_in_its_own_file(whole):
    for number, file in enumerate(whole.files):
        own = file.own_ids
        for block in file.blocks:
            assert file_number(block.id) == number
            assert {block.heading, block.caption} - {None} <= own
            assert {mark.note for mark in block.marks} - {None} <= own
        assert {note.block for note in file.notes} <= own


def test_a_file_keeps_what_it_is_and_knows_the_blocks_of_the_others(whole):
    annex = whole.files[1]
    assert (annex.source, annex.format) == (ANNEX, "md")
    assert annex.by_id == whole.by_id
    assert [own_id(block.id) for block in annex.blocks] == [block.id for block in read("a.md", ANNEX).blocks]
