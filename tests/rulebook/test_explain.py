"""The page of a rule has fixed headings and comes from its file."""

import pytest

from checker.data import folder
from checker.rulebook import Rulebook, explain, load

HEADINGS = [
    "# sum-mismatch",
    "## What it does",
    "## Why is this bad?",
    "## Example",
    "## Stays silent on",
    "## Cannot detect",
    "## False positives",
    "## Severity and status",
]


def page(rule_id: str, language: str) -> str:
    book = load(folder("rules"))
    assert isinstance(book, Rulebook)
    return explain(next(rule for rule in book.rules if rule.id == rule_id), language)


def test_the_headings_are_always_the_same() -> None:
    assert [line for line in page("sum-mismatch", "en").splitlines() if line.startswith("#")] == HEADINGS


def test_what_a_rule_stays_silent_on_is_told_before_the_examples_of_it() -> None:
    told = page("relative-date-mismatch", "en").partition("## Stays silent on")[2]
    assert told.lstrip().startswith("A day and month without a year")


def test_an_example_is_shown_without_its_marks_and_with_its_message() -> None:
    text = page("sum-mismatch", "nl")
    assert "behandelden wij 1.260 zaken" in text
    assert "[[" not in text
    assert "De delen tellen op tot 1.250; hier staat 1.260." in text


def test_examples_are_in_the_language_that_is_asked_for() -> None:
    assert "De delen" not in page("sum-mismatch", "en")
    assert "The parts add up" in page("sum-mismatch", "en")


def test_a_language_without_examples_gets_those_there_are() -> None:
    assert "## Example\n\nOne part" in page("sum-mismatch", "fy")


def test_a_rule_about_whole_letters_says_so() -> None:
    assert "off with --fragment" in page("broken-footnote", "en")


@pytest.mark.parametrize("rule_id", ["sum-mismatch", "impossible-date"])
def test_lines_of_prose_fit_a_terminal(rule_id: str) -> None:
    prose = [line for line in page(rule_id, "en").splitlines() if not line.startswith("    ")]
    assert max(map(len, prose)) <= 100
