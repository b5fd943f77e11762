"""Events that a letter means by saying who comes together, when and where."""

import pytest

from tests.claims.letters import of_kind, roles, understood


def told(letter: str, language: str = "nl", date: str | None = None) -> list[tuple[list[str], str, str]]:
    """Return, for each event claim, its days, its place and the row of the tables that is meant."""
    return [
        (roles(claim)["day"], claim.traits["place"], claim.traits["event"])
        for claim in of_kind(understood(letter, language, date), "event")
    ]


def beside(letter: str, language: str = "nl") -> list[tuple[str, str, str]]:
    """Return, for each day set beside those of the event, how, and which."""
    return [
        (claim.traits["relation"], *roles(claim)["left"], *roles(claim)["right"])
        for claim in of_kind(understood(letter, language), "event_pair")
    ]


def test_days_place_and_participants_name_a_summit():
    letter = "Van 9 tot 11 juli 2024 komen de NAVO-staatshoofden en -regeringsleiders bijeen in Washington."
    assert told(letter) == [(["9 tot 11 juli 2024"], "Washington", "nato-summit-2024")]


def test_another_date_in_a_subordinate_clause_is_not_that_of_the_meeting():
    letter = "Op 7 en 8 juli 2026 komen de NAVO-leiders bijeen in Ankara, nadat zij op 3 mei schreven."
    assert told(letter) == [(["7 en 8 juli 2026"], "Ankara", "nato-summit-2026")]


def test_english_leaders_meet():
    letter = "On 24 and 25 June 2025 NATO leaders will meet in The Hague."
    assert told(letter, "en") == [(["24 and 25 June 2025"], "The Hague", "nato-summit-2025")]


def test_the_number_of_those_who_meet_may_stand_between():
    letter = (
        "# Agenda NAVO-top 7 en 8 juli 2026\n\n"
        "Op 8 juli komen de staatshoofden en regeringsleiders van de 32 bondgenoten bij elkaar."
    )
    assert beside(letter) == [("within", "8 juli", "7 en 8 juli 2026")]


@pytest.mark.parametrize(
    "sentence",
    [
        "Op 3 juli kwamen de NAVO-leiders bijeen in Ankara.",  # over: of that, letters tell more kinds
        "Op 3 juli komen de NAVO-leiders bijeen in Oslo.",  # where no summit was
        "Op 3 juli vindt de toedeling onder NAVO-bondgenoten plaats in een werkgroep die bijeen komt.",
        "Op 3 juli komen de ambassadeurs van de NAVO-bondgenoten bijeen.",
        "Op 3 juli en op 9 juli komen de NAVO-leiders bijeen.",
        "Op 3 juli spreken de NAVO-leiders over de begroting.",
    ],
)
def test_what_is_another_meeting_or_none_is_not_set_beside_the_summit(sentence: str):
    assert beside(f"# Agenda NAVO-top 7 en 8 juli 2026\n\n{sentence}") == []
