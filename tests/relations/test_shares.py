"""Shares: a part, its whole and the percentage."""

from decimal import ROUND_HALF_UP, Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from checker.quantity import Quantity, Verdict
from checker.quantity.fractions import spoken_share
from checker.relations.shares import share
from tests.relations.as_written import count, euro, percent, shown

HOLDS, ROUNDING, FAILS, UNKNOWN = Verdict.HOLDS, Verdict.ROUNDING, Verdict.FAILS, Verdict.UNKNOWN


@pytest.mark.parametrize(
    ("part", "whole", "said", "verdict"),
    [
        (count("9"), count("25"), percent("36"), HOLDS),
        (count("9"), count("25"), percent("46"), FAILS),
        (count("9"), count("25"), percent("35"), FAILS),
        (count("1"), count("3"), percent("33"), HOLDS),
        (count("1.168"), count("10.000"), percent("11,6"), ROUNDING),  # cut off
        (count("1.170"), count("10.000"), percent("11,6"), FAILS),
        (count("851"), count("1.000"), percent("86"), FAILS),  # cutting off never raises
        (count("859"), count("1.000"), percent("85"), ROUNDING),
        (count("855"), count("1.000"), percent("86"), HOLDS),
        (count("1.168"), count("10.000"), percent("11,5"), FAILS),
        (count("6", "above"), count("10"), percent("62,75"), HOLDS),  # 60 to 65
        (count("6", "above"), count("10"), percent("67,75"), FAILS),
        (count("1", "at-least"), count("2"), percent("55"), HOLDS),
        (count("1", "at-least"), count("2"), percent("45"), FAILS),
        (count("1", "below"), count("2"), percent("46"), HOLDS),
        (count("9"), count("25"), percent("36", "about"), HOLDS),
        (count("1", "about"), count("2"), percent("58"), HOLDS),
        (count("1", "about"), count("2"), percent("62"), FAILS),
        (count("1", "about"), count("3"), percent("42"), HOLDS),
        (count("1", "about"), count("3"), percent("45"), FAILS),
        (count("1", "about"), count("10"), percent("14"), HOLDS),
        (count("1", "about"), count("10"), percent("18"), FAILS),
        (count("9"), count("25"), percent("35", "above"), FAILS),  # 35 to 35.5
        (euro("1,2"), euro("3,5"), percent("36"), ROUNDING),  # 32.4 to 36.2
        (euro("1,2"), euro("3,5"), percent("40"), FAILS),
        (euro("1"), euro("3"), percent("20"), UNKNOWN),  # 14 to 60
        (count("26"), count("25"), percent("46"), FAILS),
        (count("26"), count("25"), percent("104"), HOLDS),
        (count("9"), count("25"), count("36"), UNKNOWN),
        (count("9"), euro("25"), percent("36"), UNKNOWN),
        (count("0"), count("25"), percent("0"), HOLDS),
        (count("3"), count("0"), percent("36"), UNKNOWN),
        (None, count("25"), percent("36"), UNKNOWN),
    ],
)
def test_a_share_is_the_percentage_it_says(part, whole, said, verdict):
    assert share(part, whole, said).verdict is verdict


def said_in_words(part: str, hedge: str | None = None) -> Quantity:
    return replace(count(part, hedge), in_words=True, spoken=True)


@pytest.mark.parametrize(
    ("part", "whole", "said", "verdict"),
    [
        (said_in_words("1"), "3", "25", FAILS),
        (said_in_words("1", "about"), "3", "25", FAILS),  # "1 op de 3"
        (said_in_words("1", "about"), "3", "37", HOLDS),
        (said_in_words("1"), "4", "24", HOLDS),
        (said_in_words("1"), "4", "37", FAILS),
        (said_in_words("1", "above"), "4", "37", FAILS),
        (said_in_words("1", "above"), "3", "37", HOLDS),
        (said_in_words("1", "below"), "2", "44", HOLDS),
        (said_in_words("2"), "3", "66", HOLDS),
        (said_in_words("2"), "3", "60", FAILS),
    ],
)
def test_a_fraction_in_words_means_what_lies_between_its_neighbours(part, whole, said, verdict):
    assert share(part, count(whole), percent(said)).verdict is verdict


def in_words(share: str, hedge: str | None = None) -> Quantity:
    """Return a fraction in words as the spoken percentage that it is read as."""
    part, whole = share.split("/")
    found = spoken_share(said_in_words(part, hedge), count(whole))
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("part", "whole", "said", "verdict"),
    [
        ("20", "80", in_words("1/4"), HOLDS),
        ("21", "80", in_words("1/4"), HOLDS),
        ("30", "80", in_words("1/4"), FAILS),  # 37,5%
        ("30", "80", in_words("1/3"), HOLDS),
        ("30", "80", in_words("1/3", "below"), FAILS),
        ("25", "80", in_words("1/3", "below"), HOLDS),
        ("38", "80", in_words("1/2", "below"), HOLDS),
        ("42", "80", in_words("1/2", "below"), FAILS),
        ("42", "80", in_words("1/2", "above"), HOLDS),
        ("70", "80", in_words("1/2", "at-least"), HOLDS),
        ("30", "80", in_words("1/2", "at-least"), FAILS),
        ("54", "80", in_words("2/3"), HOLDS),
        ("90", "80", in_words("2/3"), FAILS),
    ],
)
def test_a_part_and_its_whole_beside_a_fraction_in_words(part, whole, said, verdict):
    assert share(count(part), count(whole), said).verdict is verdict


def test_amounts_beside_a_fraction_in_words_are_as_round_as_they_are_written():
    assert share(euro("1,2"), euro("3,5"), in_words("1/3")).verdict is HOLDS
    assert share(euro("1,8"), euro("3,5"), in_words("1/3")).verdict is FAILS


def test_what_follows_beside_a_fraction_in_words_is_a_percentage():
    outcome = share(count("30"), count("80"), in_words("1/4"))
    assert [shown(value) for value in outcome.derivation] == ["30", "/", "80", "=", "37.5%"]


def test_a_failure_shows_its_arithmetic():
    outcome = share(count("9"), count("25"), percent("46"))
    assert [shown(value) for value in outcome.derivation] == ["9", "/", "25", "=", "36%"]
    assert (shown(outcome.stated), shown(outcome.derived)) == ("46%", "36%")


def test_what_follows_never_looks_like_what_is_stated():
    outcome = share(count("5"), count("14"), percent("36", "at-least"))  # 35.7
    assert shown(outcome.derived) == "35.7%"


@given(st.integers(1, 10**6), st.integers(1, 10**6), st.integers(0, 3), st.integers(-300, 300))
def test_counts_fail_exactly_if_the_percentage_is_neither_rounded_nor_cut_off(part, rest, places, steps):
    whole = part + rest
    true = Decimal(part) / whole * 100
    step = Decimal(1).scaleb(-places)
    value = true.quantize(step, ROUND_HALF_UP) + steps * step
    said = Quantity(value, step, "%", places=places)
    outcome = share(Quantity(Decimal(part), Decimal(1)), Quantity(Decimal(whole), Decimal(1)), said)
    assert (outcome.verdict is FAILS) == (true - value >= step or value - true > step / 2)
