"""Where a position of the protocol lies, and what an edit makes of a text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lsprotocol import types

from checker.lsp.text import Text

ENCODINGS = ("utf-8", "utf-16", "utf-32")
TEXTS = st.text(alphabet="ab €😋\f\x85\n\r", max_size=30)


@pytest.mark.parametrize(("encoding", "column"), [("utf-8", 8), ("utf-16", 4), ("utf-32", 3)])
def test_columns_count_what_the_editor_counts(encoding, column):
    text = Text.of("één\n€😋 5%", encoding)
    assert text.position(7) == types.Position(1, column)
    assert text.offset(types.Position(1, column)) == 7


def test_a_form_feed_begins_no_line():
    assert Text.of("blad 1\fblad 2\nregel").position(13 + 1) == types.Position(1, 0)


def test_a_position_behind_the_end_of_a_line_is_its_end():
    text = Text.of("kort\r\nlanger")
    assert text.offset(types.Position(0, 99)) == 4
    assert text.offset(types.Position(9, 0)) == len("kort\r\nlanger")


def test_a_range_that_ends_before_its_beginning_is_turned_round():
    text = Text.of("Het is 8% meer.")
    backwards = types.TextDocumentContentChangePartial(text.range(9, 7), "9%")
    assert text.edited(backwards).source == "Het is 9% meer."


@given(TEXTS, st.sampled_from(ENCODINGS), st.data())
def test_a_position_leads_back_to_its_offset(source, encoding, data):
    text = Text.of(source, encoding)
    offset = data.draw(st.integers(0, len(source)))
    if source[offset - 1 : offset + 1] != "\r\n":  # between them is no position
        assert text.offset(text.position(offset)) == offset


@given(TEXTS, st.sampled_from(ENCODINGS), st.text(alphabet="x€\n", max_size=4), st.data())
def test_an_edit_makes_the_text_that_the_editor_has(source, encoding, typed, data):
    text = Text.of(source, encoding)
    start, end = sorted(data.draw(st.tuples(*[st.integers(0, len(source))] * 2)))
    if any(source[at - 1 : at + 1] == "\r\n" for at in (start, end)):
        return
    change = types.TextDocumentContentChangePartial(text.range(start, end), typed)
    assert text.edited(change) == Text.of(source[:start] + typed + source[end:], encoding)
