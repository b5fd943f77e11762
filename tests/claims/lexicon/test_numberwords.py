"""Which number does a word spell, or a run of words?"""

from decimal import Decimal

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from num2words import num2words

from checker.claims.lexicon.grammar import load
from checker.claims.lexicon.tokens import split

WORDS = {language: load(language).words.numbers for language in ("nl", "en")}
BELOW_A_MILLION = st.one_of(st.integers(0, 2100), st.integers(0, 999_999))


def whole(written: str, language: str) -> tuple[Decimal, bool] | None:
    """Return what all of ``written`` spells, and whether it is an ordinal."""
    tokens = split(written.lower())
    glued = [tokens.glued(index) for index in range(len(tokens))]
    runs = [run for run in WORDS[language].run(tokens.lower, glued) if run.length == len(tokens)]
    if runs:
        return runs[-1].value, runs[-1].is_ordinal
    ordinal = WORDS[language].ordinal(written.lower()) if len(tokens) == 1 else None
    return None if ordinal is None else (Decimal(ordinal), True)


@given(BELOW_A_MILLION)
@example(0)
@example(101)
@example(999_999)
def test_every_dutch_cardinal_is_read_back_with_trema_and_without(number: int) -> None:
    written = num2words(number, lang="nl")
    without = written.replace("ë", "e").replace("éé", "ee")
    for spelled in {written, without} - {"een"}:
        assert whole(spelled, "nl") == (number, False)


@given(BELOW_A_MILLION)
@example(1_100)
@example(21_021)
def test_every_english_cardinal_is_read_back(number: int) -> None:
    written = num2words(number, lang="en")
    if number != 1:  # a pronoun
        assert whole(written, "en") == (number, False)
        assert whole(written.replace(", ", " ").replace(" and ", " "), "en") == (number, False)


@given(BELOW_A_MILLION.filter(bool))
def test_every_dutch_ordinal_is_read_back(number: int) -> None:
    assert whole(num2words(number, lang="nl", to="ordinal"), "nl") == (number, True)


@given(st.integers(1, 99))
def test_every_english_ordinal_below_a_hundred_is_read_back(number: int) -> None:
    assert whole(num2words(number, lang="en", to="ordinal"), "en") == (number, True)


@pytest.mark.parametrize(
    ("word", "number"),
    [
        ("zesenzeventig", 76),
        ("twaalfhonderdvijftig", 1250),
        ("honderdenzes", 106),
        ("vijfentwintighonderd", 2500),
        ("één", 1),
    ],
)
def test_a_dutch_word_spells(word: str, number: int) -> None:
    assert WORDS["nl"].read(word) == number


@pytest.mark.parametrize(
    "word", ["een", "tweedrie", "honderdhonderd", "eenheid", "", "achterstand", "nulvijf"]
)
def test_other_words_spell_none(word: str) -> None:
    assert WORDS["nl"].read(word) is None


@pytest.mark.parametrize(
    ("word", "number"),
    [
        ("tweeënhalf", "2.5"),
        ("twaalfenhalve", "12.5"),
        ("drieëneenhalf", "3.5"),
        ("anderhalf", None),
        ("en", None),
    ],
)
def test_a_word_with_a_half_in_it_spells(word: str, number: str | None) -> None:
    assert WORDS["nl"].mixed(word) == (None if number is None else Decimal(number))


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("nl", "zestig en vijf"),
        ("nl", "drie en twintig"),
        ("nl", "honderd een"),
        ("nl", "twintig twee"),
        ("en", "twenty and two"),
        ("en", "three twenty"),
        ("en", "two thousand, twelve"),
        ("en", "twenty first"),
    ],
)
def test_these_are_two_numbers(language: str, words: str) -> None:
    assert whole(words, language) is None


def test_a_very_long_word_is_no_number() -> None:
    assert WORDS["nl"].read("een" * 10_000) is None
