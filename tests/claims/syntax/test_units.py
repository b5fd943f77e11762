"""A unit of a sentence is a mention, a sign, or a word with what a hyphen joins to it."""

import pytest

from tests.claims.shown import sentence, tagged, units


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("nl", "De NAVO-partnerlanden leverden 12 schepen.", "De|NAVO-partnerlanden|leverden|12|schepen|."),
        ("en", "The EU-based companies left.", "The|EU-based|companies|left|."),
        ("nl", "De kosten - en de baten - stegen.", "De|kosten|-|en|de|baten|-|stegen|."),
        ("en", "The costs - and the benefits - rose.", "The|costs|-|and|the|benefits|-|rose|."),
        ("nl", "De en/of-bepaling geldt.", "De|en/of-bepaling|geldt|."),
        ("en", "The U.S. Department spent money.", "The|U.S.|Department|spent|money|."),
        ("en", "It was plan A, which failed.", "It|was|plan|A|,|which|failed|."),
    ],
)
def test_hyphens_and_the_dots_of_initials_join_words(language: str, text: str, expected: str) -> None:
    assert units(text, language) == expected.split("|")


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("nl", "Dit kost € 3 miljoen per jaar.", "€ 3 miljoen"),
        ("en", "This costs $3 million in all.", "$3 million"),
        ("nl", "Van 1 mei 2024 tot en met 3 mei 2024 is het dicht.", "1 mei 2024 tot en met 3 mei 2024"),
        ("en", "It is shut between 2019 and 2021.", "between 2019 and 2021"),
        ("nl", "Het duurt zes weken.", "zes weken"),
        ("en", "It takes six weeks.", "six weeks"),
        ("nl", "Dit is bijna 12% van het geheel.", "bijna 12%"),
        ("en", "This is almost 12% of the whole.", "almost 12%"),
    ],
)
def test_a_mention_is_one_unit(language: str, text: str, expected: str) -> None:
    assert expected in units(text, language)


def test_words_that_a_hyphen_joins_to_a_figure_are_an_adjective() -> None:
    assert tagged("A six-week campaign failed.", "en").startswith("A/d six/q -week/a campaign/n")


def test_a_figure_and_a_dash_are_no_compound() -> None:
    assert "-/?" in tagged("We closed 14 files - and 12 cases.", "en")
    assert "-/?" in tagged("Wij sloten 14 dossiers - en 12 zaken.", "nl")


@pytest.mark.parametrize(
    ("language", "text"),
    [("nl", "Op 1 mei 2024 (week 18) steeg het met 4%."), ("en", "On May 1, 2024 (week 18) it rose by 4%.")],
)
def test_each_token_has_the_unit_that_holds_it(language: str, text: str) -> None:
    own = sentence(text, language).units
    for at, (first, last) in enumerate(zip(own.firsts, own.lasts, strict=True)):
        assert [own.holding(token) for token in range(first, last)] == [at] * (last - first)
    assert own.holding(own.lasts[-1]) == -1
