"""Which figures point back to one said before by "these", and have another value?"""

import pytest

from checker.claims import total
from tests.claims.letters import of_kind, roles, understood


def found(letter: str, language: str = "nl") -> list[dict[str, list[str]]]:
    claims = of_kind(understood(letter, language), "restated")
    return [roles(each) for each in claims if total(each.evidence) > 20]


@pytest.mark.parametrize(
    ("language", "letter", "left", "right"),
    [
        ("nl", "Er kwamen 311 meldingen binnen. Deze 342 meldingen zijn afgehandeld.", "342", "311"),
        ("nl", "Er kwamen 57 meldingen binnen. Van deze 61 meldingen gingen er 12 over geur.", "61", "57"),
        ("en", "The agency received 57 complaints. Of these 61 complaints, 12 were about noise.", "61", "57"),
        (
            "nl",
            "Het rijk trok € 200 miljoen uit. Van deze € 300 miljoen is de helft besteed.",
            "€ 300 miljoen",
            "€ 200 miljoen",
        ),
    ],
)
def test_these_are_as_many_as_were_counted(language: str, letter: str, left: str, right: str) -> None:
    assert found(letter, language) == [{"left": [left], "right": [right]}]


@pytest.mark.parametrize(
    "letter",
    [
        "Er kwamen 311 meldingen binnen. Deze 311 meldingen zijn afgehandeld.",
        "Er kwamen 211 meldingen en 100 meldingen binnen. Deze 311 meldingen zijn afgehandeld.",
        "Er kwamen 311 meldingen binnen. Deze 342 bewoners zijn gehoord.",
        "Van de 12 wijken hebben Hoogvliet, Kralen en Noord een plan. Deze drie wijken krijgen geld.",
        "Er kwamen 311 meldingen binnen. Ongeveer deze 342 stuks.",
    ],
)
def test_others_may_be_of_another_number(letter: str) -> None:
    assert not found(letter)


def looked_at(letter: str) -> list[dict[str, list[str]]]:
    claims = of_kind(understood(letter, "nl"), "restated")
    return [roles(each) for each in claims if total(each.evidence) > 8]


def test_the_only_ones_that_were_counted_deserve_a_look() -> None:
    letter = "Er kwamen 311 meldingen binnen. Van de 342 meldingen is de helft terecht."
    assert looked_at(letter) == [{"left": ["342"], "right": ["311"]}]
    assert not found(letter)


@pytest.mark.parametrize(
    "letter",
    [
        "Er kwamen 311 meldingen binnen. De 42 meldingen over geluid zijn terecht.",
        "Er kwamen 311 meldingen binnen. De 42 meldingen van bewoners zijn terecht.",
        "Er kwamen ruim 300 meldingen binnen. Van de 342 meldingen is de helft terecht.",
        "Er kwamen 311 meldingen binnen, en 57 meldingen later. De 342 meldingen zijn terecht.",
        "Er kwamen 311 meldingen binnen. De zeven andere meldingen zijn terecht.",
    ],
)
def test_the_article_says_nothing_where_others_may_be_meant(letter: str) -> None:
    assert not looked_at(letter)
