"""Do the word files still say what CLDR says?"""

from pathlib import Path

import pytest

from checker.dev import cldr

FILES = pytest.mark.parametrize("file", cldr.word_files(), ids=[file.stem for file in cldr.word_files()])


@FILES
def test_the_generated_block_is_what_cldr_says(file: Path) -> None:
    assert cldr.with_block(file) == file.read_text(encoding="utf-8")


def test_a_changed_month_is_set_right_and_what_is_ours_stays(tmp_path: Path) -> None:
    (own,) = (file for file in cldr.word_files() if file.stem == "nl")
    text = own.read_text(encoding="utf-8")
    changed = tmp_path / "nl.yaml"
    changed.write_text(text.replace("[maart, mrt.]", "[maarts]"), encoding="utf-8")
    assert cldr.with_block(changed) == text


def test_a_file_without_the_lines_around_the_block_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "nl.yaml"
    file.write_text("months: {}\n", encoding="utf-8")
    with pytest.raises(ValueError, match="generated block"):
        cldr.with_block(file)


def test_a_block_has_months_weekdays_separators_and_currencies() -> None:
    lines = list(cldr.block("nl"))
    assert 'separators: {decimal: ",", group: "."}' in lines
    assert {"  3: [maart, mrt.]", "  5: [vrijdag, vr]", "  EUR: [€, EUR, euro]"} <= set(lines)
