"""Does a line that names the letter itself give it another day or reference than its letterhead does?"""

from tests.claims.letters import of_kind, roles, understood

LETTER = """Brief aan de Staten, d.d. {}, kenmerk {}

Datum: {}
Ons kenmerk: {}

Geachte voorzitter, hierbij stuur ik u de antwoorden over de sluis."""


def days(*said: str) -> list[dict[str, list[str]]]:
    return [roles(each) for each in of_kind(understood(LETTER.format(*said), "nl"), "restated")]


def codes(*said: str) -> list[dict[str, list[str]]]:
    return [roles(each) for each in of_kind(understood(LETTER.format(*said), "nl"), "code_pair")]


def test_the_letter_of_one_reference_is_of_one_day() -> None:
    found = days("10 juni 2025", "25003016", "10 juli 2025", "25003016")
    assert found == [{"left": ["10 juli 2025"], "right": ["10 juni 2025"]}]
    same = days("10 juni 2025", "25003016", "10 juni 2025", "25003016")
    assert same == [{"left": ["10 juni 2025"], "right": ["10 juni 2025"]}]  # they are compared, and agree


def test_the_letter_of_one_day_has_one_reference() -> None:
    found = codes("10 juni 2025", "25003016", "10 juni 2025", "25030016")
    assert found == [{"later": ["25030016"], "earlier": ["25003016"]}]


def test_a_reference_of_the_same_series_is_that_of_another_letter() -> None:
    assert not codes("10 juni 2025", "25003014", "10 juni 2025", "25003016")


def test_a_letter_of_another_day_and_reference_is_another() -> None:
    said = "3 juni 2025", "24001877", "10 juni 2025", "25003016"
    assert not days(*said)
    assert not codes(*said)
