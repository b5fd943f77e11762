"""Places of a row that sentences give one after the other."""

import pytest

from checker.claims.hypotheses.orders.ladders import ladders
from tests.claims.meant import ordered


@pytest.mark.parametrize(
    ("language", "letter", "expected"),
    [
        (
            "nl",
            "De meeste verzoeken kwamen uit Ede (340), gevolgd door Epe met 275. Derde plaats: Urk met 312.",
            [("275", "312")],
        ),
        ("en", "Kent had the most appeals (412). Essex came second, with 430.", [("412", "430")]),
        ("en", "The lowest rate was in Kent (4.1). The second-lowest was in Essex (3.8).", [("3.8", "4.1")]),
        (
            "en",
            "Ely has the second-largest team (23), after Hull (31) and Kent (27).",
            [("23", "27")],
        ),
        ("en", "Ely has the second-largest team (23), after Hull (31).", [("31", "23")]),
        ("nl", "Urk telt 318 zaken, het op twee na hoogste aantal, na Ede (402).", [("402", "318")]),
    ],
)
def test_a_place_comes_behind_the_one_before_it(language, letter, expected):
    assert ordered(ladders, letter, language) == expected


@pytest.mark.parametrize(
    ("language", "letter"),
    [
        ("nl", "De meeste verzoeken kwamen uit Ede (340). In de tweede ronde kwamen er 412."),
        ("en", "Kent had the most appeals (412).\n\nEssex came second, with 430."),
        ("en", "Kent had the most appeals (412). Essex spent £430, which came second."),
    ],
)
def test_another_round_paragraph_or_sort_has_no_place_in_the_row(language, letter):
    assert ordered(ladders, letter, language) == []
