"""Which words say that one figure is a part of another?"""

import pytest

from tests.claims.meant import is_pointed


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
    ],
)
def test_figures_that_merely_follow_each_other_do_not(language, marked):
    assert not is_pointed(marked, language)


def test_another_figure_between_breaks_the_link():
    assert is_pointed("Er waren {46} sloten, waarvan [14] nieuw en 12 oud.", "nl")
    assert not is_pointed("Er waren {46} sloten op 12 scholen, waarvan [14] nieuw.", "nl")
