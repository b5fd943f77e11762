"""A figure is meant as planned, estimated, a norm, a rate, a difference, a rank or a bound."""

import pytest

from tests.claims.shown import manners


@pytest.mark.parametrize(
    ("language", "letter", "figure", "manner"),
    [
        ("nl", "Er is € 3 miljoen begroot voor scholen.", "€ 3 miljoen", "planned"),
        ("en", "The town plans to spend $3 million.", "$3 million", "planned"),
        ("nl", "Naar verwachting komen er 640 klachten.", "640", "estimate"),
        ("en", "We expect about 640 complaints, as projected.", "about 640", "estimate"),
        ("nl", "Het doel is 3%.", "3%", "norm"),
        ("en", "The target is 3%.", "3%", "norm"),
        ("nl", "De kosten zijn € 5.000 per woning.", "€ 5.000", "rate"),
        ("en", "The cost is $5,000 per house.", "$5,000", "rate"),
        ("nl", "De kosten stegen met € 5.000.", "€ 5.000", "difference"),
        ("en", "There was an increase of 4%.", "4%", "difference"),
        ("nl", "Zwolle heeft met 310 de meeste klachten.", "310", "rank"),
        ("en", "Leeds has the highest share: 12%.", "12%", "rank"),
        ("nl", "Er zijn minstens 640 klachten.", "minstens 640", "bound"),
    ],
)
def test_how_a_figure_is_meant(language: str, letter: str, figure: str, manner: str) -> None:
    assert manner in manners(letter, language)[figure]


@pytest.mark.parametrize(
    ("language", "letter", "figure"),
    [
        ("nl", "Er kwamen 640 klachten binnen.", "640"),
        ("en", "We received 640 complaints.", "640"),
    ],
)
def test_a_plain_figure(language: str, letter: str, figure: str) -> None:
    assert manners(letter, language)[figure] == []
