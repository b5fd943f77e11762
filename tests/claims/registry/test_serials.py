"""How is the number of a thing written?"""

import pytest

from checker.claims.registry.serials import is_roman, place, serials


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        (" 3", [(3,)]),
        ("s 3, 4 en 7", [(3,), (4,), (7,)]),
        (" 3.2.1", [(3, 2, 1)]),
        (" 3.05", [(3, 5)]),
        (" 2a", [(2,)]),
        (" 12%", []),
    ],
)
def test_numbers_are_read_part_by_part(text, parts):
    assert [one.parts for one in serials(text)] == parts


def test_a_suffix_and_letters_are_kept():
    assert [(one.suffix, one.letters) for one in serials(" 2a, B en IV")] == [
        ("a", ""),
        ("", "B"),
        ("", "IV"),
    ]


@pytest.mark.parametrize(
    ("letters", "roman"), [("ABC", False), (("I", "II", "III"), True), ("C", False), (("I", "V"), True)]
)
def test_letters_are_roman_where_all_can_be_and_the_first_is_one(letters, roman):
    assert is_roman(letters) == roman


@pytest.mark.parametrize(
    ("letters", "roman", "number"),
    [
        ("C", False, 3),
        ("C", True, 100),
        ("IV", True, 4),
        ("XIX", True, 19),
        ("B", True, None),
        ("AB", False, None),
    ],
)
def test_a_letter_has_its_place(letters, roman, number):
    assert place(letters, roman=roman) == number
