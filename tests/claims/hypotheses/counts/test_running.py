"""Lists in the sentence of the number that announces them."""

import pytest

from tests.claims.listed import bounds, counted, seen


@pytest.mark.parametrize(
    ("language", "sentence", "expected"),
    [
        ("nl", "Het plan heeft drie doelen: rust, orde en ruimte.", (3, 3, 3)),
        ("nl", "Het plan heeft vier doelen: rust, orde en ruimte.", (4, 3, 3)),
        ("nl", "Het plan draait rond vier doelen: rust, orde en ruimte.", (4, 3, 3)),
        ("nl", "Twee dorpen (Ede en Epe) doen mee.", (2, 2, 2)),
        ("nl", "Drie dorpen – Ede, Epe en Urk – doen mee.", (3, 3, 3)),
        ("nl", "Drie dorpen, te weten Ede, Epe en Urk, doen mee.", (3, 3, 3)),
        ("nl", "De drie vestigingen liggen in Ede, Epe en Urk.", (3, 3, 3)),
        ("en", "The plan has three aims: safety, order, and room.", (3, 3, 3)),
        ("en", "Three towns—Ede, Epe and Urk—take part.", (3, 3, 3)),
        ("en", "Three towns, namely Ede, Epe and Urk, take part.", (3, 3, 3)),
        ("en", "There are two accounts; the first one and the second one.", (2, 2, 2)),
    ],
)
def test_every_form_of_a_list_is_counted(language, sentence, expected):
    assert expected in bounds(sentence, language)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("nl", "Er zijn acht regelingen, zoals een loket, een fonds en een plicht."),
        ("nl", "Er zijn acht regelingen (onder meer een loket en een fonds)."),
        ("nl", "Daarbij worden deze punten in acht genomen: de kosten en de termijn."),
        ("nl", "Hij kwam twee keer: in mei, juni en juli."),
        ("nl", "De artikelen 3:2 en 3:4 gelden."),
        ("en", "We saw eight towns, including Ede, Epe and Urk."),
    ],
)
def test_what_is_no_closed_list_of_them_is_not_counted(language, sentence):
    assert bounds(sentence, language) == []


def test_a_list_belongs_to_the_nearest_number():
    (one,) = counted("We saw 15 schools in two towns (Ede and Epe).", "en")
    assert (one.number, one.listing.low) == (2, 2)


def test_what_is_in_places_is_not_the_places():
    assert bounds("Dit geldt voor negen winkels in Ede, Epe en Urk.") == []


def test_several_may_be_of_one_place():
    assert bounds("Dit geldt voor de negen winkels van Ede, Epe en Urk.") == [(9, 3, 30)]


@pytest.mark.parametrize(
    ("language", "sentence", "expected"),
    [
        ("nl", "Er zijn drie verdragen van de raad (Verdrag nr. 138 en Verdrag nr. 182).", (3, 2, 2)),
        ("en", "It has three treaties in force (the Treaty of Rome and the Treaty of Nice).", (3, 2, 2)),
    ],
)
def test_items_of_the_counted_noun_are_its_list_whatever_stands_between(language, sentence, expected):
    assert bounds(sentence, language) == [expected]
    assert "items of its noun" in seen(sentence, language)


def test_a_subject_that_does_something_is_told():
    assert "the subject does something" in seen(
        "The two ministers need a plan: a desk, a fund and a clerk.", "en"
    )


def test_what_a_subject_says_is_no_list():
    assert (
        bounds("The two ministers agree: the term was short, the budget was small and the plan late.", "en")
        == []
    )


@pytest.mark.parametrize(
    "sentence", ["Er zijn drie doelen (", "Er zijn drie doelen:", "Drie doelen –", "Drie: ("]
)
def test_what_opens_a_list_and_ends_is_none(sentence):
    assert bounds(sentence) == []
