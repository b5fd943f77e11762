"""A clause tells what was, what is, or what may be, as its first finite verb shows."""

import pytest

from checker.claims.frames.tense import tense
from tests.claims.shown import sentence


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("nl", "De raad sloot 14 scholen.", "past"),
        ("nl", "De raad werkte 14 uur.", "past"),
        ("nl", "De raad wil 14 scholen sluiten.", "modal"),
        ("nl", "De raad heeft 14 scholen gesloten.", "past"),
        ("nl", "De raad heeft 14 scholen.", "present"),
        ("nl", "Het plan bevat 14 delen.", "present"),
        ("nl", "Het plan mag 14 delen hebben.", "modal"),
        ("nl", "Ruim 14 scholen.", "untold"),
        ("en", "The council closed 14 schools.", "past"),
        ("en", "The council has closed 14 schools.", "past"),
        ("en", "The council has 14 schools.", "present"),
        ("en", "The plan contains 14 parts.", "present"),
        ("en", "The plan may have 14 parts.", "modal"),
        ("en", "Over 14 schools.", "untold"),
    ],
)
def test_the_first_finite_verb_tells_it(language: str, text: str, expected: str) -> None:
    read = sentence(text, language)
    assert tense(read, read.clauses[0]).value == expected
