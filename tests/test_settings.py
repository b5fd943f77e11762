"""A file of settings as a user meets it: which one holds, what it does, and what beats it."""

import json

import pytest
from click.testing import CliRunner

from checker.cli.commands import commands
from checker.cli.new_rule import scaffold

WRONG = "In dit jaar zijn er 700 (bezwaren) + 350 (klachten) + 200 (verzoeken) = 1.260 zaken.\n"


@pytest.fixture
def run(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("LINT_LETTER_DEBUG", "1")
    for name in ("brief.txt", "oud/brief.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(WRONG, "utf-8")

    def run(*arguments, **files):
        for name, text in files.items():
            (tmp_path / f"{name.replace('_', '-')}.toml").write_text(text, "utf-8")
        return CliRunner().invoke(commands, list(arguments))

    return run


def severities(result):
    files = json.loads(result.stdout)["files"]
    return {file["path"]: [finding["severity"] for finding in file["findings"]] for file in files}


def test_a_rule_is_turned_off_or_made_less_grave(run):
    off = run("brief.txt", lint_letter='[rules]\nsum-mismatch = "off"\n')
    assert (off.exit_code, "sum-mismatch" in off.stdout) == (0, False)
    note = run("brief.txt", lint_letter='[rules]\nsum-mismatch = "note"\n')
    assert note.exit_code == 0
    assert note.stdout.startswith("note[sum-mismatch]")


def test_the_command_line_beats_the_file(run):
    settings = 'fail-on = "never"\nexperimental = true\n[rules]\nsum-mismatch = "off"\n'
    assert run("brief.txt", "--select", "sum-mismatch", lint_letter=settings).exit_code == 0
    assert run("brief.txt", "--select", "sum-mismatch", "--fail-on", "error").exit_code == 1
    assert "experimental = false" in run("config", "brief.txt", "--no-config").stdout
    assert run("brief.txt", "--no-config").exit_code == 1


def test_an_override_holds_for_the_letters_it_names_each_with_its_own_severity_and_end(run):
    settings = '[[overrides]]\nfiles = ["oud/"]\nfail-on = "never"\nrules.sum-mismatch = "warning"\n'
    result = run("brief.txt", "oud", "--format", "json", lint_letter=settings)
    assert severities(result) == {"brief.txt": ["error"], "oud/brief.txt": ["warning"]}
    assert result.exit_code == 1
    assert run("oud").exit_code == 0


def test_each_letter_has_the_nearest_file(run, tmp_path):
    (tmp_path / "oud" / "lint-letter.toml").write_text('rules.sum-mismatch = "note"\n')
    assert severities(run(".", "--format", "json")) == {"brief.txt": ["error"], "oud/brief.txt": ["note"]}
    one = run(".", "--format", "json", "--config", "oud/lint-letter.toml")
    assert severities(one) == {"brief.txt": ["note"], "oud/brief.txt": ["note"]}


def test_an_experimental_rule_can_be_turned_on_by_name(run, tmp_path):
    (tmp_path / "own").mkdir()
    for name in ("our-sums", "our-totals"):
        (tmp_path / "own" / f"{name}.yaml").write_text(scaffold(name), "utf-8")
    text = run("config", lint_letter='rule-folders = ["own"]\nrules.our-sums = "on"\n').stdout
    assert 'our-sums = "warning"                          # lint-letter.toml:2' in text
    assert 'our-totals = "off"                            # experimental' in text


def test_a_fault_is_shown_with_its_place_and_no_letter_is_read(run):
    result = run("brief.txt", lint_letter='[rules]\nsum-mismach = "off"\n')
    assert (result.exit_code, result.stdout) == (2, "")
    assert "--> lint-letter.toml:2:1" in result.stderr
    assert "did you mean sum-mismatch?" in result.stderr
    assert result.stderr.endswith("1 fault in the settings; no letter was read\n")
    assert json.loads(run("brief.txt", "--format", "json").stdout)["files"] == []


def test_a_file_that_was_named_and_is_not_there_is_a_fault(run):
    assert "none.toml:1:1" in run("brief.txt", "--config", "none.toml").stderr


def test_limits_are_those_of_the_command_line(run):
    result = run("brief.txt", "--format", "json", lint_letter="limits.size = 10\n")
    assert json.loads(result.stdout)["files"][0]["unreadable"]["code"] == "too-large"
    assert run("brief.txt", "--limit", "size=1MB").exit_code == 1


def test_rules_of_ones_own_are_seen_from_the_file(run, tmp_path, monkeypatch):
    (tmp_path / "own").mkdir()
    (tmp_path / "own" / "my-rule.yaml").write_text("id: my-rule\ntitel: typing error\n", "utf-8")
    (tmp_path / "lint-letter.toml").write_text('rule-folders = ["own"]\n')
    monkeypatch.chdir(tmp_path / "oud")
    assert "my-rule.yaml:2:1" in run("brief.txt").stderr


def test_a_folder_of_rules_may_be_named_twice(run, tmp_path):
    (tmp_path / "own").mkdir()
    (tmp_path / "own" / "own-sum.yaml").write_text(scaffold("own-sum", ("nl", "en")), "utf-8")
    (tmp_path / "lint-letter.toml").write_text('rule-folders = ["own"]\n')
    assert run("brief.txt", "--rules", "own", "--select", "weekday-mismatch").exit_code == 0


def test_standard_input_has_the_settings_of_the_name_it_is_given(run, tmp_path):
    (tmp_path / "oud" / "lint-letter.toml").write_text('rules.sum-mismatch = "off"\n')
    arguments = ["-", "--stdin-filename", "oud/nieuw.txt"]
    assert CliRunner().invoke(commands, arguments, input=WRONG).exit_code == 0
    assert CliRunner().invoke(commands, ["-"], input=WRONG).exit_code == 1


def test_what_config_shows_is_a_file_that_says_the_same(run, tmp_path):
    """All that is in force, written down and read again, is in force with no defaults left."""
    settings = 'fail-on = "note"\ndate = 2026-06-23\nrules.sum-mismatch = "note"\nlimits.size = "1MB"\n'
    shown = run("config", "brief.txt", lint_letter=settings).stdout
    again = run("config", "brief.txt", lint_letter=shown).stdout

    def values(text):
        return [line.partition("  #")[0] for line in text.splitlines()[1:]]

    assert values(again) == values(shown)
    assert not [line for line in again.splitlines() if line.endswith("# default")]
