"""Which figures the order of a letter allows to be a whole and its parts."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.claims import hypotheses
from checker.claims.hypotheses.parts import sizes
from tests.claims.meant import candidate, readings, terms
from tests.claims.texts import LETTERS


@pytest.mark.parametrize(
    ("language", "letter", "whole", "parts"),
    [
        ("nl", "Er waren 90 zaken: 50 oude en 40 nieuwe.", "90", ("50", "40")),
        ("nl", "Er waren 50 oude en 40 nieuwe, dus 90 zaken.", "90", ("50", "40")),
        ("nl", "Er waren 50 oude, 90 zaken en 40 nieuwe.", "90", ("50", "40")),
        ("nl", "Er waren 90 zaken. Daarvan 50 oude en 40 nieuwe.", "90", ("50", "40")),
        ("nl", "Er waren 90 zaken.\n\nDaarvan waren er 50 oud.\n\n", "90", ("50",)),
        ("nl", "Er waren 90 zaken:\n\n- 50 oude;\n- 40 nieuwe.\n", "90", ("50", "40")),
        ("nl", "Er zijn 90 panden: 50 scholen (12 oude) en 40 winkels (8 oude).", "90", ("50", "40")),
        ("nl", "Op 12 scholen waren er 90 zaken, 50 oude, en 7 andere en 40 nieuwe.", "90", ("50", "40")),
        ("en", "So far 9 of the 25 towns agree.", "25", ("9",)),
        ("en", "There were 90 cases, 12 of them urgent, namely 50 old and 40 new.", "90", ("50", "40")),
        ("en", "In Ghent 50 schools and 9 shops; in Ypres 30 schools and 8 shops; in Ath 10 schools and 7 shops; 90 schools in all.", "90", ("50", "30", "10")),
    ],
)  # fmt: skip
def test_a_whole_and_its_parts_are_thought_of(language, letter, whole, parts):
    assert (whole, parts) in readings(letter, language)


@pytest.mark.parametrize(
    ("language", "letter", "whole", "parts"),
    [
        ("nl", "Er waren 90 zaken voor € 50 en € 40.", "90", ("€ 50", "€ 40")),  # of another measure
        ("nl", "Er waren 90 zaken.\n\nDat is veel.\n\nVorig jaar waren het er 50 en 40.", "90", ("50", "40")),
        ("nl", "Er waren 90 zaken. Dat kostte € 5. Dat duurde 4 uur. Er was 3 km weg. Het waren er 50 en 40.", "90", ("50", "40")),
        ("en", "So far 9 of the 25 towns agree.", "9", ("25",)),  # of a ratio the second is the whole
    ],
)  # fmt: skip
def test_figures_that_are_too_far_apart_are_not_put_together(language, letter, whole, parts):
    assert (whole, parts) not in readings(letter, language)


@pytest.mark.parametrize(
    ("language", "letter", "whole", "parts"),
    [
        ("nl", "Er waren 90 zaken: 50 oude, waarvan 40 grote.", "90", ("50", "40")),
        ("nl", "Er waren 78 boetes, waarvan 15 in mei, en 41 brieven, waarvan 6 in juni.", "78", ("15", "41", "6")),
        ("en", "There were 90 cases: 50 old ones, of which 40 large.", "90", ("50", "40")),
    ],
)  # fmt: skip
def test_what_is_a_part_of_a_part_is_none_of_the_whole(language, letter, whole, parts):
    assert (whole, parts) not in readings(letter, language)


@pytest.mark.parametrize(
    ("language", "letter"),
    [
        ("nl", "Er zijn 12 panden gesloopt en 9 verkocht. De overige 14 staan leeg."),
        ("en", "Of the files 12 were closed, 9 withdrawn. The remaining 14 are open."),
        ("en", "We closed 12 files and withdrew 9, and the other 14 are open."),
    ],
)
def test_what_is_left_is_not_made_of_what_was_taken_off_before(language, letter):
    assert ("14", ("12", "9")) not in readings(letter, language)


def test_what_is_left_may_be_divided_behind_it():
    letter = "De overige 21 panden: 12 gesloopt en 9 verkocht."
    assert ("21", ("12", "9")) in readings(letter, "nl")


def test_parts_that_each_have_a_word_of_parts_are_those_of_one_whole():
    assert ("90", ("50", "40")) in readings("Er waren 90 zaken, waarvan 50 oude en waarvan 40 nieuwe.", "nl")
    assert ("90", ("50", "40")) in readings("Er waren 90 zaken, waarvan 50 oude en 40 nieuwe.", "nl")


def test_a_list_reaches_further_than_a_paragraph():
    items = "".join(
        f"- Wij telden bij de dienst in dit deel van het land {n} zaken.\n" for n in range(31, 40)
    )
    letter = f"Er waren 315 zaken:\n\n{items}"
    assert ("315", tuple(str(n) for n in range(31, 40))) in readings(letter, "nl")


@pytest.mark.parametrize(
    ("language", "letter", "whole", "parts"),
    [
        ("nl", "Er waren 90 zaken:\n\n- 50 oude:\n  - 30 grote;\n  - 20 kleine;\n- 40 nieuwe.\n", "90", ("50", "40")),
        ("en", "There were 90 cases:\n\n- 50 old ones:\n  - 30 large;\n  - 20 small;\n- 40 new ones.\n", "50", ("30", "20")),
    ],
)  # fmt: skip
def test_of_a_list_in_a_list_each_level_has_its_whole(language, letter, whole, parts):
    assert (whole, parts) in readings(letter, language)


@pytest.mark.parametrize(
    ("language", "letter"),
    [
        ("nl", "Van de 99 zaken zijn er 40 oud, 20 nieuw, 15 groot, 10 klein en 5 vreemd. De overige 9 zijn verdwenen."),
        ("en", "Of the 99 cases 40 are old, 20 new, 15 large, 10 small and 5 strange. The remaining 9 are lost."),
    ],
)  # fmt: skip
def test_what_is_left_belongs_to_the_parts_before_it(language, letter):
    assert ("99", ("40", "20", "15", "10", "5", "9")) in readings(letter, language)


def test_each_part_may_have_a_sentence_of_its_own():
    letter = "Er is € 90. Daarvan is € 50 voor wonen. Voor werk is € 25. Voor de rest is € 15."
    assert ("€ 90", ("€ 50", "€ 25", "€ 15")) in readings(letter, "nl")


def test_parts_are_twelve_at_most():
    letter = "Er waren 900 zaken: " + ", ".join(str(n) for n in range(31, 51)) + "."
    assert max(len(parts) for _, parts in readings(letter, "nl")) == 12


@pytest.mark.parametrize(
    ("marked", "order", "way", "skipped"),
    [
        ("Er waren {90} zaken: [50] oude en [40] nieuwe.", "first", "run", 0),
        ("Er waren [50] oude en [40] nieuwe, dus {90}.", "last", "run", 0),
        ("Er waren [50] oude, {90} zaken en [40] nieuwe.", "between", "run", 0),
        ("Er waren {90} zaken bij 12 diensten: [50] oude en [40] nieuwe.", "first", "run", 1),
        ("Er zijn {90} panden: [50] scholen (12 oude) en [40] winkels (8 oude).", "first", "outside brackets", 0),
        ("Er zijn {90} panden, [50] scholen en 12 huizen en [40] winkels.", "first", "pair", 0),
    ],
)  # fmt: skip
def test_how_parts_were_gathered_is_known(marked, order, way, skipped):
    one, _ = candidate(marked, "nl")
    assert (one.order.value, one.way.value, one.skipped) == (order, way, skipped)


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(("nl", "en")), LETTERS)
def test_no_whole_is_among_its_parts_and_none_is_thought_of_twice(language, letter):
    _, every = terms.__wrapped__(f"Brief {letter}", language)
    seen = set()
    for one in hypotheses.candidates(every):
        own = (one.whole.number, tuple(part.number for part in one.parts))
        assert own[0] not in own[1]
        assert list(own[1]) == sorted(set(own[1]))
        assert {part.measure for part in one.parts} == {one.whole.measure}
        assert own not in seen
        seen.add(own)


@settings(max_examples=100, deadline=None)
@given(st.sampled_from(("nl", "en")), LETTERS)
def test_those_that_fit_are_those_whose_parts_are_smaller_than_their_whole_but_for_a_slip(language, letter):
    _, every = terms.__wrapped__(f"Brief {letter}", language)
    fitting = list(hypotheses.candidates(every, fitting=True))
    smaller = [one for one in hypotheses.candidates(every) if _fits(one)]
    assert [_key(one) for one in fitting] == [_key(one) for one in smaller]


def _fits(one):
    values = [part.value for part in one.parts]
    return len(values) == 1 or sizes.fits(one.whole, one.parts, max(values), sum(values))


def _key(one):
    return one.whole.number, *(part.number for part in one.parts), one.order, one.way, one.skipped
