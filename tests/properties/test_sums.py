"""Is a sum wrong exactly when its parts do not make the whole, and is nothing told of one that is right?

How sure a wrong one is follows from points that are fitted: nothing is said of these here. An addition that
is written out is told exactly when it is wrong.
"""

from decimal import Decimal
from fractions import Fraction
from itertools import pairwise

from hypothesis import assume, given
from hypothesis import strategies as st

from checker.claims import Claim, Scorecard
from checker.quantity import Verdict
from checker.relations.sums import exceeds, sum_
from tests.claims.said import meant
from tests.properties.letters import LANGUAGES, decimals, drawn, number, said

EVEN = {family: Scorecard(0, {}) for family in ("sum", "part")}  # all that is possible is kept

NOUNS = {
    "nl": ("bezwaren", "klachten", "verzoeken", "zienswijzen", "meldingen"),
    "en": ("appeals", "complaints", "requests", "objections", "reports"),
}
PURPOSES = {
    "nl": ("voor wegen", "voor bruggen", "voor dijken", "voor sluizen", "voor havens"),
    "en": ("for roads", "for bridges", "for dikes", "for locks", "for harbours"),
}
ALL_OF_THEM = {
    "nl": (
        "Wij ontvingen {parts}, samen {total}.",
        "Wij ontvingen {parts}, in totaal {total}.",
        "Het gaat om {parts}, tot een totaal van {total}.",
        "Het totaal van {total} bestaat uit {parts}.",  # of amounts: counts may be of several sorts
    ),
    "en": (
        "We received {parts}, for a total of {total}.",
        "We received {parts}, together {total}.",
        "There were {parts}, in all {total}.",
        "The total of {total} consists of {parts}.",
    ),
}
SOME_OF_THEM = {
    "nl": ("Er is {total}, waarvan {parts}.",),
    "en": ("There is {total}, of which {parts}.",),
}
JOINTS = {"nl": " en ", "en": " and "}


def reading(sentence: str, language: str, whole: str, *parts: str) -> Claim:
    """Return the reading of a sentence that has this whole and these parts."""
    for claim in meant(sentence, language, scorecards=EVEN).claims:
        figures = [[each.text for each in claim.roles.get(role, ())] for role in ("total", "part")]
        if claim.kind in ("breakdown", "subset") and figures == [[whole], list(parts)]:
            return claim
    raise AssertionError(sentence)


def fails(sentence: str, language: str, whole: str, *parts: str) -> bool:
    """Whether the figures of that reading cannot be right."""
    claim = reading(sentence, language, whole, *parts)
    total, addends = claim.roles["total"][0].quantity, [each.quantity for each in claim.roles["part"]]
    relation = exceeds if claim.kind == "subset" else sum_
    return relation(total, [each for each in addends if each is not None]).verdict is Verdict.FAILS


def listed(parts: list[str], language: str) -> str:
    return ", ".join(parts[:-1]) + JOINTS[language] + parts[-1]


def money(value: Decimal, places: int, language: str) -> str:
    return f"€ {number(value, language, places)} {'miljoen' if language == 'nl' else 'million'}"


@drawn
@given(
    LANGUAGES, st.integers(0, 2), st.lists(st.integers(2, 9999), min_size=2, max_size=5), st.integers(-99, 99)
)
def test_counts_of_all_of_them(language, form, parts, miss):
    total = sum(parts) + miss
    assume(total > max(parts))
    some = [f"{number(part, language)} {noun}" for part, noun in zip(parts, NOUNS[language], strict=False)]
    whole = f"{number(total, language)} {'zaken' if language == 'nl' else 'cases'}"
    sentence = ALL_OF_THEM[language][form].format(parts=listed(some, language), total=whole)
    figures = [number(part, language) for part in parts]
    assert fails(sentence, language, number(total, language), *figures) == (miss != 0), sentence
    assert miss or not said("sum-mismatch", sentence, language), sentence


@drawn
@given(LANGUAGES, st.integers(0, 3), st.data(), st.integers(0, 2), st.integers(-9, 9))
def test_money_of_all_of_it_that_may_have_been_rounded(language, form, data, places, miss):
    parts = data.draw(st.lists(decimals(1, 90, places), min_size=2, max_size=4))
    step = Decimal(1).scaleb(-places)
    total = sum(parts) + miss * step
    assume(total > max(parts))
    some = [
        f"{money(part, places, language)} {purpose}"
        for part, purpose in zip(parts, PURPOSES[language], strict=False)
    ]
    whole = money(total, places, language)
    sentence = ALL_OF_THEM[language][form].format(parts=listed(some, language), total=whole)
    wrong = abs(miss) * step >= step / 2 + len(parts) * step / 2
    figures = [money(part, places, language) for part in parts]
    assert fails(sentence, language, whole, *figures) == wrong, sentence
    assert wrong or not said("sum-mismatch", sentence, language), sentence


