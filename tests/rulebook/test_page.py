"""Where the page of a rule is, if an address of pages is known."""

import pytest

from checker.rulebook.page import PATTERN, is_address, page


def test_one_of_our_rules_has_a_page_in_each_language():
    assert page("sum-mismatch", PATTERN, "nl") == "https://example.org/rules/nl/sum-mismatch.html"


@pytest.mark.parametrize("rule", ["grant-sum", "not-allowed"])
def test_a_rule_of_ones_own_and_a_note_have_none(rule):
    assert page(rule, PATTERN, "en") is None


def test_without_an_address_there_is_none():
    assert page("sum-mismatch", None, "en") is None


@pytest.mark.parametrize(
    "text",
    [
        "https://example.org/rules",
        "javascript:{rule}",
        "//example.org/{rule}",
        "https://example.org/{rule}/{other}",
        "https://{rule}/x",
        "https://example.org/ {rule}",
    ],
)
def test_what_is_no_address_of_pages(text):
    assert not is_address(text)
