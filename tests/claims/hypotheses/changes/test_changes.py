"""Which figures could be a change, by which word, and what speaks for it?"""

import pytest

from checker.claims import hypotheses
from tests.claims.meant import terms


def told(letter: str, language: str) -> set[tuple[str, ...]]:
    """Return each change of a letter: its way where it has no amount, then its figures as written."""
    found = set()
    for one in hypotheses.changes(terms(letter, language)[1]):
        way = () if one.by is not None else (one.turn.way,)
        found.add((*way, *(term.mention.text for term in one.terms)))
    return found


def evidence(letter: str, language: str, *figures: str) -> frozenset[str]:
    """Return what speaks for the figures, in the order of their family, being a change."""
    every = terms(letter, language)[1]
    for one in hypotheses.changes(every):
        if tuple(term.mention.text for term in one.terms) == figures:
            return frozenset(hypotheses.change_evidence(one, every))
    raise AssertionError(told(letter, language))


@pytest.mark.parametrize(
    ("letter", "language", "change"),
    [
        ("De club had 320 leden. Dat steeg met 12% naar 358.", "nl", ("12%", "358", "320")),
        ("In 2023 nam het aantal boten met 40 toe tot 360, van 320.", "nl", ("40", "360", "320")),
        (
            "Income was up 28% from $351 million to $449 million.",
            "en",
            ("28%", "$449 million", "$351 million"),
        ),
        ("Het aandeel steeg van 40% naar 45%, 5 procentpunt meer.", "nl", ("5 procentpunt", "45%", "40%")),
        ("Het aantal is verdubbeld, van 300 naar 610.", "nl", ("verdubbeld", "610", "300")),
        ("The fleet grew fivefold, from 12 to 60 boats.", "en", ("fivefold", "60", "12")),
        ("Er waren drie keer zoveel meldingen: 62 tegenover 21.", "nl", ("drie", "62", "21")),
        (
            "De wachttijd is gedaald. Die was 12 weken en is nu 9 weken.",
            "nl",
            ("down", "12 weken", "9 weken"),
        ),
        ("Fewer boats sailed: 310 against 290 before.", "en", ("down", "290", "310")),
        ("omdat het aantal van 320 naar 416 is opgelopen", "nl", ("up", "416", "320")),
        ("In 2015 hadden wij 320 leden. Wij hebben er nu slechts 250.", "nl", ("down", "320", "250")),
        ("Before this year only 12 boats had sailed; now 90 boats have.", "en", ("up", "90", "12")),
        ("The gap widened from 9 to 14 percentage points.", "en", ("up", "14 percentage points", "9")),
        ("The rate fell by 4.5 points from 9.4% to 4.9%.", "en", ("4.5", "4.9%", "9.4%")),
        (
            "The rate fell from 6% to 4%, a drop of 33 percentage points.",
            "en",
            ("33 percentage points", "4%", "6%"),
        ),
        ("De index is 1,6%. Het bedrag is € 508 (was € 500).", "nl", ("1,6%", "€ 508", "€ 500")),
        (
            "Alle tarieven stijgen met 8%:\n\n- klein: van € 50 naar € 54;\n- groot: van € 75 naar € 81.",
            "nl",
            ("8%", "€ 81", "€ 75"),
        ),
        (
            "In 2015 waren er 320 leden, in 2014 waren het er 350. De daling (2015) is klein.",
            "nl",
            ("down", "350", "320"),
        ),
    ],
)
def test_each_way_to_tell_a_change_is_thought_of(letter, language, change):
    assert change in told(letter, language)


@pytest.mark.parametrize(
    ("letter", "language"),
    [
        ("De club heeft 320 leden en 358 donateurs.", "nl"),  # no word tells a change
        ("The price rose to $320 for 358 boats.", "en"),  # other units
        ("Het aantal steeg naar 320.", "nl"),
        ("In 2016 waren er 70 leden, tegen 62 in 2015. De daling die eerder was ingezet hield op.", "nl"),
        ("We paid $320 in interest ($358 less $38).", "en"),
    ],
)
def test_what_no_word_or_only_one_figure_tells_is_no_change(letter, language):
    assert not told(letter, language)


def test_both_orders_of_the_ends_are_rivals():
    found = told("Het aantal steeg met 12% van 320 naar 358.", "nl")
    assert {("12%", "358", "320"), ("12%", "320", "358")} <= found


@pytest.mark.parametrize(
    ("letter", "language", "other"),
    [
        ("Bij mannen steeg het van 320 naar 358, bij vrouwen van 390 naar 416.", "nl", ("up", "390", "358")),
        ("It fell from 416 to 390 in May and from 358 to 320 in June.", "en", ("down", "390", "358")),
        ("Het daalde van 416 via 390 naar 28.", "nl", ("390", "28", "416")),
    ],
)
def test_what_is_written_as_one_change_tells_no_other(letter, language, other):
    assert other not in told(letter, language)


def test_prepositions_say_which_end_is_which():
    letter = "Het aantal boten daalde van 416 naar 320."
    assert {"from: from", "to: to", "from one to the other, told by its clause"} <= evidence(
        letter, "nl", "416", "320"
    )


def test_years_say_which_end_is_later():
    letter = "There were 320 boats in 2019 and 358 in 2023, an increase of 12%."
    assert "to is later" in evidence(letter, "en", "12%", "358", "320")
    assert "to is earlier" in evidence(letter, "en", "12%", "320", "358")


def test_words_beside_a_figure_say_when_it_held():
    found = evidence("Er zijn minder boten: nu 320, toen 358.", "nl", "358", "320")
    assert {"to is now", "from is earlier"} <= found


def test_the_noun_of_a_change_has_its_amount_beside_it():
    letter = "Income went from $320 million to $358 million, an increase of $38 million."
    found = evidence(letter, "en", "$38 million", "$358 million", "$320 million")
    assert "by: amount" in found


@pytest.mark.parametrize(
    ("letter", "language", "figures", "name"),
    [
        (
            "We reached 70, up from 62.",
            "en",
            ("70", "62"),
            "a particle leads from one to the other, to, from",
        ),
        ("It fell from a peak of 62 in May to 51.", "en", ("62", "51"), "from: from"),
        (
            "De index is 1,6%. Het bedrag is € 508 (was € 500).",
            "nl",
            ("1,6%", "€ 508", "€ 500"),
            "from in a bracket as what it was",
        ),
    ],
)
def test_the_form_of_a_written_change_speaks(letter, language, figures, name):
    assert name in evidence(letter, language, *figures)


def test_the_closest_word_says_which_way():
    letter = "In 2016 waren er 60 leden, tegen 62 in 2015. Die daling houdt op. De prijs is gestegen met 3%."
    outdone = {one.turn.way: one.outdone for one in hypotheses.changes(terms(letter, "nl")[1])}
    assert outdone == {"down": False, "up": True}
