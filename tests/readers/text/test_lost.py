"""Lists that lost their line ends are items again; what merely looks like one stays as it is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.readers.test_text import blocks, document, obeys_the_law, texts

ITEM, PLAIN = "list-item", "paragraph"


@pytest.mark.parametrize(
    "letter",
    [
        "Er waren 90 zaken:- 50 oude zaken;- 40 nieuwe zaken.",
        "Er waren 90 zaken: - 50 oude zaken; - 40 nieuwe zaken.",
        "Er waren 90 zaken:\xa0– 50 oude zaken;\xa0– 40 nieuwe zaken.",
        "Er waren 90 zaken:• 50 oude zaken;• 40 nieuwe zaken.",
        "Er waren 90 zaken:o 50 oude zaken;o 40 nieuwe zaken.",
        "Er waren 90 zaken:\n- 50 oude zaken;\n- 40 nieuwe zaken.",  # as it was
    ],
)
def test_each_item_is_a_block_again(letter):
    assert blocks(letter) == [
        (PLAIN, "Er waren 90 zaken:"),
        (ITEM, "50 oude zaken;"),
        (ITEM, "40 nieuwe zaken."),
    ]


def test_items_that_are_sentences_are_parted_by_full_stops():
    assert texts("We did three things:- We wrote.- We called.- We waited.") == [
        "We did three things:",
        "We wrote.",
        "We called.",
        "We waited.",
    ]


@pytest.mark.parametrize(
    ("letter", "behind"),
    [
        ("Er waren 90 zaken:- 50 oude;- 40 nieuwe.Later tellen wij weer.", "Later tellen wij weer."),
        ("Er waren 90 zaken:- 50 oude;- 40 nieuwe. Later tellen wij weer.", "Later tellen wij weer."),
        ("There were 90 cases:- 50 old;- 40 new. 12 more came later.", "12 more came later."),
        ("Er waren 90 zaken:- 50 oude.- 40 nieuwe.Later tellen wij weer.", "Later tellen wij weer."),
    ],
)  # fmt: skip
def test_a_list_ends_behind_the_sentence_of_its_last_item(letter, behind):
    *items, (kind, text) = blocks(letter)
    assert (kind, text) == (PLAIN, behind)
    assert [kind for kind, _ in items] == [PLAIN, ITEM, ITEM]


def test_a_numbered_heading_behind_a_list_is_none_of_its_items():
    assert texts("Er zijn twee redenen:- de kosten;- de tijd. 2. Hoe gaat het verder?") == [
        "Er zijn twee redenen:",
        "de kosten;",
        "de tijd.",
        "Hoe gaat het verder?",
    ]


def test_items_that_are_sentences_may_have_several_of_them():
    """No semicolon says where the last one ends: only a full stop without a blank does."""
    assert texts("Dit deden wij:- Wij schreven.- Wij belden. Dat hielp.")[-1] == "Wij belden. Dat hielp."


@pytest.mark.parametrize("figure", ["9.170", "1.250.000", "3.5"])
def test_the_point_of_a_figure_ends_no_list(figure):
    assert texts(f"Er waren veel zaken:- {figure} oude zaken;- samen {figure} nieuwe zaken.") == [
        "Er waren veel zaken:",
        f"{figure} oude zaken;",
        f"samen {figure} nieuwe zaken.",
    ]


def test_a_list_in_an_item_is_set_in_deeper():
    found = document("Wij telden:• 40 zaken:o 30 oude;o 10 nieuwe;• 50 brieven:o 20 oude;o 30 nieuwe.")
    assert [(block.label, block.level, block.text) for block in found.blocks[1:]] == [
        ("•", 0, "40 zaken:"),
        ("o", 1, "30 oude;"),
        ("o", 1, "10 nieuwe;"),
        ("•", 0, "50 brieven:"),
        ("o", 1, "20 oude;"),
        ("o", 1, "30 nieuwe."),
    ]


@pytest.mark.parametrize(
    "letter",
    [
        "Er waren 90 zaken:- 50 oude.",  # one is no list
        "Er waren 90 zaken;- 50 oude;- 40 nieuwe.",  # no colon before them
        "Er waren 90 zaken:- 50 oude;• 40 nieuwe.",  # of two marks
        "Er waren 90 zaken:-50 oude;-40 nieuwe.",  # below zero
        "De trein: Zwolle - Assen - Ede.",
        "Wij kwamen op drie dagen: 3- 4 keer; 5- 6 keer.",
        "Bel: o 12; o 13.",  # a letter of its own
        "Kies uit foto:onder; foto:over.",
        "De uitslag was: 3;2 en 2;1.",
    ],
)
def test_what_is_no_list_stays_one_paragraph(letter):
    assert blocks(letter) == [(PLAIN, letter)]


PIECES = st.sampled_from(
    [
        ":",
        ";",
        ".",
        "- ",
        " - ",
        "• ",
        "o ",
        "–\xa0",
        "woord",
        "9.170",
        "Kop",
        "2. ",
        " ",
        "\n",
        "\n\n",
        "(",
        ",",
    ]
)


@given(st.lists(PIECES, min_size=1, max_size=40).map("".join))
def test_nothing_is_lost_or_moved_where_lines_are_cut(text):
    obeys_the_law(document(f"Brief {text}"))
