"""Does a list speak exactly when it is longer or shorter than was announced?"""

import datetime as dt

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from tests.properties.letters import COUNTED, LANGUAGES, drawn, said

ITEMS = {
    "nl": ("een loket", "een meldplicht", "een fonds", "een register", "een keurmerk", "een toets"),
    "en": ("a helpdesk", "a register", "a fund", "an audit", "a label", "a deadline"),
}
LEADS = {
    "nl": ("Het kabinet neemt {} maatregelen: {}.", "Het plan bestaat uit {} onderdelen: {}."),
    "en": ("The office made {} recommendations: {}.", "The plan has {} parts: {}."),
}


@drawn
@given(LANGUAGES, st.integers(0, 1), st.integers(2, 7), st.integers(2, 6), st.integers(0, 3), st.booleans())
def test_items_that_are_numbered(language, form, stated, count, marks, in_words):
    mark = ("({n})", "{n})", "({a})", "{a})")[marks]
    items = [
        f"{mark.format(n=at + 1, a='abcdef'[at])} {item}" for at, item in enumerate(ITEMS[language][:count])
    ]
    joint = " en " if language == "nl" else " and "
    listed = ", ".join(items[:-1]) + joint + items[-1]
    number = COUNTED[language][stated] if in_words else str(stated)
    sentence = LEADS[language][form].format(number, listed)
    wrong = said("count-mismatch", sentence, language)
    if abs(stated - count) <= 1:  # what is further off may be no list of them at all
        assert wrong == (stated != count), sentence


@drawn
@given(LANGUAGES, st.integers(0, 1), st.integers(2, 6), st.integers(3, 6), st.sampled_from((", ", "; ")))
def test_items_without_marks_that_are_as_many_as_told(language, form, stated, count, sign):
    """They may hold commas of their own, and several things: others may be told, these are not."""
    items = ITEMS[language][:count]
    joint = " en " if language == "nl" else " and "
    sentence = LEADS[language][form].format(
        COUNTED[language][stated], sign.join(items[:-1]) + joint + items[-1]
    )
    assert stated != count or not said("count-mismatch", sentence, language), sentence


@drawn
@given(LANGUAGES, st.integers(2, 14), st.integers(2, 14), st.booleans())
def test_a_number_in_words_and_in_figures(language, words, figures, figures_first):
    one, other = COUNTED[language][words], str(figures)
    if figures_first:
        one, other = other, one
    sentence = {
        "nl": f"Bezwaar is mogelijk binnen {one} ({other}) weken.",
        "en": f"Please reply within {one} ({other}) weeks.",
    }[language]
    assert said("words-figures-mismatch", sentence, language) == (words != figures), sentence


@pytest.mark.parametrize("year", range(2015, 2027))
@pytest.mark.parametrize("language", ["nl", "en"])
def test_how_many_allies_there_were(year, language):
    """Montenegro joined in 2017, North Macedonia in 2020, Finland in 2023, Sweden in 2024."""
    members = 28 + sum(year > joined for joined in (2017, 2020, 2023, 2024))
    for stated in range(27, 34):
        sentence = {
            "nl": f"De {stated} bondgenoten stemden in.",
            "en": f"The {stated} NATO allies agreed.",
        }[language]
        wrong = said("known-figure-mismatch", sentence, language, date=dt.date(year, 1, 15))
        assert wrong == (stated != members), (sentence, year)


@drawn
@given(st.integers(2, 9), st.integers(2, 9))
def test_an_announced_number_and_one_more_list_do_not_meet(stated, other):
    assume(stated != other)
    text = f"Er zijn {stated} doelen. Daarnaast zijn er {other} taken, die later worden verdeeld."
    assert not said("count-mismatch", text, "nl")
