"""Items with marks in the text."""

import pytest

from tests.claims.listed import bounds, counted, seen


@pytest.mark.parametrize(
    ("language", "letter", "expected"),
    [
        ("nl", "Er zijn vier zaken: (1) een loket, (2) een plicht en (3) een fonds.", (4, 3, 3)),
        ("nl", "Er zijn twee zaken: a) een loket, b) een plicht en c) een fonds.", (2, 3, 3)),
        ("nl", "Er zijn drie zaken: 1° een loket, 2° een plicht en 3° een fonds.", (3, 3, 3)),
        ("en", "We took two steps: (i) a register, (ii) a desk and (iii) a fund.", (2, 3, 3)),
        ("nl", "Er zijn drie zaken:\n\na.een loket;\n\nb.een plicht;\n\nc.een fonds.", (3, 3, 3)),
    ],
)
def test_marks_that_run_on_are_counted(language, letter, expected):
    assert expected in bounds(letter, language)


def test_marks_before_the_number_are_told():
    letter = "Dit is (1) snel en (2) goed. Er zijn twee zaken: (1) een loket en (2) een fonds."
    assert "marks of this sort before" in seen(letter)


def test_where_the_next_block_goes_on_there_may_be_more():
    letter = "Er zijn vier zaken: 1. een loket; 2. een plicht;\n\n3. een fonds;\n\n4. een toets."
    assert (4, 2, 30) in bounds(letter)


@pytest.mark.parametrize(
    ("letter", "expected"),
    [
        ("Er zijn vier zaken: (1) een loket, (2) een plicht en (3) een fonds.", True),
        ("Vier steden vragen om een plan voor de jeugd: (1) een loket, (2) een plicht en (3) geld.", False),
        ("Er zijn vier zaken: een loket, een plicht en een fonds.", False),
    ],
)
def test_a_numbered_list_near_its_number_is_counted_for_sure(letter, expected):
    assert [one.listing.numbered for one in counted(letter)] == [expected]


def test_the_place_of_an_item_ends_where_its_words_do():
    letter = "Er zijn vier zaken: (1) een loket, (2) een plicht en (3) een fonds."
    (listing,) = {one.listing for one in counted(letter)}
    assert [letter[item.span.start : item.span.end] for item in listing.items] == [
        item.text for item in listing.items
    ]
