"""Years of account that run over New Year: "2012/13"."""

import pytest

from tests.claims.said import speaks

_THREE = "In 2009/10, 2010/11 and 2011/12 there were fewer fires, and in {} there were more."
_DRIE = "In 2009/10, 2010/11 en 2011/12 waren er minder branden, en in {} meer."


@pytest.mark.parametrize(("language", "sentence"), [("en", _THREE), ("nl", _DRIE)])
def test_the_only_one_that_does_not_follow(language, sentence):
    assert speaks("session-year-mismatch", sentence.format("2012/15"), language)
    assert not speaks("session-year-mismatch", sentence.format("2012/13"), language)


@pytest.mark.parametrize(
    "sentence",
    [
        "In 2009/10 and 2011/12 there were fewer fires, and in 2012/15 there were more.",  # too few to know
        _THREE.format("2012/15 and 2013/16"),  # those are of three years
        _THREE.format("Directive 2001/80/EC"),
        _THREE.format("1999/00"),
    ],
)
def test_where_a_letter_does_not_show_what_it_means(sentence):
    assert not speaks("session-year-mismatch", sentence, "en")


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Fires fell between {} and 2011/12."),
        ("en", "The trend was flat from {} until 2011/12."),
        ("nl", "Het aantal daalde tussen {} en 2011/12."),
        ("nl", "In de jaren {} tot en met 2011/12 daalde het."),
    ],
)
def test_a_range_of_such_years(language, sentence):
    assert speaks("reversed-range", sentence.replace("{}", "2014/15"), language)
    assert not speaks("reversed-range", sentence.replace("{}", "2007/08"), language)


def test_what_is_compared_is_no_range():
    assert not speaks("reversed-range", "The difference between 2014/15 and 2011/12 is small.", "en")
