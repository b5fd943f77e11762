"""Items between commas, semicolons and "and"."""

import pytest

from tests.claims.listed import bounds, seen


@pytest.mark.parametrize(
    ("items", "low", "high"),
    [
        ("rust en orde", 2, 2),
        ("rust, orde en ruimte", 3, 3),
        ("wegen (oude, nieuwe), bruggen en dijken", 3, 3),
        ("onderzoek en ontwikkeling, scholing en beheer", 2, 4),
        ("een toeslag voor bakkers, slagers en kappers, een lening en een verbod", 2, 5),
        ("de zorg voor werk en gezin, de bouw van huizen en de steun aan ouderen", 3, 3),
        ("de wet en toelichting, de bouw en de steun", 2, 4),
        ("beheer, onderhoud en R & D", 3, 3),
        ("minder regels, meer toezicht en handhaving", 2, 3),
        ("een loket; een fonds; en een plicht", 3, 3),
        ("de wet, die in mei inging, en het besluit", 2, 2),
        ("te weinig geld, te hoge kosten en slecht weer", 3, 3),
        ("een loket, een fonds en een plicht, die samen volstaan", 3, 3),
    ],
)
def test_what_parts_items(items, low, high):
    assert bounds(f"Er zijn vijf zaken: {items}.") == [(5, low, high)]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Er zijn drie loketten: twee in Ede en een in Epe.", (3, 3, 3)),
        ("Er zijn acht leden: vijf uit Ede, twee uit Epe, en de voorzitter en de secretaris.", (8, 2, 9)),
        ("Er zijn vier afdelingen: het bestuur en de drie directies.", (4, 2, 4)),
        ("Er zijn drie doelen: een loket, een fonds en een plicht.", (3, 3, 3)),
    ],
)
def test_items_with_counts_of_their_own_are_added(sentence, expected):
    assert bounds(sentence) == [expected]


def test_the_end_of_a_name_is_no_item():
    assert bounds("There are two firms: Metal Tools, Inc, and Ede Mills.", "en") == [(2, 2, 2)]


def test_an_item_unlike_the_others_may_be_none():
    assert bounds(
        "Two meetings (May 2022 in Washington, D.C., and June 2022 in Boston) took place.", "en"
    ) == [(2, 2, 3)]


def test_what_is_seen_of_items():
    assert {"closed by and", "all items begin with determiners", "short items"} <= seen(
        "Er zijn drie zaken: een loket, een fonds en een plicht."
    )
