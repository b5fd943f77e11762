"""How are notes and their marks read from a Markdown letter?"""

import pytest

from checker.document import BlockKind, Document
from checker.readers.markdown import read
from checker.readers.source import Source


def letter(text: str) -> Document:
    found = read(Source("brief.md", text.encode()))
    assert isinstance(found, Document)
    return found


def marks(text: str) -> list[tuple[str, int, str | None, str]]:
    """Label, offset, note and characters in the file of the first block's marks."""
    found = letter(text)
    return [
        (mark.label, mark.at, mark.note, text[mark.where : mark.where_end]) for mark in found.blocks[0].marks
    ]


def test_a_mark_leaves_the_text_and_points_to_its_note() -> None:
    text = "Het was 2%.[^1] Daarna niet.\n\n[^1]: Kamerstuk 12 345, nr. 6."
    found = letter(text)
    assert [(block.id, block.kind, block.label, block.text) for block in found.blocks] == [
        ("p1", BlockKind.PARAGRAPH, None, "Het was 2%. Daarna niet."),
        ("n1", BlockKind.NOTE, "1", "Kamerstuk 12 345, nr. 6."),
    ]
    assert marks(text) == [("1", 11, "n1", "[^1]")]
    (note,) = found.notes
    assert (note.label, note.block, text[note.where : note.where_end]) == ("1", "n1", "[^1]")


def test_notes_stand_anywhere_and_come_last() -> None:
    text = "[^b]: Tweede.\n\nTekst[^a] en[^b].\n\n[^a]: Eerste.\n[^c]: Zonder merk.\n\nSlot."
    found = letter(text)
    assert [(block.id, block.text) for block in found.blocks] == [
        ("p1", "Tekst en."),
        ("p2", "Slot."),
        ("n1", "Tweede."),
        ("n2", "Eerste."),
        ("n3", "Zonder merk."),
    ]
    assert [mark.note for mark in found.blocks[0].marks] == ["n2", "n1"]


def test_a_note_may_have_more_paragraphs() -> None:
    found = letter("Tekst[^1].\n\n[^1]: Eerste\nregel.\n\n    Tweede alinea.\n\nVerder.")
    assert [(block.id, block.text, block.breaks) for block in found.blocks] == [
        ("p1", "Tekst.", ()),
        ("p2", "Verder.", ()),
        ("n1", "Eerste regel. Tweede alinea.", (6, 13)),
    ]


def test_a_mark_without_note_is_still_a_mark() -> None:
    assert marks("Het was 2%[^7].") == [("7", 10, None, "[^7]")]


def test_two_notes_of_one_label_belong_to_the_marks_before_them() -> None:
    found = letter("Brief[^1].\n\n[^1]: Eerste.\n\nNota[^1].\n\n[^1]: Tweede.")
    assert [block.marks[0].note for block in found.blocks[:2]] == ["n1", "n2"]


def test_a_note_inside_its_sentence_has_no_number() -> None:
    text = "Het was 2%^[Voor *afronding* 2,1%.] en 3%[^4].\n\n[^4]: Zie [de bijlage](b.pdf)."
    found = letter(text)
    assert [(block.label, block.text) for block in found.blocks] == [
        (None, "Het was 2% en 3%."),
        ("^", "Voor afronding 2,1%."),
        ("4", "Zie de bijlage."),
    ]
    assert [mark.note for mark in found.blocks[0].marks] == ["n1", "n2"]


@pytest.mark.parametrize("mark", ["¹²", "<sup>12</sup>", "<sup> 12 </sup>", "^12^"])
def test_small_raised_digits_are_marks(mark: str) -> None:
    assert marks(f"Het was 2%{mark}.") == [("12", 10, None, mark)]


@pytest.mark.parametrize(("written", "read_as"), [("m²", "m²"), ("km<sup>2</sup>", "km2"), ("CO²", "CO²")])
def test_a_power_of_a_unit_is_no_mark(written: str, read_as: str) -> None:
    found = letter(f"Het is 30 {written} groot, op de 1<sup>e</sup>.")
    assert found.blocks[0].text == f"Het is 30 {read_as} groot, op de 1e."
    assert found.blocks[0].marks == ()


def test_paragraphs_that_begin_with_a_raised_number_are_notes() -> None:
    found = letter("Het was 2%¹ en 3%².\n\n¹ Kamerstuk 1.\n² Kamerstuk 2.\n\n<sup>3</sup> Kamerstuk 3.")
    assert [(block.id, block.label, block.text) for block in found.blocks[1:]] == [
        ("n1", "1", "Kamerstuk 1."),
        ("n2", "2", "Kamerstuk 2."),
        ("n3", "3", "Kamerstuk 3."),
    ]
    assert [mark.note for mark in found.blocks[0].marks] == ["n1", "n2"]


def test_raised_text_holds_the_note_itself() -> None:
    found = letter("Het was 2%<sup> 38 Volgens de begroting. </sup> vorig jaar.")
    assert [(block.label, block.text) for block in found.blocks] == [
        (None, "Het was 2% vorig jaar."),
        ("38", "Volgens de begroting."),
    ]


def test_marks_in_table_cells_and_notes_are_marks_too() -> None:
    found = letter("| a[^1] |\n|---|\n| 1 |\n\n[^1]: Zie ook[^2].\n[^2]: Bron.")
    assert found.by_id["p1/c1.1"].marks[0].note == "n1"
    assert found.by_id["n1"].marks[0].note == "n2"
