"""In English a word that can be noun and verb is told by the other verbs of its clause."""

import pytest

from tests.claims.shown import tagged


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The council lowered the parking rate by $2.", "rate/n"),
        ("The parking rate by now is $2.", "rate/n"),
        ("Health care costs in the town were high.", "care/n"),
        ("We bought 14 storm windows and lent 12 town libraries 9 snow drops before May.", "drops/n"),
        ("The council rates the plan.", "rates/v"),
        ("The council plans to close the pool.", "plans/v"),
        ("The council will review and check council plans to close the pool.", "plans/n"),
        ("The list helps town officials identify drains.", "helps/v"),
        ("The law requires access be free.", "requires/v"),
        ("We make towns help the poor.", "help/v"),
        ("We gave $5 million in garden tool grants and more.", "grants/n"),
        ("The town will in turn train 12 guides.", "train/v"),
        ("Exports of wood fell.", "Exports/n"),
        ("They took 12 weeks of parental leave in May.", "leave/n"),
        ("They saw three of the five recalls that we checked.", "recalls/n"),
        ("We saw that every three health care bills rose.", "care/n"),
    ],
)
def test_a_clause_has_one_finite_verb(text: str, expected: str) -> None:
    assert expected in tagged(text, "en").split()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The aim is to return the budget to $2.", "return/v"),
        ("The aim is to return spending to $2.", "return/v"),
        ("We want to support towns.", "support/n"),
        ("We want to support the towns.", "support/v"),
        ("We pay to local pools.", "local/a"),
        ("We listened to complaints.", "complaints/n"),
        ("It will help set the price.", "set/v"),
        ("We listened to disadvantaged towns.", "disadvantaged/a"),
    ],
)
def test_to_leads_to_a_verb_that_takes_something(text: str, expected: str) -> None:
    assert expected in tagged(text, "en").split()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A party of four visiting a pool pays $9.", "visiting/e"),
        ("We gain by closing the pool.", "closing/e"),
        ("They gave 14 cooking classes.", "cooking/a"),
        ("The council gave the required 12-week notice.", "required/a"),
        ("They cut 14 wasted visits.", "wasted/a"),
        ("They sell all locally-cleaned and painted window frames.", "painted/a"),
        ("The town fell and painted window frames.", "painted/e"),
        ("The goal of reaching 20 percent stands.", "reaching/e"),
    ],
)
def test_a_participle_before_a_noun_and_before_its_object(text: str, expected: str) -> None:
    assert expected in tagged(text, "en").split()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("There are 3,000 state, local and private users.", "state/a"),
        ("There are 3,000 states, local and private users.", "states/n"),
        ("We saw 12 people, dogs and cats.", "people/n"),
        ("We saw 1 state, two towns.", "state/n"),
    ],
)
def test_what_a_number_counts_is_a_plural(text: str, expected: str) -> None:
    assert expected in tagged(text, "en").split()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("That means the pool closes.", "That/o"),
        ("That pool closes.", "That/m"),
        ("The town said that 12 pools closed.", "that/r"),
    ],
)
def test_that(text: str, expected: str) -> None:
    assert expected in tagged(text, "en").split()
