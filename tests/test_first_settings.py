"""`lint-letter init` writes a file of settings to begin with: all of them, explained, and none in force."""

import re

import pytest
from click.testing import CliRunner

from checker.cli.commands import commands
from checker.cli.first_settings import SAID, text
from checker.cli.new_rule import scaffold
from checker.config.written import SettingsFile
from checker.tables.written import keys

LETTER = "Het overleg is op donderdag 27 maart 2026.\n"


@pytest.fixture
def run(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("LINT_LETTER_DEBUG", "1")
    (tmp_path / "brief.txt").write_text(LETTER, "utf-8")
    (tmp_path / "rules").mkdir()
    (tmp_path / "rules" / "own-sum.yaml").write_text(scaffold("own-sum"), "utf-8")
    return lambda *words: CliRunner().invoke(commands, list(words))


def in_force(written):
    """Return the file with the sign before each setting taken away."""
    return re.sub(r"^#(?! )", "", written, flags=re.MULTILINE)


@pytest.mark.parametrize(
    ("ui", "said"), [("en", "The language of the letters."), ("nl", "De taal van de brieven.")]
)
def test_it_is_explained_in_the_language_of_the_user(run, tmp_path, ui, said):
    assert run("init", "--ui", ui).exit_code == 0
    assert said in (tmp_path / "lint-letter.toml").read_text("utf-8")
    assert SAID["en"].keys() == SAID["nl"].keys()


def test_nothing_of_it_is_in_force(run):
    before = run("brief.txt").stdout
    run("init")
    assert run("brief.txt").stdout == before
    assert run("config", "brief.txt").stdout.count("lint-letter.toml:") == 0


@pytest.mark.parametrize("ui", SAID)
def test_each_setting_stands_in_it_and_is_right_when_it_is_put_in_force(run, tmp_path, ui):
    file = tmp_path / "lint-letter.toml"
    file.write_text(in_force(text(ui)), "utf-8")
    shown = run("config", "brief.txt")
    assert shown.exit_code == 0, shown.stderr
    for key in keys(SettingsFile)["optional"]:
        assert re.search(rf"^#(\[\[?)?{key}\b", text(ui), re.MULTILINE), key
        assert SAID[ui][key]


def test_one_that_is_there_stays_as_it_is(run, tmp_path):
    (tmp_path / "lint-letter.toml").write_text("thorough = true\n")
    refused = run("init", "--ui", "nl")
    assert (refused.exit_code, "is er al" in refused.stderr) == (2, True)
    assert (tmp_path / "lint-letter.toml").read_text() == "thorough = true\n"


def test_it_is_written_into_the_folder_that_is_named(run, tmp_path):
    done = run("init", "rules", "--ui", "en")
    assert (
        done.stdout == "rules/lint-letter.toml: each setting stands in it, explained; none is in force yet\n"
    )
    assert (tmp_path / "rules" / "lint-letter.toml").exists()
    assert run("init", "nowhere").exit_code == 2


def test_a_file_above_that_holds_no_more_is_told(run, tmp_path):
    (tmp_path / "lint-letter.toml").write_text("thorough = true\n")
    done = run("init", "rules", "--ui", "en")
    assert done.exit_code == 0
    assert f"{tmp_path / 'lint-letter.toml'} no longer holds for the letters here" in done.stderr
