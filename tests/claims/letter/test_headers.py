"""Header fields: a deadline, an announced event, the letter's own reference."""

from tests.claims.letters import of_kind, roles, understood

LONG = "De vergadering heeft de stukken besproken en stelt ze de volgende keer vast. " * 4


def test_a_deadline_is_set_beside_the_date_of_its_own_part():
    letter = f"Datum: 23 juni 2026\n\n{LONG}\n\nDatum: 17 juni 2026\n\nUiterlijk bij: 19 juni 2026\n"
    (claim,) = of_kind(understood(letter), "deadline")
    assert roles(claim) == {"due": ["19 juni 2026"], "written": ["17 juni 2026"]}


def test_a_deadline_without_a_date_of_the_letter_says_nothing():
    assert of_kind(understood("Uiterlijk bij: 19 juni 2026\n\nBijgaand de stukken.\n"), "deadline") == []


def test_a_title_announces_an_event():
    letter = "Den Haag, 23 juni 2026\n\n# Geannoteerde agenda NAVO-top 7 en 8 juli 2026\n"
    (claim,) = of_kind(understood(letter), "announced")
    assert roles(claim) == {"day": ["7 en 8 juli 2026"]}
    assert claim.traits == {"dated": "2026-06-23", "end": "2026-07-08"}


def test_a_sentence_that_offers_an_agenda_announces_an_event():
    letter = "Den Haag, 28 juni 2024\n\nHierbij bied ik u de agenda aan van de NAVO-top van 9-11 juli 2024.\n"
    (claim,) = of_kind(understood(letter), "announced")
    assert claim.traits["end"] == "2024-07-11"


def test_an_agenda_that_is_only_mentioned_announces_nothing():
    letter = "Den Haag, 14 november 2024\n\nDit stond op de agenda van de NAVO-top van 9-11 juli 2024.\n"
    assert of_kind(understood(letter), "announced") == []


def test_days_without_a_year_are_in_the_next_year_where_they_would_be_long_past():
    letter = "Den Haag, 28 december 2025\n\n# Geannoteerde agenda NAVO-top 7 en 8 januari\n"
    (claim,) = of_kind(understood(letter), "announced")
    assert claim.traits["end"] == "2026-01-08"


def test_a_second_reference_of_the_file_is_set_beside_the_first():
    letter = f"Onze referentie: BZ26-12\n\nDatum: 1 juni 2026\n\n{LONG}\n\nOnze referentie: BZ26-13\n"
    (claim,) = of_kind(understood(letter), "reference_pair")
    assert roles(claim) == {"later": ["BZ26-13"], "earlier": ["BZ26-12"]}


def test_a_reference_in_words_is_none():
    letter = f"Onze referentie: volgt\n\nDatum: 1 juni 2026\n\n{LONG}\n\nOnze referentie: BZ26-13\n"
    assert of_kind(understood(letter), "reference_pair") == []
