"""What a letter says of a norm of the tables: its height, and its parts."""

import pytest

from tests.claims.letters import of_kind, roles, understood


def figures(
    sentence: str, date: str | None = "2026-06-23", language: str = "nl"
) -> list[tuple[str, str, str | None]]:
    claims = of_kind(understood(sentence, language, date), "norm")
    return [(roles(claim)["number"][0], claim.traits["known"], claim.doubt) for claim in claims]


@pytest.mark.parametrize(
    "sentence",
    [
        "Nederland voldoet aan de NAVO-norm van 2%.",
        "De NAVO-norm is 2% van het bbp.",
        "De 2% NAVO-norm blijft van kracht.",
        "Wij halen de 2% bbp norm van de NAVO.",
        "De NAVO-norm (2%) is gehaald.",
    ],
)
def test_a_figure_beside_the_norms_name_is_the_norms(sentence):
    assert figures(sentence, "2024-06-28") == [("2%", "2", None)]


def test_the_norm_is_what_was_agreed_until_the_letters_date_the_last_first():
    assert figures("De NAVO-norm van 2% geldt.") == [("2%", "5,2,3.5,1.5", None)]
    assert figures("Most allies meet the NATO guideline of 2 percent.", "2024-06-28", "en") == [
        ("2 percent", "2", None)
    ]


def test_what_was_agreed_at_a_meeting_is_held_against_that_meeting():
    assert figures(
        "Op de NAVO-top in Vilnius spraken bondgenoten af ten minste 2% van het bbp te besteden."
    ) == [("ten minste 2%", "2", None)]
    assert figures(
        "In Wales (2014) spraken bondgenoten af om toe te groeien naar uitgaven van 2% van het bbp."
    ) == [("2%", "2", None)]


def test_a_level_that_was_agreed_later_or_is_proposed_is_in_doubt():
    assert figures("De NAVO-norm van 5% komt eraan.", "2025-05-20") == [("5%", "2", "a norm of later days")]
    assert figures("Het voorstel is een NAVO-norm van 4%.") == [
        ("4%", "5,2,3.5,1.5", "a norm that is not in force may be meant")
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "De 3%-norm voor het begrotingstekort blijft gelden.",
        "Het Nederlandse tekort blijft onder de norm van 3% van het bbp.",
        "Op de NAVO-top in Vilnius spraken bondgenoten af 20% van de uitgaven aan materieel te besteden.",
        "Sinds de afspraken op de NAVO-top in Den Haag gaf Nederland 2,6% van het bbp uit.",
        "Op de NAVO-top in Den Haag spraken bondgenoten af om van 2% van het bbp naar 5% te gaan.",
        "Op de NAVO-top in Washington spraken bondgenoten af 0,25% van het bbp aan steun te geven.",
    ],
)
def test_another_norm_or_what_was_spent_is_none_of_the_norms_figures(sentence):
    assert figures(sentence) == []


def test_the_parts_of_the_norm_are_those_of_the_sum_it_is_the_whole_of():
    assert figures("Wij halen de NAVO-norm van 5%, waarvan 3,5% voor defensie en 1,5% voor veiligheid.") == [
        ("5%", "5,2,3.5,1.5", None),
        ("3,5%", "3.5,1.5", None),
        ("1,5%", "1.5,3.5", None),
    ]


def test_without_tables_of_norms_there_are_none():
    assert figures("Er is een OS-norm van 3%.") == []
