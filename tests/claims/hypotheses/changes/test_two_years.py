"""Which figures of two years does a colon give behind "doubled"?"""

import pytest

from tests.claims.said import speaks


@pytest.mark.parametrize(
    ("language", "sentence", "right", "wrong"),
    [
        ("nl", "Het aantal putten is ruim verdubbeld: in 2008 waren er 318, in 2018 waren dat er {}.", "652", "587"),
        ("nl", "Het aantal putten is verdrievoudigd: in 2018 waren er {}, in 2008 nog 100.", "302", "215"),
        ("nl", "De uitgaven zijn meer dan verdubbeld: in 2008 € 318 miljoen, in 2018 € {} miljoen.", "652", "587"),
        ("en", "The number of wells more than doubled: there were 318 in 2008 and {} in 2018.", "652", "587"),
    ],
)  # fmt: skip
def test_a_colon_brings_what_was_and_what_became(language, sentence, right, wrong):
    assert not speaks("change-mismatch", sentence.format(right), language)
    assert speaks("change-mismatch", sentence.format(wrong), language)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("nl", "De kosten zijn ruim verdubbeld: in 2008 waren er 318 putten, in 2018 587 putten."),
        ("nl", "Het aantal putten is bijna verdubbeld: in 2008 waren er 318, in 2018 waren dat er 587."),
        ("nl", "Het aantal putten is niet verdubbeld: in 2008 waren er 318, in 2018 waren dat er 587."),
        ("en", "The number of wells more than doubled: 318 in 2008, 587 in 2018 and 700 in 2022."),
    ],
)
def test_figures_that_are_of_something_else_or_no_two_are_no_ends(language, sentence):
    assert not speaks("change-mismatch", sentence, language)
