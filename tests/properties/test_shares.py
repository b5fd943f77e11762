"""Does a share speak exactly when the counts do not make it?"""

from decimal import Decimal
from fractions import Fraction

from hypothesis import assume, given
from hypothesis import strategies as st

from tests.properties.letters import LANGUAGES, decimals, drawn, number, said

RATIOS = {
    "nl": (
        "Inmiddels doen {part} van de {whole} gemeenten mee ({share}%).",
        "Van de {whole} gemeenten doen er {part} ({share}%) mee.",
        "Inmiddels doet {share}% van de gemeenten mee ({part} van de {whole}).",
        "Er zijn {whole} gemeenten, waarvan {part} ({share}%) meedoen.",
    ),
    "en": (
        "So far {part} of the {whole} agencies ({share}%) take part.",
        "Of the {whole} agencies, {part} ({share}%) take part.",
        "So far {part} out of {whole} agencies ({share} percent) take part.",
        "There are {whole} agencies, of which {part} ({share}%) take part.",
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


@drawn
@given(
    LANGUAGES,
    st.integers(0, 3),
    st.integers(2, 999),
    st.integers(3, 999),
    st.integers(0, 1),
    decimals(1, 99, 1),
    st.booleans(),
)
def test_a_percentage_of_a_ratio(language, form, part, whole, places, drawn_share, near):
    assume(part < whole)
    exact = Decimal(part) * 100 / whole
    step = Decimal(1).scaleb(-places)
    share = round(exact, places) if near else drawn_share.quantize(step)
    assume(0 < share < 100)
    sentence = RATIOS[language][form].format(
        part=number(part, language), whole=number(whole, language), share=number(share, language, places)
    )
    wrong = exact - share >= step or share - exact > step / 2  # cutting off only lowers
    assert said("share-mismatch", sentence, language) == wrong, sentence


@drawn
@given(LANGUAGES, st.integers(5, 40), st.integers(1, 99))
def test_a_share_that_no_whole_number_of_a_few_can_be(language, whole, share):
    assume(share % 5)
    sentence = FEW[language][0].format(share=share, whole=whole)
    shares = [Decimal(count) * 100 / whole for count in range(whole + 1)]
    possible = any(abs(one - share) <= Decimal("0.5") or 0 <= one - share < 1 for one in shares)
    assert said("impossible-share", sentence, language) == (not possible), sentence


@drawn
@given(LANGUAGES, st.lists(st.integers(5, 60), min_size=3, max_size=5))
def test_shares_of_one_whole_that_pass_a_hundred(language, parts):
    """A share that is the sum of those behind it may hold them: "58% (5% en 53%)"."""
    runs = [sum(parts[at:end]) for at in range(1, len(parts)) for end in range(at + 2, len(parts) + 1)]
    assume(not set(parts) & set(runs))
    joint = " en " if language == "nl" else " and "
    some = [f"{part}%" for part in parts]
    sentence = SPREAD[language][0].format(parts=", ".join(some[:-1]) + joint + some[-1])
    wrong = sum(parts) - Decimal(len(parts)) / 2 >= 100
    assert said("over-hundred", sentence, language) == wrong, sentence


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
