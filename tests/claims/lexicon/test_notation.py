"""How does a letter write a value?"""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from checker.claims.lexicon.grammar import load
from checker.claims.lexicon.notation import render
from checker.claims.mentions.mention import Kind
from checker.quantity import PartialDate, Quantity, Weekday
from tests.claims.one_sentence import mentions, of_kind

WORDS = {language: load(language).words for language in ("nl", "en")}
LANGUAGES = st.sampled_from(["nl", "en"])
SENTENCE = {"nl": "Daarmee is {} gemoeid.", "en": "There is {} left."}


def percentage(value: str, places: int) -> Quantity:
    return Quantity(Decimal(value), Decimal(1).scaleb(-places), "%", places=places, suffix="%")


@pytest.mark.parametrize(
    ("value", "language", "written"),
    [
        (percentage("7.9", 1), "nl", "7,9%"),
        (percentage("7.9", 1), "en", "7.9%"),
        (percentage("8", 1), "nl", "8,0%"),
        (Quantity(Decimal(1250), Decimal(1), "EUR", prefix="€ "), "nl", "€ 1.250"),
        (
            Quantity(Decimal(3_400_000), Decimal(100_000), "EUR", Decimal(1_000_000), 1, suffix=" miljoen"),
            "nl",
            "3,4 miljoen",
        ),
        (Quantity(Decimal("1E60"), Decimal(1), "EUR", prefix="€ "), "nl", f"€ 1{'.000' * 20}"),
        (PartialDate(2026, 7, 9), "nl", "9 juli 2026"),
        (PartialDate(None, 7, 9), "nl", "9 juli"),
        (PartialDate(2026, 7), "en", "July 2026"),
        (PartialDate(2026), "en", "2026"),
        (Weekday(5), "nl", "vrijdag"),
        ("+", "nl", "+"),
    ],
)
def test_a_value_is_written_as_letters_write_it(value: object, language: str, written: str) -> None:
    assert render(value, WORDS[language]) == written


@given(LANGUAGES, st.decimals(0, 10**15, places=2), st.integers(0, 2))
def test_any_percentage_is_read_back_as_it_was_rendered(language: str, number: Decimal, places: int) -> None:
    value = number.quantize(Decimal(1).scaleb(-places))
    written = render(percentage(str(value), places), WORDS[language])
    (found,) = of_kind(SENTENCE[language].format(written), language, Kind.PERCENTAGE)
    assert found.quantity is not None
    assert (found.text, found.quantity.value, found.quantity.places) == (written, value, places)


@pytest.mark.parametrize(
    ("language", "written"),
    [
        ("nl", "€ 3,4 miljoen"),
        ("nl", "1.250 km"),
        ("nl", "17,39 procent"),
        ("nl", "EUR 750 duizend"),
        ("nl", "14,4ton"),
        ("en", "$1.2 trillion"),
        ("en", "1,250 miles"),
        ("en", "2.5 percentage points"),
    ],
)
def test_what_was_read_is_rendered_as_it_was_written(language: str, written: str) -> None:
    (found,) = mentions(SENTENCE[language].format(written), language)
    assert found.quantity is not None
    assert render(found.quantity, WORDS[language]) == written


def test_another_number_is_rendered_in_the_same_manner() -> None:
    (found,) = mentions("Dat kost € 3,4 miljoen.", "nl")
    assert found.quantity is not None
    assert render(replace(found.quantity, value=Decimal(3_500_000)), WORDS["nl"]) == "€ 3,5 miljoen"
