"""Which figures does no word order, though they stand where ordered ones would?"""

import pytest

from tests.claims.hypotheses.orders.test_orders import ordered


@pytest.mark.parametrize(
    ("language", "letter", "pair"),
    [
        ("nl", "De meeste brieven kwamen in 2017 (34), daarna in 2018 (21) en 2019 (25).", ("21", "25")),
        ("nl", "De grootste zaal heeft 60 stoelen en 14 tafels; de kleinste heeft 22 stoelen.", ("14", "22")),
        ("en", "More tenants (90, or 30%) than owners (60, or 50%) came.", ("30%", "50%")),
        ("nl", "Zij reizen minder per auto (20%) of bus (30%) dan ouderen (25% en 35%).", ("25%", "30%")),
    ],
)
def test_these_two_are_not_ordered(language, letter, pair):
    found = ordered(letter, language)
    assert found
    assert pair not in found


def test_numbers_that_are_not_as_told_leave_their_shares_to_be_compared():
    found = ordered("More tenants (60, or 30%) than owners (90, or 50%) came.", "en")
    assert {("60", "90"), ("30%", "50%")} <= found


def test_what_directly_follows_is_ranked():
    found = ordered("Het meest in Delft (34), gevolgd door Gouda (21), Tiel (25) en Assen (9).", "nl")
    assert {("34", "21"), ("21", "25")} <= found


@pytest.mark.parametrize(
    ("language", "letter"),
    [
        ("nl", "Geen meerderheid (44%) is voor."),
        ("nl", "Een meerderheid van 20 van de 50 leden is niet genoeg."),
        ("nl", "De meerderheid (van de 38% die meedeed) was tevreden."),
        ("nl", "Bijna een meerderheid (48%) is voor."),
        ("en", "Without a majority (46%), the board cannot decide."),
        ("en", "Not even a clear majority (46%) agreed."),
        ("en", "That is less than a majority (30 of the 80)."),
        ("en", "The party lost its majority (46%)."),
    ],
)
def test_a_majority_that_is_denied_or_needed_has_no_size(language, letter):
    assert ordered(letter, language) == set()


@pytest.mark.parametrize(
    ("language", "letter", "pair"),
    [
        ("en", "The majority (44%) did not agree.", ("44%", "majority")),
        ("nl", "De meerderheid (44%) heeft hulp nodig.", ("44%", "meerderheid")),
    ],
)
def test_a_majority_that_lacks_something_is_one(language, letter, pair):
    assert pair in ordered(letter, language)
