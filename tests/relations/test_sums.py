"""Sums: every row of the table of the design, and the two laws of rounding."""

import math
from decimal import ROUND_HALF_EVEN, ROUND_HALF_UP, Decimal
from fractions import Fraction

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from msgspec.structs import replace

from checker.quantity import Quantity, Verdict
from checker.relations.chance import chance
from checker.relations.sums import NEGATIVE, RATES, SHARES, exceeds, hundred, sum_
from tests.relations.as_written import MILLION, count, euro, number, percent, shown

HOLDS, ROUNDING, FAILS, UNKNOWN = Verdict.HOLDS, Verdict.ROUNDING, Verdict.FAILS, Verdict.UNKNOWN


def counts(*digits: str) -> tuple[Quantity, ...]:
    return tuple(count(text) for text in digits)


def percents(*digits: str) -> tuple[Quantity, ...]:
    return tuple(percent(text) for text in digits)


def euros(*digits: str) -> tuple[Quantity, ...]:
    return tuple(euro(text) for text in digits)


@pytest.mark.parametrize(
    ("whole", "parts", "verdict"),
    [
        # plain counts
        (count("1.250"), counts("700", "350", "200"), HOLDS),
        (count("1.260"), counts("700", "350", "200"), FAILS),
        (count("40.000"), counts("25.300", "14.650"), FAILS),
        # counts that were all rounded to thousands
        (count("62.000"), counts("39.000", "24.000"), ROUNDING),
        (count("62.000"), counts("39.000", "25.000"), FAILS),
        (count("62.000"), counts("39.000", "24.100"), FAILS),
        # a whole without decimals beside parts with decimals
        (percent("5"), percents("3,5", "1,5"), HOLDS),
        (percent("5"), percents("3,5", "1,2"), FAILS),
        (percent("8"), percents("5,4", "2,5"), FAILS),
        (euro("5"), euros("3,5", "1,5"), HOLDS),
        (euro("5"), euros("3,5", "1,3"), ROUNDING),  # € 5 miljard is often rounded
        (euro("5"), euros("3,5", "0,9"), FAILS),
        # 100%
        (percent("100"), percents("33,3", "33,3", "33,3"), ROUNDING),
        (percent("100"), percents("33", "33", "33"), ROUNDING),
        (percent("100"), percents("50", "49"), FAILS),
        (percent("100"), percents("60", "30"), FAILS),
        # all else
        (percent("3,5"), percents("2,1", "1,3"), ROUNDING),
        (percent("3,5"), percents("2,1", "1,2"), FAILS),
        (euro("1,5"), (euro("805", MILLION), euro("690", MILLION)), ROUNDING),
        (euro("1,5"), (euro("905", MILLION), euro("690", MILLION)), FAILS),
        # each part has its own half step
        (euro("3,0"), (euro("1"), euro("2,620")), FAILS),  # 1.5 and 2.6205 make no less than 3.1195
        (euro("3,0"), (euro("1"), euro("2,500")), ROUNDING),  # 0.5 of 0.5505
        (euro("3,12"), (euro("1"), euro("2,620")), ROUNDING),
        (euro("3,05"), (euro("1"), euro("2,600")), FAILS),
        # at the very edge: all would have to be rounded up, and the whole down
        (euro("3,5"), (euro("1,2"), euro("2,25")), ROUNDING),
        (euro("3,6"), euros("1,2", "2,2", "0,4"), FAILS),
        (percent("5"), percents("3,5", "1,4"), FAILS),
        (euro("1,5", MILLION), counts("850.000", "600.000"), UNKNOWN),
        (number("1,5", None, MILLION), counts("850.000", "600.000"), ROUNDING),  # a tie goes either way
        (number("1,5", None, MILLION), counts("849.999", "600.000"), FAILS),
        (euro("150", MILLION), (euro("85", MILLION), euro("65", MILLION)), HOLDS),
        (euro("113,45", 1), (euro("100,00", 1), euro("13,40", 1)), FAILS),
        # amounts that were all written to the thousand
        (euro("62.000", 1), (euro("39.000", 1), euro("24.000", 1)), ROUNDING),
        (euro("62.000", 1), (euro("39.000", 1), euro("25.000", 1)), FAILS),
        (euro("62.000", 1), (euro("39.000", 1), euro("24.100", 1)), FAILS),
    ],
)
def test_parts_make_their_whole_as_far_as_rounding_allows(whole, parts, verdict):
    assert sum_(whole, parts).verdict is verdict


