"""`--statistics` says how often each rule spoke, as a developer of rules or a CI maintainer wants it."""

import pytest
from click.testing import CliRunner

from checker.cli.commands import commands

WRONG = "In dit jaar zijn er 700 (bezwaren) + 350 (klachten) + 200 (verzoeken) = 1.260 zaken.\n"
ALSO_WRONG = "Het overleg is op donderdag 27 maart 2026.\n"


@pytest.fixture
def run(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.txt").write_text(f"{WRONG}\n{ALSO_WRONG}", "utf-8")
    (tmp_path / "b.txt").write_text(ALSO_WRONG, "utf-8")
    (tmp_path / "c.txt").write_text("Er is niets aan de hand.\n", "utf-8")
    return lambda *words: CliRunner().invoke(commands, [*words, "--statistics"])


def test_the_rules_that_spoke_are_counted_the_most_frequent_first(run):
    done = run("a.txt", "b.txt", "--ui", "en")
    assert done.exit_code == 1
    assert (
        done.stdout == "2  weekday-mismatch  2 errors\n1  sum-mismatch      1 error\n\n2 files. 3 errors.\n"
    )


def test_it_is_told_in_the_language_of_the_user_and_the_same_by_several_at_once(run):
    done = run("a.txt", "b.txt", "--ui", "nl")
    assert done.stdout.endswith("2 bestanden. 3 fouten.\n")
    assert run("a.txt", "b.txt", "--ui", "nl", "--jobs", "2").stdout == done.stdout


def test_without_findings_there_is_only_the_last_line(run):
    done = run("c.txt", "--ui", "en")
    assert (done.exit_code, done.stdout) == (0, "1 file. No findings.\n")


def test_what_is_grave_to_the_baseline_and_unreadable_counts_as_it_does_without(run):
    run("a.txt", "--baseline", "known.json", "--write-baseline")
    assert run("a.txt", "--baseline", "known.json", "--ui", "en").stdout == (
        "1 file. No findings (2 in the baseline).\n"
    )
    assert run("none.txt", "--ui", "en").exit_code == 2


@pytest.mark.parametrize(("ui", "said"), [("en", "it is text"), ("nl", "dat is tekst")])
def test_it_has_no_other_format(run, ui, said):
    done = run("a.txt", "--format", "json", "--ui", ui)
    assert (done.exit_code, said in done.stderr) == (2, True)
