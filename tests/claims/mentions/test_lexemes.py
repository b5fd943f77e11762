"""What can stand at a place of a text?"""

from decimal import Decimal
from typing import Any

import pytest

from checker.claims.lexicon.grammar import load
from checker.claims.lexicon.tokens import split
from checker.claims.mentions.lexemes import Lexemes
from checker.quantity import PartialDate


def at(text: str, word: str, language: str = "nl") -> dict[str, Any]:
    """Return the terminals at a word, with their values; of each the longest."""
    tokens = split(text)
    lexemes = Lexemes(tokens, load(language).words)
    found = lexemes.at(tokens.starts.index(text.index(word)))
    return {each.terminal: each.value for each in reversed(found)}


@pytest.mark.parametrize(
    ("text", "word", "terminal", "value"),
    [
        ("1.250 zaken", "1.250", "DIGITS", Decimal(1250)),
        ("1 250 zaken", "1", "DIGITS", Decimal(1250)),
        ("3,5%", "3,5", "DIGITS", Decimal("3.5")),
        ("3.5%", "3.5", "DIGITS", Decimal("3.5")),
        ("½ procent", "½", "DIGITS", Decimal("0.5")),
        ("2 juli", "2", "DAY", 2),
        ("2e juli", "2", "DAY", 2),
        ("twee juli", "twee", "DAY", 2),
        ("in 2024", "2024", "YEAR", 2024),
        ("29 mei 1453", "1453", "YEAR", 1453),
        ("9-7-2026", "9", "NUMDATE", PartialDate(2026, 7, 9)),
        ("op 9-7-26", "9", "NUMDATE", PartialDate(2026, 7, 9)),
        ("d.d. 9/7/89", "9", "NUMDATE", PartialDate(1989, 7, 9)),
        ("2026-07-09", "2026", "ISODATE", PartialDate(2026, 7, 9)),
        ("9-jul", "9", "ISODATE", PartialDate(None, 7, 9)),
        ("14:30", "14", "CLOCKTIME", "14:30"),
        ("22u", "22", "CLOCKTIME", "22:00"),
        ("2/3 van de", "2", "FRACTION", (Decimal(2), Decimal(3))),
        ("1/4 procent", "1", "DIGITS", Decimal("0.25")),
        ("twee en een half uur", "twee", "MIXED", Decimal("2.5")),
    ],
)
def test_at_a_place_can_stand(text: str, word: str, terminal: str, value: object) -> None:
    assert at(text, word)[terminal] == value


@pytest.mark.parametrize(
    ("text", "word", "terminal"),
    [
        ("nummer 9-7-26", "9", "NUMDATE"),  # nothing says that it is a date
        ("op 32-7-26", "32", "NUMDATE"),
        ("1453 zaken", "1453", "YEAR"),
        ("vier meisjes", "vier", "DAY"),
        ("twee en de helft", "twee", "MIXED"),
        ("blz. 3/6 van", "3", "FRACTION"),
        ("3/11 van", "3", "FRACTION"),
        ("200 of hoger dan 190", "of", "BOUND"),
        ("2020 en meer dan 3", "en", "BOUND"),
        ("een", "een", "WORDS"),
    ],
)
def test_there_cannot_stand(text: str, word: str, terminal: str) -> None:
    assert terminal not in at(text, word)


def test_a_row_of_numbers_is_no_number() -> None:
    assert at("123 456 789 " * 20, "123")["DIGITS"] == 123


def test_an_english_month_that_is_a_word_too_needs_its_capital() -> None:
    assert "DAY" in at("two May", "two", "en")
    assert "DAY" not in at("two may", "two", "en")
