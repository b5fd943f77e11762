"""Which figures of a letter can be added, and what is known of each."""

import pytest

from checker.quantity.named import FRACTION
from tests.claims.meant import figures, terms


@pytest.mark.parametrize(
    ("language", "letter", "added"),
    [
        ("nl", "Er waren 90 zaken, 50 oude en 40 nieuwe.", ["90", "50", "40"]),
        ("nl", "Het kost € 9 miljoen, dus 5% van het budget.", ["€ 9 miljoen", "5%"]),
        ("nl", "De dijk is 12 km lang en het werk duurt 4 maanden.", ["12 km", "4 maanden"]),
        ("nl", "Op 12 mei 2026 om 14.30 uur zijn artikel 3 en bijlage 4 besproken.", []),
        ("nl", "Er vielen 0 doden, en de prijs was € 0.", []),
        ("nl", "Nu doen 9 van de 25 gemeenten mee.", ["9", "25"]),
        ("nl", "Een op de drie scholen doet mee, de helft niet.", ["Een op de drie", "de helft"]),
        ("nl", "Tussen 12 en 15 scholen doen mee.", []),
        ("en", "There were 90 cases in 2024, on 12 May 2026 there were 50.", ["90", "50"]),
        ("en", "So far 9 of the 25 towns agree, or 36 percent.", ["9", "25", "36 percent"]),
        ("en", "It costs $9 million for 12 schools.", ["$9 million", "12"]),
    ],
)  # fmt: skip
def test_quantities_can_be_added_and_dates_labels_and_ranges_not(language, letter, added):
    assert figures(letter, language) == added


def test_cells_of_a_table_are_left_to_the_rules_of_tables():
    letter = "Er zijn 90 zaken.\n\n| soort | aantal |\n| --- | --- |\n| oud | 50 |\n| nieuw | 40 |\n"
    assert figures(letter, "nl") == ["90"]


def test_figures_are_numbered_through_the_letter_and_through_their_sentence():
    _, found = terms("Er zijn 90 zaken. Er zijn 50 oude en 40 nieuwe.", "nl")
    assert [(term.number, term.place, term.said.number) for term in found] == [
        (0, 0, 0),
        (1, 0, 1),
        (2, 1, 1),
    ]


def test_a_list_knows_its_items_what_leads_to_it_and_what_closes_it():
    letter = "We had {} cases:\n\n- 50 old ones;\n- 40 new ones.\n\nIn total there were 90 cases.\n"
    _, found = terms(letter.replace("{}", "90"), "en")
    assert [(term.introduces, term.listed, term.closes) for term in found] == [
        (0, -1, -1),
        (-1, 0, -1),
        (-1, 0, -1),
        (-1, -1, 0),
    ]


def test_semicolons_and_sentences_cut_a_text_into_segments():
    _, found = terms("Er zijn 12 oude en 8 nieuwe; 7 grote en 3 kleine. Weg zijn er 5.", "nl")
    assert [term.segment - found[0].segment for term in found] == [0, 0, 1, 1, 2]


def test_figures_of_one_bracket_share_it():
    _, found = terms("Er zijn 90 zaken (50 oude en 40 nieuwe) en 12 brieven (3 oude).", "nl")
    whole, old, new, letters, old_letters = (term.bracket for term in found)
    assert whole == letters == -1
    assert old == new != old_letters
    assert -1 not in (old, old_letters)


@pytest.mark.parametrize(
    ("language", "letter", "measures"),
    [
        ("nl", "Er zijn 90 zaken, voor € 12, dus 5% in 4 maanden en 3 km.", ["count", "EUR", "%"]),
        ("en", "There are 90 cases, worth $12, so 5%.", ["count", "USD", "%"]),
    ],
)
def test_only_figures_of_one_measure_are_added(language, letter, measures):
    _, found = terms(letter, language)
    assert [term.measure for term in found][:3] == measures
    assert len({term.measure for term in found}) == len(found)


@pytest.mark.parametrize(
    ("language", "letter", "near"),
    [
        ("nl", "Er zijn in totaal 90 zaken.", {"total"}),
        ("nl", "Het kost € 90 per stuk.", {"rate"}),
        ("nl", "Er zijn ongeveer 90 zaken.", {"hedge"}),
        ("nl", "Er zijn minstens 90 zaken.", {"hedge", "limit"}),
        ("nl", "De overige 90 zaken zijn oud.", {"rest"}),
        ("en", "There are 90 cases in total.", {"total"}),
        ("en", "It costs $90 per unit.", {"rate"}),
        ("en", "There are about 90 cases.", {"hedge"}),
        ("en", "There are at least 90 cases.", {"hedge", "limit"}),
        ("en", "The remaining 90 cases are old.", {"rest"}),
    ],
)
def test_words_beside_a_figure_are_about_it(language, letter, near):
    _, (found,) = terms(letter, language)
    assert near <= found.near


@pytest.mark.parametrize(
    ("language", "letter", "value"),
    [
        ("nl", "Een kwart van de scholen doet mee.", 25),
        ("nl", "Bijna twee derde van de scholen doet mee.", 67),
        ("en", "Three quarters of the schools take part.", 75),
        ("en", "One in five schools takes part.", 20),
    ],
)
def test_a_fraction_in_words_is_a_share_of_its_own_measure_that_is_not_added_to_percentages(
    language, letter, value
):
    _, (share, percentage) = terms(f"{letter} 12%.", language)
    assert (round(share.value), share.quantity.unit, share.measure) == (value, "%", FRACTION)
    assert percentage.measure == "%"


def test_words_beside_another_figure_are_about_that_one():
    _, (old, new) = terms("Er zijn 50 oude zaken, en in totaal 90 zaken.", "nl")
    assert ("total" in old.near, "total" in new.near) == (False, True)
