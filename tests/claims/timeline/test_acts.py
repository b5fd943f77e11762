"""Which of two dated acts came first."""

import pytest

from tests.claims.said import roles, speaks


def test_what_amends_is_later_than_what_it_amends():
    sentence = "Het besluit van 3 mei 2014 tot wijziging van het besluit van 30 maart 1981 geldt."
    assert roles("order", sentence, "nl") == [{"later": ["3 mei 2014"], "earlier": ["30 maart 1981"]}]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("nl", "De wet van 12 juni 2012 (Staatsblad van 4 juni 2011) geldt."),
        ("nl", "De taken zijn gewijzigd op 3 april 2016 (in werking getreden op 1 april 2015)."),
        ("nl", "Het verdrag van 17 juni 2008 dat op 1 januari 2002 in werking trad, geldt."),
        ("nl", "De werken zullen starten eind 2018 en klaar zijn eind 2017."),
        ("nl", "Zij is geboren op 3 mei 1950, en overleden op 4 april 1941."),
        ("en", "Costs had grown from $ 715 million in 2020 to $ 2,240 million by 2018."),
        ("en", "The act of 3 May 2014 amending the act of 30 March 2018 applies."),
    ],
)
def test_an_order_that_cannot_be(language, sentence):
    assert speaks("order-mismatch", sentence, language)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("nl", "De wet van 3 mei 2014 en het besluit van 30 maart 2018 gelden."),
        ("nl", "Het besluit van 3 mei 2014 trad met terugwerkende kracht op 1 mei 2014 in werking."),
        ("nl", "De proef begon in mei 2019 en is in maart 2018 aangekondigd."),
        ("en", "The rate fell from 12 percent in 2018 to 9 percent in 2020."),
    ],
)
def test_an_order_that_can(language, sentence):
    assert not speaks("order-mismatch", sentence, language)
