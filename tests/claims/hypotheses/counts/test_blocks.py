"""Items in blocks of their own."""

import pytest

from tests.claims.listed import bounds, seen


@pytest.mark.parametrize(
    ("letter", "expected"),
    [
        ("Er zijn drie doelen:\n\n- rust;\n- orde;\n- ruimte.", (3, 3, 3)),
        ("Er zijn twee doelen:\n\n- rust:\n  - op straat;\n  - thuis;\n- ruimte.", (2, 2, 2)),
        ("Er zijn vier doelen:\n\n1. rust;\n2. orde;\n3. ruimte.", (4, 3, 3)),
        ("De 5 klachten gingen over:\n\n- een klacht over geur;\n- vier klachten over stof.", (5, 5, 5)),
        ("Er zijn drie doelen:\n\n- rust;\n- orde;\n\nDeze gelden nu.\n\n- ruimte.", (3, 2, 3)),
        ("Er zijn drie doelen:\n\n- rust;\n- orde; - ruimte.", (3, 2, 3)),
    ],
)
def test_the_items_of_a_list_are_counted(letter, expected):
    assert expected in bounds(letter)


@pytest.mark.parametrize(
    "letter",
    [
        "Er zijn drie doelen.\n\nAnders gezegd:\n\n- rust;\n- orde.",
        "Er zijn drie doelen, zoals:\n\n- rust;\n- orde.",
        "Er zijn drie doelen:\n\n- rust;\n- orde; en",
    ],
)
def test_another_list_and_one_without_its_end_are_not(letter):
    assert bounds(letter) == []


def test_what_is_seen_of_a_list():
    letter = "Er zijn drie doelen:\n\n1. rust;\n2. orde; en\n3. ruimte."
    assert {"a list behind a colon", "numbered items", "and before the last item"} <= seen(letter)


def test_an_item_that_begins_with_its_number_is_one():
    letter = "Er zijn drie bijlagen:\n\n- tabel 1: geld;\n- tabel 2: tijd;\n- tabel 3: ruimte."
    assert bounds(letter) == [(3, 3, 3)]


def test_an_item_may_hold_several_of_them():
    letter = "Er zijn zes tabellen:\n\n- de eerste tabel over geld;\n- de tabellen 3 en 4 over tijd."
    assert bounds(letter) == [(6, 2, 30)]
