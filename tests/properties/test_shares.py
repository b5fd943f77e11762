"""Is a share wrong exactly when the counts do not make it, and is nothing told of one that is right?

A ratio and the percentage in its bracket are a fixed form: there it is told exactly when it is wrong.
"""

from decimal import Decimal
from fractions import Fraction

from hypothesis import assume, given
from hypothesis import strategies as st

from tests.properties.letters import LANGUAGES, decimals, drawn, number, said
from tests.properties.readings import fails

RATIOS = {
    "nl": (
        "Inmiddels doen {part} van de {whole} gemeenten mee ({share}%).",
        "Inmiddels doet {share}% van de gemeenten mee ({part} van de {whole}).",
    ),
    "en": (
        "So far {part} of the {whole} agencies ({share}%) take part.",
        "So far {part} out of {whole} agencies ({share}%) take part.",
    ),
}
WHOLE_FIRST = {
    "nl": (
        "Van de {whole} gemeenten doen er {part} ({share}%) mee.",
        "Er zijn {whole} gemeenten, waarvan {part} ({share}%) meedoen.",
        "Er zijn {whole} gemeenten. Daarvan doen er {part} mee, dus {share}%.",
    ),
    "en": (
        "Of the {whole} agencies, {part} ({share}%) take part.",
        "There are {whole} agencies, of which {part} ({share}%) take part.",
        "There are {whole} agencies. Of these, {part} take part, which is {share}%.",
    ),
}
FEW = {
    "nl": ("Inmiddels heeft {share}% van de {whole} gemeenten een plan.",),
    "en": ("So far {share} percent of the {whole} agencies have a plan.",),
}
SPREAD = {
    "nl": ("De verdeling is {parts}.", "De verdeling over de sectoren is {parts}."),
    "en": ("The distribution is {parts}.",),
}


COUNTS = (st.integers(2, 999), st.integers(3, 999), st.integers(0, 1), decimals(1, 99, 1), st.booleans())


def share_of(part: int, whole: int, places: int, drawn_share: Decimal, *, near: bool) -> tuple[Decimal, bool]:
    """Return a share to be told of them, rounded from the true one or as drawn, and whether it is wrong."""
    assume(part < whole)
    exact = Decimal(part) * 100 / whole
    step = Decimal(1).scaleb(-places)
    share = round(exact, places) if near else drawn_share.quantize(step)
    assume(0 < share < 100)
    return share, exact - share >= step or share - exact > step / 2  # cutting off only lowers


@drawn
@given(LANGUAGES, st.integers(0, 1), *COUNTS)
def test_a_percentage_of_a_ratio(language, form, part, whole, places, drawn_share, near):
    share, wrong = share_of(part, whole, places, drawn_share, near=near)
    sentence = RATIOS[language][form].format(
        part=number(part, language), whole=number(whole, language), share=number(share, language, places)
    )
    assert said("share-mismatch", sentence, language) == wrong, sentence


@drawn
@given(LANGUAGES, st.integers(0, 2), *COUNTS)
def test_a_part_of_a_whole_that_is_named_first(language, form, part, whole, places, drawn_share, near):
    share, wrong = share_of(part, whole, places, drawn_share, near=near)
    assume(3 * share * whole >= 100 * part >= share * whole / 3)  # what is further off is not thought of
    written = {
        "part": number(part, language),
        "whole": number(whole, language),
        "share": number(share, language, places),
    }
    sentence = WHOLE_FIRST[language][form].format(**written)
    roles = {"percentage": written.pop("share") + "%", **written}
    assert fails("share", sentence, language, **roles) == wrong, sentence
    assert wrong or not said("share-mismatch", sentence, language), sentence


@drawn
@given(LANGUAGES, st.integers(5, 40), st.integers(1, 99))
def test_a_share_that_no_whole_number_of_a_few_can_be(language, whole, share):
    assume(share % 5)
    sentence = FEW[language][0].format(share=share, whole=whole)
    shares = [Decimal(count) * 100 / whole for count in range(whole + 1)]
    possible = any(abs(one - share) <= Decimal("0.5") or 0 <= one - share < 1 for one in shares)
    assert said("impossible-share", sentence, language) == (not possible), sentence


@drawn
@given(LANGUAGES, st.lists(decimals(5, 60, 1), min_size=2, max_size=5), st.integers(0, 1), st.booleans())
def test_shares_of_one_whole_make_a_hundred(language, parts, places, whole):
    step = Decimal(1).scaleb(-places)
    some = [part.quantize(step) for part in parts]
    if whole:
        some[-1] += 100 - sum(some)
    assume(all(0 < part < 100 for part in some) and 60 <= sum(some) <= 150)  # else nothing is thought of
    joint = " en " if language == "nl" else " and "
    told = [f"{number(part, language, places)}%" for part in some]
    sentence = SPREAD[language][0].format(parts=", ".join(told[:-1]) + joint + told[-1])
    wrong = abs(sum(some) - 100) >= len(some) * step / 2
    assert fails("distribution", sentence, language, part=told) == wrong, sentence
    assert wrong or not said("hundred-mismatch", sentence, language), sentence


LADDER = [
    Fraction(each)
    for each in "1/10 1/5 1/4 1/3 2/5 1/2 3/5 2/3 3/4 4/5 9/10".split()  # noqa: SIM905
]
SPOKEN = {
    "1/5": ("een vijfde", "one fifth"),
    "1/4": ("een kwart", "a quarter"),
    "1/3": ("een derde", "a third"),
    "2/5": ("twee vijfde", "two fifths"),
    "1/2": ("de helft", "half"),
    "2/3": ("twee derde", "two thirds"),
    "3/4": ("driekwart", "three quarters"),
    "4/5": ("vier vijfde", "four fifths"),
}
SIDES = {None: ("", ""), "above": ("ruim ", "just over "), "below": ("bijna ", "nearly ")}


@drawn
@given(LANGUAGES, st.sampled_from(sorted(SPOKEN)), st.sampled_from(tuple(SIDES)), st.integers(11, 89))
def test_a_percentage_of_a_fraction_in_words_lies_between_its_neighbours(language, fraction, side, share):
    at = LADDER.index(Fraction(fraction))
    below, own, above = (100 * LADDER[place] for place in (at - 1, at, at + 1))
    low, high = share - Fraction(1, 2), share + Fraction(1, 2)
    past = low <= below or high >= above
    wrong = {None: past, "above": high < own or high >= above, "below": low > own or low <= below}[side]
    spoken, hedge = (both[language == "en"] for both in (SPOKEN[fraction], SIDES[side]))
    sentence = {
        "nl": f"Volgens het onderzoek kent {hedge}{spoken} van de scholen ({share}%) de regeling.",
        "en": f"In the survey {hedge}{spoken} of the schools ({share}%) knew the scheme.",
    }[language]
    assert said("share-mismatch", sentence, language) == wrong, sentence
