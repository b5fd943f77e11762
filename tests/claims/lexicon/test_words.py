"""Is a faulty word file refused, and what is looked up in a sound one?"""

from pathlib import Path

import pytest
import yaml

from checker import data
from checker.claims.lexicon.words import MissingWordsError, load

OWN = data.folder("grammars") / "words"
LANGUAGES = ["nl", "en"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_word_file_has_every_section(language: str) -> None:
    assert load(OWN / f"{language}.yaml").language == language


@pytest.mark.parametrize("section", ["months", "percent", "hedges", "cues", "numbers", "beside-hundreds"])
def test_a_forgotten_section_is_named(section: str, tmp_path: Path) -> None:
    raw = yaml.safe_load((OWN / "nl.yaml").read_text(encoding="utf-8"))
    del raw[section]
    file = tmp_path / "nl.yaml"
    file.write_text(yaml.safe_dump(raw), encoding="utf-8")
    with pytest.raises(MissingWordsError, match=f"nl.yaml: sections are missing: {section}"):
        load(file)


def test_a_section_that_no_grammar_knows_is_named(tmp_path: Path) -> None:
    raw = yaml.safe_load((OWN / "nl.yaml").read_text(encoding="utf-8"))
    file = tmp_path / "nl.yaml"
    file.write_text(yaml.safe_dump(raw | {"percents": []}), encoding="utf-8")
    with pytest.raises(MissingWordsError, match="percents"):
        load(file)


def test_a_file_of_another_shape_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "nl.yaml"
    file.write_text("- a list\n", encoding="utf-8")
    with pytest.raises(MissingWordsError, match="mapping"):
        load(file)


def test_a_name_that_stands_in_it_twice_is_refused_by_line(tmp_path: Path) -> None:
    """Of two, a reader of YAML keeps the last, and the words of the first would be lost without a word."""
    file = tmp_path / "nl.yaml"
    file.write_text("percent: [procent]\nmonths: {}\npercent: ['%']\n", encoding="utf-8")
    with pytest.raises(MissingWordsError, match=r"nl\.yaml, line 3: 'percent' stands here twice"):
        load(file)


def test_a_spelling_with_a_full_stop_is_known_without_it_too() -> None:
    lexicon = load(OWN / "nl.yaml").lexicon
    assert {each.pieces for each in lexicon["mln"]} == {("mln", "."), ("mln",)}


def test_the_longest_spelling_comes_first() -> None:
    for some in load(OWN / "nl.yaml").lexicon.values():
        sizes = [len(each.pieces) for each in some]
        assert sizes == sorted(sizes, reverse=True)


def test_a_cue_that_a_language_has_no_words_for_is_empty() -> None:
    assert load(OWN / "nl.yaml").cues["no such cue"] == frozenset()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_has_twelve_months_and_seven_days_of_the_week(language: str) -> None:
    words = load(OWN / f"{language}.yaml")
    assert (len(words.months), len(words.weekdays)) == (12, 7)
