"""Does a change that is what lies between the two figures never speak?"""

from decimal import Decimal

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from tests.properties.letters import LANGUAGES, decimals, drawn, number, said

COUNTS = st.integers(50, 9000)
RISES = {
    "nl": (("steeg", "stijging"), ("daalde", "daling")),
    "en": (("rose", "increase"), ("fell", "decrease")),
}
BY = {
    "nl": (
        "Het aantal {noun} {verb} van {start} naar {end}, een {change} van {by}.",
        "Het aantal {noun} {verb} van {start} in 2022 naar {end} in 2023 (een {change} van {by}).",
        "Het aantal {noun} {verb} met {by} van {start} naar {end}.",
        "Het aantal {noun} ging van {start} naar {end}, een {change} van {by}.",
    ),
    "en": (
        "The number of {noun} {verb} from {start} to {end}, {article} {change} of {by}.",
        "The number of {noun} {verb} from {start} in 2022 to {end} in 2023 ({article} {change} of {by}).",
        "The number of {noun} {verb} by {by} from {start} to {end}.",
        "The number of {noun} went from {start} to {end}, {article} {change} of {by}.",
    ),
}
WORDS = {
    "nl": (
        ("Het aantal dossiers is gestegen van {} in 2021 naar {} in 2022.", True),
        ("Het budget groeit van € {} miljoen naar € {} miljoen.", True),
        ("Het aantal is van {} naar {} dossiers gestegen.", True),
        ("Het aantal dossiers daalt van {} naar {}.", False),
        ("De prijs is verlaagd van {} naar {} euro.", False),
    ),
    "en": (
        ("The number of cases increased from {} in 2021 to {} in 2022.", True),
        ("The budget grew from €{} million to €{} million.", True),
        ("The number of cases fell from {} in March to {}.", False),
        ("The office reduced the price from {} to {} dollars.", False),
        ("The workload dropped from {} to {} cases.", False),
    ),
}


def changed(language: str, form: int, start: str, end: str, by: str, *, up: bool) -> str:
    verb, change = RISES[language][0 if up else 1]
    noun = {"nl": "dossiers", "en": "cases"}[language]
    article = "an" if change[0] in "aeiou" else "a"
    return BY[language][form].format(
        noun=noun, verb=verb, change=change, article=article, start=start, end=end, by=by
    )


@drawn
@given(LANGUAGES, st.integers(0, 3), st.integers(50, 9000), st.integers(50, 9000), st.integers(-40, 40))
def test_a_difference_of_counts(language, form, start, end, miss):
    by = abs(end - start) + miss
    assume(start != end and by > 0)
    noun = {"nl": "dossiers", "en": "cases"}[language]
    told = number(by, language) if form == 2 else f"{number(by, language)} {noun}"
    written = [number(start, language), number(end, language), told]
    sentence = changed(language, form, *written, up=end > start)
    assert miss or not said("change-mismatch", sentence, language), sentence


@drawn
@given(
    LANGUAGES,
    st.integers(0, 3),
    st.integers(50, 9000),
    st.integers(50, 9000),
    decimals(1, 300, 1),
    st.booleans(),
)
def test_a_percentage_of_counts_may_be_rounded_or_cut_off(language, form, start, end, drawn_by, near):
    assume(start != end)
    exact = Decimal(abs(end - start)) * 100 / start
    by = Decimal(round(exact, 1)) if near else drawn_by
    assume(by > 0)
    written = [number(start, language), number(end, language), f"{number(by, language, 1)}%"]
    sentence = changed(language, form, *written, up=end > start)
    wrong = exact - by >= Decimal("0.1") or by - exact > Decimal("0.05")
    assert wrong or not said("change-mismatch", sentence, language), sentence


@drawn
@given(LANGUAGES, st.integers(0, 3), decimals(20, 90, 1), decimals(20, 90, 1), st.integers(-20, 20))
def test_a_difference_of_rounded_amounts(language, form, start, end, miss):
    by = abs(end - start) + Decimal(miss) / 10
    assume(abs(end - start) > 2 and by > Decimal("0.5"))
    scale = {"nl": "miljoen", "en": "million"}[language]
    written = [f"€ {number(value, language, 1)} {scale}" for value in (start, end, by)]
    sentence = changed(language, form, *written, up=end > start)
    wrong = abs(miss) > 1 and abs(miss) * Decimal("0.1") > Decimal("0.15")
    assert wrong or not said("change-mismatch", sentence, language), sentence


@pytest.mark.parametrize("form", range(5))
@drawn
@given(LANGUAGES, st.integers(100, 9000), st.integers(100, 9000))
def test_a_rise_that_falls_and_a_fall_that_rises(form, language, start, end):
    assume(start != end)
    pattern, up = WORDS[language][form]
    sentence = pattern.format(number(start, language), number(end, language))
    assert (end > start) != up or not said("direction-mismatch", sentence, language), sentence


@drawn
@given(LANGUAGES, st.integers(0, 3), st.integers(2, 60), st.integers(2, 60), st.booleans())
def test_per_cent_for_points(language, form, start, end, points):
    assume(start != end)
    by = abs(end - start)
    relative = abs(Decimal(end - start) * 100 / start - by)
    assume(relative >= 1)  # else it is both
    unit = (" procentpunt" if language == "nl" else " percentage points") if points else "%"
    sentence = changed(language, form, f"{start}%", f"{end}%", f"{by}{unit}", up=end > start)
    noun = {"nl": ("Het aantal dossiers", "Het aandeel"), "en": ("The number of cases", "The share")}[
        language
    ]
    sentence = sentence.replace(*noun)
    assert not points or not said("percentage-point-confusion", sentence, language), sentence
