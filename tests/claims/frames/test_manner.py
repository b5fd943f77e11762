"""A figure is meant as realised, planned, estimated, a norm, a rate, a difference or a bound."""

import pytest

from tests.claims.shown import manners, wrong


@pytest.mark.parametrize(
    ("language", "text", "figure", "expected"),
    [
        ("nl", "Het doel is 40%.", "40%", "norm"),
        ("en", "The target is 40%.", "40%", "norm"),
        ("nl", "De raming van de kosten is € 3 miljoen.", "€ 3 miljoen", "estimate"),
        ("en", "The costs are estimated at $3 million.", "$3 million", "estimate"),
        ("nl", "Dit kost € 3 per jaar.", "€ 3", "rate"),
        ("en", "This costs $3 per year.", "$3", "rate"),
        ("nl", "De kosten stegen met 4%.", "4%", "difference"),
        ("en", "The costs rose by 4%.", "4%", "difference"),
        ("nl", "Een daling van 4% volgde.", "4%", "difference"),
        ("en", "A decrease of 4% followed.", "4%", "difference"),
        ("nl", "Er zijn minstens 12 klachten.", "minstens 12", "bound"),
        ("en", "There are at least 12 complaints.", "at least 12", "bound"),
        wrong("nl", "Wij verwachten 40 aanvragen.", "40", "estimate", reason="a form of verwachten"),
        wrong("en", "We expect 40 requests.", "40", "estimate", reason="a form of expect"),
        ("en", "The number went up by 12%.", "12%", "difference"),
        ("nl", "Voor 2030 is € 3 miljoen gepland.", "€ 3 miljoen", "planned"),
        ("nl", "Zij eindigden op de 3e plaats van 12.", "12", "rank"),
    ],
)
def test_how_a_figure_is_meant(language: str, text: str, figure: str, expected: str) -> None:
    assert expected in manners(text, language)[figure]


@pytest.mark.parametrize(
    ("language", "text", "figure"),
    [
        ("nl", "De kosten bedroegen € 3 miljoen.", "€ 3 miljoen"),
        ("en", "The costs were $3 million.", "$3 million"),
        ("nl", "Er werden 640 klachten ontvangen.", "640"),
        ("en", "We received 640 complaints.", "640"),
        ("nl", "Wij hebben 640 klachten gesloten.", "640"),
        ("en", "We have closed 640 complaints.", "640"),
        ("nl", "De kosten stegen naar 4%.", "4%"),
        ("en", "The costs rose to 4%.", "4%"),
        ("nl", "Het aantal nam toe tot 12.", "12"),
        ("nl", "De raad gaf € 3 miljoen uit aan wegen.", "€ 3 miljoen"),
        ("en", "The council spent $3 million on roads.", "$3 million"),
        wrong("nl", "Er is € 3 miljoen besteed.", "€ 3 miljoen", reason="besteed is read as a present"),
        ("nl", "Het doel is gehaald; de kosten waren 40%.", "40%"),
        ("en", "The target was met; the costs were 40%.", "40%"),
    ],
)
def test_what_was_counted_or_spent_is_realised(language: str, text: str, figure: str) -> None:
    assert manners(text, language)[figure] == ["realised"]


@pytest.mark.parametrize(
    ("language", "text", "figure"),
    [
        ("nl", "Er zijn bijna 12 klachten.", "bijna 12"),
        ("en", "There are almost 12 complaints.", "almost 12"),
        ("nl", "De raad besloot € 3 miljoen te betalen.", "€ 3 miljoen"),
        ("en", "The council decided to pay $3 million.", "$3 million"),
        ("nl", "De raad kende € 3 miljoen toe.", "€ 3 miljoen"),
        ("en", "The council promised $3 million.", "$3 million"),
        ("nl", "De raad wilde 12 scholen sluiten.", "12"),
        ("nl", "Het budget was € 3 miljoen.", "€ 3 miljoen"),
        ("en", "The budget was $3 million.", "$3 million"),
        ("nl", "Volgens de raad waren er 640 klachten.", "640"),
        ("en", "If there were 640 complaints, we closed.", "640"),
        ("nl", "Wij spraken met de bouwers van 120 woningen.", "120"),
        ("en", "We spoke with the builders of 120 homes.", "120"),
        ("nl", "Wij sloten de afgelopen vijf jaar 12 scholen.", "vijf jaar"),
        ("en", "The files were closed within fourteen days.", "fourteen days"),
        wrong(
            "en",
            "We received 640 complaints, and the remaining 330 will be closed.",
            "330",
            reason="will tells of closing, not of the count",
        ),
    ],
)
def test_what_is_so_now_meant_or_allowed_is_not(language: str, text: str, figure: str) -> None:
    assert manners(text, language)[figure] == []
