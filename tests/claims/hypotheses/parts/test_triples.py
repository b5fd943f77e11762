"""Which three figures could be two factors and what they make: the share of a whole, things at a price?"""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.claims import hypotheses
from checker.claims.hypotheses.families import PRODUCT, SHARE
from tests.claims.meant import is_multiplied, multiplied, terms
from tests.claims.texts import LETTERS


@pytest.mark.parametrize(
    ("language", "marked"),
    [
        ("nl", "Van de {552} bussen waren er [138] (<25%>) te laat."),
        ("nl", "Er zijn {552} bussen, waarvan [138] (<25%>) te laat."),
        ("nl", "Er zijn {552} bussen. Daarvan waren er [138] te laat, dus <25%>."),
        ("nl", "Er is [€ 120 miljoen] onzeker, dat is <40%> van de {€ 300 miljoen} aan steun."),
        ("nl", "Nu doen [9] van de {25} dorpen mee, dus <36%> van alle dorpen."),
        ("nl", "<Een kwart> van de {80} bussen was te laat: [21] bussen."),
        ("nl", "In <36%> van de {25} dorpen, [9] in totaal, is een plan."),
        ("en", "Of the {46} locks, the board repaired [20] (<43 percent>)."),
        ("en", "The board repaired [20] locks, or <43 percent> of the {46} locks."),
        ("en", "<A third> of the {46} locks, [15] in all, was repaired."),
        ("en", "There are {46} locks.\n\nThe board repaired [20] of these, or <43 percent>.\n"),
    ],
)
def test_a_percentage_a_whole_and_a_part_are_thought_of_in_any_order(language, marked):
    assert is_multiplied(marked, language)


@pytest.mark.parametrize("percentage", ["9%", "24%", "25%", "26%", "74%"])
def test_whether_it_holds_is_not_asked_but_one_is_at_most_three_times_the_other(percentage):
    assert is_multiplied(f"Van de {{552}} bussen waren er [138] (<{percentage}>) te laat.", "nl")


@pytest.mark.parametrize(
    ("language", "marked"),
    [
        ("nl", "Van de {552} bussen waren er [138] (<8%>) te laat."),  # more than three times too little
        ("nl", "Van de {552} bussen waren er [138] (<76%>) te laat."),  # and too much
        ("nl", "Van de [138] bussen waren er {552} (<25%>) te laat."),
        ("nl", "Van de {552} bussen waren er [138] (<400%>) te laat."),  # no part is more than all
        ("nl", "Voor {€ 552} waren er [138] (<25%>) te laat."),  # of another measure
        ("nl", "Van de {138} bussen waren er [138] (<100%>) te laat."),  # no smaller
        ("en", "Of the {46%} of locks it repaired [20%] (<43 percent>)."),  # shares of shares
    ],
)
def test_what_can_be_no_share_is_not_thought_of(language, marked):
    marked = marked.replace("[138] bussen waren er {552}", "{138} bussen waren er [552]")
    assert not is_multiplied(marked, language)


def test_the_larger_of_two_figures_is_the_whole():
    assert multiplied("Er waren 138 bussen te laat van alle 552 (25%).", "nl") == [("25%", "552", "138")]


# --- how far ---


def test_a_share_reaches_two_sentences_with_figures_back():
    letter = "Er zijn {552} bussen.{} Daarvan waren er [138] te laat. Dat is <25%>."
    assert is_multiplied(letter.replace("{}", " Dat is veel. Het is bekend."), "nl")
    between = " Ze kosten € 3. Ze rijden 4 km."
    assert not is_multiplied(letter.replace("{}", between), "nl")


def test_a_share_reaches_into_the_paragraph_beside_it_only():
    assert is_multiplied("Er zijn {552} bussen.\n\nEr waren er [138] (<25%>) te laat.\n", "nl")
    assert not is_multiplied(
        "Er zijn {552} bussen.\n\nDat is veel.\n\nEr waren er [138] (<25%>) te laat.\n", "nl"
    )