@pytest.mark.parametrize(
    ("whole", "parts", "reason"),
    [
        (percent("62"), percents("60", "40"), SHARES),
        (percent("62"), percents("60,5", "39,4"), SHARES),  # as far as their rounding leaves open
        (euro("5"), (euro("3,5"), replace(euro("1,2"), rate=True)), RATES),
        (None, percents("1"), "no whole"),
        (percent("1"), (), "no parts"),
    ],
)
def test_what_cannot_be_told_of_a_sum_has_its_reason(whole, parts, reason):
    outcome = sum_(whole, parts)
    assert (outcome.verdict, outcome.reason) == (UNKNOWN, reason)


@pytest.mark.parametrize(
    ("whole", "parts", "verdict"),
    [
        (euro("2,5"), euros("80"), FAILS),
        (euro("2,5"), euros("1,0", "2,6"), FAILS),
        (euro("2,5"), euros("1,0", "2,5"), HOLDS),
        (count("78"), counts("79"), FAILS),
        (euro("5"), euros("5,2"), ROUNDING),
        (euro("5", hedge="above"), euros("5,2"), ROUNDING),
        (euro("5", hedge="at-least"), euros("6"), ROUNDING),
        (euro("5", hedge="at-most"), euros("5,2"), FAILS),
        (count("1.200"), counts("37"), HOLDS),
    ],
)
def test_no_part_is_larger_than_its_whole(whole, parts, verdict):
    assert exceeds(whole, parts).verdict is verdict


@pytest.mark.parametrize(
    ("whole", "parts", "reason"),
    [
        (percent("8"), percents("60", "40"), SHARES),
        (percent("91"), percents("93"), SHARES),
        (euro("2,5"), (replace(euro("80"), rate=True),), RATES),
        (euro("-2,5"), euros("1"), NEGATIVE),
        (None, percents("1"), "no whole"),
        (percent("1"), (), "no parts"),
    ],
)
def test_what_cannot_be_told_of_a_part_has_its_reason(whole, parts, reason):
    outcome = exceeds(whole, parts)
    assert (outcome.verdict, outcome.reason) == (UNKNOWN, reason)


def test_the_part_that_is_larger_is_told():
    outcome = exceeds(euro("2,5"), euros("1,0", "2,6"))
    assert (shown(outcome.stated), shown(outcome.derived)) == ("2.5", "2.6")


def test_a_sum_has_the_decimals_of_its_parts():
    assert sum_(percent("6"), percents("3,5", "1,5")).derived.places == 1


def test_a_failure_shows_its_arithmetic_in_the_manner_of_the_whole():
    outcome = sum_(percent("8"), percents("5,4", "2,5"))
    assert shown(outcome.stated) == "8%"
    assert shown(outcome.derived) == "7.9%"
    assert [shown(value) for value in outcome.derivation] == ["5.4%", "+", "2.5%", "=", "7.9%"]
    assert outcome.derived.places == 1
    other = sum_(euro("1,5"), (euro("905", MILLION), euro("690", MILLION))).derived
    assert (shown(other), other.places, other.scale) == ("1.595", 3, euro("1").scale)


@pytest.mark.parametrize(
    ("whole", "parts", "verdict"),
    [
        (count("1.250", "above"), counts("700", "350", "210"), HOLDS),  # 1.260 is ruim 1.250
        (count("1.250", "above"), counts("700", "350", "150"), FAILS),
        (euro("4", hedge="at-least"), euros("2,5", "3"), HOLDS),
        (euro("4", hedge="about"), euros("2,5", "2"), HOLDS),
        (euro("4", hedge="about"), euros("3", "4"), FAILS),
        (euro("6"), (euro("3", hedge="about"), euro("2")), ROUNDING),
    ],
)
def test_hedged_numbers_have_the_bounds_of_their_hedge(whole, parts, verdict):
    assert sum_(whole, parts).verdict is verdict


def test_other_units_are_not_added():
    assert sum_(percent("5"), (percent("3"), euro("2"))).verdict is UNKNOWN


