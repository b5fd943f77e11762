"""What a letter in an editor is held against: the editor's settings, and the lint-letter.toml above it."""

import os

import pytest

from checker.lsp.held import Keeper
from checker.lsp.settings import Settings, book
from checker.rulebook import Rulebook


def keeper(**wanted):
    settings = Settings(**wanted)
    every = book(settings)
    assert isinstance(every, Rulebook), every
    return Keeper(settings, every)


def grades(held):
    return {rule.id: rule.severity.value for rule in held.book.rules}


@pytest.fixture
def settings(tmp_path):
    def written(text, seconds=0):
        file = tmp_path / "lint-letter.toml"
        file.write_text(text, "utf-8")
        os.utime(file, (seconds, seconds))
        return str(tmp_path / "brief.md")

    return written


def test_the_file_above_a_letter_holds_for_it(settings):
    letter = settings('language = "nl"\n[rules]\nsum-mismatch = "note"\nweekday-mismatch = "off"\n')
    held = keeper().held(letter)
    assert (held.options.language, grades(held)["sum-mismatch"]) == ("nl", "note")
    assert "weekday-mismatch" not in grades(held)
    assert "weekday-mismatch" in grades(keeper().held(None)), "a letter that is no file has none"


def test_the_editor_beats_the_file(settings):
    letter = settings('language = "nl"\n[rules]\nsum-mismatch = "off"\n')
    held = keeper(select=("sum-mismatch",), lang="en").held(letter)
    assert (held.options.language, list(grades(held))) == ("en", ["sum-mismatch"])


def test_a_file_that_was_changed_is_read_again(settings):
    keep = keeper()
    assert grades(keep.held(settings('rules.sum-mismatch = "note"\n', 1)))["sum-mismatch"] == "note"
    assert grades(keep.held(settings('rules.sum-mismatch = "warning"\n', 2)))["sum-mismatch"] == "warning"


def test_a_file_with_a_fault_is_told_and_left_out(settings):
    held = keeper().held(settings("[rules]\nsum-mismach = 'off'\n"))
    assert held.fault is not None
    assert held.fault.endswith(
        "lint-letter.toml:2:1: the table of rules has no key 'sum-mismach'; did you mean sum-mismatch?"
    )
    assert "sum-mismatch" in grades(held)


def test_looks_are_shown_to_who_asks_for_them_in_the_editor_or_the_file(settings):
    assert not keeper().held(None).options.thorough
    assert keeper(thorough=True).held(None).options.thorough
    assert keeper().held(settings("thorough = true\n")).options.thorough