@drawn
@given(LANGUAGES, st.integers(0, 3), st.data(), st.integers(0, 2))
def test_money_of_which_each_part_has_a_step_of_its_own(language, form, data, places):
    drawn_places = data.draw(st.lists(st.integers(0, 3), min_size=2, max_size=4))
    parts = [data.draw(decimals(1, 90, each)) for each in drawn_places]
    step = Fraction(1, 10**places)
    slack = sum(Fraction(1, 2 * 10**each) for each in drawn_places)
    edge = slack + step / 2
    made = Fraction(sum(parts))
    near = int(edge / step) + 3
    total = (made // step + data.draw(st.integers(-near, near))) * step
    assume(total > max(parts))
    some = [
        f"{money(part, each, language)} {purpose}"
        for part, each, purpose in zip(parts, drawn_places, PURPOSES[language], strict=False)
    ]
    whole = money(Decimal(total.numerator) / total.denominator, places, language)
    sentence = ALL_OF_THEM[language][form].format(parts=listed(some, language), total=whole)
    figures = [money(part, each, language) for part, each in zip(parts, drawn_places, strict=True)]
    wrong = made != total and abs(made - total) >= edge
    assert fails(sentence, language, whole, *figures) == wrong, sentence


@drawn
@given(LANGUAGES, st.lists(decimals(1, 30, 1), min_size=2, max_size=4), st.integers(-30, 30))
def test_a_whole_percentage_of_parts_with_tenths_is_exact(language, parts, miss):
    exact = sum(parts)
    parts[-1] += (-exact) % 1
    total = sum(parts)
    parts[-1] += Decimal(miss) / 10
    assume(parts[-1] > 0 and any(part % 1 for part in parts) and total > max(parts))
    some = [
        f"{number(part, language, 1)}% {purpose}"
        for part, purpose in zip(parts, PURPOSES[language], strict=False)
    ]
    sentence = {
        "nl": "Het gaat om {parts}, samen {total}%.",
        "en": "There is {parts}, in total {total}%.",
    }[language].format(total=number(total, language), parts=listed(some, language))
    wrong = abs(miss) >= len(parts) / 2 and miss != 0
    figures = [f"{number(part, language, 1)}%" for part in parts]
    assert fails(sentence, language, f"{number(total, language)}%", *figures) == wrong, sentence


@drawn
@given(LANGUAGES, st.data(), st.integers(-40, 40))
def test_money_of_which_words_name_the_parts(language, data, miss):
    parts = data.draw(st.lists(decimals(1, 90, 1), min_size=2, max_size=3))
    difference = Decimal(miss) / 10  # parts minus whole
    total = sum(parts) - difference
    assume(total > max(parts))
    some = [
        f"{money(part, 1, language)} {purpose}"
        for part, purpose in zip(parts, PURPOSES[language], strict=False)
    ]
    whole = money(total, 1, language)
    sentence = data.draw(st.sampled_from(SOME_OF_THEM[language])).format(
        parts=listed(some, language), total=whole
    )
    wrong = abs(difference) >= Decimal("0.05") * (len(parts) + 1)
    figures = [money(part, 1, language) for part in parts]
    assert fails(sentence, language, whole, *figures) == wrong, sentence
    assert wrong or not said("sum-mismatch", sentence, language), sentence


@drawn
@given(LANGUAGES, st.integers(2, 9999), st.integers(2, 9999))
def test_a_part_larger_than_its_whole(language, whole, part):
    sentence = {
        "nl": f"Er waren {number(whole, 'nl')} zaken, waarvan {number(part, 'nl')} in het zuiden.",
        "en": f"There were {number(whole, 'en')} cases, of which {number(part, 'en')} in the south.",
    }[language]
    wrong = part > whole
    assert fails(sentence, language, number(whole, language), number(part, language)) == wrong, sentence
    assert wrong or not said("subset-exceeds-total", sentence, language), sentence


@drawn
@given(LANGUAGES, st.integers(30, 9999), st.integers(2, 9999), st.integers(-50, 50))
def test_the_others_are_what_is_left(language, total, part, miss):
    rest = total - part + miss
    assume(2 <= rest < total > part)
    sentence = {
        "nl": f"Van de {number(total, 'nl')} gemeenten hebben er {number(part, 'nl')} een plan; de overige "
        f"{number(rest, 'nl')} hebben dat niet.",
        "en": f"Of the {number(total, 'en')} agencies, {number(part, 'en')} have a plan and the remaining "
        f"{number(rest, 'en')} have none.",
    }[language]
    figures = [number(each, language) for each in (total, part, rest)]
    assert fails(sentence, language, *figures) == (miss != 0), sentence
    assert miss or not said("sum-mismatch", sentence, language), sentence


@drawn
@given(LANGUAGES, st.lists(st.integers(2, 9999), min_size=2, max_size=4), st.integers(-50, 50))
def test_a_sum_with_plus_signs(language, parts, miss):
    total = sum(parts) + miss
    assume(total > 0)
    written = " + ".join(number(part, language) for part in parts)
    lead = {"nl": "De berekening is", "en": "The calculation is"}[language]
    assert said("sum-mismatch", f"{lead} {written} = {number(total, language)}.", language) == (miss != 0)


def test_the_forms_are_as_many_in_both_languages():
    assert all(len(one) == len(other) for one, other in pairwise(ALL_OF_THEM.values()))