@pytest.mark.parametrize(
    ("whole", "parts", "unlikely"),
    [
        ("70,9", ["10,1"] * 7, False),  # 0.2 is a chance of 1 in 81
        ("71,0", ["10,1"] * 7, True),  # 0.3 of 1 in 20,160
        ("50,7", ["10,1"] * 5, False),
        ("61", ["10,1"] * 5 + ["10,25"], True),  # 0.25 of 0.255
        ("100", ["33,3"] * 3, False),
        ("3,30", ["1", "1", "1,005"], False),  # of few parts only the edge is rare
        ("4,00", ["1", "1", "1,005"], True),
    ],
)
def test_what_rounding_makes_in_less_than_one_of_ten_thousand_cases_is_unlikely(whole, parts, unlikely):
    outcome = sum_(percent(whole), percents(*parts))
    assert (outcome.verdict, outcome.unlikely) == (ROUNDING, unlikely)


TRUE = st.lists(st.decimals(min_value=0, max_value=10**6, places=4), min_size=2, max_size=9)
STEPS = st.integers(0, 3)


def rounded(value: Decimal, places: int, tie: str) -> Quantity:
    return Quantity(
        value.quantize(Decimal(1).scaleb(-places), tie), Decimal(1).scaleb(-places), "EUR", places=places
    )


@given(TRUE, st.data(), STEPS)
def test_a_sum_of_rounded_parts_never_fails_beside_a_whole_that_was_rounded(values, data, whole_places):
    ties = st.sampled_from((ROUND_HALF_UP, ROUND_HALF_EVEN))
    parts = tuple(rounded(value, data.draw(STEPS), data.draw(ties)) for value in values)
    whole = rounded(sum(values, Decimal(0)), whole_places, data.draw(ties))
    assert sum_(whole, parts).verdict is not FAILS


def half(quantity: Quantity) -> Fraction:
    return Fraction(quantity.step) / 2


DRAWN = st.lists(st.tuples(st.integers(1, 10**6), STEPS), min_size=1, max_size=9)


@given(st.sampled_from(("EUR", "%")), DRAWN, st.data(), STEPS)
def test_a_sum_fails_exactly_if_the_intervals_do_not_meet_or_only_at_their_edge(unit, drawn, data, places):
    parts = tuple(
        Quantity(Decimal(digits).scaleb(-places), Decimal(1).scaleb(-places), unit, places=places)
        for digits, places in drawn
    )
    made = sum((Fraction(part.value) for part in parts), Fraction(0))
    step = Decimal(1).scaleb(-places)
    slack = sum(map(half, parts), Fraction(0))
    near = math.ceil(slack / Fraction(step)) + 2  # steps of the whole, to either side of the edges
    off = data.draw(st.integers(-near, near))
    whole = Quantity((int(made / Fraction(step)) + off) * step, step, unit, places=places)
    assume(whole.value > 0)
    assume(any(q.places or q.value % 1000 for q in (whole, *parts)))  # else rounded to the thousand
    assume(unit != "%" or abs(made - 100) > slack)  # else shares
    decimals = whole.places == 0 and any(part.places > 0 for part in parts)
    exact = unit == "%" and (whole.value == 100 or decimals)
    miss = abs(made - Fraction(whole.value))
    edge = slack + (0 if exact else half(whole))
    verdict = HOLDS if miss == 0 else FAILS if miss >= edge else ROUNDING
    outcome = sum_(whole, parts)
    assert outcome.verdict is verdict
    steps = [part.step for part in parts] + ([] if exact else [step])
    rare = chance(Decimal(miss.numerator) / miss.denominator, steps) < Fraction(1, 10_000)
    assert outcome.unlikely == (verdict is ROUNDING and rare)


@given(st.lists(st.integers(0, 10**6), min_size=1, max_size=9), st.integers(-3, 3))
def test_plain_counts_hold_exactly_if_they_add_up(values, miss):
    parts = tuple(Quantity(Decimal(value), Decimal(1)) for value in values)
    whole = Quantity(Decimal(sum(values) + miss), Decimal(1))
    verdict = sum_(whole, parts).verdict
    assert (verdict is HOLDS) == (miss == 0)
    assert verdict in (HOLDS, FAILS)


@pytest.mark.parametrize(
    ("parts", "verdict"),
    [
        (("40", "35", "25"), HOLDS),
        (("40", "35", "30"), FAILS),
        (("40", "35", "20"), FAILS),  # too little is as wrong as too much
        (("33,4", "33,3", "33,4"), ROUNDING),
        (("33", "33", "33"), ROUNDING),
        (("100",), UNKNOWN),
    ],
)
def test_shares_of_one_whole_make_a_hundred(parts, verdict):
    assert hundred([percent(each) for each in parts]).verdict is verdict


def test_what_is_no_percentage_makes_no_hundred():
    assert hundred([percent("40"), count("60")]).verdict is UNKNOWN
