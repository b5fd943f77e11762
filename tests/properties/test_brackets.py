"""Does what stands in brackets speak exactly when it is not the same, or less than it may be?"""

from decimal import Decimal

from hypothesis import assume, given
from hypothesis import strategies as st

from tests.properties.letters import LANGUAGES, decimals, drawn, number, said
from tests.properties.readings import fails

MILE = Decimal("1.609344")
HEDGED = {
    "nl": ("Het budget is {} € {} miljard (€ {} miljard).", {"above": "ruim", "below": "bijna"}),
    "en": ("The budget is {} € {} billion (€ {} billion).", {"above": "just over", "below": "almost"}),
}
BOUNDED = {
    "nl": ("Er kwamen {} {} ({}) meldingen binnen.", {"above": "meer dan", "below": "minder dan"}),
    "en": ("There were {} {} ({}) replies.", {"above": "more than", "below": "fewer than"}),
}
TAXED = {
    "nl": "De opdracht kost € {} miljoen inclusief btw (€ {} miljoen exclusief btw).",
    "en": "The contract costs € {} million including VAT (€ {} million excluding VAT).",
}
PRICED = {
    "nl": "Er zijn {} voertuigen van € {} miljoen gekocht, in totaal € {} miljoen.",
    "en": "The office bought {} vehicles at € {} million, for a total of € {} million.",
}
AFAR = {"nl": "De zone reikt tot {} mijl ({} km) uit de kust.", "en": "The pipe is {} miles ({} km) long."}


@drawn
@given(LANGUAGES, st.sampled_from(("above", "below")), decimals(2, 60, 1), st.integers(-30, 30))
def test_shortly_above_and_shortly_below(language, side, hedged, off):
    """Of "bijna 12,3" the precise figure is at most half of its last digit below, and not above.

    "Bijna 12,5" may be told in steps of a half, and reaches half-way to the next of those.
    """
    precise = hedged + Decimal(off) / 100
    pattern, words = HEDGED[language]
    sentence = pattern.format(words[side], number(hedged, language, 1), number(precise, language, 2))
    way = 1 if side == "above" else -1
    half = Decimal("0.005")  # of the precise figure's own last digit
    reach = Decimal("0.25") if hedged % 1 == Decimal("0.5") else Decimal("0.05")
    low, high = sorted((hedged, hedged + way * reach))
    wrong = precise + half < low or precise - half > high
    assert said("hedge-mismatch", sentence, language) == wrong, sentence


@drawn
@given(LANGUAGES, st.sampled_from(("above", "below")), st.integers(101, 9999), st.integers(-33, 50))
def test_more_than_and_fewer_than(language, side, bound, per_cent):
    precise = bound + bound * per_cent // 100
    assume(bound % 100 and precise % 100)  # numbers that end in zeros may be round
    assume(2 * bound <= 3 * precise and 2 * precise <= 3 * bound)  # what is far from it may be a part
    pattern, words = BOUNDED[language]
    sentence = pattern.format(words[side], number(bound, language), number(precise, language))
    wrong = precise < bound if side == "above" else precise > bound
    assert said("hedge-mismatch", sentence, language) == wrong, sentence


@drawn
@given(LANGUAGES, decimals(1, 90, 1), decimals(1, 90, 1))
def test_with_tax_is_not_less_than_without(language, inclusive, exclusive):
    sentence = TAXED[language].format(number(inclusive, language, 1), number(exclusive, language, 1))
    wrong = exclusive - inclusive >= Decimal("0.1")
    assert said("inclusive-below-exclusive", sentence, language) == wrong, sentence


@drawn
@given(LANGUAGES, st.integers(2, 90), st.integers(2, 90), st.integers(-20, 20))
def test_a_number_of_things_and_their_price(language, count, each, tenths):
    total = count * each + Decimal(tenths) * count / 10
    assume(total == int(total) and total > 0)
    sentence = PRICED[language].format(
        number(count, language), number(each, language), number(total, language)
    )
    slack = Decimal(count) / 2 + Decimal("0.5")
    wrong = abs(total - count * each) > slack
    million = "miljoen" if language == "nl" else "million"
    roles = {
        "each": f"€ {number(each, language)} {million}",
        "count": number(count, language),
        "total": f"€ {number(total, language)} {million}",
    }
    assume(total > each)
    assert fails("product", sentence, language, **roles) == wrong, sentence
    assert wrong or not said("product-mismatch", sentence, language), sentence


@drawn
@given(LANGUAGES, st.integers(11, 900), st.integers(-40, 40))
def test_miles_and_kilometres(language, miles, off):
    kilometres = round(miles * MILE) + off
    assume(kilometres > 10 and miles % 10 and kilometres % 10)  # what ends in zeros may be round
    sentence = AFAR[language].format(number(miles, language), number(kilometres, language))
    wrong = all(
        abs(kilometres - miles * mile) > Decimal("0.5") + mile / 2 for mile in (MILE, Decimal("1.852"))
    )  # or a mile of the sea
    assert said("conversion-mismatch", sentence, language) == wrong, sentence
