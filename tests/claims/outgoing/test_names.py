"""Which names does a letter spell in two ways?"""

from tests.claims.letters import of_kind, roles, understood


def test_two_spellings_of_a_name_are_a_pair_once():
    letter = "Wij bezochten Zuid-Korea. Ook in Zuid Korea en weer in Zuid Korea is dit besproken."
    assert [roles(claim) for claim in of_kind(understood(letter), "name_pair")] == [
        {"later": ["Zuid Korea"], "earlier": ["Zuid-Korea"]}
    ]
