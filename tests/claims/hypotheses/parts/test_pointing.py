"""Which words say that one figure is a part of another?"""

import pytest

from tests.claims.meant import is_pointed
from tests.claims.shown import wrong


@pytest.mark.parametrize(
    ("language", "marked"),
    [
        ("nl", "Er waren {46} sloten, waarvan [4] in 2017."),
        ("nl", "Er waren {46} mensen, van wie [14] uit Ede."),
        ("nl", "Er waren {46} sloten, waaronder [14] nieuwe."),
        ("nl", "Er waren {46} sloten. Daarvan waren er [14] nieuw."),
        ("nl", "Nu doen [9] van de {25} gemeenten mee."),
        ("nl", "Nu doet [14%] van de {46%} mee."),
        ("nl", "Van de {46} gemeenten hebben er [14] een plan."),
        ("nl", "In de zomer, van de {46} gemeenten, hadden [14] een plan."),
        ("en", "There were {46} locks, of which [4] in 2017."),
        ("en", "There were {46} people, of whom [14] from Ghent."),
        ("en", "There were {46} locks, including [14] new ones."),
        ("en", "There were {46} locks. Of these [14] were new."),
        ("en", "So far [9] of the {25} towns agree."),
        ("en", "Of the {46} towns [14] have a plan."),
    ],
)
def test_words_point_from_a_part_to_its_whole(language, marked):
    assert is_pointed(marked, language)


@pytest.mark.parametrize(
    ("language", "marked"),
    [
        ("nl", "Er waren {46} sloten en [14] deuren."),
        ("nl", "Er waren {46} sloten: [14] nieuwe."),
        ("nl", "Het aantal steeg van {46} naar [54]."),  # "van ... naar" is a change
        ("nl", "Wij spraken met {46} gemeenten, van de raad tot [14] burgers."),
        ("nl", "Er waren {46} sloten, waarvan naar het oordeel van de dienst nog [14] nieuw zijn."),
        ("nl", "Er waren [14] sloten, waarvan {46} nieuw zijn."),  # what follows is the part
        ("en", "There were {46} locks and [14] doors."),
        ("en", "There were {46} locks: [14] new ones."),
        ("en", "The number rose from {46} to [54]."),
        ("en", "There were {46} locks, of which in the view of the board [14] are new."),
        ("en", "We met {46} towns of many sizes and [14] villages."),
        ("en", "All {46} towns and the city agreed. Of these [47] members, most agreed at once."),
        ("nl", "Alle {46} dorpen en de stad deden mee. Van deze [47], zo bleek, heeft de helft een plan."),
    ],
)
def test_figures_that_merely_follow_each_other_do_not(language, marked):
    assert not is_pointed(marked, language)


def test_another_figure_between_breaks_the_link():
    assert is_pointed("Er waren {46} sloten, waarvan [14] nieuw en 12 oud.", "nl")
    assert not is_pointed("Er waren {46} sloten op 12 scholen, waarvan [14] nieuw.", "nl")


@pytest.mark.parametrize(
    ("language", "marked"),
    [
        ("nl", "Als deel van de {€ 5 miljard} geeft het rijk [€ 1 miljard] aan wegen."),
        ("nl", "Er is {€ 2,3 miljoen} ([€ 1,3 miljoen] aandeel van het rijk)."),
        ("nl", "De raad kreeg {€ 900 miljoen}. Ze gaf [€ 500 miljoen] daarvan uit."),
        wrong(
            "nl", "Er is {€ 2,3 miljoen} ([€ 1,3 miljoen] rijksdeel).", reason="only whole words are known"
        ),
        ("en", "As part of the {$5 billion} programme, [$1 billion] went to roads."),
        ("en", "It got {$2.3 million} ([$1.3 million] state share)."),
        ("en", "The board got {$900 million}. It spent [$500 million] of this money."),
    ],
)
def test_a_noun_says_that_one_is_a_portion_of_the_other(language, marked):
    assert is_pointed(marked, language)


