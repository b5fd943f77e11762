"""Does every character of every block stand in the file where its origin says, whatever the file is?"""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.document import Document
from checker.readers.markdown import read
from checker.readers.refusal import Refusal
from checker.readers.source import Source

_SCRAPS = (
    *(
        "> ",
        "- ",
        "* ",
        "1. ",
        "(1)\\ ",
        "a) ",
        "# ",
        "##",
        "---\n",
        "===\n",
        "***",
        "**",
        "*",
        "_",
        "`",
        "```\n",
    ),
    *(
        "[",
        "]",
        "(",
        ")",
        "![",
        "](",
        "[^1]",
        "[^1]: ",
        "^[",
        "<sup>",
        "</sup>",
        "<b>",
        "<br>",
        "<!--",
        "-->",
        "<table>",
        "</table>",
        "<tr>",
        "<td rowspan=2>",
        "<th colspan=3>",
        "</td>",
        "$$",
    ),
    *("| a | b |\n", "|---|---|\n", "+---+---+\n", "| a | b |\n", "+===+===+\n", "--- ---\n", ": bij\n", "|"),
    *("\n", "\n\n", "\r\n", "\r", "  \n", "\\\n", "    ", "\t", "\\", "\\ ", "\xad", "\xa0", "\u200b", "-\n"),
    *(
        "regerings-\n",
        "leiders",
        "Atlantisch",
        " woord ",
        "8%",
        "²",
        "¹",
        "&nbsp;",
        "&amp;",
        "é",
        "e\u0301",
        "~~",
    ),
)
_texts = st.lists(st.sampled_from(_SCRAPS), max_size=40).map("".join) | st.text(max_size=60)


@given(_texts)
@settings(max_examples=300, deadline=None)
def test_the_files_characters_and_single_spaces_are_the_text(text: str) -> None:
    found = read(Source("brief.md", text.encode("utf-8", "replace")))
    if isinstance(found, Refusal):
        return
    assert found.source is not None
    for block in found.blocks:
        at = 0
        for piece in block.origin.pieces:
            assert block.text[at : piece.start] in {"", " "}
            at = piece.start + piece.length
            assert block.text[piece.start : at] == found.source[piece.where : piece.where + piece.length]
        assert at == len(block.text)
        assert all(block.text[offset] == " " for offset in block.breaks)
        assert all(0 <= mark.at <= len(block.text) and mark.where < mark.where_end for mark in block.marks)


@given(_texts)
@settings(max_examples=100, deadline=None)
def test_ids_are_unique_and_links_lead_somewhere(text: str) -> None:
    found = read(Source("brief.md", text.encode("utf-8", "replace")))
    if isinstance(found, Refusal):
        return
    assert len(found.by_id) == len(found.blocks)
    linked = [block.heading for block in found.blocks] + [block.caption for block in found.blocks]
    linked += [mark.note for block in found.blocks for mark in block.marks] + [
        note.block for note in found.notes
    ]
    assert all(name in found.by_id for name in linked if name)


@pytest.mark.parametrize(
    "text",
    [
        ">" * 100_000,
        "> " * 50_000,
        "1. " * 33_000,
        "[^1]: " * 16_000,
        "[a](" * 25_000,
        "[" * 50_000 + "]" * 50_000,
        "**" * 25_000 + "a" + "**" * 25_000,
        "a <!--" * 16_000,
        "".join(f"{'  ' * depth}- a\n" for depth in range(400)),
    ],
    ids=lambda text: text[:8],
)
def test_a_file_that_is_made_to_hang_its_reader_is_refused(text: str) -> None:
    found = read(Source("brief.md", text.encode()))
    assert isinstance(found, Refusal)
    assert found.code == "hostile"


@pytest.mark.parametrize(
    "text", ["[" * 100_000, "`" * 100_000, "* " * 50_000 + "a", "a\n" * 20_000, "|" * 100_000]
)
def test_a_strange_file_that_can_be_read_is_read(text: str) -> None:
    assert isinstance(read(Source("brief.md", text.encode())), Document | Refusal)


def test_a_rule_of_many_stars_is_no_nesting() -> None:
    found = read(Source("brief.md", b"Eerst.\n\n" + b"* " * 60 + b"\n\nDan."))
    assert isinstance(found, Document)
    assert [block.text for block in found.blocks] == ["Eerst.", "Dan."]
