"""Things that are told in sentences of their own."""

import pytest

from tests.claims.listed import bounds, seen


@pytest.mark.parametrize(
    ("language", "letter", "expected"),
    [
        ("nl", "Er zijn vier redenen. Ten eerste is er geld. Ten tweede is er tijd.", (4, 2, 2)),
        (
            "nl",
            "Ik zie drie redenen. Ten eerste is er geld. Ten tweede tijd. Ten derde is er zin.",
            (3, 3, 3),
        ),
        ("nl", "Er zijn drie pijlers. De eerste pijler is rust. De tweede pijler is orde.", (3, 2, 2)),
        ("nl", "Er zijn drie pijlers. De eerste pijler is rust. De laatste pijler is orde.", (3, 2, 2)),
        ("nl", "Er zijn twee delen. Het ene deel is oud. Het andere deel is nieuw.", (2, 2, 2)),
        ("en", "We saw three options. Option A is to sell. Option B is to wait.", (3, 2, 2)),
        (
            "nl",
            "Er zijn twee pijlers. De eerste pijler is rust. De tweede is orde. De derde en laatste pijler is zin.",
            (2, 3, 3),
        ),
        (
            "en",
            "I see two aims. The first aim is rest. The second is order, and the third and final aim is joy.",
            (2, 3, 3),
        ),
        (
            "en",
            "I see two aims. The first aim is rest. The second aim is joy, and the third sector agrees.",
            (2, 2, 2),
        ),
        ("en", "I have two aims. First, we save. Second, we plan. Finally, we build.", (2, 2, 3)),
    ],
)
def test_sentences_in_order_are_counted(language, letter, expected):
    assert expected in bounds(letter, language)


@pytest.mark.parametrize(
    "letter",
    [
        "Er zijn drie redenen. De eerste maand was nat. De tweede maand was droog.",
        "Er zijn drie redenen.\n\n## Later\n\nTen eerste is er geld. Ten tweede is er tijd.",
        "Er zijn drie redenen. Ten eerste is er geld.",
    ],
)
def test_other_things_and_one_alone_are_not(letter):
    assert bounds(letter) == []


def test_one_more_may_follow():
    letter = "Er zijn drie redenen. Ten eerste is er geld. Ten tweede is er tijd. Daarnaast is er zin."
    assert bounds(letter) == [(3, 2, 3)]
    assert "more may follow" in seen(letter)


def test_where_no_end_is_told_there_may_be_more():
    letter = "Er zijn drie redenen. Ten eerste is er geld. Ten tweede is er tijd. " + "Dat is veel. " * 5
    assert bounds(letter) == [(3, 2, 30)]


@pytest.mark.parametrize(
    ("language", "letter"),
    [
        ("nl", "Ik zie twee redenen. Ten eerste is er geld. Ten tweede is er tijd. Ten derde komt er zin."),
        ("en", "I have two aims. First, we save. Second, we plan. Third, we build."),
    ],
)
def test_one_more_than_was_announced_is_told_whatever_ends_the_paragraph(language, letter):
    assert bounds(letter, language) == [(2, 3, 3)]
    assert "sentences tell more by number" in seen(letter, language)


@pytest.mark.parametrize(
    ("language", "letter"),
    [
        (
            "nl",
            "Ik zie twee redenen. Ten eerste is er geld. Ten tweede is er tijd. Ten derde male wijs ik u op de termijn.",
        ),
        ("en", "I have two aims. First, we save. Second, we plan. Third parties may object."),
        (
            "en",
            "There are three aims. First, we save. That has two parts. First, we sell. Second, we let. Second, we plan. Third, we build.",
        ),
    ],
)
def test_another_ordinal_is_no_one_more(language, letter):
    assert "sentences tell more by number" not in seen(letter, language)


def test_the_sentence_behind_a_list_may_tell_the_rest():
    assert (
        bounds("We found four practices: (1) goals, (2) data and (3) reports. The fourth was dropped.", "en")
        == []
    )