def test_of_a_sort_six_figures_on_either_side_are_looked_at():
    def letter(between):
        some = ", ".join(f"{n} jaar oude" for n in between)
        return f"Er zijn {{552}} bussen, {some}, en [138] (<25%>) te laat."

    # The years are of a sort of their own, and 138 is one of six counts.
    assert is_multiplied(letter(range(11, 25)), "nl")
    some = ", ".join(f"{n} trams" for n in range(11, 16))
    assert not is_multiplied(f"Er zijn {{552}} bussen, {some}, en [138] (<25%>) te laat.", "nl")
    fewer = ", ".join(f"{n} trams" for n in range(11, 15))
    assert is_multiplied(f"Er zijn {{552}} bussen, {fewer}, en [138] (<25%>) te laat.", "nl")


def test_figures_far_apart_in_one_paragraph_are_not_put_together():
    words = " van het soort waarover wij u eerder schreven"
    near, far = (f"Er zijn {{552}} bussen{words * many}, en [138] trams (<25%>)." for many in (3, 16))
    assert is_multiplied(near, "nl")
    assert not is_multiplied(far, "nl")


def test_one_of_the_others_stands_in_the_sentence_of_the_percentage():
    assert is_multiplied("Er zijn {552} bussen en [138] trams. Dat is <25%>.", "nl")  # side by side
    assert not is_multiplied("Er zijn {552} bussen, 12 boten en [138] trams. Dat is <25%>.", "nl")


@pytest.mark.parametrize(("between", "found"), [(2, True), (13, True), (14, False)])
def test_in_a_list_figures_reach_further(between, found):
    items = "".join(f"- A: € {n};\n" for n in range(2, 2 + between))
    letter = f"Wij telden:\n\n- {{552}} bussen in Ede;\n{items}- [138] trams, of <25%>.\n"
    assert is_multiplied(letter, "nl") is found
    paragraphs = letter.replace("- ", "\n")
    assert not is_multiplied(paragraphs, "nl")


def test_what_introduces_a_list_is_the_whole_of_its_items():
    items = "".join(f"- Halte A kost € {n};\n" for n in range(2, 12))
    letter = f"Er zijn {{552}} bussen:\n\n{items}- [138] (<25%>) te laat.\n"
    assert is_multiplied(letter, "nl")
    assert is_multiplied(letter.replace("[138]", "[138] trams"), "nl")


@pytest.mark.parametrize(
    ("between", "noun", "found"),
    [
        (3, "bussen", True),
        (24, "bussen", True),
        (25, "bussen", False),  # too long ago
        (3, "trams", False),  # another noun
    ],
)
def test_a_whole_far_before_is_found_by_its_noun(between, noun, found):
    said = "\n\n".join(f"Halte A kost € {n}." for n in range(2, 2 + between))
    letter = f"Er zijn {{552}} {noun}.\n\n{said}\n\nEr waren [138] bussen (<25%>) te laat.\n"
    assert is_multiplied(letter, "nl") is found


def test_of_the_figures_of_a_noun_the_last_two_are_looked_at():
    said = "\n\n".join(f"Ede heeft {n} bussen." for n in (552, 553, 554))
    letter = f"{said}\n\nZe kosten € 3.\n\nZe rijden 4 km.\n\nEr waren 138 bussen (25%) te laat.\n"
    assert multiplied(letter, "nl") == [("25%", "554", "138"), ("25%", "553", "138")]


def test_only_a_part_beside_its_percentage_looks_far_back():
    said = "\n\n".join(f"Halte A kost € {n}." for n in range(2, 9))
    letter = f"Er zijn {{552}} bussen.\n\n{said}\n\nEr waren [138] bussen te laat. Dat is <25%>.\n"
    assert not is_multiplied(letter, "nl")


@pytest.mark.parametrize(
    ("language", "marked", "found"),
    [
        ("nl", "Er kwamen er {110}. Daarvan zijn er [90] (<60%>) nieuw.", True),
        ("nl", "Later kwamen er nog {110}. Daarvan zijn er [90] (<60%>) nieuw.", False),
        ("nl", "Later kwamen er nog {110} binnen, waarvan [90] (<60%>) nieuw.", True),
        ("en", "The board passed {110} plans. Of these, [90] (<60 percent>) are new.", True),
        ("en", "The board passed another {110} plans. Of these, [90] (<60 percent>) are new.", False),
    ],
)
def test_of_what_was_added_the_sentence_behind_takes_no_share(language, marked, found):
    assert is_multiplied(marked, language) is found


