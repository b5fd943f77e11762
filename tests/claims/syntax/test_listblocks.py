"""Items that follow each other are a list, the line that introduces it and what closes it."""

from checker import readers
from checker.claims.syntax import list_blocks
from checker.document import Document


def lists(letter: str) -> list[tuple[list[str], int, str | None, str | None]]:
    """Return each list of a letter in Markdown: its items, level, introduction and closing sentence."""
    document = readers.read("letter.md", letter.encode())
    assert isinstance(document, Document)
    texts = [block.text for block in document.blocks]
    return [
        (
            [texts[at] for at in found.items],
            found.level,
            None if found.introduction is None else texts[found.introduction],
            None if found.closing is None else texts[found.closing],
        )
        for found in list_blocks(document.blocks)
    ]


def test_a_list_has_an_introduction_and_a_closing_sentence() -> None:
    letter = "Er waren 5 klachten:\n\n- 3 over geur;\n- 2 over stof.\n\nSamen zijn dat er 5.\n"
    assert lists(letter) == [
        (["3 over geur;", "2 over stof."], 0, "Er waren 5 klachten:", "Samen zijn dat er 5.")
    ]


def test_a_heading_introduces_a_list_and_closes_none() -> None:
    letter = "# Klachten\n\n- 3 over geur;\n- 2 over stof.\n\n# Slot\n\nTot ziens.\n"
    assert lists(letter) == [(["3 over geur;", "2 over stof."], 0, "Klachten", None)]


def test_a_list_at_the_beginning_or_end_of_a_letter_has_neither() -> None:
    assert lists("- 3 over geur;\n- 2 over stof.\n") == [(["3 over geur;", "2 over stof."], 0, None, None)]


def test_a_nested_list_is_introduced_by_the_item_it_stands_under() -> None:
    letter = "We had 9:\n\n- 5 old:\n    - 3 red;\n    - 2 blue;\n- 4 new.\n\nThat makes 9.\n"
    assert lists(letter) == [
        (["3 red;", "2 blue;"], 1, "5 old:", None),
        (["5 old:", "4 new."], 0, "We had 9:", "That makes 9."),
    ]


def test_two_nested_lists_are_two() -> None:
    letter = "We had 9:\n\n- 5 old:\n    - 3 red;\n    - 2 blue;\n- 4 new:\n    - 1 red;\n    - 3 blue.\n"
    assert lists(letter) == [
        (["3 red;", "2 blue;"], 1, "5 old:", None),
        (["1 red;", "3 blue."], 1, "4 new:", None),
        (["5 old:", "4 new:"], 0, "We had 9:", None),
    ]


def test_a_paragraph_between_items_parts_two_lists() -> None:
    letter = "Wij kregen:\n\n- 3 brieven.\n\nWij stuurden:\n\n- 2 brieven.\n"
    assert lists(letter) == [
        (["3 brieven."], 0, "Wij kregen:", "Wij stuurden:"),
        (["2 brieven."], 0, "Wij stuurden:", None),
    ]


def test_a_table_introduces_and_closes_no_list() -> None:
    table = "| a | b |\n|---|---|\n| 1 | 2 |\n"
    assert lists(f"{table}\n- 3 brieven.\n- 2 kaarten.\n\n{table}") == [
        (["3 brieven.", "2 kaarten."], 0, None, None)
    ]


def test_paragraphs_are_no_list() -> None:
    assert lists("Wij kregen 3 brieven.\n\nWij stuurden er 2.\n") == []
