"""What does a parsed mention mean?"""

from decimal import Decimal

import pytest

from checker.claims.mentions.meaning import share_unit
from checker.claims.mentions.mention import Kind
from checker.quantity import PartialDate, Quantity, Weekday
from tests.claims.one_sentence import mentions


def quantity(sentence: str) -> Quantity:
    (found,) = mentions(sentence, "nl")
    assert found.quantity is not None
    return found.quantity


@pytest.mark.parametrize(
    ("sentence", "value", "step", "scale", "places"),
    [
        ("Dat is € 3,4 miljoen.", "3400000", "100000", "1000000", 1),
        ("Dat is 2,26%.", "2.26", "0.01", "1", 2),
        ("Dat is 1 miljard 308 miljoen euro.", "1308000000", "1000000", "1000000", 0),
        ("Dat is drie miljoen vijfhonderd euro.", "3000500", "1", "1", 0),
        ("Dat is anderhalf miljard euro.", "1500000000", "100000000", "1000000000", 1),
        ("Dat is € 500,-.", "500", "1", "1", 0),
    ],
)
def test_a_number_is_known_to_its_last_written_digit(
    sentence: str, value: str, step: str, scale: str, places: int
) -> None:
    found = quantity(sentence)
    assert (found.value, found.step, found.scale) == (Decimal(value), Decimal(step), Decimal(scale))
    assert found.places == places


def test_what_is_written_around_the_digits_is_kept() -> None:
    found = quantity("Dat is bijna € 3,4 miljoen.")
    assert (found.prefix, found.suffix) == ("€ ", " miljoen")


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("Het waren er 25 van de 9.", Kind.RATIO),  # no part is larger than its whole
        ("Het besluit 2015/1601 geldt.", Kind.RANGE),
        ("In het vijfde kwartaal van 2025.", Kind.MONTH_YEAR),
        ("Op 9-13-2026 begint het.", Kind.DATE),
    ],
)
def test_a_shape_without_its_sense_is_none(sentence: str, kind: Kind) -> None:
    assert kind not in {one.kind for one in mentions(sentence, "nl")}


def test_the_year_of_a_list_holds_for_its_earlier_days_too() -> None:
    (found,) = mentions("Van 28 december 2024 - 2 januari 2025.", "nl")
    assert found.value == (PartialDate(2024, 12, 28), PartialDate(2025, 1, 2))
    (found,) = mentions("Van 28 december - 2 januari 2025.", "nl")
    assert found.value == (PartialDate(2024, 12, 28), PartialDate(2025, 1, 2))


def test_each_day_of_a_list_may_have_its_weekday() -> None:
    (found,) = mentions("Op dinsdag 3 en donderdag 4 maart 2026.", "nl")
    assert found.weekdays == (Weekday(2), Weekday(4))


@pytest.mark.parametrize(
    ("first", "second", "shared"),
    [
        ("96", "171000000", "96000000"),  # 96-171 miljoen
        ("500", "1200000", "500"),  # van 500 naar 1,2 miljoen
    ],
)
def test_a_scale_is_shared_by_numbers_of_like_size(first: str, second: str, shared: str) -> None:
    left = Quantity(Decimal(first), Decimal(1))
    right = Quantity(Decimal(second), Decimal(1_000_000), scale=Decimal(1_000_000))
    assert share_unit(left, right)[0].value == Decimal(shared)


@pytest.mark.parametrize(
    ("language", "sentence", "text", "value"),
    [
        ("nl", "Er is een drietal scholen.", "een drietal", 3),
        ("nl", "Er is een half dozijn eieren.", "een half dozijn", 6),
        ("en", "We saw a dozen schools.", "a dozen", 12),
        ("en", "We saw a pair of schools.", "a pair of", 2),
    ],
)
def test_so_many_that_are_said_as_one_are_a_count(language, sentence, text, value):
    (found,) = mentions(sentence, language)
    assert (found.kind, found.text, found.quantity and found.quantity.value) == (Kind.COUNT, text, value)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [("nl", "Er is een paar scholen."), ("nl", "Het elftal won."), ("en", "We saw a couple of schools.")],
)
def test_a_few_are_no_count(language, sentence):
    assert list(mentions(sentence, language)) == []