# --- products ---


@pytest.mark.parametrize(
    ("language", "marked"),
    [
        ("nl", "Er komen {100} bussen van <€ 2 miljoen>, in totaal [€ 300 miljoen]."),
        (
            "nl",
            "Er komen voor [€ 300 miljoen] in 2 jaar en 3 steden {100} bussen van <€ 2 miljoen> per stuk.",
        ),
        ("nl", "De {40} beurzen zijn gemiddeld <€ 25.000>. Dat kost [€ 1.000.000]."),
        ("nl", "Een bus van <12 meter> telt; {8} bussen zijn [96 meter] lang."),
        ("en", "It bought {40} carts at <$3,000> each, for a total of [$120,000]."),
        ("en", "For [$120,000] it bought {40} carts at <$3,000>."),
    ],
)
def test_what_one_costs_with_their_number_and_the_total_are_thought_of(language, marked):
    assert is_multiplied(marked, language)


@pytest.mark.parametrize(
    ("language", "apart", "with_word"),
    [
        (
            "nl",
            "Er komen {100} bussen in 3 steden, van <€ 2 miljoen>, in totaal [€ 300 miljoen].",
            "Er komen {100} bussen in 3 steden, van <€ 2 miljoen> per stuk, in totaal [€ 300 miljoen].",
        ),
        (
            "en",
            "It bought {40} carts for 3 towns at <$3,000>, for a total of [$120,000].",
            "It bought {40} carts for 3 towns at <$3,000> each, for a total of [$120,000].",
        ),
        (
            "en",
            "It bought {40} carts for 3 towns at <$3,000>, for a total of [$120,000].",
            "It bought {40} carts for 3 towns at an average of <$3,000>, for a total of [$120,000].",
        ),
    ],
)
def test_without_a_word_that_says_so_they_stand_side_by_side(language, apart, with_word):
    assert not is_multiplied(apart, language)
    assert is_multiplied(with_word, language)


@pytest.mark.parametrize(
    ("language", "marked"),
    [
        ("nl", "Er komt {1} bus van <€ 2 miljoen>, in totaal [€ 2,1 miljoen]."),  # of one nothing is made
        ("nl", "Er komen {100} bussen van <€ 2 miljoen>, in totaal [€ 700 miljoen]."),  # three times too much
        ("nl", "Er komen {100} bussen van <€ 2 miljoen>, in totaal [$ 200 miljoen]."),
        ("nl", "Er is {40%} van <€ 2 miljoen>, in totaal [€ 80 miljoen]."),
        ("nl", "Van de {€ 40} blijft <€ 2> over, in totaal [€ 80]."),  # money by money
        ("en", "It bought {40} carts at <$3,000>, for a total of [$2,000]."),  # less than one costs
    ],
)
def test_what_can_be_no_product_is_not_thought_of(language, marked):
    assert not is_multiplied(marked, language)


# --- laws ---


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(("nl", "en")), LETTERS)
def test_none_is_thought_of_twice_and_each_has_three_figures_that_fit(language, letter):
    _, every = terms.__wrapped__(f"Brief {letter}", language)
    seen = set()
    for one in hypotheses.triples(every):
        first, second, made = one.terms
        own = (one.roles, first.number, second.number, made.number)
        assert own not in seen
        seen.add(own)
        assert len(set(own[1:])) == 3
        assert [term.number for _, term in one.named] == sorted(own[1:])
        assert dict(one.named) == dict(zip(one.roles, one.terms, strict=True))
        if one.roles is SHARE:
            assert first.quantity.unit == "%"
            assert second.measure == made.measure
            assert made.value < second.value
        else:
            assert one.roles is PRODUCT
            assert first.measure == made.measure
            assert made.value > first.value
