"""Lengths of time that are counted to now."""

import pytest

from tests.claims.said import speaks

RULE = "elapsed-mismatch"


@pytest.mark.parametrize(
    ("language", "sentence", "right", "wrong"),
    [
        (
            "nl",
            (
                "De wet trad op 1 januari 2015 in werking. Nu, in mei 2025, {} na de inwerkingtreding, is "
                "het tijd."
            ),
            "tien jaar",
            "twaalf jaar",
        ),
        ("nl", "De dienst werd op 1 mei 2005 opgericht en bestaat dus {}.", "twintig jaar", "dertig jaar"),
        (
            "en",
            "It is now {} since the office was founded on 1 July 1993.",
            "thirty-one years",
            "thirty-four years",
        ),
        (
            "en",
            "The ferry entered service in May 2004. It is now, in May 2025, {} old.",
            "twenty-one years",
            "twenty-five years",
        ),
    ],
)
def test_a_length_that_is_counted_to_now(language, sentence, right, wrong):
    assert not speaks(RULE, sentence.format(right), language, "2025-05-20")
    assert speaks(RULE, sentence.format(wrong), language, "2025-05-20")


def test_a_sentence_that_does_not_point_back():
    letter = "In 2019 is een rapport verschenen. Nu, tien jaar na de brand, is het tijd."
    assert not speaks(RULE, letter, "nl", "2025-05-20")
