"""What does the neighbourhood of a number make of it?"""

import pytest

from checker.claims.mentions.mention import Kind
from checker.quantity import Hedge
from tests.claims.one_sentence import mentions


@pytest.mark.parametrize(
    ("language", "sentence", "texts"),
    [
        ("nl", "De Tweede Kamer en de Eerste Minister zijn het eens.", []),
        ("nl", "Neem dat in acht nemend een besluit.", []),
        ("nl", "In de eerste helft van de maand.", ["eerste"]),
        ("nl", "Het kostte € 0,35 miljoen2 en dat is veel.", ["miljoen2"]),
        ("en", "They may march in line.", []),
        ("en", "The Council recalls that Article 47 may be relied on and that Article 12 may not.", []),
    ],
)
def test_what_looks_like_a_number_or_date_and_is_none_is_left_out(
    language: str, sentence: str, texts: list[str]
) -> None:
    assert [one.text for one in mentions(sentence, language)] == texts


def test_a_hedge_does_not_reach_into_a_word_that_a_number_is_part_of() -> None:
    (share,) = mentions("Dit valt onder de 1,5%-afspraken.", "nl")
    assert share.text == "1,5%"
    assert share.quantity is not None
    assert share.quantity.hedge is None


def test_a_hedge_before_a_number_of_its_own_stays() -> None:
    (share,) = mentions("De groei bleef onder de 1,5%.", "nl")
    assert share.quantity is not None
    assert share.quantity.hedge is Hedge.AT_MOST


@pytest.mark.parametrize(
    ("sentence", "units"),
    [
        ("Het zijn 1,97 en 1,99 procent.", ["%", "%"]),
        ("Van 12 naar 18 miljard euro.", ["EUR", "EUR"]),
        ("Er zijn 12, 5 procent meer.", [None, "%"]),
    ],
)
def test_numbers_said_in_one_breath_share_their_unit(sentence: str, units: list[str | None]) -> None:
    found = [one.quantity.unit for one in mentions(sentence, "nl") if one.quantity is not None]
    assert found == units


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("Dat was in 2023 anders.", Kind.YEAR),
        ("Er kwamen 2000 personen.", Kind.COUNT),
        ("Het waren er 3024 in totaal.", Kind.COUNT),
    ],
)
def test_four_digits_are_a_year_unless_they_count(sentence: str, kind: Kind) -> None:
    assert [one.kind for one in mentions(sentence, "nl")] == [kind]