@pytest.mark.parametrize(
    ("language", "marked"),
    [
        ("nl", "Er is {€ 2,3 miljoen} ([€ 1,3 miljoen] van het rijk)."),
        ("nl", "De raad kreeg {€ 900 miljoen}. Ze gaf [€ 500 miljoen] uit."),
        ("nl", "De raad kreeg {€ 900 miljoen}. Ze gaf [€ 500 miljoen] van het geld aan wegen."),  # an article
        ("nl", "Het is {6%} van het budget. In juni was dat [5%] van haar budget."),
        ("en", "It got {$2.3 million} ([$1.3 million] in loans)."),
        ("en", "The board got {$900 million}. It spent [$500 million] of the rest."),
    ],
)
def test_other_amounts_beside_one_are_none(language, marked):
    assert not is_pointed(marked, language)


@pytest.mark.parametrize(
    ("language", "marked"),
    [
        ("nl", "Er kwamen {140} mensen, waaronder [18] tot 29 jongeren."),
        ("nl", "Het ging van 140 naar {155} sloten, waarvan [15] nieuw."),
        ("nl", "Van de {140} sloten ging het naar [155] sloten."),
        ("en", "We asked {140} people, including [18] to 29 students."),
        ("en", "Of the {140} locks it went to [155] locks."),
    ],
)
def test_the_ends_of_a_range_or_a_change_are_no_parts_and_have_none(language, marked):
    assert not is_pointed(marked, language)


@pytest.mark.parametrize(
    ("language", "marked"),
    [
        ("nl", "Het toezicht leidde tot {78} boetes, waarvan [15] in de zomer."),
        ("en", "This brings the total to {78} fines, of which [15] were paid."),
    ],
)
def test_what_something_leads_to_without_a_figure_before_it_may_have_parts(language, marked):
    assert is_pointed(marked, language)


@pytest.mark.parametrize(
    ("language", "marked"),
    [
        ("nl", "Van de {240} stemmen, verminderd met [108] late stemmen, bleef weinig over."),
        ("nl", "Er waren {240} banen, waaronder een tekort van [108] banen."),
        ("en", "Of the {240} votes, less [108] late votes, little was left."),
        ("en", "There were {240} jobs, including a shortfall of [108] jobs."),
    ],
)
def test_a_difference_is_no_part(language, marked):
    assert not is_pointed(marked, language)


@pytest.mark.parametrize(
    ("language", "marked", "pointed"),
    [
        ("nl", "In mei kwamen er {11} brieven. Daarvan gingen er [9] over geluid.", True),
        ("nl", "In mei kwamen er nog {11} brieven. Daarvan gingen er [9] over geluid.", False),
        ("nl", "In mei kwamen er nog {11} brieven, waarvan er [9] over geluid gingen.", True),
        ("en", "At first {11} letters came in. Of these [9] were about noise.", True),
        ("en", "Later another {11} letters came in. Of these [9] were about noise.", False),
    ],
)
def test_of_these_may_be_of_those_before_too_where_some_were_added(language, marked, pointed):
    assert is_pointed(marked, language) is pointed


@pytest.mark.parametrize(
    ("language", "marked", "pointed"),
    [
        ("nl", "De cel telt 3 koks en {4} obers, van wie [2] in Ede wonen.", False),
        ("nl", "De cel telt {3} koks en 4 obers, van wie [2] in Ede wonen.", False),
        ("nl", "De cel telt koks en {4} obers, van wie [2] in Ede wonen.", True),
        ("nl", "Er zijn 3 koks. De cel telt {4} obers, van wie [2] in Ede wonen.", True),
        ("nl", "De cel telt 3 koks en [2] van de {4} obers.", True),  # the words say which
        ("en", "The unit has 3 cooks and {4} clerks, of whom [2] live in town.", False),
        ("en", "The unit has cooks and {4} clerks, of whom [2] live in town.", True),
    ],
)
def test_of_several_wholes_nobody_knows_which_is_meant(language, marked, pointed):
    assert is_pointed(marked, language) is pointed
