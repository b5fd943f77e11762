"""Periods that are so long and end then, and where they begin."""

import pytest

from tests.claims.said import of_kind, speaks


@pytest.mark.parametrize(
    ("language", "sentence", "right", "wrong"),
    [
        (
            "en",
            "Stocks fell over the {} period to 2022. They fell each year between 2012 and 2022.",
            "10 year",
            "20 year",
        ),
        (
            "en",
            "Stocks fell from 12 in 2012 to 9 by 2022. Most fell within the {} period to 2022.",
            "10 year",
            "30 year",
        ),
        (
            "en",
            "We followed pupils for {}, and families over the same period (2005 to 2010).",
            "five years",
            "eight years",
        ),
        (
            "nl",
            "Wij volgden leerlingen {} lang, en gezinnen in dezelfde periode (2005 tot 2010).",
            "vijf jaar",
            "acht jaar",
        ),
    ],
)
def test_a_length_and_its_period(language, sentence, right, wrong):
    assert not speaks("elapsed-mismatch", sentence.format(right), language)
    assert speaks("elapsed-mismatch", sentence.format(wrong), language)


@pytest.mark.parametrize(
    "sentence",
    [
        "Stocks fell from 12 in 2012 to 9 by 2022. Most fell in a five year period to 2022.",
        "The 10 year period to 2022 was bad. It fell between 2012 and 2022, from 9 in 2020 to 5 in 2022.",
        "Over the 10 year period to 2022 they fell; between 2014 and 2018 they rose.",
    ],
)
def test_a_period_whose_beginning_is_not_told(sentence):
    assert of_kind("elapsed", sentence, "en") == []
