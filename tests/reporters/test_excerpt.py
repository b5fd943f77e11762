import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.reporters.columns import printable, width
from checker.reporters.excerpt import Underline, rows


def drawn(text, *marks, columns=95):
    marks = [
        Underline(text.index(words), text.index(words) + len(words), label, number == 0)
        for number, (words, label) in enumerate(marks)
    ]
    return [line for row in rows(text, 0, len(text), marks, columns) for line in (row.words, *row.under)]


def test_a_sentence_that_fits_stands_whole():
    text = "8% van het budget, waarvan 5,4% voor materieel en 2,5% voor personeel."
    assert drawn(text, ("8%", "total"), ("5,4%", "part"), ("2,5%", "part")) == [
        "8% van het budget, waarvan 5,4% voor materieel en 2,5% voor personeel.",
        "^^ total                   ---- part              ---- part",
    ]


def test_a_long_sentence_shows_words_around_each_place():
    text = "woord " * 40 + "8% van het budget " + "woord " * 40 + "of toch 9% ervan " + "woord " * 40
    words, under = drawn(text, ("8%", "left"), ("9%", "right"), columns=60)
    assert (words[:4], words[-4:]) == ("... ", " ...")
    assert " ... " in words[4:-4]
    assert width(words) <= 60
    assert words[under.index("^^") :].startswith("8%")
    assert words[under.index("--") :].startswith("9%")


def test_a_label_without_room_goes_on_a_line_below():
    assert drawn("5% en 3% daarvan", ("5%", "total"), ("3%", "part")) == [
        "5% en 3% daarvan",
        "^^    -- part",
        "total",
    ]


def test_one_place_with_two_roles_has_both_labels():
    text = "9 van de 25 gemeenten"
    marks = [Underline(0, 11, "part", own=True), Underline(0, 11, "whole")]
    (row,) = rows(text, 0, len(text), marks, 90)
    assert row.under == ("^^^^^^^^^^^ part, whole",)


def test_a_mark_without_characters_has_one_caret():
    text = "Zie het verslag."
    (row,) = rows(text, 0, len(text), [Underline(15, 15, "mark", own=True)], 90)
    assert row.under == ("               ^ mark",)


def test_too_many_places_take_several_rows():
    text = "; ".join(f"({number}) een maatregel met een lange omschrijving" for number in range(9))
    starts = [text.index(f"({number})") for number in range(9)]
    marks = [Underline(start, start + 43, "item", own=start == 0) for start in starts]
    found = rows(text, 0, len(text), marks, 80)
    assert len(found) > 1
    assert all(width(line) <= 80 for row in found for line in (row.words, *row.under))
    assert sum(line.count("item") for row in found for line in row.under) == 9


@pytest.mark.parametrize(
    "before", ["欧州の数字は ", "e\u0301e\u0301n ", "👩‍👩‍👧 ", "a\tb ", "\u202eomgekeerd "]
)
def test_wide_and_combining_characters_keep_carets_in_place(before):
    text = f"{before}8% ervan"
    words, under = drawn(text, ("8%", "total"))
    assert width(words[: words.index("8%")]) == under.index("^")


def test_nothing_of_a_letter_steers_the_terminal():
    assert printable("a\x1b]0;x\x07b\u202ec\nd") == "a\ufffd]0;x\ufffdbc d"


words = st.text(alphabet=st.sampled_from("ab 1%,é欧\u0301"), min_size=1, max_size=300)


@given(words, st.data())
def test_rows_never_pass_the_edge_and_show_every_own_place(text, data):
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start, min(len(text), start + 30)))
    other = data.draw(st.integers(0, len(text) - 1))
    marks = [Underline(start, end, "total", own=True), Underline(other, min(other + 3, len(text)), "part")]
    found = rows(text, 0, len(text), marks, 60)
    assert all(width(line) <= 70 for row in found for line in (row.words, *row.under))
    assert any("^" in row.under[0] for row in found)
